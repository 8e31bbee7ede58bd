/** The numbered points of a progress text. */

import { foldWraps } from "../../src/ledger/folded-text";
import { readPoints } from "../../src/ledger/points";

const read = (text: string) => readPoints(foldWraps(text)).map((point) => `${point.number ?? "–"} ${point.text}`);

describe("points", () => {
  it.each([
    ["1.完成方案。2.启动建设。3.竣工。", ["1 完成方案。", "2 启动建设。", "3 竣工。"]],
    ["1、完成方案\n2、启动建设", ["1 完成方案", "2 启动建设"]],
    ["１．完成方案。２．启动建设。", ["1 完成方案。", "2 启动建设。"]],
    ["（一）完成方案。\n（二）启动建设。", ["1 完成方案。", "2 启动建设。"]],
    ["(1)完成方案 (2)启动建设", ["1 完成方案", "2 启动建设"]],
    ["①完成方案，②启动建设", ["1 完成方案，", "2 启动建设"]],
    ["1.1-6月份，新设企业27家。2.2021年完成投资5.9亿元。", ["1 1-6月份，新设企业27家。", "2 2021年完成投资5.9亿元。"]],
    ["1) Contract signed. 2) Pipes laid: 2.1 km.", ["1 Contract signed.", "2 Pipes laid: 2.1 km."]],
    ["1.完成方案，包括：（1）总体设计；（2）详细设计。2.启动建设。", ["1 完成方案，包括：（1）总体设计；（2）详细设计。", "2 启动建设。"]],
    ["1.完成方案。\n3.竣工。", ["1 完成方案。", "3 竣工。"]],
    ["1.", ["1 "]],
    ["1.6月18日新馆开馆，藏书26万册。\n2.6月24日前举办展览8场。", ["1 6月18日新馆开馆，藏书26万册。", "2 6月24日前举办展览8场。"]],
    ["1.6月18日新馆开馆，藏书26万册。\n3.新增阅览座位200个。", ["1 6月18日新馆开馆，藏书26万册。", "3 新增阅览座位200个。"]],
  ])("%j has its numbers", (text, points) => expect(read(text)).toEqual(points));

  it.each(["5.9亿元已到位。", "2021.6.30完成招标。", "3月完成方案，4月启动建设。", "新增车位（2个），改造（3处）。", "Laid 2.1 km. 3 crews on site."])(
    "%j has none",
    (text) => expect(read(text)).toEqual([`– ${text}`]),
  );

  it("are none where lines begin with measured numbers", () => {
    expect(read("1.5公里管网已完工。\n3.2公里管网正在施工。")).toEqual(["– 1.5公里管网已完工。", "– 3.2公里管网正在施工。"]);
  });

  it("are paragraphs where nothing is numbered", () => {
    expect(read("完成方案编制。\n正在招标。")).toEqual(["– 完成方案编制。", "– 正在招标。"]);
    expect(read(" \n")).toEqual([]);
  });
});
