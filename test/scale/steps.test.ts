/** A long ledger is read and checked in short steps, and nothing grows out of hand with its length. */

import { madeSheet } from "../../scripts/bench/made-ledger";
import type { SheetCells } from "../../src/ledger/sheet-cells";
import { findTables } from "../../src/ledger/find-tables";
import { readLedger, readLedgerSteps } from "../../src/ledger/read-ledger";
import { SheetGrid } from "../../src/ledger/sheet-grid";
import { catalogue } from "../../src/rules/catalogue";
import { checkLedger, checkLedgerSteps } from "../../src/rules/check-ledger";
import { inSheetOrder } from "../../src/rules/sheet-order";
import type { Finding } from "../../src/rules/finding";

const options = { asOf: "2026-10-31", today: "2026-10-31" } as const;
const TASKS = 600;
const sheet = madeSheet(TASKS, 23);

function ledgerOf(cells: SheetCells) {
  const reading = readLedger([cells], options);
  if (!reading.ok) throw new Error(reading.why);
  return reading.ledger;
}

test("reading yields every few tasks, and tells how far it has come", () => {
  const told = [...readLedgerSteps([sheet], options)];
  const counts = told.map(({ done }) => done);
  expect(counts.filter((done) => done > 0).length).toBeGreaterThanOrEqual(TASKS / 50);
  expect([...counts].sort((one, other) => one - other)).toEqual(counts);
});

test("checking yields every few tasks; what it tells grows up to the number of rules", () => {
  const ledger = ledgerOf(sheet);
  const told = [...checkLedgerSteps(ledger, catalogue)];
  expect(told.length).toBeGreaterThanOrEqual(TASKS / 50);
  expect([...told].sort((one, other) => one - other)).toEqual(told);
  expect(told.at(-1)).toBe(catalogue.length);
});

test("a sheet that ends with very many rows of notes is read", () => {
  const notes = Array.from({ length: 130_000 }, () => ["", "", "", "", ""]);
  const values = [...madeSheet(3, 2).values, ...notes.map((row, index) => (index % 2 === 0 ? ["注：另行通知", ...row.slice(1)] : row))];
  const long = { ...madeSheet(3, 2), values, text: values.map((row) => row.map(String)), formats: values.map((row) => row.map(() => "General")) };
  expect(findTables(new SheetGrid(long))[0]?.rows.tasks).toHaveLength(3);
});

test("rules that compare tasks give the same in steps and in one go", () => {
  const ledger = ledgerOf({ ...sheet, values: [...sheet.values, ...sheet.values.slice(3, 60)], text: [...sheet.text, ...sheet.text.slice(3, 60)], formats: [...sheet.formats, ...sheet.formats.slice(3, 60)] });
  for (const rule of catalogue) {
    if (!rule.checkSteps) continue;
    const context = { parameters: rule.parameters };
    const found = [...rule.check(ledger, context)];
    expect(found.length).toBeGreaterThan(0);
    expect([...rule.checkSteps(ledger, context)].filter((each) => each !== null)).toEqual(found);
  }
});

test("findings are sorted as one comparison would sort them", () => {
  const findings = checkLedger(ledgerOf(sheet), catalogue);
  const mixed = [...findings].sort((one, other) => (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : (other.at?.row ?? -1) - (one.at?.row ?? -1)));
  const key = ({ at, rule, quote }: Finding) => [at?.row ?? -1, at?.column ?? -1, rule, quote?.span[0] ?? 0] as const;
  const sorted = [...inSheetOrder(mixed)].at(-1) ?? [];
  expect(sorted.map(key)).toEqual(findings.map(key));
});
