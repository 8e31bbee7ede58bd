/** A check's result made by hand, of an invented district: what the pane is shown with before Excel. */

import type { Ledger, ResponsibleUnit, Role, Task, TaskState } from "../../src/ledger/ledger";
import type { Finding } from "../../src/rules/finding";
import { defaultSettings } from "../../src/settings/office-settings";
import type { CheckResult, TablePick } from "../../src/taskpane/pane-services";
import type { SheetRows } from "../../src/workflow";

const units = ["区商务局", "区住建局", "区卫生健康委", "区教育局", "云溪街道办事处"];
const tasks = [
  ["推进老旧小区综合整治，新开工 2000 套", "1.已完成 2252 套老旧小区综合整治。\n2.持续推进楼体加固工程。"],
  ["新建和规范提升便民商业网点 60 个", "正在推进"],
  ["扩大普惠性学前教育学位供给，新增学位 800 个", "截至5月底，新增学位 410 个，占全年任务的 51%。"],
  ["完善社区卫生服务网络，建成发热哨点 5 家", ""],
  ["实施背街小巷环境精细化整治提升", "拟于7月份进场施工，相关手续正在办理之中，待批复后立即组织实施。"],
] as const;

const states: readonly TaskState[] = ["on-track", "behind", "done", "cannot-tell", "not-started"];

function unit(name: string, row: number): ResponsibleUnit {
  return { name, as: name, role: "lead", wrapped: false, separator: null, cell: { row, column: 2 }, span: [0, name.length] };
}

function task(index: number): Task {
  const row = index + 2;
  const [text, progress] = tasks[index % tasks.length] ?? tasks[0];
  const name = units[index % units.length] ?? "";
  const cell = (column: number, value: string) => ({ row, column, text: value, value, formula: false });
  return {
    key: `task-${index}`,
    text,
    rows: [row, row],
    seq: index + 1,
    reference: null,
    cells: { seq: cell(0, String(index + 1)), task: cell(1, text), unit: cell(2, name), progress: cell(3, progress) },
    milestones: [],
    repeatedUnits: [],
    start: null,
    units: index % 4 === 0 ? [unit(name, row), unit("区城管委", row)] : [unit(name, row)],
    deadline: { kind: "none", span: null, from: "none" },
    progress,
    points: [],
    figures: [],
    state: states[index % states.length] ?? "cannot-tell",
    age: { newest: null, from: "none" },
  };
}

const progressOf = (index: number) => (tasks[index % tasks.length] ?? tasks[0])[1];

function findingOf(index: number): Finding | null {
  const row = index + 2;
  const at = { row, column: 3 };
  const text = progressOf(index);
  const quoted = (words: string) => {
    const start = text.indexOf(words);
    return { text: words, span: [start, start + words.length] as const };
  };
  const common = { task: `task-${index}`, fix: null };
  switch (index % 5) {
    case 0:
      return { ...common, rule: "text/substituted-glyph", severity: "info", at, quote: quoted("老旧小区综合整治"), facts: {} };
    case 1:
      return { ...common, rule: "progress/placeholder", severity: "error", at, quote: quoted("正在推进"), facts: {} };
    case 3:
      return { ...common, rule: "progress/missing", severity: "error", at, facts: {} };
    case 4:
      return { ...common, rule: "progress/plan-only", severity: "warning", at, quote: quoted("拟于7月份进场施工"), facts: {} };
    default:
      return null;
  }
}

/** A ledger of so many tasks, with findings of every severity; `clean` leaves them out. */
export function sampleResult(count: number, options: { readonly clean?: boolean; readonly protectedSheet?: boolean } = {}): CheckResult {
  const rows = Array.from({ length: count }, (_, index) => index);
  const ledger: Ledger = {
    sheet: "任务进展",
    headerRow: 1,
    headerTop: 1,
    firstRow: count > 0 ? 2 : null,
    lastRow: count > 0 ? count + 1 : null,
    freeColumn: 4,
    columns: [
      { role: "seq", column: 0, header: "序号", by: "header" },
      { role: "task", column: 1, header: "工作内容", by: "header" },
      { role: "unit", column: 2, header: "责任单位", by: "header" },
      { role: "progress", column: 3, header: "进展情况（截至6月30日）", by: "content" },
    ],
    ambiguous: [],
    notes: [],
    tasks: rows.map(task),
    skipped: [],
    units: [],
    others: [{ sheet: "去年台账", headerRow: 1, address: "A2:D40" }],
    merges: [],
    mergedDown: new Map(),
    hiddenRows: [],
    errors: [],
    asOf: "2021-06-30",
    asOfFrom: "header",
    period: { start: "2021-01-01", end: "2021-06-30" },
  };
  const undated: Finding = { rule: "progress/undated", severity: "info", rows: rows.map((row) => row + 2).filter((row) => row % 3 > 0), fix: null, facts: {} };
  const findings = options.clean ? [] : [undated, ...rows.map(findingOf).filter((finding) => finding !== null)];
  const counted = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return {
    ledger,
    findings,
    gate: { ready: counted("error") === 0, errors: counted("error"), warnings: counted("warning"), infos: counted("info"), fingerprint: `sample-${count}` },
    protectedSheet: options.protectedSheet ?? false,
    choice: null,
    lastFix: null,
    waived: [],
    settings: defaultSettings,
    problems: [],
    roster: null,
    compared: null,
    sheets: [
      { id: "1", name: "任务进展", visible: true, protected: false, plan: null },
      { id: "2", name: "去年台账", visible: true, protected: false, plan: null },
      { id: "3", name: "单位名册", visible: false, protected: false, plan: null },
      { id: "4", name: "总览", visible: true, protected: false, plan: "overview" },
    ],
  };
}

/** A result as it is read after the user chose a table. */
export function withChoice(result: CheckResult, { sheet, headerRow, columns = {}, without = [] }: TablePick): CheckResult {
  const { ledger } = result;
  const chosen = Object.entries(columns).map(([role, { column, header }]) => ({ role: role as Role, column, header, by: "user" as const }));
  const rest = ledger.columns.filter((each) => !without.includes(each.role) && chosen.every(({ role, column }) => role !== each.role && column !== each.column));
  const choice = { sheet, ...(without.length === 0 ? {} : { without }), ...(headerRow === undefined ? {} : { headerRow }), columns: Object.fromEntries(chosen.map(({ role, column }) => [role, column])) };
  return { ...result, ledger: { ...ledger, sheet, columns: [...rest, ...chosen].sort((a, b) => a.column - b.column) }, choice };
}

/** The first rows of any sheet of the sample: a title, the header, tasks; column F holds what nobody named. */
export function sampleRows(sheet: string): SheetRows {
  const row = (at: number, texts: readonly string[]) => ({ row: at, cells: texts.map((text, column) => ({ column, text })).filter(({ text }) => text !== "") });
  return {
    sheet,
    columns: [0, 5],
    rows: [
      row(0, ["云溪区2021年重点任务进展情况"]),
      row(1, ["序号", "工作内容", "责任单位", "进展情况（截至6月30日）", "推进\n情况", ""]),
      ...tasks.map(([text, progress], index) => row(index + 2, [String(index + 1), text, units[index] ?? "", progress, "已完成立项", "另见附件"])),
    ],
  };
}
