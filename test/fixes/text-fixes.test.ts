/** Fixes of typing: what they change, and what they leave. */

import { among, fixed, fixesOf } from "./fixed-ledger";

const task = "建设口袋公园。";
const unit = "区园林局";

/** The progress after the fixes of one rule. */
const progress = (text: string, rule: string): unknown => fixed(among([task, unit, text]), rule)[1]?.[3];

describe("text/hard-wrap", () => {
  const rejoined = (text: string) => progress(text, "text/hard-wrap");

  it("rejoins sentences that a page has broken, and keeps the points' own breaks", () => {
    expect(
      rejoined("1.已完成云溪公园、柳岸公园2处口袋公园的土方工程和给\n排水管线敷设，绿化种植完成八成，园路铺装正在收尾阶\n段，预计8月底开放。\n2.启动桥东公园方案设计，已征求周边三个社区居民的意\n见建议46条，采纳31条。"),
    ).toBe("1.已完成云溪公园、柳岸公园2处口袋公园的土方工程和给排水管线敷设，绿化种植完成八成，园路铺装正在收尾阶段，预计8月底开放。\n2.启动桥东公园方案设计，已征求周边三个社区居民的意见建议46条，采纳31条。");
  });

  it("keeps a paragraph's end, and Windows' line breaks there", () => {
    expect(
      rejoined("一是加快建设进度，已完成云溪公园土方工程和给排水管\r\n线敷设，绿化种植完成八成。\r\n二是抓好养护管理，制定养护标准12条，培训养护人员60\r\n人次。"),
    ).toBe("一是加快建设进度，已完成云溪公园土方工程和给排水管线敷设，绿化种植完成八成。\r\n二是抓好养护管理，制定养护标准12条，培训养护人员60人次。");
  });

  it("keeps a space between Latin words and between numbers", () => {
    const after = String(rejoined("Two pocket parks were opened in the east of the district and the third\none is under construction; it will be finished by the end of August and\nopened to the public in September."));
    expect(after).toContain("the third one is");
    expect(after).not.toContain("\n");
  });

  it.each(["已完成2处。\n正在建设1处。", "1.已完成2处。\n2.正在建设1处。", "已完成：\n云溪公园；\n柳岸公园。"])("leaves %j alone", (text) => {
    expect(fixesOf(among([task, unit, text]), "text/hard-wrap")).toEqual([]);
  });

  it("loses no character but white space", () => {
    const text = "截至6月20日，累计完成绿化种植面积3.2万平方米，栽植乔木1\n280株、灌木5600株，完成投资860万元，占年度计划的71.7\n%，剩余部分预计8月底前完成。";
    expect(String(rejoined(text)).replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  });
});

describe("text/width", () => {
  const widened = (text: string) => progress(text, "text/width");

  it("puts in full-width marks in Chinese text", () => {
    expect(widened("已建成公园2处(云溪、柳岸),面积3.2万平方米;正在验收.")).toBe("已建成公园2处（云溪、柳岸），面积3.2万平方米；正在验收.");
  });

  it("leaves marks of numbers, times and point numbers alone", () => {
    expect(widened("1)已栽植1,280株,按1:500出图,每天9:30巡查。")).toBe("1)已栽植1,280株，按1:500出图，每天9:30巡查。");
  });

  it("mends both brackets of a pair or none", () => {
    expect(widened("由城投公司(CTG)负责，完成检测(ppm)。")).toBe("由城投公司（CTG）负责，完成检测（ppm）。");
    expect(widened("降低CO2(ppm)浓度，采用BIM(建筑信息)技术。")).toBe("降低CO2(ppm)浓度，采用BIM（建筑信息）技术。");
    expect(widened("已完成（一期)。")).toBe("已完成（一期）。");
  });

  it("takes along the blank beside a mark, and leaves the lines", () => {
    expect(widened("已完成招标, 正在进场; 下一步开工.")).toBe("已完成招标，正在进场；下一步开工.");
    expect(widened("已完成\n  (含绿化) 2处, ABC 项目已开工。")).toBe("已完成\n  （含绿化）2处, ABC 项目已开工。");
  });

  it("folds wide digits and letters", () => {
    expect(widened("已建成公园２处，ＰＰＰ项目落地。")).toBe("已建成公园2处，PPP项目落地。");
  });
});

describe("text/spaces", () => {
  it("takes out spaces beside digits and marks, and leaves the others", () => {
    expect(progress("已建成 2 处 ，栽植 1280 株。  ", "text/spaces")).toBe("已建成2处，栽植1280株。");
    expect(progress("云溪 柳岸两园建成2处，Park A 开放。", "text/spaces")).toBe("云溪 柳岸两园建成2处，Park A 开放。");
  });
});

describe("text/substituted-glyph, text/invisible, text/doubled", () => {
  it("puts in what the stand-in means", () => {
    expect(progress("已设臵座椅46处，配臵垃圾桶30个。", "text/substituted-glyph")).toBe("已设置座椅46处，配置垃圾桶30个。");
  });

  it("takes out what cannot be seen, and never what stands for a lost character", () => {
    expect(progress("已建成\u200b公园2处\ufeff。", "text/invisible")).toBe("已建成公园2处。");
    expect(fixesOf(among([task, unit, "已建成\ue123公园2处。"]), "text/invisible")).toEqual([]);
  });

  it("offers a doubled word once", () => {
    expect(progress("已完成云溪公园的的土方，，绿化完成八成。", "text/doubled")).toBe("已完成云溪公园的土方，绿化完成八成。");
    expect(fixesOf(among([task, unit, "按照绿化目的的要求完成2处。"]), "text/doubled")).toEqual([]);
  });
});

describe("progress/numbering", () => {
  const numbered = (text: string) => progress(text, "progress/numbering");

  it.each([
    ["1.建成2处。\n3.栽植1280株。\n4.验收1处。", "1.建成2处。\n2.栽植1280株。\n3.验收1处。"],
    ["1.建成2处。\n2.栽植1280株。\n2.验收1处。", "1.建成2处。\n2.栽植1280株。\n3.验收1处。"],
    ["（一）建成2处。\n（三）栽植1280株。", "（一）建成2处。\n（二）栽植1280株。"],
    ["①建成2处。\n③栽植1280株。", "①建成2处。\n②栽植1280株。"],
    ["1.建成2处。\n（2）栽植1280株。\n3.验收1处。", "1.建成2处。\n2.栽植1280株。\n3.验收1处。"],
    ["2.建成2处。\n3.栽植1280株。", "1.建成2处。\n2.栽植1280株。"],
  ])("numbers %j anew", (before, after) => {
    expect(numbered(before)).toBe(after);
  });

  it("leaves levels and numbers inside sentences alone", () => {
    const text = "1.建成2处。\n（1）云溪公园。\n（2）柳岸公园。\n2.栽植1280株。";
    expect(fixesOf(among([task, unit, text]), "progress/numbering")).toEqual([]);
  });
});

describe("task/reference-style", () => {
  const work = ["市重点任务第3项：新建公园。", "市重点任务第5项：改造管网。", "市重点任务第8项：开展培训。", "市重点任务第9项:举办活动。", "市重点任务第 12 项：修缮文物。"];
  const rows = () => work.map((text, index): [string, string, string] => [text, unit, `已完成${index + 2}处。`]);
  const texts = (rule: string) => fixed(among(...rows()), rule).slice(1, 6).map((row) => row[1]);

  it("writes the source as most tasks do", () => {
    expect(texts("task/reference-style").slice(3)).toEqual(["市重点任务第9项：举办活动。", "市重点任务第12项：修缮文物。"]);
  });

  it("puts no spaces in, for they would be taken out again", () => {
    const spaced = work.map((text) => text.replace(/第 ?(\d+) ?项/, "第 $1 项")).map((text, index) => (index === 4 ? text.replace(/ /g, "") : text));
    const rule = fixed(among(...spaced.map((text): [string, string, string] => [text, unit, "已完成2处。"])), "task/reference-style");
    expect(rule[5]?.[1]).toBe("市重点任务第12项：修缮文物。");
  });
});
