/** Appends to the style part what new looks need; what it had keeps its number and its text. */

import type { BookBorders, BookCell, BookEdge, BookRuleFormat, BookStyle } from "./book-parts";
import { builtInNumber } from "./number-formats";
import { samePlain } from "./same-cell";
import type { Look, StyleTable } from "./style-table";
import { fileWord, horizontals, verticals } from "./style-words";
import { XmlEdits } from "./xml-edits";
import { encodeAttribute, encodeOoxml } from "./xml-text";
import { childOf, childrenOf, numberOf, type XmlNode } from "./xml-tree";

const sectionOrder = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
const fontOrder = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];
const edges: readonly BookEdge[] = ["left", "right", "top", "bottom"];
const firstOwnFormat = 164;

type Section = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

export class StyleWriter {
  private readonly added: Record<Section, string[]> = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };
  private readonly known: Record<Section, Map<string, number>>;
  private readonly byLook = new Map<string, number>();
  private readonly freedLooks = new Set<number>();
  private readonly usedLooks = new Set<number>();
  private nextFormat: number;
  private readonly prefix: string;

  constructor(private readonly table: StyleTable) {
    this.prefix = table.root.prefix;
    const texts = (section: Section): Map<string, number> => {
      const map = new Map<string, number>();
      this.nodes(section).forEach((node, index) => {
        const text = table.source.slice(node.start, node.end);
        if (!map.has(text)) map.set(text, index);
      });
      return map;
    };
    this.known = { numFmts: new Map(), fonts: texts("fonts"), fills: texts("fills"), borders: texts("borders"), cellXfs: texts("cellXfs"), dxfs: texts("dxfs") };
    this.nextFormat = Math.max(firstOwnFormat - 1, ...table.formats.keys()) + 1;
  }

  /** Number of the style in which a cell is written: its own of the file where it looks like that. */
  styleOf(cell: BookCell): number {
    const { fileStyle } = cell;
    const base = fileStyle === undefined ? undefined : this.table.look(fileStyle);
    if (base !== undefined && base.format === cell.format && (base.style === cell.style || samePlain(base.style, cell.style))) return fileStyle ?? 0;
    if (fileStyle === undefined && cell.format === "General" && Object.keys(cell.style).length === 0) return 0;
    const key = JSON.stringify([fileStyle ?? -1, cell.format, cell.style]);
    const known = this.byLook.get(key);
    if (known !== undefined) return known;
    const number = this.derive(fileStyle ?? 0, base ?? { format: "General", style: {} }, cell);
    this.byLook.set(key, number);
    return number;
  }

  /** Number of the difference that a conditional format makes. */
  ruleFormat(format: BookRuleFormat): number {
    const p = this.prefix;
    const { bold, italic, underline, strike, fontColor, fill, borders } = format;
    const font = (bold ? `<${p}b/>` : "") + (italic ? `<${p}i/>` : "") + (strike ? `<${p}strike/>` : "") + (underline ? `<${p}u/>` : "") + (fontColor === undefined ? "" : this.color("color", fontColor));
    const number = this.add("dxfs", `<${p}dxf>` + (font === "" ? "" : `<${p}font>${font}</${p}font>`) +
      (fill === undefined ? "" : `<${p}fill><${p}patternFill>${this.color("bgColor", fill)}</${p}patternFill></${p}fill>`) +
      (borders === undefined ? "" : this.border(undefined, {}, borders)) + `</${p}dxf>`);
    this.usedLooks.add(number);
    return number;
  }

  /** Says that a conditional format of ours that had this look is gone. */
  freeRuleFormat(number: number): void {
    this.freedLooks.add(number);
  }

  /** Looks that may have no user any more. */
  get freed(): ReadonlySet<number> {
    return new Set([...this.freedLooks].filter((number) => !this.usedLooks.has(number)));
  }

  /** The whole part as it is to be written; undefined where nothing was added. */
  write(): string | undefined {
    const { root, source } = this.table;
    const edits = new XmlEdits(source);
    for (const section of ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"] as const) {
      const pieces = this.added[section];
      if (pieces.length === 0) continue;
      const holder = childOf(root, section);
      const text = pieces.join("");
      if (holder === undefined) {
        const count = section === "dxfs" ? "" : ` count="${pieces.length}"`;
        edits.insertInOrder(root, section, `<${this.prefix}${section}${count}>${text}</${this.prefix}${section}>`, sectionOrder);
      } else {
        edits.append(holder, text);
        if (holder.attributes.has("count")) edits.setAttribute(holder, "count", String(holder.children.length + pieces.length));
      }
    }
    return edits.isEmpty ? undefined : edits.apply();
  }

  private nodes(section: Section): readonly XmlNode[] {
    const holder = childOf(this.table.root, section);
    return section === "cellXfs" ? childrenOf(holder, "xf") : (holder?.children ?? []);
  }

  private add(section: Section, text: string): number {
    const known = this.known[section].get(text);
    if (known !== undefined) return known;
    const number = this.nodes(section).length + this.added[section].length;
    this.added[section].push(text);
    this.known[section].set(text, number);
    return number;
  }

  private derive(fileStyle: number, base: Look, cell: Look): number {
    const p = this.prefix;
    const xf = this.table.xf(fileStyle);
    const from = base.style;
    const to = cell.style;
    const differs = (...members: readonly (keyof BookStyle)[]): boolean => members.some((member) => !samePlain(from[member], to[member]));
    const attributes = new Map(xf?.attributes ?? [["numFmtId", "0"], ["fontId", "0"], ["fillId", "0"], ["borderId", "0"]]);
    const set = (name: string, apply: string, number: number): void => {
      attributes.set(name, String(number));
      attributes.set(apply, "1");
    };
    if (base.format !== cell.format) set("numFmtId", "applyNumberFormat", this.formatNumber(cell.format));
    if (differs("fontName", "fontSize", "fontColor", "bold", "italic", "underline", "strike")) {
      set("fontId", "applyFont", this.add("fonts", this.font(this.table.font(numberOf(xf, "fontId") ?? 0), from, to)));
    }
    if (differs("fill")) set("fillId", "applyFill", to.fill === undefined ? 0 : this.add("fills", this.solid(to.fill)));
    if (differs("borders")) {
      set("borderId", "applyBorder", this.add("borders", this.border(this.table.border(numberOf(xf, "borderId") ?? 0), from.borders ?? {}, to.borders ?? {})));
    }
    const oldAlignment = childOf(xf, "alignment");
    let alignment = this.raw(oldAlignment);
    if (differs("horizontal", "vertical", "wrap", "shrink", "indent")) {
      alignment = this.alignment(oldAlignment, from, to);
      attributes.set("applyAlignment", "1");
    }
    let protection = this.raw(childOf(xf, "protection"));
    if (differs("locked")) {
      protection = `<${p}protection locked="${to.locked === false ? 0 : 1}"/>`;
      attributes.set("applyProtection", "1");
    }
    const list = [...attributes].map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`).join("");
    const inner = alignment + protection;
    return this.add("cellXfs", inner === "" ? `<${p}xf${list}/>` : `<${p}xf${list}>${inner}</${p}xf>`);
  }

  private raw(node: XmlNode | undefined): string {
    return node === undefined ? "" : this.table.source.slice(node.start, node.end);
  }

  private color(element: string, color: string): string {
    return `<${this.prefix}${element} rgb="FF${color.replace("#", "").toUpperCase()}"/>`;
  }

  private solid(color: string): string {
    const p = this.prefix;
    return `<${p}fill><${p}patternFill patternType="solid">${this.color("fgColor", color)}<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
  }

  private formatNumber(format: string): number {
    const builtIn = builtInNumber(format);
    if (builtIn !== undefined) return builtIn;
    for (const [number, code] of this.table.formats) if (code === format) return number;
    const known = this.known.numFmts.get(format);
    if (known !== undefined) return known;
    const number = this.nextFormat;
    this.nextFormat += 1;
    this.known.numFmts.set(format, number);
    this.added.numFmts.push(`<${this.prefix}numFmt numFmtId="${number}" formatCode="${encodeAttribute(encodeOoxml(format))}"/>`);
    return number;
  }

  /** The base's font with what differs changed; its other traits stay. */
  private font(base: XmlNode | undefined, from: BookStyle, to: BookStyle): string {
    const p = this.prefix;
    const pieces = new Map((base?.children ?? []).map((node) => [node.name, this.raw(node)]));
    const put = (name: string, text: string): void => {
      if (text === "") pieces.delete(name);
      else pieces.set(name, text);
    };
    const flags: readonly (readonly [keyof BookStyle, string])[] = [["bold", "b"], ["italic", "i"], ["underline", "u"], ["strike", "strike"]];
    for (const [member, name] of flags) if ((from[member] ?? false) !== (to[member] ?? false)) put(name, to[member] ? `<${p}${name}/>` : "");
    if (from.fontSize !== to.fontSize) put("sz", `<${p}sz val="${to.fontSize ?? this.table.defaultFont.size}"/>`);
    if (from.fontColor !== to.fontColor) put("color", to.fontColor === undefined ? `<${p}color theme="1"/>` : this.color("color", to.fontColor));
    if (from.fontName !== to.fontName) {
      put("name", `<${p}name val="${encodeAttribute(to.fontName ?? this.table.defaultFont.name)}"/>`);
      // A scheme would win over the name; family and character set speak of the old font.
      for (const name of ["family", "charset", "scheme"]) pieces.delete(name);
    }
    const known = fontOrder.flatMap((name) => pieces.get(name) ?? []);
    const others = [...pieces].filter(([name]) => !fontOrder.includes(name)).map(([, text]) => text);
    return `<${p}font>${known.join("")}${others.join("")}</${p}font>`;
  }

  private border(base: XmlNode | undefined, from: BookBorders, to: BookBorders): string {
    const p = this.prefix;
    const sides = edges.map((edge) => {
      const old = childOf(base, edge);
      const line = to[edge];
      if (old !== undefined && samePlain(from[edge], line)) return this.raw(old);
      return line === undefined ? `<${p}${edge}/>` : `<${p}${edge} style="${line.style}">${this.color("color", line.color)}</${p}${edge}>`;
    });
    const diagonal = childOf(base, "diagonal");
    const list = [...(base?.attributes ?? [])].map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`).join("");
    return `<${p}border${list}>${sides.join("")}${base === undefined ? "" : diagonal === undefined ? `<${p}diagonal/>` : this.raw(diagonal)}</${p}border>`;
  }

  private alignment(base: XmlNode | undefined, from: BookStyle, to: BookStyle): string {
    const attributes = new Map(base?.attributes ?? []);
    const put = (name: string, value: string | undefined): void => {
      if (value === undefined) attributes.delete(name);
      else attributes.set(name, value);
    };
    if (from.horizontal !== to.horizontal) put("horizontal", to.horizontal === undefined ? undefined : fileWord(horizontals, to.horizontal));
    if (from.vertical !== to.vertical) put("vertical", to.vertical === undefined ? undefined : fileWord(verticals, to.vertical));
    if (from.wrap !== to.wrap) put("wrapText", to.wrap ? "1" : undefined);
    if (from.shrink !== to.shrink) put("shrinkToFit", to.shrink ? "1" : undefined);
    if (from.indent !== to.indent) put("indent", to.indent ? String(to.indent) : undefined);
    const list = [...attributes].map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`).join("");
    return list === "" ? "" : `<${this.prefix}alignment${list}/>`;
  }
}
