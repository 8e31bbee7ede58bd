/** The real Office.js against the stand-in: what it reads, writes, refuses and tells. */

import { Book } from "../../src/book/book";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { ledgerSheet, settle, smallLedger } from "./small-ledger";

let office: OfficeRuntime;
let book: Book;

beforeEach(async () => {
  book = smallLedger();
  office = await startOffice(book);
});
afterEach(() => office.dispose());

/** Code, message and place of the error that a batch meets. */
async function refusal(batch: (context: Excel.RequestContext) => void): Promise<{ code: string; message: string; at: string | undefined }> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, at: debugInfo?.errorLocation };
  }
  throw new Error("The batch was not refused.");
}

const active = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

describe("start-up", () => {
  it("gets ready, in the host's language, with the granted requirement sets", () => {
    expect(Office.context.displayLanguage).toBe("zh-CN");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  });

  it("puts the globals back", async () => {
    const other = await startOffice(Book.blank("B"));
    expect(Excel).toBe(other.window.Excel);
    other.dispose();
    expect(Excel).toBe(office.window.Excel);
  });

  it("keeps two workbooks apart", async () => {
    const other = await startOffice(Book.blank("另一本"));
    const name = await Excel.run(async (context) => {
      const sheet = active(context).load("name");
      await context.sync();
      return sheet.name;
    });
    other.dispose();
    expect(name).toBe("另一本");
    expect(book.sheets).toHaveLength(1);
  });
});

describe("reading and writing", () => {
  it("gives values of this realm, so that Array.isArray and instanceof agree", async () => {
    const values = await Excel.run(async (context) => {
      const range = active(context).getRange("A1:B2").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toStrictEqual([["序号", "工作内容"], [1, "第1项工作：推进河道整治。"]]);
    expect(values instanceof Array).toBe(true);
  });

  it("reads typed text as Excel does, unless the cell's format is Text", async () => {
    await Excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("F1:K1").values = [["3.50", "=A2+1", "2021-06-30", "'0012", "12%", "true"]];
      const text = sheet.getRange("F2:H2");
      text.numberFormat = [["@", "@", "@"]];
      text.values = [["3.50", "=A2+1", "2021-06-30"]];
      await context.sync();
    });
    const sheet = ledgerSheet(book);
    expect([5, 7, 8, 9, 10].map((column) => sheet.cell(0, column).value)).toEqual([3.5, 44377, "0012", 0.12, true]);
    expect(sheet.cell(0, 6).formula).toBe("=A2+1");
    expect([5, 6, 7].map((column) => sheet.cell(1, column).value)).toEqual(["3.50", "=A2+1", "2021-06-30"]);
  });

  it("refuses a text that is a broken formula", async () => {
    expect((await refusal((context) => (active(context).getRange("F1").values = [["@某人"]]))).code).toBe("InvalidArgument");
  });

  it("writes large matrices in the client's own slices", async () => {
    await Excel.run(async (context) => {
      active(context).getRange("A1:J400").values = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * 10 + column));
      await context.sync();
    });
    expect(ledgerSheet(book).cell(399, 9).value).toBe(3999);
  });

  it("finds a merged area only where its upper left cell lies in the range asked", async () => {
    ledgerSheet(book).merges.push({ top: 2, left: 0, bottom: 4, right: 0 });
    const found = await Excel.run(async (context) => {
      const whole = active(context).getRange("A1:D10").getMergedAreasOrNullObject().load("address");
      const part = active(context).getRange("A4:D10").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return [whole.address, part.isNullObject];
    });
    expect(found).toEqual(["任务进展!A3:A5", true]);
  });

  it("answers null, without an error, above five million cells", async () => {
    const values = await Excel.run(async (context) => {
      const range = active(context).getRange("A:Z").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });
});

describe("what Excel refuses", () => {
  it("an unknown property", async () => {
    expect(await refusal((context) => active(context).load("nosuch" as never))).toMatchObject({ code: "InvalidArgument" });
  });

  it("an unknown sheet", async () => {
    expect(await refusal((context) => context.workbook.worksheets.getItem("没有").load("name"))).toMatchObject({
      code: "ItemNotFound", at: "WorksheetCollection.getItem",
    });
  });

  it("a matrix of another size than the range", async () => {
    expect((await refusal((context) => (active(context).getRange("A1:B2").values = [[1]]))).code).toBe("InvalidArgument");
  });

  it("a read-only property, even if the client lets it pass", async () => {
    const refused = await refusal((context) => (active(context) as unknown as { set(values: object): void }).set({ standardHeight: 3 }));
    expect(refused.code).toMatch(/InvalidArgument/);
  });

  it("an illegal or taken sheet name", async () => {
    expect((await refusal((context) => context.workbook.worksheets.add("a/b"))).code).toBe("InvalidArgument");
    expect((await refusal((context) => context.workbook.worksheets.add("History"))).code).toBe("InvalidArgument");
    expect((await refusal((context) => context.workbook.worksheets.add("任务进展"))).code).toBe("ItemAlreadyExists");
  });

  it("a batch half way: what came before the error stays", async () => {
    await refusal((context) => {
      active(context).getRange("F1").values = [[7]];
      context.workbook.worksheets.getItem("没有").load("name");
      active(context).getRange("F2").values = [[8]];
    });
    expect(ledgerSheet(book).cell(0, 5).value).toBe(7);
    expect(ledgerSheet(book).cell(1, 5).value).toBe("");
  });
});

describe("what the stand-in does not answer yet", () => {
  it.each([
    ["a member", (context: Excel.RequestContext) => void active(context).shapes.load("items/name")],
    ["a property to load", (context: Excel.RequestContext) => void active(context).getRange("A1").load("style")],
    ["a property to set", (context: Excel.RequestContext) => void (active(context).getRange("A1").style = "Good")],
    ["a method", (context: Excel.RequestContext) => void active(context).getRange("A1:B2").removeDuplicates([0], true)],
    ["a kind of chart", (context: Excel.RequestContext) => void active(context).charts.add("Pie", active(context).getRange("A1:B2"))],
  ])("%s is a StandInGap, never a silent success", async (_what, batch) => {
    expect((await refusal(batch)).code).toBe("StandInGap");
  });
});

describe("an older Excel", () => {
  it("refuses what is newer, whether the client or the far end notices", async () => {
    office.dispose();
    office = await startOffice(book, { sets: { ExcelApi: "1.10" } });
    const refused = await refusal((context) => active(context).customProperties.add("key", "value"));
    expect(refused.code).toBe("ApiNotFound");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(false);
  });

  it("gates at the far end, too", async () => {
    office.dispose();
    office = await startOffice(book, { sets: { ExcelApi: "1.10" } });
    const extension = office.window.OfficeExtension as { Utility: { _doApiNotSupportedCheck: boolean } };
    extension.Utility._doApiNotSupportedCheck = false;
    const refused = await refusal((context) => active(context).customProperties.add("key", "value"));
    expect(refused).toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("ExcelApi 1.12") });
  });
});

describe("events", () => {
  it("tells of the user's changes, and of whose they are", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      active(context).onChanged.add(async ({ address, source }) => void seen.push(`${address} ${source}`));
      context.workbook.worksheets.onActivated.add(async () => void seen.push("activated"));
      await context.sync();
    });
    book.addSheet("其他");
    office.standIn.changedBy("user", "任务进展", { top: 1, left: 3, bottom: 1, right: 3 });
    office.standIn.changedBy("co-author", "任务进展", { top: 2, left: 3, bottom: 2, right: 3 });
    office.standIn.show("其他");
    await settle();
    expect(seen).toEqual(["D2 Local", "D3 Remote", "activated"]);
  });

  it("calls the function of a ribbon button, and hears when it is done", async () => {
    Office.actions.associate("checkNow", (event: Office.AddinCommands.Event) => event.completed());
    office.standIn.clickRibbon("checkNow");
    for (let wait = 0; wait < 20 && office.standIn.completedCommands.length === 0; wait++) await settle();
    expect(office.standIn.completedCommands).toHaveLength(1);
  });
});

describe("document settings", () => {
  it("are kept at the far end", async () => {
    Office.context.document.settings.set("theme", { dark: true });
    const status = await new Promise((resolve) => Office.context.document.settings.saveAsync((result) => resolve(result.status)));
    const again = await new Promise((resolve) => Office.context.document.settings.refreshAsync((result) => resolve(result.value.get("theme"))));
    expect([status, again]).toEqual(["succeeded", { dark: true }]);
  });
});
