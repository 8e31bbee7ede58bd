/**
 * What the workbook keeps of the last fix, so that it can be taken back even after the pane was closed. Of a long text only
 * what was replaced is kept, and a print of what the fix wrote: a large ledger's fix stays small.
 */

import { z } from "zod";
import type { CellValue } from "../ledger/sheet-cells";
import type { WorkbookPort } from "./port";
import { TextHash } from "./text-hash";

/** Key of the record; a record that is too long for one value goes on under further keys. */
export const LAST_FIX_KEY = "last-fix";
const FURTHER_KEYS = Array.from({ length: 9 }, (_, index) => `${LAST_FIX_KEY}-${index + 2}`);

/** Cells of one stored value: each takes some hundred bytes, and Excel takes 5 MB at a time. */
const CELLS_A_VALUE = 12_000;

const valueSchema = z.union([z.string(), z.number(), z.boolean()]);
const rowNumber = z.number().int().min(0).max(1_048_575);
const columnNumber = z.number().int().min(0).max(16_383);
const placeSchema = { row: rowNumber, column: columnNumber };

const cellSchema = z.object({
  ...placeSchema,
  /** Print of the text that the fix wrote, or the value itself where it is no text. */
  wrote: z.union([z.object({ print: z.string() }), z.object({ value: valueSchema })]),
  /** Print of the text that stood there, to know a change that was never made. */
  was: z.string().optional(),
  /** How to get back: pieces of the text that the fix wrote, and what stood there; or the value that stood there. */
  back: z.union([z.array(z.tuple([z.number().int().min(0), z.number().int().min(0), z.string()])), z.object({ value: valueSchema })]),
  /** The number format that the cell had, where the fix changed it. */
  format: z.string().optional(),
});

const rowSchema = z.object({
  row: rowNumber,
  left: columnNumber,
  values: z.array(valueSchema),
  formats: z.array(z.string()),
  /** What stands in the row's place once it is gone; null for what a formula tells. */
  instead: z.array(valueSchema.nullable()),
});

const headSchema = z.object({
  version: z.literal(1),
  sheet: z.string().min(1).max(31),
  /** True until the rows were deleted for certain. */
  writing: z.boolean(),
  rows: z.array(rowSchema),
  /** How many cells there are, over all stored values. */
  count: z.number().int().min(0),
  cells: z.array(cellSchema),
});

const moreSchema = z.object({ cells: z.array(cellSchema) });

export type FixedCell = z.infer<typeof cellSchema>;
export type FixedRow = z.infer<typeof rowSchema>;

/** What a fix did: cells as they were named before rows went. */
export interface LastFix {
  readonly sheet: string;
  readonly writing: boolean;
  readonly rows: readonly FixedRow[];
  readonly cells: readonly FixedCell[];
}

/** The record as it stands in the workbook's stored values; null where there is none that can be read whole. */
export function readLastFix(stored: Readonly<Record<string, unknown>>): LastFix | null {
  const head = headSchema.safeParse(stored[LAST_FIX_KEY]);
  if (!head.success) return null;
  const { sheet, writing, rows, count } = head.data;
  const cells = [...head.data.cells];
  for (const key of FURTHER_KEYS) {
    if (cells.length >= count) break;
    const more = moreSchema.safeParse(stored[key]);
    if (more.success) for (const cell of more.data.cells) cells.push(cell);
  }
  return cells.length === count ? { sheet, writing, rows, cells } : null;
}

/** What of a record tells that there is something to take back; its cells, of which there may be many, are not read. */
const noteSchema = z.object({ ...headSchema.pick({ version: true, sheet: true, count: true }).shape, rows: z.array(z.unknown()) });

/** A fix that can still be taken back: its sheet, and how many cells and rows it changed. */
export interface LastFixNote {
  readonly sheet: string;
  readonly places: number;
}

/** Whether the workbook keeps a fix that can be taken back; null where it keeps none. */
export function noteOfLastFix(stored: Readonly<Record<string, unknown>>): LastFixNote | null {
  const note = noteSchema.safeParse(stored[LAST_FIX_KEY]);
  if (!note.success) return null;
  const places = note.data.count + note.data.rows.length;
  return places === 0 ? null : { sheet: note.data.sheet, places };
}

/** Every key of the record, to be taken away. */
export const withoutLastFix: Readonly<Record<string, undefined>> = Object.fromEntries([LAST_FIX_KEY, ...FURTHER_KEYS].map((key) => [key, undefined]));

/** The most cells that one fix may change and still be taken back. */
export const MOST_CELLS = CELLS_A_VALUE * (FURTHER_KEYS.length + 1);

/** Keeps a record in the workbook, in place of the one before; long ones in several goes, the head last. */
export async function storeLastFix(port: WorkbookPort, { cells, ...rest }: LastFix): Promise<void> {
  const further = FURTHER_KEYS.map((key, index) => ({ key, cells: cells.slice((index + 1) * CELLS_A_VALUE, (index + 2) * CELLS_A_VALUE) }));
  for (const { key, cells: own } of further) if (own.length > 0) await port.apply({ stored: { [key]: { cells: own } } });
  const unused = Object.fromEntries(further.flatMap(({ key, cells: own }) => (own.length === 0 ? [[key, undefined]] : [])));
  await port.apply({ stored: { ...unused, [LAST_FIX_KEY]: { version: 1, ...rest, count: cells.length, cells: cells.slice(0, CELLS_A_VALUE) } } });
}

/** What a cell held before the fix; null where it no longer holds what the fix wrote. */
export function valueBefore({ wrote, back }: FixedCell, now: CellValue): { readonly value: CellValue } | null {
  const holds = "value" in wrote ? wrote.value === now : typeof now === "string" && wrote.print === printOf(now);
  if (!holds) return null;
  if (!Array.isArray(back)) return back;
  if (typeof now !== "string") return null;
  let before = "";
  let at = 0;
  for (const [start, length, words] of back) {
    before += now.slice(at, start) + words;
    at = start + length;
  }
  return { value: before + now.slice(at) };
}

/** Tells one text from another, spaces and widths included. */
export const printOf = (text: string): string => [text.length, ...new TextHash().take(text).halves()].join("-");
