/** Questions to the units in Chinese. */

import { doneZh, timeZh } from "../pace-words";
import { shorten } from "../rules/shorten";
import { innerQuotes } from "./inner-quotes";
import type { QuestionTexts } from "./question-texts";

const quoted = (words: string, most = 24) => `“${innerQuotes(shorten(words, most))}”`;
const last = (since: string | null, day: (date: string) => string) => (since === null ? "上期" : `上期（${day(since)}）`);
const DONE = "完成了什么、数量是多少？";

export const questionsZhCN: QuestionTexts = {
  "task/dropped": {
    ask: () => "上期有这项任务，本期没有。是否已办结？已办结的请注明日期并附文件名，未办结的请补报进展。",
    askAll: () => "上期有这些任务，本期没有。是否已办结？已办结的请注明日期并附文件名，未办结的请补报进展。",
  },
  "unit/share-unclear": {
    ask: ({ units }) => `本项由 ${units} 个单位共同负责。各单位分别${DONE}`,
    askAll: () => `由几个单位共同负责。各单位分别${DONE}`,
  },
  "deadline/missing": {
    ask: () => "表中没有完成时限。时限是哪一天？",
    askAll: () => "表中没有完成时限。时限是哪一天？",
  },
  "deadline/unreadable": {
    ask: ({ text }) => `时限写的是${quoted(text)}。具体是哪一天？`,
    askAll: () => "时限没有写明日期。具体是哪一天？",
  },
  "deadline/impossible-date": {
    ask: ({ text }) => `时限写的是${quoted(text)}，没有这一天。应为哪一天？`,
    askAll: () => "时限的日期不存在。应为哪一天？",
  },
  "deadline/overdue": {
    ask: ({ date }, { day }) => `时限为${day(date)}，是否已完成？完成的请注明完成日期，未完成的请注明原因和预计完成日期。`,
    askAll: () => "时限已过，是否已完成？完成的请注明完成日期，未完成的请注明原因和预计完成日期。",
  },
  "deadline/due-soon": {
    ask: ({ date }, { day }) => `时限为${day(date)}，能否按期完成？完成的请注明完成日期，不能按期的请注明预计完成日期。`,
    askAll: () => "临近时限，能否按期完成？完成的请注明完成日期，不能按期的请注明预计完成日期。",
  },
  "deadline/conflict": {
    ask: ({ date, other, with: source }, { day }) =>
      source === "note"
        ? `时限${day(date)}晚于统一规定的${day(other)}。应以哪一天为准？`
        : `时限${day(date)}早于开始时间${day(other)}。正确的日期是哪一天？`,
    askAll: () => "时限与开始时间或统一规定不符。正确的日期是哪一天？",
  },
  "progress/missing": {
    ask: (_facts, { asOf }) => `请填报截至${asOf}的进展：${DONE}`,
    askAll: ({ asOf }) => `请填报截至${asOf}的进展：${DONE}`,
  },
  "progress/placeholder": {
    ask: ({ words }, { asOf }) => `进展只写了${quoted(words)}。截至${asOf}${DONE}`,
    askAll: ({ asOf }) => `没有写明进展。截至${asOf}${DONE}`,
  },
  "progress/unchanged": {
    ask: ({ since }, { asOf, day }) => `进展与${last(since, day)}完全相同。截至${asOf}又${DONE}确无进展的，请说明原因。`,
    askAll: ({ asOf }) => `进展与上期完全相同。截至${asOf}又${DONE}确无进展的，请说明原因。`,
  },
  "progress/stale": {
    ask: ({ newest }, { until, day }) => `进展只写到${day(newest)}。此后至${until(newest)}${DONE}`,
    askAll: ({ asOf }) => `进展不是本期的。截至${asOf}${DONE}`,
  },
  "progress/undated": {
    ask: () => "所报进展截至哪一天？",
    askAll: () => "所报进展截至哪一天？",
  },
  "progress/nearly-unchanged": {
    ask: ({ since }, { asOf, day }) => `进展与${last(since, day)}相比没有新内容。截至${asOf}又${DONE}`,
    askAll: ({ asOf }) => `进展与上期相比没有新内容。截至${asOf}又${DONE}`,
  },
  "progress/repeats-other-task": {
    ask: ({ otherSeq, otherRow }) => `进展与${otherSeq === null ? `第 ${otherRow + 1} 行` : `序号 ${otherSeq} `}的完全相同。本项实际${DONE}`,
    askAll: () => `进展与其他任务完全相同。各项实际${DONE}`,
  },
  "progress/no-result": {
    ask: ({ words }) => `只写了${quoted(words)}等做法。已经做成了哪些事项、数量是多少？印发了文件的，请附文件名。`,
    askAll: () => "只写了做法。已经做成了哪些事项、数量是多少？印发了文件的，请附文件名。",
  },
  "progress/no-figures": {
    ask: ({ output }) => (output === null ? "进展中没有数据。完成的数量、比例或金额是多少？" : `${quoted(output)}等，涉及的数量、比例或金额是多少？`),
    askAll: () => "进展中没有数据。完成的数量、比例或金额是多少？",
  },
  "progress/vague": {
    ask: ({ words }) => `${words.slice(0, 3).map((word) => quoted(word, 10)).join("")}等说法较为笼统。具体${DONE}`,
    askAll: () => `表述较为笼统。具体${DONE}`,
  },
  "progress/plan-only": {
    ask: ({ words, why }) =>
      why === "nothing-done" ? `${quoted(words)}是下一步打算。目前做到哪一步，预计何时完成？` : `从${quoted(words)}看，主体工作尚未开始。目前做到哪一步，预计何时开始？`,
    askAll: () => "写的是下一步打算。目前做到哪一步，预计何时完成？",
  },
  "progress/lapsed-promise": {
    ask: ({ words, date }, { day }) => `文中写有${quoted(words)}，时间（${day(date)}）已过，是否做到？做到的请注明日期，未做到的请注明新的日期。`,
    askAll: () => "文中写明的时间已过，是否做到？做到的请注明日期，未做到的请注明新的日期。",
  },
  "progress/instruction": {
    ask: ({ words }) => `${quoted(words)}像是工作要求。实际${DONE}`,
    askAll: () => `写的像是工作要求。实际${DONE}`,
  },
  "progress/higher-level-result": {
    ask: ({ words }) => `${quoted(words)}写的是上级的工作。贵单位承担的部分${DONE}`,
    askAll: () => `写的是上级的工作。贵单位承担的部分${DONE}`,
  },
  "progress/copies-task": {
    ask: ({ words }) => `${quoted(words)}与工作内容相同。实际${DONE}`,
    askAll: () => `进展与工作内容相同。实际${DONE}`,
  },
  "progress/length": {
    ask: ({ length, limit, which }) => (which === "short" ? `进展只有 ${length} 字。具体${DONE}` : `进展共 ${length} 字，请提供 ${limit} 字以内的文稿：主要${DONE}`),
    askAll: () => `进展过短或过长。主要${DONE}`,
  },
  "progress/behind-schedule": {
    ask: ({ done, elapsed, label }) =>
      `${doneZh(done, label, quoted(label, 16))}，${timeZh(elapsed)}。完成数是否准确？准确的，落后的原因是什么，预计何时赶上？`,
    askAll: () => "完成比例落后于时间。完成数是否准确？准确的，落后的原因是什么，预计何时赶上？",
  },
  "progress/no-reason": {
    ask: ({ because, words }) => {
      const why = { status: `状态为${quoted(words, 10)}`, text: `文中写有${quoted(words, 12)}`, percent: "完成比例落后于时间", deadline: "时限已过" }[because];
      return `${why}。原因是什么，预计何时完成？`;
    },
    askAll: () => "工作滞后。原因是什么，预计何时完成？",
  },
  "figure/parts-mismatch": {
    ask: ({ total, sum, measure, why }) => {
      const whole = `${total}${measure}`;
      if (why === "done-above-total") return `完成 ${sum}${measure}，多于总数 ${whole}。准确的完成数和总数是多少？`;
      if (why === "part-above-total") return `分项中有大于总数 ${whole} 的。准确的总数和各项数字是多少？`;
      const named = why === "remaining" ? "已完成与剩余" : "其中各项";
      return `${named}合计 ${sum}${measure}，与总数 ${whole} 不符。准确的总数和各项数字是多少？`;
    },
    askAll: () => "分项与总数不符。准确的总数和各项数字是多少？",
  },
  "figure/funnel": {
    ask: ({ earlier, earlierValue, later, laterValue, measure }) =>
      `“${later}”${laterValue}${measure}，多于前一环节“${earlier}”的 ${earlierValue}${measure}。两个环节的准确数字是多少？`,
    askAll: () => "后一环节的数多于前一环节。各环节的准确数字是多少？",
  },
  "figure/target-without-actual": {
    ask: ({ target, measure, label }, { asOf }) => `${label === "" ? "" : quoted(label)}目标为 ${target}${measure}。截至${asOf}实际完成多少？`,
    askAll: ({ asOf }) => `写了目标。截至${asOf}实际完成多少？`,
  },
  "figure/rate-without-base": {
    ask: ({ rates, growth }) =>
      growth ? `${rates.map((rate) => quoted(rate)).join("")}的本期数和同期数各是多少？` : `${rates.map((rate) => quoted(rate)).join("")}是多少中的多少？请填总数和完成数。`,
    askAll: () => "文中的比例是多少中的多少？请填总数和完成数。",
  },
  "figure/decreased": {
    ask: ({ label, measure, before, now }) =>
      `${label === "" ? "累计数" : quoted(label, 16)}上期为 ${before}${measure}，本期为 ${now}${measure}。准确的累计数是多少？`,
    askAll: () => "累计数比上期减少。准确的累计数是多少？",
  },
  "status/unknown": {
    ask: ({ status }) => `状态写的是${quoted(status)}。是已完成、正常推进、滞后，还是未启动？`,
    askAll: () => "状态用语不明。是已完成、正常推进、滞后，还是未启动？",
  },
  "status/contradiction": {
    ask: ({ status, against, words, percent }, { day }) => {
      const light = `状态为${quoted(status, 10)}`;
      const other =
        against === "share" ? `完成率为 ${percent ?? 0}%`
        : against === "deadline" ? `时限${/^\d{4}-\d{2}-\d{2}$/.test(words) ? day(words) : quoted(words)}已过`
        : `进展写有${quoted(words)}`;
      return `${light}，但${other}。以哪个为准？已完成的请注明完成日期。`;
    },
    askAll: () => "状态与进展不符。以哪个为准？已完成的请注明完成日期。",
  },
  "status/percent-range": {
    ask: ({ percent }) => (percent < 0 ? `完成率为 ${percent}%。准确的完成率是多少？` : `完成率为 ${percent}%，超过 100%。目标数和完成数各是多少？`),
    askAll: () => "完成率不在 0 到 100% 之间。目标数和完成数各是多少？",
  },
};
