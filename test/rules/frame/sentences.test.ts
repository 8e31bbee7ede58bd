/** Every rule of these families speaks, in both languages, of facts that a ledger really gave. */

import fc from "fast-check";
import { readRoster } from "../../../src/ledger/units";
import { sentence } from "../../../src/locales";
import { catalogue } from "../../../src/rules/catalogue";
import { checkLedger } from "../../../src/rules/check-ledger";
import type { Finding } from "../../../src/rules/finding";
import { ledgerOf } from "../build-ledger";
import { readSheets, readTable, sheetOf } from "./read-table";
import { expectSentences } from "./table-examples";

const FAMILIES = ["sheet", "seq", "task", "unit", "deadline", "figure", "status"];
/** What compares with the last period says nothing of one ledger alone; it is tested beside the baseline. */
const COMPARING = ["sheet/changed-columns", "task/dropped", "task/new", "figure/decreased"];
const rules = catalogue.filter((each) => FAMILIES.includes(each.id.split("/")[0] ?? "") && !COMPARING.includes(each.id));
const roster = readRoster([["单位名称"], ["区司法局"], ["区水务局"]]).roster;

/** A ledger with nearly everything wrong. */
const MESS = [
  { 序号: "1", 工作内容: "市分工方案第5项：建成 21 条次支路", 责任单位: "区司法局、区司法局", 进展情况: "筹集 600 套住房：正在办理手续。", 完成时限: "2021年5月底", 开始时间: "2021年6月", 状态: "正常推进", 完成率: "-3%" },
  { 序号: "3", 工作内容: "市分工方案第5项：建成 21 条次支路", 责任单位: "司法局", 进展情况: "共排查 120 处（甲类 60 处、乙类 30 处、丙类 20 处），整改合格率达到 98%。", 完成时限: "2021.7.1", 开始时间: "", 状态: "差不多了", 完成率: "40%" },
  { 序号: "3", 工作内容: "市分工方案第 3 项:推进绿化", 责任单位: "区委组织部（公务员局）", 进展情况: "问题点位共建账 100 个，上账 90 个，整改 60 个，销账 75 个。", 完成时限: "6月31日", 开始时间: "", 状态: "已完成", 完成率: "70%" },
  { 序号: "甲", 工作内容: "推进河道整治", 责任单位: "区生态\n环境局", 进展情况: "由区财政局检查 2 次。", 完成时限: "待定", 开始时间: "", 状态: "", 完成率: "" },
  { 序号: "", 工作内容: "", 责任单位: "无", 进展情况: "#REF!", 完成时限: "", 开始时间: "", 状态: "", 完成率: "" },
  { 序号: "7", 工作内容: "市分工方案第8项：推进排水", 责任单位: "各街道办事处，区水务局", 进展情况: "已完成清淤 3 公里。", 完成时限: "2022年3月底", 开始时间: "", 状态: "", 完成率: "" },
  { 序号: "8", 工作内容: "市分工方案第9项：推进供水", 责任单位: "区水务局、区园林局", 进展情况: "已完成管网改造 3 公里。", 完成时限: "长期", 开始时间: "", 状态: "", 完成率: "" },
];
const HEAD = ["序号", "工作内容", "责任单位", "进展情况"];
const task = (seq: number) => [String(seq), `推进第${seq}片区河道综合整治`, "区水务局", "已完成清淤 3 公里。"];

function provoked(): Finding[] {
  const note = "※ 以下各项任务的完成时限均为2021年12月底。";
  const ledgers = [
    readTable(MESS),
    readTable(MESS, { note }),
    readTable([{}, { 序号: "", 工作内容: "", 责任单位: "", 进展情况: "2.已完成护岸 2 公里。" }, {}], { hiddenRows: [2] }),
    readTable([{ 责任单位: "区水务局、区园林局" }, { 责任单位: "区住建委\n区财政局" }]),
    readTable([{}, { 序号: "" }, { 工作内容: "" }, { 责任单位: "无" }, { 责任单位: "" }]),
    readSheets([sheetOf([task(1), task(2), task(3)])]),
    readSheets([sheetOf([HEAD])]),
    readSheets([sheetOf([HEAD, task(1), HEAD, task(2), ["", "", "", ""], ["二、民生", "", "", ""], task(3), ["合计", "", "", ""]]), sheetOf([HEAD, task(7)], { name: "二季度" })]),
    readTable([{}, { 责任单位: "" }, {}], { merges: [{ top: 1, bottom: 2, left: 2, right: 2 }] }),
    ledgerOf([{ task: "推进河道整治", progress: "已完成。" }], { ambiguous: [{ role: "progress", columns: [13, 20] }] }),
  ];
  return ledgers.flatMap((ledger) => checkLedger(ledger, rules, {}, { roster }));
}

const found = provoked();

test.each(rules.map((rule) => rule.id))("%s speaks in both languages", (id) => {
  const own = found.filter((each) => each.rule === id);
  expect(own.length).toBeGreaterThan(0);
  for (const finding of own) expectSentences(finding);
});

test.each(rules.map((rule) => rule.id))("%s speaks for one task and for many", (id) => {
  for (const count of [1, 2, 31]) {
    const folded: Finding = { rule: id, severity: "info", fix: null, facts: { count, of: 31 }, rows: [2] };
    expectSentences(folded);
    if (!/no-tasks|header-not-found/.test(id)) expect(sentence(folded, "zh-CN")).toContain(String(count));
  }
});

const words = fc.constantFrom(
  "区", "水务局", "各街道", "、", "\n", "2021年", "6月31日", "30%", "120 处", "（甲 60 处、乙 70 处）", "已完成", "正在推进", "会同", "由", "牵头", "市分工方案第3项：", "#REF!", "完成率", "，", "。", "“", "《", "1.", "滞后", "\u{20000}",
);
const text = fc.oneof(fc.array(words, { maxLength: 12 }).map((parts) => parts.join("")), fc.string({ maxLength: 20 }));

test("whatever the cells hold, no rule throws, every quote is its cell's own, and every sentence is whole", () => {
  const headers = ["序号", "工作内容", "责任单位", "进展情况", "完成时限", "状态", "完成率"];
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text, text, text, text, text), { minLength: 1, maxLength: 10 }), (rows) => {
      const sheet = sheetOf([headers, ["1", "推进河道整治", "区水务局", "已完成。", "2021年9月底", "正常推进", "30%"], ...rows]);
      for (const finding of checkLedger(readSheets([sheet]), rules, {}, { roster })) {
        for (const locale of ["zh-CN", "en-US"] as const) expect(sentence(finding, locale)).not.toMatch(/undefined|NaN|\[object/);
        if (!finding.quote || !finding.at) continue;
        expect(sheet.text[finding.at.row]?.[finding.at.column]?.slice(...finding.quote.span)).toBe(finding.quote.text);
      }
    }),
    { numRuns: 150 },
  );
});
