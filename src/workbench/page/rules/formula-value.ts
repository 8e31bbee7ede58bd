/** Works out a parsed formula for one cell. What Excel would answer with an error is an error here, too: no rule holds by it. */

import type { BookArea, BookSheet } from "../../../book/book";
import { serialOfIso } from "../../../book/serial";
import { NotUnderstood, type FormulaNode, type ReferenceNode } from "./formula-parser";

export type FormulaValue = number | string | boolean;
type Value = FormulaValue | BookArea | null;

/** An Excel error such as #VALUE!. */
class ErrorValue extends Error {}

export interface FormulaPlace {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  /** The cell to which the formula's relative references belong. */
  readonly home: { readonly row: number; readonly column: number };
}

/** @returns the value; null where it is an error. @throws NotUnderstood for functions that are not known here. */
export function formulaValue(node: FormulaNode, place: FormulaPlace): FormulaValue | null {
  try {
    return scalar(valueOf(node, place), place) ?? 0;
  } catch (error) {
    if (error instanceof ErrorValue) return null;
    throw error;
  }
}

function valueOf(node: FormulaNode, place: FormulaPlace): Value {
  switch (node.is) {
    case "value": return node.value;
    case "reference": return areaOf(node, place);
    case "unary": {
      const number = numberOf(valueOf(node.of, place), place);
      return node.sign === "-" ? -number : node.sign === "%" ? number / 100 : number;
    }
    case "binary": return binary(node.sign, scalar(valueOf(node.left, place), place), scalar(valueOf(node.right, place), place));
    default: return call(node.name, node.args, place);
  }
}

function areaOf({ top, left, bottom, right, fixed }: ReferenceNode, { row, column, home }: FormulaPlace): BookArea {
  const down = row - home.row;
  const over = column - home.column;
  return { top: fixed.top ? top : top + down, bottom: fixed.bottom ? bottom : bottom + down, left: fixed.left ? left : left + over, right: fixed.right ? right : right + over };
}

const isArea = (value: Value): value is BookArea => typeof value === "object" && value !== null;

/** One value; null is an empty cell. Of an area over several cells, the one beside or above the formula's cell. */
function scalar(value: Value, { sheet, row, column }: FormulaPlace): FormulaValue | null {
  if (!isArea(value)) return value;
  const { top, left, bottom, right } = value;
  const at = top === bottom && left === right ? [top, left] : left === right && row >= top && row <= bottom ? [row, left] : top === bottom && column >= left && column <= right ? [top, column] : null;
  if (at === null) throw new ErrorValue("#VALUE!");
  const cell = sheet.cell(at[0] ?? 0, at[1] ?? 0);
  if (cell.error) throw new ErrorValue(String(cell.value));
  return cell.value === "" && cell.formula === undefined ? null : cell.value;
}

function numberOf(value: Value, place: FormulaPlace): number {
  const one = scalar(value, place);
  if (one === null || one === "") return 0;
  const number = Number(one);
  if (typeof one === "string" && (one.trim() === "" || Number.isNaN(number))) throw new ErrorValue("#VALUE!");
  return number;
}

function textOf(value: Value, place: FormulaPlace): string {
  const one = scalar(value, place);
  return one === null ? "" : typeof one === "boolean" ? (one ? "TRUE" : "FALSE") : String(one);
}

function binary(sign: string, left: FormulaValue | null, right: FormulaValue | null): FormulaValue {
  const text = (value: FormulaValue | null): string => (value === null ? "" : String(value));
  const number = (value: FormulaValue | null): number => {
    const read = value === null ? 0 : Number(value);
    if (Number.isNaN(read)) throw new ErrorValue("#VALUE!");
    return read;
  };
  switch (sign) {
    case "&": return text(left) + text(right);
    case "+": return number(left) + number(right);
    case "-": return number(left) - number(right);
    case "*": return number(left) * number(right);
    case "/": {
      if (number(right) === 0) throw new ErrorValue("#DIV/0!");
      return number(left) / number(right);
    }
    case "^": return number(left) ** number(right);
    default: {
      const order = compare(left, right);
      return sign === "=" ? order === 0 : sign === "<>" ? order !== 0 : sign === "<" ? order < 0 : sign === ">" ? order > 0 : sign === "<=" ? order <= 0 : order >= 0;
    }
  }
}

/** Order as Excel has it: numbers before texts before truth values; an empty cell is whatever it is compared with. */
export function compare(left: FormulaValue | null, right: FormulaValue | null): number {
  const empty = (other: FormulaValue | null): FormulaValue => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
  const one = left ?? empty(right);
  const two = right ?? empty(left);
  const rank = (value: FormulaValue): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  if (rank(one) !== rank(two)) return rank(one) - rank(two);
  if (typeof one === "string" && typeof two === "string") {
    const [a, b] = [one.toLowerCase(), two.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return Number(one) - Number(two);
}

function call(name: string, args: readonly FormulaNode[], place: FormulaPlace): Value {
  const value = (index: number): Value => {
    const node = args[index];
    if (!node) throw new NotUnderstood(name);
    return valueOf(node, place);
  };
  const text = (index: number): string => textOf(value(index), place);
  const number = (index: number): number => numberOf(value(index), place);
  const truth = (index: number): boolean => {
    const one = scalar(value(index), place);
    if (typeof one === "string") throw new ErrorValue("#VALUE!");
    return Boolean(one);
  };
  const optional = (index: number, other: number): number => (args.length > index ? number(index) : other);
  switch (name) {
    case "TRUE": case "FALSE": return name === "TRUE";
    case "AND": return args.map((_, index) => truth(index)).every(Boolean);
    case "OR": return args.map((_, index) => truth(index)).some(Boolean);
    case "NOT": return !truth(0);
    case "IF": return truth(0) ? value(1) : args.length > 2 ? value(2) : false;
    case "ISBLANK": return isArea(value(0)) && scalar(value(0), place) === null;
    case "ISNUMBER": case "ISTEXT": return isOfKind(name === "ISNUMBER" ? "number" : "string", () => scalar(value(0), place));
    case "ISERROR": case "ISNA": return isError(() => scalar(value(0), place));
    case "LEN": return text(0).length;
    case "TRIM": return text(0).replace(/ +/g, " ").replace(/^ | $/g, "");
    case "UPPER": return text(0).toUpperCase();
    case "LOWER": return text(0).toLowerCase();
    case "LEFT": return text(0).slice(0, optional(1, 1));
    case "RIGHT": return text(0).slice(Math.max(0, text(0).length - optional(1, 1)));
    case "MID": return text(0).slice(number(1) - 1, number(1) - 1 + number(2));
    case "EXACT": return text(0) === text(1);
    case "FIND": case "SEARCH": return position(name === "FIND" ? text(0) : text(0).toLowerCase(), name === "FIND" ? text(1) : text(1).toLowerCase(), optional(2, 1));
    case "ABS": return Math.abs(number(0));
    case "INT": return Math.floor(number(0));
    case "MOD": return number(0) - number(1) * Math.floor(number(0) / number(1));
    case "TODAY": return today();
    case "ROW": return (args.length === 0 ? place.row : area(value(0)).top) + 1;
    case "COLUMN": return (args.length === 0 ? place.column : area(value(0)).left) + 1;
    case "INDEX": return indexed(area(value(0)), number(1), optional(2, 1));
    case "COUNTA": return cellsIn(args.map((_, index) => value(index)), place).length;
    case "COUNTIF": return counted(area(value(0)), scalar(value(1), place), place);
    case "SUM": case "MAX": case "MIN": return summed(name, cellsIn(args.map((_, index) => value(index)), place));
    default: throw new NotUnderstood(name);
  }
}

function today(): number {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return serialOfIso(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`) ?? 0;
}

function area(value: Value): BookArea {
  if (!isArea(value)) throw new ErrorValue("#VALUE!");
  return value;
}

function indexed({ top, left, bottom, right }: BookArea, row: number, column: number): BookArea {
  const at = { row: top + row - 1, column: left + column - 1 };
  if (at.row < top || at.row > bottom || at.column < left || at.column > right) throw new ErrorValue("#REF!");
  return { top: at.row, bottom: at.row, left: at.column, right: at.column };
}

function isError(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch (error) {
    if (error instanceof ErrorValue) return true;
    throw error;
  }
}

function isOfKind(kind: "number" | "string", read: () => unknown): boolean {
  let found: unknown = null;
  return !isError(() => (found = read())) && typeof found === kind;
}

function position(part: string, whole: string, from: number): number {
  const at = whole.indexOf(part, from - 1);
  if (at < 0) throw new ErrorValue("#VALUE!");
  return at + 1;
}

/** Values of cells that hold something; single values as they are. */
function cellsIn(values: readonly Value[], { sheet }: FormulaPlace): FormulaValue[] {
  const used = sheet.usedRange(true);
  return values.flatMap((value) => {
    if (!isArea(value)) return value === null ? [] : [value];
    const found: FormulaValue[] = [];
    for (let row = value.top; row <= Math.min(value.bottom, used?.bottom ?? -1); row++) {
      for (let column = value.left; column <= Math.min(value.right, used?.right ?? -1); column++) {
        const cell = sheet.cell(row, column);
        if (cell.value !== "") found.push(cell.value);
      }
    }
    return found;
  });
}

/** COUNTIF by equality; conditions such as ">5" are not built. */
function counted(of: BookArea, wanted: FormulaValue | null, place: FormulaPlace): number {
  if (typeof wanted === "string" && /[<>=*?]/.test(wanted)) throw new NotUnderstood("COUNTIF");
  if (wanted === null) return 0;
  return cellsIn([of], place).filter((value) => compare(value, wanted) === 0).length;
}

function summed(name: string, values: readonly FormulaValue[]): number {
  const numbers = values.filter((value): value is number => typeof value === "number");
  if (name === "SUM") return numbers.reduce((sum, number) => sum + number, 0);
  return numbers.reduce((best, number) => (name === "MAX" ? Math.max(best, number) : Math.min(best, number)), numbers[0] ?? 0);
}
