/** How much is done of how much time: the same words in a finding and in the question sent back. */

/** 计划, 年度目标任务: no name of a work, but what it is held against. */
const PLAN = /^(?:全年|年度|本年度?|季度|总体?)?(?:计划|目标|任务|指标){1,2}数?$/;

/** @param label the figure's own words, shortened; "" where it has none. @param quoted the same in quotes. */
export function doneZh(done: number, label: string, quoted: string): string {
  if (PLAN.test(label)) return `完成${label}的 ${done}%`;
  return `${label === "" ? "" : quoted}完成 ${done}%`;
}

export const doneEn = (done: number, label: string, shown: string): string => `${done}% done${label === "" || PLAN.test(label) ? "" : ` (${shown})`}`;

export const timeZh = (elapsed: number): string => (elapsed >= 100 ? "时限已到" : `时间已过 ${elapsed}%`);
export const timeEn = (elapsed: number): string => (elapsed >= 100 ? "and the deadline has come" : `with ${elapsed}% of the time gone`);
