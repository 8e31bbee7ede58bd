/** What the workbook remembers of the user's choices, over the real Office.js. */

import { createExcelPort } from "../../src/excel/excel-port";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { Book } from "../../src/book/book";
import { check, chooseTable, setReportingDay, sheetRows } from "../../src/workflow";

let office: OfficeRuntime;
afterEach(() => office.dispose());

const rows = [
  ["云溪区重点任务进展情况（截至2026年6月30日）"],
  ["序号", "工作\n内容", "责任单位", "进展情况", "领导批示"],
  [1, "新建便民商业网点60个", "区商务局", "截至6月底，已新建38个。", "请抓紧"],
  [2, "新增学前教育学位800个", "区教育局", "截至6月底，新增学位410个。", "已阅"],
];

async function open() {
  const book = Book.blank("任务进展");
  rows.forEach((row, at) => row.forEach((value, column) => book.sheets[0]?.setCell(at, column, { value })));
  book.sheets[0]?.merges.push({ top: 0, left: 0, bottom: 0, right: 4 });
  const list = book.addSheet("联系人");
  list.setCell(0, 0, { value: "姓名" });
  list.setCell(1, 0, { value: "李四" });
  office = await startOffice(book);
  return createExcelPort();
}

it("shows a sheet's first rows as they stand, to choose from", async () => {
  const port = await open();
  const { columns, rows: shown } = await sheetRows(port, "任务进展");
  expect(columns).toEqual([0, 4]);
  expect(shown.map(({ row, cells }) => [row, cells.length])).toEqual([[0, 5], [1, 5], [2, 5], [3, 5]]);
  expect(shown[1]?.cells[1]).toEqual({ column: 1, text: "工作\n内容" });
  await expect(sheetRows(port, "没有")).rejects.toMatchObject({ kind: "unknown-sheet" });
});

it("tells which choice was in force, and none after it was forgotten", async () => {
  const port = await open();
  expect((await check(port)).choice).toBeNull();
  await chooseTable(port, { sheet: "任务进展", columns: { progress: { column: 4, header: "领导批示" } } });
  const chosen = await check(port);
  expect(chosen.choice).toEqual({ sheet: "任务进展", columns: { progress: 4 } });
  expect(chosen.ledger.columns.find((each) => each.role === "progress")).toMatchObject({ column: 4, by: "user" });
  await chooseTable(port, null);
  expect((await check(port)).choice).toBeNull();
});

it("looks for the ledger elsewhere where the chosen sheet holds none", async () => {
  const port = await open();
  await chooseTable(port, { sheet: "联系人" });
  const { ledger, choice } = await check(port);
  expect(ledger.sheet).toBe("任务进展");
  expect(choice).toBeNull();
});

it("remembers the reporting day; one that is asked for goes before it", async () => {
  const port = await open();
  const day = async (options = {}) => {
    const { ledger } = await check(port, options);
    return [ledger.asOf, ledger.asOfFrom];
  };
  expect(await day()).toEqual(["2026-06-30", "title"]);
  await setReportingDay(port, "2026-07-31");
  expect(await day()).toEqual(["2026-07-31", "option"]);
  expect(await day({ asOf: "2026-08-31" })).toEqual(["2026-08-31", "option"]);
  await setReportingDay(port, null);
  expect(await day()).toEqual(["2026-06-30", "title"]);
  await expect(setReportingDay(port, "2026-02-30")).rejects.toMatchObject({ kind: "bad-date" });
});

it("leaves a stored day that it cannot read aside", async () => {
  const port = await open();
  for (const stored of [{ version: 1, day: "2026-02-30" }, { version: 2, day: "2026-07-31" }, "2026-07-31", null]) {
    await port.apply({ stored: { "reporting-day": stored } });
    expect((await check(port)).ledger.asOfFrom).toBe("title");
  }
});
