/**
 * A small pull reader for XML that knows where in the text each tag stands, so that a part can be
 * changed at one place and stay as it was everywhere else. It checks no more than it needs to.
 */

import { BookError } from "./book-error";
import { decodeAttribute, decodeXml } from "./xml-text";

export type TokenKind = "open" | "close" | "text" | "end";

const SPACE = 32, SLASH = 47, COLON = 58, EQUALS = 61, GREATER = 62;

const broken = (where: number): BookError => new BookError("damaged", `XML is broken at character ${where}`);

export class XmlTokens {
  kind: TokenKind = "end";
  /** Offsets of the token; `end` is behind it. */
  start = 0;
  end = 0;
  /** Of an opening tag: `<a/>`. No closing token follows it. */
  selfClosing = false;
  private nameStart = 0;
  private nameEnd = 0;
  private isCdata = false;
  private attributeCount = 0;
  /** Four offsets an attribute: name's start and end, value's start and end. */
  private readonly attributes: number[] = [];

  constructor(readonly source: string) {}

  /** Goes on to the next tag or piece of text; comments and instructions are passed over. */
  next(): TokenKind {
    const { source } = this;
    for (;;) {
      const at = this.end;
      if (at >= source.length) return (this.kind = "end");
      if (source.charCodeAt(at) !== 60) {
        const stop = source.indexOf("<", at);
        this.isCdata = false;
        return this.take("text", at, stop < 0 ? source.length : stop);
      }
      const second = source.charCodeAt(at + 1);
      if (second === 33) {
        if (source.startsWith("<!--", at)) this.end = this.behind("-->", at + 4);
        else if (source.startsWith("<![CDATA[", at)) {
          this.isCdata = true;
          return this.take("text", at, this.behind("]]>", at + 9));
        } else throw new BookError("damaged", "XML declares a document type, which workbooks may not");
      } else if (second === 63) this.end = this.behind("?>", at + 2);
      else if (second === SLASH) {
        const stop = this.behind(">", at + 2);
        this.nameStart = at + 2;
        this.nameEnd = this.nameStop(at + 2);
        return this.take("close", at, stop);
      } else return this.openingTag(at);
    }
  }

  /** Name without prefix, of a tag. */
  get name(): string {
    // Not by indexOf: without a colon it would run through the whole sheet.
    let start = this.nameStart;
    for (let at = start; at < this.nameEnd; at += 1) if (this.source.charCodeAt(at) === COLON) start = at + 1;
    return this.source.slice(start, this.nameEnd);
  }

  /** Name with prefix, of a tag. */
  get fullName(): string {
    return this.source.slice(this.nameStart, this.nameEnd);
  }

  /** An attribute's value by its full name. */
  attribute(name: string): string | undefined {
    const { attributes, source } = this;
    for (let index = 0; index < this.attributeCount * 4; index += 4) {
      const start = attributes[index] ?? 0;
      if ((attributes[index + 1] ?? 0) - start === name.length && source.startsWith(name, start)) {
        return decodeAttribute(source.slice(attributes[index + 2], attributes[index + 3]));
      }
    }
    return undefined;
  }

  /** All attributes by full name, in their order. */
  allAttributes(): Map<string, string> {
    const all = new Map<string, string>();
    for (let index = 0; index < this.attributeCount * 4; index += 4) {
      const [nameStart, nameEnd, valueStart, valueEnd] = this.attributes.slice(index, index + 4);
      all.set(this.source.slice(nameStart, nameEnd), decodeAttribute(this.source.slice(valueStart, valueEnd)));
    }
    return all;
  }

  /** The text of a text token. */
  get text(): string {
    return this.isCdata
      ? this.source.slice(this.start + 9, this.end - 3).replace(/\r\n?/g, "\n")
      : decodeXml(this.source.slice(this.start, this.end));
  }

  /** From an opening tag to behind its closing one, over everything in between. */
  skip(): void {
    if (this.selfClosing) return;
    for (let depth = 1; depth > 0;) {
      const kind = this.next();
      if (kind === "open" && !this.selfClosing) depth += 1;
      else if (kind === "close") depth -= 1;
      else if (kind === "end") throw broken(this.end);
    }
  }

  /** From an opening tag over its closing one: all text within, tags left out. */
  innerText(): string {
    if (this.selfClosing) return "";
    let text = "";
    for (let depth = 1; depth > 0;) {
      const kind = this.next();
      if (kind === "text") text += this.text;
      else if (kind === "open" && !this.selfClosing) depth += 1;
      else if (kind === "close") depth -= 1;
      else if (kind === "end") throw broken(this.end);
    }
    return text;
  }

  private take(kind: TokenKind, start: number, end: number): TokenKind {
    this.start = start;
    this.end = end;
    return (this.kind = kind);
  }

  private behind(mark: string, from: number): number {
    const at = this.source.indexOf(mark, from);
    if (at < 0) throw broken(from);
    return at + mark.length;
  }

  private nameStop(from: number): number {
    const { source } = this;
    let at = from;
    for (; at < source.length; at += 1) {
      const code = source.charCodeAt(at);
      if (code <= SPACE || code === SLASH || code === GREATER || code === EQUALS) break;
    }
    return at;
  }

  private openingTag(start: number): TokenKind {
    const { source, attributes } = this;
    this.nameStart = start + 1;
    let at = (this.nameEnd = this.nameStop(start + 1));
    if (at === start + 1) throw broken(start);
    this.attributeCount = 0;
    this.selfClosing = false;
    for (;;) {
      const code = source.charCodeAt(at);
      if (Number.isNaN(code)) throw broken(start);
      if (code <= SPACE) at += 1;
      else if (code === GREATER) return this.take("open", start, at + 1);
      else if (code === SLASH) {
        this.selfClosing = true;
        at += 1;
      } else {
        const nameEnd = this.nameStop(at);
        let quote = nameEnd;
        while (source.charCodeAt(quote) <= SPACE) quote += 1;
        if (source.charCodeAt(quote) !== EQUALS || nameEnd === at) throw broken(at);
        quote += 1;
        while (source.charCodeAt(quote) <= SPACE) quote += 1;
        const mark = source[quote];
        if (mark !== '"' && mark !== "'") throw broken(quote);
        const stop = this.behind(mark, quote + 1);
        const base = this.attributeCount * 4;
        attributes[base] = at;
        attributes[base + 1] = nameEnd;
        attributes[base + 2] = quote + 1;
        attributes[base + 3] = stop - 1;
        this.attributeCount += 1;
        at = stop;
      }
    }
  }
}
