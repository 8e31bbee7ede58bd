/** Rows of the user's that are deleted and put back. */

import type { RowEdit } from "../../src/workflow/port";
import type { Book } from "../../src/book/book";
import { createExcelPort } from "../../src/excel/excel-port";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { ledgerSheet, smallLedger } from "./small-ledger";

let office: OfficeRuntime;
let book: Book;

beforeEach(async () => {
  book = smallLedger(5);
  office = await startOffice(book);
});
afterEach(() => office.dispose());

const values = (row: number) => [0, 1, 2, 3].map((column) => ledgerSheet(book).cell(row, column).value);
const deletion = (row: number, wanted = values(row)): RowEdit => ({ sheet: "任务进展", row, what: "delete", left: 0, values: wanted });
const all = () => [0, 1, 2, 3, 4, 5].map(values);

it("deletes rows from the bottom up, each named as it stands before", async () => {
  const [head, one, , three, , five] = all();
  const { edited } = await createExcelPort().apply({ rowEdits: [deletion(2), deletion(4)] });
  expect(edited).toBe(2);
  expect(all()).toEqual([head, one, three, five, ["", "", "", ""], ["", "", "", ""]]);
});

it("puts rows back where they stood, with their values", async () => {
  const before = all();
  const port = createExcelPort();
  await port.apply({ rowEdits: [deletion(2), deletion(3)] });
  const instead = values(2);
  const put = (row: number): RowEdit => ({ sheet: "任务进展", row, what: "insert", left: 0, values: before[row] ?? [], instead });
  const { edited, skipped } = await port.apply({ rowEdits: [put(3), put(2)] });
  expect([edited, skipped]).toEqual([2, []]);
  expect(all()).toEqual(before);
});

it("puts nothing back where something else stands by now", async () => {
  const port = createExcelPort();
  const before = all();
  await port.apply({ rowEdits: [deletion(2)] });
  ledgerSheet(book).setCell(2, 1, { value: "另一项工作" });
  const { skipped } = await port.apply({ rowEdits: [{ sheet: "任务进展", row: 2, what: "insert", left: 0, values: before[2] ?? [], instead: before[3] ?? [] }] });
  expect(skipped).toEqual([{ sheet: "任务进展", row: 2, column: null, because: "changed" }]);
  expect(values(2)[1]).toBe("另一项工作");
});

it.each([
  ["changed", () => ledgerSheet(book).setCell(2, 1, { value: "同事改过" })],
  ["changed", () => ledgerSheet(book).setCell(2, 7, { value: "旁注" })],
  ["formula", () => ledgerSheet(book).setCell(2, 0, { formula: "=ROW()-1", value: 2 })],
  ["merged", () => ledgerSheet(book).merges.push({ top: 1, left: 2, bottom: 2, right: 2 })],
  ["locked", () => (ledgerSheet(book).protection = { hasPassword: false, allowed: [] })],
] as const)("leaves a row alone, and says %s", async (because, change) => {
  const edit = deletion(2);
  change();
  const before = all();
  const { edited, skipped } = await createExcelPort().apply({ rowEdits: [edit] });
  expect([edited, skipped]).toEqual([0, [{ sheet: "任务进展", row: 2, column: null, because }]]);
  expect(all()).toEqual(before);
});

it("takes three round trips", async () => {
  await createExcelPort().apply({ rowEdits: [deletion(2), deletion(4)] });
  expect(office.standIn.counters.roundTrips).toBe(3);
});
