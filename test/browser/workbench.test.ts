/** The clerk's whole way in a real browser: the task pane over the real Office.js, beside the workbook. */

import type { ChildProcess } from "node:child_process";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { accessibilityProblems, describeInBrowser, openBrowser, takeScreenshot, watchPage } from "./open-browser";
import { writeSampleWorkbook } from "./sample-workbook";
import { startProcess, stopProcess } from "./start-process";

jest.setTimeout(240_000);

async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 5_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error("It did not come about.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describeInBrowser("the workbench", () => {
  let server: ChildProcess | undefined;
  let address = "";
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let pane: FrameLocator;
  let seen: ReturnType<typeof watchPage>;

  beforeAll(async () => {
    browser = await openBrowser();
    const started = await startProcess(["--import", "tsx", "src/workbench/serve.ts", writeSampleWorkbook()], /http:\/\/localhost:\d+\//, { PORT: "0" });
    server = started.child;
    address = started.match[0];
  });
  afterAll(async () => {
    await browser.close();
    await stopProcess(server);
  });

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    seen = watchPage(page);
  });
  afterEach(async () => {
    await context.close();
    expect(seen.strangers).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  /** Outside Excel office.js frames a telemetry page; the add-in's rules stop it, and the browser reports that. */
  const forgiveBlockedTelemetry = () => {
    seen.errors.splice(0, Infinity, ...seen.errors.filter((error) => !/telemetryservice.*violates the following Content Security Policy/.test(error)));
  };

  const open = async (query = "") => {
    await page.goto(address + query);
    pane = page.frameLocator("#pane");
    await pane.getByRole("tab").first().waitFor();
  };
  const check = async () => {
    await pane.getByRole("button", { name: /^(校验|Check)$/ }).click();
    await pane.getByRole("list", { name: /^(问题|Findings)$/ }).waitFor();
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
    await page.locator('td[data-row="4"][data-column="3"]').dblclick();
    await page.keyboard.type("截至6月底，已新增学位410个。");
    await page.keyboard.press("Enter");
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
    seen.errors.length = 0;
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
