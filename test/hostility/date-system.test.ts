/** The date system that counts from 1904, told from what is shown. */

import fc from "fast-check";
import { countsFrom1904, serialOf1900, serialOf1904, withSerialsOf1900 } from "../../src/ledger/date-system";
import { readLedger } from "../../src/ledger/read-ledger";
import { addDays, fromSerial } from "../../src/ledger/time";
import { sheetOfCells, textCell, type RandomCell } from "./random-sheets";

const dated = (value: number, text: string, format = "yyyy/m/d"): RandomCell => ({ value, text, format });
const sheet = (...cells: readonly RandomCell[]) => sheetOfCells(cells.map((cell) => [cell]));
/** 30 June 2026 in either system. */
const [OF_1900, OF_1904] = [46203, 44741];

describe("is told", () => {
  test.each<[string, RandomCell]>([
    ["2026/6/30", dated(OF_1904, "2026/6/30")],
    ["2026-06-30", dated(OF_1904, "2026-06-30", "yyyy-mm-dd")],
    ["2026年6月30日", dated(OF_1904, "2026年6月30日", 'yyyy"年"m"月"d"日"')],
    ["a weekday behind it", dated(OF_1904, "2026年6月30日 星期二", '[$-804]yyyy"年"m"月"d"日" dddd')],
    ["a time of day behind it", dated(OF_1904 + 0.75, "2026/6/30 18:00", "yyyy/m/d h:mm")],
    ["a leap day", dated(43889, "2024/2/29")],
  ])("by %s", (_name, cell) => expect(countsFrom1904(sheet(cell))).toBe(true));

  test("beside dates that do not show their day, which are then read in it, too", () => {
    const read = withSerialsOf1900(sheet(dated(OF_1904, "2026/6/30"), dated(OF_1904, "2026年6月", 'yyyy"年"m"月"'), dated(OF_1904, "######"), dated(OF_1904, "6/30/26", "m/d/yy")));
    expect(read.values.flat()).toEqual([OF_1900, OF_1900, OF_1900, OF_1900]);
  });

  test("and numbers, texts, truths and times stay what they are", () => {
    const cells = [dated(OF_1904, "2026/6/30"), dated(12, "12", "General"), dated(0.5, "12:00", "h:mm"), dated(3, "3月", '0"月"'), textCell("2026/6/30"), { value: true, text: "TRUE", format: "yyyy/m/d" }];
    expect(withSerialsOf1900(sheet(...cells)).values.flat()).toEqual([OF_1900, 12, 0.5, 3, "2026/6/30", true]);
  });
});

describe("is not told", () => {
  test.each<[string, readonly RandomCell[]]>([
    ["by the usual system", [dated(OF_1900, "2026/6/30")]],
    ["by nothing", []],
    ["by a month alone", [dated(OF_1904, "2026年6月", 'yyyy"年"m"月"')]],
    ["by two digits of a year", [dated(OF_1904, "26/6/30", "yy/m/d")]],
    ["by a number that is shown like a day", [dated(20_260_630, "2026-06-30", "0000-00-00")]],
    ["by a text", [textCell("2026/6/30")]],
    ["where one cell speaks against it", [dated(OF_1904, "2026/6/30"), dated(OF_1900, "2026/6/30")]],
    ["by another distance", [dated(OF_1904 + 1, "2026/6/30")]],
    ["by a year written into the format, four years on", [dated(OF_1900 - 1461, "2026年6月30日", '"2026年"m"月"d"日"')]],
    ["by a Buddhist year", [dated(OF_1900, "2569/6/30", "[$-D07041E]yyyy/m/d")]],
    ["by a day that never was", [dated(OF_1904, "2026/2/30")]],
    ["by a version number", [dated(OF_1904, "2026.6.30.1", "yyyy.m.d")]],
  ])("%s", (_name, cells) => {
    const own = sheet(...cells);
    expect(withSerialsOf1900(own)).toBe(own);
  });
});

test("every day of the system reads as it is shown, and goes back as it came", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_900_000 }), (serial) => {
      const day = addDays("1904-01-01", serial);
      const [read] = withSerialsOf1900(sheet(dated(serial, day, "yyyy-mm-dd"))).values.flat();
      expect(typeof read === "number" && fromSerial(read)).toBe(day);
      expect(serialOf1904(serialOf1900(serial, "yyyy/m/d"), "yyyy/m/d")).toBe(serial);
      expect([serialOf1900(serial, "0"), serialOf1904("2026", "yyyy")]).toEqual([serial, "2026"]);
    }),
  );
});

test("a ledger's deadlines are the days that are shown", () => {
  const rows = [["序号", "工作内容", "责任单位", "完成时限", "进展情况"].map(textCell)];
  ["甲", "乙", "丙"].forEach((name, index) =>
    rows.push([textCell(String(index + 1)), textCell(`建设${name}号公园。`), textCell("区园林局"), dated(OF_1904 + index, `2026/${index === 0 ? "6/30" : `7/${index}`}`), textCell("已建成2处。")]));
  const reading = readLedger([withSerialsOf1900(sheetOfCells(rows))], { today: "2026-05-01" });
  expect(reading.ok && reading.ledger.tasks.map(({ deadline, cells }) => [deadline.date, cells.deadline?.date])).toEqual([
    ["2026-06-30", "2026-06-30"], ["2026-07-01", "2026-07-01"], ["2026-07-02", "2026-07-02"],
  ]);
});
