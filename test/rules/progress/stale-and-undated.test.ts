import type { Recurrence, Task } from "../../../src/ledger/ledger";
import { stale } from "../../../src/rules/progress/stale";
import { undated } from "../../../src/rules/progress/undated";
import { findingsOf } from "../marked-examples";

const aged = (newest: string | null, rest: Partial<Task> = {}, progress = "已完成招标。") => ({
  progress,
  with: { age: { newest, from: newest === null ? "none" : "updated" } as Task["age"], ...rest },
});
const staleDays = (newest: string | null, rest: Partial<Task> = {}) => findingsOf(stale, aged(newest, rest)).map(({ facts }) => facts.days);

test("31 days are not stale, 32 are", () => {
  expect(staleDays("2021-05-30")).toEqual([]);
  expect(staleDays("2021-05-29")).toEqual([32]);
});

test("an age that cannot be told is not stale, nor is a day ahead of the reporting day", () => {
  expect(staleDays(null)).toEqual([]);
  expect(staleDays("2021-07-05")).toEqual([]);
});

test("what is done needs no newer word; what is blank or a filler is another rule's", () => {
  expect(staleDays("2021-01-01", { state: "done" })).toEqual([]);
  expect(findingsOf(stale, aged("2021-01-01", {}, ""))).toEqual([]);
  expect(findingsOf(stale, aged("2021-01-01", {}, "同上"))).toEqual([]);
});

test("what was cancelled or suspended needs no newer word; what was adjusted does", () => {
  const told = (status: string) => findingsOf(stale, { ...aged("2021-01-01"), status }).length;
  expect(["取消", "暂缓", "已终止", "On hold", "已调整", "推进中"].map(told)).toEqual([0, 0, 0, 0, 1, 1]);
});

test("older than the reported period is stale, however few days", () => {
  const period = { start: "2021-06-01", end: "2021-06-30" };
  expect(findingsOf(stale, aged("2021-05-31"), { period })[0]?.facts).toMatchObject({ by: "period", periodStart: "2021-06-01" });
  expect(findingsOf(stale, aged("2021-06-01"), { period })).toEqual([]);
});

test("a task that comes back has its last turn to tell of", () => {
  const every = (every: Recurrence) => ({ deadline: { kind: "recurring" as const, every, next: "2021-06-30", span: null, from: "cell" as const } });
  expect(staleDays("2021-03-05", every("half-year"))).toEqual([]);
  expect(staleDays("2020-12-20", every("half-year"))).toEqual([192]);
  expect(staleDays("2021-04-10", every("quarter"))).toEqual([]);
  expect(staleDays("2021-05-20", every("week"))).toEqual([41]);
  expect(findingsOf(stale, aged("2021-05-20", every("quarter")), { period: { start: "2021-06-01", end: "2021-06-30" } })).toEqual([]);
});

test("the limit is a setting", () => {
  expect(findingsOf(stale, aged("2021-06-01"), {}, { days: 14 })[0]?.facts).toMatchObject({ days: 29, limit: 14, by: "days" });
});

test("undated speaks where neither column nor text has a day", () => {
  expect(findingsOf(undated, aged(null))[0]?.facts.updatedColumn).toBe(false);
  expect(findingsOf(undated, { ...aged(null), updated: "" })[0]?.facts.updatedColumn).toBe(true);
  expect(findingsOf(undated, aged("2021-06-20"))).toEqual([]);
  expect(findingsOf(undated, { progress: "于1月通过；另一项在办。", with: { age: { newest: null, from: "text" } } })).toEqual([]);
  expect(findingsOf(undated, aged(null, {}, "无"))).toEqual([]);
  expect(undated.onceForSheet).toBe(true);
});
