/** The words around the questions in English. */

import { innerQuotes } from "./inner-quotes";
import type { SlipTexts } from "./question-texts";
import { questionsEnUS } from "./questions.en-US";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const slipEnUS: SlipTexts = {
  questions: questionsEnUS,
  day: ({ year, month, day }, withYear) => `${day} ${MONTHS[month - 1] ?? month}${withYear ? ` ${year}` : ""}`,
  answers: { number: "a number", date: "a date", document: "the document’s name", text: "a short note" },
  answerWith: (kinds) => `please give ${kinds.join(", ")}`,
  numbered: (questions) => (questions.length === 1 ? (questions[0] ?? "") : questions.map((each, index) => `(${index + 1}) ${each}`).join(" ")),
  task: (seq, row, text) => `${seq === null ? (row ?? "") : `No. ${seq}`} “${innerQuotes(text)}”`.trim(),
  seqs: (runs, more) => `${runs.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  tasks: (seqs, count) => `Nos. ${seqs} (${count} tasks)`,
  taskCount: (count) => `(${count} tasks)`,
  message: {
    greeting: (unit) => `To ${unit}:`,
    opening: (asOf, items) => `In the progress ledger (reporting day: ${asOf}), please look into ${items === 1 ? "this point" : `these ${items} points`}:`,
    item: (number, subject, question, answerWith) => `${number}. ${subject}: ${question} (${answerWith})`,
    closing: (replyBy) => (replyBy === null ? "Please answer each point by its number. Thank you." : `Please answer each point by its number before ${replyBy}. Thank you.`),
  },
};
