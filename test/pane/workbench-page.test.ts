import { Book, type BookChart, type BookSheet } from "../../src/book/book";
import { linkTarget } from "../../src/workbench/page/link-target";
import { chartSeries, ticks } from "../../src/workbench/page/chart-data";
import { gridKey } from "../../src/workbench/page/grid-keys";
import { measureSheet } from "../../src/workbench/page/sheet-measures";

function book(): Book {
  const made = Book.blank("任务进展");
  made.addSheet("王府井's 表");
  return made;
}

function firstSheet(made: Book): BookSheet {
  const [sheet] = made.sheets;
  if (!sheet) throw new Error("A blank book has a sheet.");
  return sheet;
}

test("a link leads to its cell, or nowhere", () => {
  expect(linkTarget(book(), "'王府井''s 表'!$B$3")).toEqual({ sheet: "王府井's 表", row: 2, column: 1 });
  expect(linkTarget(book(), "任务进展!AA10:AB12")).toEqual({ sheet: "任务进展", row: 9, column: 26 });
  expect(linkTarget(book(), "没有!A1")).toBeNull();
  expect(linkTarget(book(), "somewhere")).toBeNull();
});

test("a row without a height of its own is as high as its wrapped text; a hidden one has none", () => {
  const made = book();
  const sheet = firstSheet(made);
  sheet.setCell(0, 0, { value: "一行" });
  sheet.setCell(1, 0, { value: "很长的一段进展情况".repeat(20), style: { wrap: true } });
  sheet.setRow(2, { hidden: true });
  const { tops } = measureSheet(made, sheet);
  const height = (row: number) => (tops[row + 1] ?? 0) - (tops[row] ?? 0);
  expect(height(0)).toBe(20);
  expect(height(1)).toBeGreaterThan(200);
  expect(height(2)).toBe(0);
});

test("a changed cell and a changed width are measured anew", () => {
  const made = book();
  const sheet = firstSheet(made);
  const height = (): number => measureSheet(made, sheet).tops[1] ?? 0;
  sheet.setCell(0, 0, { value: "很长的一段进展情况".repeat(20), style: { wrap: true } });
  const narrow = height();
  sheet.setColumns(0, 0, { width: 100 });
  const wide = height();
  expect(wide).toBeLessThan(narrow / 2);
  sheet.setCell(0, 0, { value: "短" });
  expect(height()).toBeLessThan(wide);
});

describe("keys in the grid", () => {
  const press = (key: string, more: object = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, ...more });
  const place = (row: number, column: number) => {
    const sheet = firstSheet(book());
    sheet.setCell(9, 3, { value: "末" });
    sheet.setRow(3, { hidden: true });
    sheet.frozen = { rows: 2, columns: 1 };
    sheet.merges = [{ top: 5, left: 1, bottom: 7, right: 1 }];
    return { sheet, row, column, page: 10, last: { row: 40, column: 9 } };
  };
  const to = (row: number, column: number, extend = false) => ({ do: "select", row, column, extend });

  test.each([
    ["ArrowDown over a hidden row", press("ArrowDown"), place(2, 0), to(4, 0)],
    ["ArrowUp at the top", press("ArrowUp"), place(0, 0), to(0, 0)],
    ["ArrowDown out of a merged area", press("ArrowDown"), place(5, 1), to(8, 1)],
    ["ArrowUp into a merged area", press("ArrowUp"), place(8, 1), to(5, 1)],
    ["Shift extends", press("ArrowRight", { shiftKey: true }), place(4, 0), to(4, 1, true)],
    ["Ctrl+Home goes below what is frozen", press("Home", { ctrlKey: true }), place(20, 5), to(2, 1)],
    ["Ctrl+End goes to the last cell", press("End", { ctrlKey: true }), place(0, 0), to(9, 3)],
    ["PageDown", press("PageDown"), place(4, 0), to(14, 0)],
    ["a letter begins to edit", press("已"), place(4, 0), { do: "edit", text: "已" }],
    ["Delete empties", press("Delete"), place(4, 0), { do: "clear" }],
  ])("%s", (_what, event, where, act) => {
    expect(gridKey(event, where)).toEqual(act);
  });

  test("Tab and shortcuts are left to the browser", () => {
    expect(gridKey(press("Tab"), place(4, 0))).toBeNull();
    expect(gridKey(press("c", { ctrlKey: true }), place(4, 0))).toBeNull();
  });
});

describe("a chart", () => {
  const chart = (more: Partial<BookChart> = {}): BookChart => ({
    id: "{1}", name: "图", type: "BarStacked", title: "", showTitle: false, data: { top: 0, left: 0, bottom: 2, right: 2 }, seriesBy: "Columns",
    left: 0, top: 0, width: 300, height: 200, seriesColors: [], legend: "Bottom", reversed: false, fromFile: false, ...more,
  });

  test("takes its series from the cells, without hidden rows", () => {
    const sheet = firstSheet(book());
    [["单位", "已完成", "滞后"], ["区教委", 3, 1], ["区水务局", 2, 0]].forEach((row, at) => row.forEach((value, column) => sheet.setCell(at, column, { value })));
    expect(chartSeries(sheet, chart())).toEqual([
      { name: "已完成", labels: ["区教委", "区水务局"], values: [3, 2] },
      { name: "滞后", labels: ["区教委", "区水务局"], values: [1, 0] },
    ]);
    expect(chartSeries(sheet, chart({ seriesBy: "Rows" }))[1]).toEqual({ name: "区水务局", labels: ["已完成", "滞后"], values: [2, 0] });
    sheet.setRow(1, { hidden: true });
    expect(chartSeries(sheet, chart())[0]?.values).toEqual([2]);
  });

  test.each([[4, [0, 1, 2, 3, 4]], [1, [0, 0.2, 0.4, 0.6, 0.8, 1]], [37, [0, 10, 20, 30, 40]], [0.3, [0, 0.1, 0.2, 0.3]]])("has round marks up to %p", (most, marks) => {
    expect(ticks(most)).toEqual(marks);
  });
});
