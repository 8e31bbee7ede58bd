import { readStatus, statusQuestion, type StatusMeaning } from "../../../src/ledger/figures";
import { ledgerOf, sheetOf } from "../layout/sheet-of";

describe("a status that is none of the listed words", () => {
  test.each<[string, StatusMeaning]>([
    ["已答复", "done"], ["已整改", "done"], ["已完成整改", "done"], ["整改完毕", "done"], ["整改到位", "done"], ["已全部办结", "done"], ["均已销号", "done"], ["按期办结", "done"], ["已化解", "done"],
    ["未办结", "unfinished"], ["未销号", "unfinished"], ["尚未整改到位", "unfinished"], ["未完成整改", "unfinished"], ["未能按期完成", "unfinished"], ["Open", "unfinished"],
    ["正在办理", "on-track"], ["正在整改", "on-track"], ["整改中", "on-track"], ["征求意见中", "on-track"], ["持续推进中", "on-track"], ["研究中", "on-track"],
    ["未达到时序进度", "behind"], ["未按计划进度推进", "behind"], ["达到时序进度", "on-track"],
    ["逾期完成", "done"], ["超期办结", "done"], ["延期后完成", "done"], ["略滞后", "behind"], ["严重滞后", "behind"], ["进度略有滞后", "behind"], ["滞后于序时进度", "behind"],
    ["有序推进中", "on-track"], ["On schedule", "on-track"], ["Behind schedule", "behind"], ["稳步实施", "on-track"], ["按期推进", "on-track"], ["正常办理", "on-track"], ["常态化推进", "long-running"], ["长期坚持推进", "long-running"], ["持续开展", "long-running"],
  ])("%s is %s", (word, meaning) => {
    expect(readStatus(word)).toBe(meaning);
  });

  test.each<[string, StatusMeaning]>([
    ["已完成 Done", "done"], ["Done 已完成", "done"], ["已完成/Completed", "done"], ["正常推进\nOn track", "on-track"], ["持续推进 Ongoing", "long-running"], ["滞后 Delayed", "behind"],
    ["绿灯/正常推进", "on-track"], ["红灯、滞后", "behind"], ["已完成，已销号", "done"], ["未启动 / Not started", "not-started"],
  ])("%s says the same in several words: %s", (word, meaning) => {
    expect(readStatus(word)).toBe(meaning);
  });

  test.each(["已完成/滞后", "Done 滞后", "已完成，待验收", "绿灯/红灯", "已完成 v2", "正常推进、待审批", "完成/未完成"])("%s says two things, or one that is not known", (word) => {
    expect(readStatus(word)).toBeNull();
  });

  test.each(["快了", "不滞后", "滞后原因已查明", "推进困难", "有序", "逾期申请", "差不多", "待议", "已经", "未", "中", "已报领导", "办理", "整改", "是", "否", "已签收", "待答复"])("%s tells nothing", (word) => {
    expect(readStatus(word)).toBeNull();
  });

  test("the office's own word goes before what a word is made of", () => {
    expect(readStatus("整改中", { done: [], "on-track": [], ahead: [], behind: ["整改中"], "not-started": [], "long-running": [], adjusted: [], cancelled: [], unfinished: [] })).toBe("behind");
  });
});

describe("a status column that asks", () => {
  test.each([
    ["是否完成", "done"], ["是否\n办结", "done"], ["是否按期完成", "done"], ["办结与否", "done"], ["整改情况 / 是否整改到位", "done"], ["Completed?", "done"], ["是否启动", "begun"], ["是否已开工", "begun"],
    ["是否逾期", "late"], ["是否逾期未办结", "late"], ["是否达序时进度", "on-schedule"], ["是否正常推进", "on-schedule"],
  ])("%s: %s", (header, asks) => {
    expect(statusQuestion(header)).toBe(asks);
  });

  test.each(["状态", "办结情况", "是否督办", "是否涉密", "Status", "完成情况"])("%s asks nothing of the kind", (header) => {
    expect(statusQuestion(header)).toBeNull();
  });

  test.each<[string, string, StatusMeaning | null]>([
    ["是否完成", "是", "done"], ["是否完成", "否", "unfinished"], ["是否完成", " √ ", "done"], ["是否完成", "推进中", "on-track"], ["是否完成", "大概", null],
    ["是否逾期", "是", "behind"], ["是否逾期", "否", "unfinished"], ["是否启动", "否", "not-started"], ["是否启动", "是", "unfinished"], ["是否达序时进度", "否", "behind"],
  ])("%s %s: %s", (header, answer, meaning) => {
    expect(readStatus(answer, undefined, statusQuestion(header) ?? undefined)).toBe(meaning);
  });

  test("a task is done where 是 answers 是否办结, and not where it answers 是否督办", () => {
    const stateUnder = (header: string) =>
      ledgerOf(sheetOf([["序号", "工作内容", "责任单位", "进展情况", header], [1, "更换增压泵", "市水务集团", "水压恢复。", "是"], [2, "更换灯具", "市路灯处", "待配件。", "否"], [3, "清淤", "市水务局", "清淤。", "是"]])).tasks.map(({ state }) => state);
    expect(stateUnder("是否办结")).toEqual(["done", "cannot-tell", "done"]);
    expect(stateUnder("是否督办")).not.toContain("done");
  });
});
