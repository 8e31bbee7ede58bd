import { bareTask, isPartOfTask, isStepOf, isTaskCalled, namesOnlySome, namesWholeWork, spelledOut } from "../../../src/ledger/figures/asked-work";
import { detailsOnly, isNamedWorkDone } from "../../../src/ledger/figures/named-work-done";

describe("what a task asks for", () => {
  test.each([
    ["市分工方案第21项：云溪河治理", "云溪河治理"],
    ["区重点任务第3项 云溪河治理", "云溪河治理"],
    ["云溪河　治理", "云溪河治理"],
    ["治理云溪河。方案第3项：立碑", "治理云溪河。方案第3项：立碑"],
  ])("%s is bare %s", (written, expected) => {
    expect(bareTask(written)).toBe(expected);
  });

  test("the number of a road is a part of its name, any other number is none", () => {
    expect(spelledOut("S210公路")).toBe("S二一〇公路");
    expect(spelledOut("公路210公里")).toBe("公路210公里");
  });
});

describe("words that name the whole of the work", () => {
  test.each([
    // the task itself, by no name
    ["该项任务", "云溪河治理"],
    ["上述重点工程", "云溪河治理"],
    ["全部工程", "云溪河治理"],
    // its own words, and time around them
    ["云溪河治理", "云溪河治理"],
    ["云溪河治理工程", "云溪河治理"],
    ["截至目前云溪河治理", "云溪河治理"],
    ["目前2026年云溪河治理", "云溪河治理"],
    ["云溪河治理目前已", "云溪河治理"],
    ["云溪河治理", "市分工方案第21项：云溪河治理"],
    ["云溪河治理", "云溪河治理年底前完工"],
    ["云溪河治理", "云溪河治理于9月底前全面完成"],
    ["云溪河治理", "云溪河治理9月15日前建成通车"],
    // the head of what is asked for
    ["平台", "建设智慧停车平台"],
    ["平台建设", "完成智慧停车平台建设"],
    ["平台", "完成智慧停车平台建设工程"],
    ["宣传片", "制作政务公开宣传片1部"],
    ["培训基地", "筹建应急救护培训基地"],
    // all works of several
    ["云溪河、白沙河治理", "云溪河、白沙河治理"],
    // one phase, where just that is asked for; a name with a number
    ["城墙修缮二期工程", "完成城墙修缮二期工程"],
    ["第三污水处理厂", "新建第三污水处理厂，改善水质"],
    ["城北公园北区", "建设城北公园北区，方便居民"],
    // whose it is, or that it is all of it
    ["云溪区农贸市场改造", "农贸市场改造"],
    ["全县农贸市场改造", "农贸市场改造"],
    ["我区农贸市场改造", "农贸市场改造"],
    ["承建的农贸市场改造", "农贸市场改造"],
    ["村路灯", "安装路灯"],
    // a clause that says what it is for, or when it is due
    ["农贸市场改造", "农贸市场改造，切实提升购物环境"],
    ["农贸市场改造", "农贸市场改造，年底前完成"],
    // a project's name stands for what the task lists
    ["农贸市场改造工程", "实施农贸市场改造工程，新建停车场"],
    ["小区改造", "全区老旧小区改造"],
  ])("%s of %s", (words, task) => {
    expect(namesWholeWork(words, task)).toBe(true);
  });

  test.each([
    // one of several
    ["云溪河治理", "云溪河、白沙河治理"],
    ["系统", "建设智慧停车系统和视频系统"],
    ["农贸市场改造", "农贸市场改造，新建停车场"],
    ["城东农贸市场改造", "农贸市场改造"],
    ["石桥镇农贸市场改造", "农贸市场改造"],
    ["北段沿街广告牌", "拆除沿街广告牌"],
    // a part or a step
    ["水厂取水口", "城东水厂建设"],
    ["公路路基", "红星公路改建"],
    ["城墙修缮二期", "城墙修缮工程"],
    ["城墙修缮二期工程", "完成城墙修缮一期、二期工程"],
    ["城墙修缮二期工程", "完成城墙修缮工程（含二期）"],
    ["第三污水处理厂主体", "新建第三污水处理厂"],
    ["第一批老旧小区改造", "老旧小区改造"],
    ["城北公园北区", "建设城北公园"],
    ["农贸市场改造招标", "农贸市场改造"],
    // what is not over, or to come
    ["未改造农贸市场", "农贸市场改造"],
    ["拟建农贸市场", "新建农贸市场，方便群众"],
    // another work
    ["污水处理厂", "城东水厂建设"],
    ["云溪河治理", ""],
  ])("not %s of %s", (words, task) => {
    expect(namesWholeWork(words, task)).toBe(false);
  });
});

describe("words that name a part of what a task asks for", () => {
  test.each<[string, string, boolean]>([
    ["云溪河治理", "云溪河、白沙河治理", true],
    ["云溪河、白沙河治理", "云溪河、白沙河治理", false],
    ["该项任务", "云溪河、白沙河治理", false],
    ["云溪河治理", "", false],
    ["农贸市场改造", "农贸市场改造，新建停车场", true],
    ["农贸市场改造", "农贸市场改造，提升购物环境", false],
    ["农贸市场改造工程", "实施农贸市场改造工程，新建停车场", false],
    ["农贸市场改造工程", "实施农贸市场改造，新建停车场", true],
    ["东湖小区改建", "全区老旧小区改造", true],
    ["老旧小区改造", "全区老旧小区改造", false],
  ])("%s of %s: %s", (words, task, expected) => {
    expect(isPartOfTask(words, task)).toBe(expected);
  });

  test.each<[string, string, boolean]>([
    ["云溪河治理已完工", "云溪河治理和白沙河绿化", true],
    ["云溪河治理、白沙河绿化均已完工", "云溪河治理和白沙河绿化", false],
    ["两项工程均已完工", "云溪河治理和白沙河绿化", false],
    ["污水管并网", "完成污水管并网", false],
  ])("%s names only some of %s: %s", (words, task, expected) => {
    expect(namesOnlySome(words, task)).toBe(expected);
  });

  test.each<[string, string, boolean]>([
    ["试点任务", "完成智慧社区试点建设", false],
    ["试点任务", "建设智慧社区", true],
    ["整治任务", "农村环境整治", false],
  ])("%s is a step of %s: %s", (which, task, expected) => {
    expect(isStepOf(which, task)).toBe(expected);
  });

  test.each<[string, string, boolean]>([
    ["整治任务", "开展农村环境专项整治", true],
    ["全年整治任务", "开展农村环境专项整治，提升村容村貌", true],
    ["治任务", "开展农村环境专项整治", false],
    ["整治任务", "开展农村环境专项整治，新建公厕3座", false],
    ["整治任务", "河道整治和公路绿化", false],
    ["征兵工作", "开展农村环境专项整治", false],
  ])("%s calls %s: %s", (which, task, expected) => {
    expect(isTaskCalled(which, task)).toBe(expected);
  });
});

describe("what stands beside a claim", () => {
  test.each<[readonly string[], boolean, boolean]>([
    [["新增绿地3万平方米"], true, true],
    [["", "。"], true, true],
    [["启动二期设计"], true, false],
    [["完成工程量的60%"], true, false],
    [["完成投资100%"], true, true],
    [["尚未结算"], true, false],
    // before the claim its own beginnings are told
    [["3月招标，"], false, true],
    // another work is another work on either side, unless it is all of them
    [["白沙河工程正在收尾"], false, false],
    [["白沙河工程正在收尾"], true, false],
    [["各标段均已验收。"], true, true],
  ])("%j, behind it: %s, are details only: %s", (clauses, behind, expected) => {
    expect(detailsOnly(clauses, behind)).toBe(expected);
  });

  test.each<[string, string, boolean]>([
    ["", "云溪河治理工程已通过竣工验收。", true],
    ["云溪河治理", "3月招标，5月开工，云溪河治理工程已全面完工。", true],
    ["云溪河治理", "云溪河治理工程已全面完工，正启动二期设计。", false],
    ["云溪河治理", "白沙河工程正在收尾，云溪河治理工程已全面完工。", false],
    ["安装路灯", "全镇23个村路灯已全部建成投用。", true],
    ["安装路灯", "截至目前，全镇23个村路灯已全部建成投用。", true],
    ["安装路灯", "其中23个村路灯已全部建成投用。", false],
    ["改建S210公路", "S210公路全长12.6公里已全线完工。", true],
    ["改建S210公路", "S211公路12.6公里已全线完工。", false],
    ["举办农民丰收节", "9月23日成功举办农民丰收节。", true],
    ["举办农民丰收节", "9月23日成功举办农民丰收节启动仪式。", false],
    ["举办农民丰收节", "力争成功举办农民丰收节。", false],
    ["宣传农民丰收节", "成功举办农民丰收节。", false],
    ["举办安全宣传月活动", "活动已圆满结束。", true],
    ["举办安全宣传月活动", "本次活动已圆满结束，发放资料3000份。", true],
    ["举办安全宣传月活动", "活动启动仪式已圆满结束。", false],
  ])("%s ‖ %s: %s", (task, said, expected) => {
    expect(isNamedWorkDone(task, said)).toBe(expected);
  });

  test("a text of many sentences is no plain claim", () => {
    const claim = "云溪河治理工程已通过竣工验收，";
    expect(isNamedWorkDone("云溪河治理", `${claim}${"清".repeat(240 - claim.length)}`)).toBe(true);
    expect(isNamedWorkDone("云溪河治理", `${claim}${"清".repeat(241 - claim.length)}`)).toBe(false);
  });
});
