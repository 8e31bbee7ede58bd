import type { DeadlineReading } from "../../src/ledger/ledger";
import { summaryTexts } from "../../src/locales/summary";
import { formatDay, formatDeadline, formatPeriod, formatReference, formatRows } from "../../src/summary";
import { daysBetween } from "../../src/summary/format";

const zh = summaryTexts["zh-CN"];
const en = summaryTexts["en-US"];
const reading = (kind: DeadlineReading["kind"], more: Partial<DeadlineReading> = {}): DeadlineReading => ({ kind, span: null, ...more });

test("days and the distance between them", () => {
  expect(formatDay("2021-06-05", zh)).toBe("2021年6月5日");
  expect(formatDay("2021-06-05", en)).toBe("5 Jun 2021");
  expect(daysBetween("2020-02-28", "2020-03-01")).toBe(2);
  expect(daysBetween("2021-12-31", "2021-12-30")).toBe(-1);
  expect(daysBetween("soon", "2021-12-30")).toBeNull();
});

test.each<[string, string, string, string]>([
  ["2021-01-01", "2021-12-31", "2021年", "2021"],
  ["2021-01-01", "2021-06-30", "2021年上半年", "First half of 2021"],
  ["2021-07-01", "2021-12-31", "2021年下半年", "Second half of 2021"],
  ["2021-04-01", "2021-06-30", "2021年第二季度", "Q2 2021"],
  ["2021-01-01", "2021-07-31", "2021年1—7月", "Jan–Jul 2021"],
  ["2024-02-01", "2024-02-29", "2024年2月", "Feb 2024"],
  ["2023-02-01", "2023-02-27", "2023年2月1日至2023年2月27日", "1 Feb 2023 – 27 Feb 2023"],
  ["2021-03-01", "2021-08-31", "2021年3月1日至2021年8月31日", "1 Mar 2021 – 31 Aug 2021"],
  ["2020-11-01", "2021-01-31", "2020年11月1日至2021年1月31日", "1 Nov 2020 – 31 Jan 2021"],
])("the period from %s to %s", (start, end, chinese, english) => {
  expect(formatPeriod({ start, end }, zh)).toBe(chinese);
  expect(formatPeriod({ start, end }, en)).toBe(english);
});

test.each<[DeadlineReading, string, string]>([
  [reading("date", { date: "2021-12-31" }), "2021年12月31日", "31 Dec 2021"],
  [reading("date", { date: "2021-12-31", milestones: ["2021-06-30", "2021-09-30"] }), "2021年12月31日\n节点：2021年6月30日、2021年9月30日", "31 Dec 2021\nSteps: 30 Jun 2021, 30 Sep 2021"],
  [reading("ongoing"), "长期", "Ongoing"],
  [reading("recurring", { every: "quarter" }), "每季度", "Quarterly"],
  [reading("recurring"), "定期", "Recurring"],
  [reading("immediate"), "立即", "Immediately"],
  [reading("none"), "未明确", "Not set"],
])("a deadline of %j", (deadline, chinese, english) => {
  expect(formatDeadline(deadline, zh)).toBe(chinese);
  expect(formatDeadline(deadline, en)).toBe(english);
});

test("a deadline that could not be read is shown as it was written", () => {
  expect(formatDeadline(reading("invalid"), zh, " 6月31日 ")).toBe("6月31日（无法识别）");
  expect(formatDeadline(reading("invalid"), zh)).toBe("无法识别");
});

test("sources and rows", () => {
  expect(formatReference({ scheme: "市分工方案", number: 21, role: "reference", span: [0, 9] }, zh)).toBe("市分工方案第21项");
  expect(formatReference(null, zh)).toBe("");
  expect(formatRows([4, 2, 5, 6, 2], zh)).toBe("第 3、5—7 行");
  expect(formatRows([2], en)).toBe("Row 3");
  expect(formatRows([0, 2, 4, 5], en, 2)).toBe("Rows 1, 3 and 2 more");
  expect(formatRows([0, 2, 4, 5], zh, 2)).toBe("第 1、3 行，另有 2 行");
});
