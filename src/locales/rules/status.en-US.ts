import type { StatusRule } from "../../rules/catalogue";
import type { TextsOf } from "./rule-texts";
import { shorten } from "./shorten";

const tasks = (count: number, one: string, many: string) => (count === 1 ? `1 task ${one}` : `${count} tasks ${many}`);

export const statusEnUS: TextsOf<StatusRule> = {
  "status/unknown": {
    title: "Unknown status",
    message: ({ status }) => `“${shorten(status, 40)}” is none of the agreed words for a status; use one such as “Done”, “On track”, “Behind”, “Not started”.`,
    sheetMessage: (count) => `${tasks(count, "has", "have")} a status that is none of the agreed words.`,
    advice: "Words can be added in the settings. One set of words makes statuses countable.",
  },
  "status/contradiction": {
    title: "Status against progress",
    message: ({ status, against, words, percent }) => {
      const light = `The status is “${shorten(status, 40)}”`;
      if (against === "share") return `${light}, but the share done is ${percent ?? 0}%; check both.`;
      if (against === "deadline") return `${light}, but the deadline ${words} has passed; check both.`;
      if (against === "figures" && percent === null) return `${light}, but every target is reached (“${shorten(words, 40)}”); check both.`;
      return `${light}, but the progress says “${shorten(words, 40)}”; check both.`;
    },
    sheetMessage: (count) => `${tasks(count, "has", "have")} a status that contradicts the progress.`,
    advice: "Status, share and progress should tell the same; correct the one that is wrong.",
  },
  "status/percent-range": {
    title: "Share out of range",
    message: ({ percent }) =>
      percent < 0 ? `The share done is ${percent}%, less than 0; correct it.` : `The share done is ${percent}%, more than 100%, and nothing says that more was done than asked; check it.`,
    sheetMessage: (count) => `${tasks(count, "has", "have")} a share done that is out of range.`,
    advice: "A share lies between 0 and 100 %. Where more was done than asked, give target and actual in the progress.",
  },
};
