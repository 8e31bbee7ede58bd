/** Changes how a sheet part is printed. Only what differs from before is said. */

import type { BookPageLayout } from "./book-parts";
import { joinHeader } from "./header-footer";
import { samePlain } from "./same-cell";
import type { SheetPatch } from "./sheet-patch";
import { encodeOoxml, encodeXml } from "./xml-text";
import { childOf } from "./xml-tree";

type Attributes = Record<string, string | undefined>;

export function patchPage(patch: SheetPatch): void {
  const now = patch.sheet.pageLayout;
  const before = patch.original.pageLayout;
  if (now.centerHorizontally !== before.centerHorizontally || now.centerVertically !== before.centerVertically) {
    patch.setAttributes("printOptions", { horizontalCentered: now.centerHorizontally ? "1" : undefined, verticalCentered: now.centerVertically ? "1" : undefined });
  }
  if (!samePlain(now.margins, before.margins)) {
    const { left, right, top, bottom, header, footer } = now.margins;
    patch.setAttributes("pageMargins", { left: String(left), right: String(right), top: String(top), bottom: String(bottom), header: String(header), footer: String(footer) });
  }
  const setup = changedSetup(now, before);
  if (Object.keys(setup).length > 0) patch.setAttributes("pageSetup", setup);
  if (!samePlain(now.header, before.header) || !samePlain(now.footer, before.footer)) patchHeadings(patch, now, before);
}

function changedSetup(now: BookPageLayout, before: BookPageLayout): Attributes {
  const attributes: Attributes = {};
  if (now.paper !== before.paper) attributes.paperSize = now.paper === 0 ? undefined : String(now.paper);
  if (now.scale !== before.scale) attributes.scale = now.scale === 100 ? undefined : String(now.scale);
  if (now.fitToWidth !== before.fitToWidth) attributes.fitToWidth = pages(now.fitToWidth, now.fitToHeight);
  if (now.fitToHeight !== before.fitToHeight) attributes.fitToHeight = pages(now.fitToHeight, now.fitToWidth);
  if (now.orientation !== before.orientation) attributes.orientation = now.orientation.toLowerCase();
  return attributes;
}

/** The file takes 1 for granted; where only the other direction is fitted, this one is free. */
function pages(own: number | undefined, other: number | undefined): string | undefined {
  if (own === undefined) return other === undefined ? undefined : "0";
  return String(own);
}

function patchHeadings(patch: SheetPatch, now: BookPageLayout, before: BookPageLayout): void {
  const { p, edits } = patch;
  const node = patch.section("headerFooter");
  const element = (name: string, text: string): string => (text === "" ? "" : `<${p}${name}>${encodeXml(encodeOoxml(text))}</${p}${name}>`);
  const header = element("oddHeader", joinHeader(now.header));
  const footer = element("oddFooter", joinHeader(now.footer));
  if (node === undefined || node.children.every(({ name }) => name === "oddHeader" || name === "oddFooter")) {
    patch.setSection("headerFooter", header + footer === "" ? "" : `<${p}headerFooter>${header}${footer}</${p}headerFooter>`);
    return;
  }
  const order = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
  for (const [name, text, same] of [["oddHeader", header, samePlain(now.header, before.header)], ["oddFooter", footer, samePlain(now.footer, before.footer)]] as const) {
    const old = childOf(node, name);
    if (same) continue;
    if (old !== undefined) edits.replace(old.start, old.end, text);
    else if (text !== "") edits.insertInOrder(node, name, text, order);
  }
}
