/** The clerk's whole way in a real browser: the task pane over the real Office.js, beside the workbook. */

import { readFile } from "node:fs/promises";
import type { FrameLocator, Page } from "playwright-core";
import { Book } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { accessibilityProblems, describeInBrowser, takeScreenshot } from "./open-browser";
import { waitUntil, Workbench } from "./start-workbench";

jest.setTimeout(240_000);

describeInBrowser("the workbench", () => {
  const bench = new Workbench();
  let page: Page;
  let pane: FrameLocator;
  let address: string;

  beforeAll(() => bench.start());
  afterAll(() => bench.stop());
  beforeEach(async () => {
    await bench.freshPage();
    ({ page, pane, address } = bench);
  });
  afterEach(async () => {
    await bench.closePage();
    expect(bench.seen.strangers).toEqual([]);
    expect(bench.seen.errors).toEqual([]);
  });

  /** Outside Excel office.js frames a telemetry page; the add-in's rules stop it, and the browser reports that. */
  const forgiveBlockedTelemetry = () => {
    bench.seen.errors.splice(0, Infinity, ...bench.seen.errors.filter((error) => !/telemetryservice.*violates the following Content Security Policy/.test(error)));
  };

  const open = (query = "") => bench.open(query);
  const check = () => bench.check();

  const drop = async (name: string, bytes: Uint8Array) => {
    const data = await page.evaluateHandle(
      ([file, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(content)], file));
        return transfer;
      },
      [name, [...bytes]] as const,
    );
    await page.dispatchEvent("#grid", "drop", { dataTransfer: data });
    await page.getByRole("heading", { name: new RegExp(name.replace(".", "\\.")) }).waitFor();
    await pane.getByRole("tab").first().waitFor();
  };

  test("check, go to a cell, mark, clear, write summaries", async () => {
    await open();
    expect(await page.getByRole("grid", { name: "任务进展" }).getByText("区住建局").count()).toBe(1);
    await check();
    expect(await pane.getByRole("heading", { name: "暂不能报送" }).count()).toBe(1);
    expect(await pane.getByText(/任务进展：6 项任务/).count()).toBe(1);

    await pane.getByRole("button", { name: /D5/ }).first().click();
    await page.locator('td[data-row="4"][data-column="3"][aria-selected="true"]').waitFor();

    const cell = page.locator('td[data-row="3"][data-column="3"]');
    const fill = () => cell.evaluate((element) => getComputedStyle(element).backgroundColor);
    const plain = await fill();
    await pane.getByRole("button", { name: "标记", exact: true }).click();
    await pane.getByText(/已标记 \d+ 个单元格/).first().waitFor();
    await waitUntil(async () => (await fill()) !== plain);
    await takeScreenshot(page, "workbench-marked");
    await pane.getByRole("button", { name: "清除标记" }).click();
    await pane.getByText("标记已清除。").first().waitFor();
    await waitUntil(async () => (await fill()) === plain);

    await pane.getByRole("tab", { name: "汇总表" }).click();
    await pane.getByRole("button", { name: "生成汇总表" }).click();
    await pane.getByRole("list", { name: "写好的表" }).waitFor({ timeout: 30_000 });
    const written = await pane.getByRole("list", { name: "写好的表" }).getByRole("listitem").allTextContents();
    expect(written).toContain("区商务局");
    const tabs = await page.getByRole("navigation").getByRole("button").allTextContents();
    expect(tabs).toEqual(expect.arrayContaining(["任务进展", ...written]));
    await takeScreenshot(page, "workbench-summaries");
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test("a change of the sheet makes the result out of date", async () => {
    await open();
    await check();
    await bench.type(4, 3, "截至6月底，已新增学位410个。");
    await pane.getByText(/可能已经过时/).first().waitFor();
  });

  test("at 320 pixels, in English", async () => {
    await open("?locale=en-US");
    await page.getByLabel("Pane width").selectOption("320");
    await check();
    expect(await pane.getByRole("heading", { name: "Not ready to submit" }).count()).toBe(1);
    const wider = await pane.locator("body").evaluate((body) => body.scrollWidth > body.clientWidth);
    expect(wider).toBe(false);
    await takeScreenshot(page, "workbench-320-en");
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test("a wrong column is put right, remembered in the workbook, and forgotten again", async () => {
    await open();
    await check();
    const correct = async (role: string, column: string) => {
      await pane.getByRole("button", { name: "认得不对？更正" }).click();
      await pane.getByLabel(role, { exact: true }).selectOption({ label: column });
      await pane.getByRole("button", { name: "按此校验" }).click();
    };
    await pane.getByText(/任务进展：6 项任务/).click();
    await correct("完成时限", "D 列「进展情况」");
    await pane.getByText("按指定的表和列，已记在工作簿里").waitFor();
    expect(await pane.getByText("您指定的", { exact: false }).count()).toBe(1);
    await page.getByText("试一试").click();
    await page.getByLabel("语言").selectOption("en-US");
    await pane.getByRole("button", { name: "Check", exact: true }).click();
    await pane.getByRole("list", { name: "Findings" }).waitFor();
    await pane.getByText(/6 tasks/).first().click();
    expect(await pane.getByText("chosen by you", { exact: false }).count()).toBe(1);
    await pane.getByRole("button", { name: "Recognise automatically again" }).click();
    await pane.getByRole("button", { name: "Recognise automatically again" }).waitFor({ state: "detached" });
    await pane.getByRole("list", { name: "Findings" }).waitFor();
    expect(await pane.getByText("chosen by you", { exact: false }).count()).toBe(0);
  });

  test("where no header is found, the user shows where it is", async () => {
    await open();
    const bytes = await page.evaluate(async () => [...new Uint8Array(await (await fetch("first.xlsx")).arrayBuffer())]);
    const book = readXlsx(Uint8Array.from(bytes));
    const [sheet] = book.sheets;
    ["甲", "乙", "丙", "丁"].forEach((text, column) => sheet?.setCell(1, column, { value: text }));
    for (let row = 2; row < 8; row++) sheet?.setCell(row, 2, { value: "" });
    await drop("odd.xlsx", writeXlsx(book));
    await pane.getByRole("button", { name: "校验" }).click();
    await pane.getByRole("heading", { name: "请指出台账在哪里" }).waitFor();
    await pane.getByLabel("表头行").selectOption("1");
    await pane.getByLabel("工作内容").selectOption({ label: "B 列「乙」" });
    await pane.getByLabel("进展情况").selectOption({ label: "D 列「丁」" });
    await takeScreenshot(page, "workbench-no-table");
    expect(await accessibilityProblems(page)).toEqual([]);
    await pane.getByRole("button", { name: "按此校验" }).click();
    await pane.getByText(/任务进展：6 项任务/).waitFor();
  });

  test("a file that is dropped on the page is opened; one that is no workbook is refused in words", async () => {
    await open();
    const book = Book.blank("另一张表");
    book.sheets[0]?.setCell(0, 0, { value: "拖进来的" });
    await drop("other.xlsx", writeXlsx(book));
    await page.getByRole("grid", { name: "另一张表" }).getByText("拖进来的").waitFor();
    expect(await page.getByRole("heading", { level: 1 }).first().textContent()).toBe("other.xlsx");
    await drop("notes.xlsx", new TextEncoder().encode("no workbook"));
    await page.getByText(/notes\.xlsx 打不开/).waitFor();
    expect(await page.getByRole("grid", { name: "另一张表" }).count()).toBe(1);
  });

  test("the file that is saved holds the marks, the summaries and every cell as it was", async () => {
    await open();
    const before = await page.evaluate(async () => [...new Uint8Array(await (await fetch("first.xlsx")).arrayBuffer())]);
    await check();
    await pane.getByRole("button", { name: "标记", exact: true }).click();
    await pane.getByText(/已标记 \d+ 个单元格/).first().waitFor();
    await pane.getByRole("tab", { name: "汇总表" }).click();
    await pane.getByRole("button", { name: "生成汇总表" }).click();
    await pane.getByRole("list", { name: "写好的表" }).waitFor({ timeout: 30_000 });
    const written = await pane.getByRole("list", { name: "写好的表" }).getByRole("listitem").allTextContents();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "另存为文件" }).click()]);
    expect(download.suggestedFilename()).toBe("browser-test-ledger.xlsx");
    const saved = readXlsx(await readFile(await download.path()));
    expect(saved.sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(["任务进展", ...written]));
    const ledger = saved.sheetNamed("任务进展");
    const original = readXlsx(Uint8Array.from(before)).sheetNamed("任务进展");
    expect(ledger?.conditionalFormats.length).toBeGreaterThan(0);
    for (let row = 0; row < 9; row++) for (let column = 0; column < 4; column++) expect(ledger?.cell(row, column).value).toBe(original?.cell(row, column).value);
  });

  test("what goes wrong in Excel is told in words, and the next try works", async () => {
    await open();
    await page.getByText("试一试").click();
    const fault = (name: string, exact = false) => page.getByLabel(name, { exact });
    const failsWith = async (sentence: RegExp) => {
      await pane.getByRole("button", { name: /^(校验|重新校验)$/ }).first().click();
      await pane.getByRole("alert").getByText(sentence).waitFor();
    };
    await fault("有单元格正在编辑").check();
    await failsWith(/请按回车键结束编辑/);
    await fault("有单元格正在编辑").uncheck();
    await fault("连接中断", true).check();
    await failsWith(/连接中断/);
    await fault("连接中断", true).uncheck();
    await fault("写到一半连接中断").check();
    await failsWith(/连接中断/);
    await fault("写到一半连接中断").uncheck();
    await fault("只收很小的数据").check();
    await failsWith(/内容过大/);
    await fault("只收很小的数据").uncheck();
    await fault("应答慢").check();
    await pane.getByRole("button", { name: "重试" }).click();
    await pane.getByRole("progressbar").waitFor();
    await pane.getByRole("list", { name: "问题" }).waitFor({ timeout: 30_000 });
    await fault("应答慢").uncheck();
    await fault("以只读方式打开").check();
    await pane.getByRole("button", { name: "标记", exact: true }).click();
    await pane.getByRole("alert").getByText(/只读/).waitFor();
    await fault("以只读方式打开").uncheck();
    await fault("当前工作表有保护").check();
    await pane.getByRole("button", { name: "重新校验" }).first().click();
    await pane.getByText(/工作表有保护/).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await takeScreenshot(page, "workbench-try-out");
  });

  test("Excel's black theme makes the pane dark", async () => {
    await open("?shade=dark");
    await check();
    expect(await pane.getByRole("tablist").evaluate((element) => getComputedStyle(element).backgroundColor)).toMatch(/^rgb\((\d|[1-5]\d), /);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test("a browser without Excel is told to open Excel, and office.js cannot call home from there", async () => {
    await page.goto(`${address}addin/taskpane.html`);
    await page.getByRole("heading", { name: "请在 Excel 里打开" }).waitFor();
    await takeScreenshot(page, "start-elsewhere");
    expect(await accessibilityProblems(page)).toEqual([]);
    forgiveBlockedTelemetry();
  });

  test("a blocked office.js is told at once", async () => {
    await page.route(/office\.js$/, (route) => route.abort());
    await page.goto(`${address}addin/taskpane.html`);
    await page.getByRole("heading", { name: "还没有连上 Excel" }).waitFor();
    expect(await page.getByRole("button", { name: /重试/ }).count()).toBe(1);
    bench.seen.errors.length = 0;
  });

  test("an office.js that never comes is told after ten seconds", async () => {
    await page.clock.install();
    await page.route(/office\.js$/, () => undefined);
    await page.goto(`${address}addin/taskpane.html`, { waitUntil: "domcontentloaded" });
    expect(await page.getByText("正在打开…").isVisible()).toBe(true);
    await page.clock.fastForward(10_500);
    await page.getByRole("heading", { name: "还没有连上 Excel" }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test("Internet Explorer is told what to install, without a bundle", async () => {
    await page.addInitScript(() => Reflect.deleteProperty(HTMLScriptElement.prototype, "noModule"));
    await page.route(/\/taskpane\.[^/]*js$/, (route) => route.fulfill({ body: "", contentType: "text/javascript" }));
    await page.goto(`${address}addin/taskpane.html`);
    await page.getByRole("heading", { name: "需要较新的浏览器组件" }).waitFor();
    forgiveBlockedTelemetry();
  });
});
