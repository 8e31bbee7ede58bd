/** How a day is written: 2021年6月30日, 2021.06.30, 20210630, and as a date cell shows it. */

import type { CivilDate, Span } from "../ledger/ledger";

export interface DateStyle {
  readonly kind: "chinese" | "dots" | "slashes" | "dashes" | "digits";
  /** Whether month and day have two digits. */
  readonly padded: boolean;
}

export interface WrittenDay {
  readonly date: CivilDate;
  readonly span: Span;
  readonly style: DateStyle;
  /** False where month and day have two digits anyway, so that nothing tells whether they are padded. */
  readonly tellsPadding: boolean;
}

const MARKS = { dots: ".", slashes: "/", dashes: "-" } as const;
const DAY = /(\d{4})\s*(?:年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日|([./-])\s*(\d{1,2})\s*\4\s*(\d{1,2})(?![\d./-]))|(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/;

/** The one day that a text names in full, year, month and day, with no other number beside it; else null. */
export function writtenDay(text: string): WrittenDay | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
  if (/[\d０-９一二三四五六七八九十上下初中末旬季半每]/.test(rest)) return null;
  const [, year, chineseMonth, chineseDay, mark, month, day, digitsYear, digitsMonth, digitsDay] = match;
  const parts = [year ?? digitsYear, chineseMonth ?? month ?? digitsMonth, chineseDay ?? day ?? digitsDay].map((each) => each ?? "");
  const [y = "", m = "", d = ""] = parts;
  if (Number(m) < 1 || Number(m) > 12 || Number(d) < 1 || Number(d) > 31) return null;
  const kind = chineseMonth !== undefined ? "chinese" : digitsYear !== undefined ? "digits" : mark === "." ? "dots" : mark === "/" ? "slashes" : "dashes";
  const padded = [m, d].some((part) => part.startsWith("0"));
  return {
    date: `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`,
    span: [match.index, match.index + match[0].length],
    style: { kind, padded },
    tellsPadding: padded || [m, d].some((part) => part.length === 1),
  };
}

/** A day in a style. */
export function writeDay(date: CivilDate, { kind, padded }: DateStyle): string {
  const [year = "", month = "", day = ""] = date.split("-");
  if (kind === "digits") return `${year}${month}${day}`;
  const [m, d] = padded ? [month, day] : [String(Number(month)), String(Number(day))];
  return kind === "chinese" ? `${year}年${m}月${d}日` : [year, m, d].join(MARKS[kind]);
}

/** The number format that shows a day in a style; null for digits alone, which would not be read as a day. */
export function dayFormat({ kind, padded }: DateStyle): string | null {
  const [m, d] = padded ? ["mm", "dd"] : ["m", "d"];
  if (kind === "digits") return null;
  if (kind === "chinese") return `yyyy"年"${m}"月"${d}"日"`;
  return kind === "dots" ? `yyyy"."${m}"."${d}` : ["yyyy", m, d].join(MARKS[kind]);
}
