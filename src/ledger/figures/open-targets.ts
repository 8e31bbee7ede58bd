/** Targets that the progress names without saying how much of them is done. */

import { counts, pairAlone, type Reading } from "./pair";
import type { SetTarget } from "./task-target";

const plainTarget = /(?:年度|全年|今年|总体|既定|计划)?(?:目标|任务数|任务量|任务指标|年度任务|全年任务|年度计划|全年计划)(?:值|数|任务)?(?:为|是|:|：|共)?[ ]*$|(?:年度|全年|今年|本年度)计划(?:新建|完成|改造|建设|新增|整治|实施|开工|拆除|培育|修缮|筹集|引进)?[^，。；\d]{0,8}$/;
/** 计划新建停车场 5 个: without its year as much a plan of the task as of one to come, so work on it must be told. */
const plannedWork = /(?:计划|拟)(?:今年|年内|年底前|全年|分批|分期)?(?:完成|新建|改造|建设|新增|整治|实施|开工|拆除|培育|修缮|筹集|改建|扩建|改扩建|创建|打造|铺设|治理|安装|更新|加装)[^，。；\d]{0,16}$/;
const workTold = /^[^。；\n]{0,16}[，。；：]?[ ]*(?:(?:截至|截止)?目前|现|正在|正(?![式常确规])|已|尚|前期)/;
/** Done, though no number says it: 现已建成投用. */
const overInWords = /(?<!(?:选址|招标|招投标|设计|手续|方案|前期|勘[察测]|立项|主体|征地|调查|摸底|摸排|论证|可研|批复|签约|采购|图纸|清表|基础)[^，。；\n]{0,8})(?:已|均|全部|全面)(?:经)?(?:全部|全面|如期|按期|按时|顺利|圆满|提前|超额)?(?:建成|完工|竣工|投用|投入使用|交付使用|办结|完成(?=[，。；\n]|建设|改造|整治|验收|$))/;
/** Some of it is done, or all: then it is no target alone. */
const doneInWords = /[已了]|完成(?!时限|目标|任务)|超额|达到|实现/;
const goingOn = /正在|目前|已|正(?![式常确规])|尚|未|推进|前期|启动|办理/;

/**
 * 今年计划新建停车场 5 个，目前正在办理前期手续: a target, and no actual. Strong words of a target count, weaker
 * ones where work on it is told; and only where no other number of its unit follows and no share is told.
 */
export function pairOpenTargets(reading: Reading): void {
  const { told, text } = reading;
  told.forEach((target, t) => {
    if (target.role !== "target" || !counts(target) || reading.targets.has(t) || reading.actuals.has(t)) return;
    const lead = target.lead.replace(/计划(?:今年|年内)?完成/, "");
    if (/下一步|明年|下半年|力争|超额|完成|计划[于在]/.test(lead)) return;
    const behind = text.slice(target.span[1], target.span[1] + 60);
    const later = told.slice(t + 1, t + 12).filter((each) => each.sentence - target.sentence <= 1);
    if (later.some((each) => each.unit === target.unit || each.kind === "share") || overInWords.test(behind)) return;
    if (!plainTarget.test(target.lead)) {
      if (!plannedWork.test(target.lead) || target.unit.endsWith("元") || /投资|面积/.test(target.lead)) return;
      if (!workTold.test(behind) || later.some((each) => each.role === "done" || each.role === "work")) return;
    } else if (!goingOn.test(behind)) return;
    pairAlone(reading, t, { target: target.value, actual: null });
  });
}

/**
 * 年度计划开行班列 600 列。, where the task asks for just these 600: its target is said again, and nothing is told of it.
 * Only where the progress holds no other number of that unit, no share, and no word of completion.
 */
export function pairRepeatedTargets(readings: readonly Reading[], targets: readonly SetTarget[]): void {
  const all = readings.flatMap(({ told }) => told);
  if (all.some(({ kind }) => kind === "share") || readings.some(({ text, pairs }) => pairs.length > 0 || overInWords.test(text) || doneInWords.test(text))) return;
  for (const reading of readings) {
    reading.told.forEach((again, t) => {
      if (again.role !== "target" || !counts(again) || all.filter(({ unit }) => unit === again.unit).length > 1) return;
      if (targets.some(({ told }) => told.unit === again.unit && told.amount === again.amount)) pairAlone(reading, t, { target: again.value, actual: null });
    });
  }
}
