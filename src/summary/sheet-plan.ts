/** Sheets to be written, as plain data: what the summary room makes and src/excel writes. */

/**
 * Names of looks; `src/excel` knows how each is drawn.
 * - `title`, `subtitle`, `label`, `value`, `note`: lines above and below tables, without borders. `title` is large and
 *   bold, `label` heads a block, `value` is a plain line, `note` a small grey one; `subtitle`, `value` and `note` wrap.
 * - `header`: a table's header: bold, filled, wrapped, centred both ways.
 * - `text` (left), `center`, `number`, `percent`, `date`, `link`: cells of a table, with borders, wrapped, size 10.
 *   `text` stands at the top of its cell, so that long neighbours are read from one line.
 * - states and severities: cells of a table, centred (numbers too), tinted; the words tell the same as the tint.
 * A cell with a `link` is drawn as one in whatever style it has; style `link` is a link within a table.
 * - `total`, `total-percent`, `total-text`: numbers, shares and words of a table's last row.
 */
export type CellStyle =
  | "title" | "subtitle" | "label" | "value" | "header"
  | "text" | "center" | "number" | "percent" | "date" | "link"
  | "done" | "on-track" | "behind" | "not-started" | "cannot-tell"
  | "error" | "warning" | "info" | "total" | "total-percent" | "total-text" | "note";

/** One cell of a plan. Text stays text, whatever it begins with; a formula is written as one. */
export interface PlanCell {
  readonly value: string | number | null;
  readonly style: CellStyle;
  /** A formula of ours, beginning with "="; `value` is what it should come to. */
  readonly formula?: string;
  /** Where a click leads: a place in this workbook. */
  readonly link?: { readonly sheet: string; readonly address: string; readonly tip?: string };
}

export interface PlanRow {
  /** From column A on; null leaves a cell empty and unstyled. */
  readonly cells: readonly (PlanCell | null)[];
  /** In points; absent lets Excel choose. */
  readonly height?: number;
  /** A row of single lines: all its cells stand in the middle of its height, whatever their style. */
  readonly middle?: boolean;
}

/** A chart over cells of the plan's own sheet. */
export interface PlanChart {
  readonly kind: "stacked-bars";
  readonly title: string;
  /** 0-based rows and columns of the data, header row and label column included. */
  readonly data: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  /** 0-based cell of the upper left corner, and size in points. */
  readonly at: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
}

export interface SheetPlan {
  /** Stable identity, kept in the sheet's custom property: "overview", "unit:区商务局", "report". */
  readonly id: string;
  /** Its name; legal and unique within the workbook. */
  readonly name: string;
  /** Column widths in characters of the default font; 0 hides the column. */
  readonly widths: readonly number[];
  readonly rows: readonly PlanRow[];
  /** Merged areas, 0-based and inclusive. */
  readonly merges: readonly { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }[];
  /** Number of rows from the top that stay in view; 0 for none. */
  readonly frozenRows: number;
  /** 0-based row repeated on each printed page; null for none. */
  readonly printTitleRow: number | null;
  readonly tabColor: string;
  readonly charts: readonly PlanChart[];
  /** Centre of each printed page's foot, in Excel's codes: "&P" is the page, "&N" the number of pages, "&&" an "&". */
  readonly footer?: string;
}
