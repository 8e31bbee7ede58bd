/** A native checkbox or radio button with its label: hundreds of them cost nothing. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  line: { display: "flex", gap: "8px", alignItems: "flex-start", padding: "3px 0", lineHeight: "20px", cursor: "pointer", overflowWrap: "anywhere" },
  off: { cursor: "default", color: tokens.colorNeutralForegroundDisabled },
  box: { flexShrink: 0, width: "16px", height: "16px", margin: "2px 0 0", accentColor: tokens.colorCompoundBrandBackground, cursor: "inherit", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" } },
  body: { minWidth: 0, flexGrow: 1 },
});

interface CheckLineProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  /** Names a group: then it is a radio button. */
  readonly radio?: string;
  readonly disabled?: boolean;
  /** Its name, where what stands beside it is more than that. */
  readonly name?: string;
}

export function CheckLine({ checked, onChange, children, radio, disabled = false, name }: CheckLineProps) {
  const styles = useStyles();
  return (
    <label className={mergeClasses(styles.line, disabled && styles.off)}>
      <input
        className={styles.box}
        type={radio === undefined ? "checkbox" : "radio"}
        {...(radio === undefined ? {} : { name: radio })}
        {...(name === undefined ? {} : { "aria-label": name })}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.body}>{children}</span>
    </label>
  );
}
