/** unit/separator-style: units are parted in several ways; said once for the sheet. */

import type { Task } from "../../ledger/ledger";
import { defineRule } from "../rule";
import { unitCell } from "./unit-cells";

/** Separators that cannot be shown as they are; locales name them. */
const NAMES: Readonly<Record<string, string>> = { "\n": "line-break", " ": "space" };

/** A separator as the cell has it: readers fold ， to , and a clerk looks for what was typed. */
function writtenSeparator(task: Task, place: number): string {
  const [before, unit] = [task.units[place - 1], task.units[place]];
  const folded = unit?.separator ?? "";
  const cell = unit && unitCell(task, unit);
  if (!before || !unit || !cell || before.cell.row !== unit.cell.row || before.cell.column !== unit.cell.column) return folded;
  // Behind a bracket (区教委（牵头），区财政局) the separator is the gap's last character.
  const gap = [...cell.text.slice(before.span[1], unit.span[0])];
  return gap.reverse().find((each) => each.normalize("NFKC") === folded) ?? folded;
}

/** Units of a task over several rows stand in cells of their own: the line break that joins those in reading was typed by nobody. */
function betweenCells(task: Task, place: number): boolean {
  const [before, unit] = [task.units[place - 1], task.units[place]];
  if (!before || !unit) return false;
  return unitCell(task, unit)?.pieces?.some(({ start }) => start >= before.span[1] && start <= unit.span[0]) ?? false;
}

/** The form in which a style is written most often. */
function usualForm(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}

export const unitSeparatorStyle = defineRule({
  id: "unit/separator-style",
  severity: "info",
  scope: "sheet",
  fix: "safe",
  parameters: {},
  *check(ledger) {
    const byStyle = new Map<string, Set<Task>>();
    const forms = new Map<string, Map<string, number>>();
    for (const task of ledger.tasks) {
      for (const [place, { separator }] of task.units.entries()) {
        if (separator === null || separator === "" || betweenCells(task, place)) continue;
        const style = NAMES[separator] ?? separator;
        const form = NAMES[separator] ?? writtenSeparator(task, place);
        const known = forms.get(style) ?? new Map<string, number>();
        forms.set(style, known.set(form, (known.get(form) ?? 0) + 1));
        byStyle.set(style, (byStyle.get(style) ?? new Set<Task>()).add(task));
      }
    }
    if (byStyle.size < 2) return;
    const [usual, ...rarer] = [...byStyle].sort(([, one], [, other]) => other.size - one.size);
    const tasks = new Set(rarer.flatMap(([, each]) => [...each]));
    const rows = [...tasks].map((task) => task.rows[0]).sort((one, other) => one - other);
    yield { rows, facts: { styles: [...forms.values()].map(usualForm), usual: usual?.[0] ?? "", count: tasks.size } };
  },
});
