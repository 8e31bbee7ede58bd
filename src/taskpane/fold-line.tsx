/**
 * The line that opens a folded part. In Excel on the web office.js itself moves the focus when Tab is pressed, among fields, buttons
 * and what has a tabindex: without one of its own a summary would never be reached by keyboard.
 */

import type { ComponentProps } from "react";

export function FoldLine(props: ComponentProps<"summary">) {
  return <summary tabIndex={0} {...props} />;
}
