/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { renderPane } from "./render-pane";

afterEach(cleanup);

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const found = () => screen.findByRole("list", { name: "问题" }, { timeout: 5000 });
const editor = () => screen.findByRole("form", undefined, { timeout: 5000 });
const field = async (name: string) => screen.findByLabelText<HTMLSelectElement>(name);
const shown = (select: HTMLSelectElement) => select.selectedOptions[0]?.textContent;
const choices = (select: HTMLSelectElement) => [...select.options].map((option) => option.textContent);

async function correct(options: Parameters<typeof renderPane>[0] = {}) {
  const drawn = renderPane(options);
  await drawn.user.click(press("校验"));
  await found();
  await drawn.user.click(screen.getByText(/任务进展：10 项任务/));
  await drawn.user.click(press("认得不对？更正"));
  await editor();
  return drawn;
}

describe("更正认表结果", () => {
  test("shows what was recognised, and which columns there are to take instead", async () => {
    await correct();
    expect(shown(await field("工作表"))).toBe("任务进展");
    expect(choices(await field("工作表"))).toEqual(["任务进展", "去年台账"]);
    expect(shown(await field("表头行"))).toBe("自动：第 2 行");
    expect(shown(await field("进展情况"))).toBe("自动：D 列「进展情况（截至6月30日）」");
    expect(shown(await field("完成时限"))).toBe("没有");
    expect(choices(await field("完成时限")).slice(1)).toEqual(["A 列「序号」", "B 列「工作内容」", "C 列「责任单位」", "D 列「进展情况（截至6月30日）」", "E 列「推进情况」", "F 列"]);
    expect(document.activeElement).toBe(await field("工作表"));
  });

  test("a corrected column is remembered with its header's own words, and the ledger is checked by it", async () => {
    const { user, services } = await correct();
    await user.selectOptions(await field("进展情况"), "E 列「推进情况」");
    await user.click(press("按此校验"));
    await found();
    expect(services.calls.slice(-2)).toEqual(['choose {"sheet":"任务进展","columns":{"progress":{"column":4,"header":"推进\\n情况"}}}', "check {}"]);
    expect(screen.queryByRole("form")).toBeNull();
    expect(await screen.findByText(/您指定的/)).toBeTruthy();
    await user.click(press("改回自动认表"));
    await waitFor(() => expect(screen.queryByText(/您指定的/)).toBeNull());
    expect(services.calls.slice(-2)).toEqual(["choose null", "check {}"]);
  });

  test("a role that the table does not have is told so, remembered, and shown among what was recognised", async () => {
    const { user, services } = await correct();
    expect(choices(await field("完成时限"))).not.toContain("无此栏");
    await user.selectOptions(await field("责任单位"), "无此栏");
    await user.selectOptions(await field("完成时限"), "F 列");
    expect(shown(await field("责任单位"))).toBe("无此栏");
    await user.click(press("按此校验"));
    await found();
    expect(services.calls).toContain('choose {"sheet":"任务进展","columns":{"deadline":{"column":5,"header":""}},"without":["unit"]}');
    expect((await screen.findByText("无此栏")).closest("li")?.textContent).toBe("责任单位 无此栏 · 您指定的");
    await user.click(press("认得不对？更正"));
    expect(shown(await field("责任单位"))).toBe("无此栏");
    await user.selectOptions(await field("责任单位"), "自动认");
    await user.click(press("按此校验"));
    await waitFor(() => expect(services.calls).toContain('choose {"sheet":"任务进展","columns":{"deadline":{"column":5,"header":""}}}'));
  });

  test("a column has one role: the last one given", async () => {
    const { user } = await correct();
    await user.selectOptions(await field("完成时限"), "F 列");
    await user.selectOptions(await field("进展情况"), "F 列");
    expect(shown(await field("完成时限"))).toBe("没有");
    await user.selectOptions(await field("牵头单位"), "C 列「责任单位」");
    expect(shown(await field("责任单位"))).toBe("自动认");
  });

  test("another sheet is taken as it is recognised, or by a header row that is pointed at", async () => {
    const { user, services } = await correct();
    await user.selectOptions(await field("工作表"), "去年台账");
    expect(await screen.findByText(/先选表头行/)).toBeTruthy();
    expect(screen.queryByLabelText("进展情况")).toBeNull();
    await user.selectOptions(await field("表头行"), "1");
    expect(shown(await field("进展情况"))).toBe("自动认");
    await user.click(press("按此校验"));
    await waitFor(() => expect(services.calls).toContain('choose {"sheet":"去年台账","headerRow":1}'));
  });

  test("a table named as another candidate is taken with one click", async () => {
    const { user, services } = renderPane();
    await user.click(press("校验"));
    await found();
    await user.click(press("改查「去年台账」"));
    await waitFor(() => expect(services.calls.slice(-2)).toEqual(['choose {"sheet":"去年台账"}', "check {}"]));
  });

  test("a workbook that cannot be written is checked by the choice all the same, for this session", async () => {
    const { user, services } = await correct({ readOnly: true });
    await user.selectOptions(await field("进展情况"), "F 列");
    await user.click(press("按此校验"));
    await waitFor(() => expect(services.calls.at(-1)).toBe('check {"table":{"sheet":"任务进展","columns":{"progress":{"column":5,"header":""}}}}'));
    expect(await screen.findByText(/只在本次有效/)).toBeTruthy();
  });

  test("cancelling changes nothing and gives the focus back", async () => {
    const { user, services } = await correct();
    const before = services.calls.length;
    await user.click(press("取消"));
    expect(screen.queryByRole("form")).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe("认得不对？更正"));
    expect(services.calls.length).toBe(before);
  });
});

describe("没有找到表头", () => {
  test("the user points at sheet, header row and columns, and the check goes on", async () => {
    const { user, services } = renderPane({ noTable: true });
    await user.click(press("校验"));
    expect((await screen.findByRole("alert")).textContent).toContain("没有找到台账的表头");
    const form = await editor();
    expect(form.getAttribute("aria-label")).toBe("请指出台账在哪里");
    expect(choices(await field("工作表"))).toEqual(["名单", "任务表"]);
    await user.selectOptions(await field("工作表"), "任务表");
    await user.click(await within(form).findByRole("button", { name: "按此校验" }));
    expect(services.calls.some((call) => call.startsWith("choose"))).toBe(false);
    await user.selectOptions(await field("表头行"), "1");
    await user.selectOptions(await field("工作内容"), "B 列「工作内容」");
    await user.click(press("按此校验"));
    await found();
    expect(services.calls).toContain('choose {"sheet":"任务表","headerRow":1,"columns":{"task":{"column":1,"header":"工作内容"}}}');
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
