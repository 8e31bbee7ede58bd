/** A workbook that counts its dates from 1904, as Office.js hands it out: read right, mended right, and put back. */

import { Book } from "../../src/book/book";
import { createExcelPort } from "../../src/excel/excel-port";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { applyFixes, check, fixesOf, undoFix } from "../../src/workflow";
import { ledgerSheet, photograph, write } from "./small-ledger";

/** 30 September 2026 in the system of 1904. */
const SERIAL = 46295 - 1462;

function bookOf1904(): Book {
  const book = Book.blank("任务进展");
  book.date1904 = true;
  const sheet = ledgerSheet(book);
  write(sheet, 0, ["序号", "工作内容", "责任单位", "完成时限", "进展情况"]);
  ["公园", "管网", "老街", "步道"].forEach((name, index) => {
    write(sheet, index + 1, [index + 1, `改造${name}一批。`, "区城管局", "", `已改造${index + 2}处，6月20日验收。`]);
    sheet.setCell(index + 1, 3, { value: SERIAL + index, format: "yyyy/m/d" });
  });
  sheet.setCell(4, 3, { value: "2026年10月8日", format: "General" });
  return book;
}

let office: OfficeRuntime;
afterEach(() => office.dispose());

it("reads the days that are shown", async () => {
  office = await startOffice(bookOf1904());
  const { ledger } = await check(createExcelPort(), { today: "2026-07-01" });
  expect(ledger.tasks.map(({ deadline }) => deadline.date)).toEqual(["2026-09-30", "2026-10-01", "2026-10-02", "2026-10-08"]);
  expect(ledger.tasks.map(({ cells }) => cells.deadline?.text)).toEqual(["2026/9/30", "2026/10/1", "2026/10/2", "2026年10月8日"]);
});

it("writes a day as the workbook counts it, and takes it back", async () => {
  const book = bookOf1904();
  office = await startOffice(book);
  const port = createExcelPort();
  const before = photograph(book);
  const result = await check(port, { today: "2026-07-01" });
  const fixes = (await fixesOf(result)).filter(({ rule }) => rule === "deadline/mixed-format");
  expect(fixes.flatMap(({ cells }) => cells.map(({ after }) => after))).toEqual([46303]);
  expect(await applyFixes(port, result.ledger, fixes)).toEqual({ edited: 1, skipped: [], leftOut: [] });
  expect(ledgerSheet(book).cell(4, 3)).toMatchObject({ value: 46303 - 1462, format: "yyyy/m/d" });
  expect((await check(port, { today: "2026-07-01" })).ledger.tasks.at(-1)?.deadline.date).toBe("2026-10-08");
  expect(await undoFix(port)).toEqual({ edited: 1, skipped: [] });
  expect(photograph(book)).toEqual(before);
});

it("deletes and puts back rows with such days", async () => {
  const book = bookOf1904();
  const sheet = ledgerSheet(book);
  office = await startOffice(book);
  const port = createExcelPort();
  await port.read({});
  const row = { sheet: "任务进展", row: 2, left: 0, values: [2, "改造管网一批。", "区城管局", SERIAL + 1462 + 1, "已改造3处，6月20日验收。"] };
  expect((await port.apply({ rowEdits: [{ ...row, what: "delete" }] })).skipped).toEqual([]);
  expect(sheet.cell(2, 1).value).toBe("改造老街一批。");
  await port.apply({ rowEdits: [{ ...row, what: "insert", formats: ["General", "General", "General", "yyyy/m/d", "General"] }] });
  expect(sheet.cell(2, 3)).toMatchObject({ value: SERIAL + 1, format: "yyyy/m/d" });
});
