import type { TaskRule } from "../../rules/catalogue";
import type { TextsOf } from "./rule-texts";

const DIFFERENCES: Readonly<Record<string, string>> = { colon: "colon", spacing: "spaces about the number" };
const tasks = (count: number, one: string, many: string) => (count === 1 ? `1 task ${one}` : `${count} tasks ${many}`);

export const taskEnUS: TextsOf<TaskRule> = {
  "seq/missing": {
    title: "Number missing",
    message: () => "This task has no number; add one.",
    sheetMessage: (count) => `${tasks(count, "has", "have")} no number.`,
    advice: "Numbers are what everybody refers to; each task needs one.",
  },
  "seq/duplicate": {
    title: "Number repeated",
    message: ({ seq, other }) => `Number ${seq} stands at ${other} already; correct one of them.`,
    sheetMessage: (count) => `${tasks(count, "repeats", "repeat")} a number.`,
    advice: "One number, one task. Where numbering begins again, part the sections by a title row.",
  },
  "seq/gap": {
    title: "Numbers jump",
    message: ({ from, to, missing }) => `Numbers jump from ${from} to ${to} (${missing} missing); check whether a task was lost.`,
    sheetMessage: (count) => `Numbers jump in ${count} places.`,
    advice: "Jumps mostly come from deleted rows or rows that were not pasted.",
  },
  "seq/not-a-number": {
    title: "Number is no number",
    message: ({ seq }) => `“${seq}” is no number; check it.`,
    sheetMessage: (count) => `${tasks(count, "has", "have")} something other than a number.`,
    advice: "Number tasks 1, 2, 3 …",
  },
  "task/missing": {
    title: "Task missing",
    message: () => "This row has no task text; add it, or delete the row if it is no task.",
    sheetMessage: (count) => `${count === 1 ? "1 row has" : `${count} rows have`} no task text.`,
    advice: "Without the task nobody can tell what the progress is about.",
  },
  "task/duplicate": {
    title: "Task repeated",
    message: ({ other, same }) => (same ? `The task is the same as ${other}; check whether it was listed twice.` : `The task is nearly the same as ${other}; check whether it was listed twice.`),
    sheetMessage: (count) => `${tasks(count, "repeats", "repeat")} another task.`,
    advice: "A task listed twice spoils progress and totals.",
  },
  "task/reference-missing": {
    title: "Source missing",
    message: ({ scheme }) => `Most tasks name their source (such as an item of “${scheme}”); this one does not.`,
    sheetMessage: (count) => `${tasks(count, "names", "name")} no source.`,
    advice: "The source ties a task to the higher plan.",
  },
  "task/reference-duplicate": {
    title: "Source repeated",
    message: ({ scheme, number, other }) => `Item ${number} of “${scheme}” stands at ${other} already; check it.`,
    sheetMessage: (count) => `${tasks(count, "repeats", "repeat")} a source.`,
    advice: "One source item at two tasks is mostly a copying slip.",
  },
  "task/reference-order": {
    title: "Sources out of order",
    message: ({ number, before }) => `Source item ${number} comes after item ${before}; check the number.`,
    sheetMessage: (count) => `${tasks(count, "stands", "stand")} out of the order of sources.`,
    advice: "Source items usually ascend; where they do not, a digit is often wrong.",
  },
  "task/reference-style": {
    title: "Source written differently",
    message: ({ differs }) => `The source is written differently from most: look at the ${differs.map((each) => DIFFERENCES[each] ?? each).join(" and the ")}.`,
    sheetMessage: (count) => `${tasks(count, "writes", "write")} the source differently from most.`,
    advice: "One way of writing makes sources easy to find.",
  },
};
