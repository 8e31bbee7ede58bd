/** Changes cells and rows of a sheet part, and nothing beside them. */

import type { BookCell, BookRow } from "./book-parts";
import type { BookSheet } from "./book-sheet";
import type { SheetSnapshot } from "./book-source";
import { cellElement } from "./cell-element";
import { fittingHeight } from "./row-height";
import { samePlain } from "./same-cell";
import { columnOfAddress, rowOfAddress } from "./read-cells";
import type { StyleWriter } from "./style-writer";
import type { XmlEdits } from "./xml-edits";
import { XmlTokens } from "./xml-tokens";
import type { XmlNode } from "./xml-tree";

interface RowChange {
  readonly cells: Map<number, BookCell | undefined>;
  /** The changed cells as they were. */
  readonly old: Map<number, BookCell | undefined>;
  /** The row as it was, where its look changed. */
  before?: BookRow;
}

/** Puts the sheet's changed cells and rows into `edits`; `sheetData` is where they stand. */
export function patchCells(edits: XmlEdits, sheetData: XmlNode, sheet: BookSheet, original: SheetSnapshot, styles: StyleWriter): void {
  const changes = collectChanges(sheet, original);
  if (changes.size === 0) return;
  if (!sheetData.selfClosing) spreadSharedFormulas(edits.source, sheetData, sheet, changes);
  const patch = new RowPatch(edits, sheetData.prefix, sheet, styles);
  const pending = [...changes.keys()].sort((one, other) => one - other);
  let at = 0;
  if (!sheetData.selfClosing) {
    const tokens = tokensFrom(edits.source, sheetData);
    let row = -1;
    while (tokens.next() !== "end" && tokens.start < sheetData.innerEnd) {
      if (tokens.kind !== "open") continue;
      row = rowNumber(tokens, row);
      for (; (pending[at] ?? Infinity) < row; at += 1) edits.insert(tokens.start, patch.wholeRow(pending[at] ?? 0, changes));
      const change = changes.get(row);
      if (change === undefined) tokens.skip();
      else {
        patch.existingRow(tokens, row, change);
        if (pending[at] === row) at += 1;
      }
    }
  }
  for (; at < pending.length; at += 1) edits.append(sheetData, patch.wholeRow(pending[at] ?? 0, changes), at);
}

function collectChanges(sheet: BookSheet, original: SheetSnapshot): Map<number, RowChange> {
  const changes = new Map<number, RowChange>();
  const of = (row: number): RowChange => {
    const known = changes.get(row);
    if (known !== undefined) return known;
    const made: RowChange = { cells: new Map(), old: new Map() };
    changes.set(row, made);
    return made;
  };
  for (const { row, column, cell, before } of sheet.changedCells()) {
    of(row).cells.set(column, cell);
    of(row).old.set(column, before);
  }
  for (const row of new Set([...sheet.rows.keys(), ...original.rows.keys()])) {
    const now = sheet.rows.get(row);
    const before = original.rows.get(row);
    if (now !== before && !samePlain(now ?? {}, before ?? {})) of(row).before = before ?? {};
  }
  return changes;
}

function tokensFrom(source: string, sheetData: XmlNode): XmlTokens {
  const tokens = new XmlTokens(source);
  tokens.end = sheetData.innerStart;
  return tokens;
}

/** The row at whose opening tag the reader stands; without a number, the next one, or the one its first cell names. */
function rowNumber(tokens: XmlTokens, before: number): number {
  const number = Number(tokens.attribute("r") ?? "0");
  if (number > 0) return number - 1;
  if (tokens.selfClosing) return before + 1;
  const ahead = new XmlTokens(tokens.source);
  ahead.end = tokens.end;
  while (ahead.next() === "text") continue;
  const address = ahead.kind === "open" && ahead.name === "c" ? ahead.attribute("r") : undefined;
  return address !== undefined && columnOfAddress(address) >= 0 ? rowOfAddress(address) : before + 1;
}

/** Where a changed cell holds the text of a shared formula, the others of its group get texts of their own. */
function spreadSharedFormulas(source: string, sheetData: XmlNode, sheet: BookSheet, changes: Map<number, RowChange>): void {
  if (!source.includes('"shared"') && !source.includes("'shared'")) return;
  const lost = new Set<string>();
  const members: { index: string; row: number; column: number }[] = [];
  const tokens = tokensFrom(source, sheetData);
  let row = -1;
  let column = -1;
  while (tokens.next() !== "end" && tokens.start < sheetData.innerEnd) {
    if (tokens.kind !== "open") continue;
    if (tokens.name === "row") {
      row = rowNumber(tokens, row);
      column = -1;
    } else if (tokens.name === "c") column = columnAt(tokens, column);
    else if (tokens.name === "f" && tokens.attribute("t") === "shared") {
      const index = tokens.attribute("si") ?? "";
      if (changes.get(row)?.cells.has(column) !== true) members.push({ index, row, column });
      else if (tokens.innerText() !== "") lost.add(index);
    }
  }
  for (const member of members) {
    if (!lost.has(member.index)) continue;
    const change = changes.get(member.row) ?? { cells: new Map(), old: new Map() };
    changes.set(member.row, change);
    change.cells.set(member.column, sheet.storedCell(member.row, member.column));
  }
}

function columnAt(tokens: XmlTokens, before: number): number {
  const named = columnOfAddress(tokens.attribute("r") ?? "");
  return named >= 0 ? named : before + 1;
}

class RowPatch {
  constructor(
    private readonly edits: XmlEdits, private readonly prefix: string,
    private readonly sheet: BookSheet, private readonly styles: StyleWriter,
  ) {}

  /** A row that the file does not have. */
  wholeRow(row: number, changes: ReadonlyMap<number, RowChange>): string {
    const cells = [...(changes.get(row)?.cells ?? [])].sort(([one], [other]) => one - other);
    const look = lookAttributes(this.sheet.rows.get(row), {});
    const height = look.has("ht") ? undefined : fittingHeight(this.sheet, row, cells);
    if (height !== undefined) look.set("ht", String(height));
    const list = [...look].map(([name, value]) => (value === undefined ? "" : ` ${name}="${value}"`)).join("");
    const text = cells.map(([column, cell]) => this.cell(row, column, cell)).join("");
    if (text === "" && list === "") return "";
    return `<${this.prefix}row r="${row + 1}"${list}>${text}</${this.prefix}row>`;
  }

  /** A row of the file; the reader stands at its opening tag and goes to its end. */
  existingRow(tokens: XmlTokens, row: number, change: RowChange): void {
    const { edits } = this;
    const node = tagNode(tokens);
    const pending = [...change.cells.keys()].sort((one, other) => one - other);
    const written = new Set<number>();
    const found: { column: number; start: number; end: number; tag: XmlNode | undefined }[] = [];
    let implied = false;
    if (!tokens.selfClosing) {
      let column = -1;
      while (tokens.next() !== "close") {
        if (tokens.kind !== "open") continue;
        implied ||= tokens.name === "c" && tokens.attribute("r") === undefined;
        const isCell = tokens.name === "c";
        if (isCell) column = columnAt(tokens, column);
        const { start } = tokens;
        const tag = isCell && change.cells.has(column) ? tagNode(tokens) : undefined;
        tokens.skip();
        if (isCell) found.push({ column, start, end: tokens.end, tag });
      }
    }
    const end = { innerEnd: tokens.start, end: tokens.end };
    let at = 0;
    for (const { column, start, end: stop, tag } of found) {
      for (; (pending[at] ?? Infinity) < column; at += 1) this.insertCell(start, row, pending[at] ?? 0, change, at);
      if (!change.cells.has(column)) continue;
      if (pending[at] === column) at += 1;
      if (tag !== undefined && this.isOnlyRestyled(column, change)) {
        const style = this.styles.styleOf(this.sheet.cell(row, column));
        edits.setAttribute(tag, "s", style === 0 && !tag.attributes.has("s") ? undefined : String(style));
        continue;
      }
      // A cell without an address stands where it stands because of those before it.
      const text = this.cell(row, column, change.cells.get(column));
      edits.replace(start, stop, text === "" && implied ? `<${this.prefix}c/>` : written.has(column) ? "" : text);
      written.add(column);
    }
    const rest = pending.slice(at).map((column) => this.cell(row, column, change.cells.get(column))).join("");
    if (node.selfClosing) {
      if (rest !== "") edits.append(node, rest);
    } else if (rest !== "") edits.insert(end.innerEnd, rest);
    this.rowAttributes(node, row, change, found.map(({ column }) => column));
  }

  /** Its content stays as it stands in the file then: runs of rich text, arrays, what is not known here. */
  private isOnlyRestyled(column: number, { cells, old }: RowChange): boolean {
    const now = cells.get(column);
    const before = old.get(column);
    return now !== undefined && before !== undefined && Object.is(now.value, before.value) && now.formula === before.formula && now.error === before.error;
  }

  private rowAttributes(node: XmlNode, row: number, change: RowChange, found: readonly number[]): void {
    if (change.before !== undefined) {
      for (const [name, value] of lookAttributes(this.sheet.rows.get(row), change.before)) {
        if (name !== "ht" || value !== undefined) this.edits.setAttribute(node, name, value);
      }
    }
    this.refit(node, row, change);
    const [low = 1, high = 16_384] = (node.attributes.get("spans") ?? "").split(":").map(Number);
    const beyond = [...change.cells].some(([column, cell]) => cell !== undefined && !found.includes(column) && (column + 1 < low || column + 1 > high));
    // Spans only help a reader along; wrong ones would mislead it.
    if (beyond) this.edits.setAttribute(node, "spans", undefined);
  }

  /** A row that has the height fitted to its text keeps fitting; every other height is left alone. */
  private refit(node: XmlNode, row: number, { old, before }: RowChange): void {
    const now = this.sheet.rows.get(row)?.height;
    const stored = this.sheet.cellsOfRow(row) ?? new Map<number, BookCell>();
    const fitted = fittingHeight(this.sheet, row, stored);
    const text = fitted === undefined ? undefined : String(fitted);
    if (now === undefined) {
      if (before?.height !== undefined) this.edits.setAttribute(node, "ht", text);
      return;
    }
    const wasFitted = fittingHeight(this.sheet, row, new Map([...stored, ...old]));
    const said = node.attributes.get("ht");
    if (now === wasFitted && said === String(wasFitted) && !node.attributes.has("customHeight")) this.edits.setAttribute(node, "ht", text);
  }

  private insertCell(at: number, row: number, column: number, change: RowChange, rank: number): void {
    const text = this.cell(row, column, change.cells.get(column));
    if (text !== "") this.edits.insert(at, text, rank);
  }

  private cell(row: number, column: number, cell: BookCell | undefined): string {
    return cell === undefined ? "" : cellElement(this.prefix, row, column, cell, this.styles.styleOf(cell));
  }
}

/** What to say of a row's look where it differs from before. */
function lookAttributes(row: BookRow | undefined, before: BookRow): Map<string, string | undefined> {
  const attributes = new Map<string, string | undefined>();
  if (row?.height !== before.height) {
    attributes.set("ht", row?.height === undefined ? undefined : String(row.height));
    attributes.set("customHeight", row?.height === undefined ? undefined : "1");
  }
  if ((row?.hidden ?? false) !== (before.hidden ?? false)) attributes.set("hidden", row?.hidden ? "1" : undefined);
  if (row?.fileStyle !== before.fileStyle) {
    attributes.set("s", row?.fileStyle === undefined ? undefined : String(row.fileStyle));
    attributes.set("customFormat", row?.fileStyle === undefined ? undefined : "1");
  }
  return attributes;
}

/** An opening tag as a node to change attributes of. */
function tagNode(tokens: XmlTokens): XmlNode {
  const { start, end, selfClosing, name, fullName } = tokens;
  const prefix = fullName.slice(0, fullName.length - name.length);
  return { name, prefix, attributes: tokens.allAttributes(), children: [], text: "", start, end, innerStart: end, innerEnd: end, selfClosing };
}
