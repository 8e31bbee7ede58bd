/** Writes a number as another one is written: 3 for 2, 三 for 二, ③ for ②, wide digits for wide ones. */

import { readInteger } from "../ledger/numerals";

const NUMERAL = /[0-9]+|[０-９]+|[①-⑳]|[⑴-⒇]|[零〇一二三四五六七八九十百]+/;
const CHINESE = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const CIRCLED_ONE = 0x2460;
const BRACKETED_ONE = 0x2474;
const WIDE_ZERO = 0xff10;

/** The text with its one numeral replaced by `number`, written in the same way; null where that cannot be written. */
export function withNumber(text: string, number: number): string | null {
  const match = NUMERAL.exec(text);
  if (!match || NUMERAL.test(text.slice(match.index + match[0].length))) return null;
  const written = writeLike(match[0], number);
  return written === null ? null : text.slice(0, match.index) + written + text.slice(match.index + match[0].length);
}

function writeLike(numeral: string, number: number): string | null {
  const code = numeral.charCodeAt(0);
  if (!Number.isInteger(number) || number < 0) return null;
  if (/^[0-9]/.test(numeral)) return /^0\d/.test(numeral) ? String(number).padStart(numeral.length, "0") : String(number);
  if (code >= WIDE_ZERO) return [...String(number)].map((digit) => String.fromCharCode(WIDE_ZERO + Number(digit))).join("");
  if (code >= BRACKETED_ONE && code < BRACKETED_ONE + 20) return single(BRACKETED_ONE, number);
  if (code >= CIRCLED_ONE && code < CIRCLED_ONE + 20) return single(CIRCLED_ONE, number);
  const chinese = chineseOf(number);
  return chinese !== null && readInteger(chinese) === number ? chinese : null;
}

const single = (one: number, number: number): string | null => (number >= 1 && number <= 20 ? String.fromCharCode(one + number - 1) : null);

/** 0 to 99, as points are numbered. */
function chineseOf(number: number): string | null {
  if (number > 99) return null;
  const tens = Math.floor(number / 10);
  const units = number % 10;
  if (tens === 0) return CHINESE[units] ?? null;
  return `${tens === 1 ? "" : (CHINESE[tens] ?? "")}十${units === 0 ? "" : (CHINESE[units] ?? "")}`;
}
