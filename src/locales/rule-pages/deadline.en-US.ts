import type { PagesOf } from "./rule-page-texts";

export const deadlinePagesEnUS: PagesOf<"deadline"> = {
  "deadline/missing": {
    what: "There is no deadline: the cell is blank, a slash or 无, no note gives one, and neither does the task text.",
    silent: "A note that gives a deadline for all tasks counts, and so does a task text that names one.",
  },
  "deadline/unreadable": {
    what: "The deadline is told in words that name no day.",
    silent: "长期 (ongoing) is clear.",
  },
  "deadline/impossible-date": {
    what: "The deadline is a date that no calendar has, such as 31 June.",
    silent: "2028 is a leap year; February has 29 days.",
  },
  "deadline/overdue": {
    what: "The deadline has passed, and the progress does not say that the task is done. The last day itself is in time.",
    silent: "The deadline has passed, but the progress says that all was done before it.",
  },
  "deadline/due-soon": {
    what: "The deadline is today or only days away, and the progress does not say that the task is done.",
    silent: "A day of each month is recurring work and is never due once.",
  },
  "deadline/conflict": {
    what: "The deadline is later than the one that a note sets for all tasks, or before the task's start.",
    silent: "Earlier than the general deadline is no conflict.",
  },
  "deadline/mixed-format": {
    what: "Deadlines are written in several ways, such as 2025年9月30日 and 2025.10.31. Said once for the sheet.",
    silent: "Both are written with 年 and 月; 前 (by) makes no difference.",
    fix: "Writes dates as most are written; the day stays, and what is not certain is left alone.",
  },
};
