import { Book } from "../../src/book/book";
import { linkTarget } from "../../src/workbench/page/link-target";
import { markFormatAt } from "../../src/workbench/page/mark-formats";
import { measureSheet } from "../../src/workbench/page/sheet-measures";

function book(): Book {
  const made = Book.blank("任务进展");
  made.addSheet("王府井's 表");
  return made;
}

test("a link leads to its cell, or nowhere", () => {
  expect(linkTarget(book(), "'王府井''s 表'!$B$3")).toEqual({ sheet: "王府井's 表", row: 2, column: 1 });
  expect(linkTarget(book(), "任务进展!AA10:AB12")).toEqual({ sheet: "任务进展", row: 9, column: 26 });
  expect(linkTarget(book(), "没有!A1")).toBeNull();
  expect(linkTarget(book(), "somewhere")).toBeNull();
});

describe("a mark's conditional format", () => {
  const marked = (formula: string) => {
    const [sheet] = book().sheets;
    if (!sheet) throw new Error("A blank book has a sheet.");
    sheet.addConditionalFormat({ id: "{1}", type: "expression", ranges: [{ top: 1, left: 3, bottom: 2, right: 3 }], formulas: [formula], format: { fill: "#F8CFCB" }, stopIfTrue: false });
    return sheet;
  };

  test("shows on its cells only", () => {
    const sheet = marked('=LEN("Mark")>0');
    expect(markFormatAt(sheet, 2, 3).fill).toBe("#F8CFCB");
    expect(markFormatAt(sheet, 3, 3).fill).toBeUndefined();
  });

  test("goes away when the cell is filled", () => {
    const sheet = marked('=AND(LEN("Mark")>0,LEN(TRIM(INDEX($D:$D,ROW())))=0)');
    expect(markFormatAt(sheet, 1, 3).fill).toBe("#F8CFCB");
    sheet.setCell(1, 3, { value: "已完成。" });
    expect(markFormatAt(sheet, 1, 3).fill).toBeUndefined();
    expect(markFormatAt(sheet, 2, 3).fill).toBe("#F8CFCB");
  });

  test("that cannot be worked out is not drawn", () => {
    expect(markFormatAt(marked("=D2>5"), 1, 3).fill).toBeUndefined();
  });
});

test("a row without a height of its own is as high as its wrapped text; a hidden one has none", () => {
  const made = book();
  const [sheet] = made.sheets;
  if (!sheet) throw new Error("A blank book has a sheet.");
  sheet.setCell(0, 0, { value: "一行" });
  sheet.setCell(1, 0, { value: "很长的一段进展情况".repeat(20), style: { wrap: true } });
  sheet.setRow(2, { hidden: true });
  const { tops } = measureSheet(made, sheet);
  const height = (row: number) => (tops[row + 1] ?? 0) - (tops[row] ?? 0);
  expect(height(0)).toBe(20);
  expect(height(1)).toBeGreaterThan(200);
  expect(height(2)).toBe(0);
});
