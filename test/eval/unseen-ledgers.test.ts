import { nextMonth } from "../../scripts/eval/next-month";
import { scoreNextMonth } from "../../scripts/eval/next-month-score";
import { nextMonthRows } from "../../scripts/eval/next-month-texts";
import { readUnseen, scoreUnseen } from "../../scripts/eval/unseen-ledgers";
import { unseenCases } from "../../scripts/eval/unseen-ledger-cases";

/** Known disagreements; the page on accuracy lists them. */
const KNOWN = 5;

test("ledgers of invented offices are read and checked as expected, but for what is known", () => {
  const { total, wrong } = scoreUnseen();
  expect(total).toBeGreaterThanOrEqual(100);
  expect(wrong.length <= KNOWN ? [] : wrong).toEqual([]);
});

test("no finding that stops a submission stands where none is expected", () => {
  for (const one of unseenCases) {
    const errors = readUnseen(one).findings.filter(({ severity, rule }) => severity === "error" && !rule.startsWith("sheet/"));
    const beyond = errors.filter(({ rule }) => !one.errors?.includes(rule)).map(({ rule }) => `${one.name}: ${rule}`);
    expect(beyond).toEqual([]);
  }
});

test("the next month is told right", () => {
  const { touched, measures, ways } = scoreNextMonth();
  expect(touched).toBeGreaterThanOrEqual(300);
  for (const { precision, recall } of measures) {
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  }
  expect(ways.length).toBeGreaterThanOrEqual(12);
});

test("a month that is made twice is the same", () => {
  expect(nextMonth(nextMonthRows, 5)).toEqual(nextMonth(nextMonthRows, 5));
});
