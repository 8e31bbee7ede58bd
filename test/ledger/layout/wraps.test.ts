/** Line breaks of a page's width in the cells of a ledger. */

import { foldWraps } from "../../../src/ledger/folded-text";

const folded = (text: string): string => foldWraps(text).text;

describe("a page's line breaks", () => {
  it.each([
    ["截至6月底，检查餐饮燃气用户2210户，发现隐患3\n86项，完成整改386项，立案查处4起，约谈企业12家。", "发现隐患386项，完成整改386项"],
    ["截至6月底，完成改造9800户，占全年任务的比重达到了6\n5.3%，兑付补助资金1260万元，其余正在组织签约备料施工。", "达到了65.3%"],
    ["上半年，开展安全检查48次，排查隐患517项，整改完成50\n2项，整改率97.1%，其余15项已经制定整改方案并明确责任人。", "整改完成502项"],
  ])("part no number of a Chinese text: %j", (text, words) => expect(folded(text)).toContain(words));

  it("stand for a space between numbers of an English text", () => {
    expect(folded("The council has adopted the delivery plan for the years 2025\n2026 and published all of the quarterly figures.")).toContain("2025 2026");
  });

  it("are kept before a unit's label, however full the line before is", () => {
    const text = "【区科信局】截至6月底，新增市级专精特新企业21家，兑现资金\n640万元，组织培训四场。\n【区金融办】截至6月底，辅导两家企业向证监局提交备案材料，一\n家企业在北交所挂牌。";
    expect(folded(text).split("\n").map((line) => line.slice(0, 7))).toEqual(["【区科信局】截", "【区金融办】截"]);
    const full = "【区科信局】截至6月底，新增市级专精特新企业21家，兑现奖励\n资金640万元，组织银企对接活动四场次，参加企业三百余家次。\n【区金融办】截至6月底，辅导两家企业向证监局提交备案材料。";
    expect(folded(full).split("\n")).toHaveLength(2);
  });

  it("are taken out before a bracket that labels nothing", () => {
    expect(folded("截至6月底，完成年度绩效考评指标体系修订，按照职责分工印发\n【2026】12号文件，组织培训四场，参加人员三百余人，收集建议\n四十条，已采纳。")).not.toContain("\n");
  });
});
