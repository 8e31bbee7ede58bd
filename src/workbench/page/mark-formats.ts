/** Which conditional formats show at a cell: as far as marks need it, and no further. */

import type { BookConditionalFormat, BookRuleFormat, BookSheet } from "../../book/book";
import { shownText } from "../wire/shown";

const blankColumn = /LEN\(TRIM\(INDEX\(\$([A-Z]{1,3}):\$\1,ROW\(\)\)\)\)=0/;
const constantLength = /LEN\("([^"]*)"\)>0/g;

/**
 * Whether a format's rule holds for a row; null for a rule that this page cannot work out (it is not drawn then).
 * Understood: a comparison of a constant text's length, and "the cell of this row in column X is blank".
 */
export function ruleHolds(format: BookConditionalFormat, sheet: BookSheet, row: number, column: number): boolean | null {
  if (format.type !== "expression") return null;
  const formula = format.formulas[0]?.replace(constantLength, (_all, text: string) => (text === "" ? "FALSE" : "TRUE"));
  if (formula === undefined) return null;
  if (formula === "=TRUE") return true;
  if (blankColumn.test(formula) && /^=AND\(TRUE,[^&|]*\)$/.test(formula)) return shownText(sheet.cell(row, column)).trim() === "";
  return null;
}

/** The looks that hold for a cell, the first to be looked at winning member by member. */
export function markFormatAt(sheet: BookSheet, row: number, column: number): BookRuleFormat {
  const holding = sheet.conditionalFormats
    .filter(({ ranges }) => ranges.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right))
    .filter((format) => ruleHolds(format, sheet, row, column) === true)
    .sort((a, b) => b.priority - a.priority);
  return Object.assign({}, ...holding.map(({ format }) => format)) as BookRuleFormat;
}
