/** The bar below the findings: going through them, and marks in the sheet. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import type { CheckResult } from "../pane-services";
import type { PaneState } from "../pane-state";
import { markSentence } from "../pane-sentences";
import { useTexts } from "../pane-language";
import type { PaneJobs } from "../use-pane-jobs";
import { useFindingsTexts } from "./findings-texts";
import type { FindingList } from "./use-finding-list";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    marginLeft: "-16px",
    marginRight: "-16px",
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center", justifyContent: "space-between" },
  steps: { display: "flex", alignItems: "center", gap: "2px" },
  step: { minWidth: "32px", maxWidth: "32px", paddingLeft: 0, paddingRight: 0 },
  place: { minWidth: "44px", textAlign: "center", fontVariantNumeric: "tabular-nums", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  marks: { display: "flex", gap: "4px" },
  mark: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
  told: { margin: "0 0 6px", fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
});

interface FindingsBarProps {
  readonly list: FindingList;
  readonly onStep: (by: 1 | -1) => void;
  readonly result: CheckResult;
  readonly jobs: PaneJobs;
  readonly state: PaneState;
  readonly ref: Ref<HTMLDivElement>;
}

export function FindingsBar({ list, onStep, result, jobs, state, ref }: FindingsBarProps) {
  const styles = useStyles();
  const texts = useTexts();
  const told = useFindingsTexts();
  const busy = state.running !== null;
  const marked = result.protectedSheet ? texts.marks.protected : state.marks && markSentence(state.marks, texts);
  return (
    <div className={styles.bar} ref={ref}>
      {marked !== null && <p className={styles.told}>{marked}</p>}
      <div className={styles.line}>
        <div className={styles.steps}>
          <Button className={styles.step} appearance="subtle" aria-label={told.previous} title={told.previous} icon={<Arrow up />} disabledFocusable={list.place === 1 || list.places === 0} onClick={() => onStep(-1)} />
          <span className={styles.place}>{told.place(list.place, list.places)}</span>
          <Button className={styles.step} appearance="subtle" aria-label={told.next} title={told.next} icon={<Arrow />} disabledFocusable={list.place === list.places} onClick={() => onStep(1)} />
        </div>
        <div className={styles.marks}>
          <Button className={styles.mark} title={texts.marks.markHint} disabledFocusable={busy || result.protectedSheet} onClick={jobs.mark}>
            {texts.marks.mark}
          </Button>
          <Button className={styles.mark} appearance="subtle" disabledFocusable={busy || result.protectedSheet} onClick={jobs.clearMarks}>
            {texts.marks.clear}
          </Button>
        </div>
      </div>
    </div>
  );
}

function Arrow({ up = false }: { readonly up?: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" transform={up ? "rotate(180)" : undefined}>
      <path d="M3.1 5.6a.6.6 0 0 1 .9 0l4 4 4-4a.6.6 0 1 1 .9.9L8.4 11a.6.6 0 0 1-.8 0L3.1 6.5a.6.6 0 0 1 0-.9Z" />
    </svg>
  );
}
