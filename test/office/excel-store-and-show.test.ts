import type { Book } from "../../src/book/book";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { createExcelPort } from "../../src/excel/excel-port";
import { ledgerSheet, settle, smallLedger } from "./small-ledger";

let office: OfficeRuntime;
let book: Book;

beforeEach(async () => {
  book = smallLedger();
  office = await startOffice(book);
});
afterEach(() => office.dispose());

describe("stored values", () => {
  it("come back as they were: small ones from settings, large ones from XML parts", async () => {
    const stored = { settings: { version: 1, words: ["<办结>", "a&b"] }, baseline: { texts: Array.from({ length: 900 }, (_, index) => `第${index}项 <进展> & "情况" \u0001\uFFFE`) } };
    await createExcelPort().apply({ stored });
    expect(book.xmlParts).toHaveLength(1);
    expect((await createExcelPort().read({})).stored).toEqual(stored);
  });

  it("are replaced and taken away without leaving parts behind", async () => {
    const port = createExcelPort();
    const large = "长".repeat(20_000);
    await port.apply({ stored: { baseline: large, kept: 1 } });
    await port.apply({ stored: { baseline: `${large}二` } });
    expect(book.xmlParts).toHaveLength(1);
    await port.apply({ stored: { baseline: undefined } });
    expect(book.xmlParts).toHaveLength(0);
    expect((await port.read({})).stored).toEqual({ kept: 1 });
  });

  it("that a user has deleted are simply missing", async () => {
    const port = createExcelPort();
    await port.apply({ stored: { baseline: "长".repeat(20_000), kept: 1 } });
    book.xmlParts = [];
    expect((await port.read({})).stored).toEqual({ kept: 1 });
    await port.apply({ stored: { baseline: "新" } });
    expect((await port.read({})).stored).toEqual({ baseline: "新", kept: 1 });
  });

  it("are kept apart from what the port remembers itself", async () => {
    const port = createExcelPort();
    await port.apply({ marks: { sheet: "任务进展", cells: { error: [[3, 3]], warning: [], info: [] }, whileBlank: [] } });
    expect((await port.read({})).stored).toEqual({});
  });
});

describe("showing a cell", () => {
  it("turns to its sheet and selects it, in a hidden row, too", async () => {
    book.activeSheet = book.addSheet("其他").id;
    ledgerSheet(book).setRow(3, { hidden: true });
    await createExcelPort().select("任务进展", 3, 3);
    expect(book.activeSheet).toBe(ledgerSheet(book).id);
    expect(book.selection).toEqual([{ top: 3, left: 3, bottom: 3, right: 3 }]);
  });

  it("leaves a hidden sheet hidden, and says that it cannot be shown", async () => {
    book.addSheet("存档").visibility = "Hidden";
    await expect(createExcelPort().select("存档", 0, 0)).rejects.toMatchObject({ kind: "sheet-gone", facts: { sheet: "存档" } });
    await expect(createExcelPort().select("没有", 0, 0)).rejects.toMatchObject({ kind: "sheet-gone" });
    expect(book.sheetNamed("存档")?.visibility).toBe("Hidden");
  });
});

describe("watching a sheet", () => {
  it("tells of the user's and co-authors' changes, not of our own, until it is stopped", async () => {
    let changes = 0;
    const port = createExcelPort();
    const stop = await port.watch("任务进展", () => changes++);
    const touch = { top: 1, left: 3, bottom: 1, right: 3 };
    office.standIn.changedBy("user", "任务进展", touch);
    office.standIn.changedBy("co-author", "任务进展", touch);
    await settle();
    expect(changes).toBe(2);
    await port.apply({ edits: [{ sheet: "任务进展", row: 1, column: 0, before: 1, after: 9 }] });
    await settle();
    expect(changes).toBe(2);
    await stop();
    office.standIn.changedBy("user", "任务进展", touch);
    await settle();
    expect(changes).toBe(2);
  });

  it("of a sheet that is gone is refused", async () => {
    await expect(createExcelPort().watch("没有", () => undefined)).rejects.toMatchObject({ kind: "sheet-gone" });
  });
});
