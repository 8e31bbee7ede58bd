/** The check report: the gate's answer and why, every finding with its place and words, the waived ones, and what the check rests on. */

import { cellAddress } from "../ledger/address";
import type { Baseline } from "../ledger/baseline";
import type { CivilDate, Ledger, Task } from "../ledger/ledger";
import type { NotReadyBecause, ReportColumn, ReportLine, SummaryTexts } from "../locales/summary/summary-texts";
import type { Finding } from "../rules/finding";
import type { Sentence } from "./finding-texts";
import { formatDay, formatPeriod, formatRows } from "./format";
import { emptyCell, linkCell, RowList, textCell, type Spread } from "./plan-cells";
import { sheetNamer } from "./sheet-name";
import type { CellStyle, PlanCell, SheetPlan } from "./sheet-plan";
import { taskOfFinding } from "./task-findings";
import { lineCount, rowHeight } from "./text-measure";

/** Plan id of the report. */
export const REPORT_ID = "report";

/** A finding that was let pass, with why, by whom and when. */
export interface ReportedWaiver {
  readonly finding: Finding;
  readonly waiver: { readonly reason: string; readonly by: string; readonly on: CivilDate };
}

/** A stored setting that was left out: where it stands, what was found, what is allowed there. */
export interface ReportedProblem {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly allowed: readonly string[];
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
  readonly waived: readonly ReportedWaiver[];
  /** The last period's ledger; `related` is false where it is another ledger's and nothing was compared. */
  readonly compared: { readonly baseline: Baseline; readonly related: boolean } | null;
  readonly problems: readonly ReportedProblem[];
}

const TAB_COLOR = "#595959";
/** More findings than this make no report that anybody reads; the rest is counted. */
const MOST_FINDINGS = 5000;
const HEADER_HEIGHT = 30;
const LEAST_HEIGHT = 21;

const ALWAYS: readonly ReportColumn[] = ["number", "severity", "rule", "cell", "seq", "sentence", "quote"];
const WIDTHS: Readonly<Record<ReportColumn, number>> = { number: 7, severity: 9, rule: 26, cell: 16, seq: 9, sentence: 60, quote: 36, waiver: 30 };
/** Last column under the heads of the lines at the top. */
const HEAD_COLUMNS = 1;

/** Plans the check report. `findings` are the open ones, in sheet order; the waived ones stand below them. */
export function planReport(ledger: Ledger, findings: readonly Finding[], options: ReportOptions): SheetPlan {
  const { texts, sentence, waived } = options;
  const words = texts.report;
  const columns: readonly ReportColumn[] = waived.length > 0 ? [...ALWAYS, "waiver"] : ALWAYS;
  const last = columns.length - 1;
  const taskOf = taskOfFinding(ledger);
  const list = new RowList(columns.map((column) => WIDTHS[column]));
  const whole = (text: string, style: CellStyle): Spread => ({ from: 0, to: last, cell: textCell(text, style) });

  list.spread([whole(words.title, "title")], HEADER_HEIGHT);
  for (const [line, text] of headLines(ledger, findings, options)) {
    const value = textCell(text, line === "result" ? "label" : "value");
    list.spread([{ from: 0, to: HEAD_COLUMNS, cell: textCell(words.lines[line], "subtitle") }, { from: HEAD_COLUMNS + 1, to: last, cell: value }], LEAST_HEIGHT);
  }
  list.blank(9);
  const headerRow = list.next;
  list.add(columns.map((column) => textCell(words.headers[column], "header")), HEADER_HEIGHT);
  findings.slice(0, MOST_FINDINGS).forEach((finding, index) => addFinding(finding, index + 1));
  if (findings.length === 0) list.spread([whole(texts.overview.noFindings, "value")], LEAST_HEIGHT);
  if (findings.length > MOST_FINDINGS) list.spread([whole(words.more(findings.length - MOST_FINDINGS), "note")]);
  if (waived.length > 0) {
    list.spread([whole(words.waivedTitle(waived.length), "label")], HEADER_HEIGHT);
    waived.slice(0, MOST_FINDINGS).forEach(({ finding, waiver }, index) =>
      addFinding(finding, index + 1, words.waiver({ reason: waiver.reason, by: waiver.by, on: formatDay(waiver.on, texts) })),
    );
    if (waived.length > MOST_FINDINGS) list.spread([whole(words.more(waived.length - MOST_FINDINGS), "note")]);
  }

  const name = nameFor(options, words.name);
  return {
    id: REPORT_ID, name, widths: list.widths, rows: list.rows, merges: list.merges,
    frozenRows: headerRow + 1, printTitleRow: headerRow, tabColor: TAB_COLOR, charts: [],
    footer: texts.footer(name.replace(/&/g, "&&")),
  };

  function addFinding(finding: Finding, number: number, waiver = ""): void {
    const told: Readonly<Record<ReportColumn, PlanCell>> = {
      number: { value: number, style: "center" },
      severity: textCell(texts.severities[finding.severity], finding.severity),
      rule: textCell(`${options.ruleTitle(finding.rule)}\n${finding.rule}`),
      cell: placeCell(finding),
      seq: seqCell(taskOf(finding)),
      sentence: textCell(finding.rows === undefined || finding.at !== undefined ? sentence(finding) : `${sentence(finding)}\n${formatRows(finding.rows, texts)}`),
      quote: finding.quote === undefined ? emptyCell() : textCell(finding.quote.text),
      waiver: waiver === "" ? emptyCell() : textCell(waiver),
    };
    const cells = columns.map((column) => told[column]);
    const lines = Math.max(...cells.map((cell, column) => lineCount(String(cell.value ?? ""), list.widths[column] ?? 0)));
    list.add(cells, rowHeight(lines, LEAST_HEIGHT));
  }

  function placeCell({ at, rows }: Finding): PlanCell {
    const first = at ?? (rows?.[0] === undefined ? undefined : { row: rows[0], column: 0 });
    if (first === undefined) return textCell(texts.overview.wholeSheet, "center");
    const address = cellAddress(first.row, first.column);
    return linkCell(at === undefined ? formatRows(rows ?? [], texts, 1) : address, ledger.sheet, address, words.cellTip(ledger.sheet));
  }
}

/** What stands above the table, line by line. */
function headLines(ledger: Ledger, findings: readonly Finding[], options: ReportOptions): readonly (readonly [ReportLine, string])[] {
  const { texts, waived, compared } = options;
  const words = texts.report;
  const count = (severity: Finding["severity"]): number => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  const { firstRow, lastRow } = ledger;
  const last = compared && {
    sheet: compared.baseline.sheet,
    asOf: compared.baseline.asOf === null ? null : formatDay(compared.baseline.asOf, texts),
    period: compared.baseline.period === null ? null : formatPeriod(compared.baseline.period, texts),
    tasks: compared.baseline.tasks.length,
    related: compared.related,
  };
  return [
    ["result", options.ready ? words.ready(warnings) : words.notReady(reasons(ledger, errors, waived))],
    ["source", words.source({
      sheet: ledger.sheet, rows: firstRow === null || lastRow === null ? null : texts.rows([[firstRow + 1, lastRow + 1]], 0),
      tasks: ledger.tasks.length, units: ledger.units.length,
    })],
    ["day", texts.unit.withRemark(formatDay(ledger.asOf, texts), words.dayFrom[ledger.asOfFrom])],
    ["period", ledger.period === null ? words.noPeriod : formatPeriod(ledger.period, texts)],
    ["counts", words.counts({ errors, warnings, infos, waived: waived.length })],
    ["compared", words.compared(last)],
    ["ruleSet", options.ruleSet],
    ["fingerprint", options.fingerprint],
    ...(options.problems.length === 0 ? [] : [["problems", problemLines(options.problems, texts)] as const]),
  ];
}

/** Why the ledger may not go out; a day that nothing tells is a reason only where there is no other. */
function reasons(ledger: Ledger, errors: number, waived: readonly ReportedWaiver[]): NotReadyBecause[] {
  const unexplained = waived.filter(({ waiver }) => waiver.reason.trim() === "").length;
  const told: NotReadyBecause[] = [
    ...(errors > 0 ? [{ why: "errors", count: errors } as const] : []),
    ...(unexplained > 0 ? [{ why: "waiver-reasons", count: unexplained } as const] : []),
  ];
  return told.length === 0 && ledger.asOfFrom === "today" ? [{ why: "no-day" }] : told;
}

function problemLines(problems: readonly ReportedProblem[], { report }: SummaryTexts): string {
  return problems.map(({ path, found, allowed }) => report.problem(path.map(String), found, allowed)).join("\n");
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
