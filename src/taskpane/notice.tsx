/** A bar that tells something and offers what can be done about it. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity } from "../rules/finding";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "8px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    lineHeight: "20px",
  },
  sign: { paddingTop: "2px" },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, borderTopColor: tokens.colorStatusDangerBorder1, borderRightColor: tokens.colorStatusDangerBorder1, borderBottomColor: tokens.colorStatusDangerBorder1, borderLeftColor: tokens.colorStatusDangerBorder1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, borderTopColor: tokens.colorStatusWarningBorder1, borderRightColor: tokens.colorStatusWarningBorder1, borderBottomColor: tokens.colorStatusWarningBorder1, borderLeftColor: tokens.colorStatusWarningBorder1 },
  info: {},
});

export interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
}

interface NoticeProps {
  readonly kind: Severity;
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: readonly NoticeAction[];
}

/** Errors interrupt a screen reader; everything else is announced by the pane's own live region. */
export function Notice({ kind, title, children, actions = [] }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, styles[kind])} role={kind === "error" ? "alert" : undefined}>
      <span className={styles.sign}>
        <SeverityIcon severity={kind} />
      </span>
      <div className={styles.body}>
        {title !== undefined && <div className={styles.title}>{title}</div>}
        <div>{children}</div>
        {actions.length > 0 && (
          <div className={styles.actions}>
            {actions.map((action) => (
              <Button key={action.label} size="small" onClick={action.act}>
                {action.label}
              </Button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
