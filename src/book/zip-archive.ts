/**
 * The zip around a workbook. Entries that nobody touched are copied as they stand, compressed bytes
 * and all; only what is new or changed is compressed anew.
 */

import { deflateSync, inflateSync } from "fflate";
import { BookError } from "./book-error";
import { crc32 } from "./crc32";

export interface ZipEntry {
  readonly name: string;
  /** Raw bytes of the name. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  /** Still compressed. */
  readonly packed: Uint8Array;
}

const END = 0x06054b50, END64 = 0x06064b50, LOCATOR64 = 0x07064b50, CENTRAL = 0x02014b50, LOCAL = 0x04034b50;
/** What all entries together may come to. */
const MOST_BYTES = 1024 ** 3;
const MOST_ENTRIES = 65_535;
const UTF8_NAME = 0x0800;
/** Beyond this, time counts more than the last tenth of size. */
const LARGE_PART = 2_000_000;
/** 1 January 1980: files are the same whenever they are written. */
const NO_TIME = 0x00210000;

const damaged = (what: string): BookError => new BookError("not-a-workbook", `not a zip archive, or cut off: ${what}`);

/** Lists a zip's entries. Throws `BookError` where the bytes are no zip, are cut off, or would come to too much. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset, shift } = findDirectory(view);
    return readDirectory(bytes, view, count, offset, shift);
  } catch (error) {
    if (error instanceof RangeError) throw damaged("an offset leads outside");
    throw error;
  }
}

function findDirectory(view: DataView): { count: number; offset: number; shift: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset, shift: Math.max(0, at - size - offset) };
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR64) throw damaged("no 64-bit directory");
    const end64 = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(end64, true) !== END64) throw damaged("no 64-bit directory");
    return { count: Number(view.getBigUint64(end64 + 32, true)), offset: Number(view.getBigUint64(end64 + 48, true)), shift: 0 };
  }
  throw damaged("no directory");
}

function readDirectory(bytes: Uint8Array, view: DataView, count: number, offset: number, shift: number): ZipEntry[] {
  if (count > MOST_ENTRIES) throw new BookError("too-large", "too many parts");
  const entries: ZipEntry[] = [];
  let at = offset + shift;
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw damaged("the directory is broken");
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    let packedSize = view.getUint32(at + 20, true);
    let size = view.getUint32(at + 24, true);
    let local = view.getUint32(at + 42, true);
    const extra = at + 46 + nameLength;
    [size, packedSize, local] = wide(view, extra, extra + extraLength, [size, packedSize, local]);
    if ((flags & 1) !== 0) throw new BookError("encrypted", "the archive is encrypted");
    total += size;
    if (total > MOST_BYTES) throw new BookError("too-large", "the parts come to more than 1 GB");
    local += shift;
    if (view.getUint32(local, true) !== LOCAL) throw damaged("an entry is missing");
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > bytes.length) throw damaged("an entry is cut off");
    const nameBytes = bytes.subarray(at + 46, extra);
    entries.push({
      name: new TextDecoder((flags & UTF8_NAME) === 0 && nameBytes.some((byte) => byte > 127) ? "gbk" : "utf-8").decode(nameBytes),
      nameBytes, flags,
      method: view.getUint16(at + 10, true), time: view.getUint32(at + 12, true), crc: view.getUint32(at + 16, true),
      size, packed: bytes.subarray(start, start + packedSize),
    });
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Replaces fields that say "see the 64-bit extra field" by what stands there. */
function wide(view: DataView, from: number, to: number, fields: [number, number, number]): [number, number, number] {
  if (!fields.includes(0xffffffff)) return fields;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const read = (value: number): number => {
      if (value !== 0xffffffff) return value;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    return [read(fields[0]), read(fields[1]), read(fields[2])];
  }
  return fields;
}

/** An entry's content. Throws `BookError` where it is damaged. */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method !== 0 && entry.method !== 8) throw new BookError("damaged", `${entry.name}: unknown compression`);
  const bytes = entry.method === 0 ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new BookError("damaged", `${entry.name}: checksum`);
  return bytes;
}

/** Never inflates to more than the directory declares: what is more is a fault of the checksum. */
function inflate(entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch (error) {
    throw new BookError("damaged", `${entry.name}: ${error instanceof Error ? error.message : "cannot be inflated"}`);
  }
}

/** Makes an entry of new content. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  const nameBytes = new TextEncoder().encode(name);
  const packed = deflateSync(bytes, { level: bytes.length > LARGE_PART ? 2 : 6 });
  return { name, nameBytes, flags: UTF8_NAME, method: 8, time: NO_TIME, crc: crc32(bytes), size: bytes.length, packed };
}

/** Puts entries together to a zip. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const length = entries.reduce((sum, entry) => sum + 76 + entry.nameBytes.length * 2 + entry.packed.length, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const common = (entry: ZipEntry): void => {
    view.setUint16(at, 20, true);
    // Sizes are known here, so no data descriptor follows.
    view.setUint16(at + 2, entry.flags & ~8, true);
    view.setUint16(at + 4, entry.method, true);
    view.setUint32(at + 6, entry.time, true);
    view.setUint32(at + 10, entry.crc, true);
    view.setUint32(at + 14, entry.packed.length, true);
    view.setUint32(at + 18, entry.size, true);
    view.setUint16(at + 22, entry.nameBytes.length, true);
    at += 26;
  };
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, LOCAL, true);
    at += 4;
    common(entry);
    bytes.set(entry.nameBytes, at);
    at += entry.nameBytes.length;
    bytes.set(entry.packed, at);
    at += entry.packed.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, 20, true);
    at += 6;
    common(entry);
    view.setUint32(at + 10, offsets[index] ?? 0, true);
    at += 14;
    bytes.set(entry.nameBytes, at);
    at += entry.nameBytes.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}
