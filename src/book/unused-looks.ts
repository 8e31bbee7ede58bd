/**
 * Looks of conditional formats that nothing uses any more. Those at the end of the list are taken off
 * when a mark is cleared, so that the style part is again what it was before the mark; the others
 * stay, since all that come behind them are known by their number.
 */

import type { PackageParts } from "./package-parts";
import { XmlEdits } from "./xml-edits";
import { childOf, childrenOf, parseXml } from "./xml-tree";

/** The style part's text without the last looks that no part refers to; only `freed` ones are looked at. */
export function withoutUnusedLooks(parts: PackageParts, stylesPath: string, freed: ReadonlySet<number>): string | undefined {
  const text = parts.text(stylesPath);
  if (text === undefined || freed.size === 0) return undefined;
  const root = parseXml(text);
  const holder = childOf(root, "dxfs");
  const looks = childrenOf(holder, "dxf");
  const last = looks.length - 1;
  if (holder === undefined || !freed.has(last)) return undefined;
  const used = usedNumbers(parts);
  let keep = looks.length;
  while (keep > 0 && freed.has(keep - 1) && !used.has(keep - 1)) keep -= 1;
  if (keep === looks.length) return undefined;
  const edits = new XmlEdits(text);
  // Without a count, the list was made for a mark and not by Excel, which writes it even when it is empty.
  if (keep === 0) edits.replace(holder.start, holder.end, holder.attributes.has("count") ? `<${holder.prefix}dxfs count="0"/>` : "");
  else {
    for (const look of looks.slice(keep)) edits.remove(look);
    if (holder.attributes.has("count")) edits.setAttribute(holder, "count", String(keep));
  }
  return edits.apply();
}

/** Numbers of looks that any part of the workbook speaks of, as attribute or element. */
function usedNumbers(parts: PackageParts): Set<number> {
  const used = new Set<number>();
  for (const path of parts.paths()) {
    if (!path.endsWith(".xml") || path.endsWith("sharedStrings.xml")) continue;
    for (const match of (parts.text(path) ?? "").matchAll(/[dD]xf(?:Id)?\s*(?:=\s*["']|>)\s*([0-9]+)/g)) used.add(Number(match[1]));
  }
  return used;
}
