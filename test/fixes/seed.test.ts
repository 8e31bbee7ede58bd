/** The real ledger, pasted from a PDF: after the safe fixes it says the same, well typed. */

import { combineFixes } from "../../src/fixes/combine-fixes";
import { planFixes } from "../../src/fixes/plan-fixes";
import { matchTasks, takeBaseline } from "../../src/ledger/baseline";
import type { Ledger, Role } from "../../src/ledger/ledger";
import { readLedger } from "../../src/ledger/read-ledger";
import { catalogue } from "../../src/rules/catalogue";
import { checkLedger } from "../../src/rules/check-ledger";
import type { Finding } from "../../src/rules/finding";
import { seedLedger } from "../rules/seed-ledger";
import { sheetOf } from "./fixed-ledger";

const roles: readonly Role[] = ["seq", "task", "unit", "progress"];

/** The ledger after changes of its cells. */
function after(ledger: Ledger, changes: ReadonlyMap<string, unknown>): Ledger {
  const rows = ledger.tasks.map((task) => roles.map((role) => {
    const cell = task.cells[role];
    return String((cell && changes.get(`${cell.row},${cell.column}`)) ?? cell?.text ?? "");
  }));
  const head = [["※ 以下各项任务的完成时限均为2021年12月底。", "", "", ""], ["序号", "工作内容", "责任单位", "进展情况"]];
  const reading = readLedger([{ ...sheetOf([...head, ...rows]), name: ledger.sheet }], { asOf: ledger.asOf, today: ledger.asOf });
  if (!reading.ok) throw new Error("The mended rows hold no ledger.");
  return reading.ledger;
}

const told = (ledger: Ledger) =>
  ledger.tasks.map(({ units, figures, deadline, state, points }) => ({
    state, deadline: deadline.date,
    units: units.map(({ name, role }) => [name, role]),
    figures: figures.map(({ target, actual, ratio, measure }) => [target, actual, ratio, measure]),
    points: points.map(({ number, text }) => [number, text.normalize("NFKC").replace(/[\s\u00b7〃]/g, "").replace(/臵/g, "置")]),
  }));

for (const how of ["pasted", "clean"] as const) {
  const ledger = seedLedger(how);
  (ledger ? describe : describe.skip)(`the ${how} ledger`, () => {
    const before = ledger as Ledger;
    let findings: Finding[];
    let mended: Ledger;
    beforeAll(() => {
      findings = checkLedger(before, catalogue);
      const { cells, leftOut } = combineFixes(planFixes(before, findings).filter(({ kind }) => kind === "safe"));
      expect(leftOut).toEqual([]);
      mended = after(before, new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell.after])));
    });

    it("has nothing left that can be mended without asking", () => {
      expect(findings.some(({ fix }) => fix === "safe")).toBe(true);
      expect(checkLedger(mended, catalogue).filter(({ fix }) => fix === "safe")).toEqual([]);
    });

    it("tells the same units, deadlines, figures and points", () => {
      expect(told(mended)).toEqual(told(before));
    });

    it("has the same tasks: only a stand-in character that was put right makes another text", () => {
      const keys = (each: Ledger) => each.tasks.map((task, index) => (/[臵〃]/.test(before.tasks[index]?.text ?? "") ? "put right" : task.key));
      expect(keys(mended)).toEqual(keys(before));
      expect(matchTasks(mended, takeBaseline(before)).pairs).toHaveLength(before.tasks.length);
    });

    it("brings no new finding", () => {
      const count = (all: readonly Finding[]) => {
        const rules = new Map<string, number>();
        for (const { rule, severity } of all) if (severity !== "info") rules.set(rule, (rules.get(rule) ?? 0) + 1);
        return rules;
      };
      const earlier = count(findings);
      for (const [rule, times] of count(checkLedger(mended, catalogue))) expect([rule, times <= (earlier.get(rule) ?? 0)]).toEqual([rule, true]);
    });
  });
}
