/** Where rows have moved: what the sheet part holds and the book does not read moves along. */

import { areaAddress, parseAreas } from "./cell-address";
import { formulaAfterShift, shiftedArea } from "./row-shift";
import type { SheetPatch } from "./sheet-patch";
import { decodeOoxml, encodeXml } from "./xml-text";
import { childOf, childrenOf } from "./xml-tree";

/** Data validations, and marks of errors to be passed over. Comments and pictures stay where they were. */
export function patchMoved({ sheet, root, edits }: SheetPatch): void {
  if (sheet.rowShifts.length === 0) return;
  for (const [holder, name] of [["dataValidations", "dataValidation"], ["ignoredErrors", "ignoredError"]] as const) {
    for (const node of childrenOf(childOf(root, holder), name)) {
      const before = node.attributes.get("sqref") ?? "";
      const areas = sheet.rowShifts.reduce((all, shift) => all.flatMap((area) => shiftedArea(area, shift) ?? []), parseAreas(before));
      const after = areas.map(areaAddress).join(" ");
      // An element without an area would be an error; one whose cells are gone stays at its old place.
      if (after !== "" && after !== before) edits.setAttribute(node, "sqref", after);
      for (const formula of node.children.filter((child) => child.name === "formula1" || child.name === "formula2")) {
        const text = decodeOoxml(formula.text);
        const moved = sheet.rowShifts.reduce((one, shift) => formulaAfterShift(one, sheet.name, sheet.name, shift), text);
        if (moved !== text) edits.replace(formula.innerStart, formula.innerEnd, encodeXml(moved));
      }
    }
  }
}
