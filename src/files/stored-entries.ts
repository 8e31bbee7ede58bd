/**
 * The add-in's stored values in a file, by key: small ones as settings under our prefix, large ones in custom XML parts.
 * Settings belong to an add-in by its id, which differs with the way it was installed; so the prefix alone counts.
 */

import type { Book } from "../book/book";
import { readRelations } from "../book/relations";
import { childOf, childrenOf, parseXml } from "../book/xml-tree";

// As the open workbook keeps them.
const PREFIX = "ProgressLedger.";
/** Keys of the port's own. */
const INTERNAL = "_";

/** Values by key; what is no JSON, or lies in a part that is gone, is left out. */
export function storedEntries(book: Book): Record<string, unknown> {
  const stored: Record<string, unknown> = {};
  for (const [name, json] of [...foreignSettings(book), ...book.settings]) {
    if (!name.startsWith(PREFIX) || name.startsWith(PREFIX + INTERNAL)) continue;
    const value = parsed(json);
    const held = isInPart(value) ? inPart(book, value.part) : value;
    if (held !== undefined) stored[name.slice(PREFIX.length)] = held;
  }
  return stored;
}

/** Settings of every add-in in the file. */
function foreignSettings(book: Book): [name: string, json: string][] {
  const parts = book.source?.parts;
  if (parts === undefined) return [];
  return readRelations(parts, "").filter(({ kind }) => kind === "webextensiontaskpanes").flatMap((panes) =>
    readRelations(parts, panes.target).filter(({ kind, target }) => kind === "webextension" && parts.has(target)).flatMap(({ target }) =>
      childrenOf(childOf(parseXml(parts.need(target)), "properties"), "property").map(
        ({ attributes }): [string, string] => [attributes.get("name") ?? "", attributes.get("value") ?? ""],
      ),
    ),
  );
}

const isInPart = (value: unknown): value is { readonly part: string } =>
  typeof value === "object" && value !== null && typeof (value as { part?: unknown }).part === "string";

function inPart(book: Book, id: string): unknown {
  const xml = book.xmlParts.find((part) => part.id.toUpperCase() === id.toUpperCase())?.xml;
  return xml === undefined ? undefined : parsed(parseXml(xml).text);
}

/** undefined for what is no JSON: another hand wrote it. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
