/** Services for the pane without a workbook: answers from a sample, failures and delays as told. */

import type { CivilDate } from "../../src/ledger/ledger";
import { LedgerError } from "../../src/workflow/ledger-error";
import type { CheckResult, FindingWords, PaneServices, TablePick } from "../../src/taskpane/pane-services";
import { sampleResult, sampleRows, withChoice } from "./sample-result";

const titles: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  "progress/missing": ["没有填进展", "Progress missing"],
  "progress/placeholder": ["进展只是套话", "Placeholder for progress"],
  "progress/plan-only": ["把打算当成进展", "A plan told as progress"],
  "progress/undated": ["看不出进展是什么时候的", "Progress without a date"],
  "text/substituted-glyph": ["形近的替代字", "Substituted glyph"],
};

export const sampleWords: FindingWords = {
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
  readonly failures?: { check?: number; mark?: number; summarise?: number };
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
  const result: CheckResult = sampleResult(options.tasks ?? 10, options);
  let remembered: TablePick | null = null;
  let rememberedDay: CivilDate | null = null;

  const work: <T>(job: "check" | "mark" | "summarise", answer: T, signal?: AbortSignal, onProgress?: (done: number, total: number) => void) => Promise<T> = async (job, answer, signal, onProgress) => {
    const steps = 10;
    for (let step = 0; step < steps && (options.delay ?? 0) > 0; step++) {
      await new Promise((resolve) => setTimeout(resolve, (options.delay ?? 0) / steps));
      if (signal?.aborted) throw new LedgerError("cancelled", {});
      onProgress?.(step + 1, steps);
    }
    const left = failures[job] ?? 0;
    if (left > 0) {
      failures[job] = left - 1;
      throw new LedgerError("cell-edit-mode", {});
    }
    return answer;
  };

  return {
    calls,
    changeCell: () => listeners.forEach((listener) => listener()),
    check(asked, { signal, onProgress }) {
      calls.push(`check ${JSON.stringify(asked)}`);
      const pick = asked.table ?? remembered;
      if (options.noTable && pick === null) return Promise.reject(new LedgerError("no-header", { sheets: ["名单", "任务表"] }));
      const day = asked.asOf ?? rememberedDay;
      const read = remembered === null ? result : withChoice(result, remembered);
      return work("check", day === null ? read : { ...read, ledger: { ...read.ledger, asOf: day, asOfFrom: "option" } }, signal, onProgress);
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
    mark(_result, { signal, onProgress }) {
      calls.push("mark");
      return work("mark", { marked: result.gate.errors + result.gate.warnings, unmarked: 0 }, signal, onProgress);
    },
    async clearMarks() {
      calls.push("clear");
    },
    summarise(_result, locale, { signal, onProgress }) {
      calls.push(`summarise ${locale}`);
      return work("summarise", { gone: [], sheets: ["总览", "区商务局", "区住建局", "区卫生健康委", "区教育局", "云溪街道办事处"] }, signal, onProgress);
    },
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
