/** Digits and small numbers in Chinese, everyday (1) and formal (2). */

const digits = { 1: "〇一二三四五六七八九", 2: "零壹贰叁肆伍陆柒捌玖" } as const;
const tens = { 1: "十", 2: "拾" } as const;

/** Digit by digit, as years are written. */
export const chineseDigits = (text: string, kind: 1 | 2): string => text.replace(/[0-9]/g, (digit) => digits[kind][Number(digit)] ?? digit);

/** A number below 100 as it is counted: 十二, 二十一; larger ones digit by digit. */
export function chineseNumber(value: number, kind: 1 | 2): string {
  if (value < 10) return digits[kind][value] ?? "";
  if (value >= 100) return chineseDigits(String(value), kind);
  const ten = Math.floor(value / 10);
  const one = value % 10;
  const lead = ten === 1 && kind === 1 ? "" : (digits[kind][ten] ?? "");
  return lead + tens[kind] + (one === 0 ? "" : (digits[kind][one] ?? ""));
}
