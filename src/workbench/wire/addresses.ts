/** Addresses as Office.js gives and takes them: with a sheet, several areas, whole rows and columns. */

import type { Book, BookArea, BookSheet } from "../../book/book";
import { areaAddress, columnName, parseArea } from "../../book/cell-address";
import { MAX_COLUMNS, MAX_ROWS } from "../../book/limits";
import { invalidArgument } from "./errors";
import { RangeTarget, type Formattable } from "./targets";

/** Excel refuses an address of several areas beyond about this many characters. */
const longestAddress = 8192;

/** The areas that an address names; a sheet in it must be the given one or, in a workbook's address, one of the book. */
export function resolveAddress(book: Book, sheet: BookSheet, address: string): { sheet: BookSheet; areas: BookArea[] } {
  if (address.length > longestAddress) throw invalidArgument();
  let target = sheet;
  const areas = address.split(",").map((part) => {
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(part.trim());
    if (match) {
      const named = book.sheetNamed((match[1] ?? match[2] ?? "").replace(/''/g, "'"));
      if (!named) throw invalidArgument();
      target = named;
    }
    const area = parseArea(match?.[3] ?? part.trim()) ?? namedArea(book, part.trim());
    if (!area) throw invalidArgument();
    return area;
  });
  return { sheet: target, areas };
}

function namedArea(book: Book, name: string): BookArea | null {
  const found = book.names.find((one) => one.name.toUpperCase() === name.toUpperCase());
  const address = found ? /!([^!]+)$/.exec(found.formula)?.[1] : undefined;
  return address === undefined ? null : parseArea(address);
}

/** A range inside the sheet's bounds; what reaches beyond them is refused. */
export function rangeAt(sheet: BookSheet, top: number, left: number, bottom: number, right: number): RangeTarget {
  const whole = [top, left, bottom, right].every(Number.isInteger);
  if (!whole || top < 0 || left < 0 || bottom < top || right < left || bottom >= MAX_ROWS || right >= MAX_COLUMNS) {
    throw invalidArgument();
  }
  return new RangeTarget(sheet, { top, left, bottom, right });
}

export const wholeSheet = (sheet: BookSheet): RangeTarget => rangeAt(sheet, 0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1);

export const isEntireColumns = (area: BookArea): boolean => area.top === 0 && area.bottom === MAX_ROWS - 1;
export const isEntireRows = (area: BookArea): boolean => area.left === 0 && area.right === MAX_COLUMNS - 1;

/** The address of one area as Office.js writes it, without a sheet. */
export function localAddress(area: BookArea): string {
  if (isEntireRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return areaAddress(area);
}

/** "Sheet1!A1:B2,Sheet1!D4"; the sheet in quotes where its name needs them. */
export function fullAddress(target: Formattable): string {
  const prefix = sheetPrefix(target.sheet.name);
  return target.areas.map((area) => prefix + localAddress(area)).join(",");
}

function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}

export function intersection(one: BookArea, other: BookArea): BookArea | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return bottom < top || right < left ? null : { top, left, bottom, right };
}
