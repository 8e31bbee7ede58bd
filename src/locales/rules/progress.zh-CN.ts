import { doneZh, timeZh } from "../pace-words";
import type { ProgressRule } from "../../rules/progress/progress-rules";
import type { TextsOf } from "./rule-texts";
import { shorten } from "./shorten";

export const progressZhCN: TextsOf<ProgressRule> = {
  "progress/missing": {
    title: "进展空缺",
    message: ({ what }) => (what === "number" ? "只有序号，没有内容，请填写进展。" : "进展情况未填，请填写完成了什么、到什么程度。"),
    sheetMessage: (count) => `有 ${count} 项任务的进展情况未填。`,
    advice: "每项任务都要有进展。确无进展的，写明原因和下一步安排。",
  },
  "progress/placeholder": {
    title: "进展未说明",
    message: ({ words }) => `“${shorten(words)}”没有说明任何进展，请写明完成了什么、到什么程度。`,
    sheetMessage: (count) => `有 ${count} 项任务只填了“无”“正常推进”之类，没有说明进展。`,
    advice: "写明本期做成的事、完成的数量和所处的环节；尚未启动的，写“未启动”并说明原因。",
  },
  "progress/stale": {
    title: "进展过期",
    message: ({ newest, days, limit, by, periodStart }) =>
      by === "days" || periodStart === null
        ? `最新进展截至 ${newest}，距填报截止日已 ${days} 天（超过 ${limit} 天），请更新。`
        : `最新进展截至 ${newest}，早于本报告期起始日 ${periodStart}，请更新。`,
    sheetMessage: (count) => `有 ${count} 项任务的进展不是本期的，请更新。`,
    advice: "按“更新日期”列判断；没有该列时，按文中“截至…”“1—3月”“上半年”等说法判断。已完成的任务不要求更新。",
  },
  "progress/undated": {
    title: "进展无日期",
    message: ({ updatedColumn }) =>
      updatedColumn ? "未填更新日期，文中也没有时间，无法判断是否为本期进展。" : "文中没有时间，也没有“更新日期”列，无法判断是否为本期进展。",
    sheetMessage: (count) => `有 ${count} 项任务的进展没有时间，无法判断是否为本期进展；可增设“更新日期”列，或在文中写明“截至×月×日”。`,
    advice: "加一列“更新日期”最省事；也可以在进展开头写“截至×月×日”。",
  },
  "progress/repeats-other-task": {
    title: "与他项雷同",
    message: ({ otherSeq, otherRow }) =>
      `与${otherSeq === null ? `第 ${otherRow + 1} 行` : `序号 ${otherSeq} `}的进展完全相同，请核对是否误贴。`,
    sheetMessage: (count) => `有 ${count} 项任务的进展与其他任务完全相同，请核对。`,
    advice: "两项任务确由同一工作推动的，也请分别写明各自的进展。",
  },
  "progress/no-result": {
    title: "没有成效",
    message: ({ words }) => `只写了“${shorten(words)}”等做法，没有说明做成了什么，请补写完成的事项、数量或所处环节。`,
    sheetMessage: (count) => `有 ${count} 项任务只写了做法，没有说明做成了什么。`,
    advice: "“加强、推进、落实”是做法；“已印发方案”“完成招标”“办结52件”才是成效。",
  },
  "progress/no-figures": {
    title: "没有数据",
    message: ({ output }) =>
      output === null ? "通篇没有数据，请补充完成数量、比例或金额。" : `有“${shorten(output)}”等成果，但没有数据；能量化的请补充。`,
    sheetMessage: (count) => `有 ${count} 项任务的进展没有数据。`,
    advice: "能数的写数量，能比的写比例；日期、文号、门牌号不算数据。",
  },
  "progress/vague": {
    title: "表述笼统",
    message: ({ words }) => `“${words.map((word) => shorten(word, 10)).join("”“")}”等笼统说法多，具体事实少，请换成具体事项和数据。`,
    sheetMessage: (count) => `有 ${count} 项任务的进展笼统说法多、具体事实少。`,
    advice: "删去“积极、有序、进一步”仍不失原意的，就可以删；腾出的篇幅写事实。",
  },
  "progress/plan-only": {
    title: "以计划代进展",
    message: ({ words, why }) =>
      why === "nothing-done"
        ? `“${shorten(words)}”是打算，不是进展，请写明目前已做到哪一步。`
        : `“${shorten(words)}”说明主体工作尚未开始，请补写目前做到哪一步、何时能开始。`,
    sheetMessage: (count) => `有 ${count} 项任务以计划代替进展。`,
    advice: "先写已经做到的，再写下一步；下一步请用“下一步”起头，便于区分。",
  },
  "progress/lapsed-promise": {
    title: "承诺已过期",
    message: ({ words, date }) => `“${shorten(words)}”的时间（${date}）已过，请写明是否做到；未做到的，写明原因和新的时间。`,
    sheetMessage: (count) => `有 ${count} 项任务承诺的时间已过，未写结果。`,
    advice: "时间一过，计划就应改写为结果或原因。",
  },
  "progress/instruction": {
    title: "似为要求",
    message: ({ words }) => `“${shorten(words)}”像是摘自文件的要求，请改写为实际做了什么。`,
    sheetMessage: (count) => `有 ${count} 项任务的进展像是摘自文件的要求。`,
    advice: "“要、应、须、务必”多是布置任务的话；进展写已经做了的事。",
  },
  "progress/higher-level-result": {
    title: "写的是上级工作",
    message: ({ words }) => `“${shorten(words)}”写的是上级的工作，请补写本单位做了什么。`,
    sheetMessage: (count) => `有 ${count} 项任务写的是上级的工作。`,
    advice: "上级主责的任务，写明本级承担的部分和完成情况。",
  },
  "progress/copies-task": {
    title: "照抄任务",
    message: ({ words, length }) => `“${shorten(words)}”与工作内容连续 ${length} 字相同，请写做成的结果。`,
    sheetMessage: (count) => `有 ${count} 项任务的进展照抄了工作内容。`,
    advice: "不必复述任务，直接写结果。",
  },
  "progress/length": {
    title: "篇幅不当",
    message: ({ length, limit, which }) =>
      which === "short" ? `只有 ${length} 字（不足 ${limit} 字），请写明完成了什么。` : `共 ${length} 字（超过 ${limit} 字），请精简。`,
    sheetMessage: (count) => `有 ${count} 项任务的进展过短或过长。`,
    advice: "字数上下限可在设置中调整；空格和换行不计。",
  },
  "progress/numbering": {
    title: "编号有误",
    message: ({ words, what, expected }) =>
      what === "style" ? `编号“${words}”与前面的写法不一致，请统一。` : `编号“${words}”${what === "skipped" ? "跳号" : "重号"}，此处应为 ${expected}。`,
    sheetMessage: (count) => `有 ${count} 项任务的要点编号有误。`,
    advice: "同一层次用同一种编号，依次编排。",
  },
  "progress/behind-schedule": {
    title: "落后序时进度",
    message: ({ done, elapsed, behind, label }) =>
      `${doneZh(done, label, `“${shorten(label, 16)}”`)}，${timeZh(elapsed)}，落后 ${behind} 个百分点。`,
    sheetMessage: (count) => `有 ${count} 项任务落后于序时进度。`,
    advice: "序时进度按开始日（未填则为时限当年1月1日）到完成时限推算；请核对数据，写明原因和措施。",
  },
  "progress/no-reason": {
    title: "未说明原因",
    message: ({ because, words }) => {
      const why = { status: `状态为“${shorten(words, 10)}”`, text: `文中写“${shorten(words, 12)}”`, percent: "完成比例落后于时间", deadline: "已过完成时限" }[because];
      return `${why}，但没有说明原因，也没有下一步安排，请补充。`;
    },
    sheetMessage: (count) => `有 ${count} 项滞后或逾期的任务没有说明原因和下一步安排。`,
    advice: "写明卡在哪里、由谁解决、何时完成。",
  },
};
