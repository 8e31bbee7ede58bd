/** The check report: every finding with its place and words, the waived ones, and what the check was based on. */

import { cellAddress } from "../ledger/address";
import type { Ledger, Task } from "../ledger/ledger";
import type { ReportColumn, SummaryTexts } from "../locales/summary/summary-texts";
import type { Finding } from "../rules/finding";
import type { Sentence } from "./finding-texts";
import { formatRows, ledgerSubtitle } from "./format";
import { emptyCell, linkCell, RowList, textCell, type Spread } from "./plan-cells";
import { sheetNamer } from "./sheet-name";
import type { CellStyle, PlanCell, SheetPlan } from "./sheet-plan";
import { taskOfFinding } from "./task-findings";
import { lineCount, rowHeight } from "./text-measure";

/** Plan id of the report. */
export const REPORT_ID = "report";

export interface WaivedFinding {
  readonly finding: Finding;
  readonly reason: string;
  readonly by: string;
}

export interface ReportOptions {
  readonly texts: SummaryTexts;
  /** Names of all other sheets, the user's and ours. */
  readonly takenNames: readonly string[];
  /** Name under which the report stands from an earlier run; null where it does not. */
  readonly known: string | null;
  readonly sentence: Sentence;
  readonly ruleTitle: (rule: string) => string;
  /** The gate's answer. */
  readonly ready: boolean;
  readonly ruleSet: string;
  readonly fingerprint: string;
  readonly waived: readonly WaivedFinding[];
}

const TAB_COLOR = "#595959";
/** More findings than this make no report that anybody reads; the rest is counted. */
const MOST_FINDINGS = 5000;
const HEADER_HEIGHT = 30;
const LEAST_HEIGHT = 21;

const COLUMNS: readonly ReportColumn[] = ["number", "severity", "rule", "cell", "seq", "sentence", "quote"];
const WIDTHS: Readonly<Record<ReportColumn, number>> = { number: 7, severity: 9, rule: 26, cell: 14, seq: 10, sentence: 60, quote: 36 };

/** Plans the check report. `findings` are the open ones, in sheet order. */
export function planReport(ledger: Ledger, findings: readonly Finding[], options: ReportOptions): SheetPlan {
  const { texts, sentence } = options;
  const words = texts.report;
  const taskOf = taskOfFinding(ledger);
  const last = COLUMNS.length - 1;
  const list = new RowList(COLUMNS.map((column) => WIDTHS[column]));
  const whole = (text: string, style: CellStyle): Spread => ({ from: 0, to: last, cell: textCell(text, style) });
  const count = (severity: Finding["severity"]): number => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];

  list.spread([whole(words.title, "title")], HEADER_HEIGHT);
  list.spread([whole(ledgerSubtitle(ledger, texts), "subtitle")]);
  list.spread([whole(options.ready ? words.ready : words.notReady(errors), "label")], LEAST_HEIGHT);
  const numbers = { tasks: ledger.tasks.length, units: ledger.units.length, errors, warnings, infos, waived: options.waived.length };
  list.spread([whole(`${words.counts(numbers)}\n${words.basis(options.ruleSet, options.fingerprint)}`, "value")]);
  const headerRow = list.next;
  list.add(COLUMNS.map((column) => textCell(words.headers[column], "header")), HEADER_HEIGHT);
  findings.slice(0, MOST_FINDINGS).forEach((finding, index) => addFinding(finding, index + 1));
  if (findings.length === 0) list.spread([whole(texts.overview.noFindings, "value")]);
  if (findings.length > MOST_FINDINGS) list.spread([whole(words.more(findings.length - MOST_FINDINGS), "note")]);
  addWaived();

  const name = nameFor(options, words.name);
  return {
    id: REPORT_ID, name, widths: list.widths, rows: list.rows, merges: list.merges,
    frozenRows: headerRow + 1, printTitleRow: headerRow, tabColor: TAB_COLOR, charts: [],
    footer: texts.footer(name.replace(/&/g, "&&")),
  };

  function addFinding(finding: Finding, number: number): void {
    const task = taskOf(finding);
    addRow(finding, number, seqCell(task), textCell(sentence(finding)), finding.quote === undefined ? emptyCell() : textCell(finding.quote.text));
  }

  function addRow(finding: Finding, number: number, seq: PlanCell, told: PlanCell, beside: PlanCell): void {
    const cells = [
      { value: number, style: "center" } as const,
      textCell(texts.severities[finding.severity], finding.severity),
      textCell(options.ruleTitle(finding.rule)),
      placeCell(finding),
      seq,
      told,
      beside,
    ];
    const lines = Math.max(...cells.map((cell, column) => lineCount(String(cell.value ?? ""), list.widths[column] ?? 0)));
    list.add(cells, rowHeight(lines, LEAST_HEIGHT));
  }

  function placeCell({ at, rows }: Finding): PlanCell {
    const first = at ?? (rows?.[0] === undefined ? undefined : { row: rows[0], column: 0 });
    if (first === undefined) return textCell(texts.overview.wholeSheet, "center");
    const address = cellAddress(first.row, first.column);
    return linkCell(at === undefined ? formatRows(rows ?? [], texts) : address, ledger.sheet, address, words.cellTip(ledger.sheet));
  }

  function addWaived(): void {
    if (options.waived.length === 0) return;
    list.blank();
    list.spread([whole(words.waivedTitle, "label")], LEAST_HEIGHT);
    const headers: Readonly<Record<ReportColumn, string>> = { ...words.headers, seq: words.waiverHeaders.by, quote: words.waiverHeaders.reason };
    list.add(COLUMNS.map((column) => textCell(headers[column], "header")), HEADER_HEIGHT);
    options.waived.forEach(({ finding, reason, by }, index) =>
      addRow(finding, index + 1, textCell(by, "center"), textCell(sentence(finding)), textCell(reason)),
    );
  }
}

function seqCell(task: Task | undefined): PlanCell {
  if (task === undefined || task.seq === null) return emptyCell("center");
  return typeof task.seq === "number" ? { value: task.seq, style: "center" } : textCell(task.seq, "center");
}

/** A sheet's name: the one that it has, else a new one. */
export function nameFor(options: { readonly takenNames: readonly string[]; readonly known: string | null }, wish: string): string {
  const namer = sheetNamer(options.takenNames);
  return options.known !== null && namer.keep(options.known) ? options.known : namer.name(wish);
}
