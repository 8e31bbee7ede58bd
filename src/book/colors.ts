/** Colours of a file: by value, by theme and tint, by index; all come out as "#RRGGBB". */

import { childOf, numberOf, parseXml, type XmlNode } from "./xml-tree";

/** Excel's 64 indexed colours; 0–7 and 8–15 are the same. */
const basic = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const further =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const standardIndexed: readonly string[] = [...basic, ...basic, ...further.split(" ")];
/** Office's theme of 2013, for files without one. */
const standardTheme = ["FFFFFF", "000000", "E7E6E6", "44546A", "5B9BD5", "ED7D31", "A5A5A5", "FFC000", "4472C4", "70AD47", "0563C1", "954F72"];
/** How cells count a theme's colours: light and dark in turns. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

export interface Palette { readonly theme: readonly string[]; readonly indexed: readonly string[] }

/** Palette of a workbook: `theme` is the theme part's text, `styles` the root of the style part. */
export function readPalette(theme: string | undefined, styles: XmlNode | undefined): Palette {
  const own = childOf(childOf(styles, "colors"), "indexedColors")?.children.map(({ attributes }) => (attributes.get("rgb") ?? "").slice(-6));
  const scheme = theme === undefined ? undefined : childOf(childOf(parseXml(theme), "themeElements"), "clrScheme");
  return {
    theme: themeOrder.map((name, index) => {
      const color = childOf(scheme, name)?.children[0];
      return color?.attributes.get("lastClr") ?? (color?.name === "srgbClr" ? color.attributes.get("val") : undefined) ?? standardTheme[index] ?? "000000";
    }),
    indexed: standardIndexed.map((standard, index) => (own?.[index]?.length === 6 ? own[index] : undefined) ?? standard),
  };
}

/** The colour that an element such as `<color>` or `<fgColor>` names; undefined for "automatic" or none. */
export function colorOf(node: XmlNode | undefined, palette: Palette): string | undefined {
  if (node === undefined) return undefined;
  const rgb = node.attributes.get("rgb");
  const theme = numberOf(node, "theme");
  const indexed = numberOf(node, "indexed");
  let base: string | undefined;
  if (rgb !== undefined && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb)) base = rgb.slice(-6);
  else if (theme !== undefined) base = palette.theme[theme];
  else if (indexed !== undefined) base = palette.indexed[indexed];
  return base === undefined ? undefined : `#${tinted(base, numberOf(node, "tint") ?? 0).toUpperCase()}`;
}

/** Lightens (towards 1) or darkens (towards -1) a colour, by its lightness alone. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  let hue = 0;
  if (spread > 0) {
    if (most === red) hue = ((green - blue) / spread + 6) % 6;
    else if (most === green) hue = (blue - red) / spread + 2;
    else hue = (red - green) / spread + 4;
  }
  const light = tint < 0 ? lightness * (1 + Math.max(-1, tint)) : lightness + (1 - lightness) * Math.min(1, tint);
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const middle = chroma * (1 - Math.abs((hue % 2) - 1));
  const parts = [[chroma, middle, 0], [middle, chroma, 0], [0, chroma, middle], [0, middle, chroma], [middle, 0, chroma], [chroma, 0, middle]][Math.floor(hue)] ?? [0, 0, 0];
  return parts.map((part) => Math.round((part + light - chroma / 2) * 255).toString(16).padStart(2, "0")).join("");
}
