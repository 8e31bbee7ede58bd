/** A task's source in a higher plan. */

import { readSeq } from "../../src/ledger/numerals";
import { readReferenceCell, readTaskReference } from "../../src/ledger/reference";

describe("a reference", () => {
  it.each([
    ["市分工方案第 21 项：推进两区建设", "市分工方案", 21],
    ["【市政府工作报告第3条】推进河道治理", "市政府工作报告", 3],
    ["市政府工作报告12：推进河道治理", "市政府工作报告", 12],
    ["推进河道治理（省委深改委2021年工作要点第五项）", "省委深改委2021年工作要点", 5],
    ["市分工方\n案第 21 项：推进", "市分工方案", 21],
  ])("stands in %j", (text, scheme, number) => {
    const reference = readTaskReference(text);
    expect(reference).toMatchObject({ scheme, number, role: "task" });
    expect(text.slice(...(reference?.span ?? [0, 0])).replace(/\s/g, "")).toContain(scheme);
  });

  it.each(["完成第3项工程", "一季度完成第3项", "1.推进南沙河治理", "落实市委第3次会议精神：推进", ""])("does not stand in %j", (text) => {
    expect(readTaskReference(text)).toBeNull();
  });

  it("fills a cell of its column, or names no number", () => {
    expect(readReferenceCell("市政府工作报告 第3条")).toMatchObject({ scheme: "市政府工作报告", number: 3, role: "reference" });
    expect([readReferenceCell("21"), readReferenceCell("县委〔2021〕5号"), readReferenceCell("市分工方案第21、22项")]).toEqual([null, null, null]);
  });
});

describe("a 序号", () => {
  it.each([
    [" 1 ", 1], ["1.", 1], ["（3）", 3], ["①", 1], ["十二", 12], ["第5项", 5], ["１２", 12], ["1.2", "1.2"], ["A-3", "A-3"], ["示例", "示例"], ["", null],
  ])("%j reads as %j", (text, seq) => expect(readSeq(text)).toBe(seq));
});
