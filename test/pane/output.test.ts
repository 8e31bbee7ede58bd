/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { chosenChanges, startPicks, withoutTaken } from "../../src/taskpane/summaries/returned-picks";
import { renderPane } from "./render-pane";
import { sampleReturned } from "./sample-office";

afterEach(cleanup);

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const open = (text: string | RegExp) => screen.findByText(text, { selector: "summary" }, { timeout: 5000 });

async function opened(options: Parameters<typeof renderPane>[0] = {}) {
  const drawn = renderPane(options);
  await drawn.user.click(press("校验"));
  await screen.findByRole("list", { name: "问题" }, { timeout: 5000 });
  await drawn.user.click(screen.getByRole("tab", { name: "汇总表" }));
  await open(/^选项/);
  return drawn;
}

describe("汇总表", () => {
  test("are written for the units that were chosen, with links where these are wanted", async () => {
    const { user, services } = await opened();
    await user.click(await open(/^选项/));
    await user.click(screen.getByRole("radio", { name: "自己选" }));
    expect(press("生成汇总表").getAttribute("aria-disabled")).toBe("true");
    await user.type(screen.getByRole("searchbox", { name: "搜索单位" }), "教育");
    await user.click(screen.getByRole("checkbox", { name: "区教育局" }));
    expect(screen.queryByRole("checkbox", { name: "区商务局" })).toBeNull();
    await user.click(screen.getByRole("radio", { name: /链接到台账/ }));
    await user.click(press("生成汇总表"));
    await screen.findByRole("list", { name: "写好的表" });
    expect(services.calls.at(-1)).toBe("summarise zh-CN 区教育局 links");
    await user.click(press("单独成文件（1）"));
    expect(await screen.findByText("已打开 1 个新工作簿，请逐个另存。", { selector: "p" })).toBeTruthy();
    expect(services.calls.at(-1)).toBe("workbooks 区教育局");
  });

  test("of units without a task are deleted only when the user says so twice", async () => {
    const { user, services } = await opened({ gone: true });
    await user.click(press("生成汇总表"));
    await user.click(await screen.findByRole("button", { name: "删除这些表" }));
    expect(services.calls.some((call) => call.startsWith("remove"))).toBe(false);
    await user.click(press("取消"));
    expect(document.activeElement).toBe(press("删除这些表"));
    await user.click(press("删除这些表"));
    await user.click(press("删除"));
    await waitFor(() => expect(screen.queryByText(/已没有任务/)).toBeNull());
    expect(services.calls.at(-1)).toBe("remove unit:区文旅局");
  });
});

describe("校验报告", () => {
  test("is written, and opened", async () => {
    const { user, services } = await opened();
    await user.click(await open("校验报告"));
    await user.click(press("写校验报告"));
    await user.click(await screen.findByRole("button", { name: "打开「校验报告」" }));
    expect(services.calls.slice(-2)).toEqual(["report", "select 校验报告 0 0"]);
  });

  test("what changed since is listed cell by cell; nothing changed is said, too", async () => {
    const { user, services } = await opened();
    await user.click(await open("校验报告"));
    await user.click(press("核对报告之后的改动"));
    expect(await screen.findByText("与 2021-06-30 的报告一致，没有改动。", { selector: "p" })).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "校验" }));
    await user.click(await screen.findByRole("button", { name: "全部修正" }));
    await waitFor(() => expect(services.calls.at(-1)).toBe("check {}"));
    await user.click(screen.getByRole("tab", { name: "汇总表" }));
    await user.click(press("核对报告之后的改动"));
    expect(await screen.findByText("2021-06-30 的报告之后，改动了 2 处：", { selector: "p" })).toBeTruthy();
    expect(screen.getByText("新增便民早餐点 12 处")).toBeTruthy();
    await user.click(press("定位到 D3"));
    expect(services.calls.at(-1)).toBe("select 任务进展 2 3");
  });

  test("an answer that a later edit has overtaken gives way", async () => {
    const { user, services } = await opened();
    await user.click(await open("校验报告"));
    await user.click(press("核对报告之后的改动"));
    const answer = "与 2021-06-30 的报告一致，没有改动。";
    expect(await screen.findByText(answer, { selector: "p" })).toBeTruthy();
    act(() => services.changeCell());
    expect(screen.queryByText(answer, { selector: "p" })).toBeNull();
    expect(screen.getByText("核对以后台账又有改动，请再核对一次。")).toBeTruthy();
    await user.click(press("核对报告之后的改动"));
    expect(await screen.findByText(answer, { selector: "p" })).toBeTruthy();
  });
});

describe("退回单", () => {
  test("a unit's text is copied; where the clipboard is out of reach it stands selected to be copied by hand", async () => {
    const { user } = await opened();
    await user.click(await open("退回单"));
    await user.click(press("按单位复制文字"));
    await user.click(await screen.findByRole("button", { name: "复制给区商务局的文字" }));
    expect(await navigator.clipboard.readText()).toContain("第 4 行没有填进展");
    expect(await screen.findByRole("button", { name: "复制给区商务局的文字 · 已复制" })).toBeTruthy();

    const told = jest.spyOn(console, "warn").mockImplementation(() => undefined);
    const refused = jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowed"));
    await user.click(press("复制给区教育局的文字"));
    const area = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "给区教育局的文字" });
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toContain("第 6 行没有填进展");
    expect(document.activeElement).toBe(area);
    refused.mockRestore();
    told.mockRestore();
  });

  test("is written as a sheet", async () => {
    const { user, services } = await opened();
    await user.click(await open("退回单"));
    await user.click(press("写成一张表"));
    await user.click(await screen.findByRole("button", { name: "打开这张表" }));
    expect(services.calls.slice(-2)).toEqual(["slip", "select 退回单 0 0"]);
  });
});

describe("收回各单位填报", () => {
  async function read() {
    const drawn = await opened({ returned: sampleReturned });
    await drawn.user.click(await open("收回各单位填报"));
    const inputs = drawn.container.querySelectorAll<HTMLInputElement>("#panel-summaries input[type=file]");
    const [input] = inputs;
    if (!input) throw new Error("The part has no file field.");
    await drawn.user.upload(input, [new File(["x"], "区住建局.xlsx"), new File(["x"], "区教育局.xlsx")]);
    await screen.findByText("2 处有更新");
    return drawn;
  }

  test("is not offered where the product has no such service", async () => {
    await opened();
    expect(screen.queryByText("收回各单位填报")).toBeNull();
  });

  test("changes are ticked, conflicts are not: nobody but the user knows who is right", async () => {
    const { user, services } = await read();
    expect(screen.getAllByRole<HTMLInputElement>("checkbox").filter((box) => box.checked).length).toBe(2);
    const conflict = screen.getByRole("group", { name: /采用哪一个/ });
    expect(within(conflict).getAllByRole<HTMLInputElement>("radio").every((each) => !each.checked)).toBe(true);
    await user.click(screen.getByRole("checkbox", { name: "采用区住建局对「新建和规范提升便民商业网点 60 个」的更新" }));
    await user.click(within(conflict).getByRole("radio", { name: /区商务局/ }));
    await user.click(press("采用所选（2）"));
    expect(await screen.findByText("已采用 2 处。", { selector: "p" })).toBeTruthy();
    expect(services.calls.slice(-2)).toEqual(["take 2,3=已完成 2252 套。 5,3=已建成 3 家，其余 2 家 7 月启用。", "check {}"]);
    expect(screen.getByText("1 处有更新")).toBeTruthy();
    expect(screen.queryByRole("group", { name: /采用哪一个/ })).toBeNull();
  });

  test("what was not taken over is said: other units' tasks, unknown rows, unreadable files", async () => {
    await read();
    expect(screen.getByText("1 处不归该单位填，没有采用")).toBeTruthy();
    expect(screen.getByText("1 行对不上台账里的任务")).toBeTruthy();
    expect(screen.getByText(/不是 .xlsx 工作簿/)).toBeTruthy();
  });

  test("keeping the ledger's own version takes nothing over", () => {
    const picks = { ...startPicks(sampleReturned), versions: new Map([["c", -1]]) };
    expect(chosenChanges(sampleReturned, picks).map(({ task }) => task)).toEqual(["task-1", "task-3"]);
  });

  test("a cell that was skipped stays to be decided", () => {
    const taken = chosenChanges(sampleReturned, startPicks(sampleReturned));
    const left = withoutTaken(sampleReturned, taken, [{ sheet: "任务进展", row: 3, column: 3, because: "changed" }]);
    expect(left.changes.map(({ id }) => id)).toEqual(["a"]);
    expect(left.conflicts.length).toBe(1);
  });
});
