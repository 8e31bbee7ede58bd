/** The workbook beside the pane, in a real browser: keys, edits and undo, rows, filters, the ribbon, new workbooks, large sheets. */

import { readFile } from "node:fs/promises";
import { Book, type BookSheet } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { accessibilityProblems, describeInBrowser, takeScreenshot } from "./open-browser";
import { waitUntil, Workbench } from "./start-workbench";

jest.setTimeout(240_000);

function made(name: string, fill: (sheet: BookSheet, book: Book) => void): Uint8Array {
  const book = Book.blank(name);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("A blank book has a sheet.");
  fill(sheet, book);
  return writeXlsx(book);
}

describeInBrowser("the workbench's grid", () => {
  const bench = new Workbench();

  beforeAll(() => bench.start());
  afterAll(() => bench.stop());
  beforeEach(() => bench.freshPage());
  afterEach(async () => {
    await bench.closePage();
    expect(bench.seen.strangers).toEqual([]);
    expect(bench.seen.errors).toEqual([]);
  });

  const text = (row: number, column: number) => bench.cell(row, column).innerText();
  const tool = (name: string) => bench.page.getByRole("toolbar").getByRole("button", { name, exact: true });
  const fillOf = (row: number, column: number) => bench.cell(row, column).evaluate((element) => getComputedStyle(element).backgroundColor);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await bench.page.keyboard.press(key);
  };
  const active = () => bench.page.locator("td.active").evaluate((element) => [(element as HTMLElement).dataset["row"], (element as HTMLElement).dataset["column"]].join());

  test("the keyboard moves, edits, empties and undoes; the pane hears of it", async () => {
    await bench.open();
    await bench.check();
    await bench.cell(2, 2).click();
    await press("ArrowDown", "ArrowRight");
    await waitUntil(async () => (await active()) === "3,3");
    const before = await text(3, 3);
    await bench.page.keyboard.type("已开工。");
    await press("Escape");
    expect(await text(3, 3)).toBe(before);
    await press("F2", "Control+A");
    await bench.page.keyboard.type("截至6月底，已开工2100套。");
    await press("Enter");
    await waitUntil(async () => (await text(3, 3)) === "截至6月底，已开工2100套。");
    await bench.pane.getByText(/可能已经过时/).first().waitFor();
    await press("Delete");
    await waitUntil(async () => (await text(3, 3)) === "");
    await press("Control+z", "Control+z");
    await waitUntil(async () => (await text(3, 3)) === before);
    await press("Control+y");
    await waitUntil(async () => (await text(3, 3)) === "截至6月底，已开工2100套。");
    await press("Control+Home");
    await waitUntil(async () => (await active()) === "0,0");
  });

  test("Tab, which office.js moves itself, reaches every part that folds, and leads out of the pane both ways", async () => {
    await bench.open();
    const { page, pane } = bench;
    await bench.check();
    await pane.getByRole("tab", { selected: true }).focus();
    const frame = page.frames().find((each) => each.url().includes("taskpane"));
    const reached: string[] = [];
    const leaves = () => page.evaluate(() => document.activeElement?.id !== "pane");
    for (let step = 0; step < 40 && !(await leaves()); step += 1) {
      reached.push((await frame?.evaluate(() => document.activeElement?.textContent ?? "")) ?? "");
      await page.keyboard.press("Tab");
      await page.waitForTimeout(30);
    }
    for (const part of [/任务进展：6 项任务/, /各单位进展状态/]) expect(reached.some((text) => part.test(text))).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("width");
    await pane.getByRole("tab", { selected: true }).focus();
    await page.keyboard.press("Shift+Tab");
    await page.locator("#tabs button:focus").waitFor();
  });

  test("rows are hidden, filtered, inserted and deleted, and everything is undone", async () => {
    await bench.open();
    const shown = (row: number) => bench.page.locator(`th[data-head="${row}"]`).isVisible();
    await bench.page.locator('th[data-head="3"]').click();
    await tool("隐藏行").click();
    await waitUntil(async () => !(await shown(3)));
    await tool("撤销").click();
    await waitUntil(() => shown(3));

    await bench.cell(1, 2).click();
    await tool("筛选…").click();
    const panel = bench.page.getByRole("dialog", { name: "筛选“责任单位”" });
    await panel.getByLabel("全选").uncheck();
    await panel.getByLabel(/区商务局/).check();
    expect(await accessibilityProblems(bench.page)).toEqual([]);
    await panel.getByRole("button", { name: "确定" }).click();
    await bench.page.getByText("6 行中显示 2 行。").waitFor();
    expect([await shown(2), await shown(3), await shown(7)]).toEqual([true, false, true]);
    await tool("全部显示").click();
    await waitUntil(() => shown(3));

    await bench.page.locator('th[data-head="2"]').click();
    await tool("插入行").click();
    await waitUntil(async () => (await text(3, 0)) === "1");
    await tool("删除行").click();
    await waitUntil(async () => (await text(2, 0)) === "1");
    await tool("删除行").click();
    await waitUntil(async () => (await text(2, 0)) === "2");
    await press("Control+z");
    await waitUntil(async () => (await text(2, 0)) === "1");
  });

  test("a protected sheet says why it cannot be changed", async () => {
    await bench.open();
    await bench.page.getByText("试一试").click();
    await bench.page.getByLabel("当前工作表有保护").check();
    await bench.cell(2, 3).dblclick();
    await bench.page.getByText("工作表有保护，不能这样改。").waitFor();
    expect(await bench.page.locator("#grid textarea").count()).toBe(0);
  });

  test("the ribbon's check marks the sheet and answers in a dialog, with the pane closed or open", async () => {
    await bench.open();
    const plain = await fillOf(4, 3);
    await tool("进展台账").click();
    expect(await bench.page.locator("#pane").isVisible()).toBe(false);
    await tool("立即校验").click();
    const dialog = bench.page.frameLocator("#message iframe");
    await dialog.getByRole("heading", { name: "暂不能报送" }).waitFor({ timeout: 30_000 });
    await dialog.getByText(/已标记 \d+ 个单元格/).waitFor();
    await waitUntil(async () => (await fillOf(4, 3)) !== plain);
    await takeScreenshot(bench.page, "workbench-ribbon");
    await bench.page.getByRole("button", { name: "关闭" }).click();
    expect(await accessibilityProblems(bench.page)).toEqual([]);
    await tool("进展台账").click();
    expect(await bench.page.locator("#pane").isVisible()).toBe(true);
    await tool("立即校验").click();
    await dialog.getByRole("heading", { name: "暂不能报送" }).waitFor({ timeout: 30_000 });
    await press("Escape");
    await bench.page.locator("#message[open]").waitFor({ state: "detached" });
  });

  test("in English, the ribbon answers in English", async () => {
    await bench.open("?locale=en-US");
    await tool("Check now").click();
    await bench.page.frameLocator("#message iframe").getByRole("heading", { name: "Not ready to submit" }).waitFor({ timeout: 30_000 });
  });

  test("a workbook that the add-in makes is offered as a file", async () => {
    await bench.open();
    const file = made("区商务局", (sheet) => sheet.setCell(0, 0, { value: "任务清单" }));
    const frame = bench.page.frames().find((one) => one.url().includes("taskpane"));
    await frame?.evaluate((base64) => (window as unknown as { Excel: { createWorkbook(file: string): Promise<void> } }).Excel.createWorkbook(base64), Buffer.from(file).toString("base64"));
    await bench.page.getByText("加载项新建了一个工作簿：区商务局.xlsx").waitFor();
    expect(await accessibilityProblems(bench.page)).toEqual([]);
    const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.page.getByRole("button", { name: "下载" }).click()]);
    expect(download.suggestedFilename()).toBe("区商务局.xlsx");
    expect(readXlsx(await readFile(await download.path())).sheets[0]?.cell(0, 0).value).toBe("任务清单");
  });

  test("Office's theme is switched: pane and page grow dark, the cells stay white", async () => {
    await bench.open();
    await bench.page.getByText("试一试").click();
    await bench.page.getByLabel("Office 主题").selectOption("dark");
    const dark = (color: string): boolean => Number(/\d+/.exec(color)?.[0] ?? 255) < 60;
    await waitUntil(async () => dark(await bench.pane.getByRole("tablist").evaluate((element) => getComputedStyle(element).backgroundColor)));
    expect(dark(await bench.page.locator("header").evaluate((element) => getComputedStyle(element).backgroundColor))).toBe(true);
    expect(await bench.page.locator("#grid").evaluate((element) => getComputedStyle(element).backgroundColor)).toBe("rgb(255, 255, 255)");
    expect(await accessibilityProblems(bench.page)).toEqual([]);
    await takeScreenshot(bench.page, "workbench-dark");
  });

  test("a cell is opened by a double click, though the sheet is drawn anew while the button is down", async () => {
    await bench.open();
    const box = await bench.cell(3, 3).boundingBox();
    const { mouse } = bench.page;
    await mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
    for (const clickCount of [1, 2]) {
      await mouse.down({ clickCount });
      await bench.page.locator("nav [aria-current]").evaluate((sheetTab: HTMLElement) => sheetTab.click());
      await bench.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      await mouse.up({ clickCount });
    }
    await bench.page.locator("#grid textarea").waitFor();
  });

  test("a sheet of ten thousand rows draws those in view, and keeps what is frozen", async () => {
    await bench.open();
    const file = made("大台账", (sheet) => {
      ["序号", "工作内容", "责任单位", "进展情况"].forEach((value, column) => sheet.setCell(0, column, { value }));
      for (let row = 1; row <= 10_000; row++) [row, `第${row}项工作`, "区水务局", "正在办理。"].forEach((value, column) => sheet.setCell(row, column, { value }));
      [8, 60, 60, 80].forEach((width, column) => sheet.setColumns(column, column, { width }));
      sheet.frozen = { rows: 1, columns: 1 };
    });
    await bench.openFile("large.xlsx", file);
    await bench.page.getByRole("grid", { name: "大台账" }).waitFor();
    await bench.cell(1, 0).click();
    await press("Control+End");
    await bench.cell(10_000, 3).waitFor();
    expect(await bench.page.locator("#grid tbody tr").count()).toBeLessThan(80);
    const place = async (row: number, column: number) => (await bench.cell(row, column).boundingBox()) ?? { x: 0, y: 0 };
    const grid = await bench.page.locator("#grid").boundingBox();
    expect((await place(0, 0)).y - (grid?.y ?? 0)).toBeLessThan(40);
    expect((await place(10_000, 0)).x - (grid?.x ?? 0)).toBeLessThan(60);
    await press("Control+Home");
    await bench.cell(1, 1).waitFor();
    await waitUntil(async () => (await active()) === "1,1");
  });

  test("charts are drawn, rules are worked out, links are followed by a click and by Ctrl+Enter", async () => {
    await bench.open();
    const file = made("总览", (sheet, book) => {
      [["单位", "已完成", "滞后"], ["区教委", 3, 1], ["区水务局", 2, 2]].forEach((row, at) => row.forEach((value, column) => sheet.setCell(at, column, { value })));
      sheet.charts.push({
        id: "{1}", name: "图 1", type: "BarStacked", title: "进展总览", showTitle: true, data: { top: 0, left: 0, bottom: 2, right: 2 }, seriesBy: "Columns",
        left: 200, top: 20, width: 320, height: 200, seriesColors: ["#2E7D5B", "#D98A1E"], legend: "Bottom", reversed: true, fromFile: false,
      });
      sheet.addConditionalFormat({ id: "{1}", type: "cellIs", operator: "greaterThan", formulas: ["=$B2-1"], ranges: [{ top: 1, left: 2, bottom: 2, right: 2 }], format: { fill: "#F8CFCB" }, stopIfTrue: false });
      book.addSheet("区教委").setCell(4, 1, { value: "任务一" });
      sheet.setLink({ area: { top: 1, left: 0, bottom: 1, right: 0 }, location: "'区教委'!B5", tip: "看区教委的任务" });
    });
    await bench.openFile("overview.xlsx", file);
    const chart = bench.page.getByRole("img", { name: /进展总览; 已完成: 区教委 3, 区水务局 2; 滞后: 区教委 1, 区水务局 2/ });
    await chart.waitFor();
    expect(await chart.locator('rect[fill="#2E7D5B"]').count()).toBe(3);
    expect([await fillOf(1, 2), await fillOf(2, 2)]).toEqual(["rgba(0, 0, 0, 0)", "rgb(248, 207, 203)"]);
    await takeScreenshot(bench.page, "workbench-chart");
    expect(await bench.cell(1, 0).getAttribute("title")).toBe("看区教委的任务");
    await bench.cell(1, 0).click();
    await bench.page.getByRole("grid", { name: "区教委" }).waitFor();
    await waitUntil(async () => (await active()) === "4,1");
    await bench.page.getByRole("navigation").getByRole("button", { name: "总览" }).click();
    await bench.cell(0, 0).click();
    await press("ArrowDown");
    await waitUntil(async () => (await active()) === "1,0");
    await press("Control+Enter");
    await bench.page.getByRole("grid", { name: "区教委" }).waitFor();
  });
});
