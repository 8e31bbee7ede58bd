/** Fixes of numbers, deadlines, rows and columns. */

import { readRows, applied, findingsOf, fixed, fixesOf, tasks, type Rows } from "./fixed-ledger";

const HEADER = ["序号", "工作内容", "责任单位", "完成时限", "进展情况"];
const row = (seq: string | number, index: number, deadline: string | number = "2026年12月31日") => [seq, `推进第${index}批管网改造工程。`, "区水务局", deadline, `已改造管网${index + 2}公里，通过验收${index}段。`];

describe("seq", () => {
  const numbered = (...seqs: readonly (string | number)[]) => [HEADER, ...seqs.map((seq, index) => row(seq, index + 1))];
  const after = (rule: string, ...seqs: readonly (string | number)[]) => fixed(numbered(...seqs), rule).slice(1).map((each) => each[0]);

  it("numbers anew what is missing, doubled or skipped, each as it is written", () => {
    expect(after("seq/missing", 1, 2, "", 3)).toEqual([1, 2, 3, 4]);
    expect(after("seq/duplicate", "1", "2", "2", "3")).toEqual(["1", "2", "3", "4"]);
    expect(after("seq/gap", "1.", "2.", "5.")).toEqual(["1.", "2.", "3."]);
    expect(after("seq/gap", "一", "二", "五")).toEqual(["一", "二", "三"]);
  });

  it("begins where the ledger begins", () => {
    expect(after("seq/gap", 5, 6, 9)).toEqual([5, 6, 7]);
  });

  it("offers nothing for steps, and for a ledger that is sorted otherwise", () => {
    expect(fixesOf(numbered("1.1", "1.2", "1.2"), "seq/duplicate")).toEqual([]);
    expect(fixesOf(numbered(3, 1, 1, 2), "seq/duplicate")).toEqual([]);
  });

  it("is blocked where a formula numbers the tasks", () => {
    const [fix] = fixesOf(numbered(1, 2, 4), "seq/gap", { formulas: ["1,0", "2,0", "3,0"] });
    expect(fix?.blocked).toBe("formula");
    expect(fix && applied(numbered(1, 2, 4), [fix])).toEqual(numbered(1, 2, 4));
  });
});

describe("deadline/mixed-format", () => {
  const dated = (...deadlines: readonly (string | number)[]) => [HEADER, ...deadlines.map((each, index) => row(index + 1, index + 1, each))];
  const after = (deadlines: readonly (string | number)[], parts: Parameters<typeof fixed>[2] = {}) => fixed(dated(...deadlines), "deadline/mixed-format", parts).slice(1).map((each) => each[3]);

  it("writes certain days as most are written", () => {
    expect(after(["2026年9月30日", "2026年12月31日", "2026.10.8", "2026-11-05", "20261130"])).toEqual(["2026年9月30日", "2026年12月31日", "2026年10月8日", "2026年11月5日", "2026年11月30日"]);
  });

  it("pads as most are padded, and keeps the words beside the day", () => {
    expect(after(["2026.09.30", "2026.12.31", "2026.08.05", "2026年7月1日前"])).toEqual(["2026.09.30", "2026.12.31", "2026.08.05", "2026.07.01前"]);
  });

  it("leaves what names no single day", () => {
    const deadlines = ["2026年9月30日", "2026年12月31日", "2026年11月5日", "2026.10", "9月底前", "2026.10.8至2026.11.8", "12/31"];
    expect(after(deadlines)).toEqual(deadlines);
  });

  it("never touches a date cell; where most are date cells a text becomes one", () => {
    const parts = { formats: { "1,3": "yyyy/m/d", "2,3": "yyyy/m/d" }, shown: { "1,3": "2026/9/30", "2,3": "2026/12/31" } };
    const rows = dated(46295, 46387, "2026年11月5日");
    const [fix] = fixesOf(rows, "deadline/mixed-format", parts);
    expect(fix?.cells).toEqual([expect.objectContaining({ row: 3, column: 3, before: "2026年11月5日", after: 46331, format: "yyyy/m/d" })]);
  });
});

describe("sheet/repeated-header", () => {
  const paged: Rows = [...tasks(["建设公园。", "区园林局", "已建成2处。"]), ["序号", "工作内容", "责任单位", "进展情况"], ["2", "改造管网。", "区水务局", "已改造3公里。"]];

  it("deletes the row, and the tasks stay", () => {
    const after = fixed(paged, "sheet/repeated-header");
    expect(after).toEqual([paged[0], paged[1], paged[3]]);
    expect(readRows(after).tasks.map((task) => task.key)).toEqual(readRows(paged).tasks.map((task) => task.key));
  });

  it("is blocked by merges and filters", () => {
    const merged = { merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] };
    expect(fixesOf(paged, "sheet/repeated-header", { hiddenRows: [3] })[0]?.blocked).toBe("filtered");
    expect(fixesOf(paged, "sheet/repeated-header", merged)[0]?.blocked).toBe("merged");
  });
});

describe("sheet/split-task", () => {
  const split: Rows = [
    ["序号", "工作内容", "责任单位", "进展情况"],
    ["1", "建设公园。", "区园林局", "已建成2处，绿化种植面积达到三万平方米，"],
    ["", "", "", "正在验收。"],
    ["2", "改造管网。", "区水务局", "已改造3公里。"],
  ];

  it("brings the lower row's text up and deletes the row", () => {
    const after = fixed(split, "sheet/split-task");
    expect(after).toEqual([split[0], ["1", "建设公园。", "区园林局", "已建成2处，绿化种植面积达到三万平方米，正在验收。"], split[3]]);
  });

  it("keeps a paragraph's end", () => {
    const rows: Rows = [split[0] ?? [], ["1", "建设公园。", "区园林局", "1.已建成2处。"], ["", "", "", "2.正在验收1处。"], split[3] ?? []];
    expect(fixed(rows, "sheet/split-task")[1]?.[3]).toBe("1.已建成2处。\n2.正在验收1处。");
  });

  it("leaves rows that have deadlines of their own", () => {
    const rows: Rows = [
      ["序号", "工作内容", "责任单位", "完成时限", "进展情况"],
      ["1", "建设公园。", "区园林局", "2026年9月30日", "已建成2处，绿化种植面积达到三万平方米，"],
      ["", "", "", "2026年12月31日", "正在验收。"],
      ["2", "改造管网。", "区水务局", "2026年12月31日", "已改造3公里。"],
    ];
    expect(fixesOf(rows, "sheet/split-task")).toEqual([]);
  });
});

describe("sheet/column-missing", () => {
  it("adds headers right of the table, side by side, that the reader knows", () => {
    const rows = tasks(["建设公园。", "区园林局", "已建成2处。"], ["改造管网。", "区水务局", "已改造3公里。"]);
    const after = fixed(rows, "sheet/column-missing");
    expect(after[0]).toEqual(["序号", "工作内容", "责任单位", "进展情况", "完成时限", "状态", "更新日期"]);
    expect(findingsOf(readRows(after)).filter((each) => each.rule === "sheet/column-missing")).toEqual([]);
  });

  it("passes over a column that the reader does not know", () => {
    const rows = tasks(["建设公园。", "区园林局", "已建成2处。"], ["改造管网。", "区水务局", "已改造3公里。"]).map((row, at) => [...row, ["档案盒", "甲柜", "乙柜"][at] ?? ""]);
    expect(fixed(rows, "sheet/column-missing")[0]).toEqual(["序号", "工作内容", "责任单位", "进展情况", "档案盒", "完成时限", "状态", "更新日期"]);
  });

  it("speaks English to an English ledger", () => {
    const rows = [["No.", "Task", "Responsible unit", "Progress"], ["1", "Build parks", "Parks Office", "Two parks were opened in May."]];
    expect(fixed(rows, "sheet/column-missing")[0]?.slice(4)).toEqual(["Deadline", "Status", "Updated"]);
  });
});
