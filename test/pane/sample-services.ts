/** Services for the pane without a workbook: answers from a sample, failures and delays as told. */

import type { CivilDate } from "../../src/ledger/ledger";
import type { Finding } from "../../src/rules/finding";
import { defaultSettings, type OfficeSettings } from "../../src/settings/office-settings";
import type { WaivedFinding } from "../../src/settings/waivers";
import { LedgerError } from "../../src/workflow/ledger-error";
import type { WorkOptions } from "../../src/workflow/port";
import type { CheckResult, Collected, FindingWords, PaneServices, TablePick, TakenChange } from "../../src/taskpane/pane-services";
import { sampleChanges, sampleComparison, sampleFixes, samplePage, sampleProblems, sampleRosterRows, sampleRules } from "./sample-office";
import { sampleResult, sampleRows, withChoice } from "./sample-result";

const titles: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  "progress/missing": ["没有填进展", "Progress missing"],
  "progress/placeholder": ["进展只是套话", "Placeholder for progress"],
  "progress/plan-only": ["把打算当成进展", "A plan told as progress"],
  "progress/undated": ["看不出进展是什么时候的", "Progress without a date"],
  "text/substituted-glyph": ["形近的替代字", "Substituted glyph"],
  "progress/stale": ["进展过期", "Stale progress"],
  "progress/behind-schedule": ["落后于序时进度", "Behind schedule"],
  "unit/missing": ["没有责任单位", "Unit missing"],
};

export const sampleWords: FindingWords = {
  problem: ({ path, found }, locale) => (locale === "zh-CN" ? `${path.join("·")} 写的是“${found}”，不在允许范围内，没有采用。` : `${path.join(" · ")} says “${found}”, which is not allowed; it was not used.`),
  parameterText: (_rule, name, locale) => ({ days: ["天数", "Days"], words: ["套话", "Stock phrases"], points: ["落后多少个百分点", "Points behind"] })[name]?.[locale === "zh-CN" ? 0 : 1] ?? null,
  ruleTitle: (rule, locale) => titles[rule]?.[locale === "zh-CN" ? 0 : 1] ?? rule,
  sentence: (finding, locale) => {
    const words = finding.quote ? `“${finding.quote.text}”` : "";
    const title = titles[finding.rule]?.[locale === "zh-CN" ? 0 : 1] ?? finding.rule;
    return locale === "zh-CN" ? `${title}${words}，请写清截至填报日已经做成了什么、做了多少。` : `${title} ${words}: say what was done by the reporting day, and how much.`;
  },
  ruleAdvice: (rule, locale) => (locale === "zh-CN" ? `写明做成了什么、做了多少，再写下一步。（${rule}）` : `State what was done and how much, then what comes next. (${rule})`),
  failure: (error, locale) => {
    if (!(error instanceof LedgerError)) return null;
    if (error.kind === "no-header") return locale === "zh-CN" ? "在工作表“名单”“任务表”中没有找到台账的表头。" : "No ledger header was found on the sheets “名单” and “任务表”.";
    return locale === "zh-CN" ? "单元格正在编辑。请按回车结束编辑，再试一次。" : "A cell is being edited. Press Enter to finish editing, then try again.";
  },
};

export interface SampleOptions {
  readonly tasks?: number;
  readonly clean?: boolean;
  readonly protectedSheet?: boolean;
  /** Milliseconds that each job takes. */
  readonly delay?: number;
  /** No table is found before one is chosen. */
  readonly noTable?: boolean;
  /** The workbook cannot be written, so that nothing is remembered. */
  readonly readOnly?: boolean;
  /** Jobs that fail, each so many times. */
  readonly failures?: { check?: number; mark?: number; summarise?: number; fix?: number; save?: number; waive?: number };
  /** Cells that a fix leaves alone, as "row,column". */
  readonly skip?: readonly string[];
  /** What the checks compare with. */
  readonly compared?: "related" | "same-day" | "another";
  /** Settings as the workbook keeps them, where they are not the defaults. */
  readonly problems?: boolean;
  /** The roster is a sheet, two rows of which are to be looked at. */
  readonly rosterRows?: boolean;
  /** Units that have a summary sheet and no task any more. */
  readonly gone?: boolean;
  /** Files of units say otherwise than the ledger. */
  readonly returned?: Collected;
}

export interface SampleServices extends PaneServices {
  readonly calls: string[];
  /** Tells the pane that the user changed a cell. */
  changeCell(): void;
}

export function sampleServices(options: SampleOptions = {}): SampleServices {
  const calls: string[] = [];
  const failures = { ...options.failures };
  const listeners = new Set<() => void>();
  const first: CheckResult = sampleResult(options.tasks ?? 10, options);
  let remembered: TablePick | null = null;
  let rememberedDay: CivilDate | null = null;
  let fixed: ReadonlySet<string> = new Set<string>();
  let undo: ReadonlySet<string> | null = null;
  let waivers: readonly WaivedFinding[] = [];
  let baseline: CheckResult["compared"] = options.compared ? sampleComparison(first, options.compared !== "another", options.compared === "same-day" ? first.ledger.asOf : undefined) : null;
  let settings: OfficeSettings = options.problems ? { ...defaultSettings, rules: { "progress/stale": { severity: "error" } } } : defaultSettings;
  if (options.rosterRows) settings = { ...settings, roster: { from: "sheet", sheet: "单位名册" } };

  const fail = (job: keyof NonNullable<SampleOptions["failures"]>) => {
    const left = failures[job] ?? 0;
    if (left === 0) return;
    failures[job] = left - 1;
    throw new LedgerError("cell-edit-mode", {});
  };
  const work = async <T>(job: "check" | "mark" | "summarise" | "fix", answer: () => T, { signal, onProgress }: WorkOptions): Promise<T> => {
    const steps = 10;
    for (let step = 0; step < steps && (options.delay ?? 0) > 0; step++) {
      await new Promise((resolve) => setTimeout(resolve, (options.delay ?? 0) / steps));
      if (signal?.aborted) throw new LedgerError("cancelled", {});
      onProgress?.(step + 1, steps);
    }
    fail(job);
    return answer();
  };
  const now = (): CheckResult => {
    const waivedNow = new Set(waivers.map(({ finding }) => finding));
    const findings = first.findings.filter((finding) => !waivedNow.has(finding) && !fixed.has(placeOf(finding)));
    const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
    const gate = { ...first.gate, ready: count("error") === 0, errors: count("error"), warnings: count("warning"), infos: count("info"), fingerprint: `${first.gate.fingerprint} ${[...fixed].join(" ")}` };
    const lastFix = undo === null ? null : { sheet: "任务进展", places: fixed.size - undo.size };
    const told = { ...first, findings, lastFix, waived: waivers, gate, compared: baseline, settings, problems: [...(options.problems ? sampleProblems : []), ...(options.rosterRows ? sampleRosterRows : [])] };
    const read = remembered === null ? told : withChoice(told, remembered);
    return rememberedDay === null ? read : { ...read, ledger: { ...read.ledger, asOf: rememberedDay, asOfFrom: "option" } };
  };

  return {
    calls,
    changeCell: () => listeners.forEach((listener) => listener()),
    check(asked, options_) {
      calls.push(`check ${JSON.stringify(asked)}`);
      const pick = asked.table ?? remembered;
      if (options.noTable && pick === null) return Promise.reject(new LedgerError("no-header", { sheets: ["名单", "任务表"] }));
      return work("check", () => (asked.asOf === undefined ? now() : { ...now(), ledger: { ...now().ledger, asOf: asked.asOf, asOfFrom: "option" } }), options_);
    },
    async chooseTable(pick) {
      calls.push(`choose ${JSON.stringify(pick)}`);
      if (!options.readOnly) remembered = pick;
      return !options.readOnly;
    },
    async setReportingDay(day) {
      calls.push(`day ${day}`);
      if (!options.readOnly) rememberedDay = day;
      return !options.readOnly;
    },
    async sheetRows(sheet) {
      calls.push(`rows ${sheet}`);
      return sampleRows(sheet);
    },
    mark(result, options_) {
      calls.push("mark");
      return work("mark", () => ({ marked: result.gate.errors + result.gate.warnings, unmarked: 0 }), options_);
    },
    async clearMarks() {
      calls.push("clear");
    },
    summarise(_result, locale, options_, { only = "all", cells = "values" }) {
      calls.push(`summarise ${locale} ${typeof only === "string" ? only : only.join("、")} ${cells}`);
      const gone = options.gone ? [{ planId: "unit:区文旅局", name: "区文旅局" }] : [];
      return work("summarise", () => ({ gone, unchosen: [], units: new Map(), sheets: ["总览", "区商务局", "区住建局", "区卫生健康委", "区教育局", "云溪街道办事处"] }), options_);
    },
    async removeSummaries(planIds) {
      calls.push(`remove ${planIds.join(" ")}`);
    },
    async openUnitWorkbooks(_result, _locale, units) {
      calls.push(`workbooks ${units.join("、")}`);
      return units.length;
    },
    planFixes: async (result) => sampleFixes(result),
    applyFixes(_result, fixes, options_) {
      calls.push(`fix ${fixes.map(({ id }) => id).join(" ")}`);
      return work("fix", () => {
        const cells = fixes.flatMap((fix) => fix.cells.map(({ row, column }) => `${row},${column}`));
        const skipped = cells.filter((cell) => options.skip?.includes(cell));
        undo = fixed;
        fixed = new Set([...fixed, ...cells.filter((cell) => !skipped.includes(cell))]);
        return { edited: cells.length - skipped.length, skipped: skipped.map((cell) => ({ sheet: "任务进展", row: Number(cell.split(",")[0]), column: Number(cell.split(",")[1]), because: "formula" as const })) };
      }, options_);
    },
    async undoFix() {
      calls.push("undo");
      if (undo === null) return null;
      const edited = fixed.size - undo.size;
      fixed = undo;
      undo = null;
      return { edited, skipped: [] };
    },
    async waive(findings, _result, reason, by) {
      calls.push(`waive ${findings.length} ${reason} ${by}`);
      fail("waive");
      waivers = [...waivers, ...findings.map((finding) => ({ finding, waiver: { rule: finding.rule, task: finding.task ?? null, text: "", reason, by, on: "2021-07-01" } }))];
    },
    async unwaive(taken) {
      calls.push(`unwaive ${taken.map(({ rule }) => rule).join(" ")}`);
      waivers = waivers.filter(({ waiver }) => !taken.includes(waiver));
    },
    async takeBaseline() {
      calls.push("baseline");
    },
    async takeBaselineFile({ name }) {
      calls.push(`baseline ${name}`);
      baseline = sampleComparison(first, true);
    },
    async forgetBaseline() {
      calls.push("baseline forget");
      baseline = null;
    },
    taskChanges: async (result) => (result.compared?.related ? sampleChanges(result.ledger) : []),
    async loadSettings() {
      return { settings, problems: options.problems ? sampleProblems : [] };
    },
    async saveSettings(next) {
      calls.push(`save ${JSON.stringify(next)}`);
      fail("save");
      // As the product does: a number of days that is not allowed is left out, and named.
      const { days } = next.rules["progress/stale"]?.parameters ?? {};
      if (typeof days !== "number" || days <= 366) {
        settings = next;
        return { settings, problems: [] };
      }
      settings = { ...next, rules: Object.fromEntries(Object.entries(next.rules).filter(([rule]) => rule !== "progress/stale")) };
      return { settings, problems: [{ path: ["rules", "progress/stale", "parameters", "days"], why: "out-of-range", found: String(days), allowed: ["1–366"] }] };
    },
    rules: async () => sampleRules,
    rulePage: async (rule, locale) => samplePage(rule, locale),
    exportSettings: async (text) => JSON.stringify(text),
    async importSettings(text) {
      if (!text.startsWith("{")) throw new LedgerError("settings-unreadable", { why: "not-settings" });
      return { settings: { ...defaultSettings, expandCollectives: !defaultSettings.expandCollectives }, problems: sampleProblems };
    },
    async readRosterFile({ name }) {
      return {
        roster: { from: "file", file: name, units: [{ name: "区商务局", aliases: [], groups: [] }, { name: "区教育局", aliases: ["教育局"], groups: [] }] },
        problems: [{ path: ["roster", "row", 4], why: "duplicate-name", found: "区教育局", allowed: ["3"] }],
      };
    },
    async writeReport() {
      calls.push("report");
      return "校验报告";
    },
    async verify() {
      calls.push("verify");
      if (fixed.size === 0) return { unchanged: true, sheet: "任务进展", asOf: "2021-06-30", fingerprint: "a", now: "a", changed: [], added: [], dropped: [] };
      return { unchanged: false, sheet: "任务进展", asOf: "2021-06-30", fingerprint: "a", now: "b", changed: [{ row: 2, column: 3, task: "task-0" }], added: [{ key: "new", text: "新增便民早餐点 12 处" }], dropped: [] };
    },
    async writeReturnSlip() {
      calls.push("slip");
      return "退回单";
    },
    returnSlipTexts: async () => [
      { unit: "区商务局", text: "区商务局：\n第 4 行没有填进展，请补充。" },
      { unit: "区教育局", text: "区教育局：\n第 6 行没有填进展，请补充。" },
    ],
    ...(options.returned
      ? {
          async readReturned(files: readonly { readonly name: string }[]) {
            calls.push(`returned ${files.map(({ name }) => name).join("、")}`);
            return options.returned ?? emptyCollected;
          },
          async takeOver(chosen: readonly TakenChange[]) {
            calls.push(`take ${chosen.map(({ row, column, after }) => `${row},${column}=${after}`).join(" ")}`);
            return { edited: chosen.length, skipped: [] };
          },
        }
      : {}),
    async select(sheet, row, column) {
      calls.push(`select ${sheet} ${row} ${column}`);
    },
    async watch(_sheet, onChange) {
      listeners.add(onChange);
      return async () => void listeners.delete(onChange);
    },
    loadWords: async () => sampleWords,
    isCancelled: (error) => error instanceof LedgerError && error.kind === "cancelled",
  };
}

const emptyCollected: Collected = { changes: [], conflicts: [], outside: [], unmatched: [], failed: [] };

function placeOf({ at }: Finding): string {
  return at ? `${at.row},${at.column}` : "";
}
