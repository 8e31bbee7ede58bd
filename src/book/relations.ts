/** Relations between parts: the .rels files. */

import type { PackageParts } from "./package-parts";
import { XmlEdits } from "./xml-edits";
import { encodeAttribute } from "./xml-text";
import { childrenOf, parseXml, type XmlNode } from "./xml-tree";

export const OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const relationsType = "application/vnd.openxmlformats-package.relationships+xml";
const emptyRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export interface Relation {
  readonly id: string;
  /** The whole address of the type. */
  readonly type: string;
  /** Last word of the type: "worksheet", "styles" …, the same in strict and transitional files. */
  readonly kind: string;
  /** Path of the part without its first slash; for an external relation, the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** Path of the file with a part's relations; the package's own for "". */
export function relationsPath(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** Relations of a part, in their order; none where it has no such file. */
export function readRelations(parts: PackageParts, part: string): Relation[] {
  const text = parts.text(relationsPath(part));
  if (text === undefined) return [];
  return childrenOf(parseXml(text), "Relationship").map(({ attributes }) => {
    const type = attributes.get("Type") ?? "";
    const external = attributes.get("TargetMode") === "External";
    const target = attributes.get("Target") ?? "";
    return { id: attributes.get("Id") ?? "", type, kind: type.slice(type.lastIndexOf("/") + 1), target: external ? target : resolve(parts, part, target), external };
  });
}

/** A target's path, seen from a part. */
function resolve(parts: PackageParts, part: string, target: string): string {
  const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.replace(/\\/g, "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  const path = steps.join("/").replace(/#.*$/, "");
  if (parts.has(path) || !path.includes("%")) return path;
  return path.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Changes of one part's relations, written at the end. */
export class RelationEdits {
  readonly relations: Relation[];
  private readonly added: string[] = [];
  private readonly removed = new Set<string>();

  constructor(private readonly parts: PackageParts, private readonly part: string) {
    this.relations = readRelations(parts, part);
  }

  /** Adds a relation; returns its id. Targets within the package are given by path. */
  add(type: string, target: string, external = false): string {
    const used = new Set(this.relations.map(({ id }) => id));
    let number = this.relations.length + 1;
    while (used.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.relations.push({ id, type, kind: type.slice(type.lastIndexOf("/") + 1), target, external });
    this.added.push(id);
    return id;
  }

  remove(id: string): void {
    const at = this.relations.findIndex((relation) => relation.id === id);
    if (at < 0) return;
    this.relations.splice(at, 1);
    const added = this.added.indexOf(id);
    if (added >= 0) this.added.splice(added, 1);
    else this.removed.add(id);
  }

  /** Writes what changed; takes the file away where no relation is left. */
  write(): void {
    if (this.added.length === 0 && this.removed.size === 0) return;
    const path = relationsPath(this.part);
    if (this.relations.length === 0) {
      this.parts.remove(path);
      return;
    }
    const text = this.parts.text(path) ?? emptyRelations;
    const root = parseXml(text);
    const edits = new XmlEdits(text);
    for (const node of childrenOf(root, "Relationship")) if (this.removed.has(node.attributes.get("Id") ?? "")) edits.remove(node);
    for (const { id, type, target, external } of this.relations) {
      if (!this.added.includes(id)) continue;
      const where = external ? `Target="${encodeAttribute(target)}" TargetMode="External"` : `Target="${encodeAttribute(relative(this.part, target))}"`;
      edits.append(root, `<${root.prefix}Relationship Id="${id}" Type="${encodeAttribute(type)}" ${where}/>`);
    }
    this.parts.setDefaultType("rels", relationsType);
    this.parts.set(path, edits.apply());
  }
}

/** ` r:id="…"` as it is written within an element of that part, whose prefixes may be others. */
export function relationAttribute(root: XmlNode, id: string): string {
  for (const [name, value] of root.attributes) {
    if (name.startsWith("xmlns:") && (value === OFFICE_RELATIONS || value === strictRelations)) return ` ${name.slice(6)}:id="${id}"`;
  }
  return ` xmlns:r="${OFFICE_RELATIONS}" r:id="${id}"`;
}

/** A path as seen from another part's folder. */
function relative(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}
