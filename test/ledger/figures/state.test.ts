import { readFigures, readPercent, readState, readStatus, defaultStatusWords, type StateInput } from "../../../src/ledger/figures";

function stateOf(input: Partial<StateInput>): string {
  const progress = input.progress ?? "";
  const points = input.points ?? [{ text: progress, span: [0, progress.length] as const }];
  const figures = input.figures ?? readFigures(progress, points, { taskText: "", higherLevel: false });
  const { state, from } = readState({ asOf: "2021-06-30", ...input, progress, points, figures });
  return `${state} by ${from}`;
}

describe("the status column", () => {
  test.each<[string, string]>([
    ["已完成", "done by status"], ["办结", "done by status"], ["销号", "done by status"], ["完成（6月）", "done by status"], ["正常推进", "on-track by status"], ["达进度", "on-track by status"],
    ["推进中", "on-track by status"], ["超进度", "on-track by status"], ["滞后", "behind by status"], ["欠进度", "behind by status"], ["未达序时", "behind by status"], ["红灯", "behind by status"],
    ["未启动", "not-started by status"], ["长期", "on-track by status"], ["已调整", "cannot-tell by status"], ["未完成", "cannot-tell by status"],
    ["Done", "done by status"], ["On track", "on-track by status"], ["OVERDUE", "behind by status"], ["not started", "not-started by status"], ["Cancelled", "cannot-tell by status"],
  ])("%s → %s", (status, expected) => {
    expect(stateOf({ status })).toBe(expected);
  });

  test("a word that is none of the office's tells nothing", () => {
    expect(readStatus("大概可以")).toBeNull();
    expect(readStatus("")).toBeNull();
    expect(readStatus("结了", { ...defaultStatusWords, done: ["结了"] })).toBe("done");
    expect(stateOf({ status: "大概可以" })).toBe("cannot-tell by none");
  });

  test("columns that contradict one another cannot be told", () => {
    expect(stateOf({ status: "已完成", percent: "70%" })).toBe("cannot-tell by status");
    expect(stateOf({ status: "未启动", percent: "10%" })).toBe("cannot-tell by status");
    expect(stateOf({ status: "已完成", percent: "100%" })).toBe("done by status");
    expect(stateOf({ status: "逾期", percent: "100%" })).toBe("done by percent");
    expect(stateOf({ status: "滞后", percent: "100%" })).toBe("behind by status");
    expect(stateOf({ status: "逾期", percent: "90%" })).toBe("behind by status");
  });
});

describe("the percent column", () => {
  test.each<[string, unknown, number | null, boolean]>([
    ["一成", undefined, 0.1, false], ["约三成", undefined, 0.3, false], ["七成半", undefined, 0.75, false], ["完成八成五", undefined, 0.85, false], ["十成", undefined, 1, false], ["一成不变", undefined, null, false],
    ["70%", 0.7, 0.7, false], ["70％", undefined, 0.7, false], ["0.7", 0.7, 0.7, false], ["70", 70, 0.7, false], ["100%", 1, 1, false], ["100", 100, 1, false], ["0", 0, 0, false], ["完成70%", undefined, 0.7, false],
    ["七成", undefined, 0.7, false], ["百分之七十", undefined, 0.7, false], ["35/50", undefined, 0.7, false], ["120%", 1.2, 1.2, true], ["-5%", -0.05, -0.05, true], ["1", 1, null, false], ["", undefined, null, false],
    ["", 0.7, 0.7, false], ["无", undefined, null, false], ["上半年30%，下半年70%", undefined, null, false], ["70.50%", 0.705, 0.705, false], ["80%（新区幼儿园滞后）", undefined, 0.8, false],
  ])("%s", (text, value, share, outOfRange) => {
    expect(readPercent(text, value)).toEqual({ share, outOfRange });
  });

  test("the whole share is done, none is not begun, a part is held against the time", () => {
    const deadline = { kind: "date", date: "2021-12-31" } as const;
    expect(stateOf({ percent: "100%" })).toBe("done by percent");
    expect(stateOf({ percent: "0%" })).toBe("not-started by percent");
    expect(stateOf({ percent: "3000%" })).toBe("cannot-tell by none");
    expect(stateOf({ percent: "120%" })).toBe("done by percent");
    expect(stateOf({ percent: "45%" })).toBe("cannot-tell by percent");
    expect(stateOf({ percent: "45%", deadline })).toBe("on-track by percent");
    expect(stateOf({ percent: "30%", deadline })).toBe("behind by percent");
    expect(stateOf({ percent: "30%", deadline, start: "2021-06-01" })).toBe("on-track by percent");
    expect(stateOf({ status: "完成70%" })).toBe("cannot-tell by percent");
  });
});

describe("the figures", () => {
  test("done where every point's own targets are reached", () => {
    expect(stateOf({ progress: "计划新建停车位500个，已建成520个。" })).toBe("done by figures");
    expect(stateOf({ progress: "计划新建停车位500个，已建成420个。" })).toBe("cannot-tell by none");
    expect(stateOf({ progress: "计划新建停车位500个，已建成520个，正在验收。" })).toBe("cannot-tell by none");
    expect(stateOf({ progress: "计划新建停车位500个，已建成520个，惠及居民1.3万户，完成投资2600万元。" })).toBe("done by figures");
    expect(stateOf({ progress: "计划新建停车位500个，已建成520个，安装充电桩30台。" })).toBe("cannot-tell by none");
  });

  test("one point's target reached is not the task's", () => {
    const progress = "1.完善工作机制。\n2.已完成全年入库30个项目的目标。";
    const points = [{ text: "完善工作机制。", span: [2, 9] as const }, { text: "已完成全年入库30个项目的目标。", span: [12, progress.length] as const }];
    expect(stateOf({ progress, points })).toBe("cannot-tell by none");
  });

  test("held against the time from the start, or from the deadline's new year; without a deadline not at all", () => {
    const deadline = { kind: "date", date: "2021-12-31" } as const;
    const progress = "点位4100个，目前已完成1230个。";
    expect(stateOf({ progress })).toBe("cannot-tell by none");
    expect(stateOf({ progress, deadline })).toBe("behind by figures");
    expect(stateOf({ progress, deadline, start: "2021-06-01" })).toBe("on-track by figures");
    expect(stateOf({ progress: "点位4100个，目前已完成2763个。", deadline, start: "2021-01-01" })).toBe("on-track by figures");
  });
});

describe("plain words", () => {
  test.each([
    "线路已拆除，整改完毕。", "通道已清理；已办结。", "水压已恢复，目前已销号。", "已全部完成。", "已完成并通过验收。", "已办结。", "任务已完成", "该项任务已按期完成。", "已销号", "截至目前，该项工作已全部完成。", "道路改造工程已完工并通过竣工验收。", "信访事项已办结。", "各项任务均已完成。", "Completed.",
    "全部任务已圆满完成，成效明显。", "已完成。从1月1日起，补贴标准提高到每人每月460元。",
  ])("done: %s", (progress) => {
    expect(stateOf({ progress })).toBe("done by words");
  });

  test.each([
    "未启动。", "尚未开始", "该项目尚未开工。", "Not started",
    // why it has not, what is being settled, what is meant to be done
    "该项目尚未启动，正在研究论证。", "尚未启动，因征地手续未办结，预计9月开工。", "该项目尚未开工，待上级资金到位后实施。", "暂未开展，已向上级申请资金。", "项目未启动，原因是资金未落实。",
    "没有开展工作，下一步将尽快推进。", "尚未实施。主要是土地指标未落实，已纳入省级项目库。", "该项工作未开展，年底前完成。", "未开展，等待上级方案。", "尚未开工，施工图设计编制中。",
  ])("not begun: %s", (progress) => {
    expect(stateOf({ progress })).toBe("not-started by words");
  });

  test.each([
    "提前完成全年目标任务。", "目前已超额完成年度任务。", "完成造林5200亩，提前完成全年目标任务。", "提前2个月完成全年目标任务", "2021年6月，提前完成了年初确定的目标任务。",
    "圆满完成年度目标任务。群众反映良好。",
  ])("the year's goal is reached: %s", (progress) => {
    expect(stateOf({ progress })).toBe("done by words");
  });

  test.each([
    "力争提前完成全年目标任务。", "确保圆满完成年度目标任务。", "提前完成全年90%的目标任务。", "去年圆满完成年度目标任务。", "2020年，全面完成年度目标任务。", "全面完成年度目标任务，存在困难。", "全面完成年度目标，难度较大。",
    "要求6月底前，全面完成年度任务。", "会议强调，全面完成年度目标任务。", "新增就业6200人，提前完成全年目标任务；非税收入3000万元。", "新建公厕12座，提前完成全年目标任务。改造公厕3座。",
    "招商引资到位资金12亿元，提前完成全年目标任务，项目入库占计划的30%。", "围绕全面完成年度目标任务，制定工作方案。", "完成年度任务。",
  ])("the year's goal is not said to be reached: %s", (progress) => {
    expect(stateOf({ progress })).toBe("cannot-tell by none");
  });

  test.each([
    "检查商户一批，发现隐患，整改完毕。", "一期线路已拆除，整改完毕。", "已排查隐患3处，整改完毕。", "线路已拆除，正在整改到位。", "线路已拆除，整改完毕，其余部分正在推进。",
    "站点一体化项目已完成施工占地协调工作；建设单位正在研究优化方案。", "已完成5项代征道路用地移交接收工作。", "前期手续已全部办结。", "方案已完成。", "已完成招标。", "已完成主体施工，正在装修。", "一期工程已完工并通过验收。",
    "新馆建设尚未开工，旧馆已拆除。", "部分项目尚未开工，其余项目正在施工。", "尚未开展验收，正在整理资料。", "未开展宣传活动，预计7月举办。", "招标工作尚未启动，待施工图审查。", "尚未开工，已取得立项批复。", "3个村尚未启动，待资金下达。",
    "尚未开工，前期手续办理中，可研已批复。", "西片区尚未动工，东片区计划下月完工。", "尚未启动，目前设计单位已进行现场踏勘。", "未按要求开展，责令整改。", "尚未开工，目前完成征地30%。", "装修尚未开始，安装了电梯。",
    "已基本完成。", "任务已完成，正在申请验收。", "二期尚未开工，一期已竣工。", "正常推进。", "持续推进。", "已完成调研，下一步印发方案。", "已完成，剩余2处正在整改。", "未完成。", "力争年底前全部完成。", "暂无。", "",
  ])("cannot tell: %s", (progress) => {
    expect(stateOf({ progress })).toBe("cannot-tell by none");
  });
});
