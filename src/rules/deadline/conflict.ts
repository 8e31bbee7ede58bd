/** deadline/conflict: a deadline later than the one that a note gives to all tasks, or before the task's own start. */

import type { Ledger } from "../../ledger/ledger";
import { defineTaskRule } from "../rule";
import { atRole } from "../place";
import { atDeadline } from "./deadline-place";

/** 未注明时限的, 另有规定的除外: such a note leaves a task's own deadline alone. */
const ONLY_OTHERS = /[未没](?:有)?(?:另行|单独|特别|明确)?(?:注明|标注|标明|明确|列明|写明|填写|规定|约定|要求|设定|确定)|如无|凡无|[另除][^，。；]{0,10}(?:外|的)|已有[^，。；]{0,8}从|(?<![a-z])(?:unless|otherwise|except|without|no (?:date|deadline))/i;

/** The day by which a note wants all tasks done; undefined where it speaks of those alone that tell none themselves. */
function notedForAll(ledger: Ledger): string | undefined {
  const note = ledger.notes.find((each) => each.gives.deadline !== undefined);
  return note && !ONLY_OTHERS.test(note.text) ? note.gives.deadline : undefined;
}

export const deadlineConflict = defineTaskRule({
  id: "deadline/conflict",
  severity: "warning",
  fix: null,
  parameters: {},
  *checkTask(task, ledger) {
    const { kind, date, from } = task.deadline;
    if (kind !== "date" || !date) return;
    const note = notedForAll(ledger);
    const { start } = task;
    if (from === "cell" && note !== undefined && date > note) {
      yield { ...atDeadline(ledger, task), facts: { date, other: note, with: "note" } };
    }
    if (start === null || date >= start) return;
    // Where a note gives the deadline, the start is what the row itself says.
    const place = from === "cell" ? atDeadline(ledger, task) : atRole(ledger, task, "start", "task");
    yield { ...place, facts: { date, other: start, with: "start" } };
  },
});
