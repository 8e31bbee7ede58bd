/** unit/share-unclear: several units answer for a task, and nothing says which part is whose. */

import type { ResponsibleUnit, Task } from "../../ledger/ledger";
import { atRole } from "../place";
import { toldProgress } from "../reading/tells-nothing";
import { defineTaskRule } from "../rule";

/** A label of a unit: 【区住建委】…, 区住建委：…, at the head of a paragraph or point. */
function labelled(task: Task, unit: ResponsibleUnit): boolean {
  const name = unit.as.replace(/[（(].*$/, "");
  const bare = name.replace(/^[省市区县旗]/, "");
  return task.points.some(({ text }) =>
    text.split(/\n|(?<=[。；;])/).some((part) => {
      const head = part.trimStart().replace(/^[【[（(]\s*/, "");
      return [name, bare].some((each) => each.length >= 2 && head.startsWith(each) && /^\s*[】\]）)：:]/.test(head.slice(each.length)));
    }),
  );
}

export const unitShareUnclear = defineTaskRule({
  id: "unit/share-unclear",
  severity: "info",
  fix: "offer",
  parameters: {},
  *checkTask(task, ledger) {
    if (task.units.length < 2 || !toldProgress(task)) return;
    if (task.units.some((unit) => unit.share !== undefined || labelled(task, unit))) return;
    yield { ...atRole(ledger, task, "progress"), facts: { units: task.units.length } };
  },
});
