/** What an office keeps in its workbook, over the real Office.js: a colleague opens the saved file, and it holds. */

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Book, type BookValue } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { createExcelPort } from "../../src/excel/excel-port";
import { defaultSettings, type OfficeSettings } from "../../src/settings/office-settings";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { check, keepBaseline, loadSettings, mark, saveSettings, waive, type CheckResult } from "../../src/workflow";
import type { WorkbookPort } from "../../src/workflow/port";
import { makeReport } from "../../src/workflow/report";
import { reportSchema } from "../../src/workflow/report-schema";
import { ledgerSheet, settle, write } from "./small-ledger";

const HEADER = ["序号", "工作内容", "责任单位", "完成时限", "进展情况"];
const ROWS: readonly (readonly BookValue[])[] = [
  [1, "推进青石河综合治理", "区水务局", "2021年12月底", "截至4月底，累计清理河道12公里，新建步道3公里，其余地段正在加快推进。"],
  [2, "建设云台中学新校区", "区教委", "2021年12月底", "截至6月底，完成投资1.26亿元，主体结构封顶，正在内部装修。"],
  [3, "开展燃气安全排查整治", "区城管委", "2021年12月底", "截至6月底，累计入户安检9600户，更换软管4100根，隐患全部整改。"],
];

let office: OfficeRuntime | null = null;
afterEach(() => {
  office?.dispose();
  office = null;
});

async function open(book: Book): Promise<WorkbookPort> {
  office?.dispose();
  office = await startOffice(book);
  return createExcelPort();
}

/** The workbook as a colleague gets it: saved, sent, opened. */
const sent = (book: Book): Book => readXlsx(writeXlsx(book));

function ledgerBook(rows: readonly (readonly BookValue[])[] = ROWS): Book {
  const book = Book.blank("台账");
  fill(book, rows);
  return book;
}

function fill(book: Book, rows: readonly (readonly BookValue[])[]): void {
  const sheet = ledgerSheet(book);
  write(sheet, 0, ["云溪区重点任务进展台账（截至2021年6月30日）"]);
  write(sheet, 1, HEADER);
  rows.forEach((row, index) => write(sheet, index + 2, row));
}

async function tripsOf(work: () => Promise<unknown>): Promise<number> {
  await settle();
  office?.standIn.resetCounters();
  await work();
  await settle();
  return office?.standIn.counters.roundTrips ?? 0;
}

const stale = ({ findings }: Pick<CheckResult, "findings">) => findings.filter(({ rule }) => rule === "progress/stale");

describe("settings", () => {
  const settings: OfficeSettings = {
    ...defaultSettings,
    rules: { "progress/stale": { severity: "warning", parameters: { days: 45 } } },
    pace: { preset: "lights" },
    roster: { from: "sheet", sheet: "名录" },
  };

  it("are there for a colleague who opens the saved workbook", async () => {
    const book = ledgerBook();
    const roster = book.addSheet("名录");
    write(roster, 0, ["单位名称", "简称"]);
    ["区水务局", "区教委"].forEach((name, row) => write(roster, row + 1, [name]));
    await saveSettings(await open(book), settings);

    const port = await open(sent(book));
    expect(await loadSettings(port)).toEqual({ settings, problems: [] });
    const result = await check(port);
    expect(stale(result).map(({ severity }) => severity)).toEqual(["warning"]);
    expect(result.roster?.units).toHaveLength(2);
    expect(result.findings.filter(({ rule }) => rule === "unit/not-in-roster").map(({ quote }) => quote?.text)).toEqual(["区城管委"]);
    expect(result.settings).toEqual(settings);
  });

  it("cost a check no round trip, however long they are", async () => {
    const book = ledgerBook();
    const port = await open(book);
    expect(await tripsOf(() => check(port))).toBeLessThanOrEqual(4);
    const units = Array.from({ length: 900 }, (_, index) => ({ name: `云溪区第${index + 1}街道办事处`, aliases: [`第${index + 1}街道`], groups: ["各街道办事处"] }));
    await saveSettings(port, { ...settings, roster: { from: "file", file: "名录.xlsx", units } });
    const { ledger } = await check(port);
    await keepBaseline(port, ledger);
    expect(await tripsOf(() => check(port))).toBeLessThanOrEqual(4);
    expect((await check(port)).roster?.units).toHaveLength(900);
  });
});

describe("a waived finding", () => {
  async function waived(): Promise<Book> {
    const book = ledgerBook();
    const port = await open(book);
    const result = await check(port);
    expect(result.gate).toMatchObject({ ready: false, errors: 1 });
    await waive(port, stale(result), result.ledger, "该项按季度报送，已与市水务局商定", "李明", "2021-07-01");
    return sent(book);
  }

  it("is waived for a colleague, also after the rows were sorted, and is not marked", async () => {
    const book = await waived();
    const [river, school, gas] = ROWS;
    if (!river || !school || !gas) throw new Error("no rows");
    fill(book, [gas, school, [7, ...river.slice(1)]]);
    const port = await open(book);
    const result = await check(port);
    expect(result.waived.map(({ finding, waiver }) => [finding.at?.row, waiver.by, waiver.reason])).toEqual([[4, "李明", "该项按季度报送，已与市水务局商定"]]);
    expect(stale(result)).toEqual([]);
    expect(result.gate).toMatchObject({ ready: true, errors: 0 });
    const { marked } = await mark(port, result);
    expect(marked).toBe(new Set(result.findings.flatMap(({ at, rows }) => (at && !rows ? [`${at.row} ${at.column}`] : []))).size);
  });

  it("falls once its progress was rewritten", async () => {
    const book = await waived();
    ledgerSheet(book).setCell(2, 4, { value: "截至4月底，累计清理河道13公里，新建步道3公里，其余地段正在加快推进。" });
    const result = await check(await open(book));
    expect(result.waived).toEqual([]);
    expect(stale(result)).toHaveLength(1);
    expect(result.gate.ready).toBe(false);
  });

  it("stands in a report of the contract's shape", async () => {
    const result = await check(await open(await waived()));
    const report = reportSchema.parse(makeReport(result, { locale: "zh-CN", sheets: new Map(), cost: { ...(office?.standIn.counters ?? { roundTrips: 0, requestBytes: 0, responseBytes: 0 }) } }));
    expect(report.waived).toMatchObject([{ rule: "progress/stale", cell: "E3", waiver: { by: "李明" } }]);
    const tool = path.join(__dirname, "../../../shared/tools/report-shape");
    if (!existsSync(tool)) return console.log("The tool that tells a report's shape is not here: its part of this test is left out.");
    const folder = mkdtempSync(path.join(tmpdir(), "waived-"));
    try {
      const file = path.join(folder, "report.json");
      writeFileSync(file, JSON.stringify(report));
      expect(() => execFileSync("python3", [tool, file], { stdio: "pipe" })).not.toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the last period", () => {
  it("is kept with the workbook, and compared with after it was saved and sent", async () => {
    const book = ledgerBook();
    const port = await open(book);
    await keepBaseline(port, (await check(port)).ledger);
    const { compared, findings } = await check(await open(sent(book)));
    expect(compared).toMatchObject({ from: "workbook", related: true });
    expect(findings.filter(({ rule }) => rule === "progress/unchanged")).toHaveLength(3);
  });

  it("of hundreds of tasks is kept in a part of its own, and read without a further round trip", async () => {
    const many = Array.from({ length: 400 }, (_, index) => [index + 1, `推进第${index + 1}段河道综合治理`, "区水务局", "2021年12月底", `截至6月底，已清理第${index + 1}段河道${index % 40}公里，整治排口${index % 60}处。`.repeat(16)]);
    const book = ledgerBook(many);
    const port = await open(book);
    const before = await tripsOf(() => check(port));
    await keepBaseline(port, (await check(port)).ledger);
    expect(await tripsOf(() => check(port))).toBe(before);
    const { compared } = await check(await open(sent(book)));
    expect(compared?.baseline.tasks).toHaveLength(400);
    expect(compared?.related).toBe(true);
  });
});
