/** Whatever is written comes back, and nothing else changes. */

import fc from "fast-check";
import { Book, type BookCell, type BookStyle } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { shiftFormula } from "../../src/book/formula-shift";
import { expectWellFormed, partText, sheetXml, workbookFile } from "./zip-parts";

const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("督", "查", "a", "1", " ", "\n", "\t", "=", "+", "-", "@", "'", '"', "&", "<", ">", "]]>", "_x0041_", "_x", "😀", "𠮷") },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 0x1f }).map((code) => String.fromCharCode(code)) },
  { weight: 1, arbitrary: fc.constantFrom("\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\uFEFF", "\r\n", "\r", "\u2028") },
);
const text = fc.array(unit, { minLength: 1, maxLength: 30 }).map((units) => units.join(""));

test("any text survives being written and read", () => {
  fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) => {
    const book = Book.blank("文本");
    texts.forEach((value, row) => book.sheets[0]?.setCell(row, 0, { value, format: "@" }));
    const bytes = writeXlsx(book);
    expectWellFormed(bytes);
    const again = readXlsx(bytes).sheets[0];
    expect(texts.map((_, row) => again?.cell(row, 0).value)).toEqual(texts);
    expect(texts.map((_, row) => again?.cell(row, 0).formula)).toEqual(texts.map(() => undefined));
  }), { numRuns: 150 });
});

test("the longest text that a cell holds", () => {
  const value = "督查\n".repeat(10_922) + "尾";
  const book = Book.blank();
  book.sheets[0]?.setCell(0, 0, { value });
  expect(value).toHaveLength(32_767);
  expect(readXlsx(writeXlsx(book)).sheets[0]?.cell(0, 0).value).toBe(value);
});

const style: fc.Arbitrary<BookStyle> = fc.record({
  fill: fc.constantFrom("#FFC7CE", "#FFFFFF"), bold: fc.constant(true), fontSize: fc.constantFrom(10.5, 16), fontName: fc.constantFrom("仿宋", "Arial"),
  horizontal: fc.constantFrom("Center" as const, "Left" as const), wrap: fc.constant(true), indent: fc.constantFrom(1, 2), locked: fc.constant(false),
  borders: fc.constant({ top: { style: "thin" as const, color: "#000000" }, left: { style: "double" as const, color: "#FF0000" } }),
}, { requiredKeys: [] });
const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean(), fc.constant(""));
const change = fc.record({ row: fc.nat(12), column: fc.nat(8), value, formula: fc.option(fc.constantFrom("=A1+1", '="甲"&B2', "=1<2"), { nil: undefined }), format: fc.constantFrom("General", "@", "yyyy/m/d", '0.0"万"'), style, remove: fc.boolean() });

const rows =
  '<row r="1" spans="1:3"><c r="A1"><v>1</v></c><c r="C1" s="1" t="str"><f t="shared" ref="C1:C4" si="0">A1&amp;"x"</f><v>1x</v></c></row>' +
  '<row r="2"><c r="A2" s="2"/><c r="C2"><f t="shared" si="0"/><v>x</v></c></row><row><c><v>7</v></c><c t="b"><v>0</v></c><c><f t="shared" si="0"/><v>7x</v></c></row>' +
  '<row r="4" ht="30" customHeight="1"/><row r="9"><c r="B9" t="inlineStr"><is><t>尾</t></is></c><c r="F9"><v>2</v></c></row>';
const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="等线"/><scheme val="minor"/></font><font><b/><sz val="12"/><color theme="4"/><name val="等线"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="1" fillId="0" borderId="0" applyFont="1"><alignment vertical="center" textRotation="90"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/></cellXfs></styleSheet>';

const shown = (cell: BookCell | undefined): unknown => {
  const { value: held, formula, error, format, style: look } = cell ?? { value: "", format: "General", style: {} };
  return { held, formula, error, format, look };
};

test("any edits of a messy sheet come back as they were made, and no other cell changes", () => {
  const file = workbookFile({ "xl/worksheets/sheet1.xml": sheetXml(rows), "xl/styles.xml": styles });
  fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
    const book = readXlsx(file);
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    for (const { row, column, remove, formula, style: look, ...rest } of changes) {
      if (remove) sheet.removeCell(row, column);
      else sheet.setCell(row, column, { ...rest, ...(formula === undefined ? {} : { formula }), style: { ...sheet.cell(row, column).style, ...look } });
    }
    const bytes = writeXlsx(book);
    expectWellFormed(bytes);
    const again = readXlsx(bytes).sheets[0];
    const all = (one: typeof again): unknown[] => Array.from({ length: 140 }, (_, at) => shown(one?.storedCell(Math.floor(at / 10), at % 10)));
    // Cells that had no look of the file's take the font of the workbook.
    expect(all(again)).toMatchObject(all(sheet));
    expect(again?.rowHeight(3)).toBe(30);
  }), { numRuns: 150 });
});

test("looks derived from a file's keep what they do not change", () => {
  const file = workbookFile({ "xl/worksheets/sheet1.xml": sheetXml(rows), "xl/styles.xml": styles });
  const book = readXlsx(file);
  const [sheet] = book.sheets;
  expect(sheet?.cell(0, 2)).toMatchObject({ format: "yyyy/m/d", style: { bold: true, fontColor: "#5B9BD5", vertical: "Center" } });
  sheet?.setCell(0, 2, { value: "文", format: "@", style: { ...sheet.cell(0, 2).style, fill: "#FFEB9C" } });
  const text = partText(writeXlsx(book), "xl/styles.xml");
  expect(text).toContain('<xf numFmtId="49" fontId="1" fillId="2" borderId="0" applyFont="1" applyNumberFormat="1" applyFill="1"><alignment vertical="center" textRotation="90"/></xf>');
  expect(text.startsWith(styles.slice(0, styles.indexOf("<fills")))).toBe(true);
});

test("a new look leaves rich text, arrays and shared formulas as they stand", () => {
  const rich = '<c r="A1" t="inlineStr" vm="3"><is><r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r></is></c>';
  const array = '<c r="B1" s="2"><f t="array" ref="B1:B2">A1:A2</f><v>0</v></c>';
  const file = workbookFile({ "xl/worksheets/sheet1.xml": sheetXml(`<row r="1">${rich}${array}</row>`), "xl/styles.xml": styles });
  const book = readXlsx(file);
  const [sheet] = book.sheets;
  for (const column of [0, 1]) sheet?.setCell(0, column, { style: { ...sheet.cell(0, column).style, fill: "#FFEB9C" } });
  const text = partText(writeXlsx(book), "xl/worksheets/sheet1.xml");
  expect(text.replace(/ s="\d"/g, "")).toBe(sheetXml(`<row r="1">${rich}${array}</row>`).replace(/ s="\d"/g, ""));
  expect(readXlsx(writeXlsx(book)).sheets[0]?.cell(0, 1).style.fill).toBe("#FFEB9C");
});

test("references of a formula move, texts and names do not", () => {
  expect(shiftFormula("SUM(A1:$B$2)+LOG10(C3)+Q1_数+表1[A1]+'B2'!C3+\"D4\"+$E5+F:G+1:1", 1, 1)).toBe("SUM(B2:$B$2)+LOG10(D4)+Q1_数+表1[A1]+'B2'!D4+\"D4\"+$E6+G:H+1:1");
});
