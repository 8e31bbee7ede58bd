import type { DeadlineRule } from "../../rules/catalogue";
import type { TextsOf } from "./rule-texts";
import { shorten } from "./shorten";

const STYLES: Readonly<Record<string, string>> = {
  "cell-date": "date cells", chinese: "年月日", dots: "dots", slashes: "slashes", dashes: "dashes", digits: "eight digits",
};
const tasks = (count: number, one: string, many: string) => (count === 1 ? `1 task ${one}` : `${count} tasks ${many}`);
const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

export const deadlineEnUS: TextsOf<DeadlineRule> = {
  "deadline/missing": {
    title: "Deadline missing",
    message: () => "There is no deadline, and no note gives one for all tasks; add it.",
    sheetMessage: (count) => `${tasks(count, "has", "have")} no deadline.`,
    advice: "Without a deadline nobody can tell whether a task is late.",
  },
  "deadline/unreadable": {
    title: "Deadline unclear",
    message: ({ text }) => `“${shorten(text, 40)}” names no day; write a date, or “ongoing”.`,
    sheetMessage: (count) => `${tasks(count, "has", "have")} a deadline that names no day.`,
    advice: "Write a deadline as a date, such as 30 September 2021.",
  },
  "deadline/impossible-date": {
    title: "Impossible date",
    message: ({ text }) => `“${shorten(text, 40)}” is a date that does not exist; correct it.`,
    sheetMessage: (count) => `${tasks(count, "has", "have")} a date that does not exist.`,
    advice: "The check never guesses another day.",
  },
  "deadline/overdue": {
    title: "Overdue",
    message: ({ date, days: late }) => `Due on ${date}, ${days(late)} ago, and the progress does not say that it is done.`,
    sheetMessage: (count) => `${tasks(count, "is", "are")} overdue.`,
    advice: "If it is done, say so in the progress; if not, give the cause and a new date.",
  },
  "deadline/due-soon": {
    title: "Due soon",
    message: ({ date, days: left }) => (left === 0 ? `Due today (${date}), and the progress does not say that it is done.` : `Due in ${days(left)} (${date}), and the progress does not say that it is done.`),
    sheetMessage: (count) => `${tasks(count, "is", "are")} due soon.`,
    advice: "Say whether the task will be done in time.",
  },
  "deadline/conflict": {
    title: "Deadline conflict",
    message: ({ date, other, with: source }) =>
      source === "note" ? `The deadline ${date} is later than the ${other} that a note sets for all tasks.` : `The deadline ${date} is before the start ${other}.`,
    sheetMessage: (count) => `${tasks(count, "has", "have")} a deadline that conflicts with another date.`,
    advice: "A deadline follows the start, and is no later than the general one.",
  },
  "deadline/mixed-format": {
    title: "Dates written in several ways",
    message: ({ styles }) => `Deadlines are written in several ways (${styles.map((each) => STYLES[each] ?? each).join(", ")}); use one.`,
    sheetMessage: (count) => `${tasks(count, "writes its date", "write their dates")} otherwise than most; use one way.`,
    advice: "One way of writing dates sorts and filters well.",
  },
};
