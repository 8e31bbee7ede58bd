/** Days and remarks beside a word of completion, and shares held against the time that has passed. */

import { readFigures, readState, type StateInput } from "../../../src/ledger/figures";

function stateOf(input: Partial<StateInput>): string {
  const progress = input.progress ?? "";
  const points = [{ text: progress, span: [0, progress.length] as const }];
  const { state, from } = readState({ asOf: "2025-06-30", ...input, progress, points, figures: readFigures(progress, points, { taskText: input.task ?? "", higherLevel: false }) });
  return `${state} by ${from}`;
}

test.each([
  "已于6月10日完成。", "已于2024年12月10日完成。", "于6月10日完成。", "已于6月完成。", "已于6月30日完成。", "已于6月20日前完成。", "已完成（6月15日）。", "已完成（详见附件2）。", "该项工作已于5月全部完成。",
])("the day is past: %s", (progress) => {
  expect(stateOf({ progress })).toBe("done by words");
});

test.each([
  "应于6月10日完成。", "于7月10日前完成。", "于6月20日前完成。", "将于6月10日完成。", "于7月1日完成。", "于2026年3月完成。", "已完成（一期）。", "拟于6月30日办结。",
])("it is a plan, or of a part: %s", (progress) => {
  expect(stateOf({ progress })).toBe("cannot-tell by none");
});

describe("a share and the time", () => {
  const deadline = { kind: "date", date: "2025-12-31" } as const;
  test.each<[string, Partial<StateInput>, string]>([
    ["half of the year is past, and a tenth less than half is done", { percent: "40%", deadline }, "on-track by percent"],
    ["more than a tenth less", { percent: "39%", deadline }, "behind by percent"],
    ["all the time is past, and four fifths are done", { percent: "80%", deadline: { kind: "date", date: "2025-05-31" } }, "behind by percent"],
    ["it begins after the day of the report", { percent: "5%", deadline, start: "2025-08-01" }, "on-track by percent"],
    ["it would begin after its deadline", { percent: "5%", deadline, start: "2026-02-01" }, "cannot-tell by percent"],
    ["it has no deadline of a day", { percent: "5%" }, "cannot-tell by percent"],
    ["a share below nought is a slip", { percent: "-5%" }, "cannot-tell by none"],
  ])("%s", (_, input, state) => {
    expect(stateOf(input)).toBe(state);
  });

  test.each<[string, string, string]>([
    ["取消", "50%", "cannot-tell by status"], ["已调整", "20%", "cannot-tell by status"], ["已调整", "100%", "done by percent"], ["暂停", "0%", "cannot-tell by status"],
    ["正常推进", "30%", "on-track by status"], ["未启动", "0%", "not-started by status"], ["Late", "100%", "done by percent"], ["部分完成", "20%", "behind by percent"],
  ])("%s beside %s: %s", (status, percent, state) => {
    expect(stateOf({ status, percent, deadline })).toBe(state);
  });
});
