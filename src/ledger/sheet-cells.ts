/** What a sheet holds, as plain data: what the port reads and `readLedger` takes in. */

/** A cell's value as Excel gives it: text, number (dates are serials), boolean, or "" for empty. */
export type CellValue = string | number | boolean;

/** A rectangle of cells; all four bounds 0-based and inclusive, counted from A1 of the sheet. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An Excel table (列表对象) on the sheet. */
export interface SheetTable {
  readonly name: string;
  readonly area: CellArea;
  /** Whether the area's first row is the table's header. */
  readonly hasHeader: boolean;
  /** Whether the area's last row is the table's total row. */
  readonly hasTotal: boolean;
}

/**
 * The cells of one sheet. `values`, `text` and `formats` are row-major and equally large;
 * element [0][0] is the cell at (`top`, `left`) of the sheet, 0-based.
 */
export interface SheetCells {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** What Excel shows, e.g. "2021/6/30" where the value is 44377. */
  readonly text: readonly (readonly string[])[];
  /** Number formats, e.g. "yyyy/m/d"; tells a date from a number. */
  readonly formats: readonly (readonly string[])[];
  /** Cells that hold a formula, as "row,column" (0-based, of the sheet). */
  readonly formulas: ReadonlySet<string>;
  readonly merges: readonly CellArea[];
  /** 0-based rows of the sheet that are hidden or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly tables: readonly SheetTable[];
  readonly protected: boolean;
}
