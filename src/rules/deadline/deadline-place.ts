/** Where a finding about a task's deadline stands: at its own cell, else (a note gave it) at the task's text. */

import type { Ledger, Task } from "../../ledger/ledger";
import { atCell, atRole, type Place } from "../place";

export function atDeadline(ledger: Ledger, task: Task): Place {
  const cell = task.cells.deadline;
  if (cell && task.deadline.from === "cell") return atCell(task, cell, task.deadline.span);
  return atRole(ledger, task, "deadline", "task");
}
