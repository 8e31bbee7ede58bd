/** What a user is about to choose as the table: pure, from what was recognised to what is remembered. */

import { columnLetters } from "../../ledger/address";
import type { Ledger, Role } from "../../ledger/ledger";
import type { TableTexts } from "../../locales/pane/table";
import type { SheetRow, SheetRows } from "../../workflow";
import { opening } from "../findings/excerpt";
import type { CheckResult, TablePick } from "../pane-services";

/** A role's column, 0-based; "none" where none of them has it. */
export type ColumnPick = number | "none";

/** `headerRow` null: found by the ledger's words; a role that is not named: told likewise. 0-based. */
export interface TableDraft {
  readonly sheet: string;
  readonly headerRow: number | null;
  readonly columns: Partial<Readonly<Record<Role, ColumnPick>>>;
}

/** What was recognised without the user's choice, to be shown beside it. */
export type Recognition = Pick<Ledger, "sheet" | "headerRow" | "columns">;

/** Roles that a check lives by stand first; of milestones there may be many, they are told by their headers alone. */
export const MAIN_ROLES: readonly Role[] = ["task", "unit", "lead", "progress", "deadline", "seq"];
export const MORE_ROLES: readonly Role[] = [
  "support", "person", "reference", "category", "target", "measures", "start", "status", "percent", "problems", "next", "updated", "remarks",
];

/** True where no header told the columns: a choice of columns then needs a header row to hold on to. */
export function toldByContent({ columns }: Pick<Ledger, "columns">): boolean {
  return columns.some((each) => each.by === "content") && columns.every((each) => each.by !== "header");
}

/** The draft to begin with: what the user chose before; of a table told by its content all that was told. */
export function draftOf({ ledger }: Pick<CheckResult, "ledger">, chosen: Pick<TablePick, "sheet" | "headerRow"> & { readonly without?: readonly Role[] | undefined } | null): TableDraft {
  const all = toldByContent(ledger) && ledger.headerRow >= 0;
  const columns = ledger.columns.filter((each) => each.role !== "milestone" && (all || each.by === "user"));
  const own = chosen?.sheet === ledger.sheet ? chosen : null;
  return {
    sheet: ledger.sheet,
    headerRow: all ? ledger.headerRow : (own?.headerRow ?? null),
    columns: Object.fromEntries([...(own?.without ?? []).map((role) => [role, "none"] as const), ...columns.map(({ role, column }) => [role, column] as const)]),
  };
}

/** Gives a role a column or none of them, or with null leaves it to recognition; a column has one role. */
export function withColumn(draft: TableDraft, role: Role, column: ColumnPick | null): TableDraft {
  const others = Object.entries(draft.columns).filter(([each, at]) => each !== role && (at === "none" || at !== column));
  return { ...draft, columns: { ...Object.fromEntries(others), ...(column === null ? {} : { [role]: column }) } };
}

/** The row whose texts name the columns; null where none is known. */
export function namingRow(draft: TableDraft, found: Recognition | null): number | null {
  if (draft.headerRow !== null) return draft.headerRow;
  return found?.sheet === draft.sheet && found.headerRow >= 0 ? found.headerRow : null;
}

/** What is remembered: columns with their headers' own words, by which they are found again after they were moved. */
export function pickOf(draft: TableDraft, rows: SheetRows | null, found: Recognition | null): TablePick {
  const naming = namingRow(draft, found);
  const header = rows?.rows.find((each) => each.row === naming);
  const picks = Object.entries(draft.columns) as [Role, ColumnPick][];
  const columns = picks.flatMap(([role, column]) => (column === "none" ? [] : [[role, { column, header: textAt(header, column) }] as const]));
  const without = picks.flatMap(([role, column]) => (column === "none" ? [role] : []));
  return {
    sheet: draft.sheet,
    ...(draft.headerRow === null ? {} : { headerRow: draft.headerRow }),
    ...(columns.length === 0 ? {} : { columns: Object.fromEntries(columns) }),
    ...(without.length === 0 ? {} : { without }),
  };
}

/** The role's column where nothing is chosen: "none" where there was none, null where only the next check will tell. */
export function recognisedColumn(role: Role, draft: TableDraft, start: TableDraft, found: Recognition | null): number | "none" | null {
  if (found === null || draft.sheet !== found.sheet || draft.headerRow !== start.headerRow || start.columns[role] !== undefined) return null;
  const column = found.columns.find((each) => each.role === role);
  if (!column) return "none";
  return Object.values(draft.columns).includes(column.column) ? null : column.column;
}

const LONGEST_HEADER = 14;
const LONGEST_ROW = 30;

/** "D 列「进展情况」"; the letters alone where the header is blank. */
export function columnName(column: number, header: SheetRow | undefined, texts: TableTexts): string {
  const text = oneLine(textAt(header, column));
  const letters = columnLetters(column);
  return text === "" ? texts.column(letters) : texts.columnNamed(letters, opening(text, LONGEST_HEADER));
}

/** A row's texts in one line, what a merged area repeats told once. */
export function rowPreview(row: SheetRow, comma: string): string {
  const texts = row.cells.map((each) => oneLine(each.text)).filter((text, at, all) => text !== all[at - 1]);
  return opening(texts.join(comma), LONGEST_ROW);
}

function textAt(row: SheetRow | undefined, column: number): string {
  return row?.cells.find((each) => each.column === column)?.text ?? "";
}

/** A wrap between Chinese characters is no space. */
function oneLine(text: string): string {
  const lines = text.split(/[\r\n]/).map((line) => line.trim()).filter(Boolean);
  return lines.reduce((sum, line) => (sum === "" || (wide(sum, sum.length - 1) && wide(line, 0)) ? sum + line : `${sum} ${line}`), "");
}

function wide(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x2e80;
}
