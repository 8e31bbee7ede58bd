/** Fixing and taking back, over the real Office.js and the stand-in. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { Book } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { createExcelPort } from "../../src/excel/excel-port";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { applyFixes, check, fixesOf, undoFix } from "../../src/workflow";
import { ledgerSheet, write } from "./small-ledger";

let office: OfficeRuntime;
let book: Book;
afterEach(() => office.dispose());

const HEADER = ["序号", "工作内容", "责任单位", "完成时限", "进展情况"];

/** A ledger that needs mending: spaces, half-width marks, wraps, numbers, a page header, dates of two kinds. */
function untidy(): Book {
  const made = Book.blank("任务进展");
  const sheet = ledgerSheet(made);
  const rows = [
    HEADER,
    [1, "建设云溪公园。", "区园林局、区财政局", "2026年9月30日", "1.已建成 2处,设臵座椅46处并开展养护和绿化提升改造工\n程，游客满意。\n3.正在验收。"],
    [2, "改造供水管网。", "区水务局，区财政局", "2026.10.8", "已改造 12公里,惠及居民3200户。"],
    HEADER,
    [2, "开展技能培训。", "区人社局、区财政局", "2026年12月31日", "累计培训 1860 人次。"],
    [4, "修缮桥东老街。", "区文旅局、区财政局", "2026年11月30日", "=已修缮 6处,完成投资860万元"],
  ];
  rows.forEach((row, at) => write(sheet, at, row));
  return made;
}

async function open(made = untidy()) {
  book = made;
  office = await startOffice(book);
  return createExcelPort();
}

const values = () => [0, 1, 2, 3, 4, 5].map((row) => [0, 1, 2, 3, 4].map((column) => ledgerSheet(book).cell(row, column).value));
const formats = () => [0, 1, 2, 3, 4, 5].map((row) => [0, 1, 2, 3, 4].map((column) => ledgerSheet(book).cell(row, column).format));
const at = (row: number, column = 4) => ledgerSheet(book).cell(row, column).value;

async function plan(port: ReturnType<typeof createExcelPort>, kind?: "safe" | "offer", rule?: string) {
  const result = await check(port, { asOf: "2026-06-30" });
  const fixes = (await fixesOf(result)).filter((fix) => (kind === undefined || fix.kind === kind) && (rule === undefined || fix.rule === rule));
  return { result, fixes };
}

it("mends what is safe, and a second time finds nothing to mend", async () => {
  const port = await open();
  const { result, fixes } = await plan(port, "safe");
  const { edited, skipped, leftOut } = await applyFixes(port, result.ledger, fixes);
  expect([skipped, leftOut]).toEqual([[], []]);
  expect(edited).toBe(6);
  expect(at(1)).toBe("1.已建成2处，设置座椅46处并开展养护和绿化提升改造工程，游客满意。\n2.正在验收。");
  expect([at(2), at(2, 2), at(2, 3)]).toEqual(["已改造12公里，惠及居民3200户。", "区水务局、区财政局", "2026年10月8日"]);
  expect([at(5), ledgerSheet(book).cell(5, 4).formula]).toEqual(["=已修缮6处，完成投资860万元", undefined]);
  expect((await plan(port, "safe")).fixes).toEqual([]);
});

it("takes it back, values and formats, also after the pane was closed", async () => {
  const port = await open();
  const before = [values(), formats()];
  const { result, fixes } = await plan(port, "safe");
  const { edited } = await applyFixes(port, result.ledger, fixes);
  // Written, closed and opened again: what is needed stands in the file.
  office.dispose();
  const again = await open(readXlsx(writeXlsx(book)));
  expect(await undoFix(again)).toEqual({ edited, skipped: [] });
  expect([values(), formats()]).toEqual(before);
  expect(await undoFix(again)).toBeNull();
});

it("leaves the sheet's XML as it was", async () => {
  const sample = readXlsx(readFileSync(path.join(__dirname, "../../assets/samples/yunxi-2026-10.xlsx")));
  const port = await open(sample);
  const strings = (parts: Record<string, Uint8Array>) => strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const cells = () => {
    const found: Record<string, unknown> = {};
    ledgerSheet(book).forEachCell((row, column, { value, formula, format, style }) => (found[`${row},${column}`] = { value, formula, format, style }));
    return found;
  };
  const before = { xml: strings(unzipSync(writeXlsx(book))), cells: cells() };
  const result = await check(port);
  // A header that is put in and taken out again leaves an empty cell in its row's look.
  const fixes = (await fixesOf(result)).filter(({ rule }) => rule !== "sheet/column-missing");
  const { edited } = await applyFixes(port, result.ledger, fixes);
  expect(edited).toBeGreaterThan(0);
  expect(strings(unzipSync(writeXlsx(book)))).not.toBe(before.xml);
  await undoFix(port);
  expect(cells()).toEqual(before.cells);
  expect(strings(unzipSync(writeXlsx(book)))).toBe(before.xml);
});

it("deletes a page header, and puts the row back with what stood in it", async () => {
  const port = await open();
  const before = values();
  const { result, fixes } = await plan(port);
  const { skipped } = await applyFixes(port, result.ledger, fixes.filter(({ rule }) => rule === "sheet/repeated-header" || rule.startsWith("text/")));
  expect(skipped).toEqual([]);
  expect(values().map((row) => row[0])).toEqual(["序号", 1, 2, 2, 4, ""]);
  expect(at(3)).toBe("累计培训1860人次。");
  expect((await undoFix(port))?.skipped).toEqual([]);
  expect(values()).toEqual(before);
});

describe("a task over two rows", () => {
  const split = (): Book => {
    const made = Book.blank("任务进展");
    [HEADER, [1, "建设云溪公园。", "区园林局", "2026年9月30日", "已建成2处，绿化种植面积达到三万平方米，"], ["", "", "", "", "正在验收。"], [2, "改造供水管网。", "区水务局", "2026年9月30日", "已改造12公里。"]]
      .forEach((row, at) => write(ledgerSheet(made), at, row));
    return made;
  };

  it("becomes one row, and two again", async () => {
    const port = await open(split());
    const before = values();
    const { result, fixes } = await plan(port, "offer", "sheet/split-task");
    expect((await applyFixes(port, result.ledger, fixes)).skipped).toEqual([]);
    expect(values().slice(1, 3).map((row) => row[4])).toEqual(["已建成2处，绿化种植面积达到三万平方米，正在验收。", "已改造12公里。"]);
    expect((await undoFix(port))?.skipped).toEqual([]);
    expect(values()).toEqual(before);
  });

  it("keeps its lower row where the upper one changed in the last moment", async () => {
    const port = await open(split());
    const { result, fixes } = await plan(port, "offer", "sheet/split-task");
    ledgerSheet(book).setCell(1, 4, { value: "同事改过，" });
    const { edited, skipped } = await applyFixes(port, result.ledger, fixes);
    expect([edited, skipped.map(({ row, because }) => [row, because])]).toEqual([0, [[1, "changed"], [2, "changed"]]]);
    expect([at(1), at(2)]).toEqual(["同事改过，", "正在验收。"]);
  });
});

it("numbers the tasks anew, and takes that back", async () => {
  const port = await open();
  const before = values();
  const { result, fixes } = await plan(port, "offer", "seq/duplicate");
  await applyFixes(port, result.ledger, fixes);
  expect([1, 2, 4, 5].map((row) => at(row, 0))).toEqual([1, 2, 3, 4]);
  await undoFix(port);
  expect(values()).toEqual(before);
});

it("turns a text into a date where most are dates, and takes that back with the format", async () => {
  const made = untidy();
  for (const [row, serial] of [[1, 46295], [4, 46387], [5, 46356]] as const) ledgerSheet(made).setCell(row, 3, { value: serial, format: "yyyy-mm-dd" });
  const port = await open(made);
  const { result, fixes } = await plan(port, "safe", "deadline/mixed-format");
  await applyFixes(port, result.ledger, fixes);
  expect(ledgerSheet(book).cell(2, 3)).toMatchObject({ value: 46303, format: "yyyy-mm-dd" });
  await undoFix(port);
  expect(ledgerSheet(book).cell(2, 3)).toMatchObject({ value: "2026.10.8", format: "General" });
});

it("leaves a cell that a co-author changed, and says so; undoing leaves what was changed after", async () => {
  const port = await open();
  const { result, fixes } = await plan(port, "safe");
  ledgerSheet(book).setCell(2, 4, { value: "同事改过。" });
  const done = await applyFixes(port, result.ledger, fixes);
  expect(done.skipped).toEqual([{ sheet: "任务进展", row: 2, column: 4, because: "changed" }]);
  expect(at(2)).toBe("同事改过。");
  ledgerSheet(book).setCell(4, 4, { value: "又改了。" });
  const undone = await undoFix(port);
  expect(undone?.skipped).toEqual([{ sheet: "任务进展", row: 4, column: 4, because: "changed" }]);
  expect([at(2), at(4), at(2, 3)]).toEqual(["同事改过。", "又改了。", "2026.10.8"]);
});

it("leaves a page header alone that says something else by now", async () => {
  const port = await open();
  const { result, fixes } = await plan(port, "offer", "sheet/repeated-header");
  ledgerSheet(book).setCell(3, 4, { value: "第二页" });
  const done = await applyFixes(port, result.ledger, fixes);
  expect([done.edited, done.skipped]).toEqual([0, [{ sheet: "任务进展", row: 3, column: null, because: "changed" }]]);
});

it("says that a protected sheet's cells are locked", async () => {
  const port = await open();
  const { result, fixes } = await plan(port, "safe");
  const before = values();
  ledgerSheet(book).protection = { hasPassword: true, allowed: [] };
  const done = await applyFixes(port, result.ledger, fixes);
  expect(done.edited).toBe(0);
  expect(new Set(done.skipped.map(({ because }) => because))).toEqual(new Set(["locked"]));
  expect(values()).toEqual(before);
  expect(await undoFix(port)).toEqual({ edited: 0, skipped: [] });
});

it("changes nothing while a cell is being edited", async () => {
  const port = await open();
  const { result, fixes } = await plan(port, "safe");
  const before = values();
  office.standIn.faults.cellEditMode = true;
  await expect(applyFixes(port, result.ledger, fixes)).rejects.toMatchObject({ kind: "cell-edit-mode" });
  office.standIn.faults.cellEditMode = false;
  expect(values()).toEqual(before);
});

const deaths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((request) => (["before", "within", "after"] as const).map((when) => [request, when] as const));

it.each(deaths)("can be taken back when the connection died %s requests on, %s it was carried out", async (request, when) => {
  const port = await open();
  const before = [values(), formats()];
  const { result, fixes } = await plan(port);
  office.standIn.faults.connectionDies = { at: request, when };
  await applyFixes(port, result.ledger, fixes.filter(({ kind, rule }) => kind === "safe" || rule === "sheet/repeated-header")).catch((error: unknown) => {
    expect(error).toMatchObject({ kind: "connection-lost" });
  });
  office.standIn.faults.connectionDies = null;
  const back = createExcelPort();
  const undone = await undoFix(back);
  expect(undone?.skipped ?? []).toEqual([]);
  expect([values(), formats()]).toEqual(before);
});

it("stops between two blocks, and what was done can be taken back", async () => {
  const port = await open();
  const before = values();
  const { result, fixes } = await plan(port, "safe");
  const stop = new AbortController();
  let sent = 0;
  office.standIn.faults.beforeRequest = () => {
    sent += 1;
    if (sent === 4) stop.abort();
  };
  await expect(applyFixes(port, result.ledger, fixes, { signal: stop.signal })).rejects.toMatchObject({ kind: "cancelled" });
  office.standIn.faults.beforeRequest = null;
  await undoFix(createExcelPort());
  expect(values()).toEqual(before);
});

it("costs a handful of round trips", async () => {
  const port = await open();
  const { result, fixes } = await plan(port, "safe");
  office.standIn.resetCounters();
  await applyFixes(port, result.ledger, fixes);
  // Two to keep what undoing needs; then the workbook, the cells, and the writing.
  expect(office.standIn.counters.roundTrips).toBeLessThanOrEqual(7);
});
