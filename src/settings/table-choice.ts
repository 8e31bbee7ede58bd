/** The user's choice of table and columns, as it is kept in the workbook. */

import { z } from "zod";
import type { TableChoice } from "../ledger/find-tables";
import type { Role } from "../ledger/ledger";
import type { SheetCells } from "../ledger/sheet-cells";

/** Key under which the choice is stored in the workbook. */
export const CHOICE_KEY = "table-choice";

/** All roles of columns. */
export const ROLES = [
  "seq", "reference", "category", "task", "target", "measures", "lead", "support", "unit", "person", "start", "deadline",
  "milestone", "progress", "percent", "status", "problems", "next", "updated", "remarks",
] as const satisfies readonly Role[];

const storedChoiceSchema = z.object({
  version: z.literal(1),
  sheet: z.string().min(1).max(31),
  /** 0-based; the header's own words find it again where rows were inserted above. */
  headerRow: z.number().int().min(0).max(1_048_575).optional(),
  /** Columns by role: the 0-based place at the time of the choice, and the header's text there. */
  columns: z.partialRecord(z.enum(ROLES), z.object({ column: z.number().int().min(0).max(16_383), header: z.string() })).optional(),
  /** Roles that none of the columns has, whatever their headers say. */
  without: z.array(z.enum(ROLES)).max(ROLES.length).optional(),
});

export type StoredChoice = z.infer<typeof storedChoiceSchema>;

/** Parses what was stored; null for anything that is no choice of a version that is known. */
export function parseChoice(stored: unknown): StoredChoice | null {
  const parsed = storedChoiceSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

const HEADER_ROWS = 200;

/**
 * The choice as it holds for the sheet as it is now: a column is found again by its header's text where columns were
 * moved; one whose header is gone is left out. null where the sheet is not there.
 */
export function resolveChoice(choice: StoredChoice, sheets: readonly SheetCells[]): (TableChoice & { readonly sheet: string }) | null {
  const cells = sheets.find((each) => each.name === choice.sheet);
  if (!cells) return null;
  const columns: Partial<Record<Role, number>> = {};
  for (const role of ROLES) {
    const chosen = choice.columns?.[role];
    const column = chosen && findColumn(cells, chosen.column, chosen.header, choice.headerRow);
    if (column !== undefined) columns[role] = column;
  }
  const headerRow = choice.headerRow === undefined ? undefined : findHeaderRow(cells, choice.headerRow, Object.values(choice.columns ?? {}));
  const without = choice.without ?? [];
  return { sheet: choice.sheet, columns, ...(without.length === 0 ? {} : { without }), ...(headerRow === undefined ? {} : { headerRow }) };
}

/** The row of the chosen headers' texts, also where rows were put in above; the chosen row itself where no header's text is known. */
function findHeaderRow(cells: SheetCells, chosen: number, headers: readonly { readonly header: string }[]): number | undefined {
  const wanted = headers.map((each) => each.header.trim()).filter((text) => text !== "");
  const rows = [chosen - cells.top];
  for (let row = 0; row < Math.min(HEADER_ROWS, cells.values.length); row += 1) rows.push(row);
  const found = rows.find((row) => {
    const texts = new Set((cells.values[row] ?? []).map((value) => String(value).trim()).filter((text) => text !== ""));
    return texts.size > 0 && wanted.every((text) => texts.has(text));
  });
  return found === undefined ? undefined : found + cells.top;
}

function findColumn(cells: SheetCells, column: number, header: string, headerRow: number | undefined): number | undefined {
  const wanted = header.trim();
  const rows = headerRow === undefined ? [] : [headerRow - cells.top];
  for (let row = 0; row < Math.min(HEADER_ROWS, cells.values.length); row += 1) rows.push(row);
  if (wanted === "") return column;
  for (const row of rows) {
    const values = cells.values[row];
    if (String(values?.[column - cells.left] ?? "").trim() === wanted) return column;
    const place = values?.findIndex((value) => String(value).trim() === wanted) ?? -1;
    if (place >= 0) return place + cells.left;
  }
  return undefined;
}
