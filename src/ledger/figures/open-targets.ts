/** Targets that the progress names without saying how much of them is done. */

import { pairAlone, type Reading } from "./pair";

const plainTarget = /(?:年度|全年|今年|总体|既定|计划)?(?:目标|任务数|任务量|任务指标|年度任务|全年任务|年度计划|全年计划)(?:值|数|任务)?(?:为|是|:|：|共)?[ ]*$|(?:年度|全年|今年|本年度)计划(?:新建|完成|改造|建设|新增|整治|实施|开工|拆除|培育|修缮|筹集|引进)?[^，。；\d]{0,8}$/;
const goingOn = /正在|目前|已|正(?![式常确规])|尚|未|推进|前期|启动|办理/;

/**
 * 今年计划新建停车场 5 个，目前正在办理前期手续: a target, and no actual. Only strong words of a target count, and
 * only where no other number of its unit follows and no share is told.
 */
export function pairOpenTargets(reading: Reading): void {
  const { told, text } = reading;
  told.forEach((target, t) => {
    if (target.role !== "target" || target.kind !== "count" || target.quoted || target.bracketed || reading.targets.has(t) || reading.actuals.has(t)) return;
    if (!plainTarget.test(target.lead) || /下一步|明年|下半年|力争|超额|完成/.test(target.lead.replace(/计划完成/, ""))) return;
    const later = told.slice(t + 1, t + 12).filter((each) => each.sentence - target.sentence <= 1);
    if (later.some((each) => each.unit === target.unit || each.kind === "share")) return;
    if (!goingOn.test(text.slice(target.span[1], target.span[1] + 60))) return;
    pairAlone(reading, t, { target: target.value, actual: null });
  });
}
