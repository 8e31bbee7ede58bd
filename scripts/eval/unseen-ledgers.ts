/** Scores readers and rules together on small ledgers of invented offices, case by case. */

import { readLedger } from "../../src/ledger/read-ledger";
import type { Ledger, Task } from "../../src/ledger/ledger";
import type { CellArea, CellValue, SheetCells } from "../../src/ledger/sheet-cells";
import { catalogue } from "../../src/rules/catalogue";
import { checkLedger } from "../../src/rules/check-ledger";
import type { Finding } from "../../src/rules/finding";
import { scoreOf, type Score } from "./score";
import { AS_OF, unseenCases, type ExpectedTask, type UnseenCase } from "./unseen-ledger-cases";

const isMark = (value: CellValue | undefined): boolean => value === "<" || value === "^";

function mergesOf(grid: UnseenCase["grid"]): CellArea[] {
  const areas: CellArea[] = [];
  grid.forEach((row, top) => row.forEach((value, left) => {
    if (isMark(value)) return;
    let right = left;
    while (grid[top]?.[right + 1] === "<") right += 1;
    let bottom = top;
    while (grid[bottom + 1]?.[left] === "^") bottom += 1;
    if (right > left || bottom > top) areas.push({ top, left, bottom, right });
  }));
  return areas;
}

/** The sheet that a grid shows. */
export function sheetOf(grid: UnseenCase["grid"]): SheetCells {
  const width = Math.max(...grid.map((row) => row.length));
  const values = grid.map((row) => Array.from({ length: width }, (_, column): CellValue => (isMark(row[column]) ? "" : (row[column] ?? ""))));
  return {
    name: "台账", top: 0, left: 0, values, text: values.map((row) => row.map(String)), formats: values.map((row) => row.map(() => "General")),
    formulas: new Set(), merges: mergesOf(grid), hiddenRows: new Set(), tables: [], protected: false,
  };
}

const LETTER = { lead: "L", support: "S", collective: "C" } as const;

function deadlineOf({ deadline: { kind, date, milestones, every, next } }: Task): string {
  if (kind === "date") return [date, milestones?.join(" ")].filter(Boolean).join(" | ");
  return kind === "recurring" ? `${every} ${next}` : kind;
}

/** What was read, in the notation of what is expected, and no more than that asks for. */
function readOf(task: Task, expected: ExpectedTask): ExpectedTask {
  return {
    ...(expected.units === undefined ? {} : { units: task.units.map(({ role, as }) => `${LETTER[role]} ${as}`).join(" | ") }),
    ...(expected.deadline === undefined ? {} : { deadline: deadlineOf(task) }),
    ...(expected.state === undefined ? {} : { state: task.state }),
  };
}

/** Findings about the sheet as a whole are no matter of the cases: each has few columns. */
const ABOUT_SHEET = /^sheet\//;

export interface UnseenReading {
  readonly ledger: Ledger | null;
  readonly findings: readonly Finding[];
}

export function readUnseen({ grid }: UnseenCase): UnseenReading {
  const reading = readLedger([sheetOf(grid)], { asOf: AS_OF, today: AS_OF });
  return reading.ok ? { ledger: reading.ledger, findings: checkLedger(reading.ledger, catalogue) } : { ledger: null, findings: [] };
}

/** Every case whole: the number of tasks, what each tells, all errors, and the rules that must or must not speak. */
export function scoreUnseen(): Score {
  return scoreOf("Ledgers of invented offices, read and checked", unseenCases, (one) => {
    const { ledger, findings } = readUnseen(one);
    const ids = new Set(findings.map(({ rule }) => rule));
    const tasks = ledger?.tasks ?? [];
    const read = {
      tasks: tasks.map((task, index) => readOf(task, one.tasks[index] ?? {})),
      errors: findings.filter(({ severity, rule }) => severity === "error" && !ABOUT_SHEET.test(rule)).map(({ rule }) => rule),
      silent: (one.fires ?? []).filter((rule) => !ids.has(rule)),
      speaking: (one.quiet ?? []).filter((rule) => ids.has(rule)),
    };
    const expected = { tasks: one.tasks, errors: one.errors ?? [], silent: [], speaking: [] };
    return { what: one.name, expected: JSON.stringify(expected), read: JSON.stringify(read) };
  });
}
