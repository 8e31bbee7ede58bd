/** Looks into plans as a reader of the sheet would: by header, by row, by link. */

import { parseArea } from "../../src/ledger/address";
import type { SheetCells } from "../../src/ledger/sheet-cells";
import type { PlanCell, SheetPlan } from "../../src/summary";

/** The sheet's texts, row by row; "" for an empty cell. */
export function grid(plan: SheetPlan): string[][] {
  return plan.rows.map(({ cells }) => plan.widths.map((_, column) => String(cells[column]?.value ?? "")));
}

/** 0-based row of the table's header: the last row that stays in view. */
export function headerRow(plan: SheetPlan): number {
  return plan.frozenRows - 1;
}

/** The cell under a header, `row` rows below it, 1 for the first. */
export function cellUnder(plan: SheetPlan, header: string, row: number): PlanCell {
  const column = grid(plan)[headerRow(plan)]?.indexOf(header) ?? -1;
  const cell = plan.rows[headerRow(plan) + row]?.cells[column];
  if (cell === undefined || cell === null) throw new Error(`no cell under ${header} in row ${row} of ${plan.name}`);
  return cell;
}

/** Values of a row of the table by header, found by the text of one of its cells. */
export function rowOf(plan: SheetPlan, text: string): Record<string, string | number | null> {
  const rows = grid(plan);
  const at = rows.findIndex((row, index) => index > headerRow(plan) && row.includes(text));
  if (at === -1) throw new Error(`no row with ${text} in ${plan.name}`);
  return Object.fromEntries((rows[headerRow(plan)] ?? []).map((header, column) => [header, plan.rows[at]?.cells[column]?.value ?? null]));
}

/** All links of a plan that lead to no cell: `sheets` are the plans, `others` the names of sheets that stand already. */
export function deadLinks(plan: SheetPlan, sheets: readonly SheetPlan[], others: readonly string[]): string[] {
  return plan.rows.flatMap(({ cells }) => cells).flatMap((cell) => {
    if (!cell?.link) return [];
    const { sheet, address } = cell.link;
    const target = sheets.find(({ name }) => name === sheet);
    const area = parseArea(address);
    const exists = area !== null && (target === undefined ? others.includes(sheet) : area.top < target.rows.length && area.left < target.widths.length);
    return exists ? [] : [`${sheet}!${address}`];
  });
}

/** The sheet as Excel would give it back once the plan is written and the user has changed some cells. */
export function written(plan: SheetPlan, changes: Readonly<Record<string, string | number>> = {}): SheetCells {
  const values = plan.rows.map(({ cells }) => plan.widths.map((_, column) => cells[column]?.value ?? ""));
  for (const [address, value] of Object.entries(changes)) {
    const area = parseArea(address);
    const row = values[area?.top ?? -1];
    if (area === null || row === undefined) throw new Error(`no cell ${address} in ${plan.name}`);
    row[area.left] = value;
  }
  return {
    name: plan.name, top: 0, left: 0, values, text: values.map((row) => row.map(String)), formats: values.map((row) => row.map(() => "@")),
    formulas: new Set(), merges: [], hiddenRows: new Set(), tables: [], protected: false,
  };
}
