/** Cells as the file writes them. */

import type { BookCell } from "./book-parts";
import { cellAddress } from "./cell-address";
import { encodeOoxml, encodeXml, textElement } from "./xml-text";

/** A cell's element. Texts stand in the cell itself, so that the shared ones stay as they were. */
export function cellElement(prefix: string, row: number, column: number, cell: BookCell, style: number): string {
  const start = `<${prefix}c r="${cellAddress(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  const { type, content } = contentOf(prefix, cell);
  return content === "" ? `${start}/>` : `${start}${type === "" ? "" : ` t="${type}"`}>${content}</${prefix}c>`;
}

function contentOf(prefix: string, { value, formula, error }: BookCell): { readonly type: string; readonly content: string } {
  const p = prefix;
  const calculation = formula === undefined ? "" : `<${p}f>${encodeXml(encodeOoxml(formula.replace(/^=/, "")))}</${p}f>`;
  if (value === "" && !error) return { type: "", content: calculation };
  const cached = (type: string, text: string): { type: string; content: string } => ({ type, content: `${calculation}<${p}v>${text}</${p}v>` });
  if (typeof value === "boolean") return cached("b", value ? "1" : "0");
  if (typeof value === "number") return Number.isFinite(value) ? cached("", String(value)) : cached("e", "#NUM!");
  if (error) return cached("e", encodeXml(value));
  if (formula === undefined) return { type: "inlineStr", content: `<${p}is>${textElement(p, value)}</${p}is>` };
  return cached("str", encodeXml(encodeOoxml(value)));
}
