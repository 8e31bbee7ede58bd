/** A cell's look as CSS. */

import type { BookBorders, BookCell, BookRuleFormat } from "../../book/book";

const horizontal: Readonly<Record<string, string>> = { Left: "left", Center: "center", Right: "right", Justify: "justify", CenterAcrossSelection: "center", Distributed: "justify" };
const vertical: Readonly<Record<string, string>> = { Top: "top", Center: "middle", Bottom: "bottom", Justify: "middle", Distributed: "middle" };
const lines: Readonly<Record<string, string>> = { double: "3px double", dotted: "1px dotted", hair: "1px dotted", thick: "3px solid", medium: "2px solid" };
const pixelsPerPoint = 4 / 3;

/** Declarations for an element's style; a rule's format stands above the cell's own. */
export function cellLook(cell: BookCell, over: BookRuleFormat, defaultFont: { readonly name: string; readonly size: number }): Partial<CSSStyleDeclaration> {
  const { style, value } = cell;
  const look = { ...style, ...over };
  const decoration = [look.underline && "underline", look.strike && "line-through"].filter(Boolean).join(" ");
  const number = typeof value === "number" && !cell.error;
  return {
    background: look.fill ?? "",
    color: look.fontColor ?? "",
    fontFamily: `"${style.fontName ?? defaultFont.name}", "Noto Sans CJK SC", sans-serif`,
    fontSize: `${(style.fontSize ?? defaultFont.size) * pixelsPerPoint}px`,
    fontWeight: look.bold ? "bold" : "",
    fontStyle: look.italic ? "italic" : "",
    textDecoration: decoration,
    textAlign: horizontal[style.horizontal ?? ""] ?? (number ? "right" : "left"),
    verticalAlign: vertical[style.vertical ?? ""] ?? "bottom",
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    paddingLeft: style.indent ? `${style.indent * 9}px` : "",
    ...borderLook({ ...style.borders, ...over.borders }),
  };
}

function borderLook(borders: BookBorders): Partial<CSSStyleDeclaration> {
  const line = (edge: keyof BookBorders) => {
    const border = borders[edge];
    if (!border) return "";
    return `${lines[border.style] ?? (/dash/i.test(border.style) ? "1px dashed" : "1px solid")} ${border.color}`;
  };
  return { borderLeft: line("left"), borderRight: line("right"), borderTop: line("top"), borderBottom: line("bottom") };
}
