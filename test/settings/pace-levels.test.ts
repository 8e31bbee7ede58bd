/** 序时进度: the word for a task's pace, by the levels that the office chose. */

import { paceNames } from "../../src/locales/settings";
import { readPace, type Level } from "../../src/rules/reading/pace";
import { levelsOf } from "../../src/settings/pace-levels";
import { ledgerOf, sheetOf } from "../ledger/layout/sheet-of";

const attainment = levelsOf({ preset: "attainment" }, paceNames("zh-CN"));
const lights = levelsOf({ preset: "lights" }, paceNames("zh-CN"));

/** A task due at the year's end of which this share is done; half of its time has gone by 2 July 2021. */
function pace(percent: string, levels: readonly Level[], { asOf = "2021-06-30", deadline = "2021年12月31日", status = "" } = {}) {
  const header = ["序号", "工作内容", "责任单位", "完成时限", "完成率", "状态", "进展情况"];
  const [task] = ledgerOf(sheetOf([header, [1, "建设口袋公园", "区园林局", deadline, percent, status, "正在施工。"]]), { asOf }).tasks;
  if (!task) throw new Error("no task");
  return readPace(task, asOf, levels);
}

it.each([
  ["70%", "超进度", "蓝"],
  ["59.7%", "超进度", "蓝"],
  ["59%", "达进度", "蓝"],
  ["49.6%", "达进度", "蓝"],
  ["40%", "达进度", "蓝"],
  ["39%", "欠进度", "黄"],
  ["30.1%", "欠进度", "黄"],
  ["20%", "欠进度", "黄"],
  ["19%", "严重滞后", "红"],
  ["0%", "严重滞后", "红"],
])("%s done where 49.6 %% of the time has gone: %s, %s", (percent, word, light) => {
  expect(pace(percent, attainment)?.level.name).toBe(word);
  expect(pace(percent, lights)?.level.name).toBe(light);
});

describe("on the very bound", () => {
  // 1 January to 10 January; on the 5th half of it has gone.
  const on = (percent: string) => pace(percent, attainment, { asOf: "2021-01-05", deadline: "2021年1月10日" });
  it.each([["60%", 10, "达进度"], ["40%", -10, "达进度"], ["20%", -30, "欠进度"]])("%s: %d points are %s", (percent, points, word) => {
    expect(on(percent)).toMatchObject({ elapsed: 50, points, level: { name: word } });
  });
});

it("grades by the office's own levels", () => {
  const levels = levelsOf({ preset: "own", levels: [{ name: "正常", from: -5, tone: "good" }, { name: "提醒", from: -20, tone: "fair" }, { name: "督办", from: null, tone: "poor" }] }, paceNames("zh-CN"));
  expect(["46%", "44%", "29%"].map((percent) => pace(percent, levels)?.level.name)).toEqual(["正常", "提醒", "督办"]);
});

it("takes a task that is done for wholly done", () => {
  expect(pace("", attainment, { status: "已完成" })).toMatchObject({ done: 100, level: { name: "超进度" } });
  expect(pace("", lights, { status: "已完成", asOf: "2022-03-01" })).toMatchObject({ done: 100, elapsed: 100, level: { name: "蓝" } });
});

it("tells nothing without a dated deadline, or without a share", () => {
  expect(pace("40%", attainment, { deadline: "长期" })).toBeNull();
  expect(pace("", attainment)).toBeNull();
});

it("names the levels in English, too", () => {
  expect(levelsOf({ preset: "lights" }, paceNames("en-US")).map(({ name }) => name)).toEqual(["Blue", "Yellow", "Red"]);
  expect(levelsOf({ preset: "attainment" }, paceNames("en-US")).map(({ name, tone }) => `${name} ${tone}`)).toEqual(["Ahead good", "On pace good", "Behind fair", "Far behind poor"]);
});
