import { readFigures, readQuantities } from "../../../src/ledger/figures";

/** "value–high measure of kind", ~ for approximate, ≥ and ≤ for bounds. */
function read(text: string): string[] {
  return readQuantities(text).map((each) => {
    const bound = each.bound === "at-least" ? "≥" : each.bound === "at-most" ? "≤" : "";
    return `${each.approximate ? "~" : ""}${bound}${each.value}${each.high === null ? "" : `–${each.high}`}${each.measure}${each.of === null ? "" : ` of ${each.of[1]}`}`;
  });
}

describe("how a number is written", () => {
  test.each<[string, string[]]>([
    // shares in words
    ["完成百分之70", ["70%"]],
    ["完成百分之 98.5", ["98.5%"]],
    ["办结率为百分之七十点五", ["70.5%"]],
    ["满意率达百分之九十九点二五", ["99.25%"]],
    ["满意率达百分之九十八点零九", ["98.09%"]],
    ["已完成三分之二", ["66.6666666667% of 3"]],
    ["已完成4分之3", ["75% of 4"]],
    ["已完成32/50的点位改造", ["64% of 50"]],
    ["已完成1/4 的工程量", ["25% of 4"]],
    ["已完成12/12个", ["12个 of 12"]],
    ["已完成0/5个", ["0个 of 5"]],
    ["完成3/4万亩", ["3万亩 of 4"]],
    ["首批到位资金三成以上", ["≥30%"]],
    ["工程量完成八成左右", ["~80%"]],
    ["七成的点位已完成", ["70%"]],
    ["已完成3—5成。", ["~30–50%"]],
    ["落实首付两成政策", []],
    // vague numbers
    ["走访二十几户", ["~20户"]],
    ["清运垃圾十几吨", ["~10吨"]],
    ["走访几十家企业", ["~10家"]],
    ["吸引几百人参与", ["~100人"]],
    ["吸引上千人参与", ["~1000人"]],
    ["惠及近万名群众", ["~10000名"]],
    ["投入百余万元", ["~100万元"]],
    ["发放1万多份", ["~10000份"]],
    ["培训三十来人", ["~30人"]],
    ["开展线上百场活动", ["100场"]],
    ["线上线下联动，万名党员进社区", []],
    // 千, 万, 亿
    ["装机35千瓦", ["35千瓦"]],
    ["查扣5千克", ["5千克"]],
    ["发电量3千千瓦时", ["3000千瓦时"]],
    ["参训3千余人", ["~3000人"]],
    ["铺设管道三千米", ["3000米"]],
    ["争取五万元", ["5万元"]],
    ["争取两百万元", ["200万元"]],
    ["新增绿化十万平方米", ["10万平方米"]],
    ["新增绿化一万二千平方米", ["12000平方米"]],
    ["覆盖三万户居民", ["30000户"]],
    ["规模以上工业产值1.2万亿元", ["1.2万亿元"]],
    ["拨付3百万元", ["3百万元"]],
    ["拨付2千万元", ["2千万元"]],
    // ranges
    ["新建3——5个", ["~3–5个"]],
    ["新建3 — 5 个", ["~3–5个"]],
    ["新建3～5个", ["~3–5个"]],
    ["新建3到5个", ["~3–5个"]],
    ["新建 3 至 5 个", ["~3–5个"]],
    ["每村投入3—5万元", ["~3–5万元"]],
    ["惠及1-2万人", ["~10000–20000人"]],
    // one of a kind
    ["建成一所学校", ["1所"]],
    ["查处了一起案件", ["1起"]],
    ["建成一户一档", []],
    ["通报一起典型案例", []],
    ["共计建成一批", []],
    // ordinals
    ["召开第三次调度会", []],
    ["举办第 三 场招聘会", []],
    // a rate per something
    ["日处理能力300吨/日", ["300吨/日"]],
    ["补助标准120元 / 平方米", ["120元/平方米"]],
    ["接待群众3000人/次", ["3000人/次"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("a number without a measure counts where its label says so", () => {
  test.each<[string, string[]]>([
    ["目标值 100，完成值 85", ["100", "85"]],
    ["目标数：100，完成数：85", ["100", "85"]],
    ["任务数为 30；实际完成 28。", ["30", "28"]],
    ["任务：30，完成：28", ["30", "28"]],
    ["任务量 60，完成量 52", ["60", "52"]],
    ["指标：120。", ["120"]],
    ["指标值 130\n已分解", ["130"]],
    ["计划数50、已分解", ["50"]],
    ["目标：40", ["40"]],
    ["实际 45 ，高于预期", ["45"]],
    ["（数量15）", ["15"]],
    ["（数 16）", ["16"]],
    ["总量是88", ["88"]],
    ["合计为12", ["12"]],
    ["累计达300", ["300"]],
    ["累计达到 310", ["310"]],
    ["总计共320", ["320"]],
    ["目标3万，完成 2.6 万。", ["30000", "26000"]],
    ["累计3万余，", ["~30000"]],
    ["目标：12000", ["12000"]],
    ["目标：20251", ["20251"]],
    ["目标：1850", ["1850"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    "任务分工见附件3", "目标3号地块", "累计 3 号线", "任务三，抓好安全生产", "目标一：补齐短板", "目标2025，共建绿城", "完成：1998。", "合计110105199001011234", "数量：第5", "实际8:30", "合计A3",
  ])("no count: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  test("the quote is the number with its 万, without the words around it", () => {
    const quotes = (text: string): string[] => readQuantities(text).map(({ span }) => text.slice(...span));
    expect(quotes("目标 100 ，完成 85 。")).toEqual(["100", "85"]);
    expect(quotes("目标3万，完成2.6万。")).toEqual(["3万", "2.6万"]);
    expect(quotes("浓度 42 微克 / 立方米。")).toEqual(["42 微克 / 立方米"]);
    expect(quotes("完成百分之七十。")).toEqual(["百分之七十"]);
  });
});

describe("what a number tells", () => {
  test.each<[string, string]>([
    ["空置率下降为12%", "share"],
    ["合格率较上年提高到92.3%", "share"],
    ["合格率较上年提高到了 92.3%", "share"],
    ["合格率较上年提升至约93%", "share"],
    ["合格率较上年提升到超过90%", "share"],
    ["合格率较上年提高至 95%", "share"],
    ["合格率较上年提高3%", "growth"],
    ["商户比上年增加到45家", "count"],
    ["商户比上年增加15家", "growth"],
    ["案件较去年减少了8起", "growth"],
    ["案件同比减少 9 起", "growth"],
    ["同比增加，新增企业15家", "count"],
    ["低于全市平均水平2个百分点", "growth"],
    ["产能是原来的3倍", "growth"],
    ["占比达到82%", "share"],
    ["平均浓度35微克", "level"],
    ["考核得分96分", "level"],
    ["时限压缩至3天", "level"],
    ["补助标准120元/平方米", "level"],
    ["排污强度5吨/次", "level"],
    ["接待群众3000人/次", "count"],
    ["巡查频次5人/天", "level"],
    ["目标：40", "count"],
  ])("%s: %s", (text, kind) => {
    expect(readQuantities(text).map((each) => each.kind)).toEqual([kind]);
  });

  test("a level reached says nothing of the change told behind it", () => {
    expect(readQuantities("失业率下降至4.8%，同比下降了0.5%").map((each) => each.kind)).toEqual(["share", "growth"]);
  });

  test.each<[string, boolean]>([["完成70%", true], ["投诉率3‰", true], ["已达七成。", true], ["建成70个", false], ["提高3个百分点", false]])("%s: a percentage %s", (text, percent) => {
    expect(readQuantities(text).map((each) => each.percent)).toEqual([percent]);
  });

  test.each<[string, string[]]>([
    ["办理时限由15天压缩至3天", ["15天", "3天"]],
    ["持续压缩审批环节，3个工作日内办结", []],
    ["历时3个月完成验收", []],
    ["连续12小时作业", []],
  ])("time is a result only where it is made shorter: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("parts of a text or a plan are none of the work", () => {
  test.each<[string, string[]]>([
    ["从3个方面抓好落实", []],
    ["分5个阶段推进", []],
    ["坚持4个原则", []],
    ["增强4个 意识", []],
    ["增强四个 意识", []],
    ["检查12个意识形态阵地", ["12个"]],
    ["检查十二个意识形态阵地", ["12个"]],
    ["形成5个阶段性成果", ["5个"]],
    ["完成36个维护点位巡检", ["36个"]],
    ["梳理8条意识形态领域问题", ["8条"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("a title's number sets no target", () => {
    const context = { taskText: "", higherLevel: false };
    expect(readFigures("按照《新建100个便民点实施方案》，已建成便民点60个。", [], context)).toEqual([]);
  });
});
