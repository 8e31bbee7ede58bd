/** A severity's sign: told apart by shape as well as colour, in forced colours too. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../rules/finding";

const useStyles = makeStyles({
  sign: { flexShrink: 0, display: "block", fill: "currentColor", "@media (forced-colors: active)": { color: "CanvasText" } },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

const shapes: Readonly<Record<Severity, string>> = {
  error:
    "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm2.9 9.2a.5.5 0 0 1-.7.7L8 8.7l-2.2 2.2a.5.5 0 0 1-.7-.7L7.3 8 5.1 5.8a.5.5 0 1 1 .7-.7L8 7.3l2.2-2.2a.5.5 0 1 1 .7.7L8.7 8l2.2 2.2Z",
  warning:
    "M6.7 2.2a1.5 1.5 0 0 1 2.6 0l5.5 9.6a1.5 1.5 0 0 1-1.3 2.2H2.5a1.5 1.5 0 0 1-1.3-2.2l5.5-9.6ZM8 5a.6.6 0 0 0-.6.6v3.3a.6.6 0 0 0 1.2 0V5.6A.6.6 0 0 0 8 5Zm0 7a.75.75 0 1 0 0-1.5.75.75 0 0 0 0 1.5Z",
  info: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 6.2c-.3 0-.5.2-.5.5V11a.5.5 0 0 0 1 0V7.7c0-.3-.2-.5-.5-.5ZM8 4.3a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5Z",
};

interface SeverityIconProps {
  readonly severity: Severity;
  readonly size?: number;
  /** Its name for screen readers, where no words beside it say the same. */
  readonly name?: string;
}

export function SeverityIcon({ severity, size = 16, name }: SeverityIconProps) {
  const styles = useStyles();
  const named = name === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": name };
  return (
    <svg className={mergeClasses(styles.sign, styles[severity])} width={size} height={size} viewBox="0 0 16 16" {...named}>
      <path d={shapes[severity]} />
    </svg>
  );
}
