import type { Book, BookSheet, BookTable } from "../../../book/book";
import { rangeAt } from "../addresses";
import { handlersOf, type HandlerRegistry } from "../class-handlers";
import { invalidOperation } from "../errors";

/** A table together with its sheet. */
class TableTarget {
  constructor(
    readonly sheet: BookSheet,
    readonly table: BookTable,
  ) {}

  rows(top: number, bottom: number) {
    const { left, right } = this.table.area;
    return rangeAt(this.sheet, top, left, bottom, right);
  }
}

const tablesOf = (of: Book | BookSheet): TableTarget[] => {
  const sheets = "sheets" in of ? of.sheets : [of];
  return sheets.flatMap((sheet) => sheet.tables.map((table) => new TableTarget(sheet, table)));
};

const find = (of: Book | BookSheet, key: unknown): TableTarget | null =>
  tablesOf(of).find(({ table }) => String(table.id) === key || table.name.toUpperCase() === String(key).toUpperCase()) ?? null;

export const tableHandlers: HandlerRegistry = {
  TableCollection: handlersOf<Book | BookSheet>({
    get: { Count: (of) => tablesOf(of).length },
    items: tablesOf,
    item: (of, args) => find(of, args[0]),
    call: { GetCount: (of) => tablesOf(of).length, GetItemOrNullObject: (of, args) => find(of, args[0]) },
  }),

  Table: handlersOf<TableTarget>({
    id: ({ table }) => String(table.id),
    get: {
      Id: ({ table }) => String(table.id),
      Name: ({ table }) => table.name,
      ShowHeaders: ({ table }) => table.hasHeader,
      ShowTotals: ({ table }) => table.hasTotal,
      Style: ({ table }) => table.style,
    },
    navigate: { Worksheet: ({ sheet }) => sheet },
    call: {
      GetRange: (target) => target.rows(target.table.area.top, target.table.area.bottom),
      GetHeaderRowRange: (target) => {
        if (!target.table.hasHeader) throw invalidOperation("The table shows no header.");
        return target.rows(target.table.area.top, target.table.area.top);
      },
      GetDataBodyRange: (target) => {
        const { table } = target;
        return target.rows(table.area.top + (table.hasHeader ? 1 : 0), table.area.bottom - (table.hasTotal ? 1 : 0));
      },
    },
  }),
};
