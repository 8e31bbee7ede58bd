/** The real ledger against the catalogue's own words: at which 序号 each rule of these families speaks, on which day. */

import { catalogue } from "../../../src/rules/catalogue";
import { checkLedger } from "../../../src/rules/check-ledger";
import type { Finding } from "../../../src/rules/finding";
import type { Ledger } from "../../../src/ledger/ledger";
import { realLedger } from "./real-ledger";
import { expectSentences } from "./table-examples";

const clean = realLedger("clean");
const pasted = realLedger("pasted");
const seedTest = clean && pasted ? test : test.skip;
const all = Array.from({ length: 31 }, (_, index) => index + 1);

const findings = (ledger: Ledger | null): Finding[] => (ledger ? checkLedger(ledger, catalogue) : []);
/** 序号 of a rule's findings, each once; those of the rows where one finding speaks for many. */
function seqs(ledger: Ledger | null, id: string): (number | string | null)[] {
  const at = new Map(ledger?.tasks.map((task) => [task.key, task.seq]));
  const byRow = new Map(ledger?.tasks.map((task) => [task.rows[0], task.seq]));
  const own = findings(ledger).filter((each) => each.rule === id);
  return [...new Set(own.flatMap((each) => (each.rows ? each.rows.map((row) => byRow.get(row) ?? null) : [at.get(each.task ?? "") ?? null])))];
}

const nowhere = [
  "sheet/header-not-found", "sheet/column-ambiguous", "sheet/no-tasks", "sheet/other-table", "sheet/repeated-header", "sheet/title-or-total-row",
  "sheet/merged-cells", "sheet/split-task", "sheet/hidden-rows", "sheet/error-value", "seq/missing", "seq/duplicate", "seq/gap", "seq/not-a-number",
  "task/missing", "task/duplicate", "task/reference-missing", "task/reference-duplicate", "task/reference-order",
  "unit/missing", "unit/not-in-roster", "unit/duplicate",
  "deadline/missing", "deadline/unreadable", "deadline/impossible-date", "deadline/overdue", "deadline/due-soon", "deadline/conflict", "deadline/mixed-format",
  "figure/parts-mismatch", "figure/funnel", "status/unknown", "status/contradiction", "status/percent-range",
];
const severalUnits = [2, 3, 4, 6, 7, 8, 9, 10, 13, 14, 15, 17, 19, 20, 21, 22, 25, 27, 29, 30, 31];
const exactly: readonly (readonly [string, readonly (number | null)[]])[] = [
  ["task/reference-style", [1, 13, 24, 25, 26, 27, 28, 29, 30, 31]],
  ["unit/variant-name", [25]],
  ["unit/alias", [26]],
  ["unit/collective", [27, 29, 30, 31]],
  ["unit/share-unclear", severalUnits],
  ["unit/acts-unlisted", [17]],
  ["figure/target-without-actual", [7]],
  ["figure/rate-without-base", [10, 11]],
  ["figure/higher-level-target", [2, 5, 7, 10, 13, 16, 18]],
];

seedTest.each(nowhere)("%s is silent on the real ledger as of 2021-06-30", (id) => {
  expect(seqs(clean, id)).toEqual([]);
  expect(seqs(pasted, id)).toEqual([]);
});

seedTest.each(exactly)("%s stands at %j", (id, expected) => {
  expect(seqs(clean, id)).toEqual(expected);
  expect(seqs(pasted, id)).toEqual(expected);
});

seedTest("only the pasted copy breaks names over lines and parts units in several ways", () => {
  expect(seqs(clean, "unit/wrapped-name")).toEqual([]);
  expect(seqs(pasted, "unit/wrapped-name")).toEqual([2, 11, 20, 22, 27, 29, 30, 31]);
  expect(seqs(clean, "unit/separator-style")).toEqual([]);
  expect(findings(pasted).filter((each) => each.rule === "unit/separator-style")).toHaveLength(1);
});

seedTest("columns that are absent are hints, and the note stands in for deadlines", () => {
  const missing = findings(clean).filter((each) => each.rule === "sheet/column-missing");
  expect(missing.map((each) => [each.severity, each.facts.role, each.facts.standIn])).toEqual([
    ["info", "deadline", "note"], ["info", "status", null], ["info", "updated", null],
  ]);
  expect(findings(clean).filter((each) => each.rule === "sheet/note-read").map((each) => each.at?.row)).toEqual([0]);
});

seedTest("references differ by their colon at 1 and 24–31, by their spaces at 13 and 29", () => {
  const by = (what: string) =>
    findings(clean).filter((each) => each.rule === "task/reference-style" && (each.facts.differs as readonly string[]).includes(what)).map((each) => (each.at?.row ?? 0) - 1);
  expect(by("colon")).toEqual([1, 24, 25, 26, 27, 28, 29, 30, 31]);
  expect(by("spacing")).toEqual([13, 29]);
});

seedTest("in December every task is due soon, on the last day too, and the day after overdue", () => {
  const open = (ledger: Ledger | null) => ledger?.tasks.filter((each) => each.state !== "done").map((each) => each.seq) ?? [];
  for (const asOf of ["2021-12-20", "2021-12-31"]) {
    const ledger = realLedger("clean", asOf);
    expect(seqs(ledger, "deadline/due-soon")).toEqual(open(ledger));
    expect(seqs(ledger, "deadline/overdue")).toEqual([]);
    // All at once: one finding speaks for the sheet.
    expect(findings(ledger).filter((each) => each.rule === "deadline/due-soon").map((each) => each.facts)).toEqual([{ count: open(ledger).length, of: 31 }]);
  }
  const late = realLedger("clean", "2022-01-01");
  expect(seqs(late, "deadline/due-soon")).toEqual([]);
  expect(seqs(late, "deadline/overdue")).toEqual(open(late));
  expect(open(late).length).toBeGreaterThan(25);
  expect(findings(late).filter((each) => each.rule === "deadline/overdue").every((each) => each.severity === "error" && each.facts.days === 1)).toBe(true);
  expect(seqs(realLedger("clean", "2021-12-16"), "deadline/due-soon")).toEqual([]);
});

seedTest("every finding on the real ledger quotes its cell and makes a whole sentence in both languages", () => {
  for (const ledger of [clean, pasted, realLedger("clean", "2022-01-01")]) {
    for (const finding of findings(ledger)) {
      expectSentences(finding);
      const task = ledger?.tasks.find((each) => each.key === finding.task);
      const cell = Object.values(task?.cells ?? {}).find((each) => each.row === finding.at?.row && each.column === finding.at.column);
      if (cell && finding.quote) expect(cell.text.slice(...finding.quote.span)).toBe(finding.quote.text);
    }
  }
  expect(all).toHaveLength(clean?.tasks.length ?? 0);
});
