import type { PagesOf } from "./rule-page-texts";

export const progressPagesEnUS: PagesOf<"progress"> = {
  "progress/missing": {
    what: "Progress is blank, nothing but spaces, or a point's number without text.",
    silent: "“Not started”, with the cause, is progress told.",
  },
  "progress/placeholder": {
    what: "The whole cell is a filler such as 无 (none), 同上 (same as above) or 正常推进 (on track) and tells nothing.",
    silent: "The same words followed by what was done are no filler.",
  },
  "progress/stale": {
    what: "The newest progress is too far from the reporting day, or older than the period. A task that comes back every quarter or half-year may tell of its last turn.",
    why: "Progress should be this period's; old words report a state of months ago.",
    silent: "The text tells of March, but its newest word is of 20 June.",
  },
  "progress/undated": {
    what: "There is no update date and no date in the text, so nobody can tell whether this is this period's progress. Said once for the sheet.",
    why: "What has no date can be called neither stale nor new.",
    silent: "The text says “as of 20 June”, or the update column holds a date.",
  },
  "progress/unchanged": {
    what: "The progress is the last period's, spaces and widths aside. Needs the last period's ledger.",
    silent: "A task that is wholly done may keep its words.",
  },
  "progress/nearly-unchanged": {
    what: "Only dates, spaces, synonyms or the order of points changed since the last period. Needs the last period's ledger.",
    silent: "A figure changed, and that is news.",
  },
  "progress/repeats-other-task": {
    what: "Two tasks have the same progress.",
    silent: "Short sentences may well be the same.",
  },
  "progress/no-result": {
    what: "The text tells measures and attitudes, and nothing that came of them.",
    silent: "It tells the same measures, and what was solved by them.",
  },
  "progress/no-figures": {
    what: "There is no figure. Where an output such as a paper is named, it is a hint only.",
    why: "Figures tell how much was done, and can be held against the target and the last period.",
    silent: "It counts people, cases received and cases closed.",
  },
  "progress/vague": {
    what: "Words such as 积极 (actively), 有序 (orderly) and 进一步 (further) outweigh facts.",
    silent: "The same words stand beside facts and figures.",
  },
  "progress/plan-only": {
    what: "The text tells what is planned, or the work itself is yet to begin and nothing is measured.",
    silent: "It tells what was done first, and then the next step, as it should.",
  },
  "progress/lapsed-promise": {
    what: "A promised date has passed, and no result is told.",
    silent: "It gives the cause of the delay, and a new date.",
  },
  "progress/instruction": {
    what: "Words such as 要 (shall), 应 (should) and 务必 (must) read like an order copied from a notice.",
    silent: "It reports what a meeting demanded, and what came of it.",
  },
  "progress/higher-level-result": {
    what: "The text tells a higher level's work, and not what this unit did.",
    silent: "A higher level accepts work that is this level's own.",
  },
  "progress/copies-task": {
    what: "A long run of characters is the task's own text. Marks and spaces do not count; digits end a run.",
    silent: "It speaks of the same matter in words of its own.",
  },
  "progress/length": {
    what: "The progress is too short or too long. Spaces and line breaks do not count.",
    why: "Too short is unclear, too long is not read, and does not fit the summary sheets.",
    silent: "It is short, within the limit, and clear.",
  },
  "progress/numbering": {
    what: "A point's number is skipped or repeated, or written in another style than its peers.",
    silent: "（1）（2） are a level below; 2.1-6月 is point 2, which begins with January to June.",
    fix: "Corrects the numbers from the first wrong one on; the text stays.",
  },
  "progress/behind-schedule": {
    what: "The share done is behind the share of time gone. It is the share column's, or the worst of the task's own figures.",
    why: "Half of the time gone and less than half done is best known early.",
    silent: "The task began in May: a quarter of the time has gone, and 25 % is done.",
  },
  "progress/no-reason": {
    what: "A task is behind or late, and neither the cause nor the next step is told.",
    silent: "Cause and next step are told.",
  },
};
