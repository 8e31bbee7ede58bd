import { readParts } from "../../../src/ledger/figures";

/** "kind verdict total=parts", a whole list marked by a full stop. */
const read = (text: string): string =>
  readParts(text)
    .map((check) => `${check.kind} ${check.verdict} ${check.total.value}=${check.parts.map((part) => part.value).join("+")}${check.whole ? "." : ""}`)
    .join("; ");

describe("in brackets behind their total", () => {
  test.each<[string, string]>([
    ["检查商户90家（40家餐饮、45家商超）。", "bracket mismatch 90=40+45."],
    ["检查商户90家（40家、45家）。", "bracket open 90=40+45"],
    ["检查商户90家（餐饮40家、45家）。", "bracket open 90=40+45"],
    ["新增企业90家（已投产40家、在建30家）。", "bracket open 90=40+30"],
    ["检查商户90家（含餐饮40家、商超30家）。", "bracket open 90=40+30"],
    ["共有点位10个（学校4个、楼宇8栋）。", "bracket cannot-tell 10=4+8."],
    ["开展活动62场（含线上40场、线下30场）。", "bracket mismatch 62=40+30"],
    ["开展活动62场（含线上20场、线下30场）。", "bracket open 62=20+30"],
    ["开展活动62场（包括：线上40场、线下30场）。", "bracket mismatch 62=40+30"],
    ["新建幼儿园18所（其中公办12所、民办8所）。", "bracket mismatch 18=12+8"],
    ["开展活动62场（含线上40场、线下30次）。", "bracket cannot-tell 62=40+30"],
    ["培训骨干62人（含党员40人、女性30人）。", "bracket open 62=40+30"],
    ["抽检样品100件（肉类40件、水产品60件）（快检30件）。", "bracket fits 100=40+60."],
    ["抽检样品100件（肉类40件、水产品60件），发现不合格样品5件（肉类3件、水产品1件）。", "bracket fits 100=40+60.; bracket mismatch 5=3+1."],
    // told with their signs
    ["净增企业17家（新设22家、迁入6家）。", "bracket cannot-tell 17=22+6."],
    ["工业企业增加17家（升规21家、退库4家）。", "bracket cannot-tell 17=21+4."],
    ["工业企业增加17家（升规21家、退库3家）。", "bracket mismatch 17=21+3."],
    // no parts of the number before
    ["抽检样品100件，结果（肉类40件、水产品35件）正常。", ""],
    ["检查商户100家（餐饮60家、占比60%）。", ""],
    ["完成投资5亿元（占年度计划60%、同比增长12%）。", ""],
    ["检查商户100家（餐饮60家）。", ""],
  ])("%s → %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each<[string, string]>([
    ["惠及1.2万户（城区0.7万户、农村0.4万户）。", "cannot-tell"],
    ["惠及12000户（城区7000户、农村4000户）。", "mismatch"],
    ["惠及3万人（城区2万人、农村2万人）。", "cannot-tell"],
    ["惠及30000人（城区20000人、农村20000人）。", "mismatch"],
    ["修路9.8公里（东片区5.2公里、西片区4.7公里）。", "cannot-tell"],
    ["修路9.8公里（东片区5.2公里、西片区5.7公里）。", "mismatch"],
    ["修路9.85公里（东片区5.22公里、西片区4.73公里）。", "mismatch"],
    ["修路10公里（东片区5.5公里、西片区4.6公里）。", "cannot-tell"],
    ["修路10公里（东片区5.5公里、西片区4.7公里）。", "mismatch"],
    ["总投资1.2亿元（中央资金7000万元、省级资金5000万元）。", "fits"],
    ["检查商户90家（餐饮40家、商超50家以上）。", "cannot-tell"],
    ["检查商户90家（餐饮40家、商超45—50家）。", "cannot-tell"],
  ])("what was rounded may differ by as much: %s → %s", (text, verdict) => {
    expect(readParts(text).map((check) => check.verdict)).toEqual([verdict]);
  });
});

describe("behind 其中", () => {
  test.each<[string, string]>([
    ["新建点位80个，其中东片区30个、西片区50个。", "among fits 80=30+50."],
    ["新建点位80个，其中东片区30个、西片区40个。", "among open 80=30+40"],
    ["新建点位80个，其中东片区30个，其余50个在西片区。", "among fits 80=30+50."],
    ["新建点位80个，其中东片区30个，其余40个在西片区。", "among mismatch 80=30+40."],
    ["新建点位80处，投资500万元，其中东片区30处、西片区50处。", "among fits 80=30+50."],
    ["新建点位80处（含备用5处），其中东片区30处、西片区50处。", "among fits 80=30+50."],
    ["新建点位80处，其中东片区30处、西片区50处，惠及居民900户。", "among fits 80=30+50."],
    ["新建点位80个，其中东片区30个；西片区新建车位60个。", "among open 80=30"],
    ["参保12000人，新增200人，其中城镇150人、农村100人。", "among cannot-tell 200=150+100"],
    ["参保220人，新增200人，其中城镇150人、农村100人。", "among mismatch 200=150+100"],
    ["存栏生猪42万头，其中母猪4万头，出栏51万头。", "among cannot-tell 420000=40000+510000"],
    ["净增企业17家，其中新设22家、迁入6家。", "among cannot-tell 17=22+6"],
    ["工业企业增加17家，其中升规21家、退库4家。", "among cannot-tell 17=21+4"],
    ["工业企业增加17家，其中升规21家、退库3家。", "among mismatch 17=21+3"],
    ["到位资金1.5亿元，其中中央资金9000万元、省级资金6000万元。", "among fits 1.5=0.9+0.6."],
    ["共排查隐患80处，其中东片区50处，已整改40处。", "among open 80=50"],
    ["新建点位80个；其中，惠及居民900户。", ""],
  ])("%s → %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("before their sum", () => {
  test.each<[string, string]>([
    ["受理城区诉求3件、乡镇诉求4件、园区诉求5件，合计12件。", "sum fits 12=3+4+5."],
    ["受理城区诉求3件、乡镇诉求4件、园区诉求5件，合计15件。", "sum mismatch 15=3+4+5."],
    ["受理城区诉求3件、乡镇诉求4件，总计 7 件。", "sum fits 7=3+4."],
    ["走访企业13家、商户12户，共计25家。", ""],
    ["收到建议13件、提案12件；共计30件。", ""],
    ["收到建议13件、提案12件，推动解决问题共计30件。", ""],
    ["检查两次，分别发现13件、12件，共计30件。", ""],
    ["收到建议13件，收到提案12件，共计30件。", ""],
  ])("%s → %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("done, going on and left", () => {
  test.each<[string, string]>([
    ["共排查隐患120处，已整改95处，正在整改35处。", "remaining mismatch 120=95+35."],
    ["共排查隐患120处，已整改到位95处，正在整改35处。", "remaining mismatch 120=95+35."],
    ["共排查隐患120处，已完成整改95处，正在整改35处。", "remaining mismatch 120=95+35."],
    ["共有在册项目20个，已竣工12个，正在施工10个。", "remaining mismatch 20=12+10."],
    ["共有在册项目20个，已竣工12个，在建10个。", "remaining mismatch 20=12+10."],
    ["受理信访件50件，已办结40件，在办15件。", "remaining mismatch 50=40+15."],
    ["受理信访件50件，已办结40件，正在办理15件。", "remaining mismatch 50=40+15."],
    ["清单事项共30项，已完成22项，正在推进10项。", "remaining mismatch 30=22+10."],
    ["共有任务30项，已完成22项，正在推进10项。", "remaining mismatch 30=22+10."],
    // there is room for both, or it cannot be told
    ["共排查隐患120处，已整改95处，正在整改25处。", ""],
    ["共有任务30项，已完成22项，正在推进8项。", ""],
    ["年度任务30项，已完成22项，正在推进10项。", ""],
    ["共排查隐患120处，已整改95处，正在整改20处。", ""],
    ["共排查隐患约120处，已整改95处，正在整改35处。", ""],
    ["共排查隐患120处，已整改95处，正在整改35余处。", ""],
    ["共排查隐患120处，累计整改95处，正在整改35处。", ""],
    ["共排查隐患120处，已整改95处，正在整改35处（含上年结转10处）。", ""],
    ["年度目标120处，已整改95处，正在整改35处。", ""],
    // of other things
    ["共排查隐患120处，已整改95处，正在整改35户。", ""],
    ["共排查隐患120处；已整改95处，正在整改35处。", ""],
    ["共排查隐患120处，已整改95处；正在整改35处。", ""],
    ["共涉及危房20栋，已拆除12栋，正在建设10栋。", ""],
    ["共排查隐患120处，已整改95处，正在安装35处。", ""],
    ["共有在册项目20个，已开工12个，正在施工10个。", ""],
    ["共有在册项目20个，已完成前期手续12个，正在施工10个。", ""],
    // what is left
    ["违法建设共39处，已拆除27处，暂缓3处，剩余12处。", "remaining fits 39=27+12."],
    ["违法建设共39处，已拆除27处，暂缓8处，剩余4处。", ""],
    ["违法建设共39处，已拆除27处，剩余10处，其中东片区4处、西片区6处。", "remaining mismatch 39=27+10.; among fits 10=4+6."],
    ["任务共56项，已完成40项，未启动10项，未完成4项。", ""],
    ["年度任务30处，已完成35处，剩余2处。", ""],
    ["违法建设共39处，已拆除27处，剩余涉及历史遗留问题的建筑10处。", ""],
    ["违法建设共39处，已拆除27处（剩余10处）。", ""],
    ["违法建设共39处，已拆除27处，另有10处正在调查。", ""],
    ["违法建设共39处，已拆除27处；剩余10处。", ""],
    ["违法建设共39处，已拆除27处，剩余10户。", ""],
    // more than there is
    ["违法建设共39处，已完成整改45处。", "done-above-total mismatch 39=45"],
    ["违法建设共39处，已完成整改39处。", ""],
    ["违法建设共约39处，已完成整改45处。", ""],
    ["违法建设共39处，累计整改45处。", ""],
    ["违法建设共39处，已超额完成整改45处。", ""],
    ["违法建设共39处；已完成整改45处。", ""],
    ["违法建设共39处，已完成整改45件。", ""],
    ["违法建设共39处，已完成整改45处，其中上年遗留6处。", "among open 45=6"],
    ["违法建设共39处，已完成整改45处（含历史遗留6处）。", ""],
    ["排查违法建设39处，已完成整改45处。", ""],
  ])("%s → %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("what a check carries", () => {
  test("its sum in the total's measure, its labels, and the words from the total to the last part", () => {
    const text = "全年到位资金1.5亿元，其中中央资金9000万元、省级资金7000万元，均已拨付。";
    const [check] = readParts(text);
    expect(check).toMatchObject({ sum: 1.6, measure: "亿元", whole: false });
    expect(check?.parts.map((part) => part.label)).toEqual(["中央资金", "省级资金"]);
    expect(text.slice(...(check?.span ?? [0, 0]))).toBe("1.5亿元，其中中央资金9000万元、省级资金7000万元");
  });

  test("a sum's words begin with its first part", () => {
    const text = "收到建议13件、提案12件，共计25件。";
    expect(readParts(text).map(({ span }) => text.slice(...span))).toEqual(["13件、提案12件，共计25件"]);
  });

  test("a total of nothing has no parts to scale", () => {
    expect(read("新增病例0例（本地0例、输入0例）。")).toBe("bracket fits 0=0+0.");
  });
});
