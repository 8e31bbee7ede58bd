import { pairTaskTargets, setTargets } from "../../../src/ledger/figures/task-target";
import { pairLine, readingOf } from "./pairs-told";

/** What the progress's points tell of the task's own targets. */
function toldOf(task: string, ...points: string[]): string {
  const readings = points.map(readingOf);
  pairTaskTargets(readings, setTargets(task, undefined, false));
  return readings.flatMap((reading) => reading.pairs.map((pair) => pairLine(reading, pair))).join(" | ");
}

describe("the targets that a task sets", () => {
  const line = (task: string, target: string | undefined, higherLevel = false): string =>
    setTargets(task, target, higherLevel)
      .map(({ told, from }) => `${from} ${told.value}${told.measure}`)
      .join(", ");

  test.each<[string, string | undefined, string]>([
    ["新建停车位500个、充电桩300个。", undefined, "task 500个, task 300个"],
    ["新建停车位500个。", "停车位450个", "target 450个, task 500个"],
    ["新建停车位500个。", "停车位500个", "target 500个"],
    ["污水处理率达到95%。", undefined, "task 95%"],
    ["新建停车位500个（其中立体停车位100个）。", undefined, "task 500个"],
    ["开展“百日行动100天”。", undefined, ""],
    ["新建停车位500个，其中立体停车位100个。", undefined, "task 500个"],
    ["投诉量控制在200件以内。", undefined, ""],
    ["床位由600张增至800张。", undefined, ""],
    ["床位增至800张。", undefined, "task 800张"],
    ["完成32/50公里。", undefined, ""],
    ["发生事故0起。", undefined, ""],
  ])("%s with the target column %s: %s", (task, target, expected) => {
    expect(line(task, target)).toBe(expected);
  });

  test("of a higher level's plan only what it shares out, and the target column", () => {
    expect(line("全市新建便民网点500个，每个街道不少于3个。", undefined, true)).toBe("task 3个");
    expect(line("全市新建便民网点500个，各区建成20个。", undefined, true)).toBe("task 20个");
    expect(line("全市新建便民网点500个。", "便民网点4个", true)).toBe("target 4个");
  });
});

describe("what the progress tells of the task's target", () => {
  test.each<[string, string, string]>([
    ["新建停车位500个。", "已建成停车位320个。", "500/320个 新建停车位建成 “已建成停车位320个”"],
    ["新建停车位500个。", "已建成320个。", "500/320个 新建停车位建成 “已建成320个”"],
    ["城镇新增就业1万人。", "上半年新增就业6200人。", "10000/6200人 城镇新增就业 “上半年新增就业6200人”"],
    ["到位资金15亿元。", "到位资金9000万元。", "15/0.9亿元 到位资金 “到位资金9000万元”"],
    // the cumulative one of several; none where nothing tells which
    ["建成车位300个。", "甲片区已建成车位100个，累计建成车位180个。", "300/180个 车位建成 “累计建成车位180个”"],
    ["建成车位300个。", "甲片区已建成车位100个，乙片区已建成车位80个。", ""],
    ["完成老旧小区改造36个。", "已开工36个，完工9个。", "36/9个 老旧小区完工 “完工9个”"],
    ["新建改造停车场12处。", "已建成5处，开工12处。", ""],
    ["新建改造停车场12处。", "已新建5处，改造7处。", "12/12处 新建改造停车场 “已新建5处，改造7处”"],
    // more targets of one unit are told by their names
    ["新建停车位500个、充电桩300个。", "已建成充电桩120个，已建成停车位320个。", "500/320个 新建停车位建成 “已建成停车位320个” | 300/120个 充电桩建成 “已建成充电桩120个”"],
    ["新建停车位500个、充电桩300个。", "已建成120个。", ""],
    // an activity that the task itself counts
    ["抽检食品2400批次。", "抽检食品1315批次。", "2400/1315批次 食品抽检 “抽检食品1315批次”"],
    ["抽检食品2400批次。", "抽检药品320批次。", ""],
    ["抽检食品2400批次。", "检查食品320批次。", ""],
    ["举办文化活动50场。", "举办文化活动46场。", "50/46场 文化活动举办 “举办文化活动46场”"],
    ["申报发明专利50件。", "已申报发明专利52件。", "50/52件 发明专利 “已申报发明专利52件”"],
    // an amount that both call by one name
    ["到位资金100亿元", "到位资金53.7亿元。", "100/53.7亿元 到位资金 “到位资金53.7亿元”"],
    ["融资到位15亿元。", "到位融资11.2亿元。", "15/11.2亿元 到位融资 “到位融资11.2亿元”"],
    ["旅游收入100亿元", "红色旅游收入5亿元。", ""],
    ["收储土地1200亩", "收储1236亩。", "1200/1236亩 收储土地 “收储1236亩”"],
    // the share that it comes to
    ["全年发电量完成180亿千瓦时。", "发电152.4亿千瓦时，完成年度计划的84.67%。", "180/152.4亿千瓦时 发电量 “发电152.4亿千瓦时”"],
    ["撂荒地整治520亩。", "复耕撂荒地近500亩，占比96%。", "520/500亩 复耕撂荒地 “复耕撂荒地近500亩”"],
    // not of the whole year
    ["新建停车位500个。", "6月份新建停车位40个。", ""],
    ["新建停车位500个。", "去年已建成停车位260个。", ""],
    ["新建停车位500个。", "去年以来已建成停车位260个。", "500/260个 新建停车位建成 “去年以来已建成停车位260个”"],
    ["新建停车位500个。", "拟新建停车位260个。", ""],
    ["引进项目20个。", "引进意向项目12个。", ""],
    // a step that the task does not name
    ["铺设管网20公里", "已开挖沟槽18.5公里。", ""],
    ["铺设管网20公里", "已铺管12公里。", "20/12公里 铺设管网铺管 “已铺管12公里”"],
    ["产业基金到位20亿元。", "投放项目17个、9.2亿元。", ""],
  ])("task %s, told %s → %s", (task, progress, pairs) => {
    expect(toldOf(task, progress)).toBe(pairs);
  });

  test("one of several points tells of it", () => {
    expect(toldOf("新建停车位500个。", "召开推进会4次。", "已建成停车位320个。")).toBe("500/320个 新建停车位建成 “已建成停车位320个”");
    expect(toldOf("新建停车位500个。", "已建成停车位320个。", "已建成停车位80个。")).toBe("");
  });

  test("a rate told without its target takes the one that is set for it", () => {
    const readings = [readingOf("污水处理率97%。")];
    const [reading] = readings;
    reading?.pairs.push({ target: null, actual: 97, measure: "%", label: "污水处理率", start: 0, end: 8, verb: "", base: null });
    pairTaskTargets(readings, setTargets("生活垃圾分类覆盖率达到98%，污水处理率达到95%。", undefined, false));
    expect(reading?.pairs.map(({ target, actual }) => [target, actual])).toEqual([[95, 97]]);
  });
});
