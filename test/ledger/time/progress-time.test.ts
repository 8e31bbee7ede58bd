import { progressAge, readPromises, readTimeMentions } from "../../../src/ledger/time";

const context = { asOf: "2021-06-30", year: 2021 };
const mentions = (text: string, asOf = context.asOf) =>
  readTimeMentions(text, { asOf, year: 2021 }).map(({ kind, start, end, span }) => `${kind} ${start ?? "…"}..${end ?? "…"} ${text.slice(...span)}`);

describe("times in the prose of a progress", () => {
  test.each([
    ["4.1-6 月份，新设企业 27 家。", ["period 2021-01-01..2021-06-30 1-6 月份"]],
    ["2.1-6月份，累计浓度下降。", ["period 2021-01-01..2021-06-30 1-6月份"]],
    ["1—5月，完成投资3亿元", ["period 2021-01-01..2021-05-31 1—5月"]],
    ["1至5月完成投资3亿元", ["period 2021-01-01..2021-05-31 1至5月"]],
    ["截至5月底，累计完成690户", ["period …..2021-05-31 截至5月底"]],
    ["截止2021年6月15日完成690户", ["period …..2021-06-15 截止2021年6月15日"]],
    ["到5月底，累计完成690户", ["period …..2021-05-31 到5月底"]],
    ["截至目前，共汇集75项", ["period …..… 截至目前"]],
    ["今年以来，共开展12次检查", ["period 2021-01-01..… 今年以来"]],
    ["3月份以来开展12次检查", ["period 2021-03-01..… 3月份以来"]],
    ["一季度完成70%", ["period 2021-01-01..2021-03-31 一季度"]],
    ["上半年，领导调研115次", ["period 2021-01-01..2021-06-30 上半年"]],
    ["条例于1月 27日由人大审议通过", ["date 2021-01-27..2021-01-27 1月 27日"]],
    ["2021年3月15日召开部署会，5月完成招标", ["date 2021-03-15..2021-03-15 2021年3月15日", "date 2021-05-01..2021-05-31 5月"]],
    ["2.2021年3月15日召开部署会", ["date 2021-03-15..2021-03-15 2021年3月15日"]],
    ["已于2021.3.15通过验收", ["date 2021-03-15..2021-03-15 2021.3.15"]],
    ["6月份完成主体", ["date 2021-06-01..2021-06-30 6月份"]],
    ["2020年11月印发方案", ["date 2020-11-01..2020-11-30 2020年11月"]],
    ["As of 30 June, 45 households signed", ["period …..2021-06-30 As of 30 June"]],
    ["Approved on 27 January 2021.", ["date 2021-01-27..2021-01-27 27 January 2021"]],
    ["拟于 7月份进场施工", ["promise 2021-07-01..2021-07-31 拟于 7月份"]],
    ["计划9月底前完成", ["promise 2021-09-21..2021-09-30 计划9月底前"]],
    ["预计年内开工", ["promise 2021-01-01..2021-12-31 预计年内"]],
    ["力争10月竣工", ["promise 2021-10-01..2021-10-31 力争10月"]],
    ["项目将于8月启动", ["promise 2021-08-01..2021-08-31 将于8月"]],
    ["下一步，计划9月底前完成主体", ["promise 2021-09-21..2021-09-30 下一步，计划9月底前"]],
    ["下一步，将于9月进场", ["promise 2021-09-01..2021-09-30 下一步，将于9月"]],
    ["年底前完成全部整改", ["promise 2021-12-01..2021-12-31 年底前"]],
    ["8月份进场施工", ["promise 2021-08-01..2021-08-31 8月份"]],
    ["已按计划于3月底前完成", ["date 2021-03-21..2021-03-31 3月底"]],
    ["下半年将加快推进", ["promise 2021-07-01..2021-12-31 下半年将"]],
    ["明年计划开工", ["promise 2022-01-01..2022-12-31 明年计划"]],
    ["原计划5月底完工，推迟至8月底", ["promise 2021-05-21..2021-05-31 原计划5月底", "promise 2021-08-21..2021-08-31 推迟至8月底"]],
    ["下一步：一是7月招标；二是9月开工。", ["promise 2021-07-01..2021-07-31 下一步：一是7月", "promise 2021-09-01..2021-09-30 9月"]],
    ["6月底前已全部完工", ["date 2021-06-21..2021-06-30 6月底"]],
    ["自3月起每周检查", ["period 2021-03-01..… 3月起"]],
    ["今年3月启动", ["date 2021-03-01..2021-03-31 今年3月"]],
    ["Construction will start in August 2021", ["promise 2021-08-01..2021-08-31 will start in August 2021"]],
  ] as const)("%p", (text, found) => expect(mentions(text)).toEqual(found));

  test.each([
    "按照市里4月15日会议精神制定方案", "根据《工作要点》（2021年3月印发）推进", "计划2021年市级项目", "截至本月底", "近日召开", "将近9天",
    "起草《法治建设规划（2021—2025）》", "法治建设规划（2021—2025年）", "完成 2020年度绩效考评工作", "2021年市两会建议提案25件", "24小时内完成调查", "空气重污染天数 9天", "“14+7+7”健康管理",
    "细颗粒物（PM2.5）浓度下降", "学习十九届五中全会精神", "第六轮巡视整改", "推进 11选3简易楼腾退", "“综合窗口 2.0”改革", "落实“十四五”规划", "三年行动计划", "电话64031118，13800138000",
    "印发东政发〔2021〕15号", "（2021）15号文件", "光明楼 17号改建", "开展月、季度考核排名", "30日内办结", "同比增长23%", "较2020年1-6月增长5%", "比去年上半年减少3次", "召开2021年街道工作部署会",
    "东堂子胡同 4、6号", "104 号院腾退", "对照2008年6月台账", "清理上年度存量资金", "核减当年财政预算", "完成全年入库30个项目的目标", "基本年内", "2021年中国共产党", "前3个月", "本月开展检查", "常态化防控",
    "12345热线", "3月嫂培训", "第3次会议", "一月一次", "2.5万户", "12月刊", "6月31日", "2021-0015", "they may attend", "12:30", "1/3", "10.5公里", "千分之一日", "统一日程",
  ])("%p tells no time", (text) => expect(mentions(text)).toEqual([]));

  test("a time that runs is a period; cumulative if told from the start of the year or up to a day", () => {
    const cumulative = (text: string) => readTimeMentions(text, context).map((mention) => mention.cumulative);
    expect(cumulative("1-6月份完成3件，二季度完成1件，截至5月底完成2件，3月15日完成1件")).toEqual([true, false, true, false]);
  });
});

describe("promises", () => {
  const promises = (text: string, asOf = context.asOf) => readPromises(text, { asOf, year: 2021 }).map(({ cue, date }) => `${cue} ${date ?? "–"}`);
  test.each([
    ["拟于7月份进场施工", ["拟 2021-07-31"]],
    ["计划于9月30日前完成", ["计划 2021-09-30"]],
    ["原计划6月底前完成", ["原计划 2021-06-30"]],
    ["预计2022年6月竣工", ["预计 2022-06-30"]],
    ["确保年底前完成", ["确保 2021-12-31"]],
    ["争取三季度开工", ["争取 2021-09-30"]],
    ["审批系统即将上线", ["即将 –"]],
    ["待办理施工证后即可进场", ["待办理施工证后 –"]],
    ["待全部建设完成后对接移交工作", ["待全部建设完成后 –"]],
    ["下一步将完善运营机制", ["下一步 –"]],
    ["下一步开展房屋修缮", ["下一步 –"]],
    ["预计可提供停车位300个", ["预计 –"]],
    ["拟采取公开招标方式", ["拟 –"]],
    ["我区将进一步加大检查力度", ["将 –"]],
    ["计划开展第二批腾退", ["计划 –"]],
    ["1.已完成招标。2.计划8月开工，预计明年底完工。", ["计划 2021-08-31", "预计 2022-12-31"]],
    ["The system will be launched by 30 September 2021", ["will be 2021-09-30"]],
  ] as const)("%p", (text, found) => expect(promises(text)).toEqual(found));

  test.each([
    "将27项工作任务细化", "不断将各项工作引向深入", "累计拟制公文255件", "草拟章程", "与拟运营方沟通", "三年行动计划", "按计划推进", "制定工作计划", "按照施工计划推进", "将7月份进展情况上报", "三年计划完成", "招待客人后", "已按计划完成", "待改革道路177条", "接待群众后勤保障",
    "等待批复", "争取资金3亿元", "确保安全", "预期目标", "模拟法庭", "健将", "目标任务", "1-6月份完成3件", "2021年3月15日召开会议",
  ])("%p promises nothing", (text) => expect(promises(text)).toEqual([]));

  test("a promise stays one when its day is past", () => {
    expect(promises("拟于7月份进场施工", "2021-08-01")).toEqual(["拟 2021-07-31"]);
    expect(promises("8月份进场施工", "2021-12-31")).toEqual([]);
  });
});

describe("age of progress", () => {
  const age = (points: readonly string[], asOf = context.asOf) => {
    const { newest, hasDate, evidence } = progressAge(points, { asOf, year: 2021 });
    return [newest, hasDate, evidence === null ? null : (points[evidence.point] ?? "").slice(...evidence.span)];
  };
  test("a period counts by its last day", () => {
    expect(age(["已完成招标。", "1-3月份完成5件。", "一季度完成5件，截至5月底完成8件。"])).toEqual(["2021-05-31", true, "截至5月底"]);
  });
  test("by the reporting day while it still runs", () => {
    expect(age(["1-6月份完成5件"], "2021-06-15")).toEqual(["2021-06-15", true, "1-6月份"]);
    expect(age(["上半年完成5件"], "2021-12-31")).toEqual(["2021-06-30", true, "上半年"]);
  });
  test("single events count only where every point has a time", () => {
    expect(age(["条例于1月27日通过。", "正在研究方案。"])).toEqual([null, true, null]);
    expect(age(["条例于1月27日通过。", "3月15日召开会议。"])).toEqual(["2021-03-15", true, "3月15日"]);
    expect(age(["条例于1月27日通过。", "一季度完成5件。", "正在研究。"])).toEqual(["2021-03-31", true, "一季度"]);
  });
  test("nor where figures are told beside them that no day is given to", () => {
    expect(age(["要素保障到位，供地320亩、供电8万千瓦，项目5月20日如期开工。"])).toEqual([null, true, null]);
    expect(age(["5月8日开工，目前完成投资1200万元。"])).toEqual([null, true, null]);
    expect(age(["完成投资1200万元。5月8日通过评估。"])).toEqual([null, true, null]);
    expect(age(["5月8日召开推进会，参会120人，收集意见32条。"])).toEqual(["2021-05-08", true, "5月8日"]);
    expect(age(["完成清淤3公里，其中2公里于5月8日通过验收；5月20日召开会议2次。"])).toEqual([null, true, null]);
    expect(age(["截至5月底完成投资1200万元，5月8日开工。"])).toEqual(["2021-05-31", true, "截至5月底"]);
  });
  test("promises, days to come and 截至目前 never count", () => {
    expect(age(["拟于7月份进场", "计划6月底前完成", "截至目前完成5件", "今年以来完成5件", "8月开工"])).toEqual([null, false, null]);
    expect(age(["拟于7月份进场施工"], "2021-12-31")).toEqual([null, false, null]);
  });
  test("nothing told", () => {
    expect(age([])).toEqual([null, false, null]);
    expect(age(["正常推进"])).toEqual([null, false, null]);
  });
});
