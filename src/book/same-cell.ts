/** Whether two cells, looks or other plain data are the same. */

import type { BookCell } from "./book-parts";

/** Deep equality of plain data; absent members and `undefined` are the same. */
export function samePlain(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (one instanceof Map || other instanceof Map) {
    return one instanceof Map && other instanceof Map && samePlain([...one], [...other]);
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const first: Record<string, unknown> = { ...one };
  const second: Record<string, unknown> = { ...other };
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  for (const key of keys) if (!samePlain(first[key], second[key])) return false;
  return true;
}

/** Whether two cells hold the same and look the same. */
export function sameCell(one: BookCell | undefined, other: BookCell | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  return (
    Object.is(one.value, other.value) && one.formula === other.formula && (one.error ?? false) === (other.error ?? false) &&
    one.format === other.format && one.fileStyle === other.fileStyle &&
    (one.style === other.style || samePlain(one.style, other.style))
  );
}
