/**
 * figure/rate-without-base: a percentage of nothing told (整改合格率达到 99%): of how many? What is only planned, and
 * rates that are set and not counted (税率, 利率), are no results; a whole (100%) needs no base, nor does what is published as
 * a rate alone (增加值增长 8%). Speaks once a task, at the first of its rates, and names those of its kind.
 */

import { readRates } from "../../ledger/figures";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { readProgress, tells } from "../reading/read-progress";
import { toldProgress } from "../reading/tells-nothing";
import { defineTaskRule } from "../rule";

export type RateWithoutBaseFacts = { readonly rates: readonly string[]; readonly growth: boolean };

/** Rates that are set, priced or agreed, and shares of a mixture. */
const SET_RATES = /(?:负债|成本|强度|税|利|费|汇|折扣|折旧|贴现|容积|绿化覆盖|绿地|收益|出租|空置|入住|湿度|浓度|纯度|含[^，。；]{1,4})率?[^，。；]{0,6}$|(?:首付|持股|股权|补贴|补助|配套|奖励|出资|分成|返还|减免|优惠|下浮|上浮)[^，。；]{0,8}$/;
const SET_BEHIND = /^的?(?:补贴|补助|奖励|配套|出资|比例|首付|税率|费率|利率|股权|股份|折扣|优惠)/;
/** Time and cost cut by a share are measured against what they were; statistics that are published as rates alone. */
const OWN_MEASURE = /(?:时限|时间|时长|用时|环节|材料|流程|成本|费用|跑动|次数)[^，。；]{0,8}(?:压缩|压减|缩短|缩减|精简|减少|降低|下降|节约|节省)[^，。；]{0,6}$|(?:压缩|压减|缩短|缩减|精简)[^，。；]{0,10}(?:时限|时间|时长|用时|环节|材料|流程|成本)[^，。；]{0,6}$|(?:增加值|生产总值|GDP|能耗|固定资产投资|工业投资|民间投资|房地产开发?投资|消费品零售|物价|CPI|PPI|人均可支配收入|失业率)[^，。；]{0,12}$/;
/** By how many points a share may differ from the two numbers that yield it. */
const TOLD_WITHIN = 0.6;
const GOALS = /(?:目标|指标|要求|不低于|不少于|不高于|不超过|控制在|力争|确保|争取|任务)[^，。；]{0,10}$/;

export const rateWithoutBase = defineTaskRule({
  id: "figure/rate-without-base",
  severity: "info",
  fix: null,
  parameters: {},
  *checkTask(task, { asOf }): Generator<RuleFinding<RateWithoutBaseFacts>> {
    const cell = toldProgress(task);
    if (!cell || !/[%％‰成]|分之/.test(cell.text)) return;
    const { compact, clauses } = readProgress(task, cell, asOf);
    // 已修建 18.6 公里，完成总量的 74.4%: the task tells the whole, the figures the share.
    const told = task.figures.flatMap(({ ratio, measure }) => (ratio === null || measure === "%" ? [] : [ratio * 100]));
    const bare = readRates(cell.text).filter(({ base, kind, value, span }) => {
      if (base || (kind === "share" && told.some((share) => Math.abs(share - value) < TOLD_WITHIN))) return false;
      const number = compact.from(span[1]) - 1;
      const clause = clauses.find((each) => each.start <= number && number < each.end);
      if (clause && tells(clause, "plan", "next-step", "order")) return false;
      const before = compact.text.slice(Math.max(clause?.start ?? 0, number - 40), number).replace(/[\d.\s]+$/, "");
      const behind = compact.text.slice(number + 1, number + 8);
      return !SET_RATES.test(before) && !OWN_MEASURE.test(before) && !SET_BEHIND.test(behind) && !GOALS.test(before);
    });
    const [first] = bare;
    if (!first) return;
    const rates = bare.filter(({ kind }) => kind === first.kind).map(({ span }) => /\S*$/.exec(cell.text.slice(span[0], span[1]).replace(/\s+(?=[%％‰])/g, ""))?.[0] ?? "");
    yield { ...atCell(task, cell, first.span), facts: { rates, growth: first.kind === "growth" } };
  },
});
