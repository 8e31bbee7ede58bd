/** The pane's looks: Fluent's own themes with the product's colour and fonts that write Chinese well. */

import type { BrandVariants, Theme } from "@fluentui/react-components";
import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { PaneLocale } from "../locales/pane";

/** A quiet blue-green; 80 carries white text at 5.9:1. */
const brand: BrandVariants = {
  10: "#031716", 20: "#0a2524", 30: "#0d3433", 40: "#0e4140", 50: "#0f4e4d", 60: "#105b5a", 70: "#116867", 80: "#147473",
  90: "#2f8281", 100: "#46908f", 110: "#5d9e9d", 120: "#74acab", 130: "#8bbab9", 140: "#a3c9c8", 150: "#bcd8d7", 160: "#d6e7e7",
};

const systemFonts = "'Segoe UI Variable Text', 'Segoe UI', -apple-system";
const chineseFonts = "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

/** Chinese fonts draw the quotation marks and apostrophes of English as wide as a character: Latin ones go before them there. */
const fonts: Readonly<Record<PaneLocale, { readonly fontFamilyBase: string }>> = {
  "zh-CN": { fontFamilyBase: `${systemFonts}, ${chineseFonts}` },
  "en-US": { fontFamilyBase: `${systemFonts}, 'Helvetica Neue', Arial, 'Liberation Sans', ${chineseFonts}` },
};

/** Fluent's choice for small coloured text is too dim on dark grounds: 4.43:1 where 4.5:1 is asked for. */
const legibleInDark = { colorBrandForeground1: brand[120], colorBrandForeground2: brand[130], colorBrandForegroundLink: brand[120], colorBrandForegroundLinkHover: brand[130] };

export type Shade = "light" | "dark";

const themes = new Map<string, Theme>();

/** The Fluent theme of a shade and a language; made when first asked for. */
export function paneTheme(shade: Shade, locale: PaneLocale): Theme {
  const key = `${shade} ${locale}`;
  const known = themes.get(key);
  if (known) return known;
  const made = { ...(shade === "dark" ? { ...createDarkTheme(brand), ...legibleInDark } : createLightTheme(brand)), ...fonts[locale] };
  themes.set(key, made);
  return made;
}

/**
 * Light or dark, told by the luminance of Office's background ("#RGB", "#RRGGBB", with or without "#").
 * Light where Office says nothing or something that is no colour.
 */
export function shadeOf(background: string | null): Shade {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(background?.trim() ?? "")?.[1];
  if (digits === undefined) return "light";
  const six = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  const channel = (at: number) => {
    const share = parseInt(six.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
  // At 0.179 black and white text are equally legible.
  return luminance < 0.179 ? "dark" : "light";
}
