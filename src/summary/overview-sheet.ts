/** The overview: a row per unit, the findings by rule, and a chart of the tasks' states. */

import { cellAddress } from "../ledger/address";
import type { OverviewColumn, UnitCounts } from "../locales/summary/summary-texts";
import type { Finding, Severity } from "../rules/finding";
import { STATES } from "./counts";
import { formatRows } from "./format";
import { linkCell, numberCell, RowList, textCell, type Spread } from "./plan-cells";
import type { CellStyle, PlanCell, PlanChart, SheetPlan } from "./sheet-plan";
import type { SummaryContext } from "./summary-context";
import { bySeverity } from "./task-findings";
import { lineCount, rowHeight } from "./text-measure";

const TAB_COLOR = "#1F4E79";

/** 0-based row of the first unit: title, subtitle, numbers and header stand above. */
export const FIRST_UNIT_ROW = 4;

const ROW_HEIGHT = 21;
const HEADER_HEIGHT = 30;

/** The states stand beside the names, because a chart takes one block of cells. */
const COLUMNS: readonly OverviewColumn[] = [
  "unit", ...STATES, "tasks", "share", "lead", "support", "collective", "overdue", "errors", "warnings",
];
const WIDTHS: Readonly<Partial<Record<OverviewColumn, number>>> = { unit: 30 };
const NUMBER_WIDTH = 10;

/** More bars than this cannot be read on one page. */
const MOST_BARS = 30;
const CHART_WIDTH = 720;
const CHART_FRAME = 90;
const BAR_HEIGHT = 16;

/** A unit's row. */
export interface OverviewRow {
  readonly name: string;
  readonly counts: UnitCounts;
  /** Where its sheet stands; null where it has none. */
  readonly sheet: string | null;
}

export interface OverviewSheet {
  readonly id: string;
  readonly name: string;
  readonly units: readonly OverviewRow[];
  /** Whether the units stand by their problems, and not as the ledger names them. */
  readonly byProblems: boolean;
  /** Tasks that name no unit, and where the first of them stands; null where there is none. */
  readonly noUnit: { readonly counts: UnitCounts; readonly address: string } | null;
  /** All tasks, each once; with its errors and warnings all of the ledger's, the whole sheet's included. */
  readonly total: UnitCounts;
  readonly findings: readonly Finding[];
  readonly ruleTitle: (rule: string) => string;
}

function numberOf(counts: UnitCounts, column: Exclude<OverviewColumn, "unit">): number {
  switch (column) {
    case "share": return counts.tasks === 0 ? 0 : counts.states.done / counts.tasks;
    case "tasks": case "overdue": case "errors": case "warnings": return counts[column];
    case "lead": case "support": case "collective": return counts.roles[column];
    default: return counts.states[column];
  }
}

const ALERTS: Readonly<Partial<Record<OverviewColumn, CellStyle>>> = { overdue: "error", errors: "error", warnings: "warning" };

interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  readonly rows: readonly number[];
  readonly first: Finding;
}

/** Findings by rule and severity, worst and most frequent first. */
function countRules(findings: readonly Finding[]): RuleCount[] {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    const list = found.get(key);
    if (list === undefined) found.set(key, [finding]);
    else list.push(finding);
  }
  const counts = [...found.values()].flatMap((list): RuleCount[] => {
    const first = list[0];
    if (first === undefined) return [];
    const rows = list.flatMap(({ at, rows: many }) => many ?? (at === undefined ? [] : [at.row]));
    return [{ rule: first.rule, severity: first.severity, count: list.length, rows, first }];
  });
  return counts.sort((a, b) => bySeverity(a, b) || b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

/** Plan of the overview. */
export function overviewSheet(sheet: OverviewSheet, context: SummaryContext): SheetPlan {
  const { texts, ledger } = context;
  const words = texts.overview;
  const { total, units, noUnit } = sheet;
  const columns = COLUMNS.filter((column) => column !== "collective" || total.roles.collective > 0 || units.some(({ counts }) => counts.roles.collective > 0));
  const last = columns.length - 1;
  const list = new RowList(columns.map((column) => WIDTHS[column] ?? NUMBER_WIDTH));
  const whole = (text: string, style: CellStyle): Spread => ({ from: 0, to: last, cell: textCell(text, style) });

  list.spread([whole(words.title, "title")], HEADER_HEIGHT);
  list.spread([whole(context.subtitle, "subtitle")]);
  const infos = sheet.findings.filter(({ severity }) => severity === "info").length;
  list.spread([whole(words.summary({ tasks: total.tasks, units: units.length, errors: total.errors, warnings: total.warnings, infos }), "value")]);
  const headerRow = list.next;
  list.add(columns.map((column) => textCell(words.headers[column], "header")), HEADER_HEIGHT);
  for (const { name, counts, sheet: tab } of units) {
    addCounts(tab === null ? textCell(name) : linkCell(name, tab, "A1", words.unitTip(name)), counts);
  }
  const lastUnitRow = list.next - 1;
  if (noUnit !== null) addCounts(linkCell(words.noUnit, ledger.sheet, noUnit.address, texts.unit.rowTip(ledger.sheet)), noUnit.counts);
  addTotal();
  addNotes();
  addRules();
  const charts = units.length > 1 ? [chart()] : [];

  return {
    id: sheet.id,
    name: sheet.name,
    widths: list.widths,
    rows: list.rows,
    merges: list.merges,
    frozenRows: headerRow + 1,
    // Repeated, it would stand over the findings as well.
    printTitleRow: null,
    tabColor: TAB_COLOR,
    charts,
    footer: texts.footer(sheet.name.replace(/&/g, "&&")),
  };

  function addCounts(label: PlanCell, counts: UnitCounts): void {
    const lines = lineCount(String(label.value ?? ""), list.widths[0] ?? NUMBER_WIDTH);
    list.addLine(
      columns.map((column) => {
        if (column === "unit") return label;
        return column === "share" ? { value: numberOf(counts, column), style: "percent" } : numberCell(numberOf(counts, column), ALERTS[column]);
      }),
      rowHeight(lines, ROW_HEIGHT),
    );
  }

  function addTotal(): void {
    const number = (column: Exclude<OverviewColumn, "unit">): PlanCell => ({ value: numberOf(total, column), style: column === "share" ? "total-percent" : "total" });
    list.addLine(columns.map((column) => (column === "unit" ? textCell(words.total, "total-text") : number(column))), ROW_HEIGHT);
  }

  function addNotes(): void {
    const shares = units.reduce((sum, { counts }) => sum + counts.tasks, noUnit?.counts.tasks ?? 0);
    list.spread([whole(words.totalNote({ tasks: total.tasks, shares }), "note")]);
    list.spread([whole(`${sheet.byProblems ? words.problemOrderNote : words.orderNote}\n${words.problemsNote}`, "note")]);
  }

  function addRules(): void {
    list.blank();
    list.spread([whole(words.rulesTitle, "label")], ROW_HEIGHT);
    const { rule, severity, count, rows } = words.ruleHeaders;
    const spreads = (cells: readonly [PlanCell, PlanCell, PlanCell, PlanCell]): Spread[] => [
      { from: 0, to: 2, cell: cells[0] },
      { from: 3, to: 3, cell: cells[1] },
      { from: 4, to: 4, cell: cells[2] },
      { from: 5, to: last, cell: cells[3] },
    ];
    const counts = countRules(sheet.findings);
    if (counts.length === 0) {
      list.spread([whole(words.noFindings, "value")]);
      return;
    }
    list.spread(spreads([textCell(rule, "header"), textCell(severity, "header"), textCell(count, "header"), textCell(rows, "header")]), ROW_HEIGHT);
    for (const found of counts) {
      list.spreadLine(
        spreads([
          textCell(sheet.ruleTitle(found.rule)),
          textCell(texts.severities[found.severity], found.severity),
          numberCell(found.count),
          rowsCell(found),
        ]),
        ROW_HEIGHT,
      );
    }
  }

  function rowsCell({ rows, first }: RuleCount): PlanCell {
    if (rows.length === 0) return textCell(words.wholeSheet);
    const address = first.at === undefined ? cellAddress(rows[0] ?? 0, 0) : cellAddress(first.at.row, first.at.column);
    return linkCell(formatRows(rows, texts), ledger.sheet, address, texts.unit.rowTip(ledger.sheet));
  }

  function chart(): PlanChart {
    const shown = Math.min(units.length, MOST_BARS);
    list.blank();
    return {
      kind: "stacked-bars",
      title: words.chart(shown, units.length),
      data: { top: headerRow, left: 0, bottom: Math.min(lastUnitRow, headerRow + shown), right: STATES.length },
      at: { row: list.next, column: 0 },
      width: CHART_WIDTH,
      height: CHART_FRAME + shown * BAR_HEIGHT,
    };
  }
}

