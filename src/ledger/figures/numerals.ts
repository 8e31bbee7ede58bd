/** Chinese numerals and the digits' widths. */

const digitOf: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
};
const unitOf: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const sectionOf: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The characters that a Chinese numeral is written with. */
export const numeralCharacters = "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟";

/**
 * The value of a Chinese numeral; null where the characters are no numeral (东四三条 holds 四三).
 * 百, 千, 万 without a number before them are one hundred, one thousand, ten thousand (百场).
 */
export function chineseValue(numeral: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let unit = Number.POSITIVE_INFINITY;
  for (const character of numeral) {
    const d = digitOf[character];
    if (d !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = d;
      continue;
    }
    const u = unitOf[character];
    if (u !== undefined) {
      if (u >= unit) return null;
      section += (digit === null || digit === 0 ? 1 : digit) * u;
      unit = u;
      digit = null;
      continue;
    }
    const big = sectionOf[character];
    if (big === undefined) return null;
    section += digit ?? 0;
    // 万 or 亿 with nothing of its own before it: 百万 counts up what stands there (三万亿), 万 alone is ten thousand.
    if (section > 0) total += section * big;
    else total = total > 0 ? total * big : big;
    section = 0;
    digit = null;
    unit = Number.POSITIVE_INFINITY;
  }
  if (numeral === "") return null;
  return total + section + (digit ?? 0);
}

const wideOf: Readonly<Record<string, string>> = { "．": ".", "％": "%", "～": "~", "＋": "+", "／": "/", "－": "-", "\u00a0": " ", "\u3000": " ", "\t": " " };

/** Full-width digits and number marks made half-width, and spaces plain; every offset stays where it is. */
export function narrowDigits(text: string): string {
  return text.replace(/[０-９．％～＋／－\u00a0\u3000\t]/g, (wide) => wideOf[wide] ?? String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
