/** [Content_Types].xml: which kind each part is of. */

import { XmlEdits } from "./xml-edits";
import { encodeAttribute } from "./xml-text";
import { childrenOf, parseXml } from "./xml-tree";

export const contentTypesFile = "[Content_Types].xml";
const emptyTypes =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>';

export interface ContentTypes {
  /** Type by ending, in lower case. */
  readonly defaults: Map<string, string>;
  /** Path with its first slash and type, by path in lower case without it. */
  readonly overrides: Map<string, { readonly path: string; readonly type: string }>;
}

const keyOf = (path: string): string => path.replace(/^\//, "").toLowerCase();

export function readContentTypes(text: string | undefined): ContentTypes {
  const root = parseXml(text ?? emptyTypes);
  return {
    defaults: new Map(childrenOf(root, "Default").map(({ attributes }) => [(attributes.get("Extension") ?? "").toLowerCase(), attributes.get("ContentType") ?? ""])),
    overrides: new Map(childrenOf(root, "Override").map(({ attributes }) => {
      const path = attributes.get("PartName") ?? "";
      return [keyOf(path), { path, type: attributes.get("ContentType") ?? "" }];
    })),
  };
}

/** The file's text with the changes to its types made; undefined where there are none. */
export function writeContentTypes(text: string | undefined, types: ContentTypes): string | undefined {
  const source = text ?? emptyTypes;
  const root = parseXml(source);
  const edits = new XmlEdits(source);
  const before = readContentTypes(source);
  for (const node of childrenOf(root, "Override")) {
    if (!types.overrides.has(keyOf(node.attributes.get("PartName") ?? ""))) edits.remove(node);
  }
  const firstOverride = childrenOf(root, "Override")[0];
  for (const [ending, type] of types.defaults) {
    if (before.defaults.has(ending)) continue;
    const element = `<${root.prefix}Default Extension="${encodeAttribute(ending)}" ContentType="${encodeAttribute(type)}"/>`;
    if (firstOverride === undefined) edits.append(root, element);
    else edits.insert(firstOverride.start, element);
  }
  for (const [key, { path, type }] of types.overrides) {
    if (before.overrides.get(key)?.type === type) continue;
    edits.append(root, `<${root.prefix}Override PartName="${encodeAttribute(path)}" ContentType="${encodeAttribute(type)}"/>`, 1);
  }
  return edits.isEmpty ? undefined : edits.apply();
}
