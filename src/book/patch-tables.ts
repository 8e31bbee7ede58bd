/**
 * Keeps tables the same as the sheet: the area where rows have moved, and the column names as the cells of the header row,
 * without which Excel takes the file for damaged.
 */

import { areaAddress, parseArea } from "./cell-address";
import { shiftedArea } from "./row-shift";
import { shownText } from "./shown-text";
import type { SheetPatch } from "./sheet-patch";
import { XmlEdits } from "./xml-edits";
import { encodeOoxml } from "./xml-text";
import { childOf, childrenOf, numberOf, parseXml, type XmlNode } from "./xml-tree";

export function patchTables({ sheet, relations, parts }: SheetPatch): void {
  if (sheet.tables.length === 0) return;
  const changed = sheet.changedCells();
  for (const { target } of relations.relations.filter(({ kind }) => kind === "table")) {
    const text = parts.text(target);
    if (text === undefined) continue;
    const root = parseXml(text);
    const edits = new XmlEdits(text);
    const area = moveReference(edits, root, sheet.rowShifts);
    const filter = childOf(root, "autoFilter");
    if (filter) moveReference(edits, filter, sheet.rowShifts);
    if (area !== null && (numberOf(root, "headerRowCount") ?? 1) > 0) {
      const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
      for (const { row, column, cell } of changed) {
        const node = row === area.top ? columns[column - area.left] : undefined;
        if (node === undefined || cell === undefined || column < area.left) continue;
        edits.setAttribute(node, "name", encodeOoxml(shownText(cell.value, cell.format)).replace(/\n/g, "_x000a_"));
      }
    }
    if (!edits.isEmpty) parts.set(target, edits.apply());
  }
}

/** Moves the element's `ref`; gives the area as it is then. */
function moveReference(edits: XmlEdits, node: XmlNode, shifts: SheetPatch["sheet"]["rowShifts"]): ReturnType<typeof parseArea> {
  const before = parseArea(node.attributes.get("ref") ?? "");
  const after = shifts.reduce((area, shift) => area && shiftedArea(area, shift), before);
  if (before && after && areaAddress(before) !== areaAddress(after)) edits.setAttribute(node, "ref", areaAddress(after));
  return after;
}
