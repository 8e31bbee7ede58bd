/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { renderPane } from "./render-pane";

afterEach(cleanup);
beforeEach(() => localStorage.clear());

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const found = (name = "问题") => screen.findByRole("list", { name }, { timeout: 5000 });

async function checked(options: Parameters<typeof renderPane>[0] = {}) {
  const drawn = renderPane(options);
  await drawn.user.click(press(options.locale === "en-US" ? "Check" : "校验"));
  const list = await found(options.locale === "en-US" ? "Findings" : "问题");
  return { ...drawn, list };
}
const marks = (element: HTMLElement, tag: "del" | "ins") => [...element.querySelectorAll(tag)].map((each) => each.textContent);

describe("修正", () => {
  test("a finding shows what its fix takes away and puts in, by words as well as by looks, before it is done", async () => {
    const { user, list, services } = await checked();
    await user.click(within(list).getByRole("button", { name: /D4/ }));
    const fix = within(list).getByRole("group", { name: "改法" });
    expect(marks(fix, "del")).toEqual([" 删去 正在推进"]);
    expect(marks(fix, "ins")).toEqual([]);
    expect(within(fix).getByText("改法只供参考，请看清再用。")).toBeTruthy();
    expect(services.calls.some((call) => call.startsWith("fix"))).toBe(false);
  });

  test("fixing one finding changes its cell, checks again by itself, and says so", async () => {
    const { user, list, services } = await checked();
    await user.click(within(list).getByRole("button", { name: /D4/ }));
    await user.click(within(list).getByRole("button", { name: "修正" }));
    expect((await screen.findAllByText("已修正 1 处。")).length).toBeGreaterThan(0);
    await screen.findByText("有 3 处错误，须先改正");
    expect(services.calls.slice(-2)).toEqual(["fix progress/placeholder 3", "check {}"]);
    expect(screen.getByRole("status").textContent).toBe("已修正 1 处。");
    expect(within(list).queryByRole("button", { name: /D4/ })).toBeNull();
  });

  test("undoing brings the cell back, and checks again", async () => {
    const { user, list, services } = await checked();
    await user.click(within(list).getByRole("button", { name: /D4/ }));
    await user.click(within(list).getByRole("button", { name: "修正" }));
    await user.click(await screen.findByRole("button", { name: "撤销" }));
    expect((await screen.findAllByText("已撤销，1 处恢复原样。")).length).toBeGreaterThan(0);
    await screen.findByText("有 4 处错误，须先改正");
    expect(services.calls.slice(-2)).toEqual(["undo", "check {}"]);
    expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
    await user.click(press("关闭"));
    await waitFor(() => expect(screen.queryByRole("button", { name: "关闭" })).toBeNull());
  });

  test("the last fix can be taken back after further checks, as long as the workbook keeps it", async () => {
    const { user, list, services } = await checked();
    expect(screen.queryByRole("group", { name: "上次修正" })).toBeNull();
    await user.click(within(list).getByRole("button", { name: /D4/ }));
    await user.click(within(list).getByRole("button", { name: "修正" }));
    await screen.findByRole("button", { name: "撤销" });
    expect(screen.queryByRole("group", { name: "上次修正" })).toBeNull();
    await user.click(press("重新校验"));
    const row = await screen.findByRole("group", { name: "上次修正" });
    expect(row.textContent).toContain("上次修正了 1 处");
    await user.click(press("重新校验"));
    await user.click(within(await screen.findByRole("group", { name: "上次修正" })).getByRole("button", { name: "撤销" }));
    await screen.findByText("有 4 处错误，须先改正");
    expect(services.calls.slice(-2)).toEqual(["undo", "check {}"]);
    expect(screen.queryByRole("group", { name: "上次修正" })).toBeNull();
  });

  test("after the fix the focus is in the list, and the next step goes to the finding that took its place", async () => {
    const focus = jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const { user, list, services } = await checked();
    await user.click(within(list).getByRole("button", { name: /D4/ }));
    await user.click(within(list).getByRole("button", { name: "修正" }));
    await screen.findByText("有 3 处错误，须先改正");
    await waitFor(() => expect(list.contains(document.activeElement)).toBe(true));
    await user.click(press("下一条"));
    expect(services.calls.at(-1)).toBe("select 任务进展 8 3");
    focus.mockRestore();
  });

  test("what cannot be fixed for the user says why, and offers no button", async () => {
    const { user, list } = await checked();
    await user.click(within(list).getByRole("button", { name: /D9/ }));
    const fix = within(list).getByRole("group", { name: "改法" });
    expect(within(fix).getByText("单元格是公式，请自己改公式。")).toBeTruthy();
    expect(within(fix).queryByRole("button")).toBeNull();
  });

  test("all safe fixes are listed and done at once; a cell that was left alone is named, with why", async () => {
    const { user, services } = await checked({ skip: ["7,3"] });
    const card = await screen.findByRole("region", { name: "安全修正" });
    await user.click(within(card).getByText("2 处可以安全修正"));
    expect(within(card).getAllByRole("listitem").map((item) => item.textContent?.slice(0, 2))).toEqual(expect.arrayContaining(["D3", "D8"]));
    await user.click(press("全部修正"));
    expect(await screen.findByText("已修正 1 处。 1 处没有动：D8 是公式")).toBeTruthy();
    expect(services.calls).toContain("fix text/substituted-glyph 2 text/substituted-glyph 7");
    expect(await screen.findByText("1 处可以安全修正")).toBeTruthy();
  });

  test("all findings of a rule are fixed from one of them", async () => {
    const { user, list, services } = await checked();
    await user.click(press("提示 3 条"));
    await user.click(await within(list).findByRole("button", { name: /D3/ }));
    await user.click(within(list).getByRole("button", { name: "全部修正同类（2）" }));
    await waitFor(() => expect(services.calls).toContain("fix text/substituted-glyph 2 text/substituted-glyph 7"));
  });

  test("a fix that fails changes nothing that is shown, and can be tried again", async () => {
    const { user, list } = await checked({ failures: { fix: 1 } });
    await user.click(within(list).getByRole("button", { name: /D4/ }));
    await user.click(within(list).getByRole("button", { name: "修正" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("没有修正成");
    expect(screen.getByText("有 4 处错误，须先改正")).toBeTruthy();
    await user.click(within(alert).getByRole("button", { name: "重试" }));
    await screen.findByText("有 3 处错误，须先改正");
  });

  test("in English", async () => {
    const { user } = await checked({ locale: "en-US" });
    expect(await screen.findByText("2 safe fixes")).toBeTruthy();
    await user.click(press("Fix all"));
    expect((await screen.findAllByText("2 places fixed.")).length).toBeGreaterThan(0);
  });
});

describe("免检", () => {
  async function waiving(options: Parameters<typeof renderPane>[0] = {}) {
    const drawn = await checked(options);
    await drawn.user.click(within(drawn.list).getByRole("button", { name: /D4/ }));
    await drawn.user.click(within(drawn.list).getByRole("button", { name: "免检…" }));
    return { ...drawn, form: await screen.findByRole("form", { name: "这一条免检" }) };
  }

  test("needs a reason and a name, and says which is missing", async () => {
    const { user, form, services } = await waiving();
    expect(document.activeElement).toBe(within(form).getByLabelText("理由"));
    await user.click(within(form).getByRole("button", { name: "免检" }));
    expect(within(form).getByText("请写理由。")).toBeTruthy();
    await user.type(within(form).getByLabelText(/理由/), "主要领导已同意延期");
    await user.click(within(form).getByRole("button", { name: "免检" }));
    expect(within(form).getByText("请填姓名。")).toBeTruthy();
    expect(services.calls.some((call) => call.startsWith("waive"))).toBe(false);
  });

  test("a waived finding counts no more; it stays listed, with reason and name, and can be taken back", async () => {
    const { user, form, services } = await waiving();
    await user.type(within(form).getByLabelText("理由"), "主要领导已同意延期");
    await user.type(within(form).getByLabelText("谁同意的"), "王敏{Enter}");
    await screen.findByText("有 3 处错误，须先改正");
    expect(screen.getByText("另有 1 条免检")).toBeTruthy();
    expect(services.calls).toContain("waive 1 主要领导已同意延期 王敏");
    await user.click(screen.getByText("免检 1 条"));
    expect(screen.getByText("主要领导已同意延期（王敏，2021-07-01）")).toBeTruthy();
    await user.click(press("撤销免检：D4"));
    await screen.findByText("有 4 处错误，须先改正");
    expect(services.calls).toContain("unwaive progress/placeholder");
  });

  test("the name is remembered for the next one; cancelling gives the focus back", async () => {
    const { user, form, list } = await waiving();
    await user.type(within(form).getByLabelText("理由"), "已另行报告");
    await user.type(within(form).getByLabelText("谁同意的"), "王敏{Enter}");
    await screen.findByText("另有 1 条免检");
    await user.click(within(list).getByRole("button", { name: /D9/ }));
    await user.click(within(list).getByRole("button", { name: "免检…" }));
    expect(screen.getByLabelText<HTMLInputElement>("谁同意的").value).toBe("王敏");
    await user.click(within(list).getByRole("button", { name: "取消" }));
    expect(document.activeElement).toBe(within(list).getByRole("button", { name: "免检…" }));
  });

  test("several of a kind are let pass with one reason and one name, and are taken back together", async () => {
    const { user, form, services } = await waiving();
    await user.click(within(form).getByRole("checkbox", { name: "列出的同类一起免检（共 2 条）" }));
    expect(screen.getByRole("form", { name: "2 条一起免检" })).toBe(form);
    const which = within(form).getByRole("group", { name: "一起免检的问题" });
    expect(within(which).getAllByRole("checkbox").length).toBe(2);
    await user.click(within(form).getByRole("button", { name: "免检 2 条" }));
    expect(within(form).getByText("请写理由。")).toBeTruthy();
    await user.type(within(form).getByLabelText(/理由/), "汛期统一调度");
    await user.click(within(form).getByRole("button", { name: "免检 2 条" }));
    expect(within(form).getByText("请填姓名。")).toBeTruthy();
    expect(services.calls.some((call) => call.startsWith("waive"))).toBe(false);
    await user.type(within(form).getByLabelText(/谁同意的/), "王敏{Enter}");
    await screen.findByText("另有 2 条免检");
    expect(services.calls).toContain("waive 2 汛期统一调度 王敏");
    expect(screen.getByRole("status").textContent).toBe("已免检 2 条，不再计入报送检查。");
    await user.click(screen.getByText("免检 2 条"));
    expect(screen.getByText("汛期统一调度（王敏，2021-07-01）")).toBeTruthy();
    await user.click(press("全部撤销（2）"));
    await screen.findByText("有 4 处错误，须先改正");
    expect(services.calls).toContain("unwaive progress/placeholder progress/placeholder");
  });

  test("some of a kind are let pass, by keyboard; none is refused", async () => {
    const { user, form, services } = await waiving();
    await user.type(within(form).getByLabelText("理由"), "汛期统一调度");
    await user.type(within(form).getByLabelText("谁同意的"), "王敏");
    within(form).getByRole("checkbox", { name: /同类/ }).focus();
    await user.keyboard(" ");
    await user.click(within(form).getByRole("button", { name: "全不选" }));
    await user.keyboard("{Tab}{Tab}{Tab}{Enter}");
    expect(within(form).getByRole("alert").textContent).toBe("请至少选一条。");
    expect(services.calls.some((call) => call.startsWith("waive"))).toBe(false);
    const picks = within(within(form).getByRole("group", { name: "一起免检的问题" })).getAllByRole("checkbox");
    expect(document.activeElement).toBe(picks[0]);
    await user.keyboard("{Tab} ");
    expect(picks.map((each) => (each as HTMLInputElement).checked)).toEqual([false, true]);
    await user.click(within(form).getByRole("button", { name: "免检" }));
    await screen.findByText("另有 1 条免检");
    expect(services.calls).toContain("waive 1 汛期统一调度 王敏");
  });

  test("only what is listed is offered: a search narrows it", async () => {
    const { user, list } = await checked();
    await user.type(screen.getByRole("searchbox"), "D4");
    await waitFor(() => expect(within(list).queryByRole("button", { name: /D9/ })).toBeNull());
    await user.click(within(list).getByRole("button", { name: /D4/ }));
    await user.click(within(list).getByRole("button", { name: "免检…" }));
    expect(within(await screen.findByRole("form")).queryByRole("checkbox")).toBeNull();
  });

  test("what was typed is not lost where it cannot be stored", async () => {
    const { user, form } = await waiving({ failures: { waive: 1 } });
    await user.type(within(form).getByLabelText("理由"), "已另行报告");
    await user.type(within(form).getByLabelText("谁同意的"), "王敏{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("没有记下免检");
    expect(screen.getByLabelText<HTMLInputElement>("理由").value).toBe("已另行报告");
  });
});

describe("规则说明、状态图、设置问题", () => {
  test("a rule's page opens in the pane, in its parts", async () => {
    const { user, list } = await checked();
    await user.click(within(list).getByRole("button", { name: /D7/ }));
    await user.click(within(list).getByRole("button", { name: "这条规则怎么查的" }));
    expect(await within(list).findByText("整段只有“拟于”“计划”一类的话。")).toBeTruthy();
    expect(within(list).queryByText("可以设的")).toBeNull();
    await user.click(within(list).getByRole("button", { name: "收起说明" }));
    expect(within(list).queryByText("什么时候报")).toBeNull();
  });

  test("states by unit are a table that reads without its bars", async () => {
    const { user } = await checked();
    await user.click(await screen.findByText("各单位进展状态"));
    const row = (await screen.findByRole("rowheader", { name: "区城管委" })).closest("tr");
    expect(row && within(row).getByRole("img", { name: "正常推进 1、未启动 1、无法判断 1" })).toBeTruthy();
    expect(row?.textContent).toContain("3");
  });

  test("settings that were not used are told in sentences, with the way to them", async () => {
    const { user } = await checked({ problems: true });
    expect(await screen.findByText("设置里有 1 处没有采用")).toBeTruthy();
    expect(screen.getByText(/写的是“-5”/)).toBeTruthy();
    await user.click(press("去设置"));
    expect(screen.getByRole("tab", { name: "设置" }).getAttribute("aria-selected")).toBe("true");
  });

  test("the gate tells what was compared with", async () => {
    await checked({ compared: "related" });
    expect(screen.getByText("与上期（2021-05-31）对照")).toBeTruthy();
    cleanup();
    await checked({ compared: "same-day" });
    expect(screen.getByText("与上期对照；上期的填报截止日与本期相同（2021-06-30），请确认不是同一期")).toBeTruthy();
    cleanup();
    await checked({ compared: "another", locale: "en-US" });
    expect(screen.getByText(/looks like another ledger/)).toBeTruthy();
  });
});
