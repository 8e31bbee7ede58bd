/** The parts of a workbook as plain data: cells, looks, links, rules, tables, charts, print. Rows and columns are 0-based. */

export type BookValue = string | number | boolean;

/** A rectangle; all four bounds 0-based and inclusive. */
export interface BookArea { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

export type BookBorderStyle =
  | "thin" | "medium" | "thick" | "hair" | "double" | "dotted" | "dashed" | "dashDot" | "dashDotDot"
  | "mediumDashed" | "mediumDashDot" | "mediumDashDotDot" | "slantDashDot";
export type BookEdge = "left" | "right" | "top" | "bottom";
export interface BookBorder { readonly style: BookBorderStyle; readonly color: string }
export type BookBorders = { readonly [edge in BookEdge]?: BookBorder };

/** A cell's look; absent members are Excel's defaults. Colours are "#RRGGBB". */
export interface BookStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly horizontal?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  /** Absent means locked, as in Excel. */
  readonly locked?: boolean;
  readonly borders?: BookBorders;
}

export interface BookCell {
  /** "" for empty; error values are text such as "#REF!" with `error` set. */
  readonly value: BookValue;
  /** With its "="; absent where the cell holds no formula. */
  readonly formula?: string;
  readonly error?: boolean;
  /** Number format code, "General" by default. */
  readonly format: string;
  readonly style: BookStyle;
  /** Number of the file's style that this cell had when it was read; new looks are derived from it. */
  readonly fileStyle?: number;
}

/** What to change in a cell. Absent members stay; a `value` without a `formula` drops the formula. */
export interface CellChange {
  readonly value?: BookValue;
  readonly formula?: string;
  readonly error?: boolean;
  readonly format?: string;
  /** The whole new look: merge it with the old one first where only a part changes. */
  readonly style?: BookStyle;
}

/** A hyperlink on a cell or an area. */
export interface BookLink {
  readonly area: BookArea;
  /** A place in this workbook, such as "'总览'!A1". */
  readonly location?: string;
  /** A place outside: an address or a file. */
  readonly address?: string;
  readonly tip?: string;
  readonly display?: string;
}

/** Kinds of conditional format, by their names in the file. */
export type BookRuleType =
  | "expression" | "cellIs" | "containsText" | "notContainsText" | "beginsWith" | "endsWith"
  | "containsBlanks" | "notContainsBlanks" | "containsErrors" | "notContainsErrors"
  | "duplicateValues" | "uniqueValues" | "top10" | "aboveAverage" | "timePeriod"
  | "colorScale" | "dataBar" | "iconSet";

export interface BookRuleFormat {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly borders?: BookBorders;
}

/** A conditional format. Those made through the API keep their `id` when written and read again. */
export interface BookConditionalFormat {
  id: string;
  type: BookRuleType;
  ranges: readonly BookArea[];
  /** With "=" before each; relative to the top left cell of the first range. */
  formulas: readonly string[];
  /** For cellIs: "lessThan", "equal", "between" …, as in the file. */
  operator?: string;
  /** For containsText and its kin. */
  text?: string;
  format: BookRuleFormat;
  /** As in the file: 1 is looked at first. */
  priority: number;
  stopIfTrue: boolean;
  /** Came with the file. */
  readonly fromFile: boolean;
}

/** A table (列表对象); tables are read, never written. */
export interface BookTable {
  readonly id: number;
  readonly name: string;
  readonly area: BookArea;
  readonly hasHeader: boolean;
  readonly hasTotal: boolean;
  readonly columns: readonly string[];
  readonly style: string;
}

export interface BookRow { readonly height?: number; readonly hidden?: boolean; readonly fileStyle?: number }

/** Columns `first` to `last`, both inclusive. `width` is in characters, as in the file. */
export interface BookColumns {
  readonly first: number;
  readonly last: number;
  readonly width?: number;
  readonly hidden?: boolean;
  readonly fileStyle?: number;
}

/** A filter of the sheet's own. */
export interface BookFilter {
  readonly area: BookArea;
  readonly filtering: boolean;
  /** Columns (of the sheet) that are filtered by their texts; "" lets empty cells through. Absent: left to the file. */
  readonly columns?: readonly { readonly column: number; readonly shown: readonly string[] }[];
}

export interface BookHeaderFooter { readonly left: string; readonly center: string; readonly right: string }

/** How a sheet is printed. Margins are in inches, as in the file. */
export interface BookPageLayout {
  orientation: "Portrait" | "Landscape";
  /** Windows' number of the paper; 9 is A4. 0: not said. */
  paper: number;
  /** Percent; not looked at where the sheet is fitted to pages. */
  scale: number;
  /** Pages wide and tall; 0 is "as many as needed"; absent: not fitted. */
  fitToWidth?: number;
  fitToHeight?: number;
  printTitleRows?: { readonly top: number; readonly bottom: number };
  printTitleColumns?: { readonly left: number; readonly right: number };
  printArea?: readonly BookArea[];
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  header: BookHeaderFooter;
  footer: BookHeaderFooter;
}

export interface BookSheetProtection {
  readonly hasPassword: boolean;
  /** What is allowed although the sheet is protected, by the names of the file ("formatCells", "sort" …). */
  readonly allowed: readonly string[];
}

/** A chart. Those of the file are listed by name and place only, so that they can be found and deleted. */
export interface BookChart {
  id: string;
  name: string;
  /** Office.js's name of the kind: "BarStacked", "ColumnClustered" …; "" where the file's kind is not known here. */
  type: string;
  title: string;
  showTitle: boolean;
  /** Header row and label column included; on the chart's own sheet. */
  data: BookArea;
  seriesBy: "Columns" | "Rows";
  /** In points from the sheet's upper left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** "#RRGGBB" by series; absent: the theme's. */
  seriesColors: (string | undefined)[];
  legend: "Bottom" | "Top" | "Left" | "Right" | "None";
  /** First category at the top of a bar chart. */
  reversed: boolean;
  readonly fromFile: boolean;
}

/** A name of the workbook's. Print titles and print areas are not here but in the page layout. */
export interface BookName {
  name: string;
  /** With its "=". */
  formula: string;
  /** Id of the sheet that it belongs to; absent: the workbook. */
  sheet?: string;
  hidden: boolean;
}

/** A custom XML part. */
export interface BookXmlPart {
  readonly id: string;
  xml: string;
}

/** The add-in to which the document settings belong. */
export interface BookAddIn { readonly id: string; readonly version: string }
