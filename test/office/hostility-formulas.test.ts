/** Text stays text on every path: what begins like a formula, in a ledger, a roster or settings, never becomes one. */

import type { Book, BookSheet } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { createExcelPort } from "../../src/excel/excel-port";
import { defaultSettings } from "../../src/settings/office-settings";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { check, mark, saveSettings, summarise, waive, writeReport, writeReturnSlip } from "../../src/workflow";
import { at, EVIL, evilLedger, expectTextStaysText, LEDGER, PROGRESS, SIGN } from "../hostility/evil-ledger";
import { ledgerSheet } from "./small-ledger";

let office: OfficeRuntime;
let book: Book;
async function open(made = evilLedger()) {
  book = made;
  office = await startOffice(book);
  return createExcelPort();
}
afterEach(() => office.dispose());

const textsOf = (sheets: readonly BookSheet[]): Set<unknown> => {
  const texts = new Set<unknown>();
  for (const sheet of sheets) sheet.forEachCell((_row, _column, { value }) => texts.add(value));
  return texts;
};
const generated = () => book.sheets.filter(({ name }) => name !== LEDGER);
const ledgerTexts = (column: number) => EVIL.map((_, index) => ledgerSheet(book).cell(index + 1, column).value);

it.each(["values", "links"] as const)("in summaries with %s, the report and the return slip", async (cells) => {
  const port = await open();
  await saveSettings(port, {
    ...defaultSettings,
    pace: { preset: "own", levels: [{ name: at(0).slice(0, 10), from: 5, tone: "good" }, { name: `@${SIGN}快`, from: -5, tone: "fair" }, { name: `=${SIGN}慢`, from: null, tone: "poor" }] },
    statusWords: { done: [at(1), at(13)] },
    roster: { from: "file", file: at(0), units: [{ name: at(3), shortNames: [at(4)] }] as never },
  });
  let result = await check(port, { today: "2026-09-30" });
  expect(result.ledger.tasks).toHaveLength(EVIL.length);
  await waive(port, result.findings.filter(({ severity }) => severity === "warning").slice(0, 6), result.ledger, `=1+1${SIGN}理由`, `=cmd|' /C calc'!A0${SIGN}`, "2026-09-30");
  result = await check(port, { today: "2026-09-30" });
  await summarise(port, result, "zh-CN", {}, { cells });
  await writeReport(port, result, "zh-CN");
  await writeReturnSlip(port, result, "zh-CN");
  // A second time over what stands: notes are carried over.
  if (cells === "values") await summarise(port, await check(port, { today: "2026-09-30" }), "zh-CN", {}, { cells });
  await mark(port, result);
  const file = writeXlsx(book);
  await expectTextStaysText(file);
  for (const name of readXlsx(file).sheets.map((sheet) => sheet.name)) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u);
  // Where the cells are links Excel works them out; the file holds none of the texts.
  if (cells === "links") return;
  const shown = textsOf(generated());
  for (const column of [1, PROGRESS]) {
    const missing = ledgerTexts(column).filter((text) => !shown.has(text) && !shown.has(String(text).replace(/\r\n/g, "\n")));
    expect([column, missing]).toEqual([column, []]);
  }
});
