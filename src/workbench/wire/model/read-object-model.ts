/**
 * Reads the object model out of the source of Office.js's debug build. The build declares every class
 * in one pattern: `Object.defineProperty(Class.prototype, "member", {get: …})` for properties and
 * `Class.prototype.member = function …` for methods; the calls inside say what the wire sees.
 */

import * as acorn from "acorn";
import * as walk from "acorn-walk";
import type { ClassModel, MethodModel, NavigationModel, ObjectModel, RequirementSet, ScalarModel } from "./object-model";

/** Properties that acorn-walk's typed nodes do not promise for every node; read defensively. */
interface LooseNode extends acorn.Node {
  readonly [property: string]: unknown;
}

interface Draft {
  isClass: boolean;
  items: string | null;
  idFields: string[];
  names: string[];
  wireNames: string[];
  writable: boolean[];
  since: Map<string, RequirementSet>;
  navigation: Record<string, NavigationModel>;
  methods: Record<string, MethodModel>;
  indexer: string | null;
}

/**
 * The object model of a debug build.
 * @param source text of `excel-web-16.00.debug.js`.
 * @returns classes by name.
 * @throws Error where the source holds no class in the known pattern.
 */
export function readObjectModel(source: string): ObjectModel {
  const tree = acorn.parse(source, { ecmaVersion: 2020 });
  const excelStart = source.indexOf("(function (Excel) {");
  const drafts = new Map<string, Draft>();
  const draftAt = (className: string, position: number): Draft => {
    const key = position >= excelStart ? className : `OfficeCore.${className}`;
    const known = drafts.get(key);
    if (known) return known;
    const made: Draft = {
      isClass: false, items: null, idFields: [], names: [], wireNames: [], writable: [],
      since: new Map(), navigation: {}, methods: {}, indexer: null,
    };
    drafts.set(key, made);
    return made;
  };

  walk.simple(tree, {
    CallExpression(node) {
      const member = definedProperty(node);
      if (member) readProperty(draftAt(member.className, node.start), member.name, member.getter);
    },
    AssignmentExpression(node) {
      const className = prototypeOwner(nodeAt(node.left, "object"));
      const name = nameOf(nodeAt(node.left, "property"));
      if (className === null || name === null || node.right.type !== "FunctionExpression") return;
      readMethod(draftAt(className, node.start), name, node.right, source);
    },
  });

  const model: Record<string, ClassModel> = {};
  for (const [name, draft] of drafts) if (draft.isClass) model[name] = finish(draft);
  if (Object.keys(model).length === 0) throw new Error("No class found: this is no debug build of Office.js.");
  return model;
}

function readProperty(draft: Draft, name: string, getter: acorn.Node): void {
  switch (name) {
    case "_className": draft.isClass = true; return;
    case "_scalarPropertyNames": draft.names = returnedArray(getter).map(String); return;
    case "_scalarPropertyOriginalNames": draft.wireNames = returnedArray(getter).map(String); return;
    case "_scalarPropertyUpdateable": draft.writable = returnedArray(getter).map((value) => value === true); return;
  }
  const made = callsTo(getter, "_createPropertyObject")[0];
  if (made) {
    const wire = literal(made[2]);
    const type = classOf(made[0]);
    if (typeof wire === "string" && type !== null) draft.navigation[wire] = { name, type, since: requirementOf(getter) };
  } else {
    draft.since.set(name, requirementOf(getter));
  }
}

function readMethod(draft: Draft, name: string, body: acorn.Node, source: string): void {
  if (name === "_handleResult") {
    const child = callsTo(body, "_createChildItemObject")[0];
    if (child) draft.items = classOf(child[0]);
  }
  if (name === "_handleIdResult") {
    draft.idFields = [...source.slice(body.start, body.end).matchAll(/value\["(\w+)"\]\)\)/g)].map((match) => match[1] ?? "");
  }
  const since = requirementOf(body);
  for (const call of callsTo(body, "_createMethodObject")) {
    const wire = literal(call[2]);
    if (typeof wire === "string") draft.methods[wire] = { name, returns: classOf(call[0]), since };
  }
  for (const call of callsTo(body, "_invokeMethod")) {
    const wire = literal(call[1]);
    if (typeof wire === "string") draft.methods[wire] = { name, returns: null, since };
  }
  const indexer = callsTo(body, "_createIndexerObject")[0];
  if (indexer) draft.indexer = classOf(indexer[0]);
}

function finish(draft: Draft): ClassModel {
  const scalars: Record<string, ScalarModel> = {};
  draft.names.forEach((name, index) => {
    scalars[draft.wireNames[index] ?? name] = {
      name,
      writable: draft.writable[index] ?? false,
      since: draft.since.get(name) ?? null,
    };
  });
  const { items, idFields, navigation, methods, indexer } = draft;
  return { items, idFields, scalars, navigation, methods, indexer };
}

/** `Object.defineProperty(Class.prototype, "name", {get: function …})`, taken apart. */
function definedProperty(node: acorn.CallExpression): { className: string; name: string; getter: acorn.Node } | null {
  if (nameOf(nodeAt(node.callee, "property")) !== "defineProperty") return null;
  const className = prototypeOwner(node.arguments[0]);
  const name = literal(node.arguments[1]);
  const descriptor = node.arguments[2];
  if (className === null || typeof name !== "string" || descriptor?.type !== "ObjectExpression") return null;
  for (const property of descriptor.properties) {
    if (property.type === "Property" && nameOf(property.key) === "get") return { className, name, getter: property.value };
  }
  return null;
}

/** "Class" of `Class.prototype`. */
function prototypeOwner(node: acorn.Node | null | undefined): string | null {
  if (node?.type !== "MemberExpression" || nameOf(nodeAt(node, "property")) !== "prototype") return null;
  return nameOf(nodeAt(node, "object"));
}

/** Arguments of each call to a function of this name within a node. */
function callsTo(within: acorn.Node, name: string): (acorn.Node | undefined)[][] {
  const calls: (acorn.Node | undefined)[][] = [];
  walk.simple(within, {
    CallExpression(node) {
      const called = node.callee.type === "Identifier" ? nameOf(node.callee) : nameOf(nodeAt(node.callee, "property"));
      if (called === name) calls.push(node.arguments);
    },
  });
  return calls;
}

/** Set and version of the first `_throwIfApiNotSupported(member, set, version, …)`; the default set is ExcelApi. */
function requirementOf(within: acorn.Node): RequirementSet {
  const call = callsTo(within, "_throwIfApiNotSupported")[0];
  const version = literal(call?.[2]);
  if (typeof version !== "string") return null;
  const set = literal(call?.[1]);
  return [typeof set === "string" ? set : "ExcelApi", version];
}

function returnedArray(getter: acorn.Node): unknown[] {
  let found: unknown[] = [];
  walk.simple(getter, {
    ReturnStatement(node) {
      if (node.argument?.type === "ArrayExpression") found = node.argument.elements.map((element) => literal(element));
    },
  });
  return found;
}

/** "Range" of `Excel.Range`; classes of other namespaces keep theirs. */
function classOf(node: acorn.Node | undefined): string | null {
  const name = nameOf(nodeAt(node, "property"));
  if (name === null) return null;
  return nameOf(nodeAt(node, "object")) === "OfficeCore" ? `OfficeCore.${name}` : name;
}

function literal(node: acorn.Node | null | undefined): unknown {
  return node?.type === "Literal" ? (node as LooseNode).value : undefined;
}

function nameOf(node: acorn.Node | null): string | null {
  if (node?.type !== "Identifier") return null;
  const name = (node as LooseNode).name;
  return typeof name === "string" ? name : null;
}

function nodeAt(node: acorn.Node | null | undefined, property: string): acorn.Node | null {
  const value = node ? (node as LooseNode)[property] : undefined;
  return typeof value === "object" && value !== null && "type" in value ? (value as acorn.Node) : null;
}
