import { doneEn, timeEn } from "../pace-words";
import type { ProgressRule } from "../../rules/progress/progress-rules";
import type { TextsOf } from "./rule-texts";
import { shorten } from "./shorten";

const tasks = (count: number): string => (count === 1 ? "1 task" : `${count} tasks`);
const quote = (words: string, most = 48): string => `“${shorten(words, most)}”`;

export const progressEnUS: TextsOf<ProgressRule> = {
  "progress/missing": {
    title: "No progress",
    message: ({ what }) => (what === "number" ? "There is a number and no text; write the progress." : "Progress is blank; write what was done, and how far."),
    sheetMessage: (count) => `Progress is blank for ${tasks(count)}.`,
    advice: "Every task needs its progress. Where there is none, write why, and the next step.",
  },
  "progress/placeholder": {
    title: "Nothing told",
    message: ({ words }) => `${quote(words)} tells no progress; write what was done, and how far.`,
    sheetMessage: (count) => `A filler stands in the place of progress for ${tasks(count)}.`,
    advice: "Write what was done in this period, how much, and at which step it is; where nothing has begun, say so and why.",
  },
  "progress/stale": {
    title: "Out of date",
    message: ({ newest, days, limit, by, periodStart }) =>
      by === "days" || periodStart === null
        ? `The newest progress is of ${newest}, ${days} days before the reporting day (more than ${limit}); update it.`
        : `The newest progress is of ${newest}, before the reported period begins (${periodStart}); update it.`,
    sheetMessage: (count) => `The progress of ${tasks(count)} is not of this period; update it.`,
    advice: "Told by the updated column, else by periods in the text (as of 31 May, first quarter). A task that is done needs no update.",
  },
  "progress/undated": {
    title: "No date",
    message: ({ updatedColumn }) =>
      updatedColumn ? "Neither an update date nor a date in the text: its age cannot be told." : "No date in the text and no update column: its age cannot be told.",
    sheetMessage: (count) => `The progress of ${tasks(count)} has no date, so its age cannot be told; add an update column, or write “as of …”.`,
    advice: "An update column is the least work; “As of 31 May” at the head of the text does as well.",
  },
  "progress/repeats-other-task": {
    title: "Same as another",
    message: ({ otherSeq, otherRow }) => `The same text stands at ${otherSeq === null ? `row ${otherRow + 1}` : `no. ${otherSeq}`}; check whether it was pasted by mistake.`,
    sheetMessage: (count) => `The progress of ${tasks(count)} is the same as another task's.`,
    advice: "Where one piece of work serves two tasks, write what it did for each.",
  },
  "progress/no-result": {
    title: "No result",
    message: ({ words }) => `It tells measures (${quote(words)}) and no result; add what was finished, how much, or which step was reached.`,
    sheetMessage: (count) => `The progress of ${tasks(count)} tells measures and no result.`,
    advice: "“Strengthened, promoted” are measures; “issued the plan”, “closed 52 cases” are results.",
  },
  "progress/no-figures": {
    title: "No figures",
    message: ({ output }) =>
      output === null ? "There is no figure; add amounts, shares or sums." : `There is an output (${quote(output)}) and no figure; add one where it can be counted.`,
    sheetMessage: (count) => `There is no figure in the progress of ${tasks(count)}.`,
    advice: "Count what can be counted. Dates and reference numbers are no figures.",
  },
  "progress/vague": {
    title: "Vague",
    message: ({ words }) => `Vague words (${words.map((word) => quote(word, 20)).join(", ")}) outweigh the facts; put facts and figures in their place.`,
    sheetMessage: (count) => `Vague words outweigh the facts for ${tasks(count)}.`,
    advice: "A word that can go without loss may go; its place is for facts.",
  },
  "progress/plan-only": {
    title: "A plan, no progress",
    message: ({ words, why }) =>
      why === "nothing-done"
        ? `${quote(words)} is a plan, not progress; write what has been done so far.`
        : `${quote(words)} says that the work itself has not begun; write which step was reached, and when it will begin.`,
    sheetMessage: (count) => `A plan stands in the place of progress for ${tasks(count)}.`,
    advice: "First what is done, then the next step; begin that with “Next step”.",
  },
  "progress/lapsed-promise": {
    title: "Promise lapsed",
    message: ({ words, date }) => `The day of ${quote(words)} (${date}) has passed; write whether it was done, or why not and when it will be.`,
    sheetMessage: (count) => `A promised day has passed without a result for ${tasks(count)}.`,
    advice: "Once its day has passed, a plan becomes a result or a reason.",
  },
  "progress/instruction": {
    title: "Reads like an order",
    message: ({ words }) => `${quote(words)} reads like an order from a notice; write what was done.`,
    sheetMessage: (count) => `The progress of ${tasks(count)} reads like an order from a notice.`,
    advice: "“Must”, “shall” and “should” set tasks; progress tells what has been done.",
  },
  "progress/higher-level-result": {
    title: "A higher level's work",
    message: ({ words }) => `${quote(words)} is a higher level's work; add what this unit did.`,
    sheetMessage: (count) => `The progress of ${tasks(count)} tells a higher level's work.`,
    advice: "Write this level's part, and how far it is.",
  },
  "progress/copies-task": {
    title: "Copied from the task",
    message: ({ words, length }) => `${quote(words)}: ${length} characters running are the task's own; write the result.`,
    sheetMessage: (count) => `The progress of ${tasks(count)} repeats the task's text.`,
    advice: "The task need not be told again.",
  },
  "progress/length": {
    title: "Length",
    message: ({ length, limit, which }) =>
      which === "short" ? `It has ${length} characters, fewer than ${limit}; write what was done.` : `It has ${length} characters, more than ${limit}; shorten it.`,
    sheetMessage: (count) => `The progress of ${tasks(count)} is too short or too long.`,
    advice: "The limits are a setting; spaces and line breaks do not count.",
  },
  "progress/numbering": {
    title: "Numbering",
    message: ({ words, what, expected }) =>
      what === "style" ? `“${words}” is written otherwise than the numbers before it.` : `“${words}” ${what === "skipped" ? "skips a number" : "repeats a number"}; it should be ${expected}.`,
    sheetMessage: (count) => `Points are numbered wrongly for ${tasks(count)}.`,
    advice: "One style for one level, one after the other.",
  },
  "progress/behind-schedule": {
    title: "Behind schedule",
    message: ({ done, elapsed, behind, label }) =>
      `${doneEn(done, label, shorten(label, 32))} ${timeEn(elapsed)}: ${behind} points behind.`,
    sheetMessage: (count) => `${count === 1 ? "1 task is" : `${count} tasks are`} behind schedule.`,
    advice: "The time runs from the start (1 January of the deadline's year where none is given) to the deadline. Check the figures; tell the cause and what is done about it.",
  },
  "progress/no-reason": {
    title: "No reason given",
    message: ({ because, words }) => {
      const why = { status: `The status is ${quote(words, 20)}`, text: `The text says ${quote(words, 24)}`, percent: "The done share is behind the time", deadline: "The deadline has passed" }[because];
      return `${why}, and neither the cause nor the next step is told; add them.`;
    },
    sheetMessage: (count) => `${count === 1 ? "1 late task gives" : `${count} late tasks give`} neither cause nor next step.`,
    advice: "Say what stands in the way, who can clear it, and by when.",
  },
};
