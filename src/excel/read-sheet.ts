/** Reads one sheet's cells in three steps: its extent, then blocks of rows, then the plain data. */

import { parseArea } from "../ledger/address";
import type { CellArea, CellValue, SheetCells } from "../ledger/sheet-cells";
import { LedgerError } from "../workflow/ledger-error";
import { rowsAddress, type ReadPart } from "./read-blocks";
import type { ListedSheet } from "./sheet-list";

/** More rows than this are no ledger; an inflated used range ends here instead of in a hanging Excel. */
const rowLimit = 200_000;
/** Excel answers null, without an error, above five million cells. */
const cellLimit = 5_000_000;
/** A stray value far to the right must not make a sheet unreadable: columns beyond this one are not read. */
const columnLimit = 256;
/** Rows from the top that are looked at to tell how heavy a row is. */
const sampleRows = "1:40";
/** Bytes of a cell besides its text: separators, and a number format. */
const cellOverhead = 24;
/** Values, formulas and shown text each repeat a cell's text. */
const copies = 3;
/** Rows are not all alike; blocks aim lower than the sample says. */
const caution = 1.1;

/** What is asked of a sheet before its cells are. */
export class SheetExtent {
  private readonly used: Excel.Range;
  private readonly sample: Excel.Range;
  private readonly tables: readonly Excel.Range[];

  /** Queues the questions. */
  constructor(
    readonly info: ListedSheet,
    sheet: Excel.Worksheet,
  ) {
    this.used = sheet.getUsedRangeOrNullObject(true);
    this.used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
    this.sample = this.used.getIntersectionOrNullObject(sampleRows);
    this.sample.load("values");
    this.tables = info.tables.map(({ id }) => sheet.tables.getItem(id).getRange().load("address"));
  }

  get isEmpty(): boolean {
    return this.used.isNullObject;
  }

  /**
   * The sheet's reader, after the round trip.
   * @throws LedgerError "sheet-too-large" above the ceilings.
   */
  reader(): SheetReader {
    const { rowIndex, columnIndex, rowCount } = this.used;
    const columnCount = Math.min(this.used.columnCount, columnLimit);
    const limit = Math.min(rowLimit, Math.floor(cellLimit / columnCount));
    if (rowCount > limit) throw new LedgerError("sheet-too-large", { sheet: this.info.name, rows: rowCount, limit });
    const area = { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
    const tables = this.info.tables.map((table, index) => ({ ...table, area: areaOf(this.tables[index]?.address ?? "") }));
    return new SheetReader(this.info, area, this.used.rowHidden, this.rowBytes(columnCount), tables);
  }

  private rowBytes(columnCount: number): number {
    const sample: readonly unknown[][] = this.sample.isNullObject ? [] : this.sample.values;
    const text = sample.reduce((sum, row) => sum + row.reduce<number>((bytes, value) => bytes + textBytes(value), 0), 0);
    const average = sample.length === 0 ? columnCount * 60 : text / sample.length;
    return Math.ceil((average * copies + columnCount * cellOverhead) * caution);
  }
}

/** Bytes of a value in JSON; every character that is not ASCII counts three. */
function textBytes(value: unknown): number {
  if (typeof value !== "string") return 8;
  let bytes = value.length;
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index);
    bytes += unit >= 0x80 ? 2 : unit < 0x20 || unit === 0x22 || unit === 0x5c ? 1 : 0;
  }
  return bytes;
}

interface TableWithArea {
  readonly name: string;
  readonly hasHeader: boolean;
  readonly hasTotal: boolean;
  readonly area: CellArea | null;
}

/** Takes a sheet's answers in, block by block. */
export class SheetReader {
  private readonly values: CellValue[][] = [];
  private readonly text: string[][] = [];
  private readonly formats: string[][] = [];
  private readonly formulas = new Set<string>();
  private readonly merges: CellArea[] = [];
  private readonly hiddenRows = new Set<number>();

  constructor(
    private readonly info: ListedSheet,
    private readonly area: CellArea,
    private readonly rowHidden: boolean | null,
    private readonly rowBytes: number,
    private readonly tables: readonly TableWithArea[],
  ) {
    // Excel says null where some rows are hidden and some are not.
    if (rowHidden === true) for (let row = area.top; row <= area.bottom; row++) this.hiddenRows.add(row);
  }

  /** What has to be read. */
  parts(): ReadPart[] {
    const { top, left, bottom, right } = this.area;
    const common = { sheet: this.info.id, last: bottom };
    return [
      { ...common, first: top, rowBytes: this.rowBytes, queue: (sheet, first, last) => this.queueCells(sheet.getRange(rowsAddress(left, right, first, last)), first) },
      // From A1 on: Excel finds a merged area only where its upper left cell lies in the range asked.
      { ...common, first: 0, rowBytes: 60, queue: (sheet, first, last) => this.queueMerges(sheet.getRange(rowsAddress(0, right, first, last))) },
      ...(this.rowHidden === null
        ? [{ ...common, first: top, rowBytes: 24, queue: (sheet: Excel.Worksheet, first: number, last: number) => this.queueHidden(sheet.getRange(rowsAddress(left, left, first, last)), first) }]
        : []),
    ];
  }

  /** The sheet's cells, when all parts are read. */
  cells(): SheetCells {
    return {
      name: this.info.name,
      top: this.area.top,
      left: this.area.left,
      values: this.values,
      text: this.text,
      formats: this.formats,
      formulas: this.formulas,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      tables: this.tables.flatMap(({ name, hasHeader, hasTotal, area }) => (area ? [{ name, hasHeader, hasTotal, area }] : [])),
      protected: this.info.protected,
    };
  }

  private queueCells(range: Excel.Range, first: number): () => void {
    range.load("values,text,formulas,numberFormat");
    return () => {
      const values = range.values as readonly (readonly unknown[])[] | null;
      if (values === null) {
        throw new LedgerError("sheet-too-large", { sheet: this.info.name, rows: this.area.bottom - this.area.top + 1, limit: rowLimit });
      }
      const formulas = range.formulas as readonly (readonly unknown[])[];
      values.forEach((row, index) => {
        this.values.push(row.map(cellValue));
        row.forEach((value, column) => {
          const formula = formulas[index]?.[column];
          // A text that begins with "=" is its own formula; a formula is not its own value.
          if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
            this.formulas.add(`${first + index},${this.area.left + column}`);
          }
        });
      });
      for (const row of range.text) this.text.push(row);
      for (const row of range.numberFormat as unknown[][]) this.formats.push(row.map(String));
    };
  }

  private queueMerges(range: Excel.Range): () => void {
    const merged = range.getMergedAreasOrNullObject();
    merged.load("areas/items/address");
    return () => {
      if (merged.isNullObject) return;
      for (const { address } of merged.areas.items) {
        const area = areaOf(address);
        if (area) this.merges.push(area);
      }
    };
  }

  private queueHidden(range: Excel.Range, first: number): () => void {
    const answer = range.getRowProperties({ rowHidden: true });
    return () => {
      answer.value.forEach(({ rowHidden }, index) => {
        if (rowHidden === true) this.hiddenRows.add(first + index);
      });
    };
  }
}

const cellValue = (value: unknown): CellValue =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";

/** The area of a full address: "'任务'!A1:B2". */
function areaOf(address: string): CellArea | null {
  return parseArea(address.slice(address.lastIndexOf("!") + 1));
}
