/** The same tasks come out of every layout, and no grid makes the reader throw. */

import fc from "fast-check";
import { cellAddress } from "../../../src/ledger/address";
import { findTables } from "../../../src/ledger/find-tables";
import type { Ledger } from "../../../src/ledger/ledger";
import { SheetGrid } from "../../../src/ledger/sheet-grid";
import { ledgerOf, readSheets, sheetOf, type GridValue } from "./sheet-of";
import { PROGRESS, ROWS, TASKS, UNITS } from "./some-tasks";

interface Column {
  readonly headers: readonly string[];
  readonly cell: (task: number) => GridValue;
}

const OWN: readonly Column[] = [
  { headers: ["序号", "序 号", "No."], cell: (task) => task + 1 },
  { headers: ["工作任务", "工作\n任务", "＊重点任务（必填）"], cell: (task) => TASKS[task] ?? "" },
  { headers: ["责任单位", "责任部门", "承办 单位"], cell: (task) => UNITS[task] ?? "" },
  { headers: ["进展情况", "工作进展", "落实情况（逐条填写）"], cell: (task) => PROGRESS[task] ?? "" },
];
const EXTRA: readonly Column[] = [
  { headers: ["备注", "备  注"], cell: () => "由市级统筹，区级没有审批权限，已多次对接市有关部门，请协调。" },
  { headers: ["存在问题"], cell: () => "资金缺口较大。" },
  { headers: ["下一步工作"], cell: () => "加快施工进度。" },
  { headers: ["联系电话"], cell: (task) => `010-0000${task}` },
  { headers: ["投资额（万元）"], cell: (task) => 100 * task + 7 },
];

const layout = fc.record({
  columns: fc
    .tuple(fc.constant(OWN), fc.subarray([...EXTRA]))
    .chain(([own, extra]) => fc.shuffledSubarray([...own, ...extra], { minLength: own.length + extra.length })),
  spelling: fc.nat(2),
  order: fc.shuffledSubarray([...ROWS], { minLength: ROWS.length }),
  above: fc.subarray(["2021年重点任务进展台账", "填报单位：区政府督查室", "", "说明：请各单位认真填写。"]),
  below: fc.subarray(["", "填报人：张三    审核人：李四", "注：本表一式两份。"]),
  gapAfter: fc.option(fc.nat(2), { nil: -1 }),
  at: fc.tuple(fc.nat(40), fc.nat(30)).map(([row, column]) => cellAddress(row, column)),
  spaced: fc.boolean(),
});

/** What must not depend on the layout. */
function contentOf(ledger: Ledger): string[] {
  return ledger.tasks
    .map((task) => JSON.stringify([task.key, task.text.trim(), task.seq, task.units.map(({ name, role }) => [name, role]), task.points.map((point) => point.text)]))
    .sort();
}

const plain = contentOf(ledgerOf(sheetOf([OWN.map((each) => each.headers[0] ?? ""), ...ROWS.map((task) => OWN.map((each) => each.cell(task)))])));

describe("layout", () => {
  it("does not change the tasks", () => {
    fc.assert(
      fc.property(layout, ({ columns, spelling, order, above, below, gapAfter, at, spaced }) => {
        const rows = order.flatMap((task, place) => {
          const row = columns.map((each) => each.cell(task)).map((value) => (spaced && typeof value === "string" ? `  ${value} ` : value));
          return place === gapAfter && place < order.length - 1 ? [row, []] : [row];
        });
        const header = columns.map((each) => each.headers[spelling % each.headers.length] ?? "");
        const grid = [...above.map((text) => [text]), header, ...rows, ...below.map((text) => [text])];
        expect(contentOf(ledgerOf(sheetOf(grid, { at })))).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  it("does not change a task's key by wraps, or by where its source stands", () => {
    const read = (header: readonly string[], row: (task: number) => GridValue[]) => contentKeys(ledgerOf(sheetOf([[...header], ...ROWS.map(row)])));
    const contentKeys = (ledger: Ledger) => ledger.tasks.map((task) => task.key);
    const four = ["序号", "工作内容", "责任单位", "进展情况"];
    const rest = (task: number) => [UNITS[task] ?? "", PROGRESS[task] ?? ""];
    const inText = read(four, (task) => [task + 1, `市分工方案第 ${task + 20} 项：${TASKS[task] ?? ""}`, ...rest(task)]);
    const wrapped = read(four, (task) => [task + 1, `市分工方案第 ${task + 20} 项: ${(TASKS[task] ?? "").replace(/(.{5})/g, "$1\n")}`, ...rest(task)]);
    const five = ["序号", "任务来源", "工作内容", "责任单位", "进展情况"];
    const inColumn = read(five, (task) => [task + 1, `《市分工方案》第${task + 20}项`, TASKS[task] ?? "", ...rest(task)]);
    const inBoth = read(five, (task) => [task + 1, `市分工方案第${task + 20}项`, `市分工方案第 ${task + 20} 项：${TASKS[task] ?? ""}`, ...rest(task)]);
    expect(new Set(inText).size).toBe(ROWS.length);
    expect([wrapped, inColumn, inBoth]).toEqual([inText, inText, inText]);
  });
});

describe("any grid", () => {
  const word = fc.constantFrom("", "", "^", "<", "序号", "工作任务", "责任单位", "牵头单位", "进展情况", "一季度", "状态", "合计", "一、经济发展", "填报人：张三", "区水务局", "1.已完成8公里。\n2.正在招标", "#REF!", "（填写全称）", "注：", "2021年6月30日");
  const cell = fc.oneof({ weight: 6, arbitrary: word as fc.Arbitrary<GridValue> }, fc.integer({ min: -3, max: 50_000 }), fc.string(), fc.boolean());
  const grid = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 });

  it("is read without an error, each task's rows in order, each quote exact", () => {
    fc.assert(
      fc.property(grid, fc.array(fc.nat(20), { maxLength: 3 }), (rows, hidden) => {
        const reading = readSheets([sheetOf(rows, { hidden })]);
        if (!reading.ok) return;
        const { tasks, skipped, firstRow, lastRow } = reading.ledger;
        let above = -1;
        for (const task of tasks) {
          expect(task.rows[0]).toBeGreaterThan(above);
          expect(task.rows[1]).toBeGreaterThanOrEqual(task.rows[0]);
          [, above] = task.rows;
          const told = task.cells.progress?.text ?? "";
          for (const point of task.points) {
            expect(told.slice(...point.span).replace(/\s/g, "")).toBe(point.text.replace(/\s/g, ""));
          }
        }
        expect([firstRow, lastRow]).toEqual(tasks.length === 0 ? [null, null] : [tasks[0]?.rows[0], above]);
        const taskRows = new Set(tasks.map((task) => task.rows[0]));
        expect(skipped.some(({ row }) => taskRows.has(row))).toBe(false);
        expect(new Set(tasks.map((task) => task.key)).size).toBe(tasks.length);
      }),
      { numRuns: 500 },
    );
  });

  it("has its table found, however long it is", () => {
    const rows = Array.from({ length: 50_000 }, (_, task) => [`${TASKS[task % 4] ?? ""}${task}`, UNITS[task % 4] ?? "", PROGRESS[task % 4] ?? ""]);
    const [table] = findTables(new SheetGrid(sheetOf([["工作任务", "责任单位", "进展情况"], ...rows])));
    expect(table?.rows.tasks.length).toBe(50_000);
  });
});
