/** One finding of the list: where, what, and the words concerned. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import type { PaneTexts } from "../../locales/pane";
import type { FindingsTexts } from "../../locales/pane/findings";
import { useTexts } from "../pane-language";
import { SeverityIcon } from "../severity-icon";
import { opening } from "./excerpt";
import type { FindingEntry } from "./finding-entries";
import { rowStretches } from "./finding-entries";
import { useFindingsTexts } from "./findings-texts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: "8px",
    width: "100%",
    padding: "7px 9px",
    boxSizing: "border-box",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  box: { border: "1px solid transparent", borderRadius: tokens.borderRadiusMedium },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke2,
    borderRightColor: tokens.colorBrandStroke2,
    borderBottomColor: tokens.colorBrandStroke2,
    borderLeftColor: tokens.colorBrandStroke2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  opened: { ":hover": { backgroundColor: tokens.colorBrandBackground2 }, ":active": { backgroundColor: tokens.colorBrandBackground2 } },
  sign: { paddingTop: "2px" },
  body: { minWidth: 0, flexGrow: 1, display: "flex", flexDirection: "column", gap: "2px" },
  placeOpened: { color: tokens.colorNeutralForeground2 },
  place: { display: "flex", gap: "8px", alignItems: "baseline", minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground3 },
  whole: { flexShrink: 0 },
  address: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1, fontVariantNumeric: "tabular-nums" },
  addressOpened: { color: tokens.colorBrandForeground2 },
  about: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  sentence: { fontSize: tokens.fontSizeBase300, lineHeight: "21px", overflowWrap: "anywhere" },
  excerpt: { fontSize: tokens.fontSizeBase200, lineHeight: "19px", color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  quote: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusSmall,
    padding: "0 2px",
    textDecorationLine: "underline",
    textDecorationThickness: "1px",
    textUnderlineOffset: "3px",
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
});

interface FindingRowProps {
  readonly entry: FindingEntry;
  readonly current: boolean;
  /** What opens below the current finding, and the id of what describes it. */
  readonly details: ReactNode;
  readonly adviceId: string;
  /** The one row that Tab reaches. */
  readonly reached: boolean;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function FindingRow({ entry, current, details, adviceId, reached, onOpen, onKeyDown }: FindingRowProps) {
  const styles = useStyles();
  const texts = useTexts();
  const told = useFindingsTexts();
  const { finding, excerpt } = entry;
  const sentence = entry.sentence();
  // Words that are the whole cell and stand in the sentence already need no repeating.
  const said = excerpt !== null && excerpt.before === "" && excerpt.after === "" && sentence.includes(excerpt.quote);
  const about = [entry.units.join(texts.comma), entry.task ? opening(entry.task.text, 30) : ""].filter(Boolean).join(" · ");
  return (
    <div className={mergeClasses(styles.box, current && styles.current)}>
      <button
        type="button"
        className={mergeClasses(styles.row, current && styles.opened)}
        tabIndex={reached ? 0 : -1}
        aria-current={current ? "true" : undefined}
        aria-describedby={current ? adviceId : undefined}
        onClick={onOpen}
        onKeyDown={onKeyDown}
      >
        <span className={styles.sign}>
          <SeverityIcon severity={finding.severity} name={texts.severity[finding.severity]} />
        </span>
        <span className={styles.body}>
          <span className={mergeClasses(styles.place, current && styles.placeOpened)}>
            <span className={mergeClasses(styles.address, current && styles.addressOpened, entry.address !== null && styles.whole)}>{placeOf(entry, told, texts)}</span>
            {about !== "" && <span className={styles.about}>{about}</span>}
          </span>
          <span className={styles.sentence}>{sentence}</span>
          {excerpt && !said && (
            <span className={mergeClasses(styles.excerpt, current && styles.placeOpened)}>
              {excerpt.before}
              <mark className={styles.quote}>{excerpt.quote}</mark>
              {excerpt.after}
            </span>
          )}
        </span>
      </button>
      {current && details}
    </div>
  );
}

/** The finding's place in words: a cell, some rows, or the whole sheet. */
export function placeOf({ address, finding }: Pick<FindingEntry, "address" | "finding">, told: FindingsTexts, texts: Pick<PaneTexts, "dash" | "comma">): string {
  if (address !== null) return address;
  const { rows } = finding;
  if (rows && rows.length > 0) return told.rows(rowStretches(rows, texts.dash, texts.comma), rows.length);
  return told.wholeSheet;
}
