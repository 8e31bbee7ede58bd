/** The least that a pane of Fluent UI can be: one button. Built as the product is, to be held against it. */

import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const element = document.getElementById("pane");
if (element) {
  createRoot(element).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">校验</Button>
    </FluentProvider>,
  );
}
