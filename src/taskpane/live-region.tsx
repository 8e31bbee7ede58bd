/** Says for screen readers what happens on the screen. */

import { makeStyles } from "@fluentui/react-components";
import { useTexts } from "./pane-language";
import { announcement } from "./pane-sentences";
import type { PaneState } from "./pane-state";

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

export function LiveRegion({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {announcement(state, texts)}
    </div>
  );
}
