/** Reads the cells and rows of a sheet part. */

import type { BookCell, BookValue } from "./book-parts";
import type { BookSheet } from "./book-sheet";
import { BookError } from "./book-error";
import { cellAddress } from "./cell-address";
import { shiftFormula } from "./formula-shift";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import { serialOfIso } from "./serial";
import { readStringItem } from "./shared-strings";
import type { StyleTable } from "./style-table";
import { decodeOoxml } from "./xml-text";
import type { XmlTokens } from "./xml-tokens";

export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: StyleTable;
  readonly date1904: boolean;
}

/** More stored cells than this are no ledger; they would eat the machine's memory. */
const MOST_CELLS = 20_000_000;

interface SharedFormula { readonly text: string; readonly row: number; readonly column: number }

/** Column of "AB12", 0-based; -1 where it is no address. */
export function columnOfAddress(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) return at > 0 ? column - 1 : -1;
    column = column * 26 + code - 64;
  }
  return -1;
}

/** Row of "AB12", 0-based; -1 where it is no address. */
export const rowOfAddress = (address: string): number => Number(/[0-9]+$/.exec(address)?.[0] ?? 0) - 1;

/** Reads from behind `<sheetData>` to behind its end. */
export function readCells(tokens: XmlTokens, sheet: BookSheet, context: CellContext): void {
  const shared = new Map<string, SharedFormula>();
  const blanks = new Map<number, BookCell>();
  let row = -1;
  let column = -1;
  let impliedRow = false;
  let count = 0;
  for (;;) {
    const kind = tokens.next();
    if (kind === "end") throw new BookError("damaged", "a sheet's cells end too early");
    if (kind === "close" && tokens.name === "sheetData") return;
    if (kind !== "open") continue;
    if (tokens.name === "row") {
      const number = Number(tokens.attribute("r") ?? "0");
      impliedRow = !(number > 0);
      row = impliedRow ? row + 1 : number - 1;
      column = -1;
      if (row < MAX_ROWS) readRow(tokens, sheet, row);
    } else if (tokens.name === "c") {
      const address = tokens.attribute("r");
      const named = address === undefined ? -1 : columnOfAddress(address);
      if (impliedRow && address !== undefined && named >= 0) row = rowOfAddress(address);
      impliedRow = false;
      column = named >= 0 ? named : column + 1;
      const cell = readCell(tokens, row, column, context, shared, blanks);
      if (cell === null || row < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) continue;
      if ((count += 1) > MOST_CELLS) throw new BookError("too-large", "a sheet has too many cells");
      sheet.load(row, column, cell);
    } else tokens.skip();
  }
}

function readRow(tokens: XmlTokens, sheet: BookSheet, row: number): void {
  const height = Number(tokens.attribute("ht") ?? "NaN");
  const hidden = isOn(tokens.attribute("hidden"));
  const style = isOn(tokens.attribute("customFormat")) ? Number(tokens.attribute("s") ?? "0") : 0;
  if (Number.isNaN(height) && !hidden && style === 0) return;
  sheet.rows.set(row, { ...(Number.isNaN(height) ? {} : { height }), ...(hidden ? { hidden } : {}), ...(style === 0 ? {} : { fileStyle: style }) });
}

const isOn = (text: string | undefined): boolean => text === "1" || text === "true";

/** Reads one cell, from its opening tag to its end; null where nothing at all is stored. */
function readCell(
  tokens: XmlTokens, row: number, column: number, { strings, styles, date1904 }: CellContext,
  shared: Map<string, SharedFormula>, blanks: Map<number, BookCell>,
): BookCell | null {
  const type = tokens.attribute("t");
  const fileStyle = Number(tokens.attribute("s") ?? "0") || 0;
  let raw: string | undefined;
  let inline: string | undefined;
  let formula: string | undefined;
  if (!tokens.selfClosing) {
    for (;;) {
      const kind = tokens.next();
      if (kind === "close") break;
      if (kind === "end") throw new BookError("damaged", `the sheet ends in ${cellAddress(Math.max(row, 0), column)}`);
      if (kind !== "open") continue;
      const { name } = tokens;
      if (name === "v") raw = tokens.innerText();
      else if (name === "is") inline = readStringItem(tokens);
      else if (name === "f") formula = readFormula(tokens, row, column, shared);
      else tokens.skip();
    }
  }
  if (raw === undefined && inline === undefined && formula === undefined) return blank(fileStyle, styles, blanks);
  const value = valueOf(type, raw, inline, strings, date1904);
  const { format, style } = styles.look(fileStyle);
  const cell: { -readonly [key in keyof BookCell]: BookCell[key] } = { value, format, style };
  if (formula !== undefined) cell.formula = formula;
  if (type === "e") cell.error = true;
  cell.fileStyle = fileStyle;
  return cell;
}

function blank(fileStyle: number, styles: StyleTable, blanks: Map<number, BookCell>): BookCell | null {
  if (fileStyle === 0) return null;
  const known = blanks.get(fileStyle);
  if (known !== undefined) return known;
  const cell = { value: "", ...styles.look(fileStyle), fileStyle };
  blanks.set(fileStyle, cell);
  return cell;
}

function readFormula(tokens: XmlTokens, row: number, column: number, shared: Map<string, SharedFormula>): string | undefined {
  const type = tokens.attribute("t");
  const index = tokens.attribute("si") ?? "";
  const area = tokens.attribute("ref");
  const text = decodeOoxml(tokens.innerText());
  if (type === "dataTable") return `=TABLE(${area ?? ""})`;
  if (type === "shared") {
    if (text !== "") shared.set(index, { text, row, column });
    const master = shared.get(index);
    return master === undefined ? undefined : `=${shiftFormula(master.text, row - master.row, column - master.column)}`;
  }
  return text === "" ? undefined : `=${text}`;
}

function valueOf(type: string | undefined, raw: string | undefined, inline: string | undefined, strings: readonly string[], date1904: boolean): BookValue {
  if (inline !== undefined && (raw === undefined || type === "inlineStr")) return inline;
  if (raw === undefined) return "";
  switch (type) {
    case "s":
      return strings[Number(raw)] ?? "";
    case "str":
    case "inlineStr":
    case "e":
      return decodeOoxml(raw);
    case "b":
      return isOn(raw.trim());
    case "d":
      return serialOfIso(raw.trim(), date1904) ?? raw;
    default: {
      const text = raw.trim();
      const number = Number(text);
      return text === "" ? "" : Number.isNaN(number) ? decodeOoxml(raw) : number;
    }
  }
}
