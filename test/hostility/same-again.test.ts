/** Whatever a sheet holds: a second look sees the same, and tasks in another order are the same tasks. */

import fc from "fast-check";
import type { Ledger } from "../../src/ledger/ledger";
import { readLedger } from "../../src/ledger/read-ledger";
import type { SheetCells } from "../../src/ledger/sheet-cells";
import { catalogue } from "../../src/rules/catalogue";
import { checkLedger } from "../../src/rules/check-ledger";
import { hostileText, proseText, randomSheet, sheetOfCells, textCell } from "./random-sheets";

const runs = (numRuns: number) => ({ numRuns });
const readSheet = (sheet: SheetCells) => readLedger([sheet], { today: "2026-07-01" });
const rulesOf = (ledger: Ledger) => checkLedger(ledger, catalogue);

it("reads the same twice", () => {
  fc.assert(
    fc.property(randomSheet, (sheet) => {
      const [one, other] = [readSheet(sheet), readSheet(structuredClone(sheet))];
      expect(other).toEqual(one);
      if (one.ok && other.ok) expect(rulesOf(other.ledger)).toEqual(rulesOf(one.ledger));
    }),
    runs(25),
  );
});

/** Rules that hold tasks against their neighbours, the order of rows, or the whole sheet. */
const OF_NEIGHBOURS = /^(?:seq|sheet|baseline)\/|^task\/(?:duplicate|reference-)|^progress\/repeats-other-task|^unit\/(?:variant-name|separator-style)|^deadline\/mixed-format/;

it("knows a task by what it says: in another order the same keys, and the same findings at them", () => {
  const body = fc.tuple(proseText, fc.constantFrom("区水务局", "区财政局、区水务局", "区教委", ""), fc.constantFrom("2026年9月30日", "长期", "2026年3月底", ""), fc.oneof(proseText, hostileText));
  const HEADER = ["序号", "工作内容", "责任单位", "完成时限", "进展情况"].map(textCell);
  const lines = fc.array(body, { minLength: 3, maxLength: 7 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length })));
  const seen = (rows: readonly (readonly string[])[]) => {
    const reading = readSheet(sheetOfCells([HEADER, ...rows.map((row) => row.map(textCell))]));
    if (!reading.ok) throw new Error("no ledger");
    const { ledger } = reading;
    const findings = rulesOf(ledger).filter(({ rule, rows: many }) => !OF_NEIGHBOURS.test(rule) && many === undefined);
    return {
      keys: ledger.tasks.map(({ key }) => key).sort(),
      findings: findings.map(({ rule, task, quote, severity }) => JSON.stringify([task, rule, severity, quote])).sort(),
    };
  };
  fc.assert(
    fc.property(lines, ([rows, order]) => {
      const full = rows.map(([task, ...rest], index) => [String(index + 1), `第${"甲乙丙丁戊己庚".charAt(index)}号任务，${task}。`, ...rest]);
      expect(seen(order.map((index) => full[index] ?? []))).toEqual(seen(full));
    }),
    runs(40),
  );
});
