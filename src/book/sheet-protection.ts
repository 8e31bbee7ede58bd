/** Protection of a sheet: in the file, an attribute per thing that is forbidden. */

import type { BookSheetProtection } from "./book-parts";
import { flagOf, type XmlNode } from "./xml-tree";

/** Forbidden unless the file says otherwise. */
const forbiddenByDefault = [
  "formatCells", "formatColumns", "formatRows", "insertColumns", "insertRows", "insertHyperlinks",
  "deleteColumns", "deleteRows", "sort", "autoFilter", "pivotTables",
];
/** Allowed unless the file says otherwise. */
const allowedByDefault = ["objects", "scenarios", "selectLockedCells", "selectUnlockedCells"];
const passwordAttributes = ["password", "hashValue"];

export function readSheetProtection(node: XmlNode | undefined): BookSheetProtection | null {
  if (!flagOf(node, "sheet")) return null;
  return {
    hasPassword: passwordAttributes.some((name) => (node?.attributes.get(name) ?? "") !== ""),
    allowed: [...forbiddenByDefault.filter((name) => !flagOf(node, name, true)), ...allowedByDefault.filter((name) => !flagOf(node, name))],
  };
}

/** The element for a protection without a password. */
export function sheetProtectionElement(prefix: string, { allowed }: BookSheetProtection): string {
  const attributes = [
    ...allowedByDefault.filter((name) => !allowed.includes(name)).map((name) => ` ${name}="1"`),
    ...forbiddenByDefault.filter((name) => allowed.includes(name)).map((name) => ` ${name}="0"`),
  ];
  return `<${prefix}sheetProtection sheet="1"${attributes.join("")}/>`;
}
