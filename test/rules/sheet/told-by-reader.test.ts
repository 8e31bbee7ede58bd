/** Rules that pass on what the reader met: held against ledgers built by hand. */

import type { Ledger, LedgerNote } from "../../../src/ledger/ledger";
import { ledgerOf, type TaskParts } from "../build-ledger";
import { findingsAt } from "../frame/table-examples";

const rows: readonly TaskParts[] = [
  { seq: "1", task: "推进河道整治", unit: "区水务局", progress: "已完成清淤 3 公里。", deadline: "2021年9月底" },
  { seq: "2", task: "推进道路绿化", unit: "区园林局", progress: "已栽植乔木 300 株。", deadline: "2021年9月底" },
];
const found = (id: string, rest: Partial<Ledger>) => findingsAt(id, ledgerOf(rows, rest), null);

const doubles: Ledger["ambiguous"] = [
  { role: "progress", columns: [13, 20] }, { role: "unit", columns: [8, 21] }, { role: "task", columns: [3, 22] },
  { role: "deadline", columns: [11, 23] }, { role: "status", columns: [24, 25] }, { role: "seq", columns: [0, 26] },
];

test.each(doubles)("sheet/column-ambiguous fires: $role", (double) => {
  const [only, ...more] = found("sheet/column-ambiguous", { ambiguous: [double] });
  expect(more).toEqual([]);
  expect(only?.facts.role).toBe(double.role);
  expect((only?.facts.columns as readonly string[]).length).toBe(2);
  expect(only?.at?.row).toBe(1);
});

test("sheet/column-ambiguous is silent where every role has one column, and names each role that has two", () => {
  expect(found("sheet/column-ambiguous", {})).toEqual([]);
  for (let count = 1; count <= doubles.length; count += 1) {
    expect(found("sheet/column-ambiguous", { ambiguous: doubles.slice(0, count) })).toHaveLength(count);
  }
});

const note = (text: string, gives: LedgerNote["gives"]): Partial<Ledger> => ({ notes: [{ row: 0, column: 0, text, gives }] });

test.each([
  ["※ 完成时限均为2021年底", { deadline: "2021-12-31" }],
  ["（截至2021年5月31日）", { asOf: "2021-05-31" }],
  ["2021年上半年重点任务台账", { period: { start: "2021-01-01", end: "2021-06-30" }, year: 2021 }],
  ["2021年1—5月台账，截至5月31日", { period: { start: "2021-01-01", end: "2021-05-31" }, asOf: "2021-05-31" }],
  ["各项任务于11月底前完成，截至6月20日", { deadline: "2021-11-30", asOf: "2021-06-20" }],
  ["完成时限：2021年9月30日", { deadline: "2021-09-30", year: 2021 }],
] as const)("sheet/note-read fires: %s", (text, gives) => {
  const [only] = found("sheet/note-read", note(text, gives));
  expect(only?.quote?.text).toBe(text);
  expect(only?.at).toEqual({ row: 0, column: 0 });
});

test.each([
  ["2021年重点任务台账", { year: 2021 }], ["请各单位按时报送", {}], ["联系人：王某", {}], ["单位：万元", {}], ["督查事项一览表", {}], ["2022年台账", { year: 2022 }],
] as const)("sheet/note-read is silent: %s", (text, gives) => {
  expect(found("sheet/note-read", note(text, gives))).toEqual([]);
});
