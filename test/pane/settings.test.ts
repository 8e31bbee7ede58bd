/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { defaultSettings } from "../../src/settings/office-settings";
import { areLevelsSound, isSame, numberOf, withRule, withoutRule, wordsOf } from "../../src/taskpane/settings/office-draft";
import { renderPane } from "./render-pane";

afterEach(cleanup);

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const part = (text: string | RegExp) => screen.findByText(text, { selector: "summary" }, { timeout: 5000 });
const saved = (calls: readonly string[]) => JSON.parse(calls.filter((call) => call.startsWith("save ")).at(-1)?.slice(5) ?? "null") as unknown;

async function opened(options: Parameters<typeof renderPane>[0] = {}) {
  const drawn = renderPane(options);
  await drawn.user.click(screen.getByRole("tab", { name: options.locale === "en-US" ? "Settings" : "设置" }));
  await screen.findByRole("button", { name: options.locale === "en-US" ? "Save settings" : "保存设置" }, { timeout: 5000 });
  return drawn;
}
async function rulesOf(family: string, options: Parameters<typeof renderPane>[0] = {}) {
  const drawn = await opened(options);
  await drawn.user.click(await part(/^规则/));
  await drawn.user.click(await part(new RegExp(`^${family}`)));
  return drawn;
}

describe("规则", () => {
  test("are switched off, weighed and given parameters; only what differs from the usual is kept", async () => {
    const { user, services } = await rulesOf("进展");
    expect(press("保存设置").getAttribute("aria-disabled")).toBe("true");
    await user.click(await screen.findByRole("checkbox", { name: "启用「没有填进展」" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "「进展过期」的程度" }), "错误");
    const days = screen.getByLabelText("天数");
    await user.clear(days);
    await user.type(days, "４５");
    const words = screen.getByLabelText("套话 · 每行一个词");
    await user.clear(words);
    await user.type(words, "有序推进{Enter}{Enter}稳步实施");
    expect(screen.getByText("● 有改动，还没有保存")).toBeTruthy();
    await user.click(press("保存设置"));
    expect(await screen.findByText("✓ 已保存")).toBeTruthy();
    expect(saved(services.calls)).toEqual({
      ...defaultSettings,
      rules: {
        "progress/missing": { off: true },
        "progress/stale": { severity: "error", parameters: { days: 45 } },
        "progress/placeholder": { parameters: { words: ["有序推进", "稳步实施"] } },
      },
    });
  });

  test("what is no number is not saved, and the field says so; a reset puts it right", async () => {
    const { user } = await rulesOf("进展");
    const days = await screen.findByLabelText("天数");
    await user.clear(days);
    await user.type(days, "45");
    await user.type(days, "天");
    expect(screen.getByText("请填数字。")).toBeTruthy();
    expect(screen.getByText("⚠ 还有没填好的地方")).toBeTruthy();
    expect(press("保存设置").getAttribute("aria-disabled")).toBe("true");
    await user.click(press("恢复默认"));
    expect(screen.getByLabelText<HTMLInputElement>("天数").value).toBe("31");
    expect(screen.getByText("✓ 已保存")).toBeTruthy();
  });

  test("what a save leaves out is told at its rule; what was typed stays until it is put right", async () => {
    const { user, services } = await rulesOf("进展");
    const days = await screen.findByLabelText<HTMLInputElement>("天数");
    await user.clear(days);
    await user.type(days, "999");
    await user.click(press("保存设置"));
    expect(await screen.findByText("⚠ 已保存，有 1 处没有采用")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe("已保存，有 1 处没有采用");
    const told = screen.getByRole("list", { name: "没有采用的设置" });
    expect(told.textContent).toContain("写的是“999”");
    expect(told.closest("details")?.querySelector("summary")?.textContent).toMatch(/^进展.*⚠ 1 处没有采用$/);
    expect(days.value).toBe("999");
    await user.clear(days);
    await user.type(days, "45");
    expect(screen.getByText("● 有改动，还没有保存")).toBeTruthy();
    await user.click(press("保存设置"));
    expect(await screen.findByText("✓ 已保存")).toBeTruthy();
    expect(screen.queryByRole("list", { name: "没有采用的设置" })).toBeNull();
    expect(saved(services.calls)).toMatchObject({ rules: { "progress/stale": { parameters: { days: 45 } } } });
  });

  test("are found by their titles", async () => {
    const { user } = await opened();
    await user.click(await part(/^规则/));
    await user.type(screen.getByRole("searchbox", { name: "搜索规则" }), "单位");
    expect(await screen.findByRole("checkbox", { name: "启用「没有责任单位」" })).toBeTruthy();
    expect(screen.queryByRole("checkbox", { name: /进展过期/ })).toBeNull();
  });
});

describe("保存", () => {
  test("a failed save loses nothing, and works when tried again", async () => {
    const { user, services } = await rulesOf("进展", { failures: { save: 1 } });
    await user.click(await screen.findByRole("checkbox", { name: "启用「没有填进展」" }));
    await user.click(press("保存设置"));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("设置没有保存");
    expect(screen.getByText("● 有改动，还没有保存")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "启用「没有填进展」" }).checked).toBe(false);
    await user.click(within(alert).getByRole("button", { name: "重试" }));
    expect(await screen.findByText("✓ 已保存")).toBeTruthy();
    expect(saved(services.calls)).toEqual({ ...defaultSettings, rules: { "progress/missing": { off: true } } });
  });

  test("a draft is kept while another section is looked at, and can be discarded", async () => {
    const { user } = await rulesOf("进展");
    await user.click(await screen.findByRole("checkbox", { name: "启用「没有填进展」" }));
    await user.click(screen.getByRole("tab", { name: "校验" }));
    await user.click(screen.getByRole("tab", { name: "设置" }));
    expect(screen.getByText("● 有改动，还没有保存")).toBeTruthy();
    await user.click(press("放弃改动"));
    expect(await screen.findByText("✓ 已保存")).toBeTruthy();
  });

  test("after a check, saved settings make its result out of date", async () => {
    const { user } = renderPane();
    await user.click(press("校验"));
    await screen.findByRole("list", { name: "问题" }, { timeout: 5000 });
    await user.click(screen.getByRole("tab", { name: "设置" }));
    await user.click(await part(/^单位名录/));
    await user.click(screen.getByRole("checkbox", { name: /各街道办事处/ }));
    await user.click(press("保存设置"));
    expect((await screen.findAllByText(/还没有照新设置/)).length).toBeGreaterThan(0);
  });

  test("all settings are reset after asking", async () => {
    const { user, services } = await opened({ problems: true });
    expect(screen.getAllByText(/改了 1 条/).length).toBeGreaterThan(0);
    await user.click(press("全部恢复默认"));
    await user.click(press("恢复默认"));
    await user.click(press("保存设置"));
    await waitFor(() => expect(saved(services.calls)).toEqual(defaultSettings));
  });
});

describe("报告期、序时进度、名录", () => {
  test("a period counts once both days make sense", async () => {
    const { user, services } = await opened();
    await user.click(await part(/^报告期/));
    await user.click(screen.getByRole("radio", { name: "自己定" }));
    await user.type(screen.getByLabelText("起"), "2021-06-30");
    await user.type(screen.getByLabelText("止"), "2021-01-01");
    expect(screen.getByText(/起止颠倒/)).toBeTruthy();
    await user.clear(screen.getByLabelText("起"));
    await user.type(screen.getByLabelText("起"), "2020年12月1日");
    await user.click(press("保存设置"));
    await waitFor(() => expect(saved(services.calls)).toMatchObject({ period: { start: "2020-12-01", end: "2021-01-01" } }));
  });

  test("own levels are added, named and must fall", async () => {
    const { user, services } = await opened();
    await user.click(await part(/^序时进度/));
    await user.click(screen.getByRole("radio", { name: "自己定档次" }));
    await user.click(press("加一档"));
    const names = screen.getAllByLabelText(/^档次 \d$/).filter((each) => each.tagName === "INPUT");
    expect(names.length).toBe(3);
    const [, second] = screen.getAllByLabelText(/至少领先/);
    if (!second) throw new Error("Two levels have points.");
    await user.clear(second);
    await user.type(second, "5");
    expect(screen.getByText(/分值从高到低/)).toBeTruthy();
    await user.clear(second);
    await user.type(second, "-10");
    await user.click(press("保存设置"));
    await waitFor(() =>
      expect(saved(services.calls)).toMatchObject({ pace: { preset: "own", levels: [{ name: "好", from: 0 }, { name: "新档次", from: -10, tone: "fair" }, { name: "差", from: null }] } }),
    );
  });

  test("a roster is taken from a file, and tells how many units it has", async () => {
    const { user, services, container } = await opened();
    await user.click(await part(/^单位名录/));
    await user.click(screen.getByRole("radio", { name: "从文件取" }));
    expect(press("保存设置").getAttribute("aria-disabled")).toBe("true");
    const [input] = container.querySelectorAll<HTMLInputElement>("#panel-settings input[accept='.xlsx']");
    if (!input) throw new Error("The part has no file field.");
    await user.upload(input, new File(["x"], "名录.xlsx"));
    expect((await screen.findAllByText(/^名录\.xlsx：2 个单位/)).length).toBe(2);
    expect(screen.getByText("名录.xlsx：2 个单位 · ⚠ 1 行要看一下")).toBeTruthy();
    expect(within(screen.getByRole("list", { name: "没有采用的设置" })).getByRole("listitem").textContent).toMatch(/roster·row·4 写的是“区教育局”/);
    await user.click(press("保存设置"));
    await waitFor(() => expect(saved(services.calls)).toMatchObject({ roster: { from: "file", file: "名录.xlsx" } }));
  });

  test("rows of the roster's sheet that a check met are told at the roster, and only counted beside the findings", async () => {
    const { user } = renderPane({ rosterRows: true });
    await user.click(press("校验"));
    expect(await screen.findByText("单位名录有 2 行要看一下。", undefined, { timeout: 5000 })).toBeTruthy();
    expect(screen.queryByText(/没有采用/)).toBeNull();
    await user.click(press("去设置"));
    const roster = await part(/^单位名录/);
    expect(roster.textContent).toBe("单位名录单位名册 · ⚠ 2 行要看一下");
    const list = roster.closest("details")?.querySelector("ul");
    expect([...(list?.children ?? [])].map((item) => item.textContent)).toEqual([expect.stringContaining("区教育局"), expect.stringContaining("教委")]);
    await user.click(screen.getByRole("radio", { name: "不用名录" }));
    expect(roster.textContent).toBe("单位名录不用名录");
  });

  test("status words of one's own stand for the usual ones; an empty field brings these back", async () => {
    const { user, services } = await opened();
    await user.click(await part(/^完成状态用语/));
    const field = screen.getByRole("textbox", { name: "滞后" });
    await user.type(field, "蜗牛奖{Enter}挂牌督办");
    await user.click(press("保存设置"));
    await waitFor(() => expect(saved(services.calls)).toMatchObject({ statusWords: { behind: ["蜗牛奖", "挂牌督办"] } }));
    await user.clear(field);
    await user.click(press("保存设置"));
    await waitFor(() => expect(saved(services.calls)).toEqual(defaultSettings));
  });
});

describe("导出、导入", () => {
  test("settings are imported as a draft; what could not be read is named, and nothing is saved yet", async () => {
    const { user, services, container } = await opened();
    await user.click(await part(/^导出、导入/));
    const input = container.querySelector<HTMLInputElement>("#panel-settings input[accept='.json,.txt']");
    if (!input) throw new Error("The part has no file field.");
    await user.upload(input, new File(["{}"], "设置.txt", { type: "text/plain" }));
    expect(await screen.findByText("已导入，看过没问题请保存。", { selector: "p" })).toBeTruthy();
    expect((await part(/^规则/)).textContent).toMatch(/⚠ 1 处没有采用$/);
    expect(screen.getByText("● 有改动，还没有保存")).toBeTruthy();
    await user.click(await part(/^规则/));
    await user.click(await part(/^进展/));
    expect(within(await screen.findByRole("list", { name: "没有采用的设置" })).getByText(/写的是“-5”/)).toBeTruthy();
    expect(services.calls.some((call) => call.startsWith("save"))).toBe(false);
    await user.click(press("保存设置"));
    await waitFor(() => expect(saved(services.calls)).toMatchObject({ expandCollectives: !defaultSettings.expandCollectives }));
  });

  test("a file that holds no settings leaves everything as it was", async () => {
    const { user, container } = await opened();
    const input = container.querySelector<HTMLInputElement>("#panel-settings input[accept='.json,.txt']");
    if (!input) throw new Error("The part has no file field.");
    await user.upload(input, new File(["hello"], "别的.txt", { type: "text/plain" }));
    expect((await screen.findByRole("alert")).textContent).toContain("没有导入");
    expect(screen.getByText("✓ 已保存")).toBeTruthy();
  });

  test("exported settings can be copied or downloaded", async () => {
    const { user } = await opened({ locale: "en-US" });
    await user.click(await part(/^Export and import/));
    await user.click(press("Export"));
    const link = await screen.findByRole("link", { name: "Download the file" });
    expect(link.getAttribute("download")).toBe("progress-ledger-settings.json");
    await user.click(press("Copy the text"));
    expect(JSON.parse(await navigator.clipboard.readText())).toEqual(defaultSettings);
  });
});

describe("the draft", () => {
  const rule = { id: "progress/stale", severity: "warning" as const, parameters: { days: 31 } };

  test("keeps nothing that is as the catalogue has it", () => {
    const off = withRule(defaultSettings, rule, { off: true });
    expect(off.rules).toEqual({ "progress/stale": { off: true } });
    expect(withRule(off, rule, { off: false }).rules).toEqual({});
    expect(withRule(defaultSettings, rule, { severity: "warning", parameters: { days: 31 } }).rules).toEqual({});
    expect(withoutRule(off, rule.id).rules).toEqual({});
  });

  test("reads words and numbers as they are typed", () => {
    expect(wordsOf(" 有序推进 \r\n\n稳步实施\n有序推进")).toEqual(["有序推进", "稳步实施"]);
    expect(["31", " ３１ ", "-10", "−10", "0.5"].map(numberOf)).toEqual([31, 31, -10, -10, 0.5]);
    expect(["", "31天", "1e3", "--1", "1.2.3"].map(numberOf)).toEqual([null, null, null, null, null]);
  });

  test("levels fall to one that takes the rest", () => {
    const level = (name: string, from: number | null) => ({ name, from, tone: "fair" as const });
    expect(areLevelsSound([level("超进度", 10), level("达进度", 0), level("欠进度", null)])).toBe(true);
    expect(areLevelsSound([level("达进度", 0), level("超进度", 10), level("欠进度", null)])).toBe(false);
    expect(areLevelsSound([level("达进度", 0), level("", null)])).toBe(false);
    expect(areLevelsSound([level("达进度", 0)])).toBe(false);
    expect(areLevelsSound([])).toBe(false);
  });

  test("is the same whatever the order of its entries", () => {
    expect(isSame({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  });
});
