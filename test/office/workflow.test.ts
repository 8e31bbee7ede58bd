/** The clerk's jobs over the real Office.js and the stand-in: their cost, and what they leave behind. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { createExcelPort } from "../../src/excel/excel-port";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { check, chooseTable, clearMarks, mark, planMarks, summarise } from "../../src/workflow";

const sample = path.join(__dirname, "../../assets/samples/yunxi-2026-10.xlsx");

let office: OfficeRuntime;
afterEach(() => office.dispose());

async function open() {
  office = await startOffice(readXlsx(readFileSync(sample)));
  return createExcelPort();
}

const parts = () =>
  Object.fromEntries(Object.entries(unzipSync(writeXlsx(office.book))).map(([name, bytes]) => [name, strFromU8(bytes)]));

it("checks in four round trips, marks in three, summarises in five", async () => {
  const port = await open();
  const trips = () => {
    const { roundTrips } = office.standIn.counters;
    office.standIn.resetCounters();
    return roundTrips;
  };
  const result = await check(port);
  expect(trips()).toBeLessThanOrEqual(3);
  await mark(port, result);
  expect(trips()).toBeLessThanOrEqual(2);
  await summarise(port, result, "zh-CN");
  expect(trips()).toBeLessThanOrEqual(3);
  // Once they stand, they are read before they are written: what units filled in is kept.
  await summarise(port, await check(port), "zh-CN");
  expect(trips()).toBeLessThanOrEqual(3 + 6);
});

it("leaves no trace of marks that were cleared", async () => {
  const port = await open();
  const before = parts();
  const result = await check(port);
  const { marked } = await mark(port, result);
  expect(marked).toBe(new Set(result.findings.flatMap((each) => (each.at ? [`${each.at.row},${each.at.column}`] : []))).size);
  expect(parts()["xl/worksheets/sheet1.xml"]).not.toBe(before["xl/worksheets/sheet1.xml"]);
  await clearMarks(port);
  expect(parts()["xl/worksheets/sheet1.xml"]).toBe(before["xl/worksheets/sheet1.xml"]);
});

it("writes the same sheets again, and keeps what a unit filled in", async () => {
  const port = await open();
  const first = await summarise(port, await check(port), "zh-CN");
  const sheet = office.book.sheets.find((each) => each.name === "区民政局");
  const header = sheet?.usedRange(true);
  if (!sheet || !header) throw new Error("no sheet of 区民政局");
  const notes = [...Array(header.right + 1).keys()].find((column) => [...Array(12).keys()].some((row) => sheet.cell(row, column)?.value === "备注")) ?? -1;
  const headerRow = [...Array(12).keys()].find((row) => sheet.cell(row, notes)?.value === "备注") ?? -1;
  sheet.setCell(headerRow + 1, notes, { value: "已与街道核实" });
  const again = await summarise(port, await check(port), "zh-CN");
  expect(again.sheets).toEqual(first.sheets);
  expect(sheet.cell(headerRow + 1, notes)?.value).toBe("已与街道核实");
});

it("remembers the user's choice of columns", async () => {
  const port = await open();
  const before = await check(port);
  const { sheet, headerRow } = before.ledger;
  await chooseTable(port, { sheet, headerRow, columns: { progress: { column: 3, header: "完成时限" } } });
  const chosen = (await check(port)).ledger.columns.find((each) => each.role === "progress");
  expect(chosen).toMatchObject({ column: 3, by: "user" });
  await chooseTable(port, null);
  expect((await check(port)).ledger.columns.find((each) => each.role === "progress")).toMatchObject({ column: 4, by: "header" });
});

it("leaves a stored choice that it cannot read aside", async () => {
  const port = await open();
  await port.apply({ stored: { "table-choice": { version: 9, sheet: 5 } } });
  expect((await check(port)).ledger.tasks).toHaveLength(26);
});

it("marks a cell once, in its gravest severity", async () => {
  const port = await open();
  const plan = planMarks(await check(port));
  const all = [...plan.cells.error, ...plan.cells.warning, ...plan.cells.info].map(String);
  expect(new Set(all).size).toBe(all.length);
  // E11 holds no progress: its mark goes away as soon as it is filled in.
  expect(plan.whileBlank.map(String)).toContain("10,4");
});

it("stops when it is told to, and says so", async () => {
  const port = await open();
  const stop = new AbortController();
  stop.abort();
  await expect(check(port, {}, { signal: stop.signal })).rejects.toMatchObject({ kind: "cancelled" });
});

it("tells how far it is", async () => {
  const port = await open();
  const told: number[] = [];
  await check(port, {}, { onProgress: (done, total) => told.push(done / total) });
  expect(told.at(-1)).toBe(1);
  expect([...told].sort((one, other) => one - other)).toEqual(told);
});
