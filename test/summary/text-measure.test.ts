import fc from "fast-check";
import { lineCount, linesHeight, MAX_ROW_HEIGHT, rowHeight, textWidth } from "../../src/summary/text-measure";

test("a Chinese character and its marks are two columns wide, a Latin one is one", () => {
  expect(textWidth("区住建委")).toBe(8);
  expect(textWidth("完成 30%。")).toBe(10);
  expect(textWidth("“两区”")).toBe(8);
  expect(textWidth("𠮷①")).toBe(4);
});

test.each<[string, number, number]>([
  ["", 10, 1],
  ["一二三四五", 10, 1],
  ["一二三四五六", 10, 2],
  ["一\n二\r\n三", 10, 3],
  ["一\n\n二", 10, 3],
  ["一二三四五。", 10, 2],
  ["one two three", 7, 2],
  ["abcdefghijklmnop", 8, 2],
])("%j in %d columns takes %d lines", (text, width, lines) => {
  expect(lineCount(text, width)).toBe(lines);
});

test("a row is never higher than Excel allows", () => {
  expect(rowHeight(2)).toBe(linesHeight(2));
  expect(rowHeight(1, 30)).toBe(30);
  expect(rowHeight(500)).toBe(MAX_ROW_HEIGHT);
});

test("no text breaks the measure, and wider columns seldom need more lines", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 2, max: 80 }), (text, width) => {
      const lines = lineCount(text, width);
      expect(lines).toBeGreaterThanOrEqual(1);
      expect(lines).toBeGreaterThanOrEqual(Math.floor(textWidth(text.replace(/[\r\n]/g, "")) / (width + 2)));
      expect(lines).toBeLessThanOrEqual(text.length + 1);
    }),
  );
});
