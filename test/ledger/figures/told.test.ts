import { readTold, type Told } from "../../../src/ledger/figures/told";

const mark = ({ value, measure }: Told): string => `${value}${measure}`;

/** Each number as "value role verb noun". */
const read = (text: string): string =>
  readTold(text)
    .told.map((each) => `${mark(each)} ${each.role} ${each.verb || "-"} ${each.noun || "-"}`)
    .join(" | ");

describe("what each number of a sentence is, by which verb, and of what", () => {
  test.each<[string, string]>([
    ["共排查隐患120处，已整改95处。", "120处 total 排查 隐患 | 95处 done 整改 -"],
    ["全区共有老旧小区45个，正在改造12个，已完工20个，剩余13个。", "45个 total 共有 老旧小区 | 12个 ongoing 改造 - | 20个 done 完工 - | 13个 remaining - 剩余"],
    ["我区受理群众诉求320件，办结310件，正在办理10件。", "320件 total 受理 群众诉求 | 310件 done 办结 - | 10件 ongoing 办理 -"],
    ["年度目标新建充电桩300个，截至6月底，已建成260个。", "300个 target 新建 充电桩 | 260个 done 建成 -"],
    ["累计培训护林员300人次；召开动员会6场。", "300人次 done 培训 护林员 | 6场 holding 召开 动员会"],
    ["发放宣传册5000份，慰问金30户，召开座谈会6场。", "5000份 work 发放 发放宣传册 | 30户 bare - 慰问金 | 6场 holding 召开 座谈会"],
    ["设立党员先锋岗35个，选派驻村干部120名。", "35个 work 设立 设立党员先锋岗 | 120名 work 选派 选派驻村干部"],
    ["石桥街道今年已完成口袋公园建设2个。", "2个 done 建设 口袋公园"],
    ["累计完成老旧小区改造35个。", "35个 done 改造 老旧小区"],
    ["推进12个小区改造，9个小区已完成改造。", "12个 bare - 小区改造 | 9个 done - 小区"],
    ["82个村已完成换届。", "82个 done - 村"],
    ["已送戏下乡230场。", "230场 done 送戏下乡 -"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("what is counted, by the words behind the number", () => {
  test.each<[string, string]>([
    ["12家企业", "企业"], ["3个（含续建）小区", "小区"], ["3处(含去年)", "-"], ["5处以上隐患", "隐患"], ["5处及以上的隐患", "隐患"], ["5处或以下隐患", "隐患"], ["5处左右的隐患", "隐患"], ["5处上下隐患", "隐患"], ["5处之内隐患", "隐患"], ["5处 以内的隐患", "隐患"],
    ["3个村的道路", "村"], ["3个小区正在施工", "小区"], ["3个小区已开工", "小区"], ["3个小区并入物业", "小区"], ["3个小区完成加装", "小区"], ["3个小区进行加装", "小区"], ["3个小区需加装", "小区"], ["3个小区均达标", "小区"],
    ["3个小区全部达标", "小区"], ["3个小区分别达标", "小区"], ["3个小区纳入计划", "小区"], ["3万元用于奖补", "-"], ["3个小区实现供暖", "小区"], ["3个小区因雨停工", "小区"], ["3个小区按照要求施工", "小区"], ["3个小区在施工", "小区"],
    ["3个小区将开工", "小区"], ["3个小区交居委会管", "小区"],
    ["3个交通站点", "交通站点"], ["3个交易大厅", "交易大厅"], ["3个交警岗亭", "交警岗亭"],
    ["3个初中", "初中"], ["3个高中", "高中"], ["3个社区中", "社区"], ["3个小区当中", "小区"], ["3个小区之中", "小区"],
    ["3个及2个公园", "-"], ["3个以及2个公园", "-"], ["3个与2个公园", "-"], ["3个和2个公园", "-"], ["3个和谐社区", "和谐社区"], ["3件和解案件", "和解案件"],
    ["3个石桥街道沿河环境整治提升工程示范点位", "石桥街道沿河环境整治提升工程示范"],
  ])("%s: %s", (text, noun) => {
    expect(readTold(text).told[0]?.noun).toBe(noun === "-" ? "" : noun);
  });
});

describe("parts behind 其中", () => {
  test.each<[string, string]>([
    ["帮扶残疾人56人，其中：就业32人，入学6人。", "56人 bare | 32人 part | 6人 part"],
    ["帮扶残疾人56人，其中，就业32人，入学6人。", "56人 bare | 32人 part | 6人 part"],
    ["共56人，其中就业32人；入学6人。", "56人 total | 32人 part | 6人 bare"],
    ["共56人。其中：就业32人。入学6人。", "56人 total | 32人 part | 6人 bare"],
    ["共56人，其中；就业32人。", "56人 total | 32人 bare"],
    ["共90个，其中新建40个，改建50个。", "90个 total | 40个 part | 50个 part"],
    ["共45个，其中已开工10个，竣工5个。", "45个 total | 10个 done | 5个 part"],
    ["共45个，其中已开工10个，已竣工5个。", "45个 total | 10个 done | 5个 done"],
    ["共45个，其中目前开工10个，累计竣工5个，截至上月验收3个。", "45个 total | 10个 done | 5个 done | 3个 done"],
    ["共45个，其中10个小区已竣工。", "45个 total | 10个 done"],
    ["共45个，其中10个小区竣工。", "45个 total | 10个 part"],
    ["共45个，其中剩余10个，正在改造3个，计划改造8个。", "45个 total | 10个 remaining | 3个 ongoing | 8个 target"],
    // what was found is a whole of its own
    ["排查房屋3000栋，其中存在隐患236栋，已整治218栋。", "3000栋 total | 236栋 total | 218栋 done"],
    ["排查房屋3000栋，其中发现隐患236栋，查出隐患18栋。", "3000栋 total | 236栋 total | 18栋 total"],
    // of another unit, behind a part that is done: its result
    ["新建18所，其中9所已竣工，新增学位2700个。", "18所 work | 9所 done | 2700个 work"],
    ["新建18所，其中9所已竣工，惠及学生2700人。", "18所 work | 9所 done | 2700人 bare"],
    ["新建18所，其中9所已竣工，公办5所。", "18所 work | 9所 done | 5所 part"],
    ["新建18所，其中公办9所，新增学位2700个。", "18所 work | 9所 part | 2700个 part"],
    ["新建18所，其中已竣工9所，新增学位2700个，其中小学学位900个，公办学位100个。", "18所 work | 9所 done | 2700个 work | 900个 part | 100个 part"],
    ["共45个，其中已开工10个，已签约3户，投入资金6万元，民宿2户。", "45个 total | 10个 done | 3户 done | 6万元 bare | 2户 bare"],
  ])("%s", (text, expected) => {
    expect(readTold(text).told.map((each) => `${mark(each)} ${each.role}`).join(" | ")).toBe(expected);
  });

  test.each<[string, boolean[]]>([
    ["共56人，其中就业32人，入学6人。", [false, true, false]],
    ["共56人，其中：就业32人，入学6人。", [false, true, false]],
    ["共56人，其中 ，就业32人和入学6人。", [false, true, false]],
    ["共56人（其中就业32人、入学6人）。", [false, true, false]],
    ["共56人，其中情况如下，就业32人。", [false, false]],
    ["共56人，其中；就业32人。", [false, false]],
  ])("only the number right behind 其中 opens the parts: %s", (text, among) => {
    expect(readTold(text).told.map((each) => each.among)).toEqual(among);
  });
});

describe("a title before a colon, a plan's opening, a correction", () => {
  test.each<[string, string]>([
    ["目标值：100；完成值：85", "100 target | 85 done"],
    ["任务数:30个；实际数:28个", "30个 target | 28个 done"],
    ["年度指标：70户，实际：65户", "70户 target | 65户 done"],
    ["全年计划量：70户；目前进展：65户；完成情况：60户", "70户 target | 65户 done | 60户 done"],
    ["任务：新建5所。", "5所 target"],
    ["完成：新建5所。", "5所 work"],
    ["完成： 5所。", "5所 done"],
    ["计划：已建5所。", "5所 done"],
    ["任务分工：新建5所。", "5所 work"],
    ["实际困难：停工5所。", "5所 bare"],
    ["任务，5所。", "5所 bare"],
    ["完成，5所。", "5所 bare"],
    // 下一步
    ["下一步，将新建便民点20个，完成投资300万元。新建车位5个。", "20个 planned | 300万元 planned | 5个 work"],
    ["1.下一步，新建幼儿园5所", "5所 planned"],
    ["2、 下阶段新建5所", "5所 planned"],
    ["下一阶段新建5所", "5所 planned"], ["下步新建5所", "5所 planned"], ["接下来新建5所", "5所 planned"], ["后续工作：新建5所", "5所 planned"], ["明年新建幼儿园5所。目前已建成3所。", "5所 planned | 3所 done"],
    ["下半年建成管网5公里，目前建成2公里，已建1公里，截至上周建成4公里，累计建成3公里，其余8公里。", "5公里 planned | 2公里 done | 1公里 done | 4公里 done | 3公里 done | 8公里 remaining"],
    ["建成3所，下一步新建5所，改造2所。改造1所。", "3所 done | 5所 planned | 2所 planned | 1所 work"],
    ["建成3所。明年，新建5所。", "3所 done | 5所 planned"],
    ["建成3所。\n四、下一步，有关工作安排，新建5所。", "3所 done | 5所 work"],
    // corrected
    ["原上报85户，经核实更正为82户。", "85户 planned | 82户 bare"],
    ["已签约85户，更正为82户。", "85户 planned | 82户 done"],
    ["已签约85户；更正为82户。", "85户 done | 82户 bare"],
    ["已签约85户，更正为82家。", "85户 done | 82家 bare"],
    ["年度任务100户，经批准核减为90户。", "100户 planned | 90户 target"],
    ["年度任务由12家调整为15家。", "12家 planned | 15家 target"],
    ["已签约85户，调整为82户。", "85户 done | 82户 bare"],
    ["原已签约85户，调整为82户。", "85户 planned | 82户 done"],
    // by how much more
    ["累计压减34户，超额完成4户。", "34户 bare | 4户 planned"],
    ["已签约66户，超目标6户。", "66户 done | 6户 planned"],
    ["已签约66户，超出6户。", "66户 done | 6户 planned"],
    ["已签约66户，超额完成60户。", "66户 done | 60户 planned"],
    ["已签约66户，超额完成70户。", "66户 done | 70户 done"],
    ["已签约66户，超额完成66户。", "66户 done | 66户 done"],
    ["已签约66户，超额完成4栋。", "66户 done | 4栋 done"],
    ["已签约66户。超额完成4户。", "66户 done | 4户 done"],
  ])("%s", (text, expected) => {
    expect(readTold(text).told.map((each) => `${mark(each)} ${each.role}`).join(" | ")).toBe(expected);
  });

  test("what is corrected keeps its verb and what it counts", () => {
    expect(read("已签约拆迁户85户，更正为82户。")).toBe("85户 planned 签约 拆迁户 | 82户 done 签约 拆迁户");
    expect(read("年度任务由原上报企业12家调整为15家。")).toBe("12家 planned 任务 调整 | 15家 target 任务 调整");
    expect(readTold("误报商户85户，更正为82户。").told.map(({ noun, words }) => [noun, words])).toEqual([["误报商户", "误报商户"], ["商户", "商户"]]);
    expect(readTold("原上报商户85户，更正为82户。").told.map(({ noun, words }) => [noun, words])).toEqual([["原上报商户", "原上报商户"], ["商户", "商户"]]);
  });
});

describe("a whole of which is told in the same breath", () => {
  test.each<[string, string]>([
    ["8条断头路中，已通车5条。", "8条 total 断头路 | 5条 done -"],
    ["9条道路当中，完工6条。", "9条 total 道路 | 6条 done -"],
    ["9条道路之中 ，完工6条。", "9条 total 道路 | 6条 done -"],
    ["7个社区中已有5个完成改造。", "7个 total 社区 | 5个 done 社区"],
    ["7个社区中，目前有5个完成改造。", "7个 total 社区 | 5个 done -"],
    ["7个社区中已经5个完成改造。", "7个 total 社区 | 5个 bare 社区"],
    ["新增3所初中，已开工2所。", "3所 work 初中 | 2所 done -"],
    ["3所高中，已开工2所。", "3所 bare 高中 | 2所 done -"],
    ["3项工作集中，已完成2项。", "3项 bare 工作集中 | 2项 done -"],
    ["已完成8条断头路中，改造5条。", "8条 done 断头路 | 5条 work -"],
  ])("%s", (text, expected) => {
    expect(readTold(text).told.map((each) => `${mark(each)} ${each.role} ${each.noun || "-"}`).join(" | ")).toBe(expected);
  });
});

describe("a list", () => {
  /** Each number's verb and role, and a mark where it goes on a list. */
  const list = (text: string): string =>
    readTold(text)
      .told.map((each) => `${each.listed ? "、" : ""}${mark(each)} ${each.role} ${each.verb || "-"} ${each.words || "-"}`)
      .join(" | ");

  test.each<[string, string]>([
    ["接收177条道路、6903个车位。", "177条 total 接收 道路 | 、6903个 total 接收 车位"],
    ["处置违建9宗1260平方米。", "9宗 work 处置 违建 | 、1260平方米 work 处置 违建"],
    ["处置违建9宗、1260平方米。", "9宗 work 处置 违建 | 、1260平方米 work 处置 违建"],
    ["已拆除围墙5处和棚屋3座。", "5处 done 拆除 围墙 | 、3座 done 拆除 棚屋"],
    ["新建车位400个及充电桩60个。", "400个 work 新建 车位 | 、60个 work 新建 充电桩"],
    ["新建公园4个与绿道6公里。", "4个 work 新建 公园 | 、6公里 work 新建 绿道"],
    ["新建公园4个，绿道6公里。", "4个 work 新建 公园 | 6公里 bare - 绿道"],
    ["竣工公园4个、拟建绿道6公里。", "4个 done 竣工 公园 | 、6公里 planned - 拟建绿道"],
    ["竣工3个、在建5个。", "3个 done 竣工 - | 、5个 bare - 建"],
    ["竣工3个、待批5个。", "3个 done 竣工 - | 、5个 planned - 待批"],
    ["竣工3个、其中公园5个。", "3个 done 竣工 - | 5个 part - 公园"],
    ["新建3个、剩余5个。", "3个 work 新建 - | 5个 remaining - 剩余"],
    ["计划新建3个、已建5个。", "3个 target 计划新建 - | 5个 done 建 -"],
    ["新建公园4个，共5公里、6处。", "4个 work 新建 公园 | 5公里 total 共 - | 、6处 total 共 -"],
  ])("%s", (text, expected) => {
    expect(list(text)).toBe(expected);
  });
});

describe("where a number stands", () => {
  test("its clause, chain and sentence, the words before it and behind it", () => {
    const text = "累计走访商户120家，整改隐患95处（餐饮40处）；共计拨付300万元。\n另签约8户居民。";
    const { told, text: own } = readTold(text);
    expect(own).toBe(text);
    expect(told.map((each) => [mark(each), each.clause, each.chain, each.sentence, text.slice(each.clauseStart, each.clauseEnd)])).toEqual([
      ["120家", 0, 0, 0, "累计走访商户120家"],
      ["95处", 1, 0, 0, "整改隐患95处"],
      ["40处", 2, 0, 0, "餐饮40处"],
      ["300万元", 4, 1, 0, "共计拨付300万元"],
      ["8户", 6, 3, 2, "另签约8户居民"],
    ]);
    expect(told.map(({ lead, trail }) => `${lead}|${trail}`)).toEqual(["累计走访商户|", "整改隐患|", "餐饮|", "共计拨付|", "另签约|居民"]);
    expect(told.map(({ span }) => text.slice(...span))).toEqual(["120家", "95处", "40处", "300万元", "8户"]);
    expect(told.map(({ cumulative }) => cumulative)).toEqual([true, false, false, true, false]);
    expect(told.map(({ bracketed }) => bracketed)).toEqual([false, false, true, false, false]);
  });

  test("between two numbers of a clause the words are the first one's trail and the second one's lead", () => {
    expect(readTold("7个社区中已有5个完成改造").told.map(({ lead, trail }) => `${lead}|${trail}`)).toEqual(["|社区中已有", "社区中已有|完成改造"]);
    expect(readTold("涉及177条道路、6903个车位").told.map(({ lead, trail }) => `${lead}|${trail}`)).toEqual(["涉及|道路、", "|车位"]);
  });

  test("of a long clause the nearest 48 characters are read", () => {
    const far = "云溪区".repeat(20);
    const [told] = readTold(`${far}3个${far}`).told;
    expect([told?.lead, told?.trail]).toEqual([far.slice(-48), far.slice(0, 48)]);
  });

  test("a number with a wide comma for its thousands is read whole", () => {
    expect(read("共处罚182，371起，已缴5起")).toBe("182371起 activity 处罚 - | 5起 done 缴 -");
  });

  test("digits typed wide are read like others, and the text that is given back has them narrow", () => {
    const { told, text } = readTold("签约１２户");
    expect(text).toBe("签约12户");
    expect(told.map(mark)).toEqual(["12户"]);
  });

  test("a number carries what it was read as", () => {
    const [told] = readTold("已完成约3.2亿元以上").told;
    expect(told).toMatchObject({ value: 3.2, measure: "亿元", amount: 320_000_000, unit: "元", approximate: true, bound: "at-least", percent: false, kind: "count", high: null, of: null, quoted: false, round: false });
    expect(readTold("开展“百场”宣讲，完成32/50公里").told).toMatchObject([{ quoted: true, round: true, value: 100 }, { of: [32, 50], value: 32 }]);
    expect(readTold("走访3—5户，增长12%").told).toMatchObject([{ high: 5, approximate: true }, { kind: "growth", percent: true }]);
  });

  test("who did it, and what stands between the verb and the number", () => {
    const parts = (text: string): string[] => readTold(text).told.map(({ subject, object, words }) => `${subject || "-"} ${object || "-"} ${words || "-"}`);
    expect(parts("清河县水务局新建泵站12座")).toEqual(["清河县水务局 泵站 清河县水务局泵站"]);
    expect(parts("我区新建泵站12座")).toEqual(["- 泵站 泵站"]);
    expect(parts("老旧泵站改造12座")).toEqual(["老旧泵站 - 老旧泵站"]);
    expect(parts("新建泵站项目12个")).toEqual(["- 泵站项目 泵站"]);
    expect(parts("新建项目12个")).toEqual(["- 项目 -"]);
    expect(parts("新建12座泵站")).toEqual(["- - 泵站"]);
  });
});
