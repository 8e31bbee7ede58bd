/** Amounts that name a class and count nothing: 亿元以上项目, 500 平方米以上餐饮单位 120 家, 百亿元产业. */

import type { Measure } from "./measures";

/** What is sorted by its size. */
const sortedNoun =
  "项目|企业|工程|单位|产业|集群|园区|合同|订单|商户|市场主体|经营主体|主体|平台|专项债|采购|招商|投资|制造业|工业|产品|品牌|镇|乡|村|楼宇";
const bySize = new RegExp(`^[ ]*(?:(?:及|或)?以[上下内]|级|量级|规模)的?[ ]*(?:[\\u4e00-\\u9fa5“”]{0,6}?)(?:${sortedNoun})`);
/** 以上 and a noun that has a number of its own. */
const countedBehind = /^[ ]*(?:(?:及|或)?以[上下内]|级)的?[ ]*[\u4e00-\u9fa5“”]{1,12}?(?:共|累计|合计)?[ ]*\d/;
const nounBehind = new RegExp(`^[ ]*的?[ ]*[\\u4e00-\\u9fa5]{0,4}(?:${sortedNoun})[^，。；：、\\d]{0,4}\\d`);
const aboveBefore = /(?:超|过|超过|逾|突破|达|上)[ ]*$/;
/** 亿元产业: a round number of money without a digit, unless it is told as about or above it. */
const roundOnly = /^[百千万亿]+$/;
const aboutBefore = /(?:近|约|超|超过|逾|突破|破|达|达到|上|几|数)[ ]*$/;
const reach = 24;

/**
 * True where an amount sorts things and is no number of the text's own.
 * @param written the number as written. @param lead the words before it. @param end where its measure ends.
 */
export function namesClass(measure: Measure, written: string, lead: string, text: string, end: number): boolean {
  if (measure.kind !== "sized" && measure.word !== "人") return false;
  const behind = text.slice(end, end + reach);
  const money = measure.word.endsWith("元");
  if (countedBehind.test(behind)) return true;
  if (!money) return false;
  return bySize.test(behind) || (roundOnly.test(written.trim()) && !aboutBefore.test(lead)) || (aboveBefore.test(lead) && nounBehind.test(behind));
}
