/** The parts of an OOXML package: read when asked for, changed or added or taken away, written together. */

import { BookError } from "./book-error";
import { contentTypesFile, type ContentTypes, readContentTypes, writeContentTypes } from "./content-types";
import { pack, readZip, unpack, writeZip, type ZipEntry } from "./zip-archive";

/** A text of more bytes may be longer than a string can be. */
const MOST_TEXT_BYTES = 500_000_000;

const keyOf = (path: string): string => path.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();

/** Text of a part: UTF-8 unless it begins with the mark of UTF-16. */
export function decodePart(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** Bytes of a part, always UTF-8, and said so where it declares something else. */
export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])(?!utf-8["'])[^"']*/i, "$1UTF-8"));
}

export class PackageParts {
  private readonly entries: ZipEntry[];
  private readonly byKey = new Map<string, ZipEntry>();
  private readonly contents = new Map<string, Uint8Array>();
  private readonly written = new Map<string, { path: string; bytes: Uint8Array }>();
  private readonly removed = new Set<string>();
  private readonly types: ContentTypes;

  private constructor(entries: ZipEntry[], private readonly original: Uint8Array | null) {
    this.entries = entries;
    for (const entry of entries) this.byKey.set(keyOf(entry.name), entry);
    this.types = readContentTypes(this.text(contentTypesFile));
  }

  /** Opens a zip. Throws `BookError`. */
  static open(bytes: Uint8Array): PackageParts {
    return new PackageParts(readZip(bytes), bytes);
  }

  static empty(): PackageParts {
    return new PackageParts([], null);
  }

  /** The same file again, without the changes made to this one. */
  fresh(): PackageParts {
    return new PackageParts(this.entries, this.original);
  }

  has(path: string): boolean {
    const key = keyOf(path);
    return this.written.has(key) || (this.byKey.has(key) && !this.removed.has(key));
  }

  /** A part's bytes; undefined where there is none. */
  bytes(path: string): Uint8Array | undefined {
    const key = keyOf(path);
    const fresh = this.written.get(key);
    if (fresh !== undefined) return fresh.bytes;
    const entry = this.byKey.get(key);
    if (entry === undefined || this.removed.has(key)) return undefined;
    const known = this.contents.get(key);
    if (known !== undefined) return known;
    const bytes = unpack(entry);
    // Only small parts are kept: sheets are read once, and may be large.
    if (bytes.length < 1_000_000) this.contents.set(key, bytes);
    return bytes;
  }

  /** Throws `BookError` "too-large" before anything is unpacked. */
  text(path: string): string | undefined {
    if (!this.written.has(keyOf(path)) && (this.byKey.get(keyOf(path))?.size ?? 0) > MOST_TEXT_BYTES) throw new BookError("too-large", `${path} is too long`);
    const bytes = this.bytes(path);
    return bytes === undefined ? undefined : decodePart(bytes);
  }

  /** A part that has to be there. */
  need(path: string): string {
    const text = this.text(path);
    if (text === undefined) throw new BookError("damaged", `${path} is missing`);
    return text;
  }

  /** Paths of all parts, without the first slash. */
  paths(): string[] {
    const kept = this.entries.filter((entry) => !this.removed.has(keyOf(entry.name)) && !entry.name.endsWith("/"));
    const added = [...this.written.values()].filter(({ path }) => !this.byKey.has(keyOf(path)));
    return [...kept.map((entry) => entry.name.replace(/\\/g, "/").replace(/^\//, "")), ...added.map(({ path }) => path)];
  }

  contentType(path: string): string {
    const key = keyOf(path);
    return this.types.overrides.get(key)?.type ?? this.types.defaults.get(key.slice(key.lastIndexOf(".") + 1)) ?? "";
  }

  /** Writes a part; one that was there before keeps its content type. */
  set(path: string, content: string | Uint8Array, contentType?: string): void {
    const key = keyOf(path);
    const bytes = typeof content === "string" ? encodePart(content) : content;
    this.removed.delete(key);
    this.written.set(key, { path, bytes });
    if (contentType !== undefined && this.contentType(path) !== contentType) this.types.overrides.set(key, { path: `/${path}`, type: contentType });
  }

  /** Takes a part away, with its content type. */
  remove(path: string): void {
    const key = keyOf(path);
    this.written.delete(key);
    if (this.byKey.has(key)) this.removed.add(key);
    this.types.overrides.delete(key);
  }

  /** Makes sure that files of that ending have that type. */
  setDefaultType(ending: string, type: string): void {
    if (!this.types.defaults.has(ending)) this.types.defaults.set(ending, type);
  }

  /** A path of that pattern ("xl/worksheets/sheet#.xml") that no part has; the lowest number from `from` on. */
  freePath(pattern: string, from = 1): string {
    for (let number = from; ; number += 1) {
      const path = pattern.replace("#", String(number));
      if (!this.has(path)) return path;
    }
  }

  /** The package as a zip; the very bytes that were opened where nothing differs. */
  toZip(): Uint8Array {
    const typesText = writeContentTypes(this.text(contentTypesFile), this.types);
    if (typesText !== undefined) this.set(contentTypesFile, typesText);
    for (const [key, { bytes }] of this.written) {
      const entry = this.byKey.get(key);
      if (entry !== undefined && entry.size === bytes.length && sameBytes(unpack(entry), bytes)) this.written.delete(key);
    }
    if (this.original !== null && this.written.size === 0 && this.removed.size === 0) return this.original;
    const kept: ZipEntry[] = [];
    for (const entry of this.entries) {
      const key = keyOf(entry.name);
      const fresh = this.written.get(key);
      if (fresh !== undefined) kept.push(pack(entry.name, fresh.bytes));
      else if (!this.removed.has(key)) kept.push(entry);
    }
    const added = [...this.written.values()].filter(({ path }) => !this.byKey.has(keyOf(path)));
    // Readers that look at the first bytes only expect the types there.
    added.sort((one, other) => Number(other.path === contentTypesFile) - Number(one.path === contentTypesFile));
    return writeZip([...kept, ...added.map(({ path, bytes }) => pack(path, bytes))]);
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
