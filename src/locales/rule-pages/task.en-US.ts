import type { PagesOf } from "./rule-page-texts";

export const seqPagesEnUS: PagesOf<"seq"> = {
  "seq/missing": {
    what: "A task has no number.",
    silent: "A total is no task and needs no number.",
    fix: "Renumbers the tasks of the section in order, after showing it to you.",
  },
  "seq/duplicate": {
    what: "Two tasks have the same number.",
    silent: "Each section below a title of its own may begin with 1.",
    fix: "Renumbers the tasks of the section in order, after showing it to you.",
  },
  "seq/gap": {
    what: "A number between the least and the greatest is missing.",
    silent: "The order differs, but 1 to 4 are all there.",
    fix: "Renumbers the tasks of the section in order, after showing it to you. If a task is missing, add it first.",
  },
  "seq/not-a-number": {
    what: "A task's number is no number.",
    silent: "2-1 and 2-2 are numbers of a lower level.",
  },
};

export const taskPagesEnUS: PagesOf<"task"> = {
  "task/missing": {
    what: "A row has a number, a unit or progress, but no task text.",
    silent: "The task text is merged over both rows.",
  },
  "task/duplicate": {
    what: "Two task texts are the same, or nearly the same with the same numbers.",
    silent: "第一批 (first batch) and 第二批 (second batch) are two tasks.",
  },
  "task/reference-missing": {
    what: "Most tasks name their source, such as 市重点任务第3项, and this one does not. Asks for three named sources at least.",
    silent: "Only one task names its source, so the ledger does not ask for it.",
  },
  "task/reference-duplicate": {
    what: "Two tasks name the same item of the same source.",
    silent: "Both are item 3, of different papers.",
  },
  "task/reference-order": {
    what: "The items of one source run backwards. Says nothing where the ledger is sorted by something else.",
    silent: "A section of its own begins its order anew.",
  },
  "task/reference-style": {
    what: "A source's colon, or the spaces about its number, differ from most. Asks for three named sources at least.",
    silent: "The space stands behind the colon and belongs to the text that follows.",
    fix: "Writes the source as most are written; only colon and spaces change.",
  },
  "task/dropped": {
    what: "A task of the last period's ledger is gone. Needs the last period's ledger.",
    silent: "The task was reworded, and its source number tells that it is the same.",
  },
  "task/new": {
    what: "The last period's ledger had no such task. Needs the last period's ledger.",
    silent: "Another order, a space and a full stop make no new task.",
  },
};
