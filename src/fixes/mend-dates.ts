/**
 * Writes deadlines as most of the ledger's tasks do. Only texts that name one certain day are written anew; a date cell
 * keeps its value. Where most are date cells, such a text becomes one, shown as the others are.
 */

import type { Ledger, Task, TaskCell } from "../ledger/ledger";
import { toSerial } from "../ledger/time";
import type { CellChange } from "./fix";
import { dayFormat, writeDay, writtenDay, type DateStyle } from "./date-style";
import { isOwnText, textChange, wholeChange, type Mender } from "./mend";

interface Usual {
  readonly style: DateStyle;
  /** True where most deadlines are date cells. */
  readonly asDate: boolean;
}

const isDated = (task: Task): boolean => task.deadline.kind === "date" && task.deadline.from === "cell";

/** How the tasks write their deadlines that the finding leaves aside: the most usual way, as the rule has told. */
function usualStyle(ledger: Ledger, rarer: ReadonlySet<number>): Usual | null {
  const kinds = new Map<string, { readonly usual: Usual; count: number }>();
  let padded = 0;
  let unpadded = 0;
  for (const task of ledger.tasks) {
    const cell = task.cells.deadline;
    const day = cell && isDated(task) && !rarer.has(task.rows[0]) ? writtenDay(cell.text.trim()) : null;
    if (!cell || !day) continue;
    const asDate = typeof cell.value === "number";
    const key = `${asDate}|${day.style.kind}`;
    const known = kinds.get(key);
    if (known) known.count += 1;
    else kinds.set(key, { usual: { style: day.style, asDate }, count: 1 });
    if (day.tellsPadding && day.style.padded) padded += 1;
    else if (day.tellsPadding) unpadded += 1;
  }
  const [most] = [...kinds.values()].sort((one, other) => other.count - one.count);
  return most ? { ...most.usual, style: { kind: most.usual.style.kind, padded: padded > unpadded } } : null;
}

function rewrite(task: Task, cell: TaskCell, { style, asDate }: Usual): CellChange | null {
  const day = writtenDay(cell.text);
  // What the reader took for the deadline must be the day that stands there.
  if (!day || day.date !== task.deadline.date) return null;
  if (!asDate) return textChange(cell.row, cell.column, cell.text, [{ span: day.span, by: writeDay(day.date, style) }]);
  const format = dayFormat(style);
  const alone = (cell.text.slice(0, day.span[0]) + cell.text.slice(day.span[1])).trim() === "";
  const serial = toSerial(day.date);
  if (format === null || serial === null || !alone) return null;
  return { ...wholeChange(cell.row, cell.column, cell.text, serial), replaced: [{ span: day.span, by: writeDay(day.date, style) }], format };
}

export const mendDates: Mender = ({ rows }, { ledger }) => {
  const rarer = new Set(rows ?? []);
  const usual = usualStyle(ledger, rarer);
  if (!usual) return null;
  const cells = new Map<string, CellChange>();
  for (const task of ledger.tasks) {
    const cell = task.cells.deadline;
    if (!cell || !isDated(task) || !rarer.has(task.rows[0]) || !isOwnText(cell) || cell.pieces) continue;
    const change = rewrite(task, cell, usual);
    if (change) cells.set(`${change.row},${change.column}`, change);
  }
  return cells.size === 0 ? null : { cells: [...cells.values()] };
};
