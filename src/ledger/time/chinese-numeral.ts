/** Chinese numerals of times (二〇二一年, 十二月, 一至三季度) as digits; numerals of other things stay as they are. */

import type { FoldedText } from "./folded-text";

const DIGITS: Readonly<Record<string, number>> = {
  "〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
};
const N = "〇○零一二三四五六七八九十廿卅";
const UNIT = "(?:年|个?月|日|号|个?季度?|周|个工作日|天)";
/** A numeral (or a list or range of them) before a unit of time; digits torn by spaces; 一 typed for a dash, 曰 for 日; a long dash. */
const REWRITE = new RegExp(
  `[${N}]{1,4}(?=(?:[-至到、][${N}\\d]{1,3}){0,6}${UNIT})|\\d{1,3} \\d{1,3}(?=[年月日号])|\\d(?: \\d){3}(?=年)|(?<=\\d)(?:一(?=\\d)|曰)|-{2,}`,
  "g",
);
/** Behind these a numeral belongs to the word or number before it: 统一, 同一, 三百五十日. */
const PART_OF_WORD = /[百千万亿几数点统同逐唯任单专某另之周期初]/;

/** The value of a numeral, as digits to be written in its place; null where it is none. */
function digitsOf(numeral: string, unit: string): string | null {
  if (/^[一二三四五六七八九]?十[一二三四五六七八九]?$/.test(numeral)) {
    const [tens = "", ones = ""] = numeral.split("十");
    return String((DIGITS[tens] ?? 1) * 10 + (DIGITS[ones] ?? 0));
  }
  if (/^[廿卅][一二三四五六七八九]?$/.test(numeral)) {
    return String((numeral.startsWith("廿") ? 20 : 30) + (DIGITS[numeral.charAt(1)] ?? 0));
  }
  const digits = [...numeral].map((digit) => DIGITS[digit]);
  if (digits.some((digit) => digit === undefined)) return null;
  const [first = 0, second = 0] = digits;
  // 六七月, 二三季度: two neighbours, not sixty-seven.
  if (digits.length === 2 && unit !== "年") return second === first + 1 ? `${first}-${second}` : null;
  return digits.length === 3 ? null : digits.join("");
}

/** Digits torn by a space or line break (2021年1 2月, 202 1年), where the date shows that they are one number. */
function rejoined(torn: string, before: string, unit: string): string | null {
  const number = torn.replace(/ /g, "");
  if (unit === "年") return /^(?:19|20)\d{2}$/.test(number) && !/[\d.]/.test(before) ? number : null;
  if (number.length !== 2) return null;
  if (unit === "月") return before === "年" && Number(number) <= 12 ? number : null;
  return before === "月" && Number(number) <= 31 ? number : null;
}

function rewritten(found: string, text: string, at: number): string | null {
  if (found === "一" && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))) return "-";
  if (found.startsWith("-")) return "-";
  if (found === "曰") return "日";
  const before = text.charAt(at - 1);
  const unit = text.charAt(at + found.length);
  if (found.includes(" ")) return rejoined(found, before, unit);
  return PART_OF_WORD.test(before) ? null : digitsOf(found, unit);
}

/** Rewrites the numerals; every digit that stands for a numeral points at the whole of it. */
export function foldNumerals(folded: FoldedText): FoldedText {
  const { raw, text } = folded;
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let copied = 0;
  const copy = (to: number) => {
    parts.push(text.slice(copied, to));
    for (let at = copied; at < to; at += 1) {
      starts.push(folded.starts[at] ?? 0);
      ends.push(folded.ends[at] ?? 0);
    }
    copied = to;
  };
  for (const match of text.matchAll(REWRITE)) {
    const found = match[0];
    const digits = rewritten(found, text, match.index);
    if (digits === null) continue;
    copy(match.index);
    const to = match.index + found.length;
    parts.push(digits);
    for (let digit = 0; digit < digits.length; digit += 1) {
      starts.push(folded.starts[match.index] ?? 0);
      ends.push(folded.ends[to - 1] ?? 0);
    }
    copied = to;
  }
  if (copied === 0) return folded;
  copy(text.length);
  return { raw, text: parts.join(""), starts, ends };
}
