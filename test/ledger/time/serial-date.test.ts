import fc from "fast-check";
import { datePrecision, fromSerial, toSerial } from "../../../src/ledger/time";

describe("serials of the 1900 date system", () => {
  test.each([
    [1, "1900-01-01"], [59, "1900-02-28"], [60, null], [61, "1900-03-01"], [44377, "2021-06-30"], [44377.9, "2021-06-30"],
    [2958465, "9999-12-31"], [2958466, null], [0, null], [-1, null], [Number.NaN, null],
  ])("%p is %p", (serial, date) => expect(fromSerial(serial)).toBe(date));
  test("there and back", () => {
    fc.assert(fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => expect(toSerial(fromSerial(serial) ?? "")).toBe(serial)));
    expect(toSerial("1900-01-31")).toBe(31);
    expect(toSerial("1899-12-31")).toBeNull();
  });
});

describe("what a number format shows of a date", () => {
  test.each([
    ["yyyy/m/d", "day"], ["yyyy-mm-dd;@", "day"], ['yyyy"年"m"月"d"日";@', "day"], ["[$-804]yyyy年m月d日", "day"], ["m/d/yy h:mm", "day"], ["d-mmm", "day"],
    ['yyyy"年"m"月"', "month"], ["mmm-yy", "month"], ["yyyy/mm", "month"], ["yyyy", "year"], ['yyyy"年"', "year"],
    ["General", null], ["@", null], ["0", null], ["#,##0.00", null], ["0%", null], ["0.00E+00", null], ["h:mm", null], ["[h]:mm:ss", null], ["mm:ss.0", null],
    ["[Red]0.00", null], ['0"天"', null], ['0"d"', null], ["", null],
  ])("%p: %p", (format, precision) => expect(datePrecision(format)).toBe(precision));
});
