/** What the add-in does with the windows around the workbook: new workbooks, dialogs, the theme, the ribbon's own page. */

import { Book } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { AddInWindow } from "../../src/workbench/wire/add-in-window";
import { connectFrame, type FrameWindow } from "../../src/workbench/wire/connect-frame";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { ledgerSheet, settle, smallLedger } from "./small-ledger";

let office: OfficeRuntime;
let book: Book;

const start = async (options: Parameters<typeof startOffice>[1] = {}): Promise<void> => {
  book = smallLedger();
  office = await startOffice(book, options);
};
afterEach(() => office.dispose());

describe("a workbook of its own", () => {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

  it("is opened beside this one, which stays as it was", async () => {
    await start();
    const opened = Book.blank("区水务局");
    opened.sheets[0]?.setCell(0, 0, { value: "清单" });
    await Excel.createWorkbook(base64(writeXlsx(opened)));
    const [file] = office.standIn.createdWorkbooks;
    expect(file && readXlsx(file).sheets[0]?.cell(0, 0).value).toBe("清单");
    expect(book.sheets).toHaveLength(1);
  });

  it("is refused where the text is no workbook", async () => {
    await start();
    await expect(Excel.createWorkbook("没有文件")).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(Excel.createWorkbook(base64(new TextEncoder().encode("no file")))).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(office.standIn.createdWorkbooks).toEqual([]);
  });

  it("is not there before ExcelApi 1.8", async () => {
    await start({ sets: { ExcelApi: "1.7" } });
    await expect(Excel.createWorkbook(base64(writeXlsx(book)))).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("a dialog", () => {
  const open = (address: string): Promise<Office.AsyncResult<Office.Dialog>> =>
    new Promise((resolve) => Office.context.ui.displayDialogAsync(address, { width: 30, height: 20, displayInIframe: true }, resolve));

  it("opens over https only, one at a time, and is closed by the user", async () => {
    await start();
    expect((await open("http://localhost/message.html")).error.code).toBe(12005);
    const { status, value } = await open("https://localhost/message.html?message=1");
    expect(status).toBe("succeeded");
    expect(office.standIn.dialogs.open).toEqual({ address: "https://localhost/message.html?message=1", width: 30, height: 20 });
    expect((await open("https://localhost/other.html")).error.code).toBe(12007);

    const told: unknown[] = [];
    value.addEventHandler(Office.EventType.DialogEventReceived, (event) => void told.push(event));
    office.standIn.dialogs.close();
    await settle();
    expect(told).toEqual([expect.objectContaining({ error: 12006 })]);
    expect(office.standIn.dialogs.open).toBeNull();
    expect((await open("https://localhost/message.html")).status).toBe("succeeded");
  });

  it("is closed by the add-in", async () => {
    await start();
    const { value } = await open("https://localhost/message.html");
    value.close();
    await settle();
    expect(office.standIn.dialogs.open).toBeNull();
  });
});

describe("Office's theme", () => {
  const background = (): string | undefined => (Office.context as { officeTheme?: Office.OfficeTheme }).officeTheme?.bodyBackgroundColor;

  it("is told where the host tells it, and missing on the web", async () => {
    await start();
    expect(background()).toBeUndefined();
    office.dispose();
    await start({ shade: "dark" });
    expect(background()).toBe("#262626");
  });
});

describe("undo groups", () => {
  it.each(["1.15", "1.20"])("asking for one changes nothing in ExcelApi %s, and hurts nothing", async (version) => {
    await start({ sets: { ExcelApi: version } });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(version === "1.20");
    await Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A1").values = [["编号"]];
      await context.sync();
    });
    expect(ledgerSheet(book).cell(0, 0).value).toBe("编号");
  });
});

describe("two windows over one workbook", () => {
  it("the ribbon calls the page of its functions; the pane hears of what that page changes", async () => {
    await start();
    const messages: string[] = [];
    const commands = new AddInWindow("https://localhost/office/office.js", () => undefined);
    connectFrame(commands as unknown as FrameWindow, office.standIn.line("commands"));
    commands.addEventListener("message", (event) => messages.push(String((event as MessageEvent).data)));
    const host = (commands as unknown as { parent: { postMessage(text: string): void } }).parent;
    const post = (more: object): void =>
      host.postMessage(JSON.stringify({ _messageType: 0, _conversationId: "conversation-1", _correlationId: 1, ...more }));
    post({ _actionName: "appCommandInvoked", _actionType: 1 });
    await settle();
    const inPane = jest.fn((event: Office.AddinCommands.Event) => event.completed());
    Office.actions.associate("checkNow", inPane);
    office.standIn.clickRibbon("checkNow");
    await settle();
    expect(inPane).not.toHaveBeenCalled();
    expect(messages.some((text) => text.includes("checkNow"))).toBe(true);

    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
    });
    const range = { Id: 3, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["D2"] } };
    const paths = { 1: { Id: 1, ObjectPathType: 1 }, 2: { Id: 2, ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 4 }, 3: range, 4: { Id: 4, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 } };
    const body = JSON.stringify({ Actions: [{ Id: 5, ActionType: 4, Name: "Values", ObjectPathId: 3, ArgumentInfo: { Arguments: [[["已办结。"]]] } }], ObjectPaths: paths });
    post({ _actionName: "executeMethod", _actionType: 0, _data: { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "ProcessQuery", [], body] } });
    await settle();
    expect(ledgerSheet(book).cell(1, 3).value).toBe("已办结。");
    expect(seen).toEqual(["D2"]);
  });
});
