/** Whole numbers as ledgers write them: digits of any width, Chinese numerals, circled digits. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The whole number that a text is: "21", "２１", "二十一", "⑦"; null for anything else. */
export function readInteger(text: string): number | null {
  const folded = text.normalize("NFKC").replace(/\s+/g, "");
  if (/^\d{1,9}$/.test(folded)) return Number(folded);
  if (folded === "") return null;
  let total = 0;
  let digit: number | null = null;
  for (const character of folded) {
    const unit = UNITS[character];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
      continue;
    }
    const value = DIGITS[character];
    if (value === undefined) return null;
    digit = value;
  }
  return total + (digit ?? 0);
}

/**
 * A task's 序号 as told by its cell: a number where the cell is one (also "1.", "（3）", "①", "二"),
 * the text itself where it is another ("1.2", "A-3"), null where the cell is blank.
 */
export function readSeq(text: string): number | string | null {
  const folded = text.normalize("NFKC").trim();
  if (folded === "") return null;
  const bare = folded.replace(/^[(【[第]\s*/, "").replace(/\s*[)】\]、.,:项号]$/, "");
  return readInteger(bare) ?? folded;
}
