/**
 * What Excel makes of a value written to a cell, as if it had been typed: numbers, dates and formulas
 * are recognised in text, unless the cell's format is Text. Assumed; see docs/stand-in.md.
 */

import type { CellChange } from "../../book/book";

const textFormat = "@";
const millisecondsPerDay = 86_400_000;
const serialOfUnixEpoch = 25_569;

/**
 * What a written value becomes.
 * @param value as sent: text, number, boolean.
 * @param format the cell's number format before the write.
 * @returns the change; null where Excel refuses the text as a broken formula.
 */
export function typedEntry(value: string | number | boolean, format: string): CellChange | null {
  if (typeof value !== "string") return { value };
  // The quote prefix is taken off even in a Text cell.
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (format === textFormat || value === "") return { value };
  if (/^(TRUE|FALSE)$/i.test(value)) return { value: value.toUpperCase() === "TRUE" };
  const number = numberIn(value);
  if (number !== null) return { value: number.value, ...(format === "General" && number.format ? { format: number.format } : {}) };
  if (value.startsWith("=") && value.length > 1) return { formula: value };
  if (/^[+-]/.test(value)) return looksLikeFormula(value.slice(1)) ? { formula: `=${value}` } : null;
  if (value.startsWith("@")) return null;
  return { value };
}

const looksLikeFormula = (text: string): boolean => /^[A-Za-z0-9$("'.+-]/.test(text) && !/[，。；、]/.test(text);

/** A number, percentage or date in text, and the format that it brings along. */
function numberIn(text: string): { value: number; format?: string } | null {
  const trimmed = text.trim();
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return { value: Number(trimmed) };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed)) return { value: Number(trimmed.replace(/,/g, "")), format: "#,##0" };
  const percent = /^([+-]?\d+(?:\.\d+)?)%$/.exec(trimmed);
  if (percent) return { value: Number(percent[1]) / 100, format: (percent[1] ?? "").includes(".") ? "0.00%" : "0%" };
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(trimmed) ?? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(trimmed);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const yearless = /^(\d{1,2})月(\d{1,2})日$/.exec(trimmed);
  if (yearless) {
    const made = dateOf(2026, Number(yearless[1]), Number(yearless[2]));
    return made && { value: made.value, format: 'm"月"d"日"' };
  }
  return null;
}

function dateOf(year: number, month: number, day: number): { value: number; format: string } | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  return { value: time / millisecondsPerDay + serialOfUnixEpoch, format: "yyyy/m/d" };
}
