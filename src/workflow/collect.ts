/**
 * Collects what units send back: their own sheet, their copy of the whole ledger, or both in one file. Nothing is taken over
 * here: changes are told one by one, with who sent them; what two files tell differently stands side by side.
 */

import { matchTasks, takeBaseline } from "../ledger/baseline";
import type { Ledger, Role, Task } from "../ledger/ledger";
import type { CellValue } from "../ledger/sheet-cells";
import { isAsStamped, sameWords, tasksByUnit, type Collectives, type UnitSheetRow } from "../summary";
import type { Collected, FileReading, OutsideEdit, ReturnConflict, ReturnedAt, ReturnedChange, ReturnedFile, ReturnedNote, UnmatchedRow } from "./collected";
import { matchReturnedRows } from "./match-returned-rows";
import { returnedSheets, type ReturnedSheets, type ReturnedUnitSheet } from "./returned-sheets";
import { notTakenOver } from "./take-over";
import { diffWords } from "./word-diff";

export interface CollectOptions {
  /** Members of collectives, as the summary sheets were made with: `collectivesOf` of the check's result. */
  readonly collectives?: Collectives;
}

/** Of the rows of a file, the share that must be the ledger's; below it the file belongs to another ledger. */
const RELATED_SHARE = 0.2;

/** Columns of a ledger's copy that are not compared: the progress is collected, the remarks are told as notes. */
const NOT_COMPARED: ReadonlySet<Role> = new Set(["progress", "remarks", "milestone"]);

/** One telling of a task's progress. */
interface Version {
  readonly after: string;
  readonly value: CellValue;
  readonly from: ReturnedAt[];
  readonly notes: string[];
  ledgerChanged: boolean;
}

/** Reads returned files against the ledger as it stands now. Pure; linear in the number of rows. */
export function readReturned(ledger: Ledger, files: readonly ReturnedFile[], options: CollectOptions = {}): Collected {
  const versions = new Map<Task, Version[]>();
  const outside: OutsideEdit[] = [];
  const unmatched: UnmatchedRow[] = [];
  const notes: ReturnedNote[] = [];
  const owners = new Map(tasksByUnit(ledger, options.collectives).map(({ group, tasks }) => [group.name, new Set(tasks.map(({ task }) => task))]));
  const readings = files.map(readFile);
  const changes: ReturnedChange[] = [];
  const conflicts: ReturnConflict[] = [];
  for (const task of ledger.tasks) {
    const told = (versions.get(task) ?? []).map((version) => changeOf(task, version));
    const [only, second] = told;
    if (only === undefined) continue;
    if (second !== undefined) conflicts.push({ task, before: only.before, why: "files-differ", versions: told });
    else if (only.ledgerChanged) conflicts.push({ task, before: only.before, why: "ledger-changed", versions: told });
    else changes.push(only);
  }
  return { changes, conflicts, outside, unmatched, notes, files: readings };

  function readFile(file: ReturnedFile): FileReading {
    const sheets = returnedSheets(file, ledger);
    const read = sheets.unitSheets.map((sheet) => readUnitRows(file, sheet, sheets.unit));
    const copy = sheets.copy === null ? null : readCopy(file, sheets.copy, sheets.unit);
    const found = new Set([...read.flatMap(({ tasks }) => tasks), ...(copy?.tasks ?? [])]);
    const common = { name: file.name, unit: sheets.unit, tasks: found.size };
    if (found.size === 0) return { ...common, as: "none", why: read.length > 0 || copy !== null ? "another-ledger" : "no-table", missing: [] };
    if (copy !== null && copy.tasks.length > 0) return { ...common, as: "ledger", missing: [] };
    return { ...common, as: "unit-sheet", missing: missingOf(sheets, found) };
  }

  function missingOf({ unitSheets }: ReturnedSheets, found: ReadonlySet<Task>): Task[] {
    return unitSheets.flatMap(({ unit }) => [...(unit === null ? [] : (owners.get(unit) ?? []))].filter((task) => !found.has(task)));
  }

  /** The rows of a unit's sheet; the tasks that were found there. */
  function readUnitRows(file: ReturnedFile, { sheet, unit, reading }: ReturnedUnitSheet, sender: string | null): { readonly tasks: readonly Task[] } {
    const { pairs, left } = matchReturnedRows(ledger, reading.rows, unit === null ? undefined : owners.get(unit));
    if (pairs.length < reading.rows.length * RELATED_SHARE) return { tasks: [] };
    const at = (row: UnitSheetRow): ReturnedAt => ({ file: file.name, sheet, row: row.row, unit: sender ?? unit });
    for (const row of left) unmatched.push({ ...at(row), text: row.texts.task ?? "", progress: row.texts.progress ?? "" });
    for (const { row, task } of pairs) {
      const place = at(row);
      const isOwn = (unit === null || owners.get(unit)?.has(task) === true) && (sender === null || unit === null || sender === unit);
      const note = row.note.trim();
      if (note !== "") notes.push({ ...place, task, note });
      for (const column of row.edited) {
        outside.push({ ...place, task, why: "other-column", column: reading.headers[column] ?? "", before: column === "task" ? taskText(task) : null, after: row.texts[column] ?? "" });
      }
      const after = row.texts.progress ?? "";
      const before = progressText(task);
      if (row.changed === false || sameWords(after, before) || (row.changed === null && after.trim() === "")) continue;
      if (!isOwn) {
        outside.push({ ...place, task, why: "other-unit", column: reading.headers.progress ?? "", before, after });
        continue;
      }
      const value = typeof row.progress === "string" ? after : row.progress;
      tell(task, { after, value, from: [place], notes: note === "" ? [] : [note], ledgerChanged: isAsStamped(row.stamp, "progress", before) === false });
    }
    return { tasks: pairs.map(({ task }) => task) };
  }

  /** A copy of the whole ledger; the tasks that were found there. */
  function readCopy(file: ReturnedFile, copy: Ledger, unit: string | null): { readonly tasks: readonly Task[] } {
    const baseline = takeBaseline(copy);
    const copies = new Map(baseline.tasks.map((before, index) => [before, copy.tasks[index]]));
    const { pairs, dropped, related } = matchTasks(ledger, baseline);
    if (!related) return { tasks: [] };
    const own = unit === null ? null : (owners.get(unit) ?? null);
    const headers = new Map(copy.columns.map(({ role, header }) => [role, header]));
    const comparable = ledger.columns.filter(({ role, header }) => !NOT_COMPARED.has(role) && headers.get(role) === header);
    const at = (task: Task | undefined): ReturnedAt => ({ file: file.name, sheet: copy.sheet, row: task?.cells.progress?.row ?? task?.rows[0] ?? 0, unit });
    for (const before of dropped) {
      const task = copies.get(before);
      unmatched.push({ ...at(task), text: task ? taskText(task) : before.text, progress: before.progress });
    }
    for (const { task, before: told } of pairs) {
      const returned = copies.get(told);
      if (!returned) continue;
      const place = at(returned);
      const remark = returned.cells.remarks?.text.trim() ?? "";
      const isNews = remark !== "" && !sameWords(remark, task.cells.remarks?.text.trim() ?? "");
      if (isNews) notes.push({ ...place, task, note: remark });
      for (const { role, header } of comparable) {
        const [one, other] = [task.cells[role]?.text ?? "", returned.cells[role]?.text ?? ""];
        if (!sameWords(one, other)) outside.push({ ...place, task, why: "other-column", column: header, before: one, after: other });
      }
      const [before, after] = [progressText(task), progressText(returned)];
      const cell = returned.cells.progress;
      if (sameWords(before, after) || cell === undefined || cell.formula) continue;
      if (own !== null && !own.has(task)) {
        outside.push({ ...place, task, why: "other-unit", column: headers.get("progress") ?? "", before, after });
        continue;
      }
      tell(task, { after, value: cell.pieces === undefined ? cell.value : after, from: [place], notes: isNews ? [remark] : [], ledgerChanged: false });
    }
    return { tasks: pairs.map(({ task }) => task) };
  }

  /** Adds a telling; the same words from several places are one. */
  function tell(task: Task, version: Version): void {
    const told = versions.get(task);
    const same = told?.find(({ after }) => sameWords(after, version.after));
    if (same) {
      same.from.push(...version.from);
      same.notes.push(...version.notes.filter((note) => !same.notes.includes(note)));
      same.ledgerChanged ||= version.ledgerChanged;
    } else if (told) told.push(version);
    else versions.set(task, [version]);
  }

  function changeOf(task: Task, { after, value, from, notes: told, ledgerChanged }: Version): ReturnedChange {
    const before = progressText(task);
    const cell = task.cells.progress;
    const blocked = notTakenOver(ledger, task);
    return {
      task, before, after, value, from, notes: told, ledgerChanged,
      cell: cell ? { row: cell.row, column: cell.column } : null,
      words: diffWords(before, after),
      ...(blocked === null ? {} : { blocked }),
    };
  }
}

/** As the unit's sheet shows them. */
const progressText = (task: Task): string => task.cells.progress?.text ?? task.progress;
const taskText = (task: Task): string => task.cells.task?.text ?? task.text;
