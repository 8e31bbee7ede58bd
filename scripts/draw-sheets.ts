/**
 * Makes the documentation's pictures of generated sheets and marks, from the sample ledger or from the ledgers that are named:
 * npx tsx scripts/draw-sheets.ts [FOLDER LEDGER.xlsx …]. Needs LibreOffice and pdftoppm; their drawing stands in for Excel's.
 */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BookSheet } from "../src/book/book";
import { readXlsx } from "../src/book/read-xlsx";
import { writeXlsx } from "../src/book/write-xlsx";
import { createExcelPort } from "../src/excel/excel-port";
import { writePlanWorkbook } from "../src/files";
import { check, mark, planUnitSheets, summarise, type CheckResult } from "../src/workflow";
import { startOffice } from "../src/workbench/wire/start-office";

const root = path.join(__dirname, "..");
const sample = path.join(root, "assets/samples/yunxi-2026-10.xlsx");
const images = path.join(root, "docs/images");
const PIXELS_WIDE = 1200;
/** Shape of an A4 page, and the stretch of it that a picture of the documentation shows, in shares from the top. */
const PAGE_SHAPE = Math.SQRT2;
const PICTURES: Readonly<Record<string, { readonly name: string; readonly stretch: readonly [from: number, to: number] }>> = {
  marks: { name: "sheet-marks", stretch: [0.07, 0.628] },
  overview: { name: "sheet-overview", stretch: [0.04, 0.93] },
  "unit-sheet-1": { name: "sheet-unit", stretch: [0.04, 0.56] },
};
/** Units whose sheets are drawn: those of which most is to be told. */
const UNITS = 2;

interface Drawn {
  readonly name: string;
  readonly file: Uint8Array;
}

/** Free fonts in the place of those that Windows has, so that widths and lines are near to Excel's. */
const FONTS: Readonly<Record<string, string>> = {
  微软雅黑: "Noto Sans CJK SC", 黑体: "Noto Sans CJK SC", 宋体: "Noto Serif CJK SC", 仿宋: "Noto Serif CJK SC", 方正小标宋简体: "Noto Serif CJK SC",
};

/** The sheet alone, as a workbook. */
function alone(file: Uint8Array, name: string, change: (sheet: BookSheet) => void = () => undefined): Uint8Array {
  const copy = readXlsx(file);
  for (const sheet of copy.sheets.filter((each) => each.name !== name)) copy.removeSheet(sheet);
  const [sheet] = copy.sheets;
  if (!sheet) return file;
  sheet.forEachCell((row, column, { style }) => {
    const font = FONTS[style.fontName ?? copy.defaultFont.name];
    if (font !== undefined) sheet.setCell(row, column, { style: { ...style, fontName: font } });
  });
  change(sheet);
  return writeXlsx(copy);
}

/** For the picture only: the user's sheet on one page's width. */
function fitToPage(sheet: BookSheet): void {
  Object.assign(sheet.pageLayout, { orientation: "Landscape", paper: 9, fitToWidth: 1, fitToHeight: 0 });
}

function tellingUnits({ ledger, findings }: CheckResult): string[] {
  const told = new Map<string, number>();
  for (const { units, rows } of ledger.tasks) {
    const own = findings.filter(({ at, severity }) => at !== undefined && severity !== "info" && at.row >= rows[0] && at.row <= rows[1]);
    for (const { name, role } of units) if (role !== "collective") told.set(name, (told.get(name) ?? 0) + 1 + own.length);
  }
  return [...told].sort(([, one], [, other]) => other - one).slice(0, UNITS).map(([name]) => name);
}

async function drawLedger(file: string): Promise<Drawn[]> {
  const office = await startOffice(readXlsx(readFileSync(file)));
  try {
    const port = createExcelPort();
    const result = await check(port);
    await mark(port, result);
    const marked = alone(writeXlsx(office.book), result.ledger.sheet, fitToPage);
    const written = await summarise(port, result, "zh-CN");
    const units = tellingUnits(result);
    const [sentOut] = await planUnitSheets(port, result, "zh-CN", units);
    const whole = writeXlsx(office.book);
    const sheetOf = (unit: string): string => written.units.get(unit) ?? unit;
    return [
      { name: "marks", file: marked },
      { name: "overview", file: alone(whole, written.sheets[0] ?? "") },
      ...units.map((unit, index) => ({ name: `unit-sheet-${index + 1}`, file: alone(whole, sheetOf(unit)) })),
      ...(sentOut ? [{ name: "unit-workbook", file: alone(writePlanWorkbook(sentOut), sentOut.name) }] : []),
    ];
  } finally {
    office.dispose();
  }
}

/** The first pages of the workbook's print, as PNG files; or a stretch of the first page alone. */
function draw({ name, file }: Drawn, folder: string, stretch?: readonly [from: number, to: number]): void {
  const work = mkdtempSync(path.join(tmpdir(), "draw-"));
  try {
    writeFileSync(path.join(work, "sheet.xlsx"), file);
    execFileSync("soffice", [`-env:UserInstallation=file://${work}/profile`, "--headless", "--convert-to", "pdf", "--outdir", work, path.join(work, "sheet.xlsx")], { stdio: "ignore" });
    const [top, bottom] = (stretch ?? [0, 1]).map((share) => Math.round((PIXELS_WIDE / PAGE_SHAPE) * share)) as [number, number];
    const part = stretch === undefined
      ? ["-l", "3"]
      : ["-l", "1", "-singlefile", "-x", "0", "-y", String(top), "-W", String(PIXELS_WIDE), "-H", String(bottom - top)];
    execFileSync("pdftoppm", ["-png", "-f", "1", ...part, "-scale-to-x", String(PIXELS_WIDE), "-scale-to-y", "-1", path.join(work, "sheet.pdf"), path.join(folder, name)]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const [folder, ...ledgers] = process.argv.slice(2);
  if (folder === undefined) {
    for (const { name, file } of await drawLedger(sample)) {
      const picture = PICTURES[name];
      if (picture) draw({ name: picture.name, file }, images, picture.stretch);
    }
    return;
  }
  for (const ledger of ledgers.length > 0 ? ledgers : [sample]) {
    const own = path.join(folder, path.basename(ledger, ".xlsx"));
    mkdirSync(own, { recursive: true });
    for (const drawn of await drawLedger(ledger)) draw(drawn, own);
  }
}

void main();
