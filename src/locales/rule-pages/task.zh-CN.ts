import type { PagesOf } from "./rule-page-texts";

export const seqPagesZhCN: PagesOf<"seq"> = {
  "seq/missing": {
    what: "任务没有序号。",
    silent: "合计行不是任务，不要求序号。",
    fix: "依次重排这一部分的序号；先列出改动，由您确认。",
  },
  "seq/duplicate": {
    what: "两项任务的序号相同。",
    silent: "用小标题分开的两部分各自从 1 编起，不算重复。",
    fix: "依次重排这一部分的序号；先列出改动，由您确认。",
  },
  "seq/gap": {
    what: "最小与最大的序号之间缺号。",
    silent: "次序打乱了，但 1 到 4 一个不缺。",
    fix: "依次重排这一部分的序号；先列出改动，由您确认。漏了任务的，请先补上任务。",
  },
  "seq/not-a-number": {
    what: "序号不是数字。",
    silent: "“2-1”“2-2”是分级序号。",
  },
};

export const taskPagesZhCN: PagesOf<"task"> = {
  "task/missing": {
    what: "一行有序号、单位或进展，却没有工作内容。",
    silent: "工作内容是合并单元格，两行共用，不算空缺。",
  },
  "task/duplicate": {
    what: "两项任务的工作内容相同，或绝大部分相同而数字一致。",
    silent: "“第一批”与“第二批”是两项任务。",
  },
  "task/reference-missing": {
    what: "多数任务注明了来源（如“市重点任务第3项”），这一项没有。至少三项注明了来源时才检查。",
    silent: "只有一项注明来源，说明本台账不要求写来源。",
  },
  "task/reference-duplicate": {
    what: "两项任务写的是同一来源的同一项。",
    silent: "都是第 3 项，但出自不同的文件。",
  },
  "task/reference-order": {
    what: "同一来源的编号由大变小。全表不按来源编号排列的，不提示。",
    silent: "小标题另起一部分，编号从头排起。",
  },
  "task/reference-style": {
    what: "来源的冒号或数字前后的空格，与多数任务的写法不同。至少三项注明来源时才检查。",
    silent: "空格在冒号之后，属于后面的正文，不算来源的写法。",
    fix: "改成多数任务的写法，只动冒号和空格。",
  },
  "task/dropped": {
    what: "上期台账有的任务，本期没有。有上期台账时才检查。",
    silent: "工作内容改写了，但来源编号相同，仍是同一项任务。",
  },
  "task/new": {
    what: "本期有、上期台账没有的任务。有上期台账时才检查。",
    silent: "只是换了次序、多了空格和句号，仍是原来的任务。",
  },
};
