/** What a report keeps for a later verification: small, and the same for the same ledger. */

import type { CellValue } from "../../src/ledger/sheet-cells";
import { readLedger } from "../../src/ledger/read-ledger";
import type { Ledger } from "../../src/ledger/ledger";
import { BLANK_PRINT, parsePrints, PRINT_LENGTH, printOf, takePrints } from "../../src/workflow/cell-prints";
import { comparePrints } from "../../src/workflow/compare-prints";
import { ledgerFingerprint } from "../../src/workflow/fingerprint";
import { sheetCells } from "./workbook-in-memory";

function finished<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function ledgerOf(tasks: number, edit: (rows: CellValue[][]) => void = () => undefined): Ledger {
  const rows: CellValue[][] = [["序号", "工作内容", "责任单位", "完成时限", "进展情况", "备注"]];
  for (let task = 1; task <= tasks; task += 1) {
    rows.push([task, `推进第${task}号片区老旧管网改造，惠及居民`, task % 2 ? "区水务局" : "区住建委", "2026年12月底", `截至6月底，已改造${task}米。`, ""]);
  }
  edit(rows);
  const reading = readLedger([sheetCells("任务进展", rows)], { today: "2026-06-30" });
  if (!reading.ok) throw new Error("the sheet is a ledger");
  return reading.ledger;
}

/** A ledger of many tasks, made of one that was read: reading so many takes longer than what is tested here. */
function longLedger(tasks: number): Ledger {
  const ledger = ledgerOf(1);
  const [model] = ledger.tasks;
  if (!model) throw new Error("the ledger has a task");
  const cell = (role: "seq" | "task" | "progress", row: number, text: string) => ({ ...(model.cells[role] ?? { column: 0 }), row, text, value: text, formula: false });
  const many = Array.from({ length: tasks }, (_each, index): Ledger["tasks"][number] => {
    const [row, text] = [index + 1, `推进第${index + 1}号片区老旧管网改造，惠及居民`];
    const key = `${index + 1}-${(index * 7919).toString(36).padStart(11, "0")}`;
    const cells = { ...model.cells, seq: cell("seq", row, String(row)), task: cell("task", row, text), progress: cell("progress", row, `截至6月底，已改造${row}米。`) };
    return { ...model, key, text, rows: [row, row], seq: row, cells };
  });
  return { ...ledger, tasks: many };
}
const prints = (ledger: Ledger) => finished(takePrints({ ledger, choice: null }, "R-1-0000"));

test("ten thousand tasks of six columns stay well under a megabyte of JSON", () => {
  const json = JSON.stringify(prints(longLedger(10_000)));
  expect(Buffer.byteLength(json)).toBeLessThan(750_000);
  expect(json).not.toMatch(/[<>&]/);
});

test("beyond that a task has one print, and a change names its row", () => {
  const ledger = longLedger(17_000);
  const before = prints(ledger);
  expect(before.of).toBe("tasks");
  const tasks = ledger.tasks.flatMap((task, index) => {
    const { progress } = task.cells;
    if (index === 5 || !progress) return [];
    return [index === 10_000 ? { ...task, cells: { ...task.cells, progress: { ...progress, text: "已完工", value: "已完工" } } } : task];
  });
  const { changed, added, dropped } = finished(comparePrints({ ...ledger, tasks }, before));
  expect(changed.map(({ row, column }) => [row, column])).toEqual([[10_001, 1]]);
  expect([added, dropped.length]).toEqual([[], 1]);
});

test("goes through JSON unharmed", () => {
  const taken = prints(ledgerOf(12));
  expect(parsePrints(JSON.parse(JSON.stringify(taken)))).toEqual(taken);
  expect(taken.fingerprint).toBe(ledgerFingerprint(ledgerOf(12)));
});

test("a print is short, the same for the same text, and another for another", () => {
  const all = Array.from({ length: 5000 }, (_each, index) => printOf(`已改造${index}米`));
  expect(new Set(all).size).toBe(5000);
  expect(new Set(all.map(({ length }) => length))).toEqual(new Set([PRINT_LENGTH]));
  expect(printOf("")).toBe(BLANK_PRINT);
});

describe("the fingerprint", () => {
  const same = ledgerFingerprint(ledgerOf(12));

  test("changes with any cell that is checked", () => {
    for (let row = 0; row <= 12; row += 1) {
      for (let column = 1; column < 5; column += 1) {
        const edited = ledgerOf(12, (rows) => ((rows[row] ?? [])[column] = `${String((rows[row] ?? [])[column])} 改`));
        expect(ledgerFingerprint(edited)).not.toBe(same);
      }
    }
  });

  test("does not change with the order of rows, nor with the day on which nothing told one", () => {
    expect(ledgerFingerprint(ledgerOf(12, (rows) => rows.push(...rows.splice(1).reverse())))).toBe(same);
    expect(ledgerFingerprint({ ...ledgerOf(12), asOf: "2026-07-01" })).toBe(same);
    expect(ledgerFingerprint({ ...ledgerOf(12), asOf: "2026-07-01", asOfFrom: "note" })).not.toBe(same);
  });

  test("changes where two cells change places, or a task stands twice", () => {
    const swapped = ledgerOf(12, (rows) => {
      const [one, other] = [rows[1] ?? [], rows[2] ?? []];
      [one[4], other[4]] = [other[4] ?? "", one[4] ?? ""];
    });
    expect(ledgerFingerprint(swapped)).not.toBe(same);
    expect(ledgerFingerprint(ledgerOf(12, (rows) => rows.push([...(rows[1] ?? [])])))).not.toBe(same);
  });
});
