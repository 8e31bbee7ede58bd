/** The gate's answer in one line, and how many findings of each severity; a count is also a filter. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { PaneTexts } from "../../locales/pane";
import { gateLine, gateTitle } from "../../locales/pane/gate-sentences";
import type { Severity } from "../../rules/finding";
import type { CheckResult } from "../pane-services";
import { useTexts } from "../pane-language";
import { SeverityIcon } from "../severity-icon";
import { useLostFocus } from "../use-lost-focus";

const useStyles = makeStyles({
  card: {
    padding: "14px",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: "flex",
    flexDirection: "column",
    gap: "12px",
  },
  answer: { display: "flex", gap: "12px", alignItems: "center" },
  sign: { flexShrink: 0, width: "36px", height: "36px", "@media (forced-colors: active)": { color: "CanvasText" } },
  ready: { color: tokens.colorStatusSuccessForeground3 },
  notReady: { color: tokens.colorStatusDangerForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: "26px", fontWeight: tokens.fontWeightSemibold, ":focus": { outline: "none" } },
  line: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px", color: tokens.colorNeutralForeground2 },
  more: { margin: "2px 0 0", fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground3 },
  counts: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "8px", margin: 0, padding: 0, border: "none" },
  legend: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  count: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "center",
    columnGap: "6px",
    minHeight: "44px",
    padding: "4px 6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":disabled": { cursor: "default", color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground2 },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-3px" },
  },
  // On the narrowest pane all three have their word below their number, and not one of them beside it.
  word: { "@media (max-width: 340px)": { flexBasis: "100%" } },
  number: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

interface GateCardProps {
  readonly result: CheckResult;
  readonly severity: Severity | null;
  readonly onSeverity: (severity: Severity | null) => void;
  readonly onSummaries: () => void;
}

export function GateCard({ result, severity, onSeverity, onSummaries }: GateCardProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { gate, waived, compared } = result;
  const more = [
    ...(waived.length > 0 ? [texts.gate.waived(waived.length)] : []),
    ...(compared ? [comparedLine(compared, result.ledger.asOf, texts)] : []),
  ];
  const title = useRef<HTMLHeadingElement>(null);
  useLostFocus(title);
  const counts: readonly (readonly [Severity, number])[] = [["error", gate.errors], ["warning", gate.warnings], ["info", gate.infos]];
  return (
    <section className={styles.card} aria-label={texts.gate.label}>
      <div className={styles.answer}>
        <svg className={mergeClasses(styles.sign, gate.ready ? styles.ready : styles.notReady)} viewBox="0 0 36 36" aria-hidden="true">
          <circle cx="18" cy="18" r="17" fill="currentColor" fillOpacity=".12" />
          <circle cx="18" cy="18" r="16.250" fill="none" stroke="currentColor" strokeWidth="1.500" />
          <path d={gate.ready ? "m11 18.500 5 5 9-10" : "M18 10v10M18 25v.5"} fill="none" stroke="currentColor" strokeWidth="2.600" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        <div>
          <h1 ref={title} className={styles.title} tabIndex={-1}>
            {gateTitle(gate, texts)}
          </h1>
          <p className={styles.line}>{gateLine(gate, texts)}</p>
          {more.length > 0 && <p className={styles.more}>{more.join(" · ")}</p>}
        </div>
      </div>
      <fieldset className={styles.counts}>
        <legend className={styles.legend}>{texts.filterBy}</legend>
        {counts.map(([level, count]) => (
          <button
            key={level}
            type="button"
            className={mergeClasses(styles.count, severity === level && styles.chosen)}
            aria-pressed={severity === level}
            aria-label={texts.countLabel(level, count)}
            disabled={count === 0 && severity !== level}
            onClick={() => onSeverity(severity === level ? null : level)}
          >
            <SeverityIcon severity={level} />
            <span className={styles.number}>{count}</span>
            <span className={styles.word}>{texts.severity[level]}</span>
          </button>
        ))}
      </fieldset>
      {gate.ready && <Button onClick={onSummaries}>{texts.summaries.next}</Button>}
    </section>
  );
}

/** With what it was compared. Kept and checked again on one day, a ledger is compared with itself, and all of it seems not updated. */
function comparedLine({ baseline: { asOf }, related }: NonNullable<CheckResult["compared"]>, day: string, { gate }: PaneTexts): string {
  if (!related) return gate.notCompared;
  return asOf !== null && asOf === day ? gate.sameDay(asOf) : gate.compared(asOf);
}
