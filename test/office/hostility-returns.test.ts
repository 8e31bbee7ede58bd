/** Text stays text on every path: what begins like a formula, in a fix or in a file that comes back, never becomes one. */

import type { Book } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { createExcelPort } from "../../src/excel/excel-port";
import { readWorkbookFile, writePlanWorkbook } from "../../src/files";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { applyFixes, check, fixesOf, planUnitSheets, readReturned, takeOver, undoFix } from "../../src/workflow";
import { at, EVIL, evilLedger, expectTextStaysText, formulasOf, PROGRESS, SIGN } from "../hostility/evil-ledger";
import { ledgerSheet, photograph } from "./small-ledger";

let office: OfficeRuntime;
let book: Book;
async function open(made = evilLedger()) {
  book = made;
  office = await startOffice(book);
  return createExcelPort();
}
afterEach(() => office.dispose());

const ledgerTexts = (column: number) => EVIL.map((_, index) => ledgerSheet(book).cell(index + 1, column).value);

it("in fixes, and when they are taken back", async () => {
  const port = await open();
  const before = photograph(book);
  const result = await check(port, { today: "2026-09-30" });
  const fixes = (await fixesOf(result)).filter(({ kind, rule }) => kind === "safe" || rule.startsWith("unit/"));
  const { edited } = await applyFixes(port, result.ledger, fixes);
  expect(edited).toBeGreaterThan(2);
  await expectTextStaysText(writeXlsx(book));
  await undoFix(port);
  expect(photograph(book)).toEqual(before);
});

it("in the workbooks that are sent out, in what comes back, and in what is taken over", async () => {
  const port = await open();
  const result = await check(port, { today: "2026-09-30" });
  const units = result.ledger.units.map(({ name }) => name);
  const plans = await planUnitSheets(port, result, "zh-CN", units);
  expect(plans.length).toBeGreaterThan(3);
  for (const plan of plans) {
    const { ours, theirs } = await formulasOf(writePlanWorkbook(plan));
    expect([ours, theirs]).toEqual([[], []]);
  }
  const plan = plans.find(({ id }) => id.endsWith("区水务局"));
  if (!plan) throw new Error("no sheet of the unit");
  const returned = readXlsx(writePlanWorkbook(plan));
  const sheet = ledgerSheet(returned);
  const head = plan.rows[plan.frozenRows - 1]?.cells.findIndex((cell) => cell?.value === "进展情况") ?? -1;
  let answers = 0;
  for (let row = plan.frozenRows; row < plan.rows.length; row += 1) {
    if (sheet.cell(row, 0).value !== "" && answers < EVIL.length && typeof sheet.cell(row, head).value === "string") sheet.setCell(row, head, { value: `${at((answers += 1))}，已全部完成并验收` });
  }
  const collected = readReturned(result.ledger, [{ name: `=1+1${SIGN}.xlsx`, snapshot: readWorkbookFile(writeXlsx(returned), "returned.xlsx") }]);
  expect(collected.changes.length).toBeGreaterThan(5);
  const done = await takeOver(port, result.ledger, collected.changes);
  expect(done.edited).toBeGreaterThan(5);
  await expectTextStaysText(writeXlsx(book));
  for (const { after, cell } of collected.changes) if (cell && !done.skipped.some(({ row }) => row === cell.row)) expect(ledgerSheet(book).cell(cell.row, cell.column)).toMatchObject({ value: after });
  await undoFix(port);
  expect(ledgerTexts(PROGRESS)).toEqual(evilLedger().sheets.flatMap((each) => EVIL.map((_, index) => each.cell(index + 1, PROGRESS).value)));
});
