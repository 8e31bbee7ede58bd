/** Every state of the pane in a real browser, over sample services: looks, contrast, keyboard, size of the list. */

import { createReadStream, existsSync } from "node:fs";
import type { Server } from "node:http";
import { createServer } from "node:http";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { describeInBrowser, openBrowser, slowDown, takeScreenshot, watchPage } from "./open-browser";
import { expectSoon, settled, violationsOf } from "./showcase/look-at-state";
import { root, startProcess } from "./start-process";

jest.setTimeout(240_000);

const folder = path.join(root, "out/showcase");
const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

interface State {
  readonly name: string;
  readonly query?: string;
  readonly width?: number;
  readonly forced?: boolean;
  readonly act?: (page: Page) => Promise<void>;
}

interface WatchedPage extends ReturnType<typeof watchPage> {
  readonly page: Page;
}

/** What is wrong with a state: pixels too wide, what axe finds, errors told, requests that leave the machine. */
interface Seen extends ReturnType<typeof watchPage> {
  readonly overflow: number;
  readonly violations: readonly string[];
}

/** A page whose every document begins without storage. */
async function openPage(browser: Browser, width: number, forced: boolean): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width, height: 720 }, reducedMotion: "reduce", forcedColors: forced ? "active" : "none" });
  await context.addInitScript(() => localStorage.clear());
  const page = await context.newPage();
  await slowDown(page);
  return { page, ...watchPage(page) };
}

const check = (page: Page) => page.getByRole("button", { name: /^(校验|Check)$/ }).click();
const list = (page: Page) => page.getByRole("list", { name: /^(问题|Findings)$/ }).waitFor();
const checked = async (page: Page) => {
  await check(page);
  await list(page);
};
const tab = (page: Page, name: string) => page.getByRole("tab", { name }).click();

const correct = async (page: Page) => {
  await checked(page);
  await page.locator("summary").first().click();
  await page.getByRole("button", { name: /^(认得不对？更正|Not right\? Correct it)$/ }).click();
  await page.getByLabel(/^(进展情况|Progress)$/).waitFor();
};
/** Goes to a finding by the button, and sees its advice whole: above the bar at the lower edge. */
const adviceSeen = async (page: Page, steps: number) => {
  await checked(page);
  for (let step = 0; step < steps; step++) await page.getByRole("button", { name: /^(下一条|Next)$/ }).click();
  const advice = page.getByText(/^(怎么写|How to write it)$/).locator("..");
  const next = page.getByRole("button", { name: /^(下一条|Next)$/ });
  await expectSoon(async () => {
    const [box, bar] = [await advice.boundingBox(), await next.boundingBox()];
    return (box?.y ?? Infinity) + (box?.height ?? 0) < (bar?.y ?? 0);
  });
};

const section = async (page: Page, name: string) => { await checked(page); await tab(page, name); };
const fixOpened = async (page: Page) => { await checked(page); await page.getByRole("button", { name: /D4/ }).click(); await page.getByRole("group", { name: /^(改法|Fix)$/ }).waitFor(); };
const waiving = async (page: Page) => { await fixOpened(page); await page.getByRole("button", { name: /^(免检…|Let pass…)$/ }).click(); await page.getByRole("form").waitFor(); };
const fixedAll = async (page: Page) => { await checked(page); await page.getByRole("button", { name: /^(全部修正|Fix all)$/ }).click(); await page.getByRole("button", { name: /^(撤销|Undo)$/ }).waitFor(); };
const charted = async (page: Page) => { await checked(page); await page.getByText("各单位进展状态").click(); await page.getByRole("rowheader").first().waitFor(); };
const compared = async (page: Page) => { await section(page, "上期变化"); await page.getByRole("list", { name: "逐项变化" }).waitFor(); };
const chosenUnits = async (page: Page) => { await section(page, "汇总表"); await page.getByText("选项").click(); await page.getByRole("radio", { name: "自己选" }).check(); await page.getByRole("checkbox").first().check(); };
const collected = async (page: Page, part: string) => { await page.getByText(part).click(); await page.locator("#panel-summaries input[type=file]").setInputFiles({ name: "区住建局.xlsx", mimeType: "application/zip", buffer: Buffer.from("x") }); await page.getByRole("checkbox").first().waitFor(); };
const reported = async (page: Page) => { await fixedAll(page); await tab(page, "汇总表"); await page.getByText("校验报告", { exact: true }).click(); await page.getByRole("button", { name: "核对报告之后的改动" }).click(); await page.getByText("退回单", { exact: true }).click(); await page.getByRole("button", { name: "按单位复制文字" }).click(); await page.getByText("区教育局", { exact: true }).waitFor(); };
const rulesOpened = async (page: Page, rules: string, family: string) => { await page.locator("#panel-settings summary", { hasText: rules }).click(); await page.locator("#panel-settings summary", { hasText: new RegExp(`^${family}`) }).click(); await page.getByRole("combobox").first().selectOption("info"); };
const waivingSeveral = async (page: Page) => { await waiving(page); await page.getByRole("checkbox", { name: /(同类一起免检|listed of this kind)/ }).check(); await page.getByRole("button", { name: /^(免检 2 条|Let 2 pass)$/ }).click(); };
const waivedSeveral = async (page: Page) => { await waivingSeveral(page); await page.getByLabel("理由").fill("汛期统一调度，已报主要领导同意"); await page.getByLabel("谁同意的").fill("王敏"); await page.getByRole("button", { name: "免检 2 条" }).click(); await page.getByText("另有 2 条免检").waitFor(); await page.locator("summary", { hasText: "免检 2 条" }).click(); };
const refusedDays = async (page: Page, [settings, rules, family, days, save]: readonly string[]) => { await section(page, settings ?? ""); await page.locator("#panel-settings summary", { hasText: rules ?? "" }).click(); await page.locator("#panel-settings summary", { hasText: new RegExp(`^${family ?? ""}`) }).click(); await page.getByLabel(days ?? "").fill("999"); await page.getByRole("button", { name: save ?? "" }).click(); await page.getByText(/写的是“999”|says “999”/).scrollIntoViewIfNeeded(); };
const officeOpened = async (page: Page) => { await section(page, "设置"); for (const part of ["报告期", "序时进度", "完成状态用语", "单位名录", "导出、导入"]) await page.locator("summary", { hasText: part }).click(); await page.getByRole("radio", { name: "自己定档次" }).check(); await page.getByRole("radio", { name: "从文件取" }).check(); await page.getByRole("button", { name: "导出" }).click(); await page.getByRole("link").waitFor(); };

const topOf = (page: Page, selector: string) => page.locator(selector).first().evaluate((element) => element.getBoundingClientRect().top);
const bottomOf = (page: Page, selector: string) => page.locator(selector).first().evaluate((element) => element.getBoundingClientRect().bottom);

const states: readonly State[] = [
  { name: "intro" },
  { name: "intro-dark", query: "background=%23262626" },
  { name: "findings", act: checked },
  { name: "findings-dark", query: "background=%23262626", act: checked },
  { name: "findings-forced-colors", forced: true, act: checked },
  { name: "findings-320-en", query: "locale=en-US", width: 320, act: checked },
  { name: "findings-800-by-unit", width: 800, act: async (page) => { await checked(page); await page.getByRole("radio", { name: "按单位" }).check({ force: true }); } },
  { name: "recognised", act: async (page) => { await checked(page); await page.locator("summary").first().click(); expect(await bottomOf(page, "details")).toBeLessThan(await topOf(page, "h1")); } },
  { name: "recognised-320-en", width: 320, query: "locale=en-US", act: async (page) => { await checked(page); await page.locator("summary").first().click(); expect(await bottomOf(page, "details")).toBeLessThan(await topOf(page, "h1")); } },
  { name: "correct", act: correct },
  { name: "correct-dark-more", query: "background=%23262626", act: async (page) => { await correct(page); await page.getByText("其他栏目").click(); } },
  { name: "correct-320-en", width: 320, query: "locale=en-US", act: correct },
  { name: "chosen", act: async (page) => { await correct(page); await page.getByLabel("进展情况").selectOption({ label: "E 列「推进情况」" }); await page.getByRole("button", { name: "按此校验" }).click(); await page.getByRole("button", { name: "改回自动认表" }).waitFor(); } },
  { name: "no-table", query: "no-table", act: async (page) => { await check(page); await page.getByLabel("表头行").selectOption("1"); } },
  { name: "no-table-320-en", width: 320, query: "no-table&locale=en-US", act: async (page) => { await check(page); await page.getByLabel("Header row").waitFor(); } },
  { name: "advice", act: (page) => adviceSeen(page, 3) },
  { name: "advice-dark", query: "background=%23262626", act: (page) => adviceSeen(page, 6) },
  { name: "advice-320-en", width: 320, query: "locale=en-US", act: (page) => adviceSeen(page, 2) },
  { name: "running", query: "delay=60000", act: async (page) => { await check(page); await page.getByRole("progressbar").waitFor(); } },
  { name: "failure", query: "fail=1", act: async (page) => { await check(page); await page.getByRole("alert").waitFor(); } },
  { name: "failure-dark", query: "fail=1&background=%23262626", act: async (page) => { await check(page); await page.getByRole("alert").waitFor(); } },
  { name: "clean", query: "clean", act: async (page) => { await check(page); await page.getByRole("heading", { name: "可以报送" }).waitFor(); } },
  { name: "protected", query: "protected", act: checked },
  { name: "summaries", act: async (page) => { await tab(page, "汇总表"); await page.getByRole("button", { name: "生成汇总表" }).click(); await page.getByRole("list", { name: "写好的表" }).waitFor(); } },
  { name: "summaries-dark", query: "background=%23262626", act: async (page) => { await tab(page, "汇总表"); await page.getByRole("button", { name: "生成汇总表" }).click(); await page.getByRole("list", { name: "写好的表" }).waitFor(); } },
  { name: "settings", act: async (page) => { await tab(page, "设置"); await page.getByLabel("填报截止日").fill("2021-02-30"); } },
  { name: "settings-dark", query: "background=%23262626", act: async (page) => { await tab(page, "设置"); await page.getByLabel("填报截止日").waitFor(); } },
  { name: "fix", query: "compared=related&problems", act: fixOpened },
  { name: "fix-dark", query: "background=%23262626", act: fixOpened },
  { name: "fix-forced-colors", forced: true, act: fixOpened },
  { name: "waive", act: waiving },
  { name: "waive-320-en", width: 320, query: "locale=en-US", act: waiving },
  { name: "waive-several", act: waivingSeveral },
  { name: "waive-several-dark", query: "background=%23262626", act: waivingSeveral },
  { name: "waive-several-320-en", width: 320, query: "locale=en-US", act: waivingSeveral },
  { name: "waived-several", act: waivedSeveral },
  { name: "waived-several-dark", query: "background=%23262626", act: waivedSeveral },
  { name: "undo-later", act: async (page) => { await fixedAll(page); await page.getByRole("button", { name: "重新校验" }).click(); await page.getByRole("group", { name: "上次修正" }).waitFor(); } },
  { name: "no-column", act: async (page) => { await correct(page); await page.getByLabel("责任单位").selectOption({ label: "无此栏" }); await page.getByRole("button", { name: "按此校验" }).click(); await page.getByText("无此栏").waitFor(); } },
  { name: "fixed", query: "skip=7,3", act: fixedAll },
  { name: "fixed-dark", query: "skip=7,3&background=%23262626", act: fixedAll },
  { name: "rule-page", act: async (page) => { await checked(page); await page.getByRole("button", { name: /D7/ }).click(); await page.getByRole("button", { name: "这条规则怎么查的" }).click(); await page.getByText("什么时候报").waitFor(); } },
  { name: "chart", act: charted },
  { name: "chart-dark", query: "background=%23262626", act: charted },
  { name: "chart-forced-colors", forced: true, act: charted },
  { name: "changes", query: "compared=related", act: compared },
  { name: "changes-dark", query: "compared=related&background=%23262626", act: compared },
  { name: "changes-forced-colors", query: "compared=related", forced: true, act: compared },
  { name: "changes-320-en", width: 320, query: "compared=related&locale=en-US", act: async (page) => { await section(page, "Changes"); await page.getByRole("list", { name: "Changes by task" }).waitFor(); } },
  { name: "changes-800", width: 800, query: "compared=related&tasks=400", act: compared },
  { name: "changes-empty", act: async (page) => { await section(page, "上期变化"); await page.getByText("还没有上期").waitFor(); } },
  { name: "output-units", query: "gone", act: chosenUnits },
  { name: "output-units-dark", query: "gone&background=%23262626", act: chosenUnits },
  { name: "output-reports", act: reported },
  { name: "output-collect", query: "returned", act: async (page) => { await section(page, "汇总表"); await collected(page, "收回各单位填报"); } },
  { name: "output-collect-dark", query: "returned&background=%23262626", act: async (page) => { await section(page, "汇总表"); await collected(page, "收回各单位填报"); } },
  { name: "output-collect-320-en", width: 320, query: "returned&locale=en-US", act: async (page) => { await section(page, "Summaries"); await collected(page, "Collect what units returned"); } },
  { name: "rules", query: "problems", act: async (page) => { await section(page, "设置"); await rulesOpened(page, "规则", "进展"); } },
  { name: "rules-dark", query: "background=%23262626", act: async (page) => { await section(page, "设置"); await rulesOpened(page, "规则", "进展"); } },
  { name: "rules-320-en", width: 320, query: "locale=en-US", act: async (page) => { await section(page, "Settings"); await rulesOpened(page, "Rules", "Progress"); } },
  { name: "settings-refused", act: (page) => refusedDays(page, ["设置", "规则", "进展", "天数", "保存设置"]) },
  { name: "settings-refused-320-en", width: 320, query: "locale=en-US", act: (page) => refusedDays(page, ["Settings", "Rules", "Progress", "Days", "Save settings"]) },
  { name: "roster-rows", query: "roster-rows", act: async (page) => { await section(page, "设置"); await page.locator("#panel-settings summary", { hasText: "单位名录" }).click(); await page.getByRole("list", { name: "没有采用的设置" }).scrollIntoViewIfNeeded(); } },
  { name: "roster-rows-beside-findings", query: "roster-rows&background=%23262626", act: checked },
  { name: "office", act: officeOpened },
  { name: "office-dark", query: "background=%23262626", act: officeOpened },
];

describeInBrowser("the pane", () => {
  let browser: Browser;
  let server: Server;
  let address = "";
  const pages = new Map<string, Promise<WatchedPage>>();
  const seen = new Map<number, Promise<PromiseSettledResult<Seen>>>();
  const lastOf = new Map<number, Promise<unknown>>();

  /** One page for each width, palette and lane: only led from state to state, it keeps the bundle that it has compiled. */
  const pageOf = ({ width = 350, forced = false }: State, lane: number): Promise<WatchedPage> => {
    const key = `${width} ${forced} ${lane}`;
    const known = pages.get(key) ?? openPage(browser, width, forced);
    pages.set(key, known);
    return known;
  };
  const look = async (state: State, lane: number): Promise<Seen> => {
    const { page, errors, strangers } = await pageOf(state, lane);
    const before = { errors: errors.length, strangers: strangers.length };
    await page.goto(`${address}?${state.query ?? ""}`);
    await state.act?.(page);
    await settled(page);
    await takeScreenshot(page, `pane-${state.name}`);
    return {
      overflow: await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      violations: await violationsOf(page),
      errors: errors.slice(before.errors),
      strangers: strangers.slice(before.strangers),
    };
  };
  /** What is seen of a state; it is looked at once, from when it is first asked for. */
  const lookAt = (at: number): Promise<PromiseSettledResult<Seen>> | null => {
    const state = states[at];
    if (!state) return null;
    const known = seen.get(at);
    if (known) return known;
    const lane = at % 2;
    // A lane is led to one state after another, also where some of the tests between them are not run.
    const looked = Promise.allSettled([(lastOf.get(lane) ?? Promise.resolve()).then(() => look(state, lane))]).then(([result]) => result);
    seen.set(at, looked);
    lastOf.set(lane, looked);
    return looked;
  };

  beforeAll(async () => {
    browser = await openBrowser();
    await startProcess(["node_modules/webpack-cli/bin/cli.js", "--config", "test/browser/showcase/webpack.showcase.cjs", "--mode", "development"], /compiled/);
    server = createServer((request, response) => {
      const name = new URL(request.url ?? "/", "http://localhost").pathname.slice(1) || "index.html";
      const file = path.join(folder, name);
      if (!existsSync(file)) return void response.writeHead(name === "favicon.ico" ? 204 : 404).end();
      response.writeHead(200, { "content-type": types[path.extname(file)] ?? "text/plain" });
      createReadStream(file).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const bound = server.address();
    address = `http://localhost:${typeof bound === "object" && bound ? bound.port : 0}/`;
  });
  afterAll(async () => {
    await Promise.all(seen.values());
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test.each(states.map((state, at) => ({ ...state, at })))("$name", async ({ at }) => {
    const looked = lookAt(at);
    // The next state is drawn on another page while axe looks at this one.
    void lookAt(at + 1);
    const result = await looked;
    if (result?.status !== "fulfilled") throw result?.reason;
    expect(result.value).toEqual({ overflow: 0, violations: [], errors: [], strangers: [] });
  });

  test("20,000 findings: few rows are drawn, the list reaches its end, and the keyboard keeps its place", async () => {
    const context = await browser.newContext({ viewport: { width: 350, height: 720 } });
    const page = await context.newPage();
    await slowDown(page);
    await page.goto(`${address}?tasks=25000`);
    await checked(page);
    await page.locator("[data-row] button").first().focus();
    await page.keyboard.press("End");
    await page.keyboard.press("End");
    await settled(page);
    expect(await page.locator("[data-row]").count()).toBeLessThan(60);
    expect(await page.evaluate(() => document.activeElement?.closest("[data-row]")?.getAttribute("aria-posinset") === document.activeElement?.closest("[data-row]")?.getAttribute("aria-setsize"))).toBe(true);

    // At each of many places there comes to be a finding in the middle of the list, and never more than a few rows are in
    // the page. How long a frame takes is printed, not judged: machines differ.
    const scrolled = await page.evaluate(async () => {
      const panel = document.getElementById("panel-check");
      const box = panel?.getBoundingClientRect() ?? new DOMRect();
      const frame = async (): Promise<void> => void (await new Promise(requestAnimationFrame));
      const times: number[] = [];
      let blank = 0;
      let most = 0;
      for (let step = 0; step < 60; step++) {
        panel?.scrollBy(0, -400);
        const begun = performance.now();
        await frame();
        times.push(performance.now() - begun);
        const isDrawn = (): boolean => document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.closest("[data-row]") instanceof Element;
        for (let wait = 0; wait < 30 && !isDrawn(); wait++) await frame();
        most = Math.max(most, document.querySelectorAll("[data-row]").length);
        if (!isDrawn()) blank += 1;
      }
      return { blank, most, middle: times.sort((a, b) => a - b)[30] ?? Number.NaN, worst: times.at(-1) ?? Number.NaN };
    });
    console.log(`Scrolling 20,000 findings: ${scrolled.middle.toFixed(1)} ms a frame (median), worst ${scrolled.worst.toFixed(1)} ms.`);
    expect(scrolled.blank).toBe(0);
    expect(scrolled.most).toBeLessThan(60);
    await context.close();
  });

  test("the whole way by keyboard", async () => {
    const context = await browser.newContext({ viewport: { width: 350, height: 720 } });
    const page = await context.newPage();
    await slowDown(page);
    await page.goto(address);
    await page.getByRole("button", { name: "校验" }).waitFor();
    const focused = () => page.evaluate(() => (document.activeElement === document.body ? "" : (document.activeElement?.textContent ?? "")));
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("校验");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await list(page);
    expect(await focused()).toBe("暂不能报送");
    for (let press = 0; press < 20 && !(await focused()).includes("进展只是套话"); press++) await page.keyboard.press("Tab");
    expect(await focused()).toContain("进展只是套话");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => (window as unknown as { services: { calls: string[] } }).services.calls.at(-1))).toBe("select 任务进展 3 3");
    await context.close();
  });
});
