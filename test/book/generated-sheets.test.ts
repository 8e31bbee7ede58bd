import ExcelJS from "exceljs";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { snapshotOf } from "../../src/book/book-source";
import { exceljsLedger } from "./exceljs-ledger";
import { addMarks, addSummaries, markId } from "./with-summaries";
import { changedParts, expectWellFormed, partsOf, partText } from "./zip-parts";

async function marked(showOverview = true): Promise<{ before: Uint8Array; after: Uint8Array }> {
  const before = await exceljsLedger();
  const book = readXlsx(before);
  const [ledger] = book.sheets;
  if (ledger) addMarks(ledger);
  const { overview } = addSummaries(book);
  if (showOverview) book.activeSheet = overview.id;
  return { before, after: writeXlsx(book) };
}

describe("a ledger with marks and generated sheets", () => {
  test("keeps every part of the user's that is no sheet, style or list of parts", async () => {
    const { before, after } = await marked();
    const mayChange = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"];
    const touched = changedParts(before, after).filter((path) => partsOf(before)[path] !== undefined);
    expect(touched).toEqual(mayChange);
    expectWellFormed(after);
  });

  test("opens in exceljs with all that was there and all that is new", async () => {
    const { after } = await marked();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(after) as unknown as ExcelJS.Buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["任务台账", "附表", "底稿", "区住建局", "总览"]);
    const ledger = workbook.getWorksheet("任务台账");
    expect(ledger?.getCell("C4").value).toMatchObject({ text: "区民政局", hyperlink: "https://example.com/民政?a=1&b=2" });
    expect(ledger?.getCell("C5").note).toBeDefined();
    expect(ledger?.getCell("C6").dataValidation.type).toBe("list");
    expect(ledger?.getCell("B3").font).toMatchObject({ name: "仿宋", bold: true });
    expect(ledger?.getImages()).toHaveLength(1);
    expect(ledger?.getCell("F5").formula).toBe("A5*2");
    expect(ledger).toHaveProperty("conditionalFormattings");
    expect((ledger as unknown as { conditionalFormattings: unknown }).conditionalFormattings).toMatchObject([{ ref: "A3:A30" }, { ref: "D5 D10", rules: [{ type: "expression", formulae: ["LEN(TRIM(D5))=0"] }] }]);
    const unit = workbook.getWorksheet("区住建局");
    expect(unit?.getCell("B4").value).toBe("=推进老旧小区改造");
    expect(unit?.getCell("B4").numFmt).toBe("@");
    expect(unit?.getCell("C6").value).toBe("😀 尾部空格 ");
    expect(unit?.views[0]).toMatchObject({ state: "frozen", ySplit: 3, showGridLines: false });
    expect(unit?.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "3:3" });
    expect(unit?.getColumn(2).width).toBe(40);
    const overview = workbook.getWorksheet("总览");
    expect(overview?.getCell("B7").value).toEqual({ formula: "SUM(B4:B6)", result: 6 });
    expect(workbook.views[0]?.activeTab).toBe(4);
  });

  test("reads back as it was made", async () => {
    const before = await exceljsLedger();
    const book = readXlsx(before);
    const { overview, unit } = addSummaries(book);
    const again = readXlsx(writeXlsx(book));
    for (const sheet of [unit, overview]) {
      const twin = again.sheetNamed(sheet.name);
      if (twin === undefined) throw new Error(`${sheet.name} is missing`);
      expect(twin.id).toBe(sheet.id);
      const plain = (one: typeof sheet): unknown => {
        // Rows are fitted to their text when written; charts move with the cell under their corner.
        const { charts, ...rest } = { ...snapshotOf(one), rows: undefined };
        return { ...rest, charts: charts.map((chart) => ({ ...chart, fromFile: false, left: Math.round(chart.left), top: 0 })) };
      };
      expect(plain(twin)).toEqual(plain(sheet));
      sheet.forEachCell((row, column, cell) => {
        const other = twin.cell(row, column);
        expect([other.value, other.formula, other.format]).toEqual([cell.value, cell.formula, cell.format]);
        expect(other.style).toMatchObject(cell.style);
      });
    }
  });

  test("written a second time in place, is the same file", async () => {
    const { after } = await marked();
    const book = readXlsx(after);
    const unit = book.sheetNamed("区住建局");
    unit?.setCell(3, 2, { value: "已开工 12 个；\n下一步：\n1. 加快进度", format: "@" });
    unit?.merges.splice(0, 1, { top: 0, left: 0, bottom: 0, right: 3 });
    unit?.properties.set("progressLedgerPlan", "unit:区住建局");
    expect(Buffer.compare(writeXlsx(book), after)).toBe(0);
  });

  test("marks are cleared by the id under which they were made", async () => {
    const { before, after } = await marked(false);
    const book = readXlsx(after);
    const ledger = book.sheetNamed("任务台账");
    if (ledger) ledger.conditionalFormats = ledger.conditionalFormats.filter(({ id }) => id !== markId);
    for (const name of ["区住建局", "总览"]) {
      const sheet = book.sheetNamed(name);
      if (sheet) book.removeSheet(sheet);
    }
    const cleared = writeXlsx(book);
    // Looks and kinds of parts that nothing uses any more stay.
    expect(changedParts(before, cleared).filter((path) => !["[Content_Types].xml", "xl/styles.xml"].includes(path))).toEqual([]);
    expect(partText(cleared, "[Content_Types].xml")).not.toMatch(/sheet[45]|customProperty|chart1|drawing2/);
  });

  test("rows of ours whose text grows grow with it; a height that somebody set stays", async () => {
    const { after } = await marked();
    const book = readXlsx(after);
    const unit = book.sheetNamed("区住建局");
    unit?.setCell(3, 2, { value: Array.from({ length: 8 }, (_, line) => `第 ${line} 行`).join("\n") });
    unit?.setRow(4, { height: 50 });
    unit?.setCell(4, 2, { value: "很长\n".repeat(9) });
    const again = readXlsx(writeXlsx(book)).sheetNamed("区住建局");
    expect(again?.rowHeight(3)).toBeCloseTo(8 * 15, -1);
    expect(again?.rowHeight(4)).toBe(50);
  });

  test("a sheet between others moves the local names and the tab in front", async () => {
    const { after } = await marked();
    const book = readXlsx(after);
    book.addSheet("首页", 0).setCell(0, 0, { value: 1 });
    const unit = book.sheetNamed("区住建局");
    if (unit) unit.name = "区住房'城建";
    const again = readXlsx(writeXlsx(book));
    expect(again.sheets.map(({ name }) => name)).toEqual(["首页", "任务台账", "附表", "底稿", "区住房'城建", "总览"]);
    expect(again.sheetById(again.activeSheet)?.name).toBe("总览");
    expect(again.sheetNamed("区住房'城建")?.pageLayout.printTitleRows).toEqual({ top: 2, bottom: 2 });
    expect(again.sheetNamed("任务台账")?.pageLayout.printTitleRows).toBeUndefined();
    expect(again.names.map(({ name, formula }) => [name, formula])).toEqual([["序号区", "='任务台账'!$A$3:$A$30"]]);
  });
});

describe("what the add-in stores", () => {
  test("settings and XML parts come back; taken away, they leave no trace", async () => {
    const before = await exceljsLedger();
    const addIn = { id: "0F1E2D3C-0000-4000-8000-ABCDEF012345", version: "1.2.0.0" };
    const book = readXlsx(before, { addIn });
    book.settings.set("设置", JSON.stringify({ text: '"引号" <&>\n换行', n: 1 }));
    book.xmlParts.push({ id: "{11111111-2222-3333-4444-555555555555}", xml: '<?xml version="1.0"?><b:baseline xmlns:b="urn:example:baseline">上期</b:baseline>' });
    const stored = writeXlsx(book);
    expectWellFormed(stored);
    const again = readXlsx(stored, { addIn });
    expect([...again.settings]).toEqual([...book.settings]);
    expect(again.xmlParts).toEqual(book.xmlParts);
    expect([...readXlsx(stored).settings]).toEqual([]);
    expect(partText(stored, "customXml/itemProps1.xml")).toContain("urn:example:baseline");
    again.settings.set("设置", "2");
    const changed = readXlsx(writeXlsx(again), { addIn });
    expect(changed.settings.get("设置")).toBe("2");
    changed.settings.clear();
    changed.xmlParts = [];
    expect(changedParts(before, writeXlsx(changed)).filter((path) => path !== "[Content_Types].xml")).toEqual([]);
  });
});
