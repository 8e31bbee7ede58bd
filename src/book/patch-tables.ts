/** Keeps the column names of tables the same as the cells of their header rows, without which Excel takes the file for damaged. */

import { shownText } from "./shown-text";
import { parseArea } from "./cell-address";
import type { SheetPatch } from "./sheet-patch";
import { XmlEdits } from "./xml-edits";
import { encodeOoxml } from "./xml-text";
import { childOf, childrenOf, numberOf, parseXml } from "./xml-tree";

export function patchTables({ sheet, relations, parts }: SheetPatch): void {
  if (sheet.tables.length === 0) return;
  const changed = sheet.changedCells();
  for (const { target } of relations.relations.filter(({ kind }) => kind === "table")) {
    const text = parts.text(target);
    if (text === undefined) continue;
    const root = parseXml(text);
    const area = parseArea(root.attributes.get("ref") ?? "");
    if (area === null || (numberOf(root, "headerRowCount") ?? 1) === 0) continue;
    const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
    const edits = new XmlEdits(text);
    for (const { row, column, cell } of changed) {
      const node = row === area.top ? columns[column - area.left] : undefined;
      if (node === undefined || cell === undefined || column < area.left) continue;
      edits.setAttribute(node, "name", encodeOoxml(shownText(cell.value, cell.format)).replace(/\n/g, "_x000a_"));
    }
    if (!edits.isEmpty) parts.set(target, edits.apply());
  }
}
