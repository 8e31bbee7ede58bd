/** Changes the hyperlinks and the custom properties of a sheet part, with the relations they need. */

import type { BookLink } from "./book-parts";
import { areaAddress } from "./cell-address";
import { OFFICE_RELATIONS } from "./relations";
import { samePlain } from "./same-cell";
import type { SheetPatch } from "./sheet-patch";
import { encodeAttribute, encodeOoxml } from "./xml-text";
import { childrenOf, relationId } from "./xml-tree";

export function patchLinks(patch: SheetPatch): void {
  const { sheet, original, edits, relations, p } = patch;
  const key = ({ area }: BookLink): string => areaAddress(area);
  const now = new Map(sheet.allLinks().map((link) => [key(link), link]));
  const before = new Map(original.links.map((link) => [key(link), link]));
  const added = [...now.values()].filter((link) => !samePlain(before.get(key(link)), link));
  const removed = new Set([...before.keys()].filter((area) => !samePlain(before.get(area), now.get(area))));
  if (added.length === 0 && removed.size === 0) return;
  const holder = patch.section("hyperlinks");
  const nodes = childrenOf(holder, "hyperlink");
  const gone = nodes.filter(({ attributes }) => removed.has((attributes.get("ref") ?? "").replace(/\$/g, "")));
  for (const node of gone) relations.remove(relationId(node) ?? "");
  const text = added.map((link) => {
    const id = link.address === undefined ? "" : patch.relationAttribute(relations.add(`${OFFICE_RELATIONS}/hyperlink`, link.address, true));
    const attribute = (name: string, value: string | undefined): string => (value === undefined ? "" : ` ${name}="${encodeAttribute(encodeOoxml(value))}"`);
    return `<${p}hyperlink ref="${key(link)}"${id}${attribute("location", link.location)}${attribute("tooltip", link.tip)}${attribute("display", link.display)}/>`;
  }).join("");
  if (holder === undefined || gone.length === nodes.length) {
    patch.setSection("hyperlinks", text === "" ? "" : `<${p}hyperlinks>${text}</${p}hyperlinks>`);
    return;
  }
  for (const node of gone) edits.remove(node);
  if (text !== "") edits.append(holder, text);
}

/** worksheet.customProperties: each value in a part of its own, as UTF-16 text. (Assumption: as Excel keeps those of VBA.) */
export function patchCustomProperties(patch: SheetPatch): void {
  const { sheet, original, edits, relations, parts, p } = patch;
  if (samePlain(sheet.properties, original.properties)) return;
  const holder = patch.section("customProperties");
  const nodes = childrenOf(holder, "customPr");
  let kept = 0;
  for (const node of nodes) {
    const name = node.attributes.get("name") ?? "";
    const value = sheet.properties.get(name);
    const relation = relations.relations.find(({ id }) => id === relationId(node));
    if (value !== undefined && relation !== undefined) {
      kept += 1;
      if (value !== original.properties.get(name)) parts.set(relation.target, utf16(value));
      continue;
    }
    if (relation !== undefined) {
      parts.remove(relation.target);
      relations.remove(relation.id);
    }
    if (value === undefined) edits.remove(node);
  }
  const text = [...sheet.properties].filter(([name]) => !original.properties.has(name)).map(([name, value]) => {
    const path = parts.freePath("xl/customProperty#.bin");
    parts.set(path, utf16(value), "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty");
    return `<${p}customPr name="${encodeAttribute(name)}"${patch.relationAttribute(relations.add(`${OFFICE_RELATIONS}/customProperty`, path))}/>`;
  }).join("");
  if (holder !== undefined && kept > 0) {
    if (text !== "") edits.append(holder, text);
  } else if (holder === undefined) patch.setSection("customProperties", text === "" ? "" : `<${p}customProperties>${text}</${p}customProperties>`);
  else replaceAll(patch, text);
}

/** The whole section anew, where none of its properties is left. */
function replaceAll({ root, edits, p }: SheetPatch, text: string): void {
  const holder = root.children.find(({ name }) => name === "customProperties");
  if (holder === undefined) return;
  edits.drop(holder);
  edits.replace(holder.start, holder.end, text === "" ? "" : `<${p}customProperties>${text}</${p}customProperties>`);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
