/** A sheet part being changed: what each section needs to know, and where it goes. */

import type { BookSheet } from "./book-sheet";
import type { SheetSnapshot } from "./book-source";
import type { PackageParts } from "./package-parts";
import { relationAttribute, type RelationEdits } from "./relations";
import type { StyleWriter } from "./style-writer";
import { XmlEdits } from "./xml-edits";
import { childOf, parseXml, type XmlNode } from "./xml-tree";

/** Order of a sheet part's sections, as the schema wants it. */
const sectionOrder = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges",
  "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
  "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
  "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF",
  "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
];

export class SheetPatch {
  readonly root: XmlNode;
  readonly edits: XmlEdits;
  /** Prefix of the sheet's elements, with its colon. */
  readonly p: string;

  constructor(
    source: string,
    readonly sheet: BookSheet,
    readonly original: SheetSnapshot,
    readonly styles: StyleWriter,
    readonly parts: PackageParts,
    readonly path: string,
    readonly relations: RelationEdits,
  ) {
    this.root = parseXml(source, "sheetData");
    this.edits = new XmlEdits(source);
    this.p = this.root.prefix;
  }

  section(name: string): XmlNode | undefined {
    return childOf(this.root, name);
  }

  /** Puts a section in place of the old one, or where it belongs; "" takes it away. */
  setSection(name: string, text: string): void {
    const old = this.section(name);
    if (old !== undefined) this.edits.replace(old.start, old.end, text);
    else if (text !== "") this.insertSection(name, text);
  }

  insertSection(name: string, text: string): void {
    this.edits.insertInOrder(this.root, name, text, sectionOrder);
  }

  /** Sets attributes of a section, which is made where it is missing. */
  setAttributes(name: string, attributes: Readonly<Record<string, string | undefined>>): void {
    const node = this.section(name);
    if (node !== undefined) {
      for (const [key, value] of Object.entries(attributes)) this.edits.setAttribute(node, key, value);
      return;
    }
    const list = Object.entries(attributes).map(([key, value]) => (value === undefined ? "" : ` ${key}="${value}"`)).join("");
    if (list !== "") this.insertSection(name, `<${this.p}${name}${list}/>`);
  }

  /** ` r:id="…"` as this part writes it. */
  relationAttribute(id: string): string {
    return relationAttribute(this.root, id);
  }
}
