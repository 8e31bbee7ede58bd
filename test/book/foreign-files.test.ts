/** What other programs write, and what nobody should. */

import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { BookError } from "../../src/book/book-error";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { exceljsLedger } from "./exceljs-ledger";
import { expectWellFormed, partText, sheetXml, workbookFile } from "./zip-parts";

const read = (rows: string, parts: Record<string, string> = {}) => {
  const sheet = readXlsx(workbookFile({ "xl/worksheets/sheet1.xml": sheetXml(rows), ...parts })).sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
};
const cellOf = (xml: string, parts: Record<string, string> = {}) => read(`<row r="1">${xml}</row>`, parts).cell(0, 0);

describe("cells", () => {
  test.each<[string, string, unknown]>([
    ["inline text", '<c r="A1" t="inlineStr"><is><t>督查</t></is></c>', "督查"],
    ["inline text without a type", '<c r="A1"><is><t>督查</t></is></c>', "督查"],
    ["character references", '<c r="A1" t="inlineStr"><is><t>&#30563;&#x67E5;&#128512;&amp;&lt;</t></is></c>', "督查😀&<"],
    ["CDATA", '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b>&amp;]]></t></is></c>', "a<b>&amp;"],
    ["runs and how they are pronounced", '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>区</t></r><r><t>教委</t></r><rPh sb="0" eb="1"><t>qu</t></rPh><phoneticPr fontId="1"/></is></c>', "区教委"],
    ["OOXML escapes", '<c r="A1" t="inlineStr"><is><t>a_x000D__x000a_b_x005F_x0041_</t></is></c>', "a\r\nb_x0041_"],
    ["line ends", '<c r="A1" t="inlineStr"><is><t>a\r\nb\rc</t></is></c>', "a\nb\nc"],
    ["a formula's text", '<c r="A1" t="str"><f>A2&amp;"x"</f><v>值</v></c>', "值"],
    ["a truth", '<c r="A1" t="b"><v>1</v></c>', true],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', "#REF!"],
    ["an ISO date", '<c r="A1" t="d"><v>2021-06-30T12:00:00Z</v></c>', 44377.5],
    ["a number with white space", '<c r="A1"> <v> 12.5 </v> </c>', 12.5],
    ["a scientific number", '<c r="A1" t="n"><v>1.5E-3</v></c>', 0.0015],
    ["an empty text", '<c r="A1" t="s"><v>99</v></c>', ""],
    ["attributes in single quotes", "<c r='A1' t='inlineStr'><is><t xml:space='preserve'> x </t></is></c>", " x "],
  ])("%s", (_name, xml, value) => expect(cellOf(xml).value).toBe(value));

  test("an error is told from text", () => {
    expect(cellOf('<c r="A1" t="e"><v>#N/A</v></c>').error).toBe(true);
    expect(cellOf('<c r="A1" t="inlineStr"><is><t>#N/A</t></is></c>').error).toBeUndefined();
  });

  test("shared strings with runs, empty ones and pronunciation", () => {
    const strings = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si/><si><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></si><si><t/></si></sst>';
    const sheet = read('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>', { "xl/sharedStrings.xml": strings });
    expect([0, 1, 2].map((column) => sheet.cell(0, column).value)).toEqual(["", "甲 乙", ""]);
  });

  test("rows and cells without addresses follow one another", () => {
    const sheet = read('<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c r="B5"><v>5</v></c></row>');
    expect([sheet.cell(0, 0), sheet.cell(0, 1), sheet.cell(3, 2), sheet.cell(3, 3), sheet.cell(4, 1)].map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
  });

  test("shared and array formulas", () => {
    const sheet = read(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">SUM($B1:C1)+D$1+\'表 A1\'!B2&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/></c><c r="B3"><f t="array" ref="B3:B4">TRANSPOSE(A1:B1)</f><v>3</v></c></row>');
    expect(sheet.cell(1, 0).formula).toBe("=SUM($B2:C2)+D$1+'表 A1'!B3&\"A1\"");
    expect(sheet.cell(2, 0)).toMatchObject({ formula: "=SUM($B3:C3)+D$1+'表 A1'!B4&\"A1\"", value: "" });
    expect(sheet.cell(2, 1)).toMatchObject({ formula: "=TRANSPOSE(A1:B1)", value: 3 });
  });

  test("cells beyond a sheet's edges are passed over", () => {
    expect(read('<row r="1048577"><c r="A1048577"><v>1</v></c></row><row r="1048578"><c r="XFE1"><v>2</v></c></row>').usedRange()).toBeNull();
  });
});

describe("files", () => {
  test("prefixes, absolute targets, strict namespaces", () => {
    const strict = "http://purl.oclc.org/ooxml/";
    const file = workbookFile({
      "_rels/.rels": `<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships"><r:Relationship Id="a" Type="${strict}officeDocument/relationships/officeDocument" Target="/xl/workbook.xml"/></r:Relationships>`,
      "xl/workbook.xml": `<x:workbook xmlns:x="${strict}spreadsheetml/main" xmlns:q="${strict}officeDocument/relationships"><x:sheets><x:sheet name="台账" sheetId="7" q:id="s"/></x:sheets></x:workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${strict}officeDocument/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
      "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><!-- x --><x:worksheet xmlns:x="${strict}spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const book = readXlsx(file);
    expect(book.sheets[0]?.cell(0, 0).value).toBe("甲");
    book.sheets[0]?.setCell(0, 1, { value: "乙" });
    book.sheets[0]?.addConditionalFormat({ id: "{1}", type: "containsBlanks", formulas: [], ranges: [{ top: 0, left: 0, bottom: 3, right: 0 }], format: { fill: "#FFC7CE" }, stopIfTrue: false });
    book.addSheet("新").setCell(0, 0, { value: "丙", style: { bold: true } });
    const after = writeXlsx(book);
    expectWellFormed(after);
    expect(partText(after, "xl/worksheets/sheet1.xml")).toContain('<x:c r="B1" t="inlineStr"><x:is><x:t>乙</x:t></x:is></x:c>');
    const again = readXlsx(after);
    expect(again.sheets[0]?.cell(0, 1).value).toBe("乙");
    expect(again.sheets[0]?.conditionalFormats[0]).toMatchObject({ id: "{1}", type: "containsBlanks", formulas: ["=LEN(TRIM(A1))=0"], format: { fill: "#FFC7CE" } });
    expect(again.sheetNamed("新")?.cell(0, 0).style.bold).toBe(true);
  });

  test("UTF-16 parts are read, and written as UTF-8 once they change", () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?>${sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>督</t></is></c></row>')}`;
    const file = workbookFile({ "xl/worksheets/sheet1.xml": new Uint8Array(Buffer.from("\uFEFF" + text, "utf16le")) });
    const book = readXlsx(file);
    expect(book.sheets[0]?.cell(0, 0).value).toBe("督");
    book.sheets[0]?.setCell(1, 0, { value: "查" });
    const after = writeXlsx(book);
    expectWellFormed(after);
    expect(readXlsx(after).sheets[0]?.cell(0, 0).value).toBe("督");
  });

  test("formats, merges, protection, frozen panes, hidden rows and tables of a ledger by exceljs", async () => {
    const book = readXlsx(await exceljsLedger());
    const [ledger, second, third] = book.sheets;
    expect(ledger?.cell(2, 4)).toMatchObject({ value: 44561, format: "yyyy/m/d" });
    expect(ledger?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 4 }]);
    expect(ledger?.frozen).toEqual({ rows: 2, columns: 0 });
    expect(ledger?.isRowHidden(8)).toBe(true);
    expect(ledger?.columnWidth(1)).toBe(40);
    expect(ledger?.autoFilter?.area).toEqual({ top: 1, left: 0, bottom: 29, right: 4 });
    expect(ledger?.cell(2, 1).style).toMatchObject({ fontName: "仿宋", fontColor: "#C00000", fill: "#FFF2CC", bold: true, borders: { top: { style: "thin", color: "#808080" } } });
    expect(ledger?.linkAt(3, 2)).toMatchObject({ address: "https://example.com/民政?a=1&b=2", tip: "主页" });
    expect(second?.tables[0]).toMatchObject({ name: "单位表", hasHeader: true, area: { top: 2, left: 0, bottom: 4, right: 1 }, columns: ["单位", "简称"] });
    expect(second?.cell(0, 0).value).toBe("富文本");
    expect(second?.protection?.allowed).toContain("formatCells");
    expect(second?.tabColor).toBe("#00B050");
    expect(third?.visibility).toBe("VeryHidden");
    expect(book.names[0]).toMatchObject({ name: "序号区", formula: "='任务台账'!$A$3:$A$30" });
  });
});

describe("what is no workbook is refused by its kind", () => {
  const kindOf = (bytes: Uint8Array): string => {
    try {
      readXlsx(bytes);
      return "read";
    } catch (error) {
      return error instanceof BookError ? error.kind : String(error);
    }
  };
  const ole = (name: string): Uint8Array => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from(name, "utf16le"), 1024);
    return bytes;
  };

  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ["nothing", () => new Uint8Array(), "not-a-workbook"],
    ["a list with commas", () => strToU8("序号,工作内容\n1,甲"), "not-a-workbook"],
    ["noise", () => Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) & 0xff), "not-a-workbook"],
    ["an old workbook", () => ole("Workbook"), "old-format"],
    ["a workbook with a password", () => ole("EncryptedPackage"), "encrypted"],
    ["a zip of something else", () => zipSync({ "a.txt": strToU8("x") }), "not-a-workbook"],
    ["a document", () => workbookFile({ "xl/workbook.xml": '<w:document xmlns:w="urn:w"/>' }), "not-a-workbook"],
    ["a workbook cut off", async () => (await exceljsLedger()).slice(0, 9000), "not-a-workbook"],
    ["a workbook without its sheet", () => workbookFile({ "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>' }), "damaged"],
    ["a sheet that ends in the middle", () => workbookFile({ "xl/worksheets/sheet1.xml": sheetXml("").slice(0, -30) }), "damaged"],
    ["entities of its own", () => workbookFile({ "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>' }), "damaged"],
  ])("%s", async (_name, make, kind) => expect(kindOf(await make())).toBe(kind));

  test("any broken part is either read or refused by its kind", async () => {
    const whole = unzipSync(await exceljsLedger());
    const paths = Object.keys(whole).filter((path) => /\.(xml|rels)$/.test(path));
    const damage = fc.record({ path: fc.constantFrom(...paths), from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(80), put: fc.constantFrom("", "<", ">", '"', "/", "<x>", "&#99999999;", "-1", "x") });
    fc.assert(fc.property(damage, ({ path, from, length, put }) => {
      const text = strFromU8(whole[path] ?? new Uint8Array());
      const at = Math.floor(from * text.length);
      const broken = zipSync({ ...whole, [path]: strToU8(text.slice(0, at) + put + text.slice(at + length)) }, { level: 0 });
      expect(kindOf(broken)).toMatch(/^(read|damaged|not-a-workbook|too-large|old-format|encrypted)$/);
    }), { numRuns: 200 });
  });

  test("a part whose bytes were changed", async () => {
    const bytes = workbookFile({});
    const at = Buffer.from(bytes).indexOf("xl/workbook.xml") + 40;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect(["damaged", "not-a-workbook"]).toContain(kindOf(bytes));
  });

  test("a bomb: a directory that promises gigabytes", () => {
    const bytes = workbookFile({});
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 0x7fffffff, true);
    expect(kindOf(bytes)).toBe("too-large");
  });
});
