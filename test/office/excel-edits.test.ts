import type { CellEdit } from "../../src/workflow/port";
import type { Book } from "../../src/book/book";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { createExcelPort } from "../../src/excel/excel-port";
import { mayBeRead } from "../../src/excel/write-value";
import { blockBytes } from "../../src/excel/step-blocks";
import { ledgerSheet, photograph, settle, smallLedger } from "./small-ledger";

let office: OfficeRuntime;
let book: Book;

beforeEach(async () => {
  book = smallLedger();
  office = await startOffice(book);
});
afterEach(() => office.dispose());

const progress = "已完成河道清淤3公里，正在验收。";
const edit = (row: number, after: CellEdit["after"], before: CellEdit["before"] = progress): CellEdit => ({ sheet: "任务进展", row, column: 3, before, after });
const value = (row: number) => ledgerSheet(book).cell(row, 3).value;

it("changes the named cells and no other", async () => {
  const before = photograph(book) as [{ cells: Record<string, unknown> }];
  await createExcelPort().apply({ edits: [edit(1, "已完成清淤3公里，通过验收。"), edit(5, "整改到位，长效管护。")] });
  const after = photograph(book) as [{ cells: Record<string, unknown> }];
  const changed = Object.keys(after[0].cells).filter((key) => JSON.stringify(after[0].cells[key]) !== JSON.stringify(before[0].cells[key]));
  expect(changed).toEqual(["1,3", "5,3"]);
  expect(value(1)).toBe("已完成清淤3公里，通过验收。");
  expect(ledgerSheet(book).cell(1, 3).format).toBe("General");
});

it.each(["=1+1", "6月30日", "-延期", "@李四", "'引号", "2021-06-30", "12%"])("writes the text %j as text", async (text) => {
  await createExcelPort().apply({ edits: [edit(1, text)] });
  expect([value(1), ledgerSheet(book).cell(1, 3).formula]).toEqual([text, undefined]);
  // The cell's own number format is put back.
  expect(ledgerSheet(book).cell(1, 3).format).toBe("General");
});

it("gives a cell the number format that is asked for, and tells the one before", async () => {
  const { formats } = await createExcelPort().apply({ edits: [{ ...edit(1, 46331), format: "yyyy/m/d" }] });
  expect(ledgerSheet(book).cell(1, 3)).toMatchObject({ value: 46331, format: "yyyy/m/d" });
  expect(formats).toEqual([{ sheet: "任务进展", row: 1, column: 3, format: "General" }]);
});

it("writes a number into a Text cell as a number", async () => {
  ledgerSheet(book).setCell(1, 3, { value: "3", format: "@" });
  const { formats } = await createExcelPort().apply({ edits: [edit(1, 3, "3")] });
  expect(value(1)).toBe(3);
  expect(formats).toEqual([expect.objectContaining({ format: "@" })]);
});

it("writes numbers and truth values as such, and can take its own change back", async () => {
  const port = createExcelPort();
  await port.apply({ edits: [edit(1, 44377), edit(2, true)] });
  expect([value(1), value(2)]).toEqual([44377, true]);
  await port.apply({ edits: [edit(1, progress, 44377), edit(2, progress, true)] });
  expect([value(1), value(2)]).toEqual([progress, progress]);
});

it.each([
  ["changed", () => ledgerSheet(book).setCell(5, 3, { value: "同事改过" })],
  ["formula", () => ledgerSheet(book).setCell(5, 3, { formula: "=A1", value: progress })],
  ["merged", () => ledgerSheet(book).merges.push({ top: 4, left: 3, bottom: 5, right: 3 })],
] as const)("leaves a cell alone, and says %s", async (because, change) => {
  change();
  const before = ledgerSheet(book).cell(5, 3);
  const { edited, skipped } = await createExcelPort().apply({ edits: [edit(1, "新"), edit(5, "新")] });
  expect([value(1), ledgerSheet(book).cell(5, 3)]).toEqual(["新", before]);
  expect([edited, skipped]).toEqual([1, [{ sheet: "任务进展", row: 5, column: 3, because }]]);
});

it("changes unlocked cells of a protected sheet, and says that the others are locked", async () => {
  ledgerSheet(book).setCell(1, 3, { style: { locked: false } });
  ledgerSheet(book).setCell(2, 3, { style: { locked: false } });
  ledgerSheet(book).protection = { hasPassword: false, allowed: [] };
  const { edited, skipped } = await createExcelPort().apply({ edits: [edit(1, "已办结。"), edit(2, "6月30日"), edit(5, "新")] });
  expect([value(1), value(2), value(5)]).toEqual(["已办结。", "6月30日", progress]);
  expect([edited, skipped]).toEqual([2, [{ sheet: "任务进展", row: 5, column: 3, because: "locked" }]]);
});

it("changes each cell under a filter, shown or not, and none beside it", async () => {
  const sheet = ledgerSheet(book);
  sheet.autoFilter = { area: { top: 0, left: 0, bottom: 12, right: 3 }, filtering: true };
  for (const row of [2, 4, 5]) sheet.setRow(row, { hidden: true });
  await createExcelPort().apply({ edits: [edit(1, "甲"), edit(4, "乙"), edit(7, "丙")] });
  expect([1, 2, 4, 5, 7].map(value)).toEqual(["甲", progress, "乙", progress, "丙"]);
});

it("notices a co-author's change in the last moment before writing", async () => {
  office.standIn.faults.beforeRequest = (request) => {
    if (request === 2) ledgerSheet(book).setCell(1, 3, { value: "同事改过" });
  };
  const { edited, skipped } = await createExcelPort().apply({ edits: [edit(1, "新")] });
  expect([value(1), edited, skipped[0]?.because]).toEqual(["同事改过", 0, "changed"]);
});

it("counts a cell that is right already neither as edited nor as left out", async () => {
  const { edited, skipped } = await createExcelPort().apply({ edits: [edit(1, progress, "以前的")] });
  expect([edited, skipped]).toEqual([0, []]);
});

it("edits the upper left cell of a merged area", async () => {
  ledgerSheet(book).merges.push({ top: 1, left: 3, bottom: 2, right: 3 });
  await createExcelPort().apply({ edits: [edit(1, "合并单元格的进展。")] });
  expect(value(1)).toBe("合并单元格的进展。");
});

it.each([
  ["read-only", (): void => void (office.standIn.faults.readOnly = true)],
  ["sheet-gone", (): void => void (ledgerSheet(book).name = "改名")],
] as const)("%s refuses, and nothing changes", async (kind, change) => {
  change();
  const before = photograph(book);
  await expect(createExcelPort().apply({ edits: [edit(1, "新")] })).rejects.toMatchObject({ kind });
  expect(photograph(book)).toEqual(before);
});

it("needs three round trips for many edits: to look at the workbook, at the cells, and to write", async () => {
  await createExcelPort().apply({ edits: [1, 2, 4, 5, 7, 8, 10, 11].map((row) => edit(row, "新的进展，已办结。")) });
  const { roundTrips } = office.standIn.counters;
  await settle();
  expect(roundTrips).toBe(3);
});

it("needs one more for each further block, and tells how far it is", async () => {
  const long = "已".repeat(Math.floor(blockBytes / 3 / 20));
  const rows = [1, 2, 4, 5, 7, 8, 10, 11];
  for (const row of rows) ledgerSheet(book).setCell(row, 3, { value: `${long}。` });
  const told: number[] = [];
  await createExcelPort().apply({ edits: rows.map((row) => edit(row, long, `${long}。`)) }, { onProgress: (done) => told.push(done) });
  const { roundTrips } = office.standIn.counters;
  expect(roundTrips).toBe(2 + told.length);
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toBe(rows.length);
  expect(rows.every((row) => value(row) === long)).toBe(true);
});

it.each(["requestLimit", "responseLimit"] as const)("goes on in smaller parts at the %s", async (limit) => {
  const long = "已办结".repeat(100);
  const rows = [1, 2, 4, 5, 7, 8, 10, 11];
  for (const row of rows) ledgerSheet(book).setCell(row, 3, { value: `${long}。` });
  const port = createExcelPort();
  office.standIn.faults[limit] = limit === "requestLimit" ? 9_000 : 8_000;
  const { edited, skipped } = await port.apply({ edits: rows.map((row) => edit(row, long, `${long}。`)) });
  expect([edited, skipped]).toEqual([rows.length, []]);
  expect(rows.every((row) => value(row) === long)).toBe(true);
});

it("asks for one step of Excel's own undo list where Excel knows that", async () => {
  office.dispose();
  office = await startOffice(book, { sets: { ExcelApi: "1.20" } });
  const run = jest.spyOn(Excel, "run");
  await createExcelPort().apply({ edits: [edit(1, "新")] });
  expect(run.mock.calls[0]?.[0]).toEqual({ mergeUndoGroup: true });
  expect(value(1)).toBe("新");
});

it("tells texts that Excel would read from sentences", () => {
  expect(["=A1", "+1", "6月30日", "true", "1/2", "0012"].every(mayBeRead)).toBe(true);
  expect(["已完成，3公里。", "推进河道整治", "正在办理"].some(mayBeRead)).toBe(false);
});
