/** How each style of a plan is drawn: calm, of one family, and legible on a greyscale print. */

import type { CellStyle } from "../summary/sheet-plan";

export interface SheetLook {
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

/** What every cell has unless its style says otherwise. */
export const baseLook = { font: "微软雅黑", size: 10, color: "#262626", vertical: "Top" } as const;

export const gridColor = "#BFC8D2";

const ink = "#1F3A57";
const headerFill = "#E3EAF1";
const quiet = "#6B7785";

const body: SheetLook = { grid: true };
const centered: SheetLook = { grid: true, align: "Center" };
const state = (color: string, fill: string, bold = false): SheetLook => ({ grid: true, align: "Center", color, fill, ...(bold ? { bold } : {}) });

export const sheetLooks: Readonly<Record<CellStyle, SheetLook>> = {
  title: { size: 16, bold: true, color: ink, vertical: "Center" },
  subtitle: { color: quiet, vertical: "Center" },
  label: { bold: true, color: ink, vertical: "Center" },
  value: { vertical: "Center" },
  header: { grid: true, fill: headerFill, bold: true, color: ink, align: "Center", vertical: "Center" },
  text: body,
  center: centered,
  number: { ...centered, numbers: "#,##0" },
  percent: { ...centered, numbers: "0%" },
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
  total: { ...centered, numbers: "#,##0", bold: true, fill: "#F1F4F8" },
  "total-text": { grid: true, bold: true, fill: "#F1F4F8" },
  note: { color: quiet, size: 9 },
};

/** Colours of a chart's series in their order: done, on track, behind, not started, cannot tell; light and dark alternate for greyscale. */
export const seriesColors = ["#2E7D5B", "#8DB8DC", "#D98A1F", "#A3271C", "#C5CCD3"] as const;
