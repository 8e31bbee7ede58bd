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

/** Skipped cells that are named for each reason. */
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
        {skipped.length > 0 && ` ${texts.skipped(skipped.length)}${skippedPlaces(skipped, texts, comma)}`}
      </Notice>
    </div>
  );
}

/** The places by reason, each reason said once. */
function skippedPlaces(skipped: readonly SkippedEdit[], texts: FindingsTexts["fixed"], comma: string): string {
  const reasons = [...new Set(skipped.map(({ because }) => because))];
  return reasons
    .map((reason) => {
      const all = skipped.filter(({ because }) => because === reason);
      const named = all.slice(0, NAMED).map(({ row, column }) => (column === null ? texts.skippedRow(row + 1) : cellAddress(row, column)));
      return texts.skippedFor(named.join(comma), all.length > NAMED ? texts.more(all.length) : "", texts.why[reason]);
    })
    .join(texts.reasonsComma);
}
