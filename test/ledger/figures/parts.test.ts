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
  ])("%s → %s", (text, expected) => {
    expect(readParts(text).map((check) => `${check.kind} ${check.verdict}`).join()).toBe(expected);
  });

  test.each(["检查单位300家，发现问题45处，整改40处。", "新增企业27家，同比增长23%。", "召开会议12次，印发文件20份。", "涉及3个项目，已完成5个点位。", "全年目标30个，实际完成36个。", "办结75件，正在办理13件。"])(
    "says nothing of: %s",
    (text) => {
      expect(readParts(text)).toEqual([]);
    },
  );

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
    ["流行病学调查完成率100%。", [false]],
    ["共120处，已整改90处，整改率75%。", [true]],
    ["1214户的57%已签约。", [true]],
    ["新设企业27家，同比增长23%。", [true]],
    ["同比增长23%。", [false]],
    ["公文255件，同比下降24.1%。", [true]],
    ["没有百分数的30个点位。", []],
  ])("%s", (text, bases) => {
    const rates = readRates(text);
    expect(rates.map((rate) => rate.base)).toEqual(bases);
    for (const rate of rates) expect(text.slice(...rate.span)).toMatch(/%$/);
  });
});
