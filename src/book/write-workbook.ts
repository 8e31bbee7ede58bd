/** Changes the workbook part: the list of sheets, names, which sheet is in front. */

import type { Book } from "./book";
import type { BookName } from "./book-parts";
import type { BookSheet } from "./book-sheet";
import type { BookSource } from "./book-source";
import { printFormulas } from "./print-names";
import { relationAttribute } from "./relations";
import { XmlEdits } from "./xml-edits";
import { encodeAttribute, encodeOoxml, encodeXml } from "./xml-text";
import { childOf, childrenOf, numberOf, parseXml, relationId, type XmlNode } from "./xml-tree";

const order = [
  "fileVersion", "fileSharing", "workbookPr", "AlternateContent", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences",
  "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr",
  "webPublishObjects", "extLst",
];
const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" };

export interface WorkbookChange {
  /** Relation of each sheet of the book. */
  readonly relations: ReadonlyMap<BookSheet, string>;
  /** Formulas have to be calculated when the workbook is opened. */
  readonly calculate: boolean;
}

/** One entry of the file's list of sheets: ours, or one that Office.js does not know (a chart sheet). */
interface Listed { readonly node: XmlNode | undefined; readonly sheet: BookSheet | undefined; readonly oldIndex: number }

/** The workbook part's text with all changes. */
export function patchWorkbook(text: string, book: Book, source: BookSource, change: WorkbookChange): string {
  const root = parseXml(text);
  const edits = new XmlEdits(text);
  const listed = listSheets(root, book, source);
  patchSheetList(edits, root, listed, change);
  patchNames(edits, root, book, source, listed);
  if (book.activeSheet !== source.activeSheet || listed.some(({ oldIndex }, index) => oldIndex !== index)) patchActive(edits, root, book, source, listed);
  if (book.date1904 !== source.date1904) {
    const properties = childOf(root, "workbookPr");
    if (properties !== undefined) edits.setAttribute(properties, "date1904", book.date1904 ? "1" : undefined);
    else edits.insertInOrder(root, "workbookPr", `<${root.prefix}workbookPr date1904="1"/>`, order);
  }
  if (change.calculate) {
    const calculation = childOf(root, "calcPr");
    if (calculation === undefined) edits.insertInOrder(root, "calcPr", `<${root.prefix}calcPr fullCalcOnLoad="1"/>`, order);
    else edits.setAttribute(calculation, "fullCalcOnLoad", "1");
  }
  if (book.structureProtected !== source.structureProtected) {
    const protection = childOf(root, "workbookProtection");
    if (protection !== undefined) edits.setAttribute(protection, "lockStructure", book.structureProtected ? "1" : undefined);
    else edits.insertInOrder(root, "workbookProtection", `<${root.prefix}workbookProtection lockStructure="1"/>`, order);
  }
  return edits.isEmpty ? text : edits.apply();
}

function listSheets(root: XmlNode, book: Book, source: BookSource): Listed[] {
  const bySheet = new Map<string, BookSheet>();
  for (const [sheet, { relation }] of source.sheets) bySheet.set(relation, sheet);
  const old: Listed[] = childrenOf(childOf(root, "sheets"), "sheet").map((node, oldIndex) => ({ node, oldIndex, sheet: bySheet.get(relationId(node) ?? "") }));
  // Sheets that Office.js does not know stay behind the sheet that they follow.
  const following = new Map<BookSheet | undefined, Listed[]>([[undefined, []]]);
  let last: BookSheet | undefined;
  for (const entry of old) {
    if (entry.sheet === undefined) following.get(last)?.push(entry);
    else if (book.sheets.includes(entry.sheet)) following.set((last = entry.sheet), []);
  }
  return [
    ...(following.get(undefined) ?? []),
    ...book.sheets.flatMap((sheet) => [old.find((entry) => entry.sheet === sheet) ?? { node: undefined, sheet, oldIndex: -1 }, ...(following.get(sheet) ?? [])]),
  ];
}

function patchSheetList(edits: XmlEdits, root: XmlNode, listed: readonly Listed[], { relations }: WorkbookChange): void {
  const holder = childOf(root, "sheets");
  if (holder === undefined) return;
  const p = root.prefix;
  const fresh = (sheet: BookSheet): string => {
    const reference = relationAttribute(root, relations.get(sheet) ?? "");
    const state = states[sheet.visibility];
    return `<${p}sheet name="${encodeAttribute(encodeOoxml(sheet.name))}" sheetId="${sheet.number}"${state === undefined ? "" : ` state="${state}"`}${reference}/>`;
  };
  const kept = listed.filter(({ node }) => node !== undefined);
  const inOrder = kept.every(({ oldIndex }, index) => index === 0 || oldIndex > (kept[index - 1]?.oldIndex ?? -1));
  const onlyAppended = listed.slice(0, kept.length).every(({ node }) => node !== undefined);
  if (inOrder && onlyAppended) {
    for (const node of childrenOf(holder, "sheet")) {
      const entry = kept.find((other) => other.node === node);
      if (entry === undefined) edits.remove(node);
      else if (entry.sheet !== undefined) retag(edits, node, entry.sheet);
    }
    for (const { node, sheet } of listed) if (node === undefined && sheet !== undefined) edits.append(holder, fresh(sheet));
    return;
  }
  const texts = listed.map(({ node, sheet }) => {
    if (node === undefined) return sheet === undefined ? "" : fresh(sheet);
    const text = edits.source.slice(node.start, node.end);
    if (sheet === undefined) return text;
    const own = new XmlEdits(text);
    retag(own, parseXml(text), sheet);
    return own.apply();
  });
  edits.replace(holder.innerStart, holder.innerEnd, texts.join(""));
}

function retag(edits: XmlEdits, node: XmlNode, sheet: BookSheet): void {
  const name = encodeOoxml(sheet.name);
  if (node.attributes.get("name") !== name) edits.setAttribute(node, "name", name);
  const state = states[sheet.visibility];
  const before = node.attributes.get("state");
  if ((before === "visible" ? undefined : before) !== state) edits.setAttribute(node, "state", state);
}

interface WantedName { readonly name: string; readonly formula: string; readonly sheet: BookSheet | undefined; readonly hidden: boolean }

function patchNames(edits: XmlEdits, root: XmlNode, book: Book, source: BookSource, listed: readonly Listed[]): void {
  const p = root.prefix;
  const position = new Map(listed.flatMap(({ sheet }, index) => (sheet === undefined ? [] : [[sheet, index] as const])));
  const oldList = [...listed].filter(({ oldIndex }) => oldIndex >= 0);
  const changes = nameChanges(book, source);
  const holder = childOf(root, "definedNames");
  const nodes = childrenOf(holder, "definedName");
  let left = nodes.length;
  for (const node of nodes) {
    const name = node.attributes.get("name") ?? "";
    const local = numberOf(node, "localSheetId");
    const owner = local === undefined ? undefined : oldList.find(({ oldIndex }) => oldIndex === local);
    const at = changes.findIndex((change) => change.name === name && change.sheet === owner?.sheet && (local === undefined) === (change.sheet === undefined));
    const change = at < 0 ? undefined : changes.splice(at, 1)[0];
    if ((local !== undefined && owner === undefined) || change?.formula === "") {
      edits.remove(node);
      left -= 1;
      continue;
    }
    const index = owner === undefined ? undefined : listed.indexOf(owner);
    if (index !== undefined && index !== local) edits.setAttribute(node, "localSheetId", String(index));
    if (change !== undefined) edits.replace(node.innerStart, node.innerEnd, encodeXml(encodeOoxml(change.formula)));
  }
  const added = changes.filter(({ formula }) => formula !== "").map(({ name, formula, sheet, hidden }) =>
    `<${p}definedName name="${encodeAttribute(name)}"${sheet === undefined ? "" : ` localSheetId="${position.get(sheet) ?? 0}"`}${hidden ? ' hidden="1"' : ""}>${encodeXml(encodeOoxml(formula))}</${p}definedName>`);
  if (holder === undefined) {
    if (added.length > 0) edits.insertInOrder(root, "definedNames", `<${p}definedNames>${added.join("")}</${p}definedNames>`, order);
  } else if (added.length > 0) edits.append(holder, added.join(""));
  else if (left === 0 && nodes.length > 0) {
    edits.drop(holder);
    edits.remove(holder);
  }
}

/** Names to be set, or with an empty formula to be taken away. */
function nameChanges(book: Book, source: BookSource): WantedName[] {
  const changes: WantedName[] = [];
  for (const sheet of book.sheets) {
    const original = source.sheets.get(sheet)?.original;
    const current = printFormulas(sheet.name, sheet.pageLayout);
    const old = original === undefined ? { titles: undefined, area: undefined } : printFormulas(original.name, original.pageLayout);
    for (const [name, part] of [["_xlnm.Print_Titles", "titles"], ["_xlnm.Print_Area", "area"]] as const) {
      if (current[part] !== old[part]) changes.push({ name, formula: current[part] ?? "", sheet, hidden: false });
    }
  }
  // By key: offices inherit workbooks with tens of thousands of forgotten names.
  const key = ({ name, sheet }: BookName): string => `${sheet ?? ""}\n${name}`;
  const before = new Map(source.names.map((name) => [key(name), name]));
  const now = new Set(book.names.map(key));
  const wanted = (name: BookName, formula: string): WantedName => ({
    name: name.name, formula, hidden: name.hidden, sheet: name.sheet === undefined ? undefined : book.sheetById(name.sheet),
  });
  for (const name of book.names) {
    if (before.get(key(name))?.formula !== name.formula) changes.push(wanted(name, name.formula.replace(/^=/, "")));
  }
  for (const name of source.names) {
    const sheetGone = name.sheet !== undefined && book.sheetById(name.sheet) === undefined;
    if (!sheetGone && !now.has(key(name))) changes.push(wanted(name, ""));
  }
  return changes;
}

function patchActive(edits: XmlEdits, root: XmlNode, book: Book, source: BookSource, listed: readonly Listed[]): void {
  const views = childOf(root, "bookViews");
  const view = childOf(views, "workbookView");
  const old = numberOf(view, "activeTab") ?? 0;
  // A chart sheet may be in front; it stays there until another sheet is shown.
  const same = book.activeSheet === source.activeSheet ? listed.findIndex(({ oldIndex }) => oldIndex === old) : -1;
  const index = same >= 0 ? same : Math.max(0, listed.findIndex(({ sheet }) => sheet?.id === book.activeSheet));
  const p = root.prefix;
  if (view !== undefined) {
    if (index !== old) edits.setAttribute(view, "activeTab", index === 0 ? undefined : String(index));
    if ((numberOf(view, "firstSheet") ?? 0) >= listed.length) edits.setAttribute(view, "firstSheet", undefined);
  } else if (index > 0 && views === undefined) edits.insertInOrder(root, "bookViews", `<${p}bookViews><${p}workbookView activeTab="${index}"/></${p}bookViews>`, order);
}
