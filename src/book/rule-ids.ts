/**
 * Ids of conditional formats. A file has none for them; those made through the API keep theirs in an
 * extension of the rule, which the schema allows and other programs pass over. (Assumption: Excel
 * does something to the same effect; what it does was never seen.)
 */

import { childOf, childrenOf, type XmlNode } from "./xml-tree";

const uri = "{6C1F4C55-4B0E-4B0A-9C1B-2F0D6C5B9A10}";
const namespace = "urn:progress-ledger:workbench";

/** The id that a rule was made under; undefined for rules of others. */
export function ruleIdOf(rule: XmlNode): string | undefined {
  const ours = childrenOf(childOf(rule, "extLst"), "ext").find(({ attributes }) => attributes.get("uri") === uri);
  return childOf(ours, "id")?.text;
}

/** The rule's extension that carries an id. */
export function ruleIdElement(prefix: string, id: string): string {
  return `<${prefix}extLst><${prefix}ext uri="${uri}" xmlns:pl="${namespace}"><pl:id>${id}</pl:id></${prefix}ext></${prefix}extLst>`;
}

/** Id of the rule with that number (from 0) on the sheet with that number. */
export function fileRuleId(sheet: number, rule: number): string {
  const hex = (number: number, digits: number): string => number.toString(16).toUpperCase().padStart(digits, "0");
  return `{00000000-000E-0000-${hex(sheet & 0xffff, 4)}-${hex(rule, 12)}}`;
}
