/** deadline/mixed-format: dates of one ledger are written in several ways; said once for the sheet. */

import type { Task } from "../../ledger/ledger";
import { defineRule } from "../rule";

/** The way in which a deadline's date is written; null for words that are no written date. */
function styleOf(task: Task): string | null {
  const cell = task.cells.deadline;
  if (!cell || task.deadline.kind !== "date" || task.deadline.from !== "cell") return null;
  if (typeof cell.value === "number") return "cell-date";
  const text = cell.text.normalize("NFKC");
  if (/\d\s*[年月]/.test(text)) return "chinese";
  if (/\d{2,4}\.\d{1,2}/.test(text)) return "dots";
  if (/\d{2,4}\/\d{1,2}/.test(text)) return "slashes";
  if (/\d{4}-\d{1,2}/.test(text)) return "dashes";
  if (/(?:^|\D)20\d{6}(?:\D|$)/.test(text)) return "digits";
  return null;
}

export const deadlineMixedFormat = defineRule({
  id: "deadline/mixed-format",
  severity: "info",
  scope: "sheet",
  fix: "safe",
  parameters: {},
  *check(ledger) {
    const byStyle = new Map<string, Task[]>();
    for (const task of ledger.tasks) {
      const style = styleOf(task);
      if (!style) continue;
      const same = byStyle.get(style);
      if (same) same.push(task);
      else byStyle.set(style, [task]);
    }
    if (byStyle.size < 2) return;
    const [, ...rarer] = [...byStyle].sort(([, one], [, other]) => other.length - one.length);
    const tasks = rarer.flatMap(([, each]) => each);
    const examples = [...byStyle.values()].flatMap(([first]) => (first?.cells.deadline ? [first.cells.deadline.text.trim()] : []));
    const rows = tasks.map((task) => task.rows[0]).sort((one, other) => one - other);
    yield { rows, facts: { styles: [...byStyle.keys()], examples, count: tasks.length } };
  },
});
