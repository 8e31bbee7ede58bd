/** The same task is found again wherever it stands, whatever number it has, and though it was reworded. */

import fc from "fast-check";
import { matchTasks } from "../../src/ledger/baseline";
import { baseline, compared, ledger, type Row } from "./two-periods";

const tasks = [
  ["市分工方案第 8 项：新建中小学 6 所，新增学位 3600 个。", "区教委"],
  ["市分工方案第 11 项：推进老旧小区综合整治，完成 32 个小区改造。", "区住建委"],
  ["市分工方案第 15 项：打通断头路，建成次支路 9 条。", "区城管委"],
  ["深化大气污染治理，细颗粒物年均浓度控制在 30 微克以内。", "区生态环境局"],
  ["实施云溪河水环境综合治理，消除劣 V 类断面。", "区水务局"],
  ["完善分级诊疗，建成紧密型医联体 3 个。", "区卫健委"],
] as const;
const rows = (order: readonly number[] = tasks.map((_, index) => index), change: (text: string, index: number) => string = (text) => text): Row[] =>
  order.map((index, place) => [place + 1, change(tasks[index]?.[0] ?? "", index), tasks[index]?.[1] ?? "", `进展${index}`]);

/** "new place ← old place", by how it was found. */
function found(before: readonly Row[], now: readonly Row[]): string[] {
  const old = baseline(before);
  const own = ledger(now);
  const { pairs, added, dropped } = matchTasks(own, old);
  return [
    ...pairs.map((each) => `${own.tasks.indexOf(each.task)}←${old.tasks.indexOf(each.before)} ${each.by}${each.moved ? " moved" : ""}${each.renumbered ? " renumbered" : ""}`),
    ...added.map((task) => `new ${own.tasks.indexOf(task)}`),
    ...dropped.map((task) => `dropped ${old.tasks.indexOf(task)}`),
  ];
}

test("an untouched ledger: each by its key, in place", () => {
  expect(found(rows(), rows())).toEqual(tasks.map((_, index) => `${index}←${index} key`));
});

test("rows in another order", () => {
  expect(found(rows(), rows([3, 0, 1, 2, 4, 5]))).toEqual([
    "0←3 key moved renumbered", "1←0 key renumbered", "2←1 key renumbered", "3←2 key renumbered", "4←4 key", "5←5 key",
  ]);
});

test("a task inserted at the top, one dropped from the middle", () => {
  const now: Row[] = [[1, "建设口袋公园 10 个，新增绿道。", "区园林局", "新"], ...rows([0, 1, 3, 4, 5])];
  expect(found(rows(), now)).toEqual(["1←0 key", "2←1 key", "3←3 key renumbered", "4←4 key renumbered", "5←5 key renumbered", "new 0", "dropped 2"]);
});

test("wrapped, spaced and full-width text is the same text", () => {
  expect(found(rows(), rows(undefined, (text) => text.replace("，", ",\n").replace(/ /g, "").replace("32", "３２")))).toEqual(tasks.map((_, index) => `${index}←${index} key`));
});

test("a corrected source does not part a task from itself", () => {
  const now = rows(undefined, (text, index) => (index === 1 ? text.replace("第 11 项", "第 12 项") : text));
  expect(found(rows(), now)[1]).toBe("1←1 text");
});

test("exchanged sources: the texts decide", () => {
  const now = rows(undefined, (text, index) => (index === 0 ? text.replace("第 8 项", "第 11 项") : index === 1 ? text.replace("第 11 项", "第 8 项") : text));
  expect(found(rows(), now).slice(0, 2)).toEqual(["0←0 text", "1←1 text"]);
});

test("reworded with its source: by the source", () => {
  const now = rows(undefined, (text, index) => (index === 2 ? "市分工方案第 15 项：年内完成 9 条次支路建设，缓解学校周边拥堵。" : text));
  expect(found(rows(), now)[2]).toBe("2←2 reference");
});

test("reworded without a source: by the likeness of the texts", () => {
  const now = rows([5, 4, 3, 2, 1, 0], (text, index) => (index === 4 ? "开展云溪河水环境综合整治，基本消除劣 V 类断面。" : text));
  expect(found(rows(), now)[1]).toBe("1←4 similar-text moved renumbered");
});

test("the same number of another plan's item is another task", () => {
  const now = rows(undefined, (text, index) => (index === 0 ? "市分工方案第 8 项：加强电动自行车消防隐患排查。" : text));
  expect(found(rows(), now)).toEqual(expect.arrayContaining(["new 0", "dropped 0"]));
});

test("第一批 and 第三批 are two tasks", () => {
  const batch = (which: string, seq: number): Row => [seq, `推进云溪区重点片区城市更新${which}项目建设。`, "区住建委", "在建"];
  expect(found([...rows(), batch("第一批", 7), batch("第二批", 8)], [...rows(), batch("第二批", 7), batch("第三批", 8)]).slice(-3)).toEqual(["6←7 key renumbered", "new 7", "dropped 6"]);
});

test("of tasks that differ in a name alone, none stands for another", () => {
  const street = (name: string, seq: number): Row => [seq, `完成${name}老旧小区综合整治和配套管网改造工程。`, `${name}办事处`, "在建"];
  const names = ["东湖街道", "西苑街道", "柳园街道", "青石街道", "云台街道"];
  const before = names.map((name, index) => street(name, index + 1));
  const now = [...names.slice(1), "北关街道"].map((name, index) => street(name, index + 1));
  expect(found(before, now)).toEqual(["0←1 key renumbered", "1←2 key renumbered", "2←3 key renumbered", "3←4 key renumbered", "new 4", "dropped 0"]);
});

test("tasks that are wholly alike keep to their units", () => {
  const alike = (unit: string, seq: number): Row => [seq, "落实安全生产责任，开展隐患排查。", unit, `${unit}进展`];
  const before = ["东湖街道办事处", "西苑街道办事处", "柳园街道办事处"].map((unit, index) => alike(unit, index + 1));
  const now = ["柳园街道办事处", "东湖街道办事处"].map((unit, index) => alike(unit, index + 1));
  expect(found(before, now).slice(-1)).toEqual(["dropped 1"]);
  const { pairs } = matchTasks(ledger(now), baseline(before));
  expect(pairs.map(({ task, before: old }) => [task.progress, old.progress])).toEqual([["柳园街道办事处进展", "柳园街道办事处进展"], ["东湖街道办事处进展", "东湖街道办事处进展"]]);
});

test("another ledger's baseline is told as such, and says nothing of tasks and columns", () => {
  const other: Row[] = ["建设数据中心机房并完成设备采购。", "组织干部春季培训班。", "修订机关财务管理制度。", "更新公务用车平台。", "档案数字化扫描。"].map((text, index) => [index + 1, text, "办公室", "已开展"]);
  expect(matchTasks(ledger(rows()), baseline(other)).related).toBe(false);
  expect(compared(other, rows())).toEqual([]);
});

test("a baseline of no task, and a ledger of none", () => {
  expect(matchTasks(ledger(rows()), { ...baseline(rows()), tasks: [] }).related).toBe(false);
  expect(matchTasks({ ...ledger(rows()), tasks: [] }, baseline(rows()))).toMatchObject({ related: false, pairs: [], added: [] });
});

test("whatever the order and whatever was left out, each task is matched to itself and to no other", () => {
  const chosen = fc.tuple(
    fc.shuffledSubarray(tasks.map((_, index) => index), { minLength: 1 }),
    fc.shuffledSubarray(tasks.map((_, index) => index), { minLength: 1 }),
  );
  fc.assert(
    fc.property(chosen, ([before, now]) => {
      const old = baseline(rows(before));
      const own = ledger(rows(now));
      const { pairs, added, dropped } = matchTasks(own, old);
      for (const { task, before: match } of pairs) expect(match.progress).toBe(task.progress);
      const both = now.filter((index) => before.includes(index)).length;
      expect([pairs.length, added.length, dropped.length]).toEqual([both, now.length - both, before.length - both]);
    }),
    { numRuns: 60 },
  );
});
