import { fit } from "../../../src/ledger/figures/base-fit";
import { readTold } from "../../../src/ledger/figures/told";

/** How well a text's last number fits its first: 0 is not told of it; of several bases the best is taken. */
function fitOf(text: string): number {
  const { told } = readTold(text);
  const [base, actual] = [told[0], told.at(-1)];
  if (!base || !actual) throw new Error(`No two numbers in ${text}`);
  return Number(fit(base, actual).toFixed(2));
}

describe("a number that is told as done, and the total or target before it", () => {
  // The same words fit better than none, none better than a name of work, a target better than a total; other words not at all.
  test.each<[string, number]>([
    ["年度目标8亿元，累计完成投资9亿元。", 0.4],
    ["年度目标8亿元；累计完成投资9亿元。", 0],
    ["年度目标为造林8万亩，累计完成投资9万亩。", 0],
    ["涉及1214户，已完成签约690户。", 0.6],
    ["计划新建停车位500个，已建成420个。", 0.65],
    ["计划新建停车位500个，已建成停车位420个。", 1.5],
    ["居民楼18栋，已完成外墙施工11栋。", 0.4],
    ["居民楼18个，已完成外墙施工11个。", 0],
    ["居民楼18栋，已完成外墙施工11栋楼面。", 0],
    ["居民楼18栋，质量合格，已完成外墙施工11栋。", 0],
    ["8条断头路中，东环路等5条已通车。", 0.45],
    ["8条断头路中，东环路、西环路5条已通车。", 0.45],
    ["8条断头路中，东环路5条已通车。", 0],
    ["断头路8条，东环路等5条已通车。", 0],
    ["新增岗位30个，已新增岗位20个。", 0],
    ["改造小区12个，已完成5个。", 0.55],
    ["改造小区12个，完成5个。", 0],
    ["改造小区12个，已完成小区绿化5个。", 1.5],
    ["改造小区12个，已完成停车位5个。", 0],
    ["12处，已整改5处。", 0.4],
    ["隐患12处，已整改5处。", 0.55],
    ["计划新建停车位500个；已建成420个。", 0.3],
    ["计划新建停车位500个。走访企业。已建成420个。", 0.3],
    ["计划新建停车位500个。走访企业。发放资料。已建成420个。", 0],
    ["计划新建停车位500个；已建成停车位420个。", 1.5],
    ["计划新建停车位500个；已建成地下停车位420个。", 0.3],
    ["共排查隐患120处；已整改隐患95处。", 1.5],
    ["共排查隐患120处；已整改重大隐患95处。", 0],
    ["共排查隐患120处；已整改95处。", 0],
    ["隐患120处；已整改隐患95处。", 0],
    ["目标5个，已建成100个。", 0.65],
    ["目标5个，已建成101个。", 0],
    ["涉及12户，已签约15户。", 0],
    ["涉及12户，签约9户。", 0.6],
    ["涉及60户、已签约45户。", 0.6],
    ["新建公厕12座、已建成9座。", 0.55],
    ["受理投诉30件，答复咨询已办结25件。", 0],
    ["受理投诉30件，已办结咨询25件。", 0],
  ])("%s fits %d", (text, expected) => {
    expect(fitOf(text)).toBe(expected);
  });
});
