import { foldWraps } from "../../../src/ledger/folded-text";

const folded = (text: string): string => foldWraps(text).text;

describe("line breaks that a page's width made", () => {
  const wrapped = "1.按照总体要求，完善区级管理体制，建立督查考核机制、信息报告机制和沟\n通对接机制，推动工作。\n2.已完成全年入库 30个项目的目标，其中重点项目数量占比达到了百分之六\n十以上。";

  test("are taken out inside sentences and kept between points", () => {
    expect(folded(wrapped)).toBe("1.按照总体要求，完善区级管理体制，建立督查考核机制、信息报告机制和沟通对接机制，推动工作。\n2.已完成全年入库 30个项目的目标，其中重点项目数量占比达到了百分之六十以上。");
  });

  test.each<[string, string]>([
    ["完成甲项目\n完成乙项目", "完成甲项目\n完成乙项目"],
    ["第一段。\n第二段。", "第一段。\n第二段。"],
    ["第一段\n\n第二段", "第一段\n\n第二段"],
    ["（一）完成甲\n（二）完成乙", "（一）完成甲\n（二）完成乙"],
    ["一、完成甲\n二、完成乙", "一、完成甲\n二、完成乙"],
    ["已完成点位、\n道路整治", "已完成点位、道路整治"],
    ["已完成整治\n，效果良好", "已完成整治，效果良好"],
    ["The working group has finished the first round of\nchecks in all blocks.", "The working group has finished the first round of checks in all blocks."],
    ["目标：100\n完成：60", "目标：100\n完成：60"],
    ["共涉及道路 52\n条，均已完成", "共涉及道路 52条，均已完成"],
    ["一行", "一行"],
    ["", ""],
  ])("%j → %j", (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  test("a number at a line's start is not taken for a point", () => {
    const text = "我区对老旧小区供水管线、雨污管线、电力管线开展摸排，共检查车辆\n2.3万辆次，处罚超标车辆二百余辆次，全部完成整改并且已经建立台账。";
    expect(folded(text)).not.toContain("\n");
  });

  test("offsets lead back to the cell", () => {
    const { text, at, from, span } = foldWraps(wrapped);
    for (let i = 0; i < text.length; i++) if (text[i] !== "\n") expect(wrapped[at(i)]).toBe(text[i]);
    const word = text.indexOf("沟通对接");
    expect(wrapped.slice(...span(word, word + 4))).toBe("沟\n通对接");
    expect(from(wrapped.indexOf("通对接"))).toBe(word + 1);
    expect(at(text.length)).toBe(wrapped.length);
  });
});
