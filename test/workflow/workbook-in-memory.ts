/** A port over sheets that are plain rows: what the workflow needs of a workbook, without Excel. */

import type { CellValue, SheetCells } from "../../src/ledger/sheet-cells";
import type { WorkbookPlan, WorkbookPort, WorkbookSnapshot } from "../../src/workflow/port";

export interface MemoryWorkbook extends WorkbookPort {
  /** The sheet's rows, to be edited; every row as long as the first. */
  readonly rows: CellValue[][];
  readonly stored: Record<string, unknown>;
  readonly applied: WorkbookPlan[];
}

export function sheetCells(name: string, rows: readonly (readonly CellValue[])[]): SheetCells {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_each, column) => row[column] ?? ""));
  return {
    name, top: 0, left: 0, values, text: values.map((row) => row.map(String)), formats: values.map((row) => row.map(() => "General")),
    formulas: new Set(), merges: [], hiddenRows: new Set(), tables: [], protected: false,
  };
}

/** A workbook of one sheet 任务进展 with these rows. */
export function workbookOf(rows: CellValue[][]): MemoryWorkbook {
  const stored: Record<string, unknown> = {};
  const applied: WorkbookPlan[] = [];
  const plans = new Map<string, string>();
  return {
    rows, stored, applied,
    read: () => {
      const own = [...plans].map(([plan, name]) => ({ id: plan, name, visible: true, protected: false, plan }));
      const sheets = [{ id: "s1", name: "任务进展", visible: true, protected: false, plan: null }, ...own];
      const snapshot: WorkbookSnapshot = { sheets, active: "任务进展", cells: [sheetCells("任务进展", rows)], stored: structuredClone(stored) };
      return Promise.resolve(snapshot);
    },
    apply: (plan) => {
      applied.push(plan);
      for (const sheet of plan.sheets ?? []) plans.set(sheet.id, sheet.name);
      for (const [key, value] of Object.entries(plan.stored ?? {})) stored[key] = JSON.parse(JSON.stringify(value)) as unknown;
      return Promise.resolve({ sheets: Object.fromEntries(plans), marked: 0, unmarked: 0, edited: 0, skipped: [], removed: [] });
    },
    openWorkbook: () => Promise.resolve(),
    select: () => Promise.resolve(),
    watch: () => Promise.resolve(() => Promise.resolve()),
  };
}
