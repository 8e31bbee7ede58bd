import type { PagesOf } from "./rule-page-texts";

export const figurePagesZhCN: PagesOf<"figure"> = {
  "figure/parts-mismatch": {
    what: "各分项加起来不等于总数，已完成与剩余加起来不等于总数，或完成的多于总数。带“余”“约”的数不判断。",
    silent: "“其中”只列举了一部分，不必等于总数。",
  },
  "figure/funnel": {
    what: "后一环节的数多于前一环节，如整改多于排查、办结多于受理。",
    silent: "写明含上年结转，办结多于受理说得通。",
  },
  "figure/target-without-actual": {
    what: "写了目标数，没有写完成了多少。",
    silent: "目标后面写了建成 2 个。",
  },
  "figure/rate-without-base": {
    what: "有百分比，没有写明总数和完成数。计划要达到的比例、税率利率等不算。",
    why: "100 件中的 98 件和 50 件中的 49 件都是 98%，没有基数就看不出工作量。",
    silent: "比例前面有总数和完成数。",
  },
  "figure/higher-level-target": {
    what: "任务来自上级文件，文中的数是上级的任务数，不用来计算本级进度。",
    why: "把全市的任务数当作本区的目标，完成比例就不对了。",
    silent: "任务来自本级的文件，数是本级的目标。",
  },
  "figure/decreased": {
    what: "累计数比上期少。本月数、在办数等会升会降的数不判断，跨年的累计数也不判断。有上期台账时才检查。",
    silent: "“6月份”是当月数，比上月少不奇怪。",
  },
};

export const statusPagesZhCN: PagesOf<"status"> = {
  "status/unknown": {
    what: "状态一栏的用语不在约定之列。有状态栏时才检查。",
    silent: "“按序时推进”是约定用语。",
  },
  "status/contradiction": {
    what: "状态与完成率、进展或时限对不上，如状态为“已完成”，进展却写着“正在施工”。有状态栏时才检查。",
    silent: "还在办理的是资产移交，任务本身已全部建成投用。",
  },
  "status/percent-range": {
    what: "完成率小于 0，或超过 100% 而没有写明超额完成。有完成率栏时才检查。",
    silent: "进展写明了目标数、完成数和超额完成。",
  },
};
