/** A quiet word while a part of the pane is loaded. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "./pane-language";

const useStyles = makeStyles({ loading: { padding: "24px", textAlign: "center", color: tokens.colorNeutralForeground3 } });

export function Loading() {
  const styles = useStyles();
  return (
    <p className={styles.loading} role="status">
      {useTexts().loading}…
    </p>
  );
}
