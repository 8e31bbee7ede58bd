/** Number formats that a file names by number alone, as a Chinese (zh-CN) Excel shows them. */

const yearMonth = 'yyyy"年"m"月"';
const monthDay = 'm"月"d"日"';
const noonTime = '上午/下午h"时"mm"分"';
const noonSeconds = '上午/下午h"时"mm"分"ss"秒"';

export const builtInFormats: ReadonlyMap<number, string> = new Map([
  [0, "General"], [1, "0"], [2, "0.00"], [3, "#,##0"], [4, "#,##0.00"],
  [5, '"¥"#,##0;"¥"\\-#,##0'], [6, '"¥"#,##0;[Red]"¥"\\-#,##0'], [7, '"¥"#,##0.00;"¥"\\-#,##0.00'], [8, '"¥"#,##0.00;[Red]"¥"\\-#,##0.00'],
  [9, "0%"], [10, "0.00%"], [11, "0.00E+00"], [12, "# ?/?"], [13, "# ??/??"],
  [14, "yyyy/m/d"], [15, "d-mmm-yy"], [16, "d-mmm"], [17, "mmm-yy"], [18, "h:mm AM/PM"], [19, "h:mm:ss AM/PM"],
  [20, "h:mm"], [21, "h:mm:ss"], [22, "yyyy/m/d h:mm"],
  [27, yearMonth], [28, monthDay], [29, monthDay], [30, "m-d-yy"], [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'], [33, 'h"时"mm"分"ss"秒"'], [34, noonTime], [35, noonSeconds], [36, yearMonth],
  [37, "#,##0;-#,##0"], [38, "#,##0;[Red]-#,##0"], [39, "#,##0.00;-#,##0.00"], [40, "#,##0.00;[Red]-#,##0.00"],
  [41, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '], [42, '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '], [44, '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ '],
  [45, "mm:ss"], [46, "[h]:mm:ss"], [47, "mm:ss.0"], [48, "##0.0E+0"], [49, "@"],
  [50, yearMonth], [51, monthDay], [52, yearMonth], [53, monthDay], [54, monthDay],
  [55, noonTime], [56, noonSeconds], [57, yearMonth], [58, monthDay],
]);

/** Numbers that mean the same in every language version, so that a new style may use them. */
const everywhere = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 45, 46, 47, 48, 49];

/** The number to write for a format; undefined: it needs an entry of its own. */
export function builtInNumber(format: string): number | undefined {
  if (format === "yyyy/m/d") return 14;
  return everywhere.find((number) => builtInFormats.get(number) === format);
}
