/**
 * What can go wrong while the add-in writes, one by one: the sentence that the user is told, and the workbook afterwards:
 * as it was before, or finished by the next run.
 */

import type { Book } from "../../src/book/book";
import { createExcelPort } from "../../src/excel/excel-port";
import { readWorkbookFile, writePlanWorkbook } from "../../src/files";
import { errorSentence } from "../../src/locales";
import { check, clearMarks, mark, openUnitWorkbooks, planUnitSheets, readReturned, removeSummaries, summarise, takeOver, type CheckResult } from "../../src/workflow";
import { LedgerError } from "../../src/workflow/ledger-error";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { ledgerSheet, photograph, settle, smallLedger } from "./small-ledger";

const today = { today: "2026-06-30" } as const;
const PROGRESS = 3;

let office: OfficeRuntime;
let book: Book;
let port: ReturnType<typeof createExcelPort>;
let result: CheckResult;

beforeEach(async () => {
  book = smallLedger();
  office = await startOffice(book);
  port = createExcelPort();
  result = await check(port, today);
  await settle();
});
afterEach(() => office.dispose());

/** The sentences, in both languages, of the failure that the work ends in. */
async function told(work: () => Promise<unknown>): Promise<readonly [kind: string, zh: string, en: string]> {
  try {
    await work();
  } catch (error) {
    if (error instanceof LedgerError) return [error.kind, errorSentence(error, "zh-CN"), errorSentence(error, "en-US")];
    throw error;
  }
  throw new Error("nothing went wrong");
}

/** A change of one unit's, as it came back. */
async function returnedChange() {
  const [plan] = await planUnitSheets(port, result, "zh-CN", ["区水务局"]);
  if (!plan) throw new Error("no plan");
  const returned = readXlsx(writePlanWorkbook(plan));
  ledgerSheet(returned).forEachCell((row, column, { value }) => {
    if (value === "已完成河道清淤3公里，正在验收。") ledgerSheet(returned).setCell(row, column, { value: "已通过验收。" });
  });
  return readReturned(result.ledger, [{ name: "a.xlsx", snapshot: readWorkbookFile(writeXlsx(returned), "a.xlsx") }]).changes;
}

/** Everything that writes. */
const jobs = {
  "mark": () => mark(port, result),
  "clear the marks": () => clearMarks(port),
  "write summaries": () => summarise(port, result, "zh-CN"),
  "remove summaries": () => removeSummaries(port, ["unit:区水务局"]),
  "take over what came back": async () => takeOver(port, result.ledger, await returnedChange()),
} as const;
type Job = keyof typeof jobs;
const all = Object.keys(jobs) as Job[];

/** Marks and summaries stand already, and the result is that of the workbook as it is. */
async function stand(): Promise<void> {
  await mark(port, result);
  await summarise(port, result, "zh-CN");
  result = await check(port, today);
  await settle();
}

describe("refused: the workbook is as it was, and the user is told why and what to do", () => {
  const faults: readonly (readonly [name: string, fault: () => void, jobs: readonly Job[], kind: string, zh: RegExp])[] = [
    ["a cell is being edited", () => (office.standIn.faults.cellEditMode = true), all, "cell-edit-mode", /正在编辑；请按回车键/],
    ["the workbook is open for reading only", () => (office.standIn.faults.readOnly = true), all, "read-only", /只读.*没有改动/],
    ["the connection is gone", () => (office.standIn.faults.connectionDies = { at: 1, when: "before" }), all, "connection-lost", /连接中断.*再操作一次/],
    ["Excel takes hardly anything at a time", () => (office.standIn.faults.requestLimit = 100), all, "payload-too-large", /内容过大/],
    ["the ledger's sheet is gone", () => book.removeSheet(ledgerSheet(book)), ["mark", "take over what came back"], "sheet-gone", /“任务进展”已被删除或改名/],
    ["the ledger's sheet is protected", () => (ledgerSheet(book).protection = { hasPassword: true, allowed: [] }), ["mark"], "sheet-protected", /“任务进展”受保护，没有改动/],
    ["the structure is protected", () => (book.structureProtected = true), ["remove summaries"], "workbook-protected", /结构受保护/],
  ];
  const cases = faults.flatMap(([name, fault, concerned, kind, zh]) => concerned.map((job) => [job, name, fault, kind, zh] as const));

  it.each(cases)("%s, while %s", async (job, _name, fault, kind, zh) => {
    await stand();
    const work = job === "take over what came back" ? takeOver.bind(null, port, result.ledger, await returnedChange()) : jobs[job];
    await settle();
    fault();
    const before = photograph(book);
    const [is, chinese, english] = await told(work);
    expect(is).toBe(kind);
    expect(chinese).toMatch(zh);
    expect(english).toMatch(/[A-Za-z]{3,}.*[.;]/);
    expect(photograph(book)).toEqual(before);
  });

  it("a sheet of ours is protected: no summary is rewritten", async () => {
    await stand();
    const own = book.sheetNamed("区水务局");
    if (!own) throw new Error("no sheet");
    own.protection = { hasPassword: true, allowed: [] };
    const before = photograph(book);
    expect(await told(() => summarise(port, result, "zh-CN"))).toEqual(["sheet-protected", expect.stringContaining("“区水务局”受保护"), expect.anything()]);
    expect(photograph(book)).toEqual(before);
  });

  it("the structure is protected: no first summaries, but those that stand are rewritten", async () => {
    book.structureProtected = true;
    const before = photograph(book);
    expect((await told(() => summarise(port, result, "zh-CN")))[0]).toBe("workbook-protected");
    expect(photograph(book)).toEqual(before);
    book.structureProtected = false;
    await stand();
    book.structureProtected = true;
    await summarise(port, result, "zh-CN");
  });

  it("Excel cannot open another workbook", async () => {
    const old = { ...port, openWorkbook: () => Promise.reject(new LedgerError("too-old", { needed: "ExcelApi 1.8" })) };
    expect(await told(() => openUnitWorkbooks(old, result, "zh-CN", ["区水务局"], {}, writePlanWorkbook))).toEqual(["too-old", expect.stringContaining("ExcelApi 1.8"), expect.anything()]);
  });
});

describe("a co-author writes between the check and the writing", () => {
  it("rewriting summaries stops before anything is written, and says so", async () => {
    await stand();
    ledgerSheet(book).setCell(3, PROGRESS, { value: "别人刚填的。" });
    const before = photograph(book);
    expect(await told(() => summarise(port, result, "zh-CN"))).toEqual(["changed-meanwhile", expect.stringContaining("在检查之后有改动，没有写入；请重新检查"), expect.anything()]);
    expect(photograph(book)).toEqual(before);
  });

  it("so it does where a row has come behind the last one", async () => {
    await stand();
    ledgerSheet(book).setCell(13, 1, { value: "新增的工作。" });
    expect((await told(() => summarise(port, result, "zh-CN")))[0]).toBe("changed-meanwhile");
  });

  it("a cell that was written meanwhile is not taken over", async () => {
    const changes = await returnedChange();
    const [first] = changes;
    if (!first?.cell) throw new Error("no change");
    office.standIn.faults.beforeRequest = () => void ledgerSheet(book).setCell(first.cell?.row ?? 0, PROGRESS, { value: "别人刚填的。" });
    await takeOver(port, result.ledger, changes).catch((error: unknown) => expect(error).toMatchObject({ kind: "changed-meanwhile" }));
    expect(ledgerSheet(book).cell(first.cell.row, PROGRESS).value).toBe("别人刚填的。");
  });

  it("marks concern no cell's content: what was written stays", async () => {
    office.standIn.faults.beforeRequest = () => void ledgerSheet(book).setCell(3, PROGRESS, { value: "别人刚填的。" });
    await mark(port, result);
    await clearMarks(port);
    expect(ledgerSheet(book).cell(3, PROGRESS).value).toBe("别人刚填的。");
  });
});

describe("a sheet is deleted meanwhile", () => {
  it("one of ours, before the writing: it is made again", async () => {
    await stand();
    const own = book.sheetNamed("区水务局");
    if (own) book.removeSheet(own);
    await summarise(port, result, "zh-CN");
    expect(book.sheetNamed("区水务局")?.properties.get("ProgressLedger.Sheet")).toBe("ready:unit:区水务局");
  });

  it("one of ours, at any moment of the writing: it is named or made again, and the next run makes everything whole", async () => {
    await stand();
    const byName = (list: unknown) => [...(list as { name: string }[])].sort((one, other) => (one.name < other.name ? -1 : 1));
    const whole = byName(photograph(book));
    const failures: (string | null)[] = [];
    for (const at of [1, 2, 3, 4, 5, 6, 7]) {
      let request = 0;
      office.standIn.faults.beforeRequest = () => {
        const own = book.sheetNamed("区水务局");
        if (own && (request += 1) === at) book.removeSheet(own);
      };
      const failure = await summarise(port, result, "zh-CN").then(() => null, (error: unknown) => error);
      office.standIn.faults.beforeRequest = null;
      await settle();
      if (failure !== null) expect(failure).toMatchObject({ kind: "sheet-gone", facts: { sheet: "区水务局" } });
      if (failure instanceof LedgerError) failures.push(errorSentence(failure, "zh-CN"));
      result = await check(port, today);
      await summarise(port, result, "zh-CN");
      await settle();
      expect(byName(photograph(book))).toEqual(whole);
    }
    // Once it was gone between the last look and the writing.
    expect(failures).toContain("工作表“区水务局”已被删除或改名；请重新检查。");
  });

  it("one that is to be removed: no harm", async () => {
    await stand();
    const own = book.sheetNamed("区水务局");
    if (own) book.removeSheet(own);
    expect(await removeSummaries(port, ["unit:区水务局", "unit:区城管局"])).toEqual(["unit:区城管局"]);
  });
});

describe("the connection is lost in the middle of writing sheets", () => {
  const places = [1, 2, 3, 4].flatMap((at) => (["before", "within", "after"] as const).map((when) => [at, when] as const));

  it.each(places)("first summaries, request %i, %s: the user's sheets are as they were, and the next run makes ours whole", async (at, when) => {
    const users = (photograph(book) as unknown[])[0];
    // Several requests, so that some sheets are written and some are not.
    office.standIn.faults.requestLimit = 40_000;
    office.standIn.faults.connectionDies = { at, when };
    const failure = await told(() => summarise(port, result, "zh-CN"));
    expect(failure[0]).toBe("connection-lost");
    expect(failure[1]).toContain("恢复后请再操作一次，没有写完的会补全");
    office.standIn.faults.connectionDies = null;
    await settle();
    expect((photograph(book) as unknown[])[0]).toEqual(users);
    const half = book.sheets.filter(({ properties }) => [...properties.values()].some((value) => value.startsWith("writing:")));
    await summarise(port, await check(port, today), "zh-CN");
    expect(book.sheets.map(({ name, properties }) => [name, [...properties.values()]])).toEqual([
      ["任务进展", []], ["总览", ["ready:overview"]], ["区水务局", ["ready:unit:区水务局"]], ["区城管局", ["ready:unit:区城管局"]],
    ]);
    // What was half written is whole: nothing differs from sheets that were written without a fault.
    const finished = photograph(book);
    await summarise(port, await check(port, today), "zh-CN");
    expect(photograph(book)).toEqual(finished);
    expect(half.every((sheet) => book.sheets.includes(sheet))).toBe(true);
  });
});
