import { statusAnswer, statusQuestion } from "../../../src/ledger/figures/status-question";
import { withoutUpkeep } from "../../../src/ledger/figures/upkeep";

describe("clauses that only say how what is done will be kept", () => {
  test.each([
    ["已完成。下一步，将加强日常监管。", "已完成。"],
    ["已完成。下一步，将加强日常监管，防止反弹；长期坚持。", "已完成。"],
    ["已完成，下一阶段我县将继续做好跟踪回访。", "已完成。"],
    ["已完成，形成长效机制，严格执行管理制度。", "已完成。"],
    ["已完成，建立健全长效管护机制，已移交。", "已完成，已移交。"],
    ["已完成；巩固提升整治成果；已验收！常态化开展巡查！", "已完成；已验收！"],
    ["已完成。适时开展“回头看”。", "已完成。"],
    ["加强监管。", ""],
    // what is to be done stays, with its label
    ["已完成。下一步，将加强监管，完成验收。", "已完成。下一步，完成验收。"],
    ["已完成。下一步，加强监管，剩余点位待验收。", "已完成。下一步，剩余点位待验收。"],
  ])("%s is %s", (text, left) => {
    expect(withoutUpkeep(text)).toBe(left);
  });

  test.each([
    // a label that announces work, work in such a clause, words that only look like it
    "已完成。下一步加强3处点位的监管。",
    "下一步工作安排如下：推进二期。",
    "加强监管力度不够。",
    "建立台账，落实责任。",
    "已完成，已验收。",
  ])("%s stays as it is", (text) => {
    expect(withoutUpkeep(text)).toBe(text);
  });
});

describe("what a status column asks", () => {
  test.each([
    ["是否 办结", "done"], ["是否\u3000完成", "done"], ["销号与否", "done"], ["is done", "done"], ["All  Completed ?", "done"], ["CLOSED", "done"], ["是否全部按期完成", "done"],
    ["是否有逾期", "late"], ["是否超期", "late"], ["是否已开工", "begun"], ["启动与否", "begun"], ["是否正常", "on-schedule"], ["是否按计划推进", "on-schedule"],
  ])("%s asks whether it is %s", (header, asks) => {
    expect(statusQuestion(header)).toBe(asks);
  });

  test.each(["是否需要协调/逾期天数", "逾期", "完成", "undone", "done by", "启动", "按计划", "是否列入市级重点督办并且完成"])("%s asks nothing of the kind", (header) => {
    expect(statusQuestion(header)).toBeNull();
  });

  test.each([
    ["是", "done", "done"], ["已是", "done", "done"], ["√", "done", "done"], [" Yes ", "done", "done"], ["Y", "late", "behind"], ["true", "begun", "unfinished"], ["☑", "on-schedule", "on-track"],
    ["否", "done", "unfinished"], ["不是", "late", "unfinished"], ["×", "begun", "not-started"], ["no", "on-schedule", "behind"], ["FALSE", "done", "unfinished"],
  ] as const)("%s to %s is %s", (text, asks, meaning) => {
    expect(statusAnswer(text, asks)).toBe(meaning);
  });

  test.each(["是的，已完成", "不否", "未", "", "yes and no"])("%j is neither yes nor no", (text) => {
    expect(statusAnswer(text, "done")).toBeNull();
  });
});
