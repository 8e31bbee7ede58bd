/** What an office does with a checked ledger, through the real pane and the real Office.js: fix, waive, report, compare, settings, send out. */

import type { FrameLocator, Page } from "playwright-core";
import { describeInBrowser, takeScreenshot } from "./open-browser";
import { waitUntil, Workbench } from "./start-workbench";

jest.setTimeout(240_000);

describeInBrowser("the workbench, for an office", () => {
  const bench = new Workbench();
  let page: Page;
  let pane: FrameLocator;

  beforeAll(() => bench.start());
  afterAll(() => bench.stop());
  beforeEach(async () => {
    await bench.freshPage();
    ({ page, pane } = bench);
    await bench.open();
  });
  afterEach(async () => {
    await bench.closePage();
    expect(bench.seen.strangers).toEqual([]);
    expect(bench.seen.errors).toEqual([]);
  });

  const tab = (name: string) => pane.getByRole("tab", { name }).click();
  const tabs = () => page.getByRole("navigation").getByRole("button").allTextContents();
  const textOf = (row: number, column: number) => bench.cell(row, column).innerText();

  test("safe fixes are shown, made, and taken back exactly", async () => {
    await bench.type(3, 3, "截至6月底,已完成加装电梯12部;另有3部正在施工。");
    const before = await textOf(3, 3);
    await bench.check();
    await pane.getByText(/\d+ 处可以安全修正/).first().click();
    await takeScreenshot(page, "office-safe-fixes");
    await pane.getByRole("button", { name: "全部修正", exact: true }).click();
    await pane.getByText(/已修正 \d+ 处。/).first().waitFor();
    await waitUntil(async () => (await textOf(3, 3)).includes("截至6月底，已完成加装电梯12部；另有"));
    await pane.getByRole("button", { name: "撤销", exact: true }).click();
    await pane.getByText(/已撤销，\d+ 处恢复原样。/).first().waitFor();
    expect(await textOf(3, 3)).toBe(before);
  });

  test("a finding is waived with a reason and a name, stays so after a new check, and is opened again", async () => {
    await bench.check();
    const errors = async () => (await pane.getByRole("heading", { name: /报送/ }).first().locator("xpath=..").innerText()).replace(/\s+/g, " ");
    const first = await errors();
    await pane.getByRole("button", { name: /D5/ }).first().click();
    await pane.getByRole("button", { name: "免检…" }).first().click();
    await pane.getByRole("button", { name: "免检", exact: true }).click();
    await pane.getByText("请写理由。").waitFor();
    await pane.getByLabel("理由").fill("区领导同意延至下月填报");
    await pane.getByLabel("谁同意的").fill("王主任");
    await takeScreenshot(page, "office-waive");
    await pane.getByRole("button", { name: "免检", exact: true }).click();
    await pane.getByText("免检 1 条").first().waitFor();
    await pane.getByRole("button", { name: "重新校验" }).first().click();
    await pane.getByText("免检 1 条").first().waitFor();
    expect(await errors()).not.toBe(first);
    await takeScreenshot(page, "office-waived");
  });

  test("the report is written, and says later which cell was changed", async () => {
    await bench.check();
    await tab("汇总表");
    await pane.getByText("校验报告", { exact: true }).click();
    await pane.getByRole("button", { name: "写校验报告" }).click();
    await pane.getByText("已写好「校验报告」。").first().waitFor();
    expect(await tabs()).toContain("校验报告");
    await takeScreenshot(page, "office-report");
    await pane.getByRole("button", { name: "核对报告之后的改动" }).click();
    await pane.getByText(/没有改动。/).first().waitFor();
    await page.getByRole("navigation").getByRole("button", { name: "任务进展" }).click();
    await bench.type(5, 3, "截至6月底，已全部完成。");
    await pane.getByRole("button", { name: "核对报告之后的改动" }).click();
    await pane.getByText(/改动了 1 处：/).first().waitFor();
    await pane.getByRole("button", { name: /D6/ }).first().waitFor();
  });

  test("the return slip is a sheet, and texts to copy", async () => {
    await bench.check();
    await tab("汇总表");
    await pane.getByText("退回单", { exact: true }).click();
    await pane.getByRole("button", { name: "写成一张表" }).click();
    await pane.getByText("已写好「退回单」。").first().waitFor();
    await takeScreenshot(page, "office-slip");
    await pane.getByText("按单位复制文字").click();
    await pane.getByRole("button", { name: /复制给/ }).first().waitFor();
  });

  test("this period is kept, and the next check says what changed since", async () => {
    await bench.check();
    await tab("上期变化");
    await pane.getByRole("button", { name: "把本期存为上期" }).click();
    await pane.getByText(/已存为上期/).first().waitFor();
    await bench.type(4, 3, "截至7月底，已新增学位410个，完成全年目标。");
    await tab("校验");
    await pane.getByRole("button", { name: "重新校验" }).first().click();
    await pane.getByText(/进展未更新/).first().waitFor();
    await tab("上期变化");
    await pane.getByText(/有变化 1/).first().waitFor();
    await takeScreenshot(page, "office-changes");
  });

  test("a rule that is switched off is silent from the next check on", async () => {
    await bench.check();
    await pane.getByText("进展空缺").first().waitFor();
    await tab("设置");
    await pane.getByText("规则", { exact: true }).click();
    await pane.getByLabel("搜索规则").fill("progress/missing");
    await pane.getByLabel("启用「进展空缺」").uncheck({ force: true });
    await takeScreenshot(page, "office-settings");
    await pane.getByRole("button", { name: "保存设置" }).click();
    await pane.getByText("已保存", { exact: true }).first().waitFor();
    await tab("校验");
    await pane.getByRole("button", { name: "重新校验" }).first().click();
    const findings = pane.getByRole("list", { name: "问题" });
    await waitUntil(async () => (await findings.getByText("进展未说明").count()) > 0 && (await findings.getByText("进展空缺").count()) === 0);
  });

  test("the ribbon leads to the summaries", async () => {
    await page.getByRole("button", { name: "汇总表", exact: true }).first().click();
    await pane.getByRole("tab", { name: "汇总表", selected: true }).waitFor();
    await pane.getByRole("button", { name: "生成汇总表" }).waitFor();
  });
});
