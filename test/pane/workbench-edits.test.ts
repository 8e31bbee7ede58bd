/** What a user can do in the workbench's grid, and undo. */

import { Book, type BookSheet } from "../../src/book/book";
import { deleteRows } from "../../src/book/move-rows";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { filterArea, filterChoices } from "../../src/workbench/page/row-filter";
import { UserEdits } from "../../src/workbench/page/user-edits";

const lines = [["序号", "责任单位", "进展情况"], [1, "区教委", "已开工。"], [2, "区水务局", ""], [3, "区教委", "已竣工。"], [4, "", "正在办理。"]];

let book: Book;
let sheet: BookSheet;
let edits: UserEdits;
const told: string[] = [];

beforeEach(() => {
  book = Book.blank("台账");
  const [first] = book.sheets;
  if (!first) throw new Error("A blank book has a sheet.");
  sheet = first;
  lines.forEach((line, row) => line.forEach((value, column) => sheet.setCell(row, column, { value })));
  told.length = 0;
  edits = new UserEdits(book, {
    changedBy: (_who, name, { top, bottom }, how = "RangeEdited") => void told.push(`${name} ${top}-${bottom} ${how}`),
    show: () => undefined,
  });
});

const selectRows = (top: number, bottom = top): void => void (book.selection = [{ top, left: 0, bottom, right: 2 }]);
const hidden = (): number[] => [0, 1, 2, 3, 4].filter((row) => sheet.isRowHidden(row));
const numbers = (): unknown[] => [0, 1, 2, 3, 4, 5].map((row) => sheet.cell(row, 0).value);

test("typing is read as Excel reads it; a broken formula is not written", () => {
  expect(edits.type(1, 2, "2026-10-31")).toBeNull();
  expect(sheet.cell(1, 2)).toMatchObject({ value: 46326, format: "yyyy/m/d" });
  expect(edits.type(1, 2, "@某人")).toBe("formula");
  expect(told).toEqual(["台账 1-1 RangeEdited"]);
});

test("a protected sheet lets only unlocked cells be changed", () => {
  sheet.protection = { hasPassword: false, allowed: [] };
  sheet.setCell(2, 2, { style: { locked: false } });
  expect(edits.type(1, 2, "改了")).toBe("protected");
  expect(edits.type(2, 2, "已开工。")).toBeNull();
  expect([edits.hideRows(), edits.insertRows(), edits.deleteRows()]).toEqual(["protected", "protected", "protected"]);
});

test("edits are undone and done again, one by one", () => {
  edits.type(1, 2, "一");
  edits.type(1, 2, "二");
  edits.undo();
  expect(sheet.cell(1, 2).value).toBe("一");
  edits.undo();
  expect(sheet.cell(1, 2).value).toBe("已开工。");
  expect(edits.undo()).toBe("nothing");
  edits.redo();
  edits.redo();
  expect(sheet.cell(1, 2).value).toBe("二");
  expect(edits.redo()).toBe("nothing");
  edits.undo();
  edits.type(3, 2, "三");
  expect(edits.redo()).toBe("nothing");
});

test("what the add-in wrote stays when the user's edit is undone", () => {
  edits.type(1, 2, "用户");
  sheet.setCell(2, 2, { value: "加载项" });
  edits.undo();
  expect([sheet.cell(1, 2).value, sheet.cell(2, 2).value]).toEqual(["已开工。", "加载项"]);
});

test("selected cells are emptied, looks stay", () => {
  sheet.setCell(1, 2, { style: { bold: true } });
  selectRows(1, 3);
  edits.clear();
  expect(sheet.cell(1, 2)).toMatchObject({ value: "", style: { bold: true } });
  edits.undo();
  expect(numbers()).toEqual(["序号", 1, 2, 3, 4, ""]);
});

test("rows are hidden, shown again, and both is undone", () => {
  selectRows(2, 3);
  edits.hideRows();
  expect(hidden()).toEqual([2, 3]);
  edits.showAllRows();
  expect(hidden()).toEqual([]);
  edits.undo();
  expect(hidden()).toEqual([2, 3]);
  edits.undo();
  expect(hidden()).toEqual([]);
});

test("rows are inserted and deleted with their merges and marks, and come back", () => {
  sheet.merges = [{ top: 2, left: 1, bottom: 3, right: 1 }];
  sheet.addConditionalFormat({ id: "{1}", type: "expression", ranges: [{ top: 2, left: 2, bottom: 2, right: 2 }], formulas: ["=TRUE"], format: {}, stopIfTrue: false });
  selectRows(2);
  edits.deleteRows();
  expect(numbers()).toEqual(["序号", 1, 3, 4, "", ""]);
  expect([sheet.merges, sheet.conditionalFormats]).toEqual([[], []]);
  edits.undo();
  expect(numbers()).toEqual(["序号", 1, 2, 3, 4, ""]);
  expect(sheet.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 1 }]);
  expect(sheet.conditionalFormats.map(({ id }) => id)).toEqual(["{1}"]);
  expect(sheet.rowShifts).toEqual([]);
  edits.redo();
  expect(numbers()).toEqual(["序号", 1, 3, 4, "", ""]);
  expect(told).toEqual(["台账 2-2 RowDeleted", "台账 0-4 RangeEdited", "台账 0-3 RangeEdited"]);
});

test("a deleted row is not brought back over what the add-in has written meanwhile", () => {
  edits.type(4, 2, "先前");
  selectRows(2);
  edits.deleteRows();
  deleteRows(book, sheet, 1, 1);
  expect(edits.history.canUndo).toBe(false);
  expect(edits.undo()).toBe("nothing");
  edits.type(1, 2, "后来");
  expect(edits.undo()).toBeNull();
});

describe("a filter", () => {
  test("is set from the header's cell, by the texts that are shown", () => {
    book.selection = [{ top: 0, left: 1, bottom: 0, right: 1 }];
    const area = filterArea(sheet);
    expect(area).toEqual({ top: 0, left: 0, bottom: 4, right: 2 });
    if (!area) throw new Error("There is a header.");
    expect(filterChoices(sheet, area, 1)).toEqual([
      { text: "区教委", rows: 2, shown: true }, { text: "区水务局", rows: 1, shown: true }, { text: "", rows: 1, shown: true },
    ]);
    edits.filter(area, 1, new Set(["区教委", ""]));
    expect(hidden()).toEqual([2]);
    edits.filter(area, 0, new Set(["3", "4"]));
    expect(hidden()).toEqual([1, 2]);
    expect(filterChoices(sheet, area, 1).map(({ shown }) => shown)).toEqual([true, false, true]);
    edits.filter(area, 1, null);
    expect(hidden()).toEqual([1, 2]);
    edits.undo();
    edits.undo();
    edits.undo();
    expect([hidden(), sheet.autoFilter]).toEqual([[], null]);
  });

  test("is kept in the file as Excel keeps it", () => {
    edits.filter({ top: 0, left: 0, bottom: 4, right: 2 }, 1, new Set(["区教委", ""]));
    const [again] = readXlsx(writeXlsx(book)).sheets;
    expect(again?.autoFilter).toEqual({ area: { top: 0, left: 0, bottom: 4, right: 2 }, filtering: true, columns: [{ column: 1, shown: ["区教委", ""] }] });
    expect(again?.isRowHidden(2)).toBe(true);
  });

  test("has no place in an empty cell or the last row", () => {
    book.selection = [{ top: 4, left: 0, bottom: 4, right: 0 }];
    expect(filterArea(sheet)).toBeNull();
    book.selection = [{ top: 0, left: 7, bottom: 0, right: 7 }];
    expect(filterArea(sheet)).toBeNull();
  });
});
