/** Custom XML parts of a workbook. */

import type { BookXmlPart } from "./book-parts";
import type { PackageParts } from "./package-parts";
import { OFFICE_RELATIONS, type Relation, RelationEdits, readRelations, relationsPath } from "./relations";
import { encodeAttribute } from "./xml-text";
import { XmlTokens } from "./xml-tokens";
import { parseXml } from "./xml-tree";

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const propertiesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

export type XmlPartSource = BookXmlPart & { readonly path: string };

/** The workbook's parts, by its relations. */
export function readXmlParts(parts: PackageParts, relations: readonly Relation[]): XmlPartSource[] {
  return relations.filter(({ kind, external, target }) => kind === "customXml" && !external && parts.has(target)).map(({ target }, index) => {
    const properties = readRelations(parts, target).find(({ kind }) => kind === "customXmlProps")?.target;
    const text = properties === undefined ? undefined : parts.text(properties);
    const id = text === undefined ? undefined : [...parseXml(text).attributes].find(([name]) => name.endsWith("itemID"))?.[1];
    return { id: id ?? `{00000000-000C-0000-0000-${String(index).padStart(12, "0")}}`, xml: parts.need(target), path: target };
  });
}

/** Namespace of a part's first element, or "". Throws `BookError` where the text is no XML. */
export function namespaceOf(xml: string): string {
  const tokens = new XmlTokens(xml);
  while (tokens.next() === "text") continue;
  const prefix = tokens.fullName.includes(":") ? `:${tokens.fullName.split(":")[0] ?? ""}` : "";
  return tokens.attribute(`xmlns${prefix}`) ?? "";
}

/** Writes what changed; `workbook` gets the relations. */
export function writeXmlParts(parts: PackageParts, workbook: RelationEdits, before: readonly XmlPartSource[], now: readonly BookXmlPart[]): void {
  for (const old of before) {
    const kept = now.find(({ id }) => id === old.id);
    if (kept !== undefined) {
      if (kept.xml !== old.xml) parts.set(old.path, kept.xml);
      continue;
    }
    for (const { target, external } of readRelations(parts, old.path)) if (!external) parts.remove(target);
    parts.remove(relationsPath(old.path));
    parts.remove(old.path);
    workbook.remove(workbook.relations.find(({ kind, target }) => kind === "customXml" && target === old.path)?.id ?? "");
  }
  for (const { id, xml } of now) {
    if (before.some((old) => old.id === id)) continue;
    const path = parts.freePath("customXml/item#.xml");
    const propertiesPath = parts.freePath("customXml/itemProps#.xml");
    parts.setDefaultType("xml", "application/xml");
    parts.set(path, xml);
    const namespace = namespaceOf(xml);
    const schema = namespace === "" ? "" : `<ds:schemaRef ds:uri="${encodeAttribute(namespace)}"/>`;
    parts.set(propertiesPath, `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${propertiesNamespace}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`, propertiesType);
    const item = new RelationEdits(parts, path);
    item.add(`${OFFICE_RELATIONS}/customXmlProps`, propertiesPath);
    item.write();
    workbook.add(`${OFFICE_RELATIONS}/customXml`, path);
  }
}
