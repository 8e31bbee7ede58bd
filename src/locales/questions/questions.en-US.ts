/** Questions to the units in English. */

import { doneEn, timeEn } from "../pace-words";
import { shorten } from "../rules/shorten";
import { innerQuotes } from "./inner-quotes";
import type { QuestionTexts } from "./question-texts";

const quoted = (words: string, most = 40) => `“${innerQuotes(shorten(words, most))}”`;
const last = (since: string | null, day: (date: string) => string) => (since === null ? "last period" : `last period (${day(since)})`);
const DONE = "What has been done, and how much of it?";

export const questionsEnUS: QuestionTexts = {
  "task/dropped": {
    ask: () => "Last period had this task; it is missing now. Is it closed? If so, on which day and by which document? If not, please report its progress.",
    askAll: () => "Last period had these tasks; they are missing now. Are they closed? If so, on which day and by which document? If not, please report their progress.",
  },
  "unit/share-unclear": {
    ask: ({ units }) => `${units} units share this task. What has each of them done, and how much?`,
    askAll: () => "Several units share these tasks. What has each of them done, and how much?",
  },
  "deadline/missing": {
    ask: () => "No deadline is given. Which day is it?",
    askAll: () => "No deadlines are given. Which days are they?",
  },
  "deadline/unreadable": {
    ask: ({ text }) => `The deadline reads ${quoted(text)}. Which day is meant?`,
    askAll: () => "The deadlines name no day. Which days are meant?",
  },
  "deadline/impossible-date": {
    ask: ({ text }) => `The deadline reads ${quoted(text)}, which is no day. Which day is meant?`,
    askAll: () => "The deadlines are no days of the calendar. Which days are meant?",
  },
  "deadline/overdue": {
    ask: ({ date }, { day }) => `The deadline was ${day(date)}. Is the task done? If so, on which day? If not, why, and by which day will it be?`,
    askAll: () => "The deadlines have passed. Are the tasks done? If so, on which days? If not, why, and by which days will they be?",
  },
  "deadline/due-soon": {
    ask: ({ date }, { day }) => `The deadline is ${day(date)}. Will it be met? If the task is done, on which day? If it will be late, by which day?`,
    askAll: () => "The deadlines are near. Will they be met? For tasks that are done, on which days? For those that will be late, by which days?",
  },
  "deadline/conflict": {
    ask: ({ date, other, with: source }, { day }) =>
      source === "note"
        ? `The deadline ${day(date)} is later than ${day(other)}, which is set for all tasks. Which day holds?`
        : `The deadline ${day(date)} is before the start on ${day(other)}. Which day is right?`,
    askAll: () => "The deadlines do not fit the start or the day set for all tasks. Which days are right?",
  },
  "progress/missing": {
    ask: (_facts, { asOf }) => `Please report the progress as of ${asOf}. ${DONE}`,
    askAll: ({ asOf }) => `Please report the progress as of ${asOf}. ${DONE}`,
  },
  "progress/placeholder": {
    ask: ({ words }, { asOf }) => `The progress says only ${quoted(words)}. As of ${asOf}: what has been done, and how much of it?`,
    askAll: ({ asOf }) => `No progress is told. As of ${asOf}: what has been done, and how much of it?`,
  },
  "progress/unchanged": {
    ask: ({ since }, { asOf, day }) => `The progress is the same as ${last(since, day)}. What more has been done by ${asOf}, and how much? If nothing, why?`,
    askAll: ({ asOf }) => `The progress is the same as last period. What more has been done by ${asOf}, and how much? If nothing, why?`,
  },
  "progress/stale": {
    ask: ({ newest }, { until, day }) => `The progress ends on ${day(newest)}. What has been done between then and ${until(newest)}, and how much?`,
    askAll: ({ asOf }) => `The progress is not this period's. As of ${asOf}: what has been done, and how much of it?`,
  },
  "progress/undated": {
    ask: () => "As of which day is the progress told?",
    askAll: () => "As of which days is the progress told?",
  },
  "progress/nearly-unchanged": {
    ask: ({ since }, { asOf, day }) => `The progress tells nothing new against ${last(since, day)}. What more has been done by ${asOf}, and how much?`,
    askAll: ({ asOf }) => `The progress tells nothing new against last period. What more has been done by ${asOf}, and how much?`,
  },
  "progress/repeats-other-task": {
    ask: ({ otherSeq, otherRow }) => `The progress is the same as that of ${otherSeq === null ? `row ${otherRow + 1}` : `no. ${otherSeq}`}. What has been done for this task, and how much?`,
    askAll: () => "The progress is the same as that of other tasks. What has been done for each, and how much?",
  },
  "progress/no-result": {
    ask: ({ words }) => `Only measures such as ${quoted(words)} are told. What has come of them, in numbers? If a document was issued, which?`,
    askAll: () => "Only measures are told. What has come of them, in numbers? If documents were issued, which?",
  },
  "progress/no-figures": {
    ask: ({ output }) => (output === null ? "The progress has no figures. What is the number, share or amount done?" : `What number, share or amount stands behind ${quoted(output)}?`),
    askAll: () => "The progress has no figures. What are the numbers, shares or amounts done?",
  },
  "progress/vague": {
    ask: ({ words }) => `The wording is general (${words.slice(0, 3).map((word) => quoted(word, 20)).join(", ")}). ${DONE}`,
    askAll: () => `The wording is general. ${DONE}`,
  },
  "progress/plan-only": {
    ask: ({ words, why }) =>
      why === "nothing-done" ? `${quoted(words)} is a plan. Which step has been reached, and by which day will it be done?` : `${quoted(words)} says that the work itself has not begun. Which step has been reached, and on which day will it begin?`,
    askAll: () => "Plans are told. Which steps have been reached, and by which days will they be done?",
  },
  "progress/lapsed-promise": {
    ask: ({ words, date }, { day }) => `${quoted(words)}: that day (${day(date)}) has passed. Has it been done? If so, on which day? If not, which is the new day?`,
    askAll: () => "The days that were named have passed. Has it been done? If so, on which days? If not, which are the new ones?",
  },
  "progress/instruction": {
    ask: ({ words }) => `${quoted(words)} reads like an instruction. ${DONE}`,
    askAll: () => `The progress reads like an instruction. ${DONE}`,
  },
  "progress/higher-level-result": {
    ask: ({ words }) => `${quoted(words)} is a higher level's work. What has your unit done, and how much?`,
    askAll: () => "A higher level's work is told. What has your unit done, and how much?",
  },
  "progress/copies-task": {
    ask: ({ words }) => `${quoted(words)} repeats the task. ${DONE}`,
    askAll: () => `The progress repeats the task. ${DONE}`,
  },
  "progress/length": {
    ask: ({ length, limit, which }) =>
      which === "short" ? `The progress has ${length} characters only. ${DONE}` : `The progress has ${length} characters; please send one of at most ${limit}. What are the main results, and how much?`,
    askAll: () => "The progress is too short or too long. What are the main results, and how much?",
  },
  "progress/behind-schedule": {
    ask: ({ done, elapsed, label }) =>
      `${doneEn(done, label, quoted(label, 30))} ${timeEn(elapsed)}. Is the figure right? If so, what is the reason, and by which day will it be made up?`,
    askAll: () => "Less is done than the time that has gone. Are the figures right? If so, what are the reasons, and by which days will it be made up?",
  },
  "progress/no-reason": {
    ask: ({ because, words }) => {
      const why = { status: `The status is ${quoted(words, 20)}`, text: `The progress says ${quoted(words, 20)}`, percent: "Less is done than the time that has gone", deadline: "The deadline has passed" }[because];
      return `${why}. What is the reason, and by which day will it be done?`;
    },
    askAll: () => "The tasks are behind. What are the reasons, and by which days will they be done?",
  },
  "figure/parts-mismatch": {
    ask: ({ total, sum, measure, why }) => {
      const whole = `${total}${measure}`;
      if (why === "done-above-total") return `${sum}${measure} done is more than the total of ${whole}. What are the right numbers?`;
      if (why === "part-above-total") return `A part is above the total of ${whole}. What are the right total and parts?`;
      const named = why === "remaining" ? "Done and remaining" : "The parts";
      return `${named} add up to ${sum}${measure}, the total reads ${whole}. What are the right total and parts?`;
    },
    askAll: () => "Parts and totals do not agree. What are the right totals and parts?",
  },
  "figure/funnel": {
    ask: ({ earlier, earlierValue, later, laterValue, measure }) =>
      `“${later}” ${laterValue}${measure} is more than the step before it, “${earlier}” ${earlierValue}${measure}. What are the right numbers of both?`,
    askAll: () => "Later steps exceed earlier ones. What are the right numbers of each step?",
  },
  "figure/target-without-actual": {
    ask: ({ target, measure, label }, { asOf }) => `The target${label === "" ? "" : ` of ${quoted(label)}`} is ${target}${measure}. How much was done by ${asOf}?`,
    askAll: ({ asOf }) => `Targets are told. How much of each was done by ${asOf}?`,
  },
  "figure/rate-without-base": {
    ask: ({ rates, growth }) =>
      growth ? `${rates.map((rate) => quoted(rate)).join(", ")}: what are this period's number and the one it is compared with?` : `${rates.map((rate) => quoted(rate)).join(", ")}: how many of how many?`,
    askAll: () => "Percentages are told. How many of how many are they?",
  },
  "figure/decreased": {
    ask: ({ label, measure, before, now }) =>
      `${label === "" ? "The cumulative figure" : quoted(label, 30)} was ${before}${measure} last period and is ${now}${measure} now. What is the right cumulative figure?`,
    askAll: () => "Cumulative figures fell against last period. What are the right ones?",
  },
  "status/unknown": {
    ask: ({ status }) => `The status reads ${quoted(status)}. Is it done, on track, behind, or not started?`,
    askAll: () => "The statuses are not clear. Is each done, on track, behind, or not started?",
  },
  "status/contradiction": {
    ask: ({ status, against, words, percent }, { day }) => {
      const other =
        against === "share" ? `the share done is ${percent ?? 0}%`
        : against === "deadline" ? `the deadline ${/^\d{4}-\d{2}-\d{2}$/.test(words) ? day(words) : quoted(words)} has passed`
        : `the progress says ${quoted(words)}`;
      return `The status is ${quoted(status, 20)}, but ${other}. Which holds? If it is done, on which day?`;
    },
    askAll: () => "Status and progress do not agree. Which holds? For what is done, on which day?",
  },
  "status/percent-range": {
    ask: ({ percent }) => (percent < 0 ? `The share done is ${percent}%. What is the right share?` : `The share done is ${percent}%, more than 100%. What are the target and the number done?`),
    askAll: () => "The shares done are not between 0 and 100%. What are the targets and the numbers done?",
  },
};
