/** One task and what changed in it since the last period. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ProgressChange } from "../../ledger/baseline";
import type { Deadline } from "../../ledger/ledger";
import type { ChangesTexts } from "../../locales/pane/changes";
import { changesTexts } from "../../locales/pane/changes";
import { opening } from "../findings/excerpt";
import { useLocale, useTexts } from "../pane-language";
import { hasOtherDeadline, hasOtherUnits, type ChangeEntry } from "./change-entries";
import { KindSign } from "./kind-sign";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: "2px", width: "100%", padding: "9px 10px", boxSizing: "border-box", border: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: "transparent", color: tokens.colorNeutralForeground1, font: "inherit", textAlign: "start", overflowWrap: "anywhere" },
  press: { cursor: "pointer", borderRadius: tokens.borderRadiusMedium, ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" } },
  head: { display: "flex", gap: "8px", alignItems: "baseline", justifyContent: "space-between", fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground3 },
  about: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  kind: { flexShrink: 0, display: "flex", gap: "4px", alignItems: "center", color: tokens.colorNeutralForeground2 },
  text: { lineHeight: "21px" },
  line: { fontSize: tokens.fontSizeBase200, lineHeight: "19px", color: tokens.colorNeutralForeground2 },
  was: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  now: { color: tokens.colorNeutralForeground1, textDecorationLine: "underline", textUnderlineOffset: "3px" },
  term: { color: tokens.colorNeutralForeground3, marginRight: "4px" },
});

const SHOWN_WORDS = 4;
const LONGEST_TEXT = 60;
const LONGEST_WORDS = 40;

export function ChangeRow({ entry, onGo }: { readonly entry: ChangeEntry; readonly onGo: () => void }) {
  const styles = useStyles();
  const { comma } = useTexts();
  const texts = changesTexts[useLocale()];
  const { change, seq, text, units, place } = entry;
  const { kind, words, figures, task, before, unitsBefore, deadlineBefore } = change;
  const anew = kind === "changed" && words.length === 0 && before !== null && before.progress !== "" && figures.length === 0;
  const content: ReactNode = (
    <>
      <span className={styles.head}>
        <span className={styles.about}>{[seq ?? texts.noSeq, units.join(comma) || texts.noUnit].join(" · ")}</span>
        <span className={styles.kind}>
          <KindSign kind={kind} />
          {texts.kind[kind]}
        </span>
      </span>
      <span className={styles.text}>{opening(text, LONGEST_TEXT)}</span>
      {words.slice(0, SHOWN_WORDS).map((each, at) => (
        <span key={`${at} ${each.span[0]}`} className={styles.line}>
          <Words change={each} texts={texts} />
        </span>
      ))}
      {words.length > SHOWN_WORDS && <span className={styles.line}>{texts.moreWords(words.length)}</span>}
      {figures.map(({ label, measure, before: was, now }, at) => (
        <BeforeNow key={`${at} ${label} ${measure}`} term={texts.figure(label, measure)} was={was === null ? texts.unknown : String(was)} now={now === null ? texts.unknown : String(now)} texts={texts} />
      ))}
      {anew && (
        <span className={styles.line}>
          <span className={styles.term}>{texts.before}</span>
          {opening(before.progress, LONGEST_TEXT)}
        </span>
      )}
      {hasOtherUnits(change) && task && unitsBefore && (
        <BeforeNow term={texts.units} was={unitsBefore.join(comma) || texts.noUnit} now={task.units.map(({ name }) => name).join(comma) || texts.noUnit} texts={texts} />
      )}
      {hasOtherDeadline(change) && task && deadlineBefore && <BeforeNow term={texts.deadline} was={deadlineBefore.date ?? texts.noDeadline} now={dueDay(task.deadline, task.cells.deadline?.text, texts)} texts={texts} />}
    </>
  );
  if (place === null) return <div className={styles.row}>{content}</div>;
  return (
    <button type="button" className={mergeClasses(styles.row, styles.press)} onClick={onGo}>
      {content}
    </button>
  );
}

function dueDay({ date }: Deadline, cell: string | undefined, texts: ChangesTexts): string {
  return date ?? (cell === undefined || cell.trim() === "" ? texts.noDeadline : opening(cell, LONGEST_WORDS));
}

/** Old and new are told by words as well as by their looks. */
function Words({ change: { before, now }, texts }: { readonly change: ProgressChange; readonly texts: ChangesTexts }) {
  const styles = useStyles();
  const [was, is] = [opening(before, LONGEST_WORDS), opening(now, LONGEST_WORDS)];
  if (before === now) return <Term term={texts.moved}>{is}</Term>;
  if (before === "") return <Term term={texts.added}><span className={styles.now}>{is}</span></Term>;
  if (now === "") return <Term term={texts.removed}><span className={styles.was}>{was}</span></Term>;
  return (
    <>
      <Term term={texts.was}><span className={styles.was}>{was}</span></Term> → <Term term={texts.now}><span className={styles.now}>{is}</span></Term>
    </>
  );
}

function BeforeNow({ term, was, now, texts }: { readonly term: string; readonly was: string; readonly now: string; readonly texts: ChangesTexts }) {
  const styles = useStyles();
  return (
    <span className={styles.line}>
      <span className={styles.term}>{term}</span>
      <Words change={{ before: was, now, span: [0, 0] }} texts={texts} />
    </span>
  );
}

function Term({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.term}>{term}</span>
      {children}
    </>
  );
}
