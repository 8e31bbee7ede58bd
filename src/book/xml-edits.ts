/** Changes to a part of the file, gathered and then made in one go; all else stays as it was. */

import { encodeAttribute } from "./xml-text";
import type { XmlNode } from "./xml-tree";

interface Edit { readonly start: number; readonly end: number; readonly text: string; readonly rank: number }

export class XmlEdits {
  private readonly edits: Edit[] = [];
  private readonly opened = new Map<XmlNode, { rank: number; text: string }[]>();

  constructor(readonly source: string) {}

  get isEmpty(): boolean {
    return this.edits.length === 0 && this.opened.size === 0;
  }

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text, rank: 0 });
  }

  remove(node: XmlNode): void {
    this.replace(node.start, node.end, "");
  }

  /** Forgets what was to be changed within a node. */
  drop(node: XmlNode): void {
    const rest = this.edits.filter(({ start, end }) => start < node.start || end > node.end);
    this.edits.splice(0, this.edits.length, ...rest);
  }

  /** Inserts at an offset; of several at the same, the lower rank comes first. */
  insert(at: number, text: string, rank = 0): void {
    this.edits.push({ start: at, end: at, text, rank });
  }

  /** Adds behind the last child. */
  append(parent: XmlNode, text: string, rank = 0): void {
    if (!parent.selfClosing) this.insert(parent.innerEnd, text, rank);
    else {
      const pieces = this.opened.get(parent);
      if (pieces === undefined) this.opened.set(parent, [{ rank, text }]);
      else pieces.push({ rank, text });
    }
  }

  /** Adds a child where the schema's order of names wants it. */
  insertInOrder(parent: XmlNode, name: string, text: string, order: readonly string[]): void {
    const rank = order.indexOf(name);
    // What stands between alternatives ranks as its first alternative.
    const nameOf = (child: XmlNode): string => (child.name === "AlternateContent" ? (child.children[0]?.children[0]?.name ?? "") : child.name);
    const follower = parent.children.find((child) => order.indexOf(nameOf(child)) > rank);
    if (follower === undefined) this.append(parent, text, rank);
    else this.insert(follower.start, text, rank);
  }

  /** Sets an attribute, or takes it away (undefined); unchanged ones cost nothing. */
  setAttribute(node: XmlNode, name: string, value: string | undefined): void {
    if (node.attributes.get(name) === value) return;
    const tag = this.source.slice(node.start, node.innerStart);
    const escapedName = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const found = new RegExp(`\\s${escapedName}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
    const text = value === undefined ? "" : ` ${name}="${encodeAttribute(value)}"`;
    if (found !== null) this.replace(node.start + found.index, node.start + found.index + found[0].length, text);
    else if (value !== undefined) this.insert(node.start + 1 + node.prefix.length + node.name.length, text, this.edits.length);
  }

  /** The text with all changes made. */
  apply(): string {
    const { source } = this;
    const all = [...this.edits];
    for (const [node, pieces] of this.opened) {
      const slash = source.lastIndexOf("/", node.end - 1);
      const inner = pieces.sort((one, other) => one.rank - other.rank).map(({ text }) => text).join("");
      if (inner !== "") all.push({ start: slash, end: node.end, text: `>${inner}</${node.prefix}${node.name}>`, rank: 0 });
    }
    all.sort((one, other) => one.start - other.start || one.end - other.end || one.rank - other.rank);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of all) {
      if (start < at) throw new Error(`two changes of one place, at ${start}`);
      pieces.push(source.slice(at, start), text);
      at = end;
    }
    pieces.push(source.slice(at));
    return pieces.join("");
  }
}
