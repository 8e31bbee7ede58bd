/** Which column holds what: by its header's words, in any spelling, and by what stands below. */

import { claimRole } from "../../../src/ledger/column-role";
import { columnLetters } from "../../../src/ledger/address";
import { ledgerOf, rolesOf, sheetOf, tasksOf, type GridValue } from "./sheet-of";
import { PROGRESS, ROWS, TASKS, UNITS, body } from "./some-tasks";

describe("a header's words", () => {
  it.each([
    ["序 号", "seq"], ["No.", "seq"], ["#", "seq"], ["＊任务", "task"], ["工作\n内容", "task"], ["★重点任务（必填）", "task"],
    ["【责任单位】", "unit"], ["责任单位\n（第一个为牵头单位）", "unit"], ["牵头单位及配合单位", "unit"], ["牵头（配合）单位", "unit"],
    ["主办/协办单位", "unit"], ["区级牵头单位", "lead"], ["责任单位及责任人", "unit"], ["进展情况（截至6月底）", "progress"],
    ["工作进展及存在问题", "progress"], ["存在问题及下一步措施", "problems"], ["工作任务完成情况", "progress"], ["任务完成时限", "deadline"],
    ["下半年工作计划", "next"], ["上半年目标", "milestone"], ["Q3 target", "milestone"], ["滞后原因分析", "problems"], ["完成率（%）", "percent"],
    ["Progress to 31 October 2021", "progress"], ["Responsible Department(s)", "unit"], ["Next Steps", "next"],
    ["进展情况\n请填写截至6月30日的最新进展情况，突出量化数据，字数不超过三百字", "progress"],
    // a duty and a body, an act and a time, in any combination
    ["协办科室", "support"], ["配合整改单位", "support"], ["牵头整改部门", "lead"], ["总牵头单位", "lead"], ["化解责任单位", "unit"], ["包案单位", "unit"],
    ["交办日期", "start"], ["批示时间", "start"], ["计划办结时间", "deadline"], ["预计投用日期", "deadline"], ["起止时间", "deadline"],
    ["责任领导及单位", "unit"], ["责任人、责任单位", "unit"], ["责任领导和责任人", "person"],
    ["序号 No.", "seq"], ["责任部门 Owner", "unit"], ["Due Date\n完成时限", "deadline"], ["进展 / Progress", "progress"], ["状态（Status）", "status"],
    ["信访诉求", "task"], ["折子内容", "task"], ["安全隐患", "problems"], ["存在的安全隐患", "problems"], ["建设内容及规模", "measures"],
    ["联动处室", "support"], ["Accountable", "unit"], ["Assisting", "support"], ["红黄绿", "status"], ["项", "seq"],
    ["化解情况", "progress"], ["办结与否", "status"], ["项目单位", "unit"],
    ["责任站所", "unit"], ["承办中心", "unit"], ["责任专班", "unit"], ["配合村居", "support"], ["协办站所", "support"], ["牵头组", "lead"], ["督办领导", "person"], ["分管院领导", "person"],
    ["责任警种", "unit"], ["协作警种", "support"], ["责任区县", "unit"], ["任务编码", "seq"], ["Supporting Bureaux/Departments", "support"],
    ["下周计划", "next"], ["下期安排", "next"], ["Supporting teams", "support"], ["Contributing departments", "support"], ["Lead division", "lead"], ["Accountable office", "unit"],
    ["责任部门（牵头）", "lead"], ["责任单位(配合)", "support"], ["责任单位（第一个为牵头）", "unit"], ["Target completion", "deadline"],
    ["件号", "seq"], ["督办号", "seq"], ["限办日期", "deadline"], ["限时办结时间", "deadline"], ["限期整改时间", "deadline"],
  ])("%j is %s", (header, role) => expect(claimRole(header)?.role).toBe(role));

  it.each(["备案号", "限额", "任务数", "任务级别", "资金来源", "实际完成时间", "计量单位", "督办单位", "单价", "得分", "时间", "",
    "审核状态", "填报状态", "Risk score", "隐患单位", "隐患等级", "办结天数", "进场时间", "ERP", "协办函", "实际办结时间", "监管部门", "督导单位", "领导批示", "领导小组", "说明：红灯表示滞后超过一个月以上的任务，黄灯表示存在滞后风险"])(
    "%j is no role's",
    (header) => expect(claimRole(header)).toBeNull(),
  );
});

/** Roles of a table whose columns are told as [header, cell of the 0-based task]. */
function read(...columns: readonly (readonly [header: string, cell: (task: number) => GridValue])[]) {
  return ledgerOf(sheetOf([columns.map(([header]) => header), ...ROWS.map((task) => columns.map(([, cell]) => cell(task)))]));
}

const seq = ["序号", (task: number): GridValue => task + 1] as const;
const task = ["工作任务", (each: number): GridValue => TASKS[each] ?? ""] as const;
const unit = ["责任单位", (each: number): GridValue => UNITS[each] ?? ""] as const;
const progress = ["进展情况", (each: number): GridValue => PROGRESS[each] ?? ""] as const;

describe("what stands below a header", () => {
  it("takes a short merged heading beside longer texts for a category, though it seldom spans rows", () => {
    const rows = body().map(([each, text, name, told], row) => [each ?? "", row === 1 ? "^" : ["学有所教", "", "病有所医", "老有所养"][row] ?? "", text ?? "", name ?? "", told ?? ""]);
    expect(rolesOf(ledgerOf(sheetOf([["序号", "重点任务", "具体工作内容", "责任单位", "进展情况"], ...rows])))).toBe("A seq, B category, C task, D unit, E progress");
  });

  it("counts under a blank header before the tasks", () => {
    expect(rolesOf(read(["", seq[1]], task, unit, progress))).toBe("A seq, B task, C unit, D progress");
    expect(rolesOf(read(["", () => 5], task, unit, progress))).toBe("B task, C unit, D progress");
  });

  it("takes 完成情况 with 是 and 否 for a status", () => {
    const ledger = read(seq, task, unit, ["完成情况", (each) => (each % 2 ? "是" : "否")], ["工作进展", progress[1]]);
    expect(rolesOf(ledger)).toBe("A seq, B task, C unit, D status, E progress");
  });

  it("takes 进度 for a share, a light or prose, as it is filled in", () => {
    expect(rolesOf(read(seq, task, unit, ["进度", () => "60%"], progress))).toBe("A seq, B task, C unit, D percent, E progress");
    expect(rolesOf(read(seq, task, unit, ["进度", (each) => (each ? "●" : "▲")], progress))).toBe("A seq, B task, C unit, D status, E progress");
    expect(rolesOf(read(seq, task, unit, ["进度", progress[1]]))).toBe("A seq, B task, C unit, D progress");
  });

  it("does not take problems, next steps or a longer remark for progress", () => {
    const ledger = read(seq, task, ["部门", unit[1]], ["存在问题", () => "资金缺口较大，前期手续办理较慢，需协调。"], ["下一步工作", () => "加快施工。"],
      ["备注", () => "该任务由市级统筹，区级没有审批权限，已多次对接市有关部门，请予以协调解决为盼。"], ["目前进展", progress[1]]);
    expect(rolesOf(ledger)).toBe("A seq, B task, C unit, D problems, E next, F remarks, G progress");
  });

  it("takes the finer of two task columns, and the other for its category", () => {
    const ledger = read(seq, ["工作任务", (each) => (each < 2 ? "城市更新" : "改革创新")], ["任务分解", task[1]], unit, progress);
    expect(rolesOf(ledger)).toBe("A seq, B category, C task, D unit, E progress");
  });

  it("takes what only a ledger has before what other tables have as well", () => {
    const ledger = read(seq, ["议题", (each) => `研究第${String(each)}号议题`], ["议定事项", task[1]], unit, progress);
    expect([rolesOf(ledger), ledger.ambiguous]).toEqual(["A seq, B category, C task, D unit, E progress", []]);
  });

  it("reads what another kind of ledger calls its tasks", () => {
    expect(rolesOf(read(seq, ["反馈问题", task[1]], ["整改措施", () => "制定方案，限期整改。"], unit, ["整改进展", progress[1]]))).toBe(
      "A seq, B task, C measures, D unit, E progress",
    );
    expect(rolesOf(read(seq, ["改革举措", task[1]], ["主责部门", unit[1]], ["1-5月推进情况", progress[1]], ["风险与问题", () => "无"]))).toBe(
      "A seq, B task, C lead, D progress, E problems",
    );
    expect(rolesOf(read(seq, ["案由", task[1]], ["承办单位", unit[1]], ["办理进展", progress[1]]))).toBe("A seq, B task, C unit, D progress");
  });

  it("takes what is to be put right for the task beside the measures against it", () => {
    const measures = ["整改措施", () => "制定方案，限期整改。"] as const;
    for (const header of ["存在问题", "隐患描述", "存在的安全隐患", "群众反映问题"]) {
      expect(rolesOf(read(seq, ["隐患单位", () => "宏达商场"], [header, task[1]], measures, unit, ["整改情况", progress[1]]))).toBe(
        "A seq, C task, D measures, E unit, F progress",
      );
    }
    // 存在问题 beside a task is what stands in its way.
    expect(rolesOf(read(seq, task, measures, unit, progress, ["存在问题", () => "资金缺口较大。"]))).toBe("A seq, B task, C measures, D unit, E progress, F problems");
  });

  it("reads 项目名称 with its 建设内容, and 责任单位 with whoever builds, without a question", () => {
    for (const [content, builder] of [["建设内容", "建设单位"], ["主要建设内容及规模", "项目单位"], ["项目概况", "实施单位"]] as const) {
      const ledger = read(seq, ["项目名称", task[1]], [content, (each) => `新建厂房${String(each + 2)}万平方米`], [builder, (each) => `鑫达${String(each)}公司`], unit, ["责任科室", () => "规划科"], progress);
      expect(ledger.ambiguous).toEqual([]);
      expect(ledger.columns.filter(({ role }) => role === "task" || role === "unit").map(({ role, column }) => `${columnLetters(column)} ${role}`)).toEqual(["B task", "E unit"]);
      expect(ledger.columns.find(({ role }) => role === "measures")?.column).toBe(2);
    }
    expect(rolesOf(read(seq, ["项目名称", task[1]], ["项目单位", unit[1]], ["形象进度", () => "主体封顶"]))).toBe("A seq, B task, C unit, D progress");
  });

  it("takes 办结情况 for progress where it tells what was done, for a status where it says so in a word", () => {
    expect(rolesOf(read(seq, task, unit, ["办结情况", () => "清退21人。"]))).toBe("A seq, B task, C unit, D progress");
    expect(rolesOf(read(seq, task, unit, progress, ["办结情况", (each) => (each ? "已办结" : "未办结")]))).toBe("A seq, B task, C unit, D progress, E status");
    expect(rolesOf(read(seq, task, unit, progress, ["整改结果", () => "已完成"]))).toBe("A seq, B task, C unit, D progress, E status");
    expect(rolesOf(read(seq, task, unit, progress, ["整改结果", () => "专家组通过"]))).toBe("A seq, B task, C unit, D progress");
  });

  it("finds the tasks of a ledger whose header for them says nothing, and takes no names or numbers for them", () => {
    expect(read(seq, ["折子", task[1]], unit, progress).columns.find((each) => each.role === "task")).toMatchObject({ column: 1, by: "content" });
    expect(rolesOf(read(seq, ["片区", () => "东区"], ["工号", (each) => 1000 + each], unit, progress))).toBe("A seq, D unit, E progress");
  });

  it("finds progress and units whose headers say nothing", () => {
    const ledger = read(seq, task, ["谁来干", unit[1]], ["二季度情况", progress[1]]);
    expect(ledger.columns.map((each) => [each.role, each.by])).toEqual([
      ["seq", "header"], ["task", "header"], ["unit", "content"], ["progress", "content"],
    ]);
  });

  it("takes no unclaimed prose for progress that tells nothing done", () => {
    const ledger = read(seq, task, unit, ["政策背景", () => "根据上级文件要求统筹安排改革事项并形成长效机制"]);
    expect(rolesOf(ledger)).toBe("A seq, B task, C unit");
  });
});

describe("计划开始 and 计划完成", () => {
  it("are days where days stand below, and no deadline over amounts", () => {
    const days = read(seq, task, ["责任社区", (each) => UNITS[each] ?? ""], ["计划开始", (each) => `2021年${String(each + 1)}月`], ["计划完成", () => "2021年12月底"], progress);
    expect(days.columns.map(({ role }) => role)).toEqual(["seq", "task", "unit", "start", "deadline", "progress"]);
    const amounts = read(seq, task, unit, ["计划完成", (each) => 500 + each], ["实际完成", (each) => 300 + each], progress);
    expect(amounts.columns.some(({ role }) => role === "deadline")).toBe(false);
  });
});

describe("two columns for one role", () => {
  it("says which columns claim it, and takes the better known header", () => {
    const ledger = read(seq, task, unit, ["承办单位", unit[1]], progress);
    expect(ledger.ambiguous.map(({ role, columns }) => `${role} ${columns.map(columnLetters).join(" ")}`)).toEqual(["unit C D"]);
    expect(ledger.columns.find((each) => each.role === "unit")?.column).toBe(2);
    const numbered = read(seq, ["编号", seq[1]], task, unit, progress);
    expect(numbered.ambiguous).toEqual([]);
    const inner = read(seq, task, ["责任科室", unit[1]], ["承办科室", unit[1]], progress);
    expect(inner.ambiguous.map(({ role }) => role)).toEqual(["unit"]);
    const equal = read(seq, task, ["承办部门", unit[1]], ["落实单位", unit[1]], progress);
    expect(equal.ambiguous.map(({ role, columns }) => `${role} ${columns.map(columnLetters).join(" ")}`)).toEqual(["unit C D"]);
  });

  it("asks about columns under one upper header, but not where their periods tell the newest", () => {
    const under = (...lower: readonly [string, string]) =>
      ledgerOf(sheetOf([["序号", "工作任务", "责任单位", "进展情况", "<"], ["^", "^", "^", ...lower], ...ROWS.map((each) => [each + 1, TASKS[each] ?? "", UNITS[each] ?? "", PROGRESS[each] ?? "", `累计：${PROGRESS[each] ?? ""}`])]));
    const asked = (...lower: readonly [string, string]) => under(...lower).ambiguous.map(({ role, columns }) => `${role} ${columns.map(columnLetters).join(" ")}`);
    expect(asked("本月进展", "累计进展")).toEqual(["progress D E"]);
    expect(asked("累计进展情况", "本月进展情况")).toEqual(["progress D E"]);
    expect(asked("一季度", "二季度")).toEqual([]);
    expect(asked("上月进展", "本月进展")).toEqual([]);
    expect(asked("工作进展", "存在问题")).toEqual([]);
  });

  it("takes the finer of two names of tasks where the other is merged over its rows", () => {
    const merged = (progressBelow: GridValue) => ledgerOf(sheetOf([
      ["实事内容", "工作任务", "责任单位", "进展情况"],
      ["安居惠民", TASKS[0], UNITS[0], PROGRESS[0]],
      ["生态惠民", TASKS[1], UNITS[1], PROGRESS[1]],
      ["^", TASKS[2], UNITS[2], progressBelow],
      ["平安惠民", TASKS[3], UNITS[3], PROGRESS[3]],
    ]));
    expect(rolesOf(merged(PROGRESS[2]))).toBe("A category, B task, C unit, D progress");
    expect(tasksOf(merged(PROGRESS[2]))).toHaveLength(4);
    expect(merged(PROGRESS[2]).ambiguous).toEqual([]);
    // One answer for both rows: they may be one task.
    expect(merged("^").ambiguous.map(({ role }) => role)).toEqual(["task"]);
  });

  it("asks nothing about several columns of people or remarks", () => {
    const ledger = read(seq, task, unit, ["责任领导", () => "王某"], ["责任人", () => "李某"], ["联系电话", () => "010"], progress, ["备注", () => ""], ["说明", () => ""]);
    expect(ledger.ambiguous).toEqual([]);
  });
});

describe("units", () => {
  it("are all responsible where 责任单位 stands alone, and lead or support by their columns", () => {
    const alone = ledgerOf(sheetOf([["序号", "工作任务", "责任单位", "进展情况"], ...body()]));
    expect(alone.tasks.every((each) => each.units[0]?.role === "lead")).toBe(true);
    const parted = read(seq, task, ["牵头单位", unit[1]], ["责任单位", (each) => UNITS[(each + 1) % UNITS.length] ?? ""], progress);
    expect(tasksOf(parted)[0]).toContain("区住房城乡建设局 (区水务局)");
  });

  it("are not read from an error value", () => {
    const ledger = ledgerOf(sheetOf([["序号", "工作任务", "责任单位", "进展情况"], [1, TASKS[0] ?? "", "#N/A", PROGRESS[0] ?? ""], ...body().slice(1)]));
    expect(ledger.tasks[0]?.units).toEqual([]);
    expect(ledger.errors).toEqual([{ row: 1, column: 2, text: "#N/A" }]);
  });
});

describe("columns of periods", () => {
  it("takes the newest that is filled in, wherever it stands", () => {
    const early = () => "启动前期工作。";
    expect(rolesOf(read(seq, task, unit, ["二季度进展", progress[1]], ["一季度进展", early], ["三季度进展", () => ""]))).toContain("D progress");
    expect(rolesOf(read(seq, task, unit, ["上期进展", early], ["目前进展", progress[1]]))).toContain("E progress");
    expect(rolesOf(read(seq, task, unit, ["本月进展情况", progress[1]], ["上月进展情况", early]))).toContain("D progress");
    expect(rolesOf(read(seq, task, unit, ["1月", early], ["2月", progress[1]], ["3月", () => ""]))).toBe("A seq, B task, C unit, E progress");
  });

  it("tells two columns of one period apart by their words, and asks", () => {
    const ledger = read(seq, task, unit, ["1-6月份工作完成情况", progress[1]], ["1-6月份工作取得成效", () => "群众出行条件得到改善。"]);
    expect(rolesOf(ledger)).toBe("A seq, B task, C unit, D progress");
    expect(ledger.ambiguous.map(({ role }) => role)).toEqual(["progress"]);
    expect(rolesOf(read(seq, task, unit, ["1-5月份完成情况", () => "启动招标。"], ["1-6月份完成情况", progress[1]], ["1-6月份成效", () => "群众出行条件得到改善。"]))).toBe("A seq, B task, C unit, E progress");
  });

  it("keeps goals by quarter as milestones, with their days", () => {
    const ledger = ledgerOf(
      sheetOf([
        ["2021年重点任务"],
        ["序号", "工作任务", "责任单位", "阶段目标", "<", "<", "进展情况"],
        ["^", "^", "^", "一季度", "二季度", "四季度", "^"],
        ...body().map(([number = "", text = "", name = "", told = ""]) => [number, text, name, "完成前期手续", "开工", "竣工验收", told]),
      ]),
    );
    expect(ledger.columns.filter((each) => each.role === "milestone").map((each) => each.due)).toEqual(["2021-03-31", "2021-06-30", "2021-12-31"]);
  });
});

describe("a reference column", () => {
  const rolesOver = (header: string, ...numbers: readonly GridValue[]) => {
    const rows = numbers.map((number, index): GridValue[] => [number, `Build the ${["north", "south", "east"][index] ?? "west"} depot`, "Works Department", "60% of steel erected."]);
    return rolesOf(ledgerOf(sheetOf([[header, "Action", "Responsible unit", "Progress"], ...rows])));
  };

  it.each([["Ref", 1, 2, 3], ["Reference", "1", "2", "4"]])("that counts from 1 numbers the tasks: %s %s, %s, %s", (header, ...numbers) => {
    expect(rolesOver(header, ...numbers)).toContain("A seq");
  });

  it("is no name of a task where it counts: Item beside Action", () => {
    expect(rolesOver("Item", 1, 2, 3)).toContain("A seq, B task");
    expect(rolesOver("Item", "North", "South", "East")).not.toContain("seq");
  });

  it.each([["Ref", 21, 74, 92], ["Source", "Plan item 1", "Plan item 2", "Plan item 3"], ["Ref", "A/12", "A/13", "B/1"]])("is what it says otherwise: %s %s, %s, %s", (header, ...numbers) => {
    expect(rolesOver(header, ...numbers)).toContain("A reference");
  });
});
