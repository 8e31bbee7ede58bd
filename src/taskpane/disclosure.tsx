/** A part of a section that opens in place. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FoldLine } from "./fold-line";

const useStyles = makeStyles({
  box: { flexShrink: 0, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1 },
  joined: { borderTopStyle: "none", borderRightStyle: "none", borderBottomStyle: "none", borderLeftStyle: "none" },
  summary: {
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    lineHeight: "20px",
    color: tokens.colorNeutralForeground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "::marker": { color: tokens.colorNeutralForeground3 },
  },
  aside: { paddingRight: "104px" },
  note: { marginLeft: "8px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  body: { padding: "2px 12px 12px", display: "flex", flexDirection: "column", gap: "10px" },
});

interface DisclosureProps {
  readonly title: string;
  /** A short word beside the title. */
  readonly note?: string;
  /** One of several rows of a card that has its own border. */
  readonly joined?: boolean;
  /** Leaves room for a button beside the title. */
  readonly aside?: boolean;
  /** Called each time it opens. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

export function Disclosure({ title, note, joined = false, aside = false, onOpen, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details className={mergeClasses(styles.box, joined && styles.joined)} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <FoldLine className={mergeClasses(styles.summary, aside && styles.aside)}>
        {title}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </FoldLine>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
