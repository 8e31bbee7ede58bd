import type { BaselineRule } from "../../rules/baseline-rules";
import { roleName, roleNamesEnUS } from "./role-names";
import type { TextsOf } from "./rule-texts";
import { shorten } from "./shorten";

/** Words that were changed; at most three of them. */
function changedWords(before: readonly string[], now: readonly string[]): string {
  const told = before.map((old, index) => {
    const own = now[index] ?? "";
    if (old === own) return `“${shorten(own, 16)}” moved`;
    if (old === "") return `“${shorten(own, 16)}” added`;
    return own === "" ? `“${shorten(old, 16)}” deleted` : `“${shorten(old, 16)}” to “${shorten(own, 16)}”`;
  });
  return told.length > 3 ? `${told.slice(0, 3).join(", ")} and ${told.length - 3} more` : told.join(", ");
}

const columns = (roles: readonly string[]) => roles.map((role) => `“${roleName(roleNamesEnUS, role)}”`).join(", ");
const day = (since: string | null) => (since === null ? "last period" : `last period (${since})`);
const tasks = (count: number, one: string, many: string) => (count === 1 ? `1 task ${one}` : `${count} tasks ${many}`);

export const baselineEnUS: TextsOf<BaselineRule> = {
  "sheet/changed-columns": {
    title: "Columns changed",
    message: ({ missing, added }) =>
      `Since the last period ${[missing.length > 0 ? `${columns(missing)} ${missing.length === 1 ? "is" : "are"} missing` : "", added.length > 0 ? `${columns(added)} ${added.length === 1 ? "was" : "were"} added` : ""].filter(Boolean).join(" and ")}; check the columns.`,
    sheetMessage: (count) => `Columns differ from the last period's in ${count} places.`,
    advice: "The same columns in each period make periods comparable.",
  },
  "task/dropped": {
    title: "Task gone",
    message: ({ text, seq, units }) =>
      `The last period's task ${seq === null ? "" : `no. ${seq} `}“${shorten(text, 40)}”${units.length > 0 ? ` (${units[0]})` : ""} is missing; check whether it was left out.`,
    sheetMessage: (count) => `${tasks(count, "of the last period is", "of the last period are")} missing; check whether they were left out.`,
    advice: "A task that was closed may leave the ledger; every other one stays from period to period.",
  },
  "task/new": {
    title: "New task",
    message: () => "The last period had no such task.",
    sheetMessage: (count) => `${tasks(count, "is", "are")} new since the last period.`,
    advice: "Confirm source and responsible units; a task that was reworded should keep its source number.",
  },
  "progress/unchanged": {
    title: "Progress not updated",
    message: ({ since }) => `The progress is exactly what ${day(since)} had; write this period's.`,
    sheetMessage: (count) => `${tasks(count, "has", "have")} the last period's progress.`,
    advice: "Where nothing is new, say why and what comes next; where the task is done, say so.",
  },
  "progress/nearly-unchanged": {
    title: "Progress hardly changed",
    message: ({ before, now, since }) =>
      before.length === 0 ? `The progress says nothing new since ${day(since)}; add what is new.` : `Since ${day(since)} only words were changed (${changedWords(before, now)}); add what is new.`,
    sheetMessage: (count) => `${tasks(count, "has", "have")} nearly the last period's progress.`,
    advice: "Other dates, synonyms or another order of points are no progress; say what was done and how far it has come.",
  },
  "figure/decreased": {
    title: "Cumulative figure fell",
    message: ({ label, measure, before, now }) =>
      `${label === "" ? "A cumulative figure" : `“${shorten(label, 20)}”`} was ${before}${measure} in the last period and is ${now}${measure} now; a cumulative figure should not fall, so check it.`,
    sheetMessage: (count) => `${tasks(count, "has", "have")} a cumulative figure below the last period's.`,
    advice: "Where the last figure was corrected or is counted in another way, say so in the progress.",
  },
};
