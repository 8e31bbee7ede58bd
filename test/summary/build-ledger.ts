/** Ledgers put together by hand: columns 序号, 工作内容, 责任单位, 进展情况, 完成时限, header in row 2, tasks from row 3. */

import type {
  Deadline, Ledger, LedgerColumn, Reference, ResponsibleUnit, Role, Task, TaskCell, TaskState, UnitGroup, UnitRole,
} from "../../src/ledger/ledger";
import type { Finding, Severity } from "../../src/rules/finding";

export interface TaskDraft {
  readonly task: string;
  /** Units as written; "name=as" where the canonical name differs; a role before ":" (lead unless told). */
  readonly units: readonly string[];
  readonly progress?: string;
  readonly state?: TaskState;
  readonly deadline?: string | Deadline;
  readonly seq?: number | string | null;
  readonly reference?: Reference;
  readonly key?: string;
  /** Rows that the task takes; 1 unless told. */
  readonly height?: number;
}

const FIRST_ROW = 2;
const COLUMN: Readonly<Partial<Record<Role, number>>> = { seq: 0, task: 1, unit: 2, progress: 3, deadline: 4 };
const HEADERS: readonly (readonly [Role, string])[] = [
  ["seq", "序号"], ["task", "工作内容"], ["unit", "责任单位"], ["progress", "进展情况"], ["deadline", "完成时限"],
];

function unit(text: string, row: number): ResponsibleUnit {
  const [, role = "lead", rest = text] = /^(lead|support|collective):(.*)$/.exec(text) ?? [];
  const [name = rest, as = name] = rest.split("=");
  return { name, as, role: role as UnitRole, wrapped: false, separator: null, cell: { row, column: 2 }, span: [0, as.length] };
}

function deadlineOf(draft: TaskDraft): Deadline {
  if (typeof draft.deadline === "object") return draft.deadline;
  if (draft.deadline === undefined) return { kind: "none", span: null, from: "none" };
  return { kind: "date", date: draft.deadline, span: [0, draft.deadline.length], from: "cell" };
}

function taskOf(draft: TaskDraft, row: number, index: number): Task {
  const cell = (role: Role, text: string): TaskCell => ({ row, column: COLUMN[role] ?? 0, text, value: text, formula: false });
  return {
    key: draft.key ?? `key-${index + 1}`,
    text: draft.task.replace(/\n/g, ""),
    rows: [row, row + (draft.height ?? 1) - 1],
    seq: draft.seq === undefined ? index + 1 : draft.seq,
    reference: draft.reference ?? null,
    cells: {
      task: cell("task", draft.task),
      progress: cell("progress", draft.progress ?? ""),
      ...(typeof draft.deadline === "string" ? { deadline: cell("deadline", draft.deadline) } : {}),
    },
    milestones: [],
    units: draft.units.map((text) => unit(text, row)),
    repeatedUnits: [],
    deadline: deadlineOf(draft),
    start: null,
    progress: draft.progress ?? "",
    points: [],
    figures: [],
    state: draft.state ?? "cannot-tell",
    age: { newest: null, from: "none" },
  };
}

function groupsOf(tasks: readonly Task[]): UnitGroup[] {
  const found = new Map<string, Set<string>>();
  const collective = new Set<string>();
  for (const { units } of tasks) {
    for (const { name, as, role } of units) {
      const spellings = found.get(name) ?? new Set<string>();
      if (as !== name) spellings.add(as);
      found.set(name, spellings);
      if (role === "collective") collective.add(name);
    }
  }
  return [...found].map(([name, aliases]) => ({
    name, aliases: [...aliases], why: aliases.size > 0 ? "prefix" : "same", collective: collective.has(name),
  }));
}

/** A ledger of these tasks, one below the other. */
export function buildLedger(drafts: readonly TaskDraft[], more: Partial<Ledger> = {}): Ledger {
  let row = FIRST_ROW;
  const tasks = drafts.map((draft, index) => {
    const task = taskOf(draft, row, index);
    row = task.rows[1] + 1;
    return task;
  });
  const columns = HEADERS.map(([role, header], column): LedgerColumn => ({ role, column, header, by: "header" }));
  return {
    sheet: "任务进展", headerRow: FIRST_ROW - 1, headerTop: FIRST_ROW - 1,
    firstRow: tasks.length > 0 ? FIRST_ROW : null, lastRow: tasks.length > 0 ? row - 1 : null,
    columns, freeColumn: HEADERS.length, ambiguous: [], notes: [], tasks, skipped: [], units: groupsOf(tasks), others: [], merges: [], hiddenRows: [], mergedDown: new Map(),
    errors: [], asOf: "2021-06-30", asOfFrom: "title", period: { start: "2021-01-01", end: "2021-06-30" },
    ...more,
  };
}

/** A finding at the progress of a task; its sentence is `says`. */
export function findingAt(task: Task, severity: Severity, rule: string, says = rule): Finding {
  return { rule, severity, fix: null, at: { row: task.rows[0], column: 3 }, task: task.key, facts: { says } };
}

/** A finding about the sheet, or about several rows of it. */
export function findingForSheet(severity: Severity, rule: string, rows?: readonly number[]): Finding {
  return { rule, severity, fix: null, facts: { says: rule }, ...(rows === undefined ? {} : { rows }) };
}

/** The sentence of such findings. */
export function sentence(finding: Finding): string {
  return String(finding.facts["says"]);
}
