/** Where a link inside the workbook leads. */

import type { Book } from "../../book/book";

/** Reads "'区商务局'!B3" or "总览!A1"; null for what leads to no cell of this workbook. Row and column 0-based. */
export function linkTarget(book: Book, location: string): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const match = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)/i.exec(location);
  if (!match) return null;
  const sheet = book.sheetNamed((match[1] ?? match[2] ?? "").replaceAll("''", "'"));
  if (!sheet) return null;
  let column = 0;
  for (const letter of (match[3] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { sheet: sheet.name, row: Number(match[4]) - 1, column: column - 1 };
}
