/** Faults of the far end, as the real Office.js tells an add-in of them. */

import type { Book } from "../../src/book/book";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { utf8Length } from "../../src/workbench/wire/utf8-length";
import { ledgerSheet, settle, smallLedger } from "./small-ledger";

let office: OfficeRuntime;
let book: Book;

beforeEach(async () => {
  book = smallLedger();
  office = await startOffice(book);
});
afterEach(() => office.dispose());

async function codeOf(batch: (sheet: Excel.Worksheet) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    return "none";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

const writeOne = (sheet: Excel.Worksheet): void => void (sheet.getRange("F1").values = [["x"]]);
const written = (): unknown => ledgerSheet(book).cell(0, 5).value;

it("a cell in edit mode refuses everything, and lets go again", async () => {
  office.standIn.faults.cellEditMode = true;
  expect(await codeOf(writeOne)).toBe("InvalidOperationInCellEditMode");
  expect(written()).toBe("");
  office.standIn.faults.cellEditMode = false;
  expect(await codeOf(writeOne)).toBe("none");
});

it("requests and answers over the limit are refused whole", async () => {
  office.standIn.faults.requestLimit = 2_000;
  expect(await codeOf((sheet) => (sheet.getRange("F1").values = [["长".repeat(3_000)]]))).toBe("RequestPayloadSizeLimitExceeded");
  expect(written()).toBe("");
  office.standIn.faults.requestLimit = 5_000_000;
  office.standIn.faults.responseLimit = 500;
  expect(await codeOf((sheet) => sheet.getRange("A1:D13").load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
});

it("a workbook open for reading refuses changes and can be read", async () => {
  office.standIn.faults.readOnly = true;
  expect(await codeOf(writeOne)).toBe("AccessDenied");
  expect(await codeOf((sheet) => sheet.getRange("A1").load("values"))).toBe("none");
});

it("a protected sheet refuses cells, looks and conditional formats, but for unlocked cells", async () => {
  const sheet = ledgerSheet(book);
  sheet.protection = { hasPassword: false, allowed: [] };
  expect(await codeOf(writeOne)).toBe("AccessDenied");
  expect(await codeOf((own) => (own.getRange("A1").format.fill.color = "#FFFFFF"))).toBe("AccessDenied");
  expect(await codeOf((own) => own.getRange("A1").conditionalFormats.add("Custom"))).toBe("AccessDenied");
  sheet.setCell(0, 5, { style: { locked: false } });
  expect(await codeOf(writeOne)).toBe("none");
});

it.each(["before", "within", "after"] as const)("a connection that dies %s the request stays dead", async (when) => {
  office.standIn.faults.connectionDies = { at: 1, when };
  expect(await codeOf(writeOne)).toBe("InvalidOrTimedOutSession");
  expect(written()).toBe(when === "after" ? "x" : "");
  expect(await codeOf(writeOne)).toBe("InvalidOrTimedOutSession");
  office.standIn.faults.connectionDies = null;
  expect(await codeOf(writeOne)).toBe("none");
});

it("a co-author can step between two round trips", async () => {
  office.standIn.faults.beforeRequest = (request) => {
    if (request === 2) ledgerSheet(book).setCell(1, 3, { value: "同事改过" });
  };
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("D2");
    range.load("values");
    await context.sync();
    const before = range.values[0]?.[0] as unknown;
    range.load("values");
    await context.sync();
    return [before, range.values[0]?.[0]];
  });
  expect(values).toEqual(["已完成河道清淤3公里，正在验收。", "同事改过"]);
});

it("slow round trips take their time", async () => {
  office.standIn.faults.delay = 60;
  const started = performance.now();
  await codeOf(writeOne);
  expect(performance.now() - started).toBeGreaterThanOrEqual(55);
});

it("counts round trips and bytes, the run's own clean-up included", async () => {
  await codeOf((sheet) => sheet.getRange("A1").load("values"));
  await settle();
  const { roundTrips, requestBytes, responseBytes } = office.standIn.counters;
  expect(roundTrips).toBe(2);
  expect(requestBytes).toBeGreaterThan(300);
  expect(responseBytes).toBeGreaterThan(50);
});

it("counts bytes of UTF-8", () => {
  for (const text of ["", "abc", "é", "进展", "a进é", "😀", "\u07ff\u0800"]) expect(utf8Length(text)).toBe(Buffer.byteLength(text));
});
