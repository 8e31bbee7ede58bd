/** unit/separator-style: units are parted in several ways; said once for the sheet. */

import type { Task } from "../../ledger/ledger";
import { defineRule } from "../rule";

/** Separators that cannot be shown as they are; locales name them. */
const NAMES: Readonly<Record<string, string>> = { "\n": "line-break", " ": "space" };

export const unitSeparatorStyle = defineRule({
  id: "unit/separator-style",
  severity: "info",
  scope: "sheet",
  fix: "safe",
  parameters: {},
  *check(ledger) {
    const byStyle = new Map<string, Set<Task>>();
    for (const task of ledger.tasks) {
      for (const { separator } of task.units) {
        if (separator === null || separator === "") continue;
        const style = NAMES[separator] ?? separator;
        byStyle.set(style, (byStyle.get(style) ?? new Set<Task>()).add(task));
      }
    }
    if (byStyle.size < 2) return;
    const [usual, ...rarer] = [...byStyle].sort(([, one], [, other]) => other.size - one.size);
    const tasks = new Set(rarer.flatMap(([, each]) => [...each]));
    const rows = [...tasks].map((task) => task.rows[0]).sort((one, other) => one - other);
    yield { rows, facts: { styles: [...byStyle.keys()], usual: usual?.[0] ?? "", count: tasks.size } };
  },
});
