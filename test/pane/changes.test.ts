/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { changeEntries, countKinds, hasOtherDeadline, hasOtherUnits } from "../../src/taskpane/changes/change-entries";
import { renderPane } from "./render-pane";
import { sampleChanges } from "./sample-office";
import { sampleResult } from "./sample-result";

afterEach(cleanup);

const press = (name: string | RegExp) => screen.getByRole("button", { name });

async function opened(options: Parameters<typeof renderPane>[0] = {}) {
  const drawn = renderPane(options);
  await drawn.user.click(press(options.locale === "en-US" ? "Check" : "校验"));
  await screen.findByRole("list", { name: options.locale === "en-US" ? "Findings" : "问题" }, { timeout: 5000 });
  await drawn.user.click(screen.getByRole("tab", { name: options.locale === "en-US" ? "Changes" : "上期变化" }));
  return drawn;
}
const list = () => screen.findByRole("list", { name: "逐项变化" }, { timeout: 5000 });
const choose = (container: HTMLElement, name: string) => {
  const input = [...container.querySelectorAll<HTMLInputElement>("input[type=file]")].find((each) => each.closest("[role=tabpanel]")?.id === "panel-changes");
  if (!input) throw new Error("The section has no file field.");
  return { input, file: new File(["x"], name) };
};

test("before a check there is nothing to compare: the section offers the check", async () => {
  const { user } = renderPane({ compared: "related" });
  await user.click(screen.getByRole("tab", { name: "上期变化" }));
  await user.click(await within(await screen.findByRole("tabpanel", { name: "上期变化" })).findByRole("button", { name: "校验" }));
  expect(await list()).toBeTruthy();
});

test("each task tells what changed, in words and figures, and a click goes to its cell", async () => {
  const { user, services } = await opened({ compared: "related" });
  const rows = within(await list()).getAllByRole("listitem").map((item) => item.textContent ?? "");
  expect(rows[0]).toContain("未变");
  expect(rows[1]).toContain("原5月底 → 现6月底");
  expect(rows[1]).toContain("去稳步");
  expect(rows[2]).toContain("新开工（套）原1200 → 现2252");
  expect(rows[2]).toContain("责任单位原区发展改革委 → 现区卫生健康委");
  expect(rows[3]).toContain("新增");
  await user.click(within(await list()).getByRole("button", { name: /几乎未变.*便民商业网点/ }));
  expect(services.calls.at(-1)).toBe("select 任务进展 3 3");
});

test("a count filters by its kind; a task that is gone leads nowhere", async () => {
  const { user } = await opened({ compared: "related" });
  await list();
  await user.click(press("退出 1"));
  expect(press("退出 1").getAttribute("aria-pressed")).toBe("true");
  await waitFor(async () => expect(within(await list()).getAllByRole("listitem").length).toBe(1));
  expect(within(await list()).queryByRole("button")).toBeNull();
  expect((await list()).textContent).toContain("完成农贸市场升级改造 3 处");
  await user.click(press("全部 11"));
  await waitFor(async () => expect(within(await list()).getAllByRole("listitem").length).toBeGreaterThan(1));
});

test("without a last period the section explains, and keeps this ledger as one", async () => {
  const { user, services } = await opened();
  expect(await screen.findByText("还没有上期")).toBeTruthy();
  await user.click(press("把本期存为上期"));
  expect(await screen.findByText("已存为上期，下期填好再校验时对照。", { selector: "p" })).toBeTruthy();
  expect(services.calls.at(-1)).toBe("baseline");
});

test("that a period was kept is news until the next check", async () => {
  const { user } = await opened();
  await user.click(await screen.findByRole("button", { name: "把本期存为上期" }));
  await screen.findByText("已存为上期，下期填好再校验时对照。", { selector: "p" });
  await user.click(screen.getByRole("tab", { name: "校验" }));
  await user.click(press("重新校验"));
  await screen.findByRole("list", { name: "问题" });
  await user.click(screen.getByRole("tab", { name: "上期变化" }));
  await screen.findByText("还没有上期");
  expect(screen.queryByText(/已存为上期/)).toBeNull();
});

test("a last period taken from a file is compared with at once", async () => {
  const { user, services, container } = await opened();
  const { input, file } = choose(container, "五月台账.xlsx");
  await user.upload(input, file);
  expect(await list()).toBeTruthy();
  expect(services.calls.slice(-2)).toEqual(["baseline 五月台账.xlsx", "check {}"]);
  expect(screen.getByText("已从「五月台账.xlsx」取上期，并对照过。", { selector: "p" })).toBeTruthy();
});

test("another ledger's last period is not compared with; forgetting it asks first", async () => {
  const { user, services } = await opened({ compared: "another" });
  expect(await screen.findByText(/请另选上期文件/)).toBeTruthy();
  await user.click(screen.getByText(/^上期 2021-05-31/));
  await user.click(press("不再对照"));
  expect(document.activeElement?.textContent).toBe("取消");
  await user.click(press("去掉"));
  expect(await screen.findByText("已去掉上期。", { selector: "p" })).toBeTruthy();
  expect(services.calls.slice(-2)).toEqual(["baseline forget", "check {}"]);
});

test("10,000 changes draw only the rows in view", async () => {
  await opened({ compared: "related", tasks: 10_000 });
  expect(within(await list()).getAllByRole("listitem").length).toBeLessThan(40);
});

test("in English", async () => {
  await opened({ compared: "related", locale: "en-US" });
  const rows = within(await screen.findByRole("list", { name: "Changes by task" })).getAllByRole("listitem");
  expect(rows[1]?.textContent).toContain("was5月底 → now6月底");
  expect(press("Gone 1")).toBeTruthy();
});

describe("entries", () => {
  const { ledger } = sampleResult(8);
  const changes = sampleChanges(ledger);

  test("are counted by kind, and lead to the progress cell", () => {
    expect(countKinds(changes)).toEqual({ unchanged: 2, "nearly-unchanged": 2, changed: 2, new: 2, dropped: 1 });
    const entries = changeEntries(ledger, changes);
    expect(entries[4]?.place).toEqual({ row: 6, column: 3 });
    expect(entries.at(-1)).toMatchObject({ place: null, seq: "11", units: ["区商务局"] });
  });

  test("the same units in another order are no change", () => {
    const [same, , other, fresh] = changes;
    if (!same || !other || !fresh) throw new Error("The sample has these changes.");
    expect(hasOtherUnits({ ...same, unitsBefore: [...(same.unitsBefore ?? [])].reverse() })).toBe(false);
    expect(hasOtherUnits(other)).toBe(true);
    expect([hasOtherUnits(fresh), hasOtherDeadline(fresh)]).toEqual([false, false]);
    expect(hasOtherDeadline({ ...same, deadlineBefore: { kind: "date", date: "2021-06-30" } })).toBe(true);
  });
});
