import { readFunnels, readParts, readRates } from "../../../src/ledger/figures";

describe("totals and their parts", () => {
  test.each<[string, string]>([
    ["共抽检样品100件（肉类40件、水产品35件、其他25件）。", "bracket fits"],
    ["共抽检样品100件（肉类40件、水产品35件、其他20件）。", "bracket mismatch"],
    ["共抽检样品100件（肉类40例、水产品60例）。", "bracket fits"],
    ["建成学校3所（教学楼5栋、操场2个）。", "bracket cannot-tell"],
    ["检查商户120家（其中餐饮50家、商超40家）。", "bracket open"],
    ["检查商户120家（餐饮50家、商超40家等）。", "bracket open"],
    ["检查商户120余家（餐饮50家、商超40家）。", "bracket cannot-tell"],
    ["新建点位80个，其中东片区30个、西片区50个。", "among fits"],
    ["新建点位80个，其中东片区30个。", "among open"],
    ["新建点位80个，其中东片区90个。", "among mismatch"],
    ["新建点位80个，其中东片区50个、西片区40个。", "among mismatch"],
    ["参训人员80人，其中党员50人、女性40人。", "among open"],
    ["获国家级奖项6项（一等奖1项、二等奖2项、三等奖2项）。", "bracket mismatch"],
    ["完成投资832.6亿元，其中公路736.1亿元、水运56.2亿元、场站60.3亿元。", "among mismatch"],
    ["引进项目20个，其中亿元以上项目15个、外资项目8个。", "among open"],
    ["监测对象共86户，已消除风险61户，未消除风险35户。", "remaining mismatch"],
    ["收到建议13件、提案12件，共计25件。", "sum fits"],
    ["收到建议13件、提案12件，共计26件。", "sum mismatch"],
    ["违法建设共39处，已完成整改27处，剩余12处。", "remaining fits"],
    ["违法建设共39处，已完成整改27处，剩余10处。", "remaining mismatch"],
    ["违法建设约40处，已完成整改27处，剩余10处。", "remaining cannot-tell"],
    ["点位共30个，已完成20个，正在推进6个，剩余4个。", "remaining fits"],
    ["56项任务中，已完成40项、正在推进14项、尚未启动2项。", "remaining fits"],
    ["任务总数56项，已完成40项，正在推进14项，未启动2项。", "remaining fits"],
    ["任务总数56项，已完成40项，正在推进10项，未启动2项。", "remaining mismatch"],
    ["违法建设共39处，已完成整改45处。", "done-above-total mismatch"],
    ["收到建议58件，已办结60件（含上年结转2件）。", ""],
    // kinds that overlap
    ["发放贷款26.5亿元，其中制造业贷款8.2亿元，涉农贷款11.6亿元，普惠小微贷款9.8亿元。", "among open"],
    ["发放贷款26.5亿元（制造业8.2亿元、涉农11.6亿元、普惠小微9.8亿元）。", "bracket open"],
    ["新增就业6820人，其中高校毕业生2310人，农民工3100人，就业困难人员1850人。", "among open"],
    ["发展党员320名，其中女性140名，35岁以下220名。", "among open"],
    ["新增就业12000人，超额200人，其中高校毕业生3000人。", "among cannot-tell"],
    // a part of a part
    ["共有隐患100个，其中甲类60个（含消防50个），乙类40个。", "among fits"],
    ["帮扶56人，其中：就业32人，入学6人，参军18人。", "among fits"],
    ["帮扶56人，其中，就业32人，入学6人，参军28人。", "among mismatch"],
    // numbers that were rounded
    ["新登记主体1.2万户，其中企业3600户，个体工商户8420户。", "among cannot-tell"],
    ["到位资金9.8亿元，其中中央资金5.2亿元，省级资金4.7亿元。", "among cannot-tell"],
    ["到位资金9.8亿元，其中中央资金5.2亿元，省级资金5.7亿元。", "among mismatch"],
  ])("%s → %s", (text, expected) => {
    expect(readParts(text).map((check) => `${check.kind} ${check.verdict}`).join()).toBe(expected);
  });

  test.each(["检查单位300家，发现问题45处，整改40处。", "新增企业27家，同比增长23%。", "召开会议12次，印发文件20份。", "涉及3个项目，已完成5个点位。", "全年目标30个，实际完成36个。", "办结75件，正在办理13件。"])(
    "says nothing of: %s",
    (text) => {
      expect(readParts(text)).toEqual([]);
    },
  );

  test.each([
    ["新建点位80个，其中东片区50个、西片区40个。"],
    ["共排查隐患120处，其中一季度70处，二季度60处。"],
    ["新建改扩建学校12所，其中竣工5所，在建4所，开展前期工作4所。"],
    ["到位资金9.8亿元，其中中央资金5.2亿元，省级资金5.7亿元。"],
    ["新建点位80个，其中东片区90个。"],
    ["受理投诉86件（噪声40件、油烟50件）。"],
    ["受理投诉86件，其中噪声40件、油烟50件。"],
    ["开展活动62场，其中宣讲40场、义诊30场。"],
  ])("parts above their total are a mismatch: %s", (text) => {
    expect(readParts(text).map((check) => check.verdict)).toEqual(["mismatch"]);
  });

  test("spans quote the total and each part across wraps", () => {
    const cell = "本区各类市场主体、餐饮单位和农贸市场共计抽检样品 100\n件（肉类 40 件、水产品 35\n件、其他 25件），结果正常。";
    const [check] = readParts(cell);
    expect(check?.verdict).toBe("fits");
    expect(cell.slice(...(check?.total.span ?? [0, 0]))).toBe("100\n件");
    expect(check?.parts.map((part) => cell.slice(...part.span))).toEqual(["40 件", "35\n件", "25件"]);
    expect(check?.parts.map((part) => part.label)).toEqual(["肉类", "水产品", "其他"]);
  });
});

describe("stages", () => {
  test.each<[string, number | null, boolean]>([
    ["点位共建账480个，上账450个，整改400个，销账360个。", null, true],
    ["点位共建账480个，上账490个，整改400个。", 1, true],
    ["受理投诉30件，办结45件。", 1, true],
    ["受理投诉30件，办结45件（含上年结转20件）。", null, false],
    ["受理投诉约30件，办结45件。", null, false],
    ["计划新建20所，开工12所，竣工15所。", 1, true],
    ["今年开工12所，竣工15所。", null, false],
    ["签约300户，搬迁320户。", 1, true],
  ])("%s", (text, rising, judgeable) => {
    expect(readFunnels(text).map((funnel) => [funnel.rising, funnel.judgeable])).toEqual([[rising, judgeable]]);
  });

  test.each(["受理投诉30件，走访企业45家。", "新增企业12家，新增个体户30户。", "受理投诉30件；办理提案45件。", "整改隐患30处，验收项目45个。", "检查100家。"])("no funnel: %s", (text) => {
    expect(readFunnels(text)).toEqual([]);
  });
});

describe("percentages and their base", () => {
  test.each<[string, boolean[]]>([
    ["整改合格率达到99%。", [false]],
    ["已完成总工程量的70%。", [false]],
    ["流行病学调查完成率100%。", [true]],
    ["共120处，已整改90处，整改率75%。", [true]],
    ["1214户的57%已签约。", [true]],
    ["新设企业27家，同比增长23%。", [true]],
    ["同比增长23%。", [false]],
    ["公文255件，同比下降24.1%。", [true]],
    ["没有百分数的30个点位。", []],
    ["完成食品抽检1315批次，合格1288批次，合格率97.9%。", [true]],
    ["完成食品抽检1315批次，合格率97.9%。", [true]],
    ["签约率71%（应签1126户、已签799户）。", [true]],
    ["完成投资1.1亿元，占总投资的68%。", [true]],
    ["排查化解矛盾纠纷5632件，化解率98.6%。", [true]],
    ["共受理信访事项1326件，按期受理率99.8%，按期答复率99.6%，群众满意率96.3%。", [true, true, true]],
    ["发放问卷1200份，满意率97.2%。", [true]],
    ["完成投资62.8亿元，投资完成率58.2%。", [true]],
    ["服务站覆盖率100%。", [true]],
    ["新建充电桩300个，群众满意率达96%。", [false]],
    ["发现扬尘问题1678件，整改合格率达到99%。", [false]],
    ["入园率达到96.8%，普惠园覆盖率92.1%。", [false, false]],
  ])("%s", (text, bases) => {
    const rates = readRates(text);
    expect(rates.map((rate) => rate.base)).toEqual(bases);
    for (const rate of rates) expect(text.slice(...rate.span)).toMatch(/%$/);
  });

  test.each<[string, string]>([
    ["污水处理厂提标改造工程已完成总工程量的80%。", "污水处理厂提标改造工程已完成总工程量的80%"],
    ["目前，县城北部新区第二污水处理厂提标改造工程已完成总工程量的80%。", "县城北部新区第二污水处理厂提标改造工程已完成总工程量的80%"],
    ["抽检1315批次，合格率97.9%。", "合格率97.9%"],
  ])("a rate is quoted with its whole name: %s", (text, quote) => {
    expect(readRates(text).map((rate) => text.slice(...rate.span))).toEqual([quote]);
  });

  test("a proportion is a share and no growth", () => {
    expect(readRates("优良天数比例82.3%，占比71%。").map((rate) => rate.kind)).toEqual(["share", "share"]);
    expect(readRates("比上年增长8.1%，同比下降6%，较上月提高2%。").map((rate) => rate.kind)).toEqual(["growth", "growth", "growth"]);
  });
});
