/**
 * The add-in's document settings. Excel keeps them with the task pane, in a web extension part
 * ([MS-OWEXML]): one property each, its value as JSON. The task pane is written as not shown, so that
 * a workbook opens without it. (Assumption: which add-in they belong to is told by the reference's id.)
 */

import type { BookAddIn } from "./book-parts";
import type { PackageParts } from "./package-parts";
import { RelationEdits, readRelations, relationsPath } from "./relations";
import { encodeAttribute } from "./xml-text";
import { XmlEdits } from "./xml-edits";
import { childOf, childrenOf, parseXml, type XmlNode } from "./xml-tree";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const panesRelation = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const extensionRelation = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const panesType = "application/vnd.ms-office.webextensiontaskpanes+xml";
const extensionType = "application/vnd.ms-office.webextension+xml";
const panesNamespace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const extensionNamespace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";

interface Extension { readonly path: string; readonly text: string; readonly root: XmlNode }

function findExtension(parts: PackageParts, addInId: string): Extension | undefined {
  for (const panes of readRelations(parts, "").filter(({ kind }) => kind === "webextensiontaskpanes")) {
    for (const { target } of readRelations(parts, panes.target).filter(({ kind }) => kind === "webextension")) {
      const text = parts.text(target);
      if (text === undefined) continue;
      const root = parseXml(text);
      const reference = childOf(root, "reference")?.attributes.get("id") ?? "";
      if (reference.replace(/[{}]/g, "").toLowerCase() === addInId.replace(/[{}]/g, "").toLowerCase()) return { path: target, text, root };
    }
  }
  return undefined;
}

/** The settings of an add-in: key → JSON text. */
export function readSettings(parts: PackageParts, addInId: string): Map<string, string> {
  const properties = childrenOf(childOf(findExtension(parts, addInId)?.root, "properties"), "property");
  return new Map(properties.map(({ attributes }) => [attributes.get("name") ?? "", attributes.get("value") ?? ""]));
}

/** Writes the settings; without any, a part that holds nothing else is taken away. */
export function writeSettings(parts: PackageParts, addIn: BookAddIn, settings: ReadonlyMap<string, string>): void {
  const found = findExtension(parts, addIn.id);
  if (found === undefined) {
    if (settings.size > 0) addExtension(parts, addIn, settings);
    return;
  }
  if (settings.size === 0 && isOurs(found.root)) {
    removeExtension(parts, found.path);
    return;
  }
  const edits = new XmlEdits(found.text);
  const { prefix } = found.root;
  const element = propertiesElement(prefix, settings);
  const old = childOf(found.root, "properties");
  if (old !== undefined) edits.replace(old.start, old.end, element);
  else edits.insertInOrder(found.root, "properties", element, ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"]);
  parts.set(found.path, edits.apply());
}

function propertiesElement(prefix: string, settings: ReadonlyMap<string, string>): string {
  const all = [...settings].map(([key, value]) => `<${prefix}property name="${encodeAttribute(key)}" value="${encodeAttribute(value)}"/>`);
  return `<${prefix}properties>${all.join("")}</${prefix}properties>`;
}

/** Written below, and not by Excel, which gives it more. */
const isOurs = (root: XmlNode): boolean => childOf(root, "reference")?.attributes.get("store") === "workbench";

function addExtension(parts: PackageParts, addIn: BookAddIn, settings: ReadonlyMap<string, string>): void {
  const path = parts.freePath("xl/webextensions/webextension#.xml");
  parts.set(path, `${declaration}<we:webextension xmlns:we="${extensionNamespace}" id="{${addIn.id}}">` +
    `<we:reference id="${encodeAttribute(addIn.id)}" version="${encodeAttribute(addIn.version)}" store="workbench" storeType="Registry"/><we:alternateReferences/>` +
    `${propertiesElement("we:", settings)}<we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`, extensionType);
  const root = new RelationEdits(parts, "");
  const existing = root.relations.find(({ kind }) => kind === "webextensiontaskpanes")?.target;
  const panesPath = existing ?? parts.freePath("xl/webextensions/taskpanes#.xml").replace("taskpanes1.xml", "taskpanes.xml");
  const panes = new RelationEdits(parts, panesPath);
  const id = panes.add(extensionRelation, path);
  panes.write();
  if (existing === undefined) root.add(panesRelation, panesPath);
  root.write();
  const text = parts.text(panesPath) ?? `${declaration}<wetp:taskpanes xmlns:wetp="${panesNamespace}"></wetp:taskpanes>`;
  const tree = parseXml(text);
  const edits = new XmlEdits(text);
  const { prefix } = tree;
  edits.append(tree, `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="0"><${prefix}webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></${prefix}taskpane>`);
  parts.set(panesPath, edits.apply(), panesType);
}

function removeExtension(parts: PackageParts, path: string): void {
  parts.remove(path);
  const root = new RelationEdits(parts, "");
  const holder = root.relations.find(({ kind, target }) => kind === "webextensiontaskpanes" && readRelations(parts, target).some((relation) => relation.target === path));
  if (holder === undefined) return;
  const panes = new RelationEdits(parts, holder.target);
  const relation = panes.relations.find(({ target }) => target === path);
  panes.remove(relation?.id ?? "");
  panes.write();
  if (panes.relations.length === 0) {
    parts.remove(holder.target);
    parts.remove(relationsPath(holder.target));
    root.remove(holder.id);
    root.write();
    return;
  }
  const text = parts.need(holder.target);
  const edits = new XmlEdits(text);
  for (const pane of parseXml(text).children) {
    if (pane.children.some((child) => [...child.attributes].some(([name, value]) => name.endsWith(":id") && value === relation?.id))) edits.remove(pane);
  }
  parts.set(holder.target, edits.apply());
}
