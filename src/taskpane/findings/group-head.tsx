/** The head of a group of findings; a click closes or opens the group. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { SeverityIcon } from "../severity-icon";
import type { FindingGroup } from "./finding-groups";
import { useFindingsTexts } from "./findings-texts";

const useStyles = makeStyles({
  heading: { margin: 0, paddingTop: "8px", font: "inherit" },
  head: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "36px",
    padding: "6px 10px",
    boxSizing: "border-box",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { border: "1px solid ButtonBorder" },
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", lineHeight: "20px" },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, fontVariantNumeric: "tabular-nums" },
  arrow: { flexShrink: 0, fill: "currentColor", color: tokens.colorNeutralForeground3, transitionProperty: "transform", transitionDuration: "120ms", "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0ms" }, "@media (forced-colors: active)": { color: "ButtonText" } },
  open: { transform: "rotate(90deg)" },
});

interface GroupHeadProps {
  readonly group: FindingGroup;
  readonly open: boolean;
  readonly reached: boolean;
  readonly onToggle: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function GroupHead({ group, open, reached, onToggle, onKeyDown }: GroupHeadProps) {
  const styles = useStyles();
  const texts = useFindingsTexts();
  return (
    <h2 className={styles.heading}>
      <button type="button" className={styles.head} tabIndex={reached ? 0 : -1} aria-expanded={open} onClick={onToggle} onKeyDown={onKeyDown}>
        <SeverityIcon severity={group.severity} />
        <span className={styles.title}>{group.title}</span>
        <span className={styles.count}>{texts.count(group.entries.length)}</span>
        <svg className={mergeClasses(styles.arrow, open && styles.open)} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M4.1 2.1a.5.5 0 0 1 .8 0l3.5 3.5c.2.2.2.6 0 .8L4.9 9.9a.5.5 0 0 1-.8-.8L7.3 6 4.1 2.9a.5.5 0 0 1 0-.8Z" />
        </svg>
      </button>
    </h2>
  );
}
