import type { UnitRule } from "../../rules/catalogue";
import type { TextsOf } from "./rule-texts";
import { shorten } from "./shorten";

const SEPARATORS: Readonly<Record<string, string>> = { "line-break": "换行", space: "空格" };

export const unitZhCN: TextsOf<UnitRule> = {
  "unit/missing": {
    title: "责任单位空缺",
    message: ({ text }) => (text === "" ? "没有责任单位，请填写。" : `“${shorten(text)}”不是单位名称，请填写责任单位。`),
    sheetMessage: (count) => `有 ${count} 项任务没有责任单位。`,
    advice: "每项任务都要有责任单位，才能分解督办。",
  },
  "unit/wrapped-name": {
    title: "单位名称断行",
    message: ({ names }) => `“${names.join("”“")}”被断成了几行，已按一个名称读取，建议接成一行。`,
    sheetMessage: (count) => `有 ${count} 项任务的单位名称被断成了几行。`,
    advice: "名称断行多因从 PDF 粘贴或手工换行，筛选和分表时容易出错。",
  },
  "unit/variant-name": {
    title: "单位名称不一",
    message: ({ as, other, name }) => `“${as}”与别处的“${other}”应是同一单位，汇总时并入“${name}”，请统一写法。`,
    sheetMessage: (count) => `有 ${count} 项任务的单位名称写法不一。`,
    advice: "同一单位写法不一，统计和督办时会被当成两个单位。",
  },
  "unit/not-in-roster": {
    title: "不在单位名录",
    message: ({ name, nearest }) =>
      nearest.length === 0
        ? `单位名录中没有“${name}”，请改用名录中的名称，或将其补入名录。`
        : `单位名录中没有“${name}”，是否应为“${nearest.join("”或“")}”？`,
    sheetMessage: (count) => `有 ${count} 项任务的责任单位不在单位名录中。`,
    advice: "责任单位以本办单位名录为准；新设或更名的单位，请先补入名录。",
  },
  "unit/duplicate": {
    title: "单位重复",
    message: ({ name }) => `“${name}”在同一格里写了两次，请删去一个。`,
    sheetMessage: (count) => `有 ${count} 项任务的单位重复。`,
    advice: "重复的单位只算一次，但可能漏写了别的单位，请核对。",
  },
  "unit/alias": {
    title: "单位带别名",
    message: ({ name, aliases }) => `“${name}”带有别名“${aliases.join("”“")}”，按一个单位读取。`,
    sheetMessage: (count) => `有 ${count} 项任务的单位带别名。`,
    advice: "加挂牌子的单位写法宜前后一致。",
  },
  "unit/collective": {
    title: "单位为统称",
    message: ({ names }) => `“${names.join("”“")}”是统称，汇总时单独成表；要分到各单位的，请逐一列出。`,
    sheetMessage: (count) => `有 ${count} 项任务的责任单位是统称。`,
    advice: "用统称时，看不出由谁报进展；可在单位名录中写明各统称的成员。",
  },
  "unit/separator-style": {
    title: "单位分隔不一",
    message: ({ styles }) => `单位之间有几种分隔写法（${styles.map((each) => SEPARATORS[each] ?? `“${each}”`).join("、")}），建议统一。`,
    sheetMessage: (count) => `有 ${count} 项任务的单位分隔写法与多数不同。`,
    advice: "统一用顿号或换行分隔，便于筛选。",
  },
  "unit/share-unclear": {
    title: "分工不明",
    message: ({ units }) => `责任单位有 ${units} 个，进展中看不出哪部分是哪个单位做的。`,
    sheetMessage: (count) => `有 ${count} 项任务由几个单位负责，进展中看不出各自做了什么；可用“【单位】”标明。`,
    advice: "多个单位共同负责的，宜在进展中以“【单位】”分段写明。",
  },
  "unit/acts-unlisted": {
    title: "承办者未列入",
    message: ({ names }) => `进展中说由“${names.map((name) => shorten(name)).join("”“")}”承担工作，但责任单位中没有列出，请核对。`,
    sheetMessage: (count) => `有 ${count} 项任务的进展提到了责任单位以外的承办者。`,
    advice: "实际承担工作的单位宜列为责任单位或配合单位，便于分解和督办。",
  },
};
