/** Takes a number format apart: sections, and within them literals, digits, dates and times. */

export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  /** 0, # or ?, decimal point, thousands comma, percent, exponent: as they stand. */
  | { readonly kind: "digit" | "point" | "comma" | "percent" | "exponent" | "fraction"; readonly text: string }
  /** y, m, d, h, s, a, e runs in lower case; [h] and its kin as "[h]"; am/pm in its own spelling. */
  | { readonly kind: "time"; readonly text: string }
  | { readonly kind: "noon"; readonly text: string }
  | { readonly kind: "text" | "general"; readonly text: string };

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** For formats such as [>=100]0;0.0. */
  readonly condition: ((value: number) => boolean) | null;
  /** Numerals to write digits in: [DBNum1] 一二三, [DBNum2] 壹贰叁. */
  readonly numerals: 0 | 1 | 2;
}

const known = new Map<string, FormatSection[] | null>();
/** Workbooks have few formats; a file that brings thousands does not fill the memory. */
const MOST_KNOWN = 2000;

const piece =
  /"([^"]*)"?|\\([\s\S])|_[\s\S]|\*[\s\S]|\[([^\]]*)\]|General|G\/通用格式|上午\/下午|AM\/PM|A\/P|y+|m+|d+|h+|s+|a{3,4}|e(?![+-])|E[+-]0*|[0#?]|\.|,|%|@|;|\/|[\s\S]/giu;

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "<": (value, limit) => value < limit, "<=": (value, limit) => value <= limit, ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit, "=": (value, limit) => value === limit, "<>": (value, limit) => value !== limit,
};

/** The sections of a format; null for General. */
export function formatSections(format: string): FormatSection[] | null {
  const before = known.get(format);
  if (before !== undefined) return before;
  const sections = format === "" || /^general$/i.test(format) ? null : parse(format);
  if (known.size < MOST_KNOWN) known.set(format, sections);
  return sections;
}

interface Draft { tokens: FormatToken[]; condition: FormatSection["condition"]; numerals: FormatSection["numerals"] }

function parse(format: string): FormatSection[] {
  const draft = (): Draft => ({ tokens: [], condition: null, numerals: 0 });
  let section = draft();
  const sections = [section];
  for (const match of format.matchAll(piece)) {
    const [whole, quoted, escaped, bracket] = match;
    if (whole === ";") sections.push((section = draft()));
    else if (quoted !== undefined) section.tokens.push({ kind: "literal", text: quoted });
    else if (escaped !== undefined) section.tokens.push({ kind: "literal", text: escaped });
    else if (bracket !== undefined) takeBracket(section, bracket);
    // "_x" leaves the width of x free, "*x" fills the cell with it: neither shows as text.
    else if (whole.startsWith("_")) section.tokens.push({ kind: "literal", text: " " });
    else if (!whole.startsWith("*")) section.tokens.push(token(whole));
  }
  return sections.map(({ tokens, condition, numerals }) => ({ tokens: markMinutes(tokens), condition, numerals }));
}

function takeBracket(section: Draft, inner: string): void {
  const comparison = /^(<=|>=|<>|<|>|=)\s*(-?[0-9.]+)$/.exec(inner);
  const compare = comparisons[comparison?.[1] ?? ""];
  if (compare !== undefined) {
    const limit = Number(comparison?.[2]);
    section.condition = (value) => compare(value, limit);
  } else if (/^(h+|m+|s+)$/i.test(inner)) section.tokens.push({ kind: "time", text: `[${inner.toLowerCase()}]` });
  else if (/^DBNum[12]$/i.test(inner)) section.numerals = inner.endsWith("1") ? 1 : 2;
  else if (inner.startsWith("$")) section.tokens.push({ kind: "literal", text: inner.slice(1).replace(/-[^-]*$/, "") });
}

function token(text: string): FormatToken {
  if (/^(General|G\/通用格式)$/i.test(text)) return { kind: "general", text };
  if (/^(上午\/下午|AM\/PM|A\/P)$/i.test(text)) return { kind: "noon", text };
  if (/^E[+-]/i.test(text)) return { kind: "exponent", text };
  if (/^(y+|m+|d+|h+|s+|a{3,4}|e)$/i.test(text)) return { kind: "time", text: text.toLowerCase() };
  if (/^[0#?]$/.test(text)) return { kind: "digit", text };
  if (text === ".") return { kind: "point", text };
  if (text === ",") return { kind: "comma", text };
  if (text === "%") return { kind: "percent", text };
  if (text === "@") return { kind: "text", text };
  if (text === "/") return { kind: "fraction", text };
  return { kind: "literal", text };
}

/** "m" is minutes behind hours and before seconds: there it is called "n". */
function markMinutes(tokens: readonly FormatToken[]): FormatToken[] {
  const times = tokens.filter(({ kind }) => kind === "time");
  return tokens.map((one) => {
    if (one.kind !== "time" || !/^m{1,2}$/.test(one.text)) return one;
    const at = times.indexOf(one);
    const minutes = /^\[?h/.test(times[at - 1]?.text ?? "") || /^\[?s/.test(times[at + 1]?.text ?? "");
    return minutes ? { kind: "time", text: one.text.replace(/m/g, "n") } : one;
  });
}

export const isTimeSection = ({ tokens }: FormatSection): boolean => tokens.some(({ kind }) => kind === "time" || kind === "noon");
