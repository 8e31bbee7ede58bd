/** A workbook in memory, behind the port: sheets as grids, and stored values that go through JSON as Excel's do. */

import type { SheetCells } from "../../src/ledger/sheet-cells";
import { LedgerError } from "../../src/workflow/ledger-error";
import type { SheetInfo, WorkbookPort } from "../../src/workflow/port";

export interface MemoryWorkbook {
  readonly port: WorkbookPort;
  /** Sheets by name; tests put others in. */
  readonly sheets: Map<string, SheetCells>;
  readonly hidden: Set<string>;
  readonly stored: Map<string, string>;
  /** How often cells were read. */
  reads: number;
}

export function memoryWorkbook(...sheets: readonly SheetCells[]): MemoryWorkbook {
  const inside = (): SheetInfo[] => [...book.sheets.keys()].map((name) => ({ id: name, name, visible: !book.hidden.has(name), protected: false, plan: null }));
  const notHere = () => Promise.reject(new Error("not in memory"));
  const book: MemoryWorkbook = {
    sheets: new Map(sheets.map((each) => [each.name, each])),
    hidden: new Set(),
    stored: new Map(),
    reads: 0,
    port: {
      read: ({ sheet }) => {
        book.reads += 1;
        const named = sheet === undefined ? null : book.sheets.get(sheet);
        if (named === undefined) return Promise.reject(new LedgerError("unknown-sheet", { sheet: sheet ?? "", sheets: [...book.sheets.keys()] }));
        const cells = named ? [named] : [...book.sheets.values()].filter(({ name }) => !book.hidden.has(name));
        const stored = Object.fromEntries([...book.stored].map(([key, json]) => [key, JSON.parse(json) as unknown]));
        return Promise.resolve({ sheets: inside(), active: cells[0]?.name ?? "", cells, stored });
      },
      apply: ({ stored = {} }) => {
        for (const [key, value] of Object.entries(stored)) {
          if (value === undefined) book.stored.delete(key);
          else book.stored.set(key, JSON.stringify(value));
        }
        return Promise.resolve({ sheets: {}, marked: 0, unmarked: 0, edited: 0, skipped: [], removed: [] });
      },
      openWorkbook: notHere,
      select: notHere,
      watch: notHere,
    },
  };
  return book;
}
