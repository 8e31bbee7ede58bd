import { namesClass } from "../../../src/ledger/figures/class-amounts";
import { measureAt } from "../../../src/ledger/figures/measures";

/** Is the amount between the bars the name of a class? */
function read(sentence: string): boolean | null {
  const [lead = "", written = "", measured = "", trail = ""] = sentence.split("|");
  const text = lead + written + measured + trail;
  const measure = measureAt(text, (lead + written).length, false);
  return measure && measure.word === measured ? namesClass(measure, written, lead, text, text.length - trail.length) : null;
}

describe("an amount that things are sorted by is no number of the text's own", () => {
  test.each([
    "推进|亿|元|以上项目建设", "签约|5000万|元|以上项目8个", "签约|5000万|元| 及以上的重点项目8个", "签约|5000万|元|以下订单8个", "签约|5000万|元|以内合同8个", "培育|10亿|元|级企业", "打造|百亿|元|级产业集群", "打造|500亿|元|规模产业",
    "打造|500亿|元|量级 产业", "新增|3亿|元|以上“专精特新”企业", "打造|百亿|元|产业集群", "培育|千亿 |元|园区",
    "投资超|1亿|元|项目6个", "投资过|1亿|元|的重点项目6个", "产值达|1亿|元|企业 6家", "销售突破|1亿|元|品牌3个", "税收上 |1000万|元|楼宇5座", "营收逾|2亿|元|企业6家", "营收超过|2亿|元|企业6家",
    "检查|500|平方米|以上餐饮单位120家", "检查|500|平方米|及以上的场所共120家", "检查|500|平方米|以下 门店合计 30家", "检查|300|人|以上养老机构12家", "检查|300|人|以内培训机构累计12家",
  ])("%s", (sentence) => {
    expect(read(sentence)).toBe(true);
  });

  test.each([
    // told for itself
    "完成投资|5亿|元|，惠及项目3个", "完成投资|5亿|元|以上，惠及3万人", "拨付|300万|元|", "新建|300|平方米|以上", "培训|300|人|以上。", "培训|300|人|以上农民", "新建|500|平方米|项目",
    "拆除违建|500|平方米|以上项目部临建", "培训|300|人|企业12家",
    // told as about, above or up to it
    "贷款近|亿|元|", "贷款约|亿|元|", "贷款超|亿|元|", "贷款超过|亿|元|", "贷款逾|亿|元|", "贷款突破|亿|元|", "贷款破|亿|元|", "贷款达|亿|元|", "贷款达到|亿|元|", "贷款上|亿|元|", "贷款几|亿|元|", "贷款数|亿|元|", "贷款超 |亿|元|",
    // a number of the project is told behind it, not of the class
    "投资|1亿|元|项目6个", "投资超|1亿|元|，实施项目6个", "投资超|1亿|元|，其中项目6个", "投资超|1亿|元|项目建设顺利推进，新增6个",
    // of other measures there are no classes
    "慰问|500|户|以上困难家庭30户", "走访|20|家|以上企业30家",
  ])("none: %s", (sentence) => {
    expect(read(sentence)).toBe(false);
  });
});
