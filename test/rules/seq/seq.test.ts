import { describeTables, findingsOfSheets } from "../frame/table-examples";
import { sheetOf } from "../frame/read-table";

/** Tasks numbered from 1 for each of the units. */
const listsOf = (...lists: readonly (readonly [unit: string, count: number])[]) =>
  lists.flatMap(([责任单位, count]) => Array.from({ length: count }, (_, place) => ({ 序号: place + 1, 责任单位 })));
const numbered = (...seqs: readonly (string | number)[]) => seqs.map((序号) => ({ 序号 }));

describeTables(
  "seq/missing",
  [
    { rows: numbered("1", "", "3"), at: [1] }, { rows: numbered("1", "2", " "), at: [2] }, { rows: numbered("", "2", "3"), at: [0] },
    numbered("一", "", "三"), numbered("1", "", "", "4"), numbered("1.", "2.", ""),
  ],
  [numbered("1", "2", "3"), numbered("一", "二"), numbered("（1）", "（2）"), numbered(1, 2, 3), numbered("A-1", "A-2"), numbered("1.1", "1.2")],
);

describeTables(
  "seq/duplicate",
  [
    { rows: numbered("1", "2", "2"), at: [2], quotes: ["2"] }, { rows: numbered("1", "1"), at: [1] }, numbered(1, 2, 3, 3), numbered("一", "二", "二"),
    { rows: numbered("1", "2", "3", "1"), at: [3] }, numbered("A-1", "A-1"), { rows: numbered("3", "3", "3"), at: [1, 2] },
    { rows: [...listsOf(["东郊镇", 3]), { 序号: 1, 责任单位: "城关街道" }], at: [3] },
  ],
  [listsOf(["城关街道", 3], ["东郊镇", 3], ["西岗镇", 2]),numbered("1", "2", "3"), numbered("1", "3"), numbered("1", "", ""), numbered("一", "二"), numbered("1.1", "1.2"), numbered("2", "1")],
);

describeTables(
  "seq/gap",
  [
    { rows: numbered("1", "2", "4"), at: [2], quotes: ["4"] }, numbered("1", "3"), numbered(1, 2, 3, 7), numbered("一", "三"), numbered("5", "6", "9"),
    { rows: numbered("1", "5", "6"), at: [1] }, { rows: numbered("1", "2", "2", "5"), at: [3] }, { rows: numbered("1", "1", "2", "4"), at: [3] }, { rows: numbered("1", "甲", "4"), at: [2] },
    { rows: numbered("1.1", "1.2", "2.1", "2.2", "2.4"), at: [4], quotes: ["2.4"] }, { rows: numbered("1-1", "1-3"), at: [1] },
  ],
  [listsOf(["城关街道", 3], ["东郊镇", 4]), numbered("1.1", "1.2", "3.1"), numbered("1", "1.1", "1.2", "2", "2.1"), numbered("1.9", "1.10"),
    numbered("1", "2", "3"), numbered("3", "1", "2"), numbered("5", "6", "7"), numbered("1", "2", "2"), numbered("A-1", "A-5"), numbered("1"),
    // A number that is there twice, or cannot be read, is missed where it should be: that is said once, by its own rule.
    numbered("1", "2", "2", "4"), numbered("1", "3", "3", "4"), numbered("1", "2", "3", "1", "5"), numbered("1", "甲", "3"), numbered("1", "#REF!", "3")],
);

describeTables(
  "seq/not-a-number",
  [
    { rows: numbered("1", "甲", "3"), at: [1], quotes: ["甲"] }, numbered("1", "2a"), numbered("1", "第二季度"), numbered("1", "续"), numbered("1", "新增"), numbered("1", "？"),
    { rows: numbered("1", "2", "3", "A-1", "A-2"), at: [3, 4] }, { rows: numbered("DB-2026-1", "DB-2026-2", "待编"), at: [2] },
    { rows: numbered("DB-2026-1", "DB-2026-2", "DB-2026-3", "督办4"), at: [3] },
  ],
  [numbered("1", "2"), numbered("一", "二"), numbered("（1）", "（2）"), numbered("1.1", "1.2"), numbered("3-1", "3-2"), numbered("①", "②"), numbered("1、", "2、"), numbered("1", ""),
    numbered("DB-2026-001", "DB-2026-002", "DB-2026-003"), numbered("督〔2026〕3号", "督〔2026〕4号"), numbered("A1", "A2", "B1", "B2"), numbered("A1-1", "A1-2", "B2-1", "C3-1"), numbered("甲-1", "甲-2", "3")],
);

const head = ["序号", "工作内容", "责任单位", "进展情况"];
const row = (seq: string, index: number) => [seq, `推进第${"甲乙丙丁戊己"[index] ?? "庚"}片区综合整治`, "区水务局", "已完成清淤 3 公里。"];

test("behind a section's title numbers may begin again, and only there", () => {
  const titled = sheetOf([head, ["一、城市建设", "", "", ""], row("1", 0), row("2", 1), ["二、民生保障", "", "", ""], row("1", 2), row("2", 3)]);
  const untitled = sheetOf([head, row("1", 0), row("2", 1), row("1", 2), row("2", 3)]);
  const continued = sheetOf([head, ["一、城市建设", "", "", ""], row("1", 0), row("2", 1), ["二、民生保障", "", "", ""], row("2", 2), row("5", 3)]);
  expect(findingsOfSheets("seq/duplicate", [titled])).toEqual([]);
  expect(findingsOfSheets("seq/gap", [titled])).toEqual([]);
  expect(findingsOfSheets("seq/duplicate", [untitled]).map((each) => each.at?.row)).toEqual([3, 4]);
  expect(findingsOfSheets("seq/duplicate", [continued]).map((each) => each.at?.row)).toEqual([5]);
  expect(findingsOfSheets("seq/gap", [continued]).map((each) => each.facts)).toEqual([{ from: 2, to: 5, missing: 2 }]);
});

test("a new category may begin again with 1", () => {
  const sheet = sheetOf([
    ["类别", ...head],
    ["城建", ...row("1", 0)],
    ["城建", ...row("2", 1)],
    ["民生", ...row("1", 2)],
    ["民生", ...row("2", 3)],
  ]);
  expect(findingsOfSheets("seq/duplicate", [sheet])).toEqual([]);
  expect(findingsOfSheets("seq/gap", [sheet])).toEqual([]);
});

test("a page's repeated header does not part the numbering", () => {
  const sheet = sheetOf([head, row("1", 0), row("2", 1), head, row("3", 2), row("3", 3), row("6", 4)]);
  expect(findingsOfSheets("seq/duplicate", [sheet]).map((each) => each.at?.row)).toEqual([5]);
  expect(findingsOfSheets("seq/gap", [sheet]).map((each) => each.facts)).toEqual([{ from: 3, to: 6, missing: 2 }]);
});

test("rows that a merged number joins are no duplicates", () => {
  const sheet = sheetOf([head, row("1", 0), ["", "推进乙片区绿化", "区园林局", "已栽植乔木 300 株。"], row("2", 2)], {
    merges: [{ top: 1, bottom: 2, left: 0, right: 0 }],
  });
  expect(findingsOfSheets("seq/duplicate", [sheet])).toEqual([]);
});

test("a task without its number is missing a number, and no gap", () => {
  const blank = sheetOf([head, row("1", 0), row("", 1), row("3", 2), row("4", 3)]);
  expect(findingsOfSheets("seq/missing", [blank]).map((each) => each.at?.row)).toEqual([2]);
  expect(findingsOfSheets("seq/gap", [blank])).toEqual([]);
  const lost = sheetOf([head, row("1", 0), row("", 1), row("5", 2)]);
  expect(findingsOfSheets("seq/gap", [lost]).map((each) => each.facts)).toEqual([{ from: 1, to: 5, missing: 3 }]);
});
