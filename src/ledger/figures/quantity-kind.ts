/** What kind of thing a measured number tells, by its measure and the words before it. */

import { endsWithOne } from "./bounds";
import type { Measure } from "./measures";

/** What a quantity tells: a count or size of work, a share of something, a change, or a state (微克/立方米, 分). */
export type QuantityKind = "count" | "share" | "growth" | "level";

const growthWords = "增长|下降|增加|减少|提升|提高|上升|降低|上涨|下跌|回落|上浮|增幅|降幅|增速|涨幅|多|少|翻|扩大|缩小|压减|压降|增收|减排|缩短|放大|攀升";
const growthBefore = new RegExp(`(?:(?:同比|环比|较|(?<!占)比(?![例重率值]))[^，。；]{0,8}|${growthWords})(?:了|约|近|超过?|幅度|率)?[ ]*(?:为|达到?|约|近)?[ ]*$`);
/** What levelTo ends with, spaces aside. */
const levelEnds = "到至为了约近超过";
const levelTo = /(?:提升|提高|上升|降低|下降|增加|减少|增长|压减|回落)(?:到|至|为)(?:了|约|近|超过?)?[ ]*$/;
const comparedBefore = /(?:同比|环比|比上年|较上年|比去年|较去年|比上月|较上月|比上期|较上期)[^，。；、]{0,6}$/;

/** The text before `index`, as far as a reader needs it. */
export function before(text: string, index: number): string {
  return text.slice(Math.max(0, index - 16), index);
}

/** @param start where the number begins in the folded text. */
export function kindOf(measure: Measure, text: string, start: number): QuantityKind {
  const lead = before(text, start);
  if (measure.kind === "level" || measure.kind === "duration") return "level";
  if (measure.word.endsWith("百分点")) return "growth";
  if (endsWithOne(lead, levelEnds) && levelTo.test(lead)) return measure.kind === "share" ? "share" : "count";
  if (measure.kind === "share") return measure.word === "倍" || growthBefore.test(lead) ? "growth" : "share";
  return (lead.includes("比") || lead.includes("较")) && comparedBefore.test(lead) ? "growth" : "count";
}
