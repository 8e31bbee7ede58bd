/** English parts of a year, recurrences with a day, stretches of years, and years that are too far to be meant. */

import { readDeadline, readTimeMentions } from "../../../src/ledger/time";

const due = (text: string) => {
  const { kind, date, every, next } = readDeadline(text, { asOf: "2026-06-30", year: 2026 });
  return [kind, date ?? every, next].filter((each) => each !== undefined).join(" ");
};

test.each([
  ["2026 Q3", "date 2026-09-30"],
  ["2026Q1", "date 2026-03-31"],
  ["2026 H1", "date 2026-06-30"],
  ["2027 H2", "date 2027-12-31"],
  ["once a month", "recurring month 2026-06-30"],
  ["once a quarter", "recurring quarter 2026-06-30"],
  ["once a year", "recurring year 2026-12-31"],
  ["monthly by the 5th", "recurring month 2026-07-05"],
  ["every month by the 10th", "recurring month 2026-07-10"],
  ["quarterly by the 5th", "recurring quarter 2026-06-30"],
  ["monthly by the 32nd", "invalid"],
  ["每月上旬", "recurring month 2026-07-10"],
  ["每月中旬", "recurring month 2026-07-20"],
  ["每月下旬", "recurring month 2026-06-30"],
])("%s is %s", (text, told) => expect(due(text)).toBe(told));

test.each([
  ["2021-2025年", "date 2025-12-31"],
  ["2021—2025", "date 2025-12-31"],
  ["2021年-2023年6月", "date 2023-06-30"],
  ["2025-2021", "none"],
  ["次年2月底", "date 2027-02-28"],
  ["12月至次年3月", "date 2027-03-31"],
  ["2024年2月29日至次年2月28日", "date 2025-02-28"],
])("a stretch of years: %s is %s", (text, told) => expect(due(text)).toBe(told));

test.each([
  ["截至2023年5月底，完成45户。", { asOf: "2026-06-30", year: 2026 }, 1],
  ["截至2022年5月底，完成45户。", { asOf: "2026-06-30", year: 2026 }, 0],
  // An old ledger's periods are its own, whatever the reporting day.
  ["截至2018年5月底，完成45户。", { asOf: "2026-06-30", year: 2018 }, 1],
  ["截至2031年5月底，完成45户。", { asOf: "2026-06-30", year: 2018 }, 0],
] as const)("a year is near the reporting day's or the ledger's own: %s", (text, context, count) => expect(readTimeMentions(text, context)).toHaveLength(count));

test.each([
  ["As at 30 June, 45 households signed", "2026-06-30"],
  ["Up to the end of May, 45 households signed", "2026-05-31"],
])("%s reaches to %s", (text, end) => {
  expect(readTimeMentions(text, { asOf: "2026-06-30", year: 2026 })[0]).toMatchObject({ kind: "period", end });
});
