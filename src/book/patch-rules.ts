/** Changes the conditional formats of a sheet part. Rules that nobody touched stay as they stand. */

import type { BookConditionalFormat } from "./book-parts";
import { areaAddress, cellAddress } from "./cell-address";
import { ruleNodes } from "./read-sheet";
import { ruleIdElement, ruleIdOf } from "./rule-ids";
import { samePlain } from "./same-cell";
import type { SheetPatch } from "./sheet-patch";
import { encodeAttribute, encodeOoxml, encodeXml } from "./xml-text";
import { numberOf, type XmlNode } from "./xml-tree";

const needSpecialChildren = new Set(["colorScale", "dataBar", "iconSet"]);

/** Puts in what was added, takes out what was deleted, changes what changed. */
export function patchRules(patch: SheetPatch): void {
  const { sheet, original, edits } = patch;
  const now = new Map(sheet.conditionalFormats.map((format) => [format.id, format]));
  const gone = new Map<XmlNode, XmlNode[]>();
  const fresh: BookConditionalFormat[] = sheet.conditionalFormats.filter(({ id }) => !original.conditionalFormats.some((before) => before.id === id));
  ruleNodes(patch.root).forEach(({ rule, holder }, index) => {
    const before = original.conditionalFormats[index];
    const format = before === undefined ? undefined : now.get(before.id);
    if (before === undefined || samePlain(before, format)) return;
    if (format !== undefined && samePlain({ ...before, priority: 0, stopIfTrue: false }, { ...format, priority: 0, stopIfTrue: false })) {
      edits.setAttribute(rule, "priority", String(format.priority));
      edits.setAttribute(rule, "stopIfTrue", format.stopIfTrue ? "1" : undefined);
      return;
    }
    gone.set(holder, [...(gone.get(holder) ?? []), rule]);
    const look = numberOf(rule, "dxfId");
    if (look !== undefined && ruleIdOf(rule) !== undefined) patch.styles.freeRuleFormat(look);
    if (format !== undefined) fresh.push(format);
  });
  for (const [holder, rules] of gone) {
    if (rules.length === holder.children.length) edits.remove(holder);
    else for (const rule of rules) edits.remove(rule);
  }
  for (const format of fresh) patch.insertSection("conditionalFormatting", ruleElement(patch, format));
}

function ruleElement({ p, styles }: SheetPatch, format: BookConditionalFormat): string {
  const { type, ranges, operator, text, priority, stopIfTrue } = format;
  if (needSpecialChildren.has(type)) throw new Error(`a conditional format of the kind ${type} cannot be written`);
  const look = Object.keys(format.format).length === 0 ? "" : ` dxfId="${styles.ruleFormat(format.format)}"`;
  const attributes =
    ` type="${type}"${look} priority="${priority}"${stopIfTrue ? ' stopIfTrue="1"' : ""}` +
    (operator === undefined ? "" : ` operator="${encodeAttribute(operator)}"`) + (text === undefined ? "" : ` text="${encodeAttribute(encodeOoxml(text))}"`);
  const formulas = format.formulas.length > 0 ? format.formulas : impliedFormulas(format);
  const inner = formulas.map((formula) => `<${p}formula>${encodeXml(encodeOoxml(formula.replace(/^=/, "")))}</${p}formula>`).join("");
  const sqref = ranges.map(areaAddress).join(" ");
  return `<${p}conditionalFormatting sqref="${sqref}"><${p}cfRule${attributes}>${inner}${ruleIdElement(p, format.id)}</${p}cfRule></${p}conditionalFormatting>`;
}

/** Kinds that Excel's own dialogs make come with a formula in the file. */
function impliedFormulas({ type, text = "", ranges }: BookConditionalFormat): string[] {
  const cell = cellAddress(ranges[0]?.top ?? 0, ranges[0]?.left ?? 0);
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (type) {
    case "containsBlanks": return [`=LEN(TRIM(${cell}))=0`];
    case "notContainsBlanks": return [`=LEN(TRIM(${cell}))>0`];
    case "containsErrors": return [`=ISERROR(${cell})`];
    case "notContainsErrors": return [`=NOT(ISERROR(${cell}))`];
    case "containsText": return [`=NOT(ISERROR(SEARCH(${quoted},${cell})))`];
    case "notContainsText": return [`=ISERROR(SEARCH(${quoted},${cell}))`];
    case "beginsWith": return [`=LEFT(${cell},${text.length})=${quoted}`];
    case "endsWith": return [`=RIGHT(${cell},${text.length})=${quoted}`];
    default: return [];
  }
}
