/** The file's words for alignments and lines, and Office.js's. */

import type { BookBorderStyle, BookStyle } from "./book-parts";

export const borderStyles: readonly BookBorderStyle[] = [
  "thin", "medium", "thick", "hair", "double", "dotted", "dashed", "dashDot", "dashDotDot",
  "mediumDashed", "mediumDashDot", "mediumDashDotDot", "slantDashDot",
];

export const horizontals: Readonly<Record<string, NonNullable<BookStyle["horizontal"]>>> = {
  general: "General", left: "Left", center: "Center", right: "Right", fill: "Fill", justify: "Justify",
  centerContinuous: "CenterAcrossSelection", distributed: "Distributed",
};

export const verticals: Readonly<Record<string, NonNullable<BookStyle["vertical"]>>> = {
  top: "Top", center: "Center", bottom: "Bottom", justify: "Justify", distributed: "Distributed",
};

/** The file's word for one of Office.js's. */
export function fileWord(words: Readonly<Record<string, string>>, wanted: string): string | undefined {
  return Object.keys(words).find((word) => words[word] === wanted);
}
