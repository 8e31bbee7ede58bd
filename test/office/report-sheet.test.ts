/** The gate's paper over the real Office.js and the stand-in: the report sheet, verifying it later, and the return slip. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { createExcelPort } from "../../src/excel/excel-port";
import { parsePrints } from "../../src/workflow/cell-prints";
import { check, mark, summarise } from "../../src/workflow";
import { verify } from "../../src/workflow/verify";
import { writeReport } from "../../src/workflow/write-report";
import { returnSlipTexts, writeReturnSlip } from "../../src/workflow/write-return-slip";
import type { BookSheet } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { settle } from "./small-ledger";

const sample = path.join(__dirname, "../../assets/samples/yunxi-2026-10.xlsx");

let office: OfficeRuntime;
afterEach(() => office.dispose());

async function open(bytes: Uint8Array = readFileSync(sample)) {
  office = await startOffice(readXlsx(bytes));
  return createExcelPort();
}

function sheetNamed(name: string): BookSheet {
  const sheet = office.book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Texts of a sheet's cells. */
function textsOf(sheet: BookSheet): string[] {
  const texts: string[] = [];
  sheet.forEachCell((_row, _column, { value }) => {
    if (value !== "") texts.push(String(value));
  });
  return texts;
}

/** Round trips since the last look, Office.js's own tidying up after a run included. */
async function trips(): Promise<number> {
  await settle();
  const { roundTrips } = office.standIn.counters;
  office.standIn.resetCounters();
  return roundTrips;
}

it("check, report, verify: unchanged; an edit: verify names the cell", async () => {
  const port = await open();
  const result = await check(port);
  const { sheet } = await writeReport(port, result, "zh-CN");
  expect(sheet).toBe("校验报告");
  const texts = textsOf(sheetNamed(sheet));
  expect(texts).toEqual(expect.arrayContaining(["进展台账校验报告", result.gate.fingerprint, expect.stringMatching(/^R-\d+-[0-9a-f]{4}$/)]));
  expect(await verify(port)).toMatchObject({ unchanged: true, fingerprint: result.gate.fingerprint, now: result.gate.fingerprint });

  const [task] = result.ledger.tasks;
  const progress = task?.cells.progress;
  if (!task || !progress) throw new Error("the sample has tasks");
  sheetNamed(result.ledger.sheet).setCell(progress.row, progress.column, { value: "截至10月底，已全部完成。" });
  expect(await verify(port)).toMatchObject({
    unchanged: false, changed: [{ row: progress.row, column: progress.column, task: task.key }], added: [], dropped: [],
  });
  await writeReport(port, await check(port), "zh-CN");
  expect((await verify(port)).unchanged).toBe(true);
});

it("report, slip, marks and summaries change nothing that was checked", async () => {
  const port = await open();
  const result = await check(port);
  await writeReport(port, result, "zh-CN");
  await mark(port, result);
  await summarise(port, result, "zh-CN");
  await writeReturnSlip(port, result, "zh-CN");
  await writeReport(port, await check(port), "en-US");
  expect(await verify(port)).toMatchObject({ unchanged: true, fingerprint: result.gate.fingerprint });
});

it("is still verified once the workbook was saved and opened again", async () => {
  const port = await open();
  await writeReport(port, await check(port), "zh-CN");
  const saved = writeXlsx(office.book);
  office.dispose();
  expect((await verify(await open(saved))).unchanged).toBe(true);
});

it("writes both sheets again in place, and leaves the user's sheets of those names alone", async () => {
  const port = await open();
  for (const name of ["校验报告", "退回单"]) office.book.addSheet(name).setCell(0, 0, { value: "办公室自己的表" });
  const result = await check(port);
  expect((await writeReport(port, result, "zh-CN")).sheet).toBe("校验报告 (2)");
  expect((await writeReturnSlip(port, result, "zh-CN")).sheet).toBe("退回单 (2)");
  const count = office.book.sheets.length;
  // With the check of before, too, which knew of neither.
  for (const each of [result, await check(port)]) {
    expect((await writeReport(port, each, "zh-CN")).sheet).toBe("校验报告 (2)");
    expect((await writeReturnSlip(port, each, "zh-CN")).sheet).toBe("退回单 (2)");
  }
  expect(office.book.sheets).toHaveLength(count);
  for (const name of ["校验报告", "退回单"]) expect(textsOf(sheetNamed(name))).toEqual(["办公室自己的表"]);
});

it("keeps what units answered, also on a slip that was renamed, and where the check was older", async () => {
  const port = await open();
  const result = await check(port);
  await writeReturnSlip(port, result, "zh-CN");
  const slip = sheetNamed("退回单");
  const header = [...Array(10).keys()].find((row) => slip.cell(row, 6)?.value === "单位答复") ?? -1;
  slip.setCell(header + 1, 6, { value: "已于10月20日办结" });
  slip.name = "退回单（十月）";
  expect((await writeReturnSlip(port, result, "zh-CN")).sheet).toBe("退回单（十月）");
  expect(slip.cell(header + 1, 6)?.value).toBe("已于10月20日办结");
  const later = await check(port);
  slip.name = "答复";
  expect((await writeReturnSlip(port, later, "en-US")).sheet).toBe("答复");
  expect(slip.cell(header + 1, 6)?.value).toBe("已于10月20日办结");
});

it("costs few round trips", async () => {
  const port = await open();
  const result = await check(port);
  await trips();
  await writeReport(port, result, "zh-CN");
  expect(await trips()).toBe(3);
  await writeReturnSlip(port, result, "zh-CN");
  expect(await trips()).toBe(6);
  await verify(port);
  expect(await trips()).toBe(3);
  const again = await check(port);
  await trips();
  await writeReturnSlip(port, again, "zh-CN");
  expect(await trips()).toBe(6);
});

it("finds the ledger again by its sheet, though that is hidden now and another ledger is not", async () => {
  const port = await open();
  const result = await check(port);
  await writeReport(port, result, "zh-CN");
  const other = office.book.addSheet("另一张台账");
  ["序号", "工作内容", "责任单位", "进展情况"].forEach((value, column) => other.setCell(0, column, { value }));
  [1, "新建口袋公园3处", "区园林局", "已建成1处。"].forEach((value, column) => other.setCell(1, column, { value }));
  sheetNamed(result.ledger.sheet).visibility = "Hidden";
  expect(await verify(port)).toMatchObject({ unchanged: true, sheet: result.ledger.sheet });
});

it("says so where no report was written, or what it kept is damaged", async () => {
  const port = await open();
  await expect(verify(port)).rejects.toMatchObject({ kind: "no-report" });
  await port.apply({ stored: { "report-prints": { version: 1, keys: "?" } } });
  await expect(verify(port)).rejects.toMatchObject({ kind: "no-report" });
});

it("a report is refused on a protected workbook, and what was kept stays", async () => {
  const port = await open();
  const result = await check(port);
  await writeReport(port, result, "zh-CN");
  const kept = parsePrints((await port.read({})).stored["report-prints"]);
  sheetNamed("校验报告").protection = { options: {} } as never;
  await expect(writeReport(port, result, "zh-CN")).rejects.toMatchObject({ kind: "sheet-protected" });
  expect(parsePrints((await port.read({})).stored["report-prints"])).toEqual(kept);
});

describe.each(["zh-CN", "en-US"] as const)("the questions in %s", (locale) => {
  it("are whole sentences, none asked twice, on sheet and in messages", async () => {
    const port = await open();
    const result = await check(port);
    const messages = returnSlipTexts(result, locale);
    expect(messages.length).toBeGreaterThan(3);
    for (const { unit, text } of messages) {
      expect(text.split("\n")[0]).toContain(unit);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      const items = text.split("\n").slice(2, -1);
      expect(new Set(items).size).toBe(items.length);
      for (const item of items) expect(item).toMatch(/[?？。]/);
    }
  });
});
