import type { Book } from "../../src/book/book";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { createExcelPort } from "../../src/excel/excel-port";
import { ledgerSheet, settle, smallLedger, write } from "./small-ledger";

let office: OfficeRuntime;
const open = async (book: Book, sets?: Record<string, string>): Promise<OfficeRuntime> => (office = await startOffice(book, sets ? { sets } : {}));
afterEach(() => office.dispose());

describe("a snapshot", () => {
  it("holds values, shown text, formats, formulas, merges, hidden rows and tables of the visible sheets", async () => {
    const book = smallLedger();
    const sheet = ledgerSheet(book);
    sheet.setCell(1, 4, { value: 44377, format: "yyyy/m/d" });
    sheet.setCell(2, 4, { formula: "=1+1", value: 2 });
    sheet.setCell(3, 4, { value: "=不是公式", format: "@" });
    sheet.merges.push({ top: 4, left: 0, bottom: 5, right: 0 });
    sheet.setRow(6, { hidden: true });
    sheet.tables.push({ id: 7, name: "表1", area: { top: 0, left: 0, bottom: 12, right: 3 }, hasHeader: true, hasTotal: false, columns: [], style: "" });
    book.addSheet("隐藏").visibility = "Hidden";
    await open(book);
    const snapshot = await createExcelPort().read({});
    expect(snapshot.active).toBe("任务进展");
    expect(snapshot.sheets.map(({ name, visible, plan }) => [name, visible, plan])).toEqual([["任务进展", true, null], ["隐藏", false, null]]);
    expect(snapshot.cells.map(({ name }) => name)).toEqual(["任务进展"]);
    const [cells] = snapshot.cells;
    expect(cells?.values[1]?.slice(0, 3)).toEqual([1, "第1项工作：推进河道整治。", "区水务局"]);
    expect([cells?.values[1]?.[4], cells?.text[1]?.[4], cells?.formats[1]?.[4]]).toEqual([44377, "2021/6/30", "yyyy/m/d"]);
    expect([...(cells?.formulas ?? [])]).toEqual(["2,4"]);
    expect(cells?.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 0 }]);
    expect([...(cells?.hiddenRows ?? [])]).toEqual([6]);
    expect(cells?.tables).toEqual([{ name: "表1", hasHeader: true, hasTotal: false, area: { top: 0, left: 0, bottom: 12, right: 3 } }]);
    expect(cells?.protected).toBe(false);
  });

  it("of cells that begin elsewhere keeps their place, and finds merges above them", async () => {
    const book = smallLedger(0);
    const sheet = ledgerSheet(book);
    sheet.removeCell(0, 0);
    for (const column of [1, 2, 3]) sheet.removeCell(0, column);
    write(sheet, 4, ["", "", "值"]);
    sheet.merges.push({ top: 0, left: 0, bottom: 1, right: 1 }, { top: 4, left: 2, bottom: 5, right: 2 });
    await open(book);
    const [cells] = (await createExcelPort().read({})).cells;
    expect([cells?.top, cells?.left, cells?.values]).toEqual([4, 2, [["值"]]]);
    expect(cells?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }, { top: 4, left: 2, bottom: 5, right: 2 }]);
  });

  it("of an empty sheet is empty, and a sheet of blanks with looks is empty, too", async () => {
    const book = smallLedger();
    book.addSheet("空表");
    book.addSheet("只有底色").setCell(40_000, 3, { style: { fill: "#FFFF00" } });
    await open(book);
    const { cells } = await createExcelPort().read({});
    expect(cells.slice(1).map(({ name, values }) => [name, values])).toEqual([["空表", []], ["只有底色", []]]);
  });

  it("of a named sheet ignores case; an unknown one is named with those that there are", async () => {
    const book = smallLedger();
    book.addSheet("Ledger B");
    await open(book);
    const port = createExcelPort();
    expect((await port.read({ sheet: "LEDGER b" })).cells.map(({ name }) => name)).toEqual(["Ledger B"]);
    await expect(port.read({ sheet: "没有" })).rejects.toMatchObject({
      kind: "unknown-sheet", facts: { sheet: "没有", sheets: ["任务进展", "Ledger B"] },
    });
  });

  it("does not read a stray cell far to the right", async () => {
    const book = smallLedger();
    ledgerSheet(book).setCell(3, 16_000, { value: "误触" });
    await open(book);
    expect((await createExcelPort().read({})).cells[0]?.values[0]).toHaveLength(256);
  });

  it("of a sheet without end is refused, with its size", async () => {
    const book = smallLedger();
    ledgerSheet(book).setCell(1_000_000, 0, { value: "误触" });
    await open(book);
    await expect(createExcelPort().read({})).rejects.toMatchObject({
      kind: "sheet-too-large", facts: { sheet: "任务进展", rows: 1_000_001, limit: 200_000 },
    });
  });
});

describe("round trips of a check", () => {
  it("are four for a small workbook, the run's own clean-up included", async () => {
    const book = smallLedger();
    for (let index = 0; index < 5; index++) write(book.addSheet(`附表${index}`), 0, ["备注", index]);
    ledgerSheet(book).setRow(3, { hidden: true });
    await open(book);
    await createExcelPort().read({});
    await settle();
    expect(office.standIn.counters.roundTrips).toBeLessThanOrEqual(3);
  });

  it("are three and one a block of 4 MB for a large one", async () => {
    const book = smallLedger(0);
    const sheet = ledgerSheet(book);
    for (let row = 1; row <= 6_000; row++) {
      write(sheet, row, [row, `第${row}项工作：推进河道整治。`, "区水务局", `截至6月底，已完成清淤${row}公里，累计投入资金200万元，正在组织验收，下一步将抓紧完善长效管护机制。`]);
    }
    await open(book);
    const steps: number[] = [];
    const snapshot = await createExcelPort().read({}, { onProgress: (done, total) => steps.push(done / total) });
    await settle();
    expect(snapshot.cells[0]?.values).toHaveLength(6_001);
    expect(snapshot.cells[0]?.values[6_000]?.[0]).toBe(6_000);
    const { roundTrips, responseBytes } = office.standIn.counters;
    expect(roundTrips).toBeLessThanOrEqual(2 + Math.ceil(responseBytes / 4_000_000) + 1);
    expect(steps.at(-1)).toBe(1);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  });

  it("grow by halving where rows prove heavier than the first ones, and nothing is lost or read twice", async () => {
    const book = smallLedger(40);
    const sheet = ledgerSheet(book);
    for (let row = 41; row <= 400; row++) write(sheet, row, [row, "工作", "区水务局", "长".repeat(900)]);
    await open(book);
    office.standIn.faults.responseLimit = 700_000;
    const [cells] = (await createExcelPort().read({})).cells;
    expect(cells?.values.map((row) => row[0])).toEqual(["序号", ...Array.from({ length: 400 }, (_, index) => index + 1)]);
  });

  it("end in a clear error where a single row is too large", async () => {
    const book = smallLedger(2);
    write(ledgerSheet(book), 2, [2, "x".repeat(30_000)]);
    await open(book);
    office.standIn.faults.beforeRequest = (request) => {
      if (request === 3) office.standIn.faults.responseLimit = 20_000;
    };
    await expect(createExcelPort().read({})).rejects.toMatchObject({ kind: "payload-too-large" });
  });
});

describe("a read that fails", () => {
  it("because a cell is being edited says so, and works again", async () => {
    await open(smallLedger());
    office.standIn.faults.cellEditMode = true;
    const port = createExcelPort();
    await expect(port.read({})).rejects.toMatchObject({ kind: "cell-edit-mode" });
    office.standIn.faults.cellEditMode = false;
    expect((await port.read({})).cells).toHaveLength(1);
  });

  it("because Excel is too old says what is needed", async () => {
    await open(smallLedger(), { ExcelApi: "1.7" });
    await expect(createExcelPort().read({})).rejects.toMatchObject({ kind: "too-old", facts: { needed: "ExcelApi 1.13" } });
  });

  it("because the connection is lost", async () => {
    await open(smallLedger());
    office.standIn.faults.connectionDies = { at: 2, when: "before" };
    await expect(createExcelPort().read({})).rejects.toMatchObject({ kind: "connection-lost" });
  });

  it("because the user stopped it", async () => {
    await open(smallLedger());
    const stop = new AbortController();
    office.standIn.faults.beforeRequest = () => stop.abort();
    await expect(createExcelPort().read({}, { signal: stop.signal })).rejects.toMatchObject({ kind: "cancelled" });
  });

  it("works on the lowest Excel that is supported", async () => {
    await open(smallLedger(), { ExcelApi: "1.13" });
    expect((await createExcelPort().read({})).cells).toHaveLength(1);
  });

  it("works in a workbook open for reading", async () => {
    await open(smallLedger());
    office.standIn.faults.readOnly = true;
    expect((await createExcelPort().read({})).cells).toHaveLength(1);
  });
});
