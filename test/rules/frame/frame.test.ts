/** The frame: what an office may choose, what is said once for the sheet, the order of findings, and where quotes land. */

import type { Ledger } from "../../../src/ledger/ledger";
import { checkLedger, checkLedgerSteps } from "../../../src/rules/check-ledger";
import { catalogue } from "../../../src/rules/catalogue";
import type { Severity } from "../../../src/rules/finding";
import { atCell } from "../../../src/rules/place";
import { defineRule, defineTaskRule, type Rule } from "../../../src/rules/rule";
import { ledgerOf } from "../build-ledger";
import { readTable } from "./read-table";
import { ruleOf } from "./table-examples";

/** Fires at each task whose remarks say so. */
const marked = (severity: Severity, more: Partial<Rule> = {}) =>
  ({
    ...defineTaskRule({
      id: `test/${severity}`,
      severity,
      fix: "safe",
      parameters: { word: ["here"] },
      *checkTask(task, _ledger, { parameters }) {
        const cell = task.cells.remarks;
        const word = parameters.word[0] ?? "";
        const start = cell ? cell.text.indexOf(word) : -1;
        if (cell && start >= 0) yield { ...atCell(task, cell, [start, start + word.length]), facts: { word } };
      },
    }),
    ...more,
  }) as unknown as Rule;

/** A ledger of `of` tasks, of which the first `count` are marked. */
const ledger = (count: number, of: number): Ledger => ledgerOf(Array.from({ length: of }, (_, index) => ({ remarks: index < count ? "here" : "quiet" })));
const shape = (count: number, of: number, severity: Severity) =>
  checkLedger(ledger(count, of), [marked(severity)]).map((each) => (each.rows ? `sheet ${String(each.facts.count)}/${String(each.facts.of)}` : "cell"));

describe("what is widespread speaks once for the sheet", () => {
  test.each(["warning", "info"] as const)("%s: at half of eight tasks each speaks for itself, above half one speaks for all", (severity) => {
    expect(shape(4, 8, severity)).toEqual(["cell", "cell", "cell", "cell"]);
    expect(shape(5, 8, severity)).toEqual(["sheet 5/8"]);
    expect(shape(5, 9, severity)).toEqual(["sheet 5/9"]);
    expect(shape(5, 10, severity)).toHaveLength(5);
    expect(shape(31, 31, severity)).toEqual(["sheet 31/31"]);
  });

  test("below eight tasks nothing is folded", () => {
    expect(shape(7, 7, "warning")).toHaveLength(7);
  });

  test("errors always stand at their cells", () => {
    expect(shape(8, 8, "error")).toEqual(Array.from({ length: 8 }, () => "cell"));
  });

  test("the one finding tells rows, in order, and has no cell, task or quote", () => {
    const [only] = checkLedger(ledger(6, 8), [marked("info")]);
    expect(only).toEqual({ rule: "test/info", severity: "info", fix: "safe", facts: { count: 6, of: 8 }, rows: [2, 3, 4, 5, 6, 7] });
  });

  test("a task with two findings counts once", () => {
    const twice = defineTaskRule({
      id: "test/twice",
      severity: "info",
      fix: null,
      parameters: {},
      *checkTask(task) {
        const cell = task.cells.remarks;
        if (cell?.text !== "here") return;
        yield { ...atCell(task, cell, [0, 2]), facts: {} };
        yield { ...atCell(task, cell, [2, 4]), facts: {} };
      },
    }) as unknown as Rule;
    expect(checkLedger(ledger(4, 8), [twice])).toHaveLength(8);
    expect(checkLedger(ledger(5, 8), [twice]).map((each) => each.facts)).toEqual([{ count: 5, of: 8 }]);
  });

  test("errors of the same rule stay beside the one that speaks for the rest", () => {
    const mixed = defineTaskRule({
      id: "test/mixed",
      severity: "warning",
      fix: null,
      parameters: {},
      *checkTask(task) {
        const cell = task.cells.remarks;
        if (cell) yield { ...atCell(task, cell), severity: task.rows[0] === 2 ? "error" : "warning", facts: {} };
      },
    }) as unknown as Rule;
    expect(checkLedger(ledger(0, 8), [mixed]).map((each) => [each.severity, each.rows?.length ?? null])).toEqual([["warning", 7], ["error", null]]);
  });

  test("some rules speak once however few tasks are concerned", () => {
    expect(checkLedger(ledger(1, 3), [marked("info", { onceForSheet: true })]).map((each) => each.facts)).toEqual([{ count: 1, of: 3 }]);
    expect(checkLedger(ledger(0, 3), [marked("info", { onceForSheet: true })])).toEqual([]);
  });
});

describe("what an office chooses", () => {
  test("off", () => {
    expect(checkLedger(ledger(2, 4), [marked("error")], { "test/error": { off: true } })).toEqual([]);
  });

  test("another severity, and what follows from it", () => {
    const severities = (chosen: Severity) => checkLedger(ledger(6, 8), [marked("warning")], { "test/warning": { severity: chosen } }).map((each) => each.severity);
    expect(severities("error")).toEqual(Array.from({ length: 6 }, () => "error"));
    expect(severities("info")).toEqual(["info"]);
    expect(checkLedger(ledger(6, 8), [marked("error")], { "test/error": { severity: "info" } }).map((each) => each.severity)).toEqual(["info"]);
  });

  test("what a rule itself holds to be milder stays milder, so that no hint blocks a submission", () => {
    const plain = readTable([{}, {}]);
    const choose = (severity: Severity) => checkLedger(plain, [ruleOf("sheet/column-missing")], { "sheet/column-missing": { severity } }).map((each) => each.severity);
    expect(choose("error")).toEqual(["info", "info", "info"]);
    expect(choose("warning")).toEqual(["info", "info", "info"]);
    const without = ledgerOf([{ task: "推进河道整治", unit: "区水务局" }]);
    const severity = (chosen: Severity) =>
      checkLedger(without, [ruleOf("sheet/column-missing")], { "sheet/column-missing": { severity: chosen } }).find((each) => each.facts.role === "progress")?.severity;
    expect([severity("error"), severity("warning"), severity("info")]).toEqual(["error", "warning", "info"]);
  });

  test("parameters: those that are not named keep their defaults", () => {
    expect(checkLedger(ledger(2, 4), [marked("info")], { "test/info": { parameters: { word: ["quiet"] } } }).map((each) => each.facts.word)).toEqual(["quiet", "quiet"]);
    const soon = readTable([{ 完成时限: "2021年7月20日", 进展情况: "正在施工。" }]);
    const dueSoon = (days: number) => checkLedger(soon, [ruleOf("deadline/due-soon")], { "deadline/due-soon": { parameters: { days } } }).length;
    expect([dueSoon(14), dueSoon(19), dueSoon(20), dueSoon(30)]).toEqual([0, 0, 1, 1]);
  });
});

test("findings come in the sheet's order: the sheet's own, then by row, column, rule and quote", () => {
  const rows = [
    { 序号: "2", 工作内容: "", 责任单位: "区司法局、区司法局", 进展情况: "筹集 600 套住房：正在办理手续。新建 6 处公园：正在编制方案。" },
    { 序号: "2", 责任单位: "司法局", 进展情况: "" },
  ];
  const found = checkLedger(readTable(rows), catalogue);
  const places = found.map((each) => [each.at?.row ?? -1, each.at?.column ?? -1, each.rule, each.quote?.span[0] ?? 0] as const);
  const sorted = [...places].sort((one, other) => one[0] - other[0] || one[1] - other[1] || (one[2] < other[2] ? -1 : one[2] > other[2] ? 1 : 0) || one[3] - other[3]);
  expect(places).toEqual(sorted);
  expect(found[0]?.at).toBeUndefined();
  expect(new Set(found.map((each) => each.at?.row ?? -1)).size).toBe(3);
  expect(found.filter((each) => each.rule === "figure/target-without-actual")).toHaveLength(2);
});

describe("a task over several rows", () => {
  const split = readTable([
    { 进展情况: "1.已完成清淤 3 公里。" },
    { 序号: "", 工作内容: "", 责任单位: "", 进展情况: "2.筹集 600 套住房：正在办理手续。" },
    { 序号: "2", 进展情况: "已栽植乔木 300 株。" },
  ]);

  test("a quote stands in the cell that holds it, at its place there", () => {
    const [only] = checkLedger(split, [ruleOf("figure/target-without-actual")]);
    expect(only?.at).toEqual({ row: 2, column: 3 });
    expect("2.筹集 600 套住房：正在办理手续。".slice(...(only?.quote?.span ?? [0, 0]))).toBe(only?.quote?.text);
    expect(only?.quote?.text).toBe("筹集 600 套住房");
  });

  const across = (span: readonly [number, number]) =>
    checkLedger(split, [
      defineRule({
        id: "test/across",
        severity: "info",
        scope: "task",
        fix: null,
        parameters: {},
        *check({ tasks }) {
          const [task] = tasks;
          const cell = task?.cells.progress;
          if (task && cell) yield { ...atCell(task, cell, span), facts: {} };
        },
      }) as unknown as Rule,
    ])[0];

  test("words of the first cell stay there; words over two cells lose their quote and keep the first cell", () => {
    expect(across([2, 5])).toMatchObject({ at: { row: 1, column: 3 }, quote: { text: "已完成", span: [2, 5] } });
    expect(across([10, 20])?.at).toEqual({ row: 1, column: 3 });
    expect(across([10, 20])?.quote).toBeUndefined();
  });
});

test("a long ledger is checked in slices, and the slices change nothing", () => {
  const long = ledger(3, 1000);
  const steps = checkLedgerSteps(long, [marked("info"), marked("error")]);
  let slices = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      expect(step.value).toEqual(checkLedger(long, [marked("info"), marked("error")]));
      break;
    }
    slices += 1;
  }
  expect(slices).toBeGreaterThanOrEqual(20);
});
