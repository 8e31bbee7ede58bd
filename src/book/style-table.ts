/** The style part, read: what each numbered style looks like. */

import type { BookBorder, BookBorders, BookCell, BookEdge, BookRuleFormat, BookStyle } from "./book-parts";
import { borderStyles, horizontals, verticals } from "./style-words";
import { colorOf, type Palette, readPalette } from "./colors";
import { builtInFormats } from "./number-formats";
import { decodeOoxml } from "./xml-text";
import { childOf, childrenOf, flagOf, numberOf, parseXml, type XmlNode } from "./xml-tree";

export type Look = Pick<BookCell, "format" | "style">;
type Mutable<T> = { -readonly [key in keyof T]: T[key] };

export const emptyStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

export class StyleTable {
  readonly root: XmlNode;
  readonly formats: ReadonlyMap<number, string>;
  readonly defaultFont: { readonly name: string; readonly size: number };
  private readonly palette: Palette;
  private readonly looks: Look[] = [];
  private readonly fonts: XmlNode[];
  private readonly fills: XmlNode[];
  private readonly borders: XmlNode[];
  private readonly xfs: XmlNode[];

  /** `source` is the style part's text, `theme` the theme part's. */
  constructor(readonly source: string, theme: string | undefined) {
    this.root = parseXml(source);
    this.palette = readPalette(theme, this.root);
    this.fonts = childOf(this.root, "fonts")?.children.slice() ?? [];
    this.fills = childOf(this.root, "fills")?.children.slice() ?? [];
    this.borders = childOf(this.root, "borders")?.children.slice() ?? [];
    this.xfs = childrenOf(childOf(this.root, "cellXfs"), "xf");
    this.formats = new Map(childrenOf(childOf(this.root, "numFmts"), "numFmt").map((node) => [numberOf(node, "numFmtId") ?? -1, decodeOoxml(node.attributes.get("formatCode") ?? "")]));
    const font = fontLook(this.fonts[numberOf(this.xfs[0], "fontId") ?? 0], this.palette);
    this.defaultFont = { name: font.fontName ?? "宋体", size: font.fontSize ?? 11 };
  }

  /** How the numbered style looks; unknown numbers look like the first. */
  look(style: number): Look {
    const known = this.looks[style];
    if (known !== undefined) return known;
    const xf = this.xfs[style];
    const look = xf === undefined && style !== 0 ? this.look(0) : this.read(xf);
    this.looks[style] = look;
    return look;
  }

  /** Attributes and children of a numbered style, to derive others from. */
  xf(style: number): XmlNode | undefined {
    return this.xfs[style] ?? this.xfs[0];
  }

  /** What an element of another part means by its colour. */
  color(node: XmlNode | undefined): string | undefined {
    return colorOf(node, this.palette);
  }

  font(number: number): XmlNode | undefined {
    return this.fonts[number];
  }

  border(number: number): XmlNode | undefined {
    return this.borders[number];
  }

  /** The difference that a conditional format makes, by number. */
  ruleFormat(number: number | undefined): BookRuleFormat {
    const dxf = number === undefined ? undefined : childrenOf(childOf(this.root, "dxfs"), "dxf")[number];
    const font = childOf(dxf, "font");
    const { fontColor, bold, italic, underline, strike } = fontLook(font, this.palette);
    const pattern = childOf(childOf(dxf, "fill"), "patternFill");
    // In these, unlike in cells, the background is the fill of a solid pattern.
    const fill = colorOf(childOf(pattern, "bgColor"), this.palette) ?? colorOf(childOf(pattern, "fgColor"), this.palette);
    const borders = bordersOf(childOf(dxf, "border"), this.palette);
    const explicitColor = fontColor ?? colorOf(childOf(font, "color"), this.palette);
    return {
      ...(fill === undefined ? {} : { fill }), ...(explicitColor === undefined ? {} : { fontColor: explicitColor }),
      ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), ...(underline ? { underline } : {}), ...(strike ? { strike } : {}),
      ...(borders === undefined ? {} : { borders }),
    };
  }

  private read(xf: XmlNode | undefined): Look {
    const number = numberOf(xf, "numFmtId") ?? 0;
    const style: Mutable<BookStyle> = fontLook(this.fonts[numberOf(xf, "fontId") ?? 0], this.palette);
    const pattern = childOf(this.fills[numberOf(xf, "fillId") ?? 0], "patternFill");
    const fill = pattern?.attributes.get("patternType") === "solid" ? colorOf(childOf(pattern, "fgColor"), this.palette) : undefined;
    if (fill !== undefined) style.fill = fill;
    const borders = bordersOf(this.borders[numberOf(xf, "borderId") ?? 0], this.palette);
    if (borders !== undefined) style.borders = borders;
    const alignment = childOf(xf, "alignment");
    const horizontal = horizontals[alignment?.attributes.get("horizontal") ?? ""];
    const vertical = verticals[alignment?.attributes.get("vertical") ?? ""];
    const indent = numberOf(alignment, "indent") ?? 0;
    if (horizontal !== undefined && horizontal !== "General") style.horizontal = horizontal;
    if (vertical !== undefined && vertical !== "Bottom") style.vertical = vertical;
    if (flagOf(alignment, "wrapText")) style.wrap = true;
    if (flagOf(alignment, "shrinkToFit")) style.shrink = true;
    if (indent > 0) style.indent = indent;
    if (!flagOf(childOf(xf, "protection"), "locked", true)) style.locked = false;
    return { format: this.formats.get(number) ?? builtInFormats.get(number) ?? "General", style };
  }
}

function fontLook(font: XmlNode | undefined, palette: Palette): Mutable<BookStyle> {
  const look: Mutable<BookStyle> = {};
  const on = (name: string): boolean => {
    const node = childOf(font, name);
    return node !== undefined && flagOf(node, "val", true);
  };
  const name = childOf(font, "name")?.attributes.get("val");
  const size = numberOf(childOf(font, "sz"), "val");
  const color = colorOf(childOf(font, "color"), palette);
  const underline = childOf(font, "u");
  if (name !== undefined) look.fontName = name;
  if (size !== undefined) look.fontSize = size;
  if (color !== undefined && color !== "#000000") look.fontColor = color;
  if (on("b")) look.bold = true;
  if (on("i")) look.italic = true;
  if (on("strike")) look.strike = true;
  if (underline !== undefined && underline.attributes.get("val") !== "none") look.underline = true;
  return look;
}

function bordersOf(border: XmlNode | undefined, palette: Palette): BookBorders | undefined {
  const found: { [edge in BookEdge]?: BookBorder } = {};
  const edges: readonly (readonly [BookEdge, string])[] = [["left", "start"], ["right", "end"], ["top", "top"], ["bottom", "bottom"]];
  for (const [edge, other] of edges) {
    const node = childOf(border, edge) ?? childOf(border, other);
    const style = borderStyles.find((known) => known === node?.attributes.get("style"));
    if (style !== undefined) found[edge] = { style, color: colorOf(childOf(node, "color"), palette) ?? "#000000" };
  }
  return Object.keys(found).length === 0 ? undefined : found;
}
