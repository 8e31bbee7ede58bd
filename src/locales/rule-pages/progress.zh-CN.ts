import type { PagesOf } from "./rule-page-texts";

export const progressPagesZhCN: PagesOf<"progress"> = {
  "progress/missing": {
    what: "进展情况一栏是空的、只有空格，或只有编号没有内容。",
    silent: "写明“未启动”和原因，就是进展。",
  },
  "progress/placeholder": {
    what: "整格只有“无”“同上”“正常推进”之类，没有说明任何进展。",
    silent: "“正常推进”后面写了完成多少，就不是空话。",
  },
  "progress/stale": {
    what: "最新的进展距填报截止日太久，或早于报告期。每季度、每半年一次的任务，上一轮写过就不算过期。",
    why: "进展应是本期的；沿用几个月前的说法，报上去就是过时的情况。",
    silent: "文中虽有 3 月的事，但最新情况截至 6 月 20 日。",
  },
  "progress/undated": {
    what: "没有更新日期，文中也没有时间，看不出是不是本期的进展。全表只提示一次。",
    why: "看不出日期，就不能说它过期，也不能说它是新的。",
    silent: "文中写明了“截至6月20日”，或“更新日期”一列有日期。",
  },
  "progress/unchanged": {
    what: "进展与上期一字不差（空格和全角半角不计）。有上期台账时才检查。",
    silent: "任务已经全部完成，照旧写不要紧。",
  },
  "progress/nearly-unchanged": {
    what: "与上期相比，只改了日期、空格、近义词或要点次序，没有新内容。有上期台账时才检查。",
    silent: "数字变了，就是新进展。",
  },
  "progress/repeats-other-task": {
    what: "两项任务的进展完全相同。",
    silent: "短句相同很平常，如“已完工，正在验收”，不算照抄。",
  },
  "progress/no-result": {
    what: "通篇是做法和态度，没有说明做成了什么。",
    silent: "同样写了“加强协调”，但后面写明了解决的问题。",
  },
  "progress/no-figures": {
    what: "通篇没有一个数据。已写明成果（如印发文件）的，只作提示。",
    why: "有数据才看得出做到了多少，也才能与上期和目标相比。",
    silent: "有选派人数、受理件数和办结件数。",
  },
  "progress/vague": {
    what: "“积极、有序、进一步”之类的笼统说法多，具体事实少。",
    silent: "“积极推进”后面跟着事实和数据，不算笼统。",
  },
  "progress/plan-only": {
    what: "写的是打算，不是进展；或主体工作尚未开始，通篇没有数据。",
    silent: "先写了已完成的事，再写下一步，正是应有的写法。",
  },
  "progress/lapsed-promise": {
    what: "文中承诺的时间已过，却没有写结果。",
    silent: "写明了推迟的原因和新的时间。",
  },
  "progress/instruction": {
    what: "“要”“应”“务必”等语句像是从布置任务的文件里摘来的。",
    silent: "写的是会议提出了什么要求，后面有落实的情况。",
  },
  "progress/higher-level-result": {
    what: "写的是上级单位做的工作，看不出本单位做了什么。",
    silent: "上级来验收，工作还是本级做的。",
  },
  "progress/copies-task": {
    what: "进展有一长串文字与工作内容相同。标点和空格不计，数字处断开。",
    silent: "提到同一件事，但用的是自己的话。",
  },
  "progress/length": {
    what: "进展太短或太长。空格和换行不计。",
    why: "太短说不清，太长看不完；汇总表里也排不下。",
    silent: "字数不多，但够得上下限，也说清了。",
  },
  "progress/numbering": {
    what: "要点的编号跳号、重号，或同一层换了写法。",
    silent: "“（1）（2）”是下一层编号；“2.1-6月”是第 2 点，后面是“1-6月”。",
    fix: "从出错处起依次改正编号，文字不动。",
  },
  "progress/behind-schedule": {
    what: "完成比例落后于时间进度。完成比例取完成率一栏，没有的取进展中的目标数和完成数。",
    why: "时间过半、任务不过半，应及早发现。",
    silent: "5 月才开始，时间只过了四分之一，完成 25% 正合适。",
  },
  "progress/no-reason": {
    what: "滞后或逾期的任务，既没有写原因，也没有写下一步。",
    silent: "写明了原因和下一步安排。",
  },
};
