/** Which rows are tasks, which go on with one, and which are none. */

import { day, ledgerOf, rolesOf, sheetOf, skippedOf, tasksOf, type Grid, type GridValue } from "./sheet-of";
import { HEADER, PROGRESS, TASKS, UNITS, body } from "./some-tasks";

const under = (...rows: Grid) => ledgerOf(sheetOf([HEADER, ...rows]));
const rowsOf = (ledger: ReturnType<typeof under>) => ledger.tasks.map(({ rows: [first, last] }) => (first === last ? `${first + 1}` : `${first + 1}-${last + 1}`));
const [first = [], second = [], third = [], fourth = []] = body();

describe("rows right under the header", () => {
  it.each([
    ["the columns' numbers", [1, 2, 3, 4]],
    ["bracketed numbers", ["（1）", "（2）", "（3）", "（4）"]],
    ["letters", ["A", "B", "C", "D"]],
    ["instructions", ["（自动编号）", "（填写说明：与分工方案一致）", "（填写全称）", "（突出量化成果）"]],
    ["an instruction over all columns", ["填写说明：进展情况须填写截至目前的量化成果。", "<", "<", "<"]],
    ["a sample", ["示例", "推进某项目建设", "区某局", "已完成若干，累计若干。"]],
  ])("%s are no task", (_, row) => {
    const ledger = under(row, ...body());
    expect(rowsOf(ledger)).toEqual(["3", "4", "5", "6"]);
    expect(skippedOf(ledger)).toEqual(["2 note"]);
  });

  it("keeps a first task whose cells are numbers only", () => {
    expect(rowsOf(under([1, 5, 5, 8], ...body().slice(1)))[0]).toBe("2");
  });
});

describe("titles, totals and notes among the tasks", () => {
  it("skips section titles of every make", () => {
    const ledger = under(["一、经济发展", "<", "<", "<"], first, ["（一）项目建设"], second, ["二", "民生保障"], third, ["", "生态环境类"], fourth);
    expect(rowsOf(ledger)).toEqual(["3", "5", "7", "9"]);
    expect(skippedOf(ledger)).toEqual(["2 section-title", "4 section-title", "6 section-title", "8 section-title"]);
  });

  it.each(["续表", "（续上表）", "第 2 页 共 5 页", "— 3 —", "以下空白", "Page 2 of 5"])("skips %j at a page's edge", (edge) => {
    const ledger = under(first, second, [edge], third, fourth);
    expect(skippedOf(ledger)).toEqual(["4 note"]);
    expect(ledger.tasks).toHaveLength(4);
  });

  it("skips a section's title with its sums beside it", () => {
    const header = ["序号", "项目名称", "总投资", "责任单位", "进展情况"];
    const [one, two, three, four] = body().map(([seq, name, unit, told]) => [seq, name, 3200, unit, told] as GridValue[]);
    const ledger = ledgerOf(sheetOf([header, ["一", "续建项目（2个）", 6400], one ?? [], two ?? [], ["二、新建项目（2个）", "", 6400], three ?? [], four ?? []]));
    expect(skippedOf(ledger)).toEqual(["2 section-title", "5 section-title"]);
    // A task that nobody answers for stays one.
    expect(ledgerOf(sheetOf([header, one ?? [], [2, "建设污水厂", 3200], three ?? [], four ?? []])).tasks).toHaveLength(4);
  });

  it("skips a section's number and name in columns of any order", () => {
    const turned = (rows: Grid) => rows.map((row) => [...row].reverse());
    const ledger = ledgerOf(sheetOf(turned([HEADER, ["一", "经济发展", "", ""], first, second, ["二", "民生保障", "", ""], third, fourth])));
    expect(rowsOf(ledger)).toEqual(["3", "4", "6", "7"]);
  });

  it("skips totals, wherever the word stands", () => {
    const ledger = under(first, second, ["小计：2项"], third, fourth, ["合计12项"], ["", "总计", "4项"], ["经济发展类小计", "", 4]);
    expect(rowsOf(ledger)).toEqual(["2", "3", "5", "6"]);
    expect(skippedOf(ledger)).toEqual(["4 total", "7 total", "8 total", "9 total"]);
  });

  it("keeps a task that begins with the word", () => {
    const ledger = ledgerOf(sheetOf([["Task", "Owner", "Progress"], ["Total redesign of the city's website", "IT Department", "40% of pages done."], ["Totals per ward", "Finance Office", "3 of 9 wards done."]]));
    expect(ledger.tasks).toHaveLength(2);
  });

  it.each([
    [["填报人：张三", "", "审核人：李四", "2021年7月1日"]],
    [["单位负责人（签字）：", "", "填表人：李四", "联系电话：13800000000"]],
    [["审核：王某", "制表：李某"]],
    [["注：本表每月25日前报送。", "<", "<", "<"]],
    [["Prepared by: A. Smith", "", "Approved by: B. Jones"]],
  ])("takes %j for no task", (row) => {
    expect(rowsOf(under(...body(), row))).toEqual(["2", "3", "4", "5"]);
  });

  it("ends at numbers that were printed beforehand, with a total below them or not", () => {
    expect(rowsOf(under(...body(), [5], [6], [7]))).toHaveLength(4);
    expect(rowsOf(under(...body(), [5], [6], [7], ["合计", "", "", "4项"]))).toHaveLength(4);
  });

  it.each([
    ["a count by units", [["责任单位", "任务数", "已完成"], [UNITS[0], 1, 1], ["合计", 2, 1]]],
    ["a count by states", [["已完成", "2"], ["推进中", "2"]]],
    ["a legend", [["红灯", "滞后一个月以上"], ["黄灯", "有滞后风险"]]],
  ])("leaves %s below a blank row aside", (_, rows) => {
    expect(rowsOf(under(...body(), [], ...rows))).toEqual(["2", "3", "4", "5"]);
  });

  it("goes on with the tasks after a blank row", () => {
    const ledger = under(first, second, [], third, fourth);
    expect(rowsOf(ledger)).toEqual(["2", "3", "5", "6"]);
    expect(skippedOf(ledger)).toEqual(["4 blank"]);
  });
});

describe("page headers", () => {
  it("skips one that is repeated, of one row or two", () => {
    expect(skippedOf(under(first, second, HEADER, third, fourth))).toEqual(["4 repeated-header"]);
    const top = ["序号", "工作任务", "责任单位", "<", "进展情况"];
    const low = ["^", "^", "牵头单位", "配合单位", "^"];
    const row = (number: number) => [number, TASKS[0], UNITS[0], UNITS[1], PROGRESS[0]];
    const ledger = ledgerOf(sheetOf([top, low, row(1), row(2), top, low, row(3)]));
    expect(rowsOf(ledger)).toEqual(["3", "4", "7"]);
    expect(skippedOf(ledger)).toEqual(["5 repeated-header", "6 repeated-header"]);
  });

  it("keeps a task whose words are a header's", () => {
    expect(tasksOf(under([1, "任务", "办公室", "进展"], second, third))[0]).toBe("2: 1 | 任务 | 办公室 | 进展");
    const plain = ledgerOf(sheetOf([["工作任务", "责任单位", "进展情况"], ["任务", "部门", "进展"], ...body().map((row) => row.slice(1))]));
    expect(plain.headerRow).toBe(0);
    expect(plain.tasks).toHaveLength(5);
  });
});

describe("merged cells", () => {
  it("take a unit or category for every row that they cover", () => {
    const ledger = ledgerOf(
      sheetOf([
        ["类别", ...HEADER],
        ["经济", 1, TASKS[0], UNITS[0], PROGRESS[0]],
        ["^", 2, TASKS[1], "^", PROGRESS[1]],
        ["民生", 3, TASKS[2], UNITS[2], PROGRESS[2]],
      ]),
    );
    expect(ledger.tasks.map((task) => [task.units[0]?.name, task.cells.category?.text])).toEqual([
      [UNITS[0], "经济"], [UNITS[0], "经济"], [UNITS[2], "民生"],
    ]);
    expect(ledger.merges.map((each) => each.address)).toEqual(["A2:A3", "D2:D3"]);
  });

  it("make one task of the rows over which 序号 and task are merged", () => {
    const ledger = under(first, ["^", "^", UNITS[1], PROGRESS[1]], ["^", "^", UNITS[2], PROGRESS[2]], fourth);
    expect(rowsOf(ledger)).toEqual(["2-4", "5"]);
    expect(ledger.tasks[0]?.units.map((unit) => unit.name)).toEqual([UNITS[0], UNITS[1], UNITS[2]]);
    expect(ledger.tasks[0]?.points.map((point) => point.text)).toEqual([PROGRESS[0], PROGRESS[1], PROGRESS[2]]);
    expect(ledger.tasks[0]?.cells.progress?.pieces?.map((piece) => piece.row)).toEqual([1, 2, 3]);
  });

  describe("over several measures", () => {
    const header = ["序号", "重点任务", "具体举措", "责任单位", "完成时限", "进展情况"];
    const roles = "A seq, B category, C task, D unit, E deadline, F progress";

    it("group them, where each has its own answer", () => {
      const ledger = ledgerOf(sheetOf([
        header,
        [1, "优化政务服务", "推行一网通办", "区政务局", "6月底", "上线事项120项。"],
        ["^", "^", "设立帮办窗口", "区政务局", "8月底", ""],
        [2, "强化要素保障", "保障项目用地", "规自分局", "年底", "保障用地86亩。"],
      ]));
      expect(rolesOf(ledger)).toBe(roles);
      expect(tasksOf(ledger)).toEqual([
        "2: 1 | 推行一网通办 | 区政务局 | 上线事项120项。", "3: 1 | 设立帮办窗口 | 区政务局 | –", "4: 2 | 保障项目用地 | 规自分局 | 保障用地86亩。",
      ]);
    });

    it("are one task, where one answer is given for all, a task has no measure, or two are the same", () => {
      const merged = (second: GridValue[], third: GridValue[]) => ledgerOf(sheetOf([header, [1, "优化政务服务", "推行一网通办", "区政务局", "6月底", "上线事项120项。"], second, third]));
      const last = [2, "强化要素保障", "保障项目用地", "规自分局", "年底", "保障用地86亩。"];
      for (const ledger of [
        merged(["^", "^", "设立帮办窗口", "^", "^", "^"], last),
        merged(["^", "^", "设立帮办窗口", "", "", ""], last),
        merged(["^", "^", "设立帮办窗口", "区政务局", "8月底", "设立窗口3个。"], [2, "强化要素保障", "", "规自分局", "年底", "保障用地86亩。"]),
        merged(["^", "^", "推行一网通办", "区财政局", "8月底", "设立窗口3个。"], last),
      ]) {
        expect(rolesOf(ledger)).toBe("A seq, B task, C measures, D unit, E deadline, F progress");
        expect(ledger.tasks.map(({ rows }) => rows)).toEqual([[1, 2], [3, 3]]);
      }
    });
  });

  it("of rows with deadlines of their own make a task that is due with the last of them", () => {
    const due = (...deadlines: readonly [GridValue, GridValue, GridValue]) => {
      const [one, two, three] = deadlines;
      const ledger = ledgerOf(sheetOf([
        ["序号", "工作任务", "责任单位", "完成时限", "进展情况"],
        [1, "腾退储备仓容", "东川县", one, "腾退仓容3万吨。"], ["^", "^", "西川县", two, "腾退仓容2万吨。"], ["^", "^", "南川区", three, "腾退仓容1万吨。"],
      ]));
      const [task] = ledger.tasks;
      return [task?.deadline.kind, task?.deadline.date, ...(task?.deadline.milestones ?? []), `row ${String((task?.cells.deadline?.row ?? -1) + 1)}`].filter((each) => each !== undefined).join(" ");
    };
    expect(due("8月底", "10月底", "9月底")).toBe("date 2021-10-31 2021-08-31 2021-09-30 row 3");
    expect(due("8月底", "8月底", "8月底")).toBe("date 2021-08-31 row 2");
    expect(due("8月底", "", "")).toBe("date 2021-08-31 row 2");
    expect(due(day("2021-08-31"), day("2021-09-30"), "")).toBe("date 2021-09-30 2021-08-31 row 3");
    expect(due("长期坚持", "9月底", "立行立改")).toBe("date 2021-09-30 row 3");
    expect(due("长期坚持", "立行立改", "每月")).toBe("recurring row 4");
    expect(due("8月底", "9月31日", "10月底")).toBe("invalid row 3");
    expect(due("待定", "另行通知", "")).toBe("none row 2");
  });

  it("part a header over two columns of data into category and task", () => {
    const ledger = ledgerOf(
      sheetOf([["序号", "工作任务", "<", "责任单位", "进展情况"], [1, "城建", TASKS[0], UNITS[0], PROGRESS[0]], [2, "水务", TASKS[1], UNITS[1], PROGRESS[1]]]),
    );
    expect(ledger.tasks.map((task) => [task.cells.category?.text, task.text])).toEqual([["城建", TASKS[0]], ["水务", TASKS[1]]]);
    expect(ledger.ambiguous).toEqual([]);
  });
});

describe("rows that lack something", () => {
  it("are tasks still: without 序号, task, unit or progress", () => {
    expect(tasksOf(under(["", TASKS[0], UNITS[0], PROGRESS[0]], [2, "", UNITS[1], PROGRESS[1]], [3, TASKS[2], "", PROGRESS[2]], [4, TASKS[3], UNITS[3], ""]))).toEqual([
      `2: – | ${TASKS[0]} | ${UNITS[0]} | ${PROGRESS[0]}`,
      `3: 2 | – | ${UNITS[1]} | ${PROGRESS[1]}`,
      `4: 3 | ${TASKS[2]} | – | ${PROGRESS[2]}`,
      `5: 4 | ${TASKS[3]} | ${UNITS[3]} | –`,
    ]);
  });

  it("go on with a task that a page's end broke", () => {
    const ledger = under(
      [1, "推进城镇老旧小区改造，完善", "区住房城乡", "已完成老旧小区改造12个，惠及居民"],
      ["", "配套设施。", "建设局", "3400户。"],
      [2, "实施河道治理。", UNITS[1], PROGRESS[1]],
      [3, "健全评价机制。", UNITS[2], PROGRESS[2]],
    );
    expect(rowsOf(ledger)).toEqual(["2-3", "4", "5"]);
    expect(ledger.tasks[0]?.units.map((unit) => unit.name)).toEqual(["区住房城乡建设局"]);
  });

  it("are read where they are hidden, and where a cell holds an error", () => {
    const ledger = ledgerOf(sheetOf([HEADER, first, [2, TASKS[1], UNITS[1], "#REF!"], third], { hidden: [3] }));
    expect(ledger.hiddenRows).toEqual([2]);
    expect(ledger.errors).toEqual([{ row: 2, column: 3, text: "#REF!" }]);
    expect(ledger.tasks).toHaveLength(3);
  });
});
