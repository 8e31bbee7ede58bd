/** Changes what a sheet part says beside cells and conditional formats: views, columns, merges, protection. */

import type { BookColumns, BookFilter } from "./book-parts";
import { areaAddress, cellAddress } from "./cell-address";
import { samePlain } from "./same-cell";
import { sheetProtectionElement } from "./sheet-protection";
import type { SheetPatch } from "./sheet-patch";
import { encodeAttribute } from "./xml-text";
import { childOf, childrenOf, numberOf } from "./xml-tree";

/** Tab colour and whether the sheet is fitted to pages. */
export function patchSheetProperties(patch: SheetPatch): void {
  const { sheet, original, edits, p } = patch;
  const color = sheet.tabColor === original.tabColor ? undefined : sheet.tabColor === "" ? "" : `<${p}tabColor rgb="FF${sheet.tabColor.replace("#", "").toUpperCase()}"/>`;
  const fitted = sheet.pageLayout.fitToWidth !== undefined || sheet.pageLayout.fitToHeight !== undefined;
  const wasFitted = original.pageLayout.fitToWidth !== undefined || original.pageLayout.fitToHeight !== undefined;
  const node = patch.section("sheetPr");
  const order = ["tabColor", "outlinePr", "pageSetUpPr"];
  if (node === undefined) {
    const inner = (color ?? "") + (fitted && !wasFitted ? `<${p}pageSetUpPr fitToPage="1"/>` : "");
    if (inner !== "") patch.insertSection("sheetPr", `<${p}sheetPr>${inner}</${p}sheetPr>`);
    return;
  }
  const oldColor = childOf(node, "tabColor");
  if (color !== undefined && oldColor !== undefined) edits.replace(oldColor.start, oldColor.end, color);
  else if (color !== undefined && color !== "") edits.insertInOrder(node, "tabColor", color, order);
  if (fitted === wasFitted) return;
  const setup = childOf(node, "pageSetUpPr");
  if (setup !== undefined) edits.setAttribute(setup, "fitToPage", fitted ? "1" : undefined);
  else if (fitted) edits.insertInOrder(node, "pageSetUpPr", `<${p}pageSetUpPr fitToPage="1"/>`, order);
}

/** Gridlines, frozen panes, and whether the sheet's tab is the one in front (undefined: as it was). */
export function patchView(patch: SheetPatch, inFront: boolean | undefined): void {
  const { sheet, original, edits, p } = patch;
  const view = childOf(patch.section("sheetViews"), "sheetView");
  if (view === undefined) {
    const gridlines = sheet.showGridlines ? "" : ' showGridLines="0"';
    const front = inFront ? ' tabSelected="1"' : "";
    const pane = paneElements(patch);
    if (gridlines + front + pane === "") return;
    patch.insertSection("sheetViews", `<${p}sheetViews><${p}sheetView${gridlines}${front} workbookViewId="0">${pane}</${p}sheetView></${p}sheetViews>`);
    return;
  }
  if (sheet.showGridlines !== original.showGridlines) edits.setAttribute(view, "showGridLines", sheet.showGridlines ? undefined : "0");
  if (inFront !== undefined) {
    const wasInFront = ["1", "true"].includes(view.attributes.get("tabSelected") ?? "");
    if (wasInFront !== inFront) edits.setAttribute(view, "tabSelected", inFront ? "1" : undefined);
  }
  if (samePlain(sheet.frozen, original.frozen)) return;
  for (const name of ["pane", "selection"]) for (const node of childrenOf(view, name)) edits.remove(node);
  const pane = paneElements(patch);
  if (pane === "") return;
  if (view.selfClosing) edits.append(view, pane);
  else edits.insert(view.innerStart, pane);
}

function paneElements({ p, sheet: { frozen: { rows, columns } } }: SheetPatch): string {
  if (rows === 0 && columns === 0) return "";
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const cell = cellAddress(rows, columns);
  const split = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  return `<${p}pane${split} topLeftCell="${cell}" activePane="${pane}" state="frozen"/><${p}selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`;
}

/** Widths and hidden columns; attributes that are not known here stay with their columns. */
export function patchColumns(patch: SheetPatch): void {
  const { sheet, original, p } = patch;
  if (samePlain(sheet.columns, original.columns)) return;
  const old = childrenOf(patch.section("cols"), "col");
  const element = ({ first, last, width, hidden, fileStyle }: BookColumns): string => {
    const from = old.find((node) => (numberOf(node, "min") ?? 0) <= first + 1 && (numberOf(node, "max") ?? 0) >= first + 1);
    const attributes = new Map(from?.attributes);
    const set = (name: string, value: string | undefined): void => void (value === undefined ? attributes.delete(name) : attributes.set(name, value));
    set("min", String(first + 1));
    set("max", String(last + 1));
    // Excel wants a width where a column is said to be anything at all.
    set("width", String(width ?? sheet.defaultColumnWidth));
    if (width !== undefined && width !== numberOf(from, "width")) set("customWidth", "1");
    set("hidden", hidden ? "1" : undefined);
    set("style", fileStyle === undefined ? undefined : String(fileStyle));
    return `<${p}col${[...attributes].map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`).join("")}/>`;
  };
  patch.setSection("cols", sheet.columns.length === 0 ? "" : `<${p}cols>${sheet.columns.map(element).join("")}</${p}cols>`);
}

export function patchDefaults(patch: SheetPatch): void {
  const { sheet, original } = patch;
  if (sheet.defaultRowHeight !== original.defaultRowHeight) {
    patch.setAttributes("sheetFormatPr", { defaultRowHeight: String(sheet.defaultRowHeight), customHeight: "1" });
  }
  if (sheet.defaultColumnWidth !== original.defaultColumnWidth) {
    patch.setAttributes("sheetFormatPr", { defaultColWidth: String(sheet.defaultColumnWidth) });
  }
}

export function patchMerges(patch: SheetPatch): void {
  const { sheet, original, p } = patch;
  if (samePlain(sheet.merges, original.merges)) return;
  const cells = sheet.merges.map((area) => `<${p}mergeCell ref="${areaAddress(area)}"/>`).join("");
  patch.setSection("mergeCells", cells === "" ? "" : `<${p}mergeCells count="${sheet.merges.length}">${cells}</${p}mergeCells>`);
}

/** The area in use, where it grew or shrank. */
export function patchDimension(patch: SheetPatch): void {
  const used = patch.sheet.usedRange();
  if (!samePlain(used, patch.original.used)) patch.setAttributes("dimension", { ref: used === null ? "A1" : areaAddress(used) });
}

export function patchProtection(patch: SheetPatch): void {
  const { sheet, original, p } = patch;
  if (samePlain(sheet.protection, original.protection)) return;
  patch.setSection("sheetProtection", sheet.protection === null ? "" : sheetProtectionElement(p, sheet.protection));
}

/** A filter of the sheet's own: its area, and the texts that it lets through where they were chosen here. */
export function patchFilter(patch: SheetPatch): void {
  const { sheet, original, p } = patch;
  if (samePlain(sheet.autoFilter, original.autoFilter)) return;
  const node = patch.section("autoFilter");
  // A filter of a kind that is not read here keeps what it lets through, and only moves.
  if (node && sheet.autoFilter?.filtering && !sheet.autoFilter.columns) {
    return patch.edits.setAttribute(node, "ref", areaAddress(sheet.autoFilter.area));
  }
  patch.setSection("autoFilter", sheet.autoFilter === null ? "" : filterElement(p, sheet.autoFilter));
}

function filterElement(p: string, { area, columns = [] }: BookFilter): string {
  const inside = columns.map(({ column, shown }) => {
    const texts = shown.filter((text) => text !== "").map((text) => `<${p}filter val="${encodeAttribute(text)}"/>`).join("");
    return `<${p}filterColumn colId="${column - area.left}"><${p}filters${shown.includes("") ? ' blank="1"' : ""}>${texts}</${p}filters></${p}filterColumn>`;
  });
  return `<${p}autoFilter ref="${areaAddress(area)}">${inside.join("")}</${p}autoFilter>`;
}
