/** A task's key: the same for the same task in every layout and period, from its reference and text alone. */

import type { Reference } from "./ledger";

/** Text without white space, punctuation and widths: what stays the same when a ledger is wrapped or retyped. */
export function foldKeyText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, "");
}

/** 53-bit hash of a text (cyrb53's construction), as base 36. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/**
 * Makes keys for the tasks of one ledger. `body` is the task's text without its reference; `rest` stands in
 * where there is no text at all. Tasks that are wholly alike get "-2", "-3" in order of appearance.
 */
export function makeTaskKeys(): (reference: Reference | null, body: string, rest: string) => string {
  const seen = new Map<string, number>();
  return (reference, body, rest) => {
    const told = foldKeyText(body);
    const source = reference ? `${foldKeyText(reference.scheme)}${reference.number}` : "";
    const key = `${reference ? `${reference.number}-` : ""}${hash(`${source}|${told === "" ? `?${foldKeyText(rest)}` : told}`)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  };
}
