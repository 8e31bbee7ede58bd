import type { FigureRule } from "../../rules/catalogue";
import type { TextsOf } from "./rule-texts";
import { shorten } from "./shorten";

const tasks = (count: number, one: string, many: string) => (count === 1 ? `1 task ${one}` : `${count} tasks ${many}`);
const amount = (value: number, measure: string) => (measure === "" || measure === "%" ? `${value}${measure}` : `${value} ${measure}`);

export const figureEnUS: TextsOf<FigureRule> = {
  "figure/parts-mismatch": {
    title: "Parts do not add up",
    message: ({ total, sum, parts, measure, why }) => {
      const whole = amount(total, measure);
      if (why === "done-above-total") return `${amount(sum, measure)} done is more than the ${whole} there are; check the numbers.`;
      if (why === "part-above-total") return `One of the parts is more than the whole of ${whole}; check the numbers.`;
      const named = why === "remaining" ? "Done and remaining" : "The parts";
      return `${named} add up to ${parts.join(" + ")} = ${sum}, but the whole is ${whole}; check the numbers.`;
    },
    sheetMessage: (count) => `${tasks(count, "has", "have")} parts that do not add up.`,
    advice: "Parts add up to their whole, and so do done and remaining. A list that names only some parts should say so.",
  },
  "figure/funnel": {
    title: "Later stage exceeds earlier one",
    message: ({ earlier, earlierValue, later, laterValue, measure }) =>
      `“${later}” with ${amount(laterValue, measure)} exceeds the stage before it, “${earlier}” with ${amount(earlierValue, measure)}; check the numbers.`,
    sheetMessage: (count) => `${tasks(count, "has", "have")} a later stage that exceeds an earlier one.`,
    advice: "Of one body of work a later stage cannot exceed an earlier one. Say so where last year's are included.",
  },
  "figure/target-without-actual": {
    title: "Target without actual",
    message: ({ target, measure, label }) =>
      `The target of ${amount(target, measure)}${label === "" ? "" : ` (${shorten(label, 40)})`} is repeated, but not how much of it is done; add it.`,
    sheetMessage: (count) => `${tasks(count, "repeats", "repeat")} a target and not what was done.`,
    advice: "Put what was done beside each target; if nothing is, say at which step the work is.",
  },
  "figure/rate-without-base": {
    title: "Rate without its base",
    message: ({ rates, growth }) =>
      growth
        ? `“${rates.join("”, “")}” does not say from what to what; add the figure.`
        : `“${rates.join("”, “")}” does not say of how many; add the numbers.`,
    sheetMessage: (count) => `${tasks(count, "tells", "tell")} a rate without its base.`,
    advice: "A rate is clearest beside its numbers: “198 of 200 done, 99 %”.",
  },
  "figure/higher-level-target": {
    title: "Higher level's target",
    message: ({ targets, scheme }) => `“${targets.join("”, “")}” is a target of “${shorten(scheme, 40)}”; it is not held against this progress.`,
    sheetMessage: (count) => `${tasks(count, "holds", "hold")} a higher level's target, which is not held against the progress.`,
    advice: "To check against your own target, add a target column or name the target in the progress.",
  },
};
