import fc from "fast-check";
import type { BookValue } from "../../src/book/book";
import { shownText } from "../../src/book/shown-text";

describe("what Excel shows", () => {
  test.each<[BookValue, string, string]>([
    ["第 1 项", "General", "第 1 项"], ["", "General", ""], [true, "General", "TRUE"], ["#REF!", "0.00", "#REF!"],
    [0, "General", "0"], [12, "General", "12"], [-0.5, "General", "-0.5"], [0.1 + 0.2, "General", "0.3"],
    [12345678901, "General", "12345678901"], [123456789012, "General", "1.23457E+11"], [1 / 3, "General", "0.333333333"],
    [1234567.891234, "General", "1234567.891"], [0.0001, "General", "0.0001"], [0.00001, "General", "1E-05"], [99999999999.9, "General", "1E+11"],
    [1e100, "General", "1E+100"],
    [12.5, "0", "13"], [2.5, "0", "3"], [1.005, "0.00", "1.01"], [-1.4, "0", "-1"], [-0.4, "0", "0"], [1234567.5, "#,##0.00", "1,234,567.50"], [0, "#", ""],
    [0.6, "0%", "60%"], [0.1234, "0.00%", "12.34%"], [0.285, "0%", "29%"], [1500, "0.0,", "1.5"], [1234, "0.00E+00", "1.23E+03"],
    [5, '0"项"', "5项"], [5, "0项", "5项"], [1.5, "0.##", "1.5"], [1, "0.##", "1."], [7, "000", "007"],
    [-3, "0;(0)", "(3)"], [0, '0;-0;"无"', "无"], [120, '[>=100]"多";"少"', "多"], [20, '[>=100]"多";"少"', "少"],
    [1234.5, '"¥"#,##0.00', "¥1,234.50"], [1234, "[$¥-804]#,##0", "¥1,234"], [0.5, "# ?/?", "0.5"],
    ["甲", "@", "甲"], ["甲", '0;0;0;"单位："@', "单位：甲"], [12, "@", "12"], [5, 'General"个"', "5个"],
  ])("%p in %s is %s", (value, format, text) => expect(shownText(value, format)).toBe(text));

  test.each<[number, string, string]>([
    [44377, "yyyy/m/d", "2021/6/30"], [44377, 'yyyy"年"m"月"d"日"', "2021年6月30日"], [44377, "m/d", "6/30"], [44377, 'm"月"d"日"', "6月30日"],
    [44377, "yyyy-mm-dd", "2021-06-30"], [44377, "[$-804]aaaa", "星期三"], [44377, "ddd d mmm yy", "Wed 30 Jun 21"], [44377, "yyyy年m月", "2021年6月"],
    [44377, '[DBNum1][$-804]yyyy"年"m"月"d"日"', "二〇二一年六月三十日"], [44377, "e", "2021"], [44377, "yyyy.m.d;@", "2021.6.30"],
    [44377.604861, "yyyy/m/d h:mm", "2021/6/30 14:31"], [0.5, "h:mm AM/PM", "12:00 PM"], [0.25, '上午/下午h"时"mm"分"', "上午6时00分"],
    [1.5, "[h]:mm", "36:00"], [0.0007, "mm:ss.0", "01:00.5"], [0.999999, "h:mm:ss", "0:00:00"],
    [1, "yyyy/m/d", "1900/1/1"], [59, "yyyy/m/d", "1900/2/28"], [60, "yyyy/m/d", "1900/2/29"], [61, "yyyy/m/d", "1900/3/1"], [-1, "yyyy/m/d", "########"],
  ])("the serial %p in %s is %s", (serial, format, text) => expect(shownText(serial, format)).toBe(text));

  test("dates of 1904 count from there", () => expect(shownText(42915, "yyyy/m/d", true)).toBe("2021/6/30"));

  test("no value and no format throws", () => {
    const value = fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.integer());
    const piece = fc.constantFrom("yyyy", "m", "d", "h", "mm", "ss", ".0", "0", "#", ",", "%", ";", "@", '"', "[", "]", "\\", "E+0", "/", "General", "[>1]", "_", "*", "年", "AM/PM", "aaaa");
    fc.assert(fc.property(value, fc.array(piece).map((pieces) => pieces.join("")), (one, format) => typeof shownText(one, format) === "string"));
  });
});
