/** Which conditional formats hold at a cell, and how it looks by them. */

import type { Book, BookArea, BookConditionalFormat, BookRuleFormat, BookSheet } from "../../../book/book";
import { shownText } from "../../wire/shown";
import { NotUnderstood, parseFormula, type FormulaNode } from "./formula-parser";
import { compare, formulaValue, type FormulaPlace, type FormulaValue } from "./formula-value";

/** Formulas read once, null where they are not understood. */
const parsed = new Map<string, FormulaNode | null>();

function formulaOf(text: string): FormulaNode | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const node = understood(() => parseFormula(text));
  parsed.set(text, node);
  return node;
}

function understood<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

/** What rules look at; made anew whenever the book has changed. */
export class RuleValues {
  private readonly counts = new Map<BookConditionalFormat, ReadonlyMap<string, number>>();

  constructor(
    private readonly book: Book,
    readonly sheet: BookSheet,
  ) {}

  text(row: number, column: number): string {
    return shownText(this.sheet.cell(row, column), this.book.date1904);
  }

  value(row: number, column: number): FormulaValue | null {
    const { value } = this.sheet.cell(row, column);
    return value === "" ? null : value;
  }

  /** How often each value stands in the format's areas. */
  countsOf(format: BookConditionalFormat): ReadonlyMap<string, number> {
    const known = this.counts.get(format);
    if (known) return known;
    const counts = new Map<string, number>();
    this.sheet.forEachCell((row, column, { value }) => {
      if (value === "" || !format.ranges.some((area) => inside(area, row, column))) return;
      const key = String(value).toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
    this.counts.set(format, counts);
    return counts;
  }
}

const inside = ({ top, left, bottom, right }: BookArea, row: number, column: number): boolean => row >= top && row <= bottom && column >= left && column <= right;

/**
 * Whether a format's rule holds for a cell; null for a rule that this page cannot work out: it is not drawn then.
 * Not drawn at all: colour scales, data bars, icons, top ten, averages, periods of time.
 */
export function ruleHolds(format: BookConditionalFormat, values: RuleValues, row: number, column: number): boolean | null {
  const text = (): string => values.text(row, column).toLowerCase();
  const wanted = (format.text ?? "").toLowerCase();
  switch (format.type) {
    case "expression": {
      const value = worked(format, 0, values, row, column);
      return value === undefined ? null : value !== null && typeof value !== "string" && Boolean(value);
    }
    case "cellIs": return cellIs(format, values, row, column);
    case "containsText": return text().includes(wanted);
    case "notContainsText": return !text().includes(wanted);
    case "beginsWith": return text().startsWith(wanted);
    case "endsWith": return text().endsWith(wanted);
    case "containsBlanks": return text().trim() === "";
    case "notContainsBlanks": return text().trim() !== "";
    case "containsErrors": return values.sheet.cell(row, column).error === true;
    case "notContainsErrors": return values.sheet.cell(row, column).error !== true;
    case "duplicateValues":
    case "uniqueValues": {
      const value = values.value(row, column);
      if (value === null) return false;
      const often = values.countsOf(format).get(String(value).toLowerCase()) ?? 0;
      return format.type === "duplicateValues" ? often > 1 : often === 1;
    }
    default: return null;
  }
}

/** The value of one of the format's formulas: null is an error, undefined not understood. */
function worked(format: BookConditionalFormat, index: number, values: RuleValues, row: number, column: number): FormulaValue | null | undefined {
  const node = formulaOf(format.formulas[index] ?? "");
  const [home] = format.ranges;
  if (!node || !home) return undefined;
  const place: FormulaPlace = { sheet: values.sheet, row, column, home: { row: home.top, column: home.left } };
  const found = understood(() => ({ value: formulaValue(node, place) }));
  return found === null ? undefined : found.value;
}

function cellIs(format: BookConditionalFormat, values: RuleValues, row: number, column: number): boolean | null {
  const value = values.value(row, column);
  const first = worked(format, 0, values, row, column);
  const isBetween = format.operator === "between" || format.operator === "notBetween";
  const second = isBetween ? worked(format, 1, values, row, column) : first;
  if (first === undefined || second === undefined) return null;
  if (first === null || second === null) return false;
  const low = compare(value, first);
  const high = compare(value, second);
  switch (format.operator) {
    case "equal": return low === 0;
    case "notEqual": return low !== 0;
    case "lessThan": return low < 0;
    case "lessThanOrEqual": return low <= 0;
    case "greaterThan": return low > 0;
    case "greaterThanOrEqual": return low >= 0;
    case "between": return low >= 0 && high <= 0;
    case "notBetween": return low < 0 || high > 0;
    default: return null;
  }
}

/** The looks of these formats that hold for the cell, the first to be looked at winning member by member. */
export function ruleLook(values: RuleValues, formats: readonly BookConditionalFormat[], row: number, column: number): BookRuleFormat {
  const holding: BookRuleFormat[] = [];
  for (const format of [...formats].sort((one, other) => one.priority - other.priority)) {
    if (ruleHolds(format, values, row, column) !== true) continue;
    holding.unshift(format.format);
    if (format.stopIfTrue) break;
  }
  return Object.assign({}, ...holding) as BookRuleFormat;
}
