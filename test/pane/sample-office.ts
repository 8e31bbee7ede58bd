/** Fixes, a last period, rules and settings for the sample: of an invented district. */

import type { TaskChange } from "../../src/ledger/baseline/task-changes";
import { takeBaseline } from "../../src/ledger/baseline";
import type { Fix } from "../../src/fixes/fix";
import type { Ledger } from "../../src/ledger/ledger";
import type { PaneLocale } from "../../src/locales/pane";
import type { SettingsProblem } from "../../src/settings/settings-problem";
import type { CheckResult, Collected, RuleInfo, RulePage } from "../../src/taskpane/pane-services";

/** Glyphs are mended safely; a placeholder is offered to be emptied; the second placeholder's cell holds a formula. */
export function sampleFixes({ findings, ledger }: CheckResult): readonly Fix[] {
  const texts = new Map(ledger.tasks.map((task) => [task.key, task.progress]));
  return findings.flatMap((finding): Fix[] => {
    const { rule, at, quote, task } = finding;
    if (!at || !quote) return [];
    const before = texts.get(task ?? "") ?? "";
    const [start, end] = quote.span;
    const change = (by: string) => ({ ...at, before, after: before.slice(0, start) + by + before.slice(end), replaced: [{ span: quote.span, by }] });
    const common = { id: `${rule} ${at.row}`, rule, finding, rows: [] };
    if (rule === "text/substituted-glyph") return [{ ...common, kind: "safe", cells: [change("老旧小区 综合整治")] }];
    if (rule === "progress/placeholder") return [{ ...common, kind: "offer", cells: [change("")], ...(at.row > 5 ? { blocked: "formula" as const } : {}) }];
    return [];
  });
}

export function sampleComparison({ ledger }: CheckResult, related: boolean, asOf = "2021-05-31"): NonNullable<CheckResult["compared"]> {
  return { baseline: { ...takeBaseline(ledger), asOf }, from: "workbook", related };
}

/** Each kind of change in turn; the last one is a task that is gone. */
export function sampleChanges({ tasks }: Ledger): readonly TaskChange[] {
  const kinds = ["unchanged", "nearly-unchanged", "changed", "new"] as const;
  const changes = tasks.map((task, index): TaskChange => {
    const kind = kinds[index % kinds.length] ?? "changed";
    const { key, reference, text, seq, units, deadline } = task;
    const before = { key, reference, text, seq, units: units.map(({ name }) => name), progress: "正在研究方案。", figures: [], deadline: { kind: deadline.kind } };
    return {
      kind,
      task,
      before: kind === "new" ? null : before,
      words:
        kind === "nearly-unchanged"
          ? [
              { before: "5月底", now: "6月底", span: [2, 5] },
              { before: "稳步", now: "", span: [9, 9] },
            ]
          : [],
      figures: kind === "changed" && index === 2 ? [{ label: "新开工", measure: "套", before: 1200, now: 2252 }] : [],
      unitsBefore: kind === "changed" ? ["区发展改革委"] : kind === "new" ? null : before.units,
      deadlineBefore: kind === "new" ? null : before.deadline,
    };
  });
  const gone: TaskChange = {
    kind: "dropped",
    task: null,
    before: { key: "gone", reference: null, text: "完成农贸市场升级改造 3 处", seq: 11, units: ["区商务局"], progress: "已完成 2 处。", figures: [], deadline: { kind: "none" } },
    words: [],
    figures: [],
    unitsBefore: ["区商务局"],
    deadlineBefore: { kind: "none" },
  };
  return [...changes, gone];
}

export const sampleRules: readonly RuleInfo[] = [
  { id: "unit/missing", severity: "error", parameters: {} },
  { id: "progress/missing", severity: "error", parameters: {} },
  { id: "progress/placeholder", severity: "error", parameters: { words: ["正在推进", "有序推进"] } },
  { id: "progress/stale", severity: "warning", parameters: { days: 31 } },
  { id: "progress/behind-schedule", severity: "warning", parameters: { points: 10 } },
  { id: "text/substituted-glyph", severity: "info", parameters: {} },
];

export const sampleProblems: readonly SettingsProblem[] = [{ path: ["rules", "progress/stale", "parameters", "days"], why: "out-of-range", found: "-5", allowed: ["1–366"] }];

export const sampleRosterRows: readonly SettingsProblem[] = [
  { path: ["roster", "row", 4], why: "duplicate-name", found: "区教育局", allowed: ["3"] },
  { path: ["roster", "row", 7], why: "alias-clash", found: "教委", allowed: ["区教育局", "市教委"] },
];

export function samplePage(rule: string, locale: PaneLocale): RulePage | null {
  if (rule !== "progress/plan-only") return null;
  return locale === "zh-CN"
    ? { title: "把打算当成进展", what: "看进展里是不是只写了打算。", why: "报送要的是截至填报日做成了什么。", fires: "整段只有“拟于”“计划”一类的话。", quiet: "写了打算，也写了已经做成的事。", parameters: "", fix: "" }
    : { title: "A plan told as progress", what: "Whether the progress tells plans alone.", why: "What was done by the reporting day is asked for.", fires: "All of it says what is planned.", quiet: "Plans stand beside what was done.", parameters: "", fix: "" };
}

const returnedCell = { column: 3, before: "正在推进" };

export const sampleReturned: Collected = {
  changes: [
    { ...returnedCell, id: "a", task: "task-1", seq: 2, text: "新建和规范提升便民商业网点 60 个", row: 3, after: "截至6月30日，已建成 38 个便民商业网点。", unit: "区住建局", file: "区住建局.xlsx" },
    { ...returnedCell, id: "b", task: "task-3", seq: 4, text: "完善社区卫生服务网络，建成发热哨点 5 家", row: 5, before: "", after: "已建成 3 家，其余 2 家 7 月启用。", unit: "区教育局", file: "区教育局.xlsx" },
  ],
  conflicts: [
    {
      ...returnedCell,
      id: "c",
      task: "task-0",
      seq: 1,
      text: "推进老旧小区综合整治，新开工 2000 套",
      row: 2,
      versions: [
        { unit: "区商务局", file: "区商务局.xlsx", after: "已完成 2252 套。" },
        { unit: "区城管委", file: "区城管委.xlsx", after: "已完成 2300 套。" },
      ],
    },
  ],
  outside: [{ unit: "区教育局", file: "区教育局.xlsx", what: "改了别的单位的任务（第 2 行）。" }],
  unmatched: [{ file: "区住建局.xlsx", text: "新增任务一项" }],
  failed: [{ file: "损坏.xlsx", sentence: "“损坏.xlsx”不是 .xlsx 工作簿，或已损坏。" }],
};
