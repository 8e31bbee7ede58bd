import type { CellValue, SheetCells } from "../../../src/ledger/sheet-cells";
import { findingsOfSheets } from "../frame/table-examples";
import { sheetOf, type TableOptions } from "../frame/read-table";

type Line = readonly CellValue[];
/** Sheets, and 1-based rows at which the rule must fire, in order; null for a finding about the sheet. */
type Case = readonly [name: string, sheets: readonly SheetCells[], at: readonly (number | null)[], options?: TableOptions];

const HEAD: Line = ["序号", "工作内容", "责任单位", "进展情况"];
const task = (seq: number, unit = "区水务局"): Line => [String(seq), `推进第${seq}片区河道综合整治`, unit, `截至6月20日，已完成清淤 ${seq} 公里。`];
const NOTE = "※ 以下各项任务的完成时限均为2021年12月底。";
const plain = sheetOf([HEAD, task(1), task(2), task(3)]);
const wide = (more: Line, values: Line = []) => sheetOf([[...HEAD, ...more], [...task(1), ...values], [...task(2), ...values], [...task(3), ...values]]);

function describeSheets(id: string, fires: readonly Case[], silent: readonly Case[]): void {
  test(`${id} has six examples of each kind`, () => {
    expect(fires.length).toBeGreaterThanOrEqual(6);
    expect(silent.length).toBeGreaterThanOrEqual(6);
  });
  for (const [name, sheets, at, options] of [...fires, ...silent]) {
    test(`${id}: ${name}`, () => {
      const found = findingsOfSheets(id, sheets, options ?? {});
      expect(found.map((each) => (each.at ? each.at.row + 1 : null))).toEqual(at);
    });
  }
}
const never = (...cases: readonly (readonly [string, SheetCells, TableOptions?])[]): Case[] =>
  cases.map(([name, sheet, options]) => (options ? [name, [sheet], [], options] : [name, [sheet], []]));

describeSheets(
  "sheet/header-not-found",
  [
    ["three columns by content", [sheetOf([task(1), task(2), task(3)])], [null]],
    ["below a note", [sheetOf([[NOTE], task(1), task(2), task(3)])], [null]],
    ["more tasks", [sheetOf([task(1), task(2), task(3), task(4), task(5)])], [null]],
    ["other units", [sheetOf([task(1, "区住建委"), task(2, "区财政局"), task(3, "区司法局")])], [null]],
    ["units in a list", [sheetOf([task(1, "区住建委、区财政局"), task(2, "区财政局"), task(3)])], [null]],
    ["without numbers", [sheetOf([task(1).slice(1), task(2).slice(1), task(3).slice(1)])], [null]],
  ],
  never(
    ["a header", plain],
    ["a header below a note", sheetOf([[NOTE], HEAD, task(1), task(2)])],
    ["a header of other words", sheetOf([["编号", "督办事项", "承办单位", "办理情况"], task(1), task(2)])],
    ["an English header", sheetOf([["No.", "Task", "Responsible unit", "Progress"], ["1", "Repair roads in the old town", "Works Department", "Three roads repaired."]])],
    ["a title above", sheetOf([["2021年重点任务台账"], HEAD, task(1), task(2)])],
    ["a header and more columns", wide(["备注"])],
  ),
);

test("a missing column: an error where nothing can be checked without it, else a hint, with what stands in", () => {
  const missing = (sheet: SheetCells, options: TableOptions = {}) =>
    findingsOfSheets("sheet/column-missing", [sheet], options).map(({ severity, facts }) => `${severity} ${String(facts.role)}${facts.standIn === null ? "" : ` ${String(facts.standIn)}`}`);
  expect(missing(plain)).toEqual(["info deadline", "info status", "info updated"]);
  expect(missing(sheetOf([[NOTE], HEAD, task(1), task(2)]))).toEqual(["info deadline note", "info status", "info updated"]);
  expect(missing(wide(["完成时限", "状态", "更新日期"], ["2021年9月底", "正常推进", "2021-06-20"]))).toEqual([]);
  expect(missing(wide(["完成时限", "完成率", "更新日期"], ["2021年9月底", "30%", "2021-06-20"]))).toEqual([]);
  expect(missing(sheetOf([["工作内容", "牵头单位", "进展情况"], task(1).slice(1), task(2).slice(1)]))).toEqual(["info seq", "info deadline", "info status", "info updated"]);
  expect(missing(sheetOf([["序号", "工作内容", "责任单位"], task(1).slice(0, 3), task(2).slice(0, 3)]))).toContain("error progress");
  expect(missing(sheetOf([["序号", "工作内容", "进展情况"], ["1", "推进河道整治", "已完成 3 公里。"], ["2", "推进绿化", "已栽植 30 株。"]]))).toContain("error unit");
});

describeSheets(
  "sheet/no-tasks",
  [
    ["a header alone", [sheetOf([HEAD])], [null]],
    ["a note and a header", [sheetOf([[NOTE], HEAD])], [null]],
    ["blank rows below", [sheetOf([HEAD, ["", "", "", ""], [" ", "", "", ""]])], [null]],
    ["a note below", [sheetOf([HEAD, ["注：按月填报", "", "", ""]])], [null]],
    ["more columns", [sheetOf([[...HEAD, "完成时限", "备注"]])], [null]],
    ["a title above", [sheetOf([["2021年重点任务台账", "", "", ""], HEAD])], [null]],
  ],
  never(
    ["one task", sheetOf([HEAD, task(1)])],
    ["three tasks", plain],
    ["a task without progress", sheetOf([HEAD, ["1", "推进河道整治", "区水务局", ""]])],
    ["a task without unit", sheetOf([HEAD, ["1", "推进河道整治", "", "已完成。"]])],
    ["below a blank row", sheetOf([HEAD, ["", "", "", ""], task(1)])],
    ["below a section's title", sheetOf([HEAD, ["一、城市建设", "", "", ""], task(1)])],
  ),
);

describeSheets(
  "sheet/note-read",
  [
    ["a deadline above", [sheetOf([[NOTE], HEAD, task(1), task(2)])], [1]],
    ["below a title", [sheetOf([["重点任务台账"], [NOTE], HEAD, task(1), task(2)])], [2]],
    ["a deadline within the year", [sheetOf([["※ 各项任务完成时限均为2021年10月底前"], HEAD, task(1), task(2)])], [1]],
    ["with a section's title", [sheetOf([[NOTE], HEAD, ["一、城市建设", "", "", ""], task(1), task(2)])], [1]],
    ["another wording", [sheetOf([["注：各项任务完成时限均为2021年底前"], HEAD, task(1), task(2)])], [1]],
    ["below the table", [sheetOf([HEAD, task(1), task(2), ["", "", "", ""], ["注：各项任务完成时限均为2021年11月底", "", "", ""]])], [5]],
  ],
  never(
    ["no note", plain],
    ["a title of a year", sheetOf([["2021年重点任务台账"], HEAD, task(1), task(2)])],
    ["a remark", sheetOf([["注：请各单位按时报送"], HEAD, task(1), task(2)])],
    ["a telephone number", sheetOf([["联系人：王某，电话 66668888"], HEAD, task(1), task(2)])],
    ["a plain title", sheetOf([["督查事项一览表"], HEAD, task(1), task(2)])],
    ["a task's own words", sheetOf([HEAD, ["1", "2021年12月底前完成河道整治", "区水务局", "已完成清淤。"], task(2)])],
  ),
);

const other = (name: string, rows: readonly Line[] = [HEAD, task(7), task(8)]) => sheetOf(rows, { name });
describeSheets(
  "sheet/other-table",
  [
    ["a second sheet", [plain, other("二季度")], [null]],
    ["two more sheets", [plain, other("一季度"), other("二季度")], [null, null]],
    ["the active one is taken", [other("一季度"), plain], [null], { read: { active: "台账" } }],
    ["another header", [plain, other("督办", [["编号", "督办事项", "承办单位", "办理情况"], task(4), task(5)])], [null]],
    ["a longer one", [plain, other("年度", [HEAD, ...[1, 2, 3, 4, 5, 6].map((each) => task(each))])], [null]],
    ["below the first", [sheetOf([HEAD, task(1), task(2), task(3), ["", "", "", ""], ["序号", "督办事项", "承办单位", "办理情况"], task(1)])], [null]],
  ],
  never(
    ["one sheet", plain],
    ["a page header again", sheetOf([HEAD, task(1), HEAD, task(2)])],
    ["a note", sheetOf([[NOTE], HEAD, task(1)])],
    ["a total", sheetOf([HEAD, task(1), task(2), ["合计", "", "", ""]])],
    ["blank rows", sheetOf([HEAD, task(1), ["", "", "", ""], task(2)])],
    ["columns beyond", wide(["备注"])],
  ),
);

describeSheets(
  "sheet/repeated-header",
  [
    ["once", [sheetOf([HEAD, task(1), task(2), HEAD, task(3)])], [4]],
    ["twice", [sheetOf([HEAD, task(1), HEAD, task(2), HEAD, task(3)])], [3, 5]],
    ["below a note", [sheetOf([[NOTE], HEAD, task(1), HEAD, task(2)])], [4]],
    ["with spaces", [sheetOf([HEAD, task(1), ["序 号", "工作内容 ", "责任单位", "进展情况"], task(2)])], [3]],
    ["with breaks", [sheetOf([HEAD, task(1), ["序号", "工作内容", "责任\n单位", "进展情况"], task(2)])], [3]],
    ["five columns", [sheetOf([[...HEAD, "备注"], [...task(1), ""], [...HEAD, "备注"], [...task(2), ""]])], [3]],
  ],
  never(
    ["one header", plain],
    ["a section's title", sheetOf([HEAD, task(1), ["二、民生保障", "", "", ""], task(2)])],
    ["a blank row", sheetOf([HEAD, task(1), ["", "", "", ""], task(2)])],
    ["a total", sheetOf([HEAD, task(1), task(2), ["合计", "", "", ""]])],
    ["a task that names the words", sheetOf([HEAD, task(1), ["2", "规范进展情况报送", "区政府办", "已印发通知。"]])],
    ["a header of two rows", sheetOf([["序号", "工作内容", "责任单位", "进展情况"], ["", "", "", ""], task(1), task(2)])],
  ),
);

describeSheets(
  "sheet/title-or-total-row",
  [
    ["a section's title", [sheetOf([HEAD, task(1), ["二、民生保障", "", "", ""], task(2)])], [3]],
    ["two titles", [sheetOf([HEAD, ["一、城市建设", "", "", ""], task(1), ["二、民生保障", "", "", ""], task(2)])], [2, 4]],
    ["a blank row", [sheetOf([HEAD, task(1), ["", "", "", ""], task(2)])], [3]],
    ["a total", [sheetOf([HEAD, task(1), task(2), ["合计", "", "", ""]])], [4]],
    ["a subtotal", [sheetOf([HEAD, task(1), ["小计", "", "", ""], task(2)])], [3]],
    ["many blank rows, once", [sheetOf([HEAD, ...[1, 2, 3, 4, 5, 6, 7].flatMap((each) => [task(each), ["", "", "", ""]]), task(8)])], [null]],
  ],
  never(
    ["tasks alone", plain],
    ["a page header", sheetOf([HEAD, task(1), HEAD, task(2)])],
    ["a note above", sheetOf([[NOTE], HEAD, task(1)])],
    ["a task without progress", sheetOf([HEAD, task(1), ["2", "推进绿化", "区园林局", ""]])],
    ["a task without number", sheetOf([HEAD, task(1), ["", "推进绿化", "区园林局", "已栽植 30 株。"]])],
    ["a remark far below", sheetOf([HEAD, task(1), task(2), ["", "", "", ""], ["", "", "", ""], ["填表人：王某", "", "", ""]])],
  ),
);

const merged = (top: number, bottom: number, column: number, rows: readonly Line[] = [task(1), task(2), task(3)]) =>
  sheetOf([HEAD, ...rows.map((line, index) => line.map((value, at) => (at === column && index + 1 > top && index + 1 <= bottom ? "" : value)))], {
    merges: [{ top, bottom, left: column, right: column }],
  });
describeSheets(
  "sheet/merged-cells",
  [
    ["units of two tasks", [merged(1, 2, 2)], [2]],
    ["units of three tasks", [merged(1, 3, 2)], [2]],
    ["the later two", [merged(2, 3, 2)], [3]],
    ["progress of two tasks", [merged(1, 2, 3)], [2]],
    ["four of eight tasks", [merged(1, 4, 2, [1, 2, 3, 4, 5, 6, 7, 8].map((each) => task(each)))], [2]],
    ["five of eight tasks, once for the sheet", [merged(1, 5, 2, [1, 2, 3, 4, 5, 6, 7, 8].map((each) => task(each)))], [null]],
  ],
  never(
    ["none", plain],
    ["a merged title", sheetOf([["2021年重点任务台账", "", "", ""], HEAD, task(1)], { merges: [{ top: 0, bottom: 0, left: 0, right: 3 }] })],
    ["a merged note of two rows", sheetOf([[NOTE, "", "", ""], ["", "", "", ""], HEAD, task(1)], { merges: [{ top: 0, bottom: 1, left: 0, right: 3 }] })],
    ["one row", sheetOf([HEAD, task(1), task(2)], { merges: [{ top: 1, bottom: 1, left: 2, right: 3 }] })],
    ["one task over two rows", sheetOf([HEAD, ["1", "推进河道整治", "区水务局", "已完成清淤。"], ["", "", "", "已完成护岸。"], task(2)], { merges: [{ top: 1, bottom: 2, left: 0, right: 0 }, { top: 1, bottom: 2, left: 1, right: 1 }, { top: 1, bottom: 2, left: 2, right: 2 }] })],
    ["beyond the columns", sheetOf([[...HEAD, ""], [...task(1), "x"], [...task(2), ""]], { merges: [{ top: 1, bottom: 2, left: 4, right: 4 }] })],
  ),
);

const more = (text: string): Line => ["", "", "", text];
describeSheets(
  "sheet/split-task",
  [
    ["progress goes on", [sheetOf([HEAD, task(1), more("2.已完成护岸 2 公里。"), task(2)])], [2]],
    ["over three rows", [sheetOf([HEAD, task(1), more("2.已完成护岸。"), more("3.已完成绿化。"), task(2)])], [2]],
    ["the last task", [sheetOf([HEAD, task(1), task(2), more("2.已完成护岸 2 公里。")])], [3]],
    ["two such tasks", [sheetOf([HEAD, task(1), more("2.已完成护岸。"), task(2), more("2.已完成绿化。"), task(3)])], [2, 4]],
    ["below a note", [sheetOf([[NOTE], HEAD, task(1), more("2.已完成护岸 2 公里。"), task(2)])], [3]],
    ["five columns", [sheetOf([[...HEAD, "备注"], [...task(1), ""], [...more("2.已完成护岸。"), ""], [...task(2), ""]])], [2]],
  ],
  never(
    ["one row each", plain],
    ["merged by the office", sheetOf([HEAD, ["1", "推进河道整治", "区水务局", "已完成清淤。"], ["", "", "", "已完成护岸。"], task(2)], { merges: [0, 1, 2].map((left) => ({ top: 1, bottom: 2, left, right: left })) })],
    ["a blank row", sheetOf([HEAD, task(1), ["", "", "", ""], task(2)])],
    ["a section's title", sheetOf([HEAD, task(1), ["二、民生保障", "", "", ""], task(2)])],
    ["line breaks in a cell", sheetOf([HEAD, ["1", "推进河道整治", "区水务局", "1.已完成清淤。\n2.已完成护岸。"]])],
    ["a total", sheetOf([HEAD, task(1), task(2), ["合计", "", "", ""]])],
  ),
);

describeSheets(
  "sheet/hidden-rows",
  [[2], [3], [1, 2], [1, 3], [1, 2, 3], [2, 3]].map((rows): Case => [`rows ${rows.join()}`, [sheetOf([HEAD, task(1), task(2), task(3), task(4)], { hiddenRows: new Set(rows) })], [null]]),
  never(
    ["none", plain],
    ["the header", sheetOf([HEAD, task(1)], { hiddenRows: new Set([0]) })],
    ["a note", sheetOf([[NOTE], HEAD, task(1)], { hiddenRows: new Set([0]) })],
    ["below the table", sheetOf([HEAD, task(1)], { hiddenRows: new Set([5, 6]) })],
    ["one task", sheetOf([HEAD, task(1)])],
    ["no task", sheetOf([HEAD], { hiddenRows: new Set([2]) })],
  ),
);

const broken = (column: number, value: string) => sheetOf([HEAD, task(1), task(2).map((each, at) => (at === column ? value : each)), task(3)]);
describeSheets(
  "sheet/error-value",
  [
    ["#REF! in progress", [broken(3, "#REF!")], [3]],
    ["#N/A in the unit", [broken(2, "#N/A")], [3]],
    ["#VALUE! in the task", [broken(1, "#VALUE!")], [3]],
    ["#NAME? in the number", [broken(0, "#NAME?")], [3]],
    ["#DIV/0! in a percent column", [wide(["完成率"], ["#DIV/0!"])], [2, 3, 4]],
    ["two in a row", [sheetOf([HEAD, task(1), ["2", "推进绿化", "#N/A", "#REF!"], task(3)])], [3, 3]],
  ],
  never(
    ["none", plain],
    ["a hash in a text", broken(3, "#1 泵站已建成。")],
    ["the word in a text", broken(3, "表中出现 #REF! 的问题已改正。")],
    ["a number", broken(0, "2")],
    ["blank", broken(3, "")],
    ["beyond the columns", sheetOf([[...HEAD, ""], [...task(1), "#REF!"], [...task(2), ""]])],
  ),
);
