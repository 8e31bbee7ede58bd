/** Where the ledger stands: its header, the tables beside it, and what is no ledger at all. */

import { columnLetters } from "../../../src/ledger/address";
import { day, ledgerOf, readSheets, rolesOf, sheetOf, skippedOf, type Grid } from "./sheet-of";
import { HEADER, PROGRESS, ROWS, TASKS, UNITS, body } from "./some-tasks";

const bare = (ledger: ReturnType<typeof ledgerOf>) => ledger.tasks.map((task) => [task.key, task.text, task.units.map((unit) => unit.name), task.progress]);
const plain = bare(ledgerOf(sheetOf([HEADER, ...body()])));

describe("headers", () => {
  it("of two rows, merged or not", () => {
    const rows = ROWS.map((task) => [task + 1, TASKS[task], UNITS[task], UNITS[(task + 1) % 4] ?? "", "启动前期。", PROGRESS[task], ""]);
    const merged = ledgerOf(sheetOf([["序号", "工作任务", "责任单位", "<", "进展情况", "<", "<"], ["^", "^", "牵头单位", "配合单位", "一季度", "二季度", "三季度"], ...rows], { at: "B3" }));
    expect(rolesOf(merged)).toBe("B seq, C task, D lead, E support, G progress");
    expect([merged.headerTop, merged.headerRow, merged.asOf, merged.asOfFrom]).toEqual([2, 3, "2021-06-30", "header"]);
    const open = ledgerOf(sheetOf([["序号", "工作任务", "责任单位", "", "进展情况", "", ""], ["", "", "牵头", "配合", "一季度", "二季度", "三季度"], ...rows]));
    expect(rolesOf(open)).toBe("A seq, B task, C lead, D support, F progress");
  });

  it.each([
    ["一、重点任务（2项）", "merged"], ["一、主要预期目标", "merged"], ["一、重点项目", "alone"], ["重点工作", "alone"], ["第一部分 改革任务", "merged"],
  ])("end above a section's title that holds a header's words: %s, %s", (title, look) => {
    const section = [title, ...(look === "merged" ? ["<", "<", "<", "<"] : ["", "", "", ""])];
    const oneRow = [["序号", "目标任务", "责任单位", "完成时限", "进展情况"], section, ...body().map(([seq = "", task = "", unit = "", told = ""]) => [seq, task, unit, "年底前", told])];
    const twoRows = [["序号", "目标任务", "责任单位", "<", "进展情况"], ["^", "^", "牵头单位", "配合单位", "^"], section, ...body().map(([seq = "", task = "", unit = "", told = ""]) => [seq, task, unit, "区财政局", told])];
    const [one, two] = [ledgerOf(sheetOf(oneRow)), ledgerOf(sheetOf(twoRows))];
    expect([one.headerRow, rolesOf(one), one.tasks.length]).toEqual([0, "A seq, B task, C unit, D deadline, E progress", 4]);
    expect([two.headerRow, rolesOf(two), two.tasks.length]).toEqual([1, "A seq, B task, C lead, D support, E progress", 4]);
    expect(skippedOf(one)).toEqual(["2 section-title"]);
  });

  it("of three rows", () => {
    const ledger = ledgerOf(
      sheetOf([
        ["序号", "工作任务", "责任单位", "推进情况", "<", "<"],
        ["^", "^", "^", "二季度", "<", "存在问题"],
        ["^", "^", "^", "目标", "完成情况", "^"],
        ...ROWS.map((task) => [task + 1, TASKS[task], UNITS[task], "完成50%", PROGRESS[task], "无"]),
      ]),
    );
    expect([rolesOf(ledger), ledger.headerRow]).toEqual(["A seq, B task, C unit, D target, E progress, F problems", 2]);
  });

  it("in English", () => {
    const ledger = ledgerOf(
      sheetOf([
        ["No.", "Task", "Responsible", "<", "Due", "Status", "Progress", "<"],
        ["^", "^", "Lead", "Support", "^", "^", "Q1", "Q2"],
        [1, "Build the north depot", "Works Department", "IT Office", day("2021-12-31"), "On track", "Site cleared.", "60% of steel erected."],
        [2, "Roll out e-permits", "Licensing Office", "IT Office", day("2021-09-30"), "Done", "Tender issued.", "412 permits issued."],
      ]),
    );
    expect(rolesOf(ledger)).toBe("A seq, B task, C lead, D support, E deadline, F status, H progress");
    expect(ledger.tasks[0]?.deadline.date).toBe("2021-12-31");
  });

  it.each([
    ["May progress", "June progress", "E"], ["June progress", "May progress", "D"], ["Last quarter", "This quarter", "E"], ["Progress last month", "Progress this month", "E"], ["Progress (First quarter)", "Progress (Second quarter)", "E"],
  ])("in English, one column a period: %s, %s", (left, right, taken) => {
    const header = ["No.", "Task", "Responsible unit", left.includes("rogress") ? left : `${left} progress`, right.includes("rogress") ? right : `${right} progress`];
    const ledger = ledgerOf(sheetOf([header, [1, "Build the north depot", "Works Department", "Site cleared.", "60% of steel erected."], [2, "Roll out e-permits", "Licensing Office", "Tender issued.", "412 permits issued."]]));
    expect(rolesOf(ledger)).toContain(`${taken} progress`);
    expect(ledger.ambiguous).toEqual([]);
  });

  it("under titles, notes, a form's lines and ten lines of instructions", () => {
    const lines = ["填表说明", "1.序号：按清单顺序填写。", "2.责任单位：填写牵头单位和配合单位全称。", "3.进展情况：截至每月25日，于28日前报送。", "4.完成时限：格式为2021年12月31日。", "5.状态：分为已完成、正常推进、滞后三类。"];
    const ledger = ledgerOf(sheetOf([["填报单位：", "区水务局", "责任单位：", "区水务局"], ...lines.map((line) => [line]), HEADER, ...body()]));
    expect(ledger.headerRow).toBe(7);
    expect(ledger.asOfFrom).toBe("today");
    expect(bare(ledger)).toEqual(plain);
  });

  it("are not needed where the content tells", () => {
    const none = ledgerOf(sheetOf(body()));
    expect(none.columns.every((each) => each.by === "content")).toBe(true);
    expect(bare(none)).toEqual(plain);
    const remark = "此项任务由市级部门统筹安排，区级无审批权限，特此说明，望予以协调解决相关困难";
    const odd = ledgerOf(sheetOf([["", "要干什么", "谁来干", "干得咋样", "其它话"], ...body().map((row) => [...row, remark])]));
    expect(rolesOf(odd)).toBe("A seq, B task, C unit, D progress");
    expect(bare(odd)).toEqual(plain);
  });
});

describe("tables beside, above and below", () => {
  it.each<[string, (row: readonly (string | number)[], index: number) => readonly (string | number)[]]>([
    ["a count by units", (row, index) => [...row, "", ["责任单位", "区水务局", "区应急局", "合计", ""][index] ?? "", ["任务数", 1, 2, 3, ""][index] ?? ""]],
    ["a legend", (row, index) => [...row, "", ["说明：红灯表示滞后超过一个月以上，黄灯表示存在滞后风险的任务", "红灯", "黄灯", "", "绿灯"][index] ?? ""]],
    ["a legend of states", (row, index) => [...row, "", ["状态", "红灯", "", "", ""][index] ?? "", ["含义", "滞后", "", "", ""][index] ?? ""]],
  ])("leaves %s on the right aside", (_, beside) => {
    const grid = [HEADER, ...body()].map((row, index) => beside(row as (string | number)[], index));
    const ledger = ledgerOf(sheetOf([...grid, ["", "", "", "", "", "蓝灯"]]));
    expect(rolesOf(ledger)).toBe("A seq, B task, C unit, D progress");
    expect(bare(ledger)).toEqual(plain);
    expect(ledger.others).toEqual([]);
  });

  it("keeps a column behind an empty one", () => {
    const ledger = ledgerOf(sheetOf([[...HEADER, "", "完成时限"], ...body().map((row) => [...row, "", "2021年12月底"])]));
    expect(rolesOf(ledger)).toBe("A seq, B task, C unit, D progress, F deadline");
  });

  it("keeps to an Excel table, its total row and what stands beside it left out", () => {
    const ledger = ledgerOf(
      sheetOf([[...HEADER, "核对"], ...body().map((row) => [...row, "是"]), ["汇总", "", "", "4"]], { tables: [{ name: "表1", address: "A1:D6", hasTotal: true }] }),
    );
    expect(ledger.columns.map((each) => columnLetters(each.column)).join("")).toBe("ABCD");
    expect(bare(ledger)).toEqual(plain);
  });

  it("takes the better of two ledgers on a sheet and names the other", () => {
    const rows = body();
    const ledger = ledgerOf(sheetOf([["一季度台账"], HEADER, ...rows.slice(0, 2), [], ["二季度台账"], HEADER, ...rows.slice(0, 3)]));
    expect([ledger.headerRow, ledger.asOf, ledger.others.map((each) => each.address)]).toEqual([6, "2021-06-30", ["A2:D4"]]);
    const beside = ledgerOf(sheetOf([[...HEADER, "", ...HEADER], ...rows.map((row) => [...row, "", ...row])]));
    expect(beside.others.map((each) => each.address)).toEqual(["F1:I5"]);
  });

  it("takes the fullest sheet, of equal ones the one in view", () => {
    const sheets = [
      sheetOf([HEADER], { name: "模板" }),
      sheetOf([HEADER, ...body().slice(0, 3)], { name: "5月" }),
      sheetOf([HEADER, ...body()], { name: "6月" }),
      sheetOf([["序号", "部门", "姓名", "电话"], [1, "区水务局", "王某", "010"]], { name: "通讯录" }),
    ];
    expect([ledgerOf(sheets).sheet, ledgerOf(sheets).others.map((each) => each.sheet)]).toEqual(["6月", ["5月"]]);
    expect(ledgerOf(sheets, { active: "5月" }).sheet).toBe("5月");
    expect(ledgerOf(sheets, { sheet: "模板" }).tasks).toEqual([]);
  });
});

describe("no ledger", () => {
  const rows = (row: (each: number) => Grid[number]): Grid => ROWS.map((each) => row(each));
  it.each<[string, Grid]>([
    ["a price list", [["序号", "项目名称", "单位", "数量", "单价", "备注"], ...rows((each) => [each + 1, "不锈钢护栏安装", "米", 12, 88])]],
    ["a list of contacts", [["序号", "部门", "姓名", "职务", "联系电话", "备注"], ...rows((each) => [each + 1, UNITS[each] ?? "", "王某", "科长", "0100000"])]],
    ["contacts without a header", rows((each) => [each + 1, UNITS[each] ?? "", "某市某区人民路一百二十号政务大楼三层", "主要负责社区服务与群众接待工作"])],
    ["an attendance sheet", [["考勤表"], ["序号", "姓名", "部门", 1, 2, 3], ...rows((each) => [each + 1, "王某", UNITS[each] ?? "", "√", "√", "√"])]],
    ["a budget", [["序号", "项目", "部门", "预算金额", "执行率"], ...rows((each) => [each + 1, "会议费", UNITS[each] ?? "", 100, 0.5])]],
    ["a list of goods", [["序号", "物资名称", "规格", "单位", "数量", "责任人"], ...rows((each) => [each + 1, "帐篷", "大号", "顶", 20, "王某"])]],
    ["a table of scores", [["排名", "单位", "得分", "完成情况"], ...rows((each) => [each + 1, UNITS[each] ?? "", 90, "已完成年度任务12项，累计得分90分"])]],
    ["a programme", [["时间", "内容", "地点", "主讲人"], ...rows((each) => [`${9 + each}:00`, "议题", "会议室", "王某"])]],
    ["numbers", rows((each) => [each, each * 2, each * 3.3, "x"])],
    ["a letter", [["各责任单位："], ["现将本单位工作任务进展情况报告如下。"], ["进展情况"], ["此致"], ["敬礼"]]],
  ])("is found in %s", (_, grid) => {
    expect(readSheets([sheetOf(grid)])).toMatchObject({ ok: false, why: "no-header" });
  });
});
