/** Packs long texts, so that what a large ledger said fits into what Excel on the web takes in one request (5 MB). */

import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";

/** No ledger unpacks to more; a text that does was not packed here. */
const MOST_BYTES = 200_000_000;
/** One slice unpacks to at most about a thousand times its length: the limit is looked at between two. */
const SLICE = 32_768;

/** A text as letters and digits (base64 of its deflated UTF-8). */
export function packText(text: string): string {
  return btoa(strFromU8(deflateSync(strToU8(text)), true));
}

/** The text again; null for what was not packed here, was cut, or unpacks to more than `most` bytes. */
export function unpackText(packed: string, most = MOST_BYTES): string | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(packed) || packed.length % 4 !== 0) return null;
  const bytes = strToU8(atob(packed), true);
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  try {
    const inflate = new Inflate((part, final) => {
      parts.push(part);
      size += part.length;
      ended ||= final;
    });
    for (let start = 0; start < bytes.length && size <= most; start += SLICE) {
      inflate.push(bytes.subarray(start, start + SLICE), start + SLICE >= bytes.length);
    }
  } catch (error) {
    // fflate's word for damaged data.
    if (error instanceof Error) return null;
    throw error;
  }
  return ended && size <= most ? strFromU8(joined(parts, size)) : null;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
