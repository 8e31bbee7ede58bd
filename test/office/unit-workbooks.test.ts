/** Units' sheets as files of their own: what is opened, and what stands in it. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../src/book/read-xlsx";
import { createExcelPort } from "../../src/excel/excel-port";
import { writePlanWorkbook } from "../../src/files";
import type { WorkbookPort } from "../../src/workflow/port";
import { check, openUnitWorkbooks, summarise } from "../../src/workflow";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";

const sample = path.join(__dirname, "../../assets/samples/yunxi-2026-10.xlsx");

let office: OfficeRuntime;
afterEach(() => office.dispose());

/** A port whose opened workbooks are kept. */
async function open(): Promise<{ readonly port: WorkbookPort; readonly opened: Uint8Array[] }> {
  office = await startOffice(readXlsx(readFileSync(sample)));
  const opened: Uint8Array[] = [];
  const openWorkbook = (file: Uint8Array): Promise<void> => Promise.resolve(void opened.push(file));
  return { port: { ...createExcelPort(), openWorkbook }, opened };
}

const textsOf = (file: Uint8Array): string[] => {
  const texts: string[] = [];
  readXlsx(file).sheets[0]?.forEachCell((_row, _column, { value }) => texts.push(String(value)));
  return texts;
};

it("opens one workbook a unit, in the order asked, each with that unit's tasks alone", async () => {
  const { port, opened } = await open();
  const result = await check(port, { today: "2026-10-31" });
  const told: number[] = [];
  const units = ["区民政局", "区教委", "没有这个单位"];
  expect(await openUnitWorkbooks(port, result, "zh-CN", units, { onProgress: (done, total) => told.push(done / total) }, writePlanWorkbook)).toBe(2);
  expect(told).toEqual([0.5, 1]);
  const sheets = opened.map((file) => readXlsx(file).sheets.map(({ name }) => name));
  expect(sheets).toEqual([["区民政局"], ["区教委"]]);
  for (const [index, unit] of ["区民政局", "区教委"].entries()) {
    const texts = textsOf(opened[index] ?? new Uint8Array());
    for (const task of result.ledger.tasks) {
      const isOwn = task.units.some(({ name }) => name === unit);
      expect(texts.includes(task.cells.task?.text ?? task.text)).toBe(isOwn);
    }
    expect(texts.join("\n")).toContain("填好后将本文件发回");
    expect(texts.join("\n")).not.toContain("返回总览");
  }
});

it("changes nothing in the workbook at hand, and takes along what stands on the units' sheets", async () => {
  const { port, opened } = await open();
  await summarise(port, await check(port, { today: "2026-10-31" }), "zh-CN");
  const sheet = office.book.sheetNamed("区民政局");
  const area = sheet?.usedRange(true);
  if (!sheet || !area) throw new Error("no sheet");
  for (let row = 0; row <= area.bottom; row += 1) {
    for (let column = 0; column <= area.right; column += 1) if (sheet.cell(row, column).value === "备注") sheet.setCell(row + 1, column, { value: "上次已核实" });
  }
  const before = office.book.sheets.length;
  const result = await check(port, { today: "2026-10-31" });
  await openUnitWorkbooks(port, result, "zh-CN", ["区民政局"], {}, writePlanWorkbook);
  expect(office.book.sheets).toHaveLength(before);
  expect(textsOf(opened[0] ?? new Uint8Array())).toContain("上次已核实");
});

it("stops between two workbooks where it is told to", async () => {
  const { port, opened } = await open();
  const result = await check(port, { today: "2026-10-31" });
  const stop = new AbortController();
  const work = { signal: stop.signal, onProgress: () => stop.abort() };
  await expect(openUnitWorkbooks(port, result, "zh-CN", ["区民政局", "区教委"], work, writePlanWorkbook)).rejects.toMatchObject({ kind: "cancelled" });
  expect(opened).toHaveLength(1);
});
