/**
 * How each style of a plan is drawn, as data: calm, of one family, and legible on a greyscale print. Both that write
 * plans, into the open workbook and into a file of its own, draw from here.
 */

import type { CellStyle, PlanCell } from "./sheet-plan";

export interface CellLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly align?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center";
  /** In a table: thin lines around every cell. */
  readonly grid?: boolean;
  /** Format of numbers; texts are always kept as text. */
  readonly numbers?: string;
}

/** What every cell has unless its style says otherwise; all cells wrap. */
export const baseLook = { font: "微软雅黑", size: 10, color: "#262626", vertical: "Top" } as const;

export const gridColor = "#BFC8D2";

const ink = "#1F3A57";
const headerFill = "#E3EAF1";
const quiet = "#6B7785";

/** Whole numbers; a table of many zeros is read more easily with strokes in their place. */
const counts = '#,##0;-#,##0;"–"';
const shares = '0%;-0%;"–"';

const body: CellLook = { grid: true };
const centered: CellLook = { grid: true, align: "Center" };
const state = (color: string, fill: string, bold = false): CellLook => ({ grid: true, align: "Center", color, fill, ...(bold ? { bold } : {}) });

export const cellLooks: Readonly<Record<CellStyle, CellLook>> = {
  title: { size: 16, bold: true, color: ink, vertical: "Center" },
  subtitle: { color: quiet, vertical: "Center" },
  label: { bold: true, color: ink, vertical: "Center" },
  value: { vertical: "Center" },
  header: { grid: true, fill: headerFill, bold: true, color: ink, align: "Center", vertical: "Center" },
  text: body,
  center: centered,
  number: { ...centered, numbers: counts },
  percent: { ...centered, numbers: shares },
  date: { ...centered, numbers: "yyyy/m/d" },
  link: { grid: true, color: "#1F5FA8", underline: true },
  done: state("#2E5E3E", "#EAF3EC"),
  "on-track": state("#1F4E79", "#EAF1F8"),
  behind: state("#8A5200", "#FCF1DC", true),
  "not-started": state("#8C1A11", "#F9E1DE", true),
  "cannot-tell": state("#5A6470", "#F1F3F5"),
  error: { grid: true, align: "Center", color: "#8C1A11", bold: true },
  warning: { grid: true, align: "Center", color: "#8A5200" },
  info: { grid: true, align: "Center", color: "#1F4E79" },
  total: { ...centered, numbers: counts, bold: true, fill: "#F1F4F8" },
  "total-percent": { ...centered, numbers: shares, bold: true, fill: "#F1F4F8" },
  "total-text": { grid: true, bold: true, fill: "#F1F4F8" },
  note: { color: quiet, size: 9 },
};

/** Colours of a chart's series in their order: done, on track, behind, not started, cannot tell; light and dark alternate for greyscale. */
export const seriesColors = ["#2E7D5B", "#8DB8DC", "#D98A1F", "#A3271C", "#C5CCD3"] as const;

/** Print margins in points. */
export const pageMargins = { left: 28, right: 28, top: 34, bottom: 40, header: 14, footer: 18 } as const;

/** Pixels of a digit in the usual font, and of a cell's padding. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** A column's width in pixels for a plan's width in characters. */
export const columnPixels = (characters: number): number => Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS);

/** The same in a file's own measure: characters with the padding counted in. */
export const columnCharacters = (characters: number): number => columnPixels(characters) / DIGIT_PIXELS;

/**
 * The number format of a plan's cell. "@" keeps texts as texts; an empty cell of text is for the user to fill, and what is
 * typed there stays text, too.
 */
export function numberFormatOf(cell: PlanCell | null): string {
  if (cell === null) return "General";
  const { numbers } = cellLooks[cell.style];
  if (cell.formula !== undefined || typeof cell.value === "number") return numbers ?? "General";
  return numbers !== undefined && cell.value === null ? numbers : "@";
}
