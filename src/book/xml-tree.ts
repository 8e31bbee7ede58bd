/** A part of the file as a tree that remembers where each element stands in the text. */

import { BookError } from "./book-error";
import { XmlTokens } from "./xml-tokens";

export interface XmlNode {
  /** Without prefix. */
  readonly name: string;
  /** With its colon, or "". */
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Text directly in the element. */
  readonly text: string;
  /** Offsets: of the whole element, and of what stands between its tags. */
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly selfClosing: boolean;
}

const DEEPEST = 200;

/**
 * Parses a whole part. `onOpaque` gets the reader right behind the opening tag of each element called
 * `opaque` (not where it closes itself) and has to stop right behind the closing one; those have no children.
 */
export function parseXml(source: string, opaque = "", onOpaque: (tokens: XmlTokens) => void = (tokens) => tokens.skip()): XmlNode {
  const tokens = new XmlTokens(source);
  const element = (depth: number): XmlNode => {
    if (depth > DEEPEST) throw new BookError("damaged", "XML is nested too deeply");
    const { fullName, name, start, end: innerStart, selfClosing } = tokens;
    const attributes = tokens.allAttributes();
    const children: XmlNode[] = [];
    let text = "";
    let innerEnd = innerStart;
    if (!selfClosing && name === opaque) {
      onOpaque(tokens);
      innerEnd = source.lastIndexOf("<", tokens.end - 1);
    } else if (!selfClosing) {
      for (;;) {
        const kind = tokens.next();
        if (kind === "end") throw new BookError("damaged", `XML ends within ${fullName}`);
        if (kind === "text") text += tokens.text;
        else if (kind === "open") children.push(element(depth + 1));
        else {
          if (tokens.fullName !== fullName) throw new BookError("damaged", `XML closes ${tokens.fullName} within ${fullName}`);
          innerEnd = tokens.start;
          break;
        }
      }
    }
    const prefix = fullName.slice(0, fullName.length - name.length);
    return { name, prefix, attributes, children, text, start, end: tokens.end, innerStart, innerEnd, selfClosing };
  };
  for (;;) {
    const kind = tokens.next();
    if (kind === "open") return element(0);
    if (kind === "end") throw new BookError("damaged", "XML without an element");
  }
}

/** The first child of that name. */
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

/** All children of that name. */
export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node === undefined ? [] : node.children.filter((child) => child.name === name);

/** An attribute that stands in the relations' namespace, whatever its prefix: `r:id`. */
export function relationId(node: XmlNode): string | undefined {
  for (const [name, value] of node.attributes) if (name.endsWith(":id")) return value;
  return undefined;
}

/** An attribute as a number; undefined where it is absent or none. */
export function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  const text = node?.attributes.get(name);
  if (text === undefined || text.trim() === "") return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** An attribute as XML's boolean. */
export function flagOf(node: XmlNode | undefined, name: string, absent = false): boolean {
  const text = node?.attributes.get(name);
  return text === undefined ? absent : text === "1" || text === "true" || text === "on";
}
