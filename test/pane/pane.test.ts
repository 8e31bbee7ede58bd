/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { renderPane } from "./render-pane";

afterEach(cleanup);

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const found = () => screen.findByRole("list", { name: "问题" }, { timeout: 5000 });

describe("校验", () => {
  test("before the first check the pane offers one thing to do, and says that it is harmless", () => {
    renderPane();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("报送前，先校验一遍");
    expect(press("校验")).toBeTruthy();
    expect(screen.getByText(/不离开本机/)).toBeTruthy();
  });

  test("a check tells the gate's answer, the counts, and which table was read", async () => {
    const { user, services } = renderPane();
    await user.click(press("校验"));
    await found();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("暂不能报送");
    expect(screen.getByText("有 4 处错误，须先改正")).toBeTruthy();
    expect(press("提醒 2 条")).toBeTruthy();
    expect(screen.getByText(/任务进展：10 项任务/)).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe("暂不能报送：有 4 处错误，须先改正。");
    expect(services.calls).toEqual(['check {}']);
  });

  test("a clean ledger is ready, and the summaries come next", async () => {
    const { user } = renderPane({ clean: true });
    await user.click(press("校验"));
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("可以报送");
    await user.click(press("下一步：按单位生成汇总表"));
    expect(await screen.findByRole("heading", { name: "按单位生成汇总表" })).toBeTruthy();
  });

  test("a failure is told in words, and trying again works", async () => {
    const { user, services } = renderPane({ failures: { check: 1 } });
    await user.click(press("校验"));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("请按回车结束编辑");
    await user.click(within(alert).getByRole("button", { name: "重试" }));
    await found();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(services.calls.length).toBe(2);
  });

  test("long work can be stopped, and the pane is as before", async () => {
    const { user } = renderPane({ delay: 2000 });
    await user.click(press("校验"));
    expect((await screen.findByRole("progressbar")).getAttribute("aria-label")).toBe("正在校验");
    await user.click(press("停止"));
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull(), { timeout: 3000 });
    expect(press("校验")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("a change of the sheet makes the result out of date; checking again makes it current", async () => {
    const { user, services } = renderPane();
    await user.click(press("校验"));
    await found();
    act(() => services.changeCell());
    const told = await screen.findAllByText(/可能已经过时/);
    expect(told.length).toBeGreaterThan(0);
    await user.click(screen.getAllByRole("button", { name: "重新校验" })[0] ?? document.body);
    await waitFor(() => expect(screen.queryByText(/可能已经过时/)).toBeNull());
  });
});

describe("问题", () => {
  test("a click goes to the cell; the words concerned are marked in the cell's text", async () => {
    const { user, services } = renderPane();
    await user.click(press("校验"));
    const list = await found();
    const finding = within(list).getByRole("button", { name: /D7.*拟于7月份进场施工/s });
    expect(finding.querySelector("mark")?.textContent).toBe("拟于7月份进场施工");
    await user.click(finding);
    expect(services.calls.at(-1)).toBe("select 任务进展 6 3");
    expect(finding.getAttribute("aria-current")).toBe("true");
  });

  test("the finding gone to tells how to write it well; the others keep silent", async () => {
    const { user } = renderPane();
    await user.click(press("校验"));
    const list = await found();
    expect(within(list).queryByText("怎么写")).toBeNull();
    const finding = within(list).getByRole("button", { name: /D7/ });
    await user.click(finding);
    const advice = document.getElementById(finding.getAttribute("aria-describedby") ?? "");
    expect(advice?.textContent).toBe("怎么写写明做成了什么、做了多少，再写下一步。（progress/plan-only）");
    await user.click(press("下一条"));
    expect(within(list).getAllByText("怎么写").length).toBe(1);
    expect(finding.hasAttribute("aria-describedby")).toBe(false);
  });

  test("a count filters by its severity, and again shows all", async () => {
    const { user } = renderPane();
    await user.click(press("校验"));
    const list = await found();
    await user.click(press("提醒 2 条"));
    expect(press("提醒 2 条").getAttribute("aria-pressed")).toBe("true");
    await waitFor(() => expect(within(list).queryByText("没有填进展")).toBeNull());
    expect(within(list).getByText("把打算当成进展")).toBeTruthy();
    await user.click(press("提醒 2 条"));
    expect(await within(list).findByText("没有填进展")).toBeTruthy();
  });

  test("search finds units and words; nothing found offers the way back", async () => {
    const { user } = renderPane();
    await user.click(press("校验"));
    await found();
    await user.type(screen.getByRole("searchbox"), "云溪");
    await waitFor(() => expect(screen.queryByText("没有填进展")).toBeNull());
    expect(screen.getByText("把打算当成进展")).toBeTruthy();
    await user.type(screen.getByRole("searchbox"), " 没有这样的词");
    await user.click(await screen.findByRole("button", { name: "显示全部" }));
    expect(await screen.findByText("没有填进展")).toBeTruthy();
  });

  test("grouped by unit, each unit has its own findings", async () => {
    const { user } = renderPane();
    await user.click(press("校验"));
    const list = await found();
    await user.click(screen.getByRole("radio", { name: "按单位" }));
    const heads = within(list).getAllByRole("heading", { level: 2 }).map((head) => head.textContent);
    // What is only to be known stands after what is to be put right.
    expect(heads[0]).not.toMatch(/^整张表/);
    expect(heads).toContain("区商务局2 条");
  });

  test("arrow keys move among the rows, and only one row is reached by Tab", async () => {
    const { user } = renderPane();
    await user.click(press("校验"));
    const list = await found();
    const reached = () => within(list).getAllByRole("button").filter((button) => button.tabIndex === 0);
    expect(reached().length).toBe(1);
    reached()[0]?.focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement?.textContent).toContain("D4");
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("false");
    await user.keyboard("{ArrowRight}{ArrowDown}");
    expect(document.activeElement?.textContent).toContain("D4");
    expect(reached().length).toBe(1);
  });

  test("next goes through all findings in order, notes in closed groups included", async () => {
    const { user, services } = renderPane({ tasks: 5 });
    await user.click(press("校验"));
    await found();
    for (let step = 0; step < 5; step++) await user.click(press("下一条"));
    expect(services.calls.filter((call) => call.startsWith("select"))).toEqual([
      "select 任务进展 3 3",
      "select 任务进展 5 3",
      "select 任务进展 6 3",
      "select 任务进展 2 3",
      "select 任务进展 2 3",
    ]);
    expect(screen.getByText("5 / 5")).toBeTruthy();
  });

  test("20,000 findings draw only the rows in view", async () => {
    const { user } = renderPane({ tasks: 25_000 });
    await user.click(press("校验"));
    const list = await found();
    expect(within(list).getAllByRole("listitem").length).toBeLessThan(40);
    expect(within(list).getAllByRole("listitem")[0]?.getAttribute("aria-setsize")).toMatch(/^\d{5}$/);
  });
});

describe("标记、汇总表、设置", () => {
  test("marks are set and cleared, and the count is told", async () => {
    const { user, services } = renderPane();
    await user.click(press("校验"));
    await found();
    await user.click(press("标记"));
    expect((await screen.findAllByText("已标记 6 个单元格。")).length).toBeGreaterThan(0);
    await user.click(press("清除标记"));
    expect((await screen.findAllByText("标记已清除。")).length).toBeGreaterThan(0);
    expect(services.calls.slice(-2)).toEqual(["mark", "clear"]);
  });

  test("on a protected sheet nothing is marked, and the pane says why", async () => {
    const { user, services } = renderPane({ protectedSheet: true });
    await user.click(press("校验"));
    await found();
    expect(screen.getByText(/工作表有保护/)).toBeTruthy();
    await user.click(press("标记"));
    expect(services.calls).not.toContain("mark");
  });

  test("summaries check first where there is no result, then list the sheets written", async () => {
    const { user, services } = renderPane();
    await user.click(screen.getByRole("tab", { name: "汇总表" }));
    await user.click(await screen.findByRole("button", { name: "生成汇总表" }));
    const sheets = await screen.findByRole("list", { name: "写好的表" });
    expect(within(sheets).getAllByRole("listitem").map((item) => item.textContent)).toContain("总览");
    expect(services.calls).toEqual(['check {}', "summarise zh-CN all values"]);
    await user.click(press("打开「总览」"));
    expect(services.calls.at(-1)).toBe("select 总览 0 0");
  });

  test("a reporting day typed in the settings is used by the next check; an impossible one is not", async () => {
    const { user, services } = renderPane();
    await user.click(screen.getByRole("tab", { name: "设置" }));
    const field = await screen.findByLabelText("填报截止日");
    await user.type(field, "2021-02-30");
    expect(screen.getByText(/日期不对/)).toBeTruthy();
    await user.clear(field);
    await user.type(field, "2021年6月30日");
    await user.click(press("校验"));
    await found();
    expect(services.calls).toEqual(["day 2021-06-30", 'check {"asOf":"2021-06-30"}']);
  });

  test("the workbook remembers the reporting day: the next check asks for nothing, and the settings show it until it is cleared", async () => {
    const { user, services } = renderPane();
    await services.setReportingDay("2021-07-31");
    await user.click(press("校验"));
    await found();
    await user.click(screen.getByRole("tab", { name: "设置" }));
    expect((await screen.findByLabelText<HTMLInputElement>("填报截止日")).value).toBe("2021-07-31");
    await user.click(press("清空"));
    await user.click(screen.getByRole("tab", { name: "校验" }));
    await user.click(screen.getAllByRole("button", { name: "重新校验" })[0] ?? document.body);
    await waitFor(() => expect(screen.getAllByText(/2021-06-30/).length).toBeGreaterThan(0));
    expect(services.calls).toEqual(["day 2021-07-31", "check {}", "day null", "check {}"]);
  });

  test("a day that a workbook open for reading only cannot remember counts for the session", async () => {
    const { user, services } = renderPane({ readOnly: true });
    await user.click(screen.getByRole("tab", { name: "设置" }));
    await user.type(await screen.findByLabelText("填报截止日"), "2021-07-31");
    await user.click(press("校验"));
    await found();
    await user.click(press("重新校验"));
    await waitFor(() => expect(services.calls.filter((call) => call === 'check {"asOf":"2021-07-31"}').length).toBe(2));
  });

  test("the language changes at once and is kept", async () => {
    const { user, kept } = renderPane();
    await user.click(screen.getByRole("tab", { name: "设置" }));
    await user.click(await screen.findByRole("radio", { name: "English" }));
    expect(screen.getByRole("tab", { name: "Check" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en-US");
    expect(kept).toEqual(["en-US"]);
  });

  test("tabs are moved among by arrow keys", async () => {
    const { user } = renderPane();
    screen.getByRole("tab", { name: "校验" }).focus();
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("tab", { name: "设置" }).getAttribute("aria-selected")).toBe("true");
    await user.keyboard("{Home}");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "校验" }));
  });
});
