import type { PlanCell, PlanRow, SheetPlan } from "../../src/summary/sheet-plan";
import type { Book, BookSheet } from "../../src/book/book";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { createExcelPort } from "../../src/excel/excel-port";
import { ledgerSheet, photograph, settle, smallLedger } from "./small-ledger";

let office: OfficeRuntime;
let book: Book;

beforeEach(async () => {
  book = smallLedger();
  office = await startOffice(book);
});
afterEach(() => office.dispose());

const cell = (value: PlanCell["value"], style: PlanCell["style"], more: Partial<PlanCell> = {}): PlanCell => ({ value, style, ...more });

/** A plan of a title, a header and rows. */
function plan(id: string, name: string, rows: readonly PlanRow[] = [], more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    id, name, widths: [8, 40, 12, 0],
    rows: [
      { cells: [cell(`${name}进展汇总`, "title"), null, null, null], height: 30 },
      { cells: [cell("序号", "header"), cell("工作内容", "header"), cell("进度", "header"), cell("task-key", "note")], height: 24 },
      ...rows,
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    frozenRows: 2, printTitleRow: 1, tabColor: "#5B7F95", charts: [], footer: "第 &P 页，共 &N 页",
    ...more,
  };
}

const row = (number: number, text: string): PlanRow => ({
  cells: [cell(number, "center"), cell(text, "text"), cell("进展正常", "on-track"), cell(`key-${number}`, "note")], height: 30,
});

const overview = plan("overview", "总览", [
  { cells: [cell("区水务局", "link", { link: { sheet: "区水务局", address: "A1", tip: "打开区水务局" } }), cell(3, "number"), cell(0.5, "percent")] },
], { charts: [{ kind: "stacked-bars", title: "各单位进度", data: { top: 1, left: 0, bottom: 2, right: 1 }, at: { row: 5, column: 0 }, width: 400, height: 200 }] });
const unit = plan("unit:区水务局", "区水务局", [row(1, "推进河道整治。"), row(2, "排查管网。")]);

const sheet = (name: string): BookSheet => {
  const found = book.sheetNamed(name);
  if (!found) throw new Error(`No sheet ${name}.`);
  return found;
};

describe("new sheets", () => {
  it("stand at the end in the plan's order, known by their property, and are shown on request", async () => {
    const result = await createExcelPort().apply({ sheets: [overview, unit], activate: "overview" });
    expect(result.sheets).toEqual({ overview: "总览", "unit:区水务局": "区水务局" });
    expect(book.sheets.map(({ name }) => name)).toEqual(["任务进展", "总览", "区水务局"]);
    expect([...sheet("区水务局").properties]).toEqual([["ProgressLedger.Sheet", "ready:unit:区水务局"]]);
    expect(book.activeSheet).toBe(sheet("总览").id);
    const { sheets } = await createExcelPort().read({});
    expect(sheets.map(({ plan: id }) => id)).toEqual([null, "overview", "unit:区水务局"]);
  });

  it("hold values, sizes, merges, links, charts, window and print set-up", async () => {
    await createExcelPort().apply({ sheets: [overview, unit] });
    const own = sheet("区水务局");
    expect(own.cell(2, 1)).toMatchObject({ value: "推进河道整治。", format: "@", style: { wrap: true, vertical: "Top", fontName: "微软雅黑" } });
    expect(own.cell(1, 0).style).toMatchObject({ bold: true, horizontal: "Center", borders: { top: { style: "thin" }, right: { style: "thin" } } });
    expect(own.cell(3, 2).style.borders?.bottom?.style).toBe("thin");
    expect([own.rowHeight(0), own.rowHeight(2)]).toEqual([30, 30]);
    expect(own.isColumnHidden(3)).toBe(true);
    expect(own.columnWidth(1)).toBeCloseTo((40 * 7 + 5) / 7, 1);
    expect(own.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(own.frozen).toEqual({ rows: 2, columns: 0 });
    expect([own.showGridlines, own.tabColor]).toEqual([false, "#5B7F95"]);
    expect(own.pageLayout).toMatchObject({
      orientation: "Landscape", paper: 9, fitToWidth: 1, fitToHeight: 0, printTitleRows: { top: 1, bottom: 1 }, centerHorizontally: true,
      footer: { center: "第 &P 页，共 &N 页" },
    });
    const [link] = sheet("总览").allLinks();
    expect(link).toMatchObject({ location: "'区水务局'!A1", tip: "打开区水务局" });
    expect(sheet("总览").cell(2, 0).style).toMatchObject({ fontColor: "#1F5FA8", underline: true });
    expect(sheet("总览").cell(2, 2)).toMatchObject({ value: 0.5, format: '0%;-0%;"–"' });
    expect(sheet("总览").charts).toEqual([expect.objectContaining({ title: "各单位进度", type: "BarStacked", width: 400, reversed: true })]);
  });

  it.each(["=SUM(1)", "+1", "-提醒", "@全体", "'引号", "''", "6月30日", "2021-06-30", "0012", "TRUE", "1/2", "50%", "\t=1", "多\n行"])("keep the text %j as text", async (text) => {
    await createExcelPort().apply({ sheets: [plan("unit:a", "甲", [row(1, text)])] });
    const written = sheet("甲").cell(2, 1);
    expect([written.value, written.formula]).toEqual([text, undefined]);
  });

  it("write formulas only where the plan says so, with the names under which sheets stand", async () => {
    book.addSheet("总览").setCell(0, 0, { value: "用户自己的" });
    const counting = plan("unit:a", "甲", [{ cells: [cell(1, "number", { formula: "=COUNTA('总览'!A:A)" }), cell("=COUNTA(A:A)", "text")] }]);
    await createExcelPort().apply({ sheets: [overview, counting] });
    expect(sheet("甲").cell(2, 0).formula).toBe("=COUNTA('总览 (2)'!A:A)");
    expect(sheet("甲").cell(2, 1).formula).toBeUndefined();
  });

  it("leave a user's sheet of the same name alone, whatever its case", async () => {
    book.addSheet("Report").setCell(0, 0, { value: "mine" });
    const before = photograph(book);
    const result = await createExcelPort().apply({ sheets: [plan("report", "REPORT")] });
    expect(result.sheets).toEqual({ report: "REPORT (2)" });
    expect((photograph(book) as unknown[]).slice(0, 2)).toEqual(before);
  });
});

describe("a second run", () => {
  it("changes nothing", async () => {
    await createExcelPort().apply({ sheets: [overview, unit] });
    const before = photograph(book);
    await createExcelPort().apply({ sheets: [overview, unit] });
    const again = photograph(book);
    expect(again).toEqual(before);
  });

  it("writes in place: tab order, a user's name for the tab, and what no longer belongs there is gone", async () => {
    const port = createExcelPort();
    await port.apply({ sheets: [overview, plan("unit:区水务局", "区水务局", [row(1, "甲"), row(2, "乙"), row(3, "丙")])] });
    const own = sheet("区水务局");
    own.name = "水务局（张三）";
    book.sheets.reverse();
    own.autoFilter = { area: { top: 1, left: 0, bottom: 4, right: 2 }, filtering: true };
    own.setRow(2, { hidden: true });
    own.setCell(2, 2, { style: { fill: "#FF0000" } });
    own.charts.push({ ...structuredClone(sheet("总览").charts[0] ?? own.charts[0]), id: "{USER}", name: "我的图表" } as BookSheet["charts"][number]);
    const result = await port.apply({ sheets: [overview, plan("unit:区水务局", "区水务局", [row(1, "丁")])] });
    expect(result.sheets["unit:区水务局"]).toBe("水务局（张三）");
    expect(book.sheets.map(({ name }) => name)).toEqual(["水务局（张三）", "总览", "任务进展"]);
    expect([own.cell(2, 1).value, own.cell(3, 1).value, own.isRowHidden(2)]).toEqual(["丁", "", false]);
    expect(own.cell(2, 2).style.fill).toBe("#EAF1F8");
    expect(own.autoFilter).toBeNull();
    expect(own.charts.map(({ name }) => name)).toEqual(["我的图表"]);
    expect(sheet("总览").charts).toHaveLength(1);
    expect(sheet("总览").allLinks()[0]?.location).toBe("'水务局（张三）'!A1");
  });

  it("reads what stands on our sheets, so that a user's notes can be carried over", async () => {
    const port = createExcelPort();
    await port.apply({ sheets: [overview, unit] });
    sheet("区水务局").setCell(2, 2, { value: "已电话核实" });
    const { planned, cells } = await port.read({ planned: true });
    expect(planned?.["unit:区水务局"]?.values[2]).toEqual([1, "推进河道整治。", "已电话核实", "key-1"]);
    expect(cells.map(({ name }) => name)).toEqual(["任务进展"]);
  });
});

describe("round trips for 100 units", () => {
  const hundred = [overview, ...Array.from({ length: 100 }, (_, index) => plan(`unit:${index}`, `单位${index}`, Array.from({ length: 12 }, (_row, task) => row(task, `第${task}项工作的进展情况，`.repeat(8)))))];

  it("are four and one a block of 4 MB, at the first run and at the second", async () => {
    for (let run = 0; run < 2; run++) {
      office.standIn.resetCounters();
      const steps: number[] = [];
      await createExcelPort().apply({ sheets: hundred, activate: "overview", stored: { sign: "x" } }, { onProgress: (done, total) => steps.push(done / total) });
      await settle();
      const { roundTrips, requestBytes } = office.standIn.counters;
      expect(roundTrips).toBeLessThanOrEqual(3 + Math.ceil(requestBytes / 4_000_000));
      expect(steps.at(-1)).toBe(1);
    }
    expect(book.sheets).toHaveLength(102);
  }, 30_000);

  it("are more, with nothing lost, where Excel takes less at a time", async () => {
    office.standIn.faults.requestLimit = 400_000;
    await createExcelPort().apply({ sheets: hundred.slice(0, 30) });
    expect(sheet("单位28").cell(13, 1).value).toBe("第11项工作的进展情况，".repeat(8));
    expect(book.sheets.every(({ properties }, index) => index === 0 || [...properties.values()][0]?.startsWith("ready:"))).toBe(true);
  }, 30_000);
});

describe("what refuses", () => {
  it("leaves the workbook as it was: a protected sheet of ours", async () => {
    await createExcelPort().apply({ sheets: [unit] });
    sheet("区水务局").protection = { hasPassword: true, allowed: [] };
    const before = photograph(book);
    await expect(createExcelPort().apply({ sheets: [overview, unit] })).rejects.toMatchObject({ kind: "sheet-protected", facts: { sheet: "区水务局" } });
    expect(photograph(book)).toEqual(before);
  });

  it("leaves the workbook as it was: a protected structure; sheets that stand can still be written", async () => {
    await createExcelPort().apply({ sheets: [unit] });
    book.structureProtected = true;
    const before = photograph(book);
    await expect(createExcelPort().apply({ sheets: [overview, unit] })).rejects.toMatchObject({ kind: "workbook-protected" });
    expect(photograph(book)).toEqual(before);
    await createExcelPort().apply({ sheets: [unit] });
  });

  it.each([
    ["read-only", (): void => void (office.standIn.faults.readOnly = true)],
    ["cell-edit-mode", (): void => void (office.standIn.faults.cellEditMode = true)],
  ] as const)("leaves the workbook as it was: %s", async (kind, fault) => {
    const before = photograph(book);
    fault();
    await expect(createExcelPort().apply({ sheets: [overview, unit] })).rejects.toMatchObject({ kind });
    expect(photograph(book)).toEqual(before);
  });

  it.each([1, 2, 3].flatMap((at) => (["before", "within", "after"] as const).map((when) => [at, when] as const)))(
    "connection lost at request %s, %s: the next run makes every sheet whole, and none twice",
    async (at, when) => {
      const users = photograph(book) as unknown[];
      office.standIn.faults.connectionDies = { at, when };
      await createExcelPort().apply({ sheets: [overview, unit], stored: { a: 1 } }).catch((error: unknown) => {
        expect(error).toMatchObject({ kind: "connection-lost" });
      });
      await settle();
      office.standIn.faults.connectionDies = null;
      await createExcelPort().apply({ sheets: [overview, unit], stored: { a: 1 } });
      expect(book.sheets.map(({ name, properties }) => [name, [...properties.values()]])).toEqual([
        ["任务进展", []], ["总览", ["ready:overview"]], ["区水务局", ["ready:unit:区水务局"]],
      ]);
      expect(sheet("区水务局").cell(3, 1).value).toBe("排查管网。");
      expect((photograph(book) as unknown[])[0]).toEqual(users[0]);
      expect([...book.settings.keys()]).toEqual(["ProgressLedger.a"]);
    },
  );

  it("a sheet that was being made is not taken for one of ours once the user has written on it", async () => {
    book.settings.set("ProgressLedger._making", JSON.stringify({ 总览: "overview" }));
    book.addSheet("总览").setCell(0, 0, { value: "用户自己的" });
    expect((await createExcelPort().apply({ sheets: [overview] })).sheets).toEqual({ overview: "总览 (2)" });
    expect(sheet("总览").cell(0, 0).value).toBe("用户自己的");
  });

  it("a user's sheet never changes, whatever is written", async () => {
    const before = (photograph(book) as unknown[])[0];
    await createExcelPort().apply({ sheets: [overview, unit] });
    expect((photograph(book) as unknown[])[0]).toEqual(before);
    expect(ledgerSheet(book).properties.size).toBe(0);
  });
});
