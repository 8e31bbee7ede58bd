/** What a cell says of each of its names, before roles are settled: labels, words, marks, brackets, shares. All offices are invented. */
import { CellReader } from "../../../src/ledger/units/cell-reader";
import { foldText } from "../../../src/ledger/units/fold-text";
import type { UnitDraft } from "../../../src/ledger/units/unit-draft";
import { vocabularyOf } from "../../../src/ledger/units/unit-vocabulary-type";

function draftsOf(cell: string, names: readonly string[] = []): readonly UnitDraft[] {
  const folded = foldText(cell);
  const reader = new CellReader(folded, vocabularyOf(names));
  reader.read(0, folded.text.length, 0);
  for (const { start, end, name } of reader.drafts) expect(folded.text.slice(start, end).replace(/\s/g, "")).toBe(foldText(name).text.replace(/\s/g, ""));
  return reader.drafts;
}

/** Each name with all that is said of it: "区住建委 label lead". */
const told = (cell: string, names?: readonly string[]): string[] =>
  draftsOf(cell, names).map(({ name, label, own, clauseRole, sign, alias, share, members }) =>
    Object.entries({ label, own, clause: clauseRole, sign, alias, share, members: members?.join("+") ?? null }).reduce((text, [what, value]) => (value === null ? text : `${text} ${what} ${value}`), name),
  );

describe("labels before names", () => {
  test.each([
    ["牵头单位：区住建委", ["区住建委 label lead"]],
    ["单位：区住建委", ["区住建委 label neutral"]],
    ["牵头单位 ：区住建委", ["区住建委 label lead"]],
    ["牵 头：区住建委", ["区住建委 label lead"]],
    ["配合 单位：区住建委、区水务局", ["区住建委 label support", "区水务局 label support"]],
    ["牵头 单位 区住建委", ["区住建委 label lead"]],
    ["牵头\n单位\n区住建委\n配合\n单位\n区水务局", ["区住建委 label lead", "区水务局 label support"]],
    ["牵头单位\n区住建委\n区水务局", ["区住建委 label lead", "区水务局 label lead"]],
    ["牵头单位区住建委，配合单位城投", ["区住建委 label lead", "城投 label support"]],
    ["牵头区湿地保护中心、配合区林场管理站", ["区湿地保护中心 label lead", "区林场管理站 label support"]],
    ["会同 区水务局", ["区水务局 label support"]],
    ["Lead – Housing Bureau; Support - Parks Department", ["Housing Bureau label lead", "Parks Department label support"]],
    // a label that only the first name bears
    ["（牵头）区住建委、区水务局、区民政局", ["区住建委 label lead", "区水务局 label neutral", "区民政局 label neutral"]],
    ["（配合）区住建委、区水务局", ["区住建委 label support", "区水务局 label support"]],
    // what looks like one
    ["牵头 配合：区水务局", ["区水务局 label support"]],
    ["Support, Finance Bureau", ["Support", "Finance Bureau"]],
    ["配合饲料公司", ["配合饲料公司"]],
    ["建设单位：区住建委", ["区住建委 share 建设单位"]],
    ["部门预算：区财政局", ["区财政局 share 部门预算"]],
  ])("%j: %j", (cell, drafts) => expect(told(cell)).toEqual(drafts));
});

describe("persons", () => {
  test.each([
    ["联系人：张明会同 李华\n牵头单位：区住建委", ["区住建委 label lead"]],
    ["联系人：张明（区教育局）；牵头单位：区住建委", ["区住建委 label lead"]],
    ["（联系人）张明（牵头单位）区住建委", ["区住建委 label lead"]],
    ["领导：张明（牵头）、李华（配合）", []],
    ["王明（区教育局）", ["区教育局"]],
    ["王明 （区教育局）", ["区教育局"]],
    ["王明\n（区教育局党组书记 ）、李华（区水务局副局长）", ["区教育局", "区水务局"]],
    ["王明（区院长联谊会）", ["区院长联谊会"]],
    ["王明（区教育局局长助理）", ["王明"]],
    ["王明（13800000000）", ["王明"]],
    ["区教育局 王明（区财政局）", ["区教育局", "王明 alias 区财政局"]],
  ])("%j: %j", (cell, drafts) => expect(told(cell)).toEqual(drafts));

  test("what the ledger surely names is no person", () => expect(told("安康（区水务局）", ["安康"])).toEqual(["安康 alias 区水务局"]));
});

describe("words behind names speak for their clause", () => {
  test.each([
    ["区住建委，区财政局、区民政局配合", ["区住建委", "区财政局 clause support", "区民政局 clause support"]],
    ["区住建委\n区财政局、区民政局配合", ["区住建委", "区财政局 clause support", "区民政局 clause support"]],
    ["区住建委（区房管局）\n区财政局配合", ["区住建委 alias 区房管局", "区财政局 clause support"]],
    ["区财政局、区住建委（区房管局）牵头，区民政局", ["区财政局 clause lead", "区住建委 clause lead alias 区房管局", "区民政局"]],
    ["区财政局、云溪（集团）有限公司牵头", ["区财政局 clause lead", "云溪（集团）有限公司 clause lead"]],
    ["区水务局（配合）、区住建委牵头", ["区水务局 own support", "区住建委 clause lead"]],
    ["区住建委、区财政局 牵头负责", ["区住建委 clause lead", "区财政局 clause lead"]],
    ["由城投牵头，请水投集团配合", ["城投 clause lead", "水投集团 clause support"]],
    ["自由贸易区管委会牵头", ["自由贸易区管委会 clause lead"]],
    ["市牵头", ["市牵头"]],
    // a word alone, behind a clause that has had its own, opens a list
    ["区住建委，牵头 区财政局", ["区住建委", "区财政局 label lead"]],
    ["区财政局配合 牵头 区住建委、区民政局", ["区财政局 clause support", "区住建委 label lead", "区民政局 label lead"]],
    ["区财政局（配合）牵头 区住建委、区民政局", ["区财政局 own support", "区住建委 label lead", "区民政局 label lead"]],
    // whom 会同 joins supports
    ["牵头单位：区住建委会同区财政局", ["区住建委 label lead", "区财政局 label lead own support"]],
    ["牵头单位：区住建委会同\n区财政局", ["区住建委 label lead", "区财政局 label lead own support"]],
    ["牵头单位：区住建委 会同 区财政局", ["区住建委 label lead", "区财政局 label lead own support"]],
    // one office, though 、 stands in it
    ["县委、县政府督查室配合", ["县委、县政府督查室 clause support"]],
    ["县委、", ["县委"]],
    ["县委、 县政府", ["县委", "县政府"]],
    ["县委 、县政府督查室", ["县委", "县政府督查室"]],
  ])("%j: %j", (cell, drafts) => expect(told(cell)).toEqual(drafts));
});

describe("marks", () => {
  test.each([
    ["★区住建委、区财政局", ["区住建委 sign ★", "区财政局"]],
    ["区财政局、区住建委★", ["区财政局", "区住建委 sign ★"]],
    ["区财政局★、区住建委", ["区财政局 sign ★", "区住建委"]],
    ["区财政局★\n区住建委", ["区财政局 sign ★", "区住建委"]],
    ["区财政局 ★区住建委", ["区财政局", "区住建委 sign ★"]],
    ["区财政局 ★ 区住建委", ["区财政局", "区住建委 sign ★"]],
    ["区财政局★区住建委", ["区财政局", "区住建委 sign ★"]],
    ["区财政局、★、区住建委", ["区财政局", "区住建委 sign ★"]],
    ["无★、区住建委", ["区住建委 sign ★"]],
    // a mark and a bracket behind one name
    ["区财政局、区住建委★（负责拆迁）、区民政局", ["区财政局", "区住建委 sign ★ share 负责拆迁", "区民政局"]],
    ["区财政局、区住建委★（区房管局）、区民政局", ["区财政局", "区住建委 sign ★", "区民政局"]],
    ["区财政局、★（牵头）区住建委", ["区财政局", "区住建委 label lead sign ★"]],
  ])("%j: %j", (cell, drafts) => expect(told(cell)).toEqual(drafts));
});

describe("brackets behind names", () => {
  test.each([
    ["区财政局（配合）区住建委（牵头）区民政局", ["区财政局 own support", "区住建委 own lead", "区民政局"]],
    ["（配合）区财政局、区住建委（牵头）", ["区财政局 label support", "区住建委 label support own lead"]],
    ["（牵头）区住建委（区房管局）区财政局", ["区住建委 label lead alias 区房管局", "区财政局 label neutral"]],
    ["区住建委（ 配合，负责资金 ）", ["区住建委 own support share 负责资金"]],
    ["区文旅局（区文物局）（牵头）", ["区文旅局 own lead alias 区文物局"]],
    ["区文旅局（区文物局）（区广电局）", ["区文旅局 alias 区文物局"]],
    ["无（牵头）", []],
    // a part of the name
    ["各街道（乡镇）", ["各街道（乡镇）"]],
    ["各街道 （乡镇）、区住建委", ["各街道（乡镇）", "区住建委"]],
    ["区住建委\n各街道\n（乡镇）\n区财政局", ["区住建委", "各街道（乡镇）", "区财政局"]],
    ["各县（市）区政府", ["各县（市）区政府"]],
    ["各镇政府（街道）区财政局", ["各镇政府（街道）", "区财政局"]],
    ["各街道（东门、南湖）", ["各街道 members 东门+南湖"]],
  ])("%j: %j", (cell, drafts) => expect(told(cell)).toEqual(drafts));
});

describe("brackets before names", () => {
  test.each([
    ["（牵头）（区住建委）", ["区住建委 label lead"]],
    ["（城投） ", ["城投"]],
    ["区住建委。（此项已办结）", ["区住建委"]],
    ["（（（区住建委）））", ["区住建委"]],
    ["（拆迁）区住建委；区财政局", ["区住建委 share 拆迁", "区财政局"]],
    ["（拆迁）区住建委、（12）区财政局", ["区住建委 share 拆迁", "区财政局"]],
    ["（拆迁）区住建委、（十二）区财政局", ["区住建委 share 拆迁", "区财政局"]],
    ["（拆迁）区住建委、（）区财政局", ["区住建委 share 拆迁", "区财政局"]],
    ["（标段一）区住建委、（一标段）区财政局", ["区住建委 share 标段一", "区财政局 share 一标段"]],
    ["（拆迁2023）区住建委、（2023年）区财政局", ["区住建委 share 拆迁2023", "区财政局 share 2023年"]],
    ["（0571-88880000）区住建委", ["区住建委"]],
  ])("%j: %j", (cell, drafts) => expect(told(cell)).toEqual(drafts));
});

describe("what stands behind a colon", () => {
  test.each([
    ["区住建委：负责拆迁、补偿；区财政局", ["区住建委 share 负责拆迁、补偿", "区财政局"]],
    ["区住建委： 负责拆迁", ["区住建委 share 负责拆迁"]],
    ["区住建委 ：负责拆迁", ["区住建委 share 负责拆迁"]],
    ["区住建委：\n负责拆迁\n区财政局：\n负责资金", ["区住建委 share 负责拆迁", "区财政局 share 负责资金"]],
    ["区住建委：负责拆迁、区财政局：负责资金", ["区住建委 share 负责拆迁", "区财政局 share 负责资金"]],
    ["区住建委：负责拆迁、\n区财政局：负责资金。", ["区住建委 share 负责拆迁", "区财政局 share 负责资金"]],
    ["区住建委：负责拆迁（一期）区财政局：负责资金", ["区住建委 share 负责拆迁(一期)", "区财政局 share 负责资金"]],
    ["区住建委：负责拆迁 城投：负责资金", ["区住建委 share 负责拆迁", "城投 share 负责资金"], ["城投"]],
    ["区住建委：负责拆迁 资金：区财政局", ["区住建委 share 负责拆迁", "区财政局 share 资金"]],
    ["区住建委：负责拆迁 和补偿 区财政局", ["区住建委 share 负责拆迁和补偿", "区财政局"]],
    ["区住建委：负责拆迁，区财政局补偿", ["区住建委 share 负责拆迁,区财政局补偿"]],
    ["区住建委：负责拆迁1.区财政局", ["区住建委 share 负责拆迁", "区财政局"]],
    ["区住建委：", ["区住建委"]],
    ["区住建委：区财政局", ["区住建委", "区财政局"]],
    ["拆迁：区住建委", ["区住建委 share 拆迁"]],
    ["10：区住建委", ["区住建委"]],
  ])("%j: %j", (cell, drafts, names: readonly string[] = []) => expect(told(cell, names)).toEqual(drafts));
});

describe("what parts two names", () => {
  test.each([
    ["区住建委、区财政局等 区民政局", [null, "、", " "]],
    ["1.区住建委、\n2.区财政局", [null, "、"]],
    ["区住建委（牵头）区财政局 区民政局", [null, "", " "]],
    ["区住建委（牵头）\n区财政局", [null, "\n"]],
    ["区住建委：负责拆迁、区财政局：负责资金", [null, "、"]],
    ["TBD、区住建委/ 区财政局", [null, "/"]],
  ])("%j: %j", (cell, separators) => expect(draftsOf(cell).map((draft) => draft.separator)).toEqual(separators));
});
