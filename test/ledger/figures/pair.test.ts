import { labelOf, likeness, pairAlone, pairUp, startOf, tellsPeriod, tidy } from "../../../src/ledger/figures/pair";
import { numberAt, pairLine, readingOf } from "./pairs-told";

describe("how alike two namings are", () => {
  test.each<[string, string, number]>([
    ["口袋公园", "新建口袋公园", 1],
    ["公园", "口袋公园", 1],
    ["口袋公园", "公园绿化", 1 / 3],
    ["隐患整改", "整改隐患", 2 / 3],
    ["公厕", "学校", 0],
    ["户", "居民户数", 1],
    ["户", "隐患", 0],
    ["", "隐患", 1],
    ["隐患", "", 0],
  ])("%s told of %s: %d", (words, other, share) => {
    expect(likeness(words, other)).toBeCloseTo(share, 10);
  });
});

describe("what binary fractions add is taken off", () => {
  test.each([
    [0.1 + 0.2, 0.3],
    [1 / 3, 0.333333333333],
    [4.2 * 100, 420],
    [1234567890123456, 1234567890123456],
    [-3, -3],
  ])("%d is %d", (value, plain) => {
    expect(tidy(value)).toBe(plain);
  });
});

describe("a number of one month or quarter alone", () => {
  test.each<[string, number, boolean]>([
    ["6月份检查企业60家次。", 0, true],
    ["6月检查企业60家次。", 0, true],
    ["二季度新建公厕22座。", 0, true],
    ["第三季度新建公厕22座。", 0, true],
    ["本月走访商户60家。", 0, true],
    ["上周走访商户60家。", 0, true],
    ["累计检查企业600家次，6月份检查企业60家次。", 1, true],
    ["5月份检查企业60家次，累计检查600家次，6月份检查企业80家次。", 2, true],
    ["检查企业60家次。", 0, false],
    ["1-6月新增就业5600人。", 0, false],
    ["截至6月新增就业5600人。", 0, false],
    ["截至6月底建成280个。", 0, false],
    ["6月20日走访商户30户。", 0, false],
    ["一季度新建公厕22座。", 0, false],
    ["二季度末建成公厕22座。", 0, false],
    ["6月份新增就业600人，累计新增就业5600人。", 1, false],
    ["6月份新增就业600人，今年以来新增就业5600人。", 1, false],
    ["本月新增就业600人，截至目前新增就业5600人。", 1, false],
    // another sentence is told of its own time
    ["6月份启动创建。已走访商户80户。", 0, false],
    ["6月份启动创建；已走访商户80户。", 0, false],
    ["6月份启动创建\n已走访商户80户。", 0, false],
    ["6月份启动创建，已走访商户80户。", 0, true],
  ])("%s, number %d: %s", (text, at, alone) => {
    expect(tellsPeriod(text, numberAt(text, at))).toBe(alone);
  });

  test("words before the base are told of the base", () => {
    const text = "6月份排查隐患120处，已整改95处。";
    const [base, actual] = [numberAt(text, 0), numberAt(text, 1)];
    expect(tellsPeriod(text, actual)).toBe(true);
    expect(tellsPeriod(text, actual, base.span[1])).toBe(false);
  });

  test("what stands far before a number is not told of it", () => {
    const far = `6月份启动创建，${"由各街道各社区分头组织志愿者和物业公司的同志们，".repeat(3)}走访商户80户。`;
    expect(tellsPeriod(far, numberAt(far, 0))).toBe(false);
  });
});

describe("the label of a pair names what is counted", () => {
  test.each<[string, string]>([
    // the noun of either side, and the actual's verb where it says more
    ["共排查隐患120处，已整改95处。", "隐患整改"],
    ["涉及居民1.2万户，已完成改造9600户。", "居民改造"],
    ["应急演练6场，已完成4场。", "应急演练"],
    ["240场惠民演出已送200场。", "惠民演出送"],
    ["全年计划新建充电桩300个，已建成充电桩210个。", "充电桩建成"],
    // the longer of two namings of one thing
    ["涉及河东村居民120户，居民已签约80户。", "河东村居民签约"],
    ["涉及居民120户，河东村居民已签约80户。", "河东村居民签约"],
    // what is planned, or is to be done, is no part of the name
    ["全县计划实施口袋公园12个，已完成7个。", "口袋公园"],
    ["总投资1.5亿元，目前完成投资6000万元。", "投资"],
    ["全年需完成征收面积3.5万平方米，已完成2.1万平方米。", "面积"],
    // a verb that the noun holds already is not said twice
    ["老旧小区改造30个，已改造20个。", "老旧小区改造"],
    // where no noun is told
    ["目标100个，已建成45个。", "建成"],
    ["计划新建20所，竣工5所。", "竣工"],
    ["目标值：100；完成值：85。", "数量"],
    // of them
    ["18个街镇中15个已完成验收。", "街镇"],
    ["全县42所初中，已改造20所。", "初中改造"],
  ])("%s → %s", (text, label) => {
    expect(labelOf(numberAt(text, 0), numberAt(text, 1))).toBe(label);
  });

  test("a label is no longer than it can be read", () => {
    const text = "涉及河东片区老旧小区供水供热供气管网改造惠及居民120户，已签约80户。";
    expect(labelOf(numberAt(text, 0), numberAt(text, 1)).length).toBeLessThanOrEqual(24);
  });
});

describe("where the words of a number begin", () => {
  test.each<[string, number, string]>([
    ["共排查隐患120处，已整改95处。", 0, "共排查隐患"],
    ["共排查隐患120处，已整改95处。", 1, "已整改"],
    ["共排查隐患120处， 已整改95处。", 1, "已整改"],
    ["共排查隐患120处，“两违”已整改95处。", 1, "两违”已整改"],
    ["清理占道、乱堆120处、乱贴95处。", 1, "乱贴"],
    ["清理，120处。", 0, ""],
  ])("%s, number %d: “%s”", (text, at, words) => {
    const told = numberAt(text, at);
    expect(text.slice(startOf(told), told.span[0])).toBe(words);
  });
});

describe("a pair is written down", () => {
  const shown = (text: string, record: (reading: ReturnType<typeof readingOf>) => void): unknown => {
    const reading = readingOf(text);
    record(reading);
    const [pair] = reading.pairs;
    return pair && [pairLine(reading, pair), pair.verb, pair.base, [...reading.targets], [...reading.actuals]];
  };

  test("a target and its actual, each marked as such", () => {
    expect(shown("共排查隐患120处，已整改95处。", (reading) => pairUp(reading, 0, 1))).toEqual(["120/95处 隐患整改 “共排查隐患120处，已整改95处”", "整改", 0, [0], [1]]);
  });

  test("the actual in the target's measure, whichever stands first", () => {
    expect(shown("完成投资6000万元，占年度计划1.5亿元的40%。", (reading) => pairUp(reading, 1, 0))).toEqual(["1.5/0.6亿元 投资 “完成投资6000万元，占年度计划1.5亿元”", "完成", 1, [1], [0]]);
  });

  test("a sum in place of the actual's own amount, and a label of its own", () => {
    expect(shown("建成安置房1500套，南苑已建成600套，北苑已建成500套。", (reading) => pairUp(reading, 0, 2, 1100, "安置房"))).toEqual([
      "1500/1100套 安置房 “建成安置房1500套，南苑已建成600套，北苑已建成500套”", "建成", 0, [0], [2],
    ]);
  });

  test("nothing is scaled by a target of nought", () => {
    expect(shown("目标0起，发生2起。", (reading) => pairUp(reading, 0, 1))).toEqual(["0/2起 发生 “目标0起，发生2起”", "", 0, [0], [1]]);
  });

  test("only the actual's words are quoted where the target stands far off", () => {
    const far = "，由区住建局牵头、各街道配合推进".repeat(5);
    expect(shown(`计划新建公厕20座${far}，已建成12座。`, (reading) => pairUp(reading, 0, 1))).toEqual(["20/12座 公厕建成 “已建成12座”", "建成", 0, [0], [1]]);
  });

  test("a number told alone, with what is known of its other side", () => {
    expect(shown("新建公厕20座。", (reading) => pairAlone(reading, 0, { target: 20, actual: null }))).toEqual(["20/-座 新建公厕 “新建公厕20座”", "新建", null, [0], []]);
    expect(shown("新建公厕20座。", (reading) => pairAlone(reading, 0, { target: null, actual: 20 }))).toEqual(["-/20座 新建公厕 “新建公厕20座”", "新建", null, [], [0]]);
    expect(shown("新建公厕20座，均已完工。", (reading) => pairAlone(reading, 0, { target: 100, actual: 60, measure: "%", end: 12, label: "公厕" }))).toEqual(["100/60% 公厕 “新建公厕20座，均已完工”", "新建", null, [0], [0]]);
  });
});
