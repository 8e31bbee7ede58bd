/** Numbers as a format of digits shows them. */

import type { FormatSection, FormatToken } from "./format-sections";
import { fixed, generalNumber } from "./general-number";

/** A number in a section; null where the section holds what is not known here (fractions, numerals). */
export function shownNumber(value: number, { tokens, numerals }: FormatSection): string | null {
  if (numerals !== 0) return null;
  const digits = tokens.filter(({ kind }) => kind === "digit");
  if (tokens.some(({ kind }, at) => kind === "fraction" && tokens[at - 1]?.kind === "digit")) return null;
  const sign = value < 0 ? "-" : "";
  if (digits.length === 0) {
    const shown = tokens.map((token) => (token.kind === "general" || token.kind === "text" ? generalNumber(Math.abs(value)) : token.text));
    return sign + shown.join("");
  }
  const exponent = tokens.find(({ kind }) => kind === "exponent");
  if (exponent !== undefined) return sign + scientific(Math.abs(value), tokens, exponent.text);
  return plain(value, tokens);
}

interface Shape { readonly before: readonly FormatToken[]; readonly after: readonly FormatToken[]; readonly thousands: boolean; readonly scale: number }

function shapeOf(tokens: readonly FormatToken[]): Shape {
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const digitsIn = (part: readonly FormatToken[]): FormatToken[] => part.filter(({ kind }) => kind === "digit");
  const last = tokens.map(({ kind }) => kind).lastIndexOf("digit");
  let scale = 1;
  for (let at = last + 1; tokens[at]?.kind === "comma"; at += 1) scale /= 1000;
  for (const { kind } of tokens) if (kind === "percent") scale *= 100;
  const first = tokens.findIndex(({ kind }) => kind === "digit");
  return {
    before: digitsIn(point < 0 ? tokens : tokens.slice(0, point)),
    after: point < 0 ? [] : digitsIn(tokens.slice(point)),
    thousands: tokens.slice(first, point < 0 ? last : point).some(({ kind }) => kind === "comma"),
    scale,
  };
}

function plain(value: number, tokens: readonly FormatToken[]): string {
  const { before, after, thousands, scale } = shapeOf(tokens);
  const scaled = Number((Math.abs(value) * scale).toPrecision(15));
  if (scaled >= 1e21) return generalNumber(value);
  const [wholeDigits = "0", decimals = ""] = fixed(scaled, after.length).split(".");
  const least = before.filter(({ text }) => text === "0").length;
  let whole = wholeDigits === "0" ? "" : wholeDigits;
  whole = whole.padStart(least, "0");
  if (thousands) whole = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
  let fraction = decimals;
  for (let at = after.length - 1; at >= 0 && after[at]?.text === "#" && fraction.endsWith("0"); at -= 1) fraction = fraction.slice(0, -1);
  const isNegative = value < 0 && /[1-9]/.test(whole + fraction);
  // Literals stand where they stood; the digits come where the first of them was.
  let text = "";
  let wholeDone = false;
  let fractionDone = false;
  for (const token of tokens) {
    if (token.kind === "digit" && !wholeDone) {
      text += whole;
      wholeDone = true;
    } else if (token.kind === "point" && !fractionDone) {
      if (!wholeDone) text += whole;
      wholeDone = fractionDone = true;
      text += `.${fraction}`;
    } else if (token.kind === "literal" || token.kind === "percent" || token.kind === "fraction") text += token.text;
  }
  return (isNegative ? "-" : "") + text;
}

function scientific(size: number, tokens: readonly FormatToken[], mark: string): string {
  const at = tokens.findIndex(({ kind }) => kind === "exponent");
  const { after } = shapeOf(tokens.slice(0, at));
  const [mantissa = "0", exponent = "+0"] = size.toExponential(Math.min(after.length, 15)).split("e");
  const digits = exponent.slice(1).padStart(mark.length - 2, "0");
  const plus = exponent.startsWith("-") ? "-" : mark[1] === "+" ? "+" : "";
  return `${mantissa}E${plus}${digits}`;
}
