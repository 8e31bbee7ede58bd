/** What came of the last fix, with the way back; and which cells were left alone, and why. */

import { useRef } from "react";
import { cellAddress } from "../../ledger/address";
import type { SkippedEdit } from "../../workflow/port";
import { Notice } from "../notice";
import { useTexts } from "../pane-language";
import type { FixTold } from "../pane-state";
import type { PaneJobs } from "../use-pane-jobs";
import { useLostFocus } from "../use-lost-focus";
import { useFindingsTexts } from "./findings-texts";
import { undoFix } from "./fix-jobs";
import type { FindingsTexts } from "../../locales/pane/findings";

/** Skipped cells that are named. */
const NAMED = 5;

interface FixNoticeProps {
  readonly outcome: FixTold;
  readonly busy: boolean;
  readonly jobs: PaneJobs;
}

export default function FixNotice({ outcome, busy, jobs }: FixNoticeProps) {
  const { comma } = useTexts();
  const texts = useFindingsTexts().fixed;
  const box = useRef<HTMLDivElement>(null);
  // After taking back there is no button left that had the focus.
  useLostFocus(box, outcome.undone);
  const { edited, skipped, undone } = outcome;
  const told = edited === 0 ? texts.none : undone ? texts.undone(edited) : texts.done(edited);
  const actions = [
    ...(edited > 0 && !undone && !busy ? [{ label: texts.undo, act: () => undoFix(jobs) }] : []),
    { label: texts.dismiss, act: () => jobs.dispatch({ is: "fix-dismissed" }) },
  ];
  return (
    <div ref={box}>
      <Notice kind={skipped.length > 0 ? "warning" : "info"} actions={actions}>
        {told}
        {skipped.length > 0 && ` ${texts.skipped(skipped.length)}${skipped.slice(0, NAMED).map((each) => skippedPlace(each, texts)).join(comma)}${skipped.length > NAMED ? texts.more(skipped.length) : ""}`}
      </Notice>
    </div>
  );
}

function skippedPlace({ row, column, because }: SkippedEdit, texts: FindingsTexts["fixed"]): string {
  return `${column === null ? texts.skippedRow(row + 1) : cellAddress(row, column)} ${texts.why[because]}`;
}
