/** Which cells of a task hold prose that a rule may read. */

import type { Role, Task, TaskCell } from "../../ledger/ledger";

/** Roles whose cells hold sentences. */
export const proseRoles: readonly Role[] = ["task", "target", "measures", "progress", "problems", "next", "remarks"];

/** Roles whose cells hold names. */
export const nameRoles: readonly Role[] = ["category", "lead", "support", "unit", "person"];

/** The cells of these roles that hold text of their own (no formula, no number, no date), with their roles. */
export function* textCells(task: Task, roles: readonly Role[]): Iterable<{ readonly role: Role; readonly cell: TaskCell }> {
  for (const role of roles) {
    const cell = task.cells[role];
    if (cell && typeof cell.value === "string" && !cell.formula && cell.text.trim() !== "") yield { role, cell };
  }
}

/** Whether the text is written in Latin letters rather than Chinese characters. */
export function isLatinText(text: string): boolean {
  let latin = 0;
  let han = 0;
  for (const char of text) {
    if (isHan(char)) han += 1;
    else if ((char >= "A" && char <= "Z") || (char >= "a" && char <= "z")) latin += 1;
  }
  return latin > 3 * han;
}

/** Whether the character (one code point or one UTF-16 unit of the basic plane) is a Chinese character. */
export function isHan(char: string | undefined): boolean {
  const code = char?.codePointAt(0);
  // Compared by number: this is asked of every character of every text.
  if (char === undefined || code === undefined || char.length !== (code > 0xffff ? 2 : 1)) return false;
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0x20000 && code <= 0x3ffff);
}
