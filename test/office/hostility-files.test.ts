/** Workbooks that other programs wrote are checked, and left alone. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { runHeadless } from "../../src/workbench/headless/run-headless";
import { reportSchema, type Report } from "../../src/workflow/report-schema";
import { changedParts } from "../book/zip-parts";
import { byExceljs, byHand, bySheetJs, EXPECTED, laden, promising, withParts } from "../hostility/foreign-workbooks";

const folder = mkdtempSync(path.join(tmpdir(), "hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);

type Outputs = { readonly report: Report; readonly out: Uint8Array };

async function checked(name: string, file: Uint8Array, options: { readonly summaries?: boolean; readonly highlight?: boolean } = {}): Promise<Outputs> {
  writeFileSync(at(name), file);
  await runHeadless({ file: at(name), locale: "zh-CN", asOf: "2026-06-30", summaries: false, highlight: false, json: at("told.json"), out: at("out.xlsx"), ...options });
  expect(Buffer.compare(readFileSync(at(name)), file)).toBe(0);
  return { report: reportSchema.parse(JSON.parse(readFileSync(at("told.json"), "utf8"))), out: new Uint8Array(readFileSync(at("out.xlsx"))) };
}

const told = ({ ledger: { tasks } }: Report) => ({ texts: tasks.map(({ text }) => text), units: tasks.map(({ units }) => units.map(({ name }) => name)), deadlines: tasks.map(({ deadline }) => deadline.date ?? "") });

const strict = (text: string) =>
  text.replace(/http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g, "http://purl.oclc.org/ooxml/spreadsheetml/main")
    .replace(/http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g, "http://purl.oclc.org/ooxml/officeDocument/relationships");
const macros = (text: string) => text.replace("spreadsheetml.sheet.main+xml", "@").replace("application/vnd.openxmlformats-officedocument.@", "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
const SHEET = "xl/worksheets/sheet1.xml";

describe("is read as it stands, and comes out byte for byte", () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ["exceljs, laden with all it can write", () => byExceljs(laden)],
    ["exceljs, formatted to the last row", () => byExceljs((_book, sheet) => {
      sheet.getCell("E1048576").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
      sheet.getRow(1_048_575).height = 30;
    })],
    ["SheetJS", () => bySheetJs()],
    ["SheetJS with texts in the cells", () => bySheetJs({ shared: false })],
    ["SheetJS with macros allowed", () => bySheetJs({ type: "xlsm" })],
    ["macros by content type, and a module", async () => withParts(await byExceljs(), { "[Content_Types].xml": macros, "xl/vbaProject.bin": "\u0001\u0002" })],
    ["texts written in every way by hand", async () => withParts(await byExceljs(), { [SHEET]: byHand() })],
    ["the strict dialect", async () => {
      const file = await byExceljs();
      const xml = Object.keys(unzipSync(file)).filter((name) => name.endsWith(".xml") || name.endsWith(".rels"));
      return withParts(file, Object.fromEntries(xml.filter((name) => name !== "xl/_rels/workbook.xml.rels.bak").map((name) => [name, strict])));
    }],
    ["empty shared texts, and some that are missing", async () => withParts(await byExceljs(), { "xl/sharedStrings.xml": (text) => text.replace("</sst>", '<si/><si><t/></si><si><t xml:space="preserve">  </t></si></sst>'), [SHEET]: (text) => text.replace("</sheetData>", '<row r="9"><c r="A9" t="s"><v>99999</v></c><c r="B9" t="s"/><c r="C9" t="s"><v>-1</v></c></row></sheetData>') })],
    ["without its optional parts", async () => withParts(await byExceljs(), { "docProps/app.xml": null, "docProps/core.xml": null, "xl/theme/theme1.xml": null })],
    ["a calculation chain of cells that are none", async () => withParts(await byExceljs(), { "xl/calcChain.xml": "<calcChain><c r=\"Z99\"/></calcChain>" })],
  ])("%s", async (_name, make) => {
    const file = await make();
    const { report, out } = await checked("other.xlsx", file);
    expect(told(report)).toEqual(EXPECTED);
    expect(changedParts(file, out)).toEqual([]);
  });

  test("escapes of OOXML are what they stand for, and are no text of the cell", async () => {
    const file = withParts(bySheetJs({ shared: false }), { [SHEET]: (text) => text.replace("累计培训1860人次，", "累计培训1860人次，_x000D_\n_x005F_x0041_") });
    const { report } = await checked("escapes.xlsx", file);
    const [point] = report.ledger.tasks[2]?.points ?? [];
    expect(point?.text).toContain("_x0041_");
    expect(point?.text).not.toContain("_x000D_");
  });

  test("summaries and marks leave every part of the user's that they need not touch", async () => {
    const file = await byExceljs(laden);
    const { out } = await checked("laden.xlsx", file, { summaries: true, highlight: true });
    const changed = changedParts(file, out);
    const before = Object.keys(unzipSync(file));
    expect(before.filter((name) => !(name in unzipSync(out)))).toEqual([]);
    // The ledger itself carries marks; the workbook lists the new sheets. The user's other sheets and parts are as they were.
    expect(changed.filter((name) => before.includes(name) && !/^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/sheet1\.xml|docProps\/.*)$/.test(name))).toEqual([]);
  });

  test("a part that nobody needs is never unpacked, however large it says it is", async () => {
    const file = withParts(await byExceljs(), { "xl/media/image1.png": "x" });
    const { report, out } = await checked("image.xlsx", promising(file, "xl/media/image1.png", 900_000_000));
    expect(told(report)).toEqual(EXPECTED);
    expect(out.length).toBeLessThan(1_000_000);
  });
});
