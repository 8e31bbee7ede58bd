import { colorOf, readPalette } from "../../src/book/colors";
import { fittingHeight } from "../../src/book/row-height";
import { joinHeader, splitHeader } from "../../src/book/header-footer";
import { areaAddress, parseArea, parseAreas } from "../../src/book/cell-address";
import { Book } from "../../src/book/book";
import { parseXml } from "../../src/book/xml-tree";

const palette = readPalette(undefined, undefined);
const color = (attributes: string): string | undefined => colorOf(parseXml(`<color ${attributes}/>`), palette);

test.each([
  ['rgb="FFFFC7CE"', "#FFC7CE"], ['rgb="C00000"', "#C00000"], ['theme="0"', "#FFFFFF"], ['theme="1"', "#000000"], ['theme="8"', "#4472C4"],
  ['theme="4" tint="0.79998168889431442"', "#DDEBF7"], ['theme="4" tint="-0.249977111117893"', "#2F75B5"], ['theme="0" tint="-0.14999847407452621"', "#D9D9D9"],
  ['theme="1" tint="0.499984740745262"', "#808080"], ['indexed="10"', "#FF0000"], ['indexed="64"', undefined], ['auto="1"', undefined],
])("the colour %s is %s, as Excel shows it", (attributes, expected) => {
  const shown = color(attributes);
  if (expected === undefined) return expect(shown).toBeUndefined();
  // Excel rounds in steps of its own: one step of 255 beside is the same colour to the eye.
  for (const at of [1, 3, 5]) expect(Math.abs(parseInt(shown?.slice(at, at + 2) ?? "", 16) - parseInt(expected.slice(at, at + 2), 16))).toBeLessThanOrEqual(1);
});

test.each(["&L左&C中 &P/&N&R右", "&C第 &P 页", "&R&\"仿宋,常规\"&12页", "&L&&Co", ""])("the header %p comes apart and together", (text) => {
  expect(joinHeader(splitHeader(text))).toBe(text);
});

test("addresses", () => {
  expect(parseArea("$B$2:A1")).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
  expect(parseAreas("A1 C3:XFD1048576  B:B 2:2 #REF! XFE1").map(areaAddress)).toEqual(["A1", "C3:XFD1048576", "B1:B1048576", "A2:XFD2"]);
});

test("columns are set piece by piece", () => {
  const [sheet] = Book.blank().sheets;
  if (sheet === undefined) throw new Error("no sheet");
  sheet.columns = [{ first: 0, last: 16383, width: 8, fileStyle: 2 }];
  sheet.setColumns(2, 3, { width: 30 });
  sheet.setColumns(3, 3, { hidden: true });
  expect(sheet.columns).toEqual([
    { first: 0, last: 1, width: 8, fileStyle: 2 }, { first: 2, last: 2, width: 30, fileStyle: 2 },
    { first: 3, last: 3, width: 30, hidden: true, fileStyle: 2 }, { first: 4, last: 16383, width: 8, fileStyle: 2 },
  ]);
});

test("the height that a row needs", () => {
  const [sheet] = Book.blank().sheets;
  if (sheet === undefined) throw new Error("no sheet");
  sheet.setColumns(0, 0, { width: 21 });
  const height = (value: string, wrap: boolean): number | undefined => fittingHeight(sheet, 0, [[0, { value, format: "@", style: { wrap } }]]);
  expect(height("推进老旧小区改造", true)).toBeUndefined();
  expect(height("推进老旧小区改造，年底前完成", true)).toBe(30);
  expect(height("一\n二\n三", true)).toBe(45);
  expect(height("一\n二\n三", false)).toBeUndefined();
  expect(height("长".repeat(30_000), true)).toBe(409.5);
});
