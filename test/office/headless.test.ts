/** The headless command: the contract's JSON, exit status, and what it never does. */

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { runHeadless } from "../../src/workbench/headless/run-headless";
import { reportSchema, type Report } from "../../src/workflow/report-schema";

const root = path.join(__dirname, "../..");
const sample = path.join(root, "assets/samples/yunxi-2026-10.xlsx");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "ledger-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** The command as a user calls it, in a process of its own. */
function command(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
    execFile(process.execPath, [tsx, path.join(root, "src/workbench/headless.ts"), ...args], (error, out, err) => {
      resolve({ status: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

async function report(file: string, options: Partial<Parameters<typeof runHeadless>[0]> = {}): Promise<Report> {
  const json = path.join(folder, "report.json");
  await runHeadless({ file, locale: "zh-CN", summaries: false, highlight: false, json, ...options });
  return reportSchema.parse(JSON.parse(await readFile(json, "utf8")));
}

async function workbook(name: string, fill: (book: ExcelJS.Workbook) => void): Promise<string> {
  const book = new ExcelJS.Workbook();
  fill(book);
  const file = path.join(folder, name);
  await book.xlsx.writeFile(file);
  return file;
}

describe("the sample ledger", () => {
  let told: Report;
  beforeAll(async () => {
    told = await report(sample);
  });

  it("takes the reporting day from its title", () => {
    expect([told.asOf, told.asOfFrom]).toEqual(["2026-10-31", "title"]);
  });

  it("reads 26 tasks and their columns", () => {
    expect(told.ledger.tasks).toHaveLength(26);
    expect(told.ledger.columns).toMatchObject({ seq: { column: "A" }, task: { column: "B" }, unit: { column: "C" }, deadline: { column: "D" }, progress: { column: "E" } });
  });

  it("finds what its author put there", () => {
    const errors = told.findings.filter((each) => each.severity === "error").map((each) => `${each.cell} ${each.rule}`);
    expect(errors).toEqual([
      "D8 deadline/overdue",
      "E11 progress/missing",
      "D16 deadline/impossible-date",
      "D17 deadline/overdue",
      "E17 progress/placeholder",
      "B24 task/reference-duplicate",
      "E25 progress/stale",
      "C28 unit/missing",
    ]);
  });

  it("joins two spellings of a unit under one name", () => {
    expect(told.units.find((unit) => unit.name === "区司法局")).toMatchObject({ aliases: ["司法局"], rows: [22, 23, 24] });
  });

  it("needs at most four round trips to check", () => {
    expect(told.cost.roundTrips).toBeLessThanOrEqual(3);
  });

  it("quotes the cell's own words", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(sample);
    const sheet = book.getWorksheet(told.ledger.sheet);
    const quoted = told.findings.filter((each) => each.quote !== null && each.cell !== null);
    expect(quoted.length).toBeGreaterThan(10);
    for (const { cell, quote, span } of quoted) {
      expect(String(sheet?.getCell(cell ?? "").value).slice(span?.[0], span?.[1])).toBe(quote);
    }
  });
});

describe("the result workbook", () => {
  it("holds a tab for each unit and the overview, and the input stays as it was", async () => {
    const before = await readFile(sample);
    const out = path.join(folder, "result.xlsx");
    const told = await report(sample, { summaries: true, highlight: true, out });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(out);
    const names = book.worksheets.map((sheet) => sheet.name);
    expect(names).toEqual(expect.arrayContaining(["重点任务进展", "通讯录", "总览", ...told.units.map((unit) => unit.sheet ?? "none")]));
    expect(names).toHaveLength(2 + 1 + told.units.length);
    expect(await readFile(sample)).toEqual(before);
  });

  it("marks nothing on a protected sheet, and says so", async () => {
    const file = await workbook("protected.xlsx", (book) => {
      const sheet = book.addWorksheet("台账");
      sheet.addRows([["序号", "工作内容", "责任单位", "进展情况"], [1, "建设公园。", "区园林局", ""]]);
      void sheet.protect("secret", {});
    });
    const { lines } = await runHeadless({ file, locale: "zh-CN", summaries: false, highlight: true });
    expect(lines).toContain("“台账”受保护，没有标记。");
  });
});

describe("bad input: one line, status 2, nothing written", () => {
  const cases: readonly (readonly [string, () => Promise<string[]>, RegExp])[] = [
    ["a missing file", () => Promise.resolve([path.join(folder, "none.xlsx")]), /找不到文件/],
    [
      "what is no workbook",
      async () => {
        const file = path.join(folder, "text.xlsx");
        await writeFile(file, "序号,工作内容\n");
        return [file];
      },
      /不是 \.xlsx 工作簿/,
    ],
    ["a sheet without header", async () => [await workbook("prices.xlsx", (book) => void book.addWorksheet("价目").addRows([["苹果", 3.5], ["梨", 2.8]]))], /没有找到台账的表头/],
    ["an empty sheet", async () => [await workbook("empty.xlsx", (book) => void book.addWorksheet("Sheet1"))], /没有内容|没有找到/],
    ["an unknown sheet", () => Promise.resolve([sample, "--sheet", "七月"]), /没有名为“七月”的工作表/],
    ["an impossible day", () => Promise.resolve([sample, "--as-of", "2026-02-30"]), /2026-02-30.*不是有效的日期/],
    ["an unknown option", () => Promise.resolve([sample, "--colour", "red"]), /--colour/],
  ];

  it.each(cases)("%s", async (_name, make, line) => {
    const json = path.join(folder, "kept.json");
    await writeFile(json, "as it was");
    const { status, out, err } = await command(...(await make()), "--json", json);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err.trimEnd()).toMatch(line);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(await readFile(json, "utf8")).toBe("as it was");
  }, 30_000);
});

describe("exit status", () => {
  it("is 1 with open errors", async () => {
    expect((await command(sample)).status).toBe(1);
  }, 30_000);

  it("is 0 where the ledger is ready", async () => {
    const file = await workbook("ready.xlsx", (book) => {
      book.addWorksheet("台账").addRows([
        ["序号", "工作内容", "责任单位", "完成时限", "进展情况"],
        [1, "建设口袋公园10个。", "区园林局", "2026年底前", "截至10月底，已建成口袋公园9个，1个正在绿化。"],
      ]);
    });
    expect((await command(file, "--as-of", "2026-10-31")).status).toBe(0);
  }, 30_000);
});
