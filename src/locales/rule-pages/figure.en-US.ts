import type { PagesOf } from "./rule-page-texts";

export const figurePagesEnUS: PagesOf<"figure"> = {
  "figure/parts-mismatch": {
    what: "Parts do not add up to their total, done and remaining do not, or more is done than there is. Round numbers are not judged.",
    silent: "其中 (among them) names only some of the parts, which need not add up.",
  },
  "figure/funnel": {
    what: "A later stage exceeds an earlier one: more corrected than found, more closed than received.",
    silent: "Cases carried over from last year are named, so more may be closed than received.",
  },
  "figure/target-without-actual": {
    what: "A target is told, and not how much of it is done.",
    silent: "The target is followed by what was built.",
  },
  "figure/rate-without-base": {
    what: "A percentage is told without its numbers. Rates that are aimed at, and tax or interest rates, do not count.",
    why: "98 of 100 and 49 of 50 are both 98 %; without its base a rate does not tell the work.",
    silent: "The rate follows its numbers.",
  },
  "figure/higher-level-target": {
    what: "The task comes from a higher level's paper, and its number is that level's target; it is not held against this progress.",
    why: "A whole city's target taken for one district's would make every share wrong.",
    silent: "The task comes from a paper of its own level, and so does the target.",
  },
  "figure/decreased": {
    what: "A cumulative figure is less than the last period's. Monthly figures, and those that may fall, are not judged, nor is anything across a new year. Needs the last period's ledger.",
    silent: "A month's figure may be less than the month before.",
  },
};

export const statusPagesEnUS: PagesOf<"status"> = {
  "status/unknown": {
    what: "The status is none of the agreed words. Needs a status column.",
    silent: "按序时推进 (on schedule) is an agreed word.",
  },
  "status/contradiction": {
    what: "Status and share, progress or deadline contradict each other, such as “done” beside work under way. Needs a status column.",
    silent: "Only the handover is under way; the work itself is done and in use.",
  },
  "status/percent-range": {
    what: "The share done is below 0, or above 100 % without word of over-fulfilment. Needs a share column.",
    silent: "The progress tells target, actual and over-fulfilment.",
  },
};
