import { existsSync, readdirSync, readFileSync } from "fs";
import path from "path";
import { Book } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { exceljsLedger } from "./exceljs-ledger";
import { changedParts, expectWellFormed, partsOf, partText } from "./zip-parts";

const seed = path.join(__dirname, "../../../shared/seed");
const seedFiles = existsSync(seed) ? readdirSync(seed).filter((name) => name.endsWith(".xlsx")) : [];
if (seedFiles.length === 0) console.log("The real ledger is not here: its round trip is not tested.");

const mark = { id: "{00000000-AAAA-0000-0000-000000000001}", type: "expression" as const, formulas: ["=LEN(D3)=0"], format: { fill: "#FFC7CE" }, stopIfTrue: false };

describe("a workbook that nobody changed comes out as the very same file", () => {
  const files: [string, () => Promise<Uint8Array>][] = [
    ...seedFiles.map((name): [string, () => Promise<Uint8Array>] => [name, async () => readFileSync(path.join(seed, name))]),
    ["a ledger by exceljs", exceljsLedger],
  ];

  test.each(files)("%s, untouched", async (_name, load) => {
    const bytes = await load();
    expect(Buffer.compare(writeXlsx(readXlsx(bytes)), bytes)).toBe(0);
  });

  test.each(files)("%s, marked, then cleared: every part identical", async (_name, load) => {
    const bytes = await load();
    const book = readXlsx(bytes);
    const [sheet] = book.sheets;
    sheet?.addConditionalFormat({ ...mark, ranges: [{ top: 2, left: 3, bottom: 30, right: 3 }] });
    expect(changedParts(bytes, writeXlsx(book))).toEqual(["xl/styles.xml", expect.stringMatching(/^xl\/worksheets\/sheet\d\.xml$/)]);
    if (sheet) sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== mark.id);
    expect(Buffer.compare(writeXlsx(book), bytes)).toBe(0);
  });

  test.each(files)("%s, marked and saved, opened again and cleared: every part identical", async (_name, load) => {
    const bytes = await load();
    const book = readXlsx(bytes);
    book.sheets[0]?.addConditionalFormat({ ...mark, ranges: [{ top: 2, left: 3, bottom: 30, right: 3 }] });
    const again = readXlsx(writeXlsx(book));
    const [sheet] = again.sheets;
    expect(sheet?.conditionalFormats.at(-1)).toMatchObject({ ...mark, fromFile: true });
    if (sheet) sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== mark.id);
    expect(changedParts(bytes, writeXlsx(again))).toEqual([]);
  });

  test.each(files)("%s, a sheet added and deleted within one session, and over two", async (_name, load) => {
    const bytes = await load();
    const book = readXlsx(bytes);
    const added = book.addSheet("总览");
    added.setCell(0, 0, { value: "督查督办总览", format: "@" });
    added.properties.set("plan", "overview");
    added.pageLayout.printTitleRows = { top: 0, bottom: 0 };
    const withSheet = writeXlsx(book);
    book.removeSheet(added);
    expect(Buffer.compare(writeXlsx(book), bytes)).toBe(0);
    const again = readXlsx(withSheet);
    const written = again.sheetNamed("总览");
    expect(written?.properties.get("plan")).toBe("overview");
    if (written) again.removeSheet(written);
    const after = writeXlsx(again);
    // An empty list of names, which some programs write, is not kept once it has been used.
    const workbook = (file: Uint8Array): string => partText(file, "xl/workbook.xml").replace("<definedNames/>", "");
    expect(workbook(after)).toBe(workbook(bytes));
    expect(changedParts(bytes, after).filter((part) => !["xl/styles.xml", "[Content_Types].xml", "xl/workbook.xml"].includes(part))).toEqual([]);
  });
});

test("marks made anew on every run do not pile up looks", async () => {
  let bytes = await exceljsLedger();
  const looks = (): number => partText(bytes, "xl/styles.xml").split("<dxf>").length - 1;
  const run = (): void => {
    const book = readXlsx(bytes);
    const [sheet] = book.sheets;
    if (sheet) sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== mark.id);
    sheet?.addConditionalFormat({ ...mark, ranges: [{ top: 2, left: 3, bottom: 30, right: 3 }] });
    bytes = writeXlsx(book);
  };
  run();
  const first = looks();
  run();
  run();
  expect(looks()).toBe(first);
});

test("a header of a table and the table's own name for the column change together", async () => {
  const book = readXlsx(await exceljsLedger());
  book.sheetNamed("附表")?.setCell(2, 1, { value: "单位\n简称" });
  const after = writeXlsx(book);
  expect(partText(after, "xl/tables/table1.xml")).toContain('name="单位_x000a_简称"');
  expect(readXlsx(after).sheetNamed("附表")?.tables[0]?.columns).toEqual(["单位", "单位\n简称"]);
});

test("the days of 1904 are kept", () => {
  const book = Book.blank();
  book.date1904 = true;
  expect(readXlsx(writeXlsx(book)).date1904).toBe(true);
});

test("one changed cell is all that changes in its sheet", async () => {
  const bytes = await exceljsLedger();
  const book = readXlsx(bytes);
  const [sheet] = book.sheets;
  const old = sheet?.cell(2, 3);
  sheet?.setCell(2, 3, { value: "已完成 60%；\n下一步加快推进" });
  const after = writeXlsx(book);
  const part = "xl/worksheets/sheet1.xml";
  expect(changedParts(bytes, after).filter((path) => path !== "xl/workbook.xml")).toEqual([part]);
  const cell = /<c r="D3"[^>]*>.*?<\/c>/s;
  expect(partText(after, part).replace(cell, "")).toBe(partText(bytes, part).replace(cell, ""));
  expect(readXlsx(after).sheets[0]?.cell(2, 3)).toEqual({ ...old, value: "已完成 60%；\n下一步加快推进" });
});

test("putting a cell back to what it was is no change", async () => {
  const bytes = await exceljsLedger();
  const book = readXlsx(bytes);
  const [sheet] = book.sheets;
  const old = sheet?.cell(2, 3).value ?? "";
  sheet?.setCell(2, 3, { value: "改过" });
  sheet?.setCell(2, 3, { value: old });
  sheet?.setCell(90, 9, { value: "新" });
  sheet?.removeCell(90, 9);
  expect(Buffer.compare(writeXlsx(book), bytes)).toBe(0);
});

test("a book of its own opens again", () => {
  const book = Book.blank("台账");
  book.sheets[0]?.setCell(0, 0, { value: "=1+1", format: "@", style: { bold: true, fill: "#FFC7CE", wrap: true } });
  book.addSheet("隐藏").visibility = "VeryHidden";
  const bytes = writeXlsx(book);
  expectWellFormed(bytes);
  expect(Object.keys(partsOf(bytes))[0]).toBe("[Content_Types].xml");
  const again = readXlsx(bytes);
  expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["台账", "Visible"], ["隐藏", "VeryHidden"]]);
  expect(again.sheets[0]?.cell(0, 0)).toMatchObject({ value: "=1+1", format: "@", style: { bold: true, fill: "#FFC7CE", wrap: true } });
  expect(again.sheets[0]?.cell(0, 0).formula).toBeUndefined();
});
