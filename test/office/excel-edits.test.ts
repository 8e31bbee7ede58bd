import type { CellEdit } from "../../src/workflow/port";
import type { Book } from "../../src/book/book";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { createExcelPort } from "../../src/excel/excel-port";
import { mayBeRead } from "../../src/excel/write-edits";
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
});

it("writes numbers and truth values as such, and can take its own change back", async () => {
  const port = createExcelPort();
  await port.apply({ edits: [edit(1, 44377), edit(2, true)] });
  expect([value(1), value(2)]).toEqual([44377, true]);
  await port.apply({ edits: [edit(1, progress, 44377), edit(2, progress, true)] });
  expect([value(1), value(2)]).toEqual([progress, progress]);
});

it.each([
  ["holds another value by now", () => ledgerSheet(book).setCell(5, 3, { value: "同事改过" })],
  ["holds a formula", () => ledgerSheet(book).setCell(5, 3, { formula: "=A1", value: progress })],
  ["is covered by a merged area", () => ledgerSheet(book).merges.push({ top: 4, left: 3, bottom: 5, right: 3 })],
])("changes nothing at all where one of the cells %s", async (_what, change) => {
  change();
  const before = photograph(book);
  await expect(createExcelPort().apply({ edits: [edit(1, "新"), edit(5, "新")] })).rejects.toMatchObject({ kind: "changed-meanwhile", facts: { sheet: "任务进展" } });
  expect(photograph(book)).toEqual(before);
});

it("notices a co-author's change in the last moment before writing", async () => {
  office.standIn.faults.beforeRequest = (request) => {
    if (request === 2) ledgerSheet(book).setCell(1, 3, { value: "同事改过" });
  };
  await expect(createExcelPort().apply({ edits: [edit(1, "新")] })).rejects.toMatchObject({ kind: "changed-meanwhile" });
  expect(value(1)).toBe("同事改过");
});

it("edits the upper left cell of a merged area", async () => {
  ledgerSheet(book).merges.push({ top: 1, left: 3, bottom: 2, right: 3 });
  await createExcelPort().apply({ edits: [edit(1, "合并单元格的进展。")] });
  expect(value(1)).toBe("合并单元格的进展。");
});

it.each([
  ["sheet-protected", (): void => void (ledgerSheet(book).protection = { hasPassword: false, allowed: [] })],
  ["read-only", (): void => void (office.standIn.faults.readOnly = true)],
  ["sheet-gone", (): void => void (ledgerSheet(book).name = "改名")],
] as const)("%s refuses, and nothing changes", async (kind, change) => {
  change();
  const before = photograph(book);
  await expect(createExcelPort().apply({ edits: [edit(1, "新")] })).rejects.toMatchObject({ kind });
  expect(photograph(book)).toEqual(before);
});

it("needs the same few round trips for many edits", async () => {
  await createExcelPort().apply({ edits: [1, 2, 4, 5, 7, 8, 10, 11].map((row) => edit(row, "新的进展，已办结。")) });
  await settle();
  expect(office.standIn.counters.roundTrips).toBeLessThanOrEqual(4);
});

it("tells texts that Excel would read from sentences", () => {
  expect(["=A1", "+1", "6月30日", "true", "1/2", "0012"].every(mayBeRead)).toBe(true);
  expect(["已完成，3公里。", "推进河道整治", "正在办理"].some(mayBeRead)).toBe(false);
});
