/** Status columns that ask (是否完成, 办结与否), and what 是 and 否 answer there. */

import type { StatusQuestion } from "../ledger";
import type { StatusMeaning } from "./status-words";

const OUTCOME = "(?:完成|办结|销号|整改|落实|化解|解决|到位|答复|办复|验收|竣工|完工|投用|结案|交付|兑现)";
/** The first that fits counts: 是否逾期未完成 asks whether it is late, 是否按期完成 whether it is done. */
const QUESTIONS: readonly (readonly [header: RegExp, asks: StatusQuestion])[] = [
  [/是否[^/]{0,4}(?:逾期|超期|滞后|延期)/, "late"],
  [new RegExp(`是否[^/]{0,6}${OUTCOME}|${OUTCOME}与否|^(?:is |all )?(?:completed?|done|closed|finished) ?\\??$`, "i"), "done"],
  [/是否[^/]{0,4}(?:启动|开工|开始|动工|开展)|(?:启动|开工|开展)与否/, "begun"],
  [/是否[^/]{0,4}(?:达到?|按|符合|正常)/, "on-schedule"],
];
const YES = /^(?:是|已是|√|✓|✔|☑|y|yes|true)$/i;
const NO = /^(?:否|不是|×|✗|✘|☐|n|no|false)$/i;

const ANSWERS: { readonly [Q in StatusQuestion]: { readonly yes: StatusMeaning; readonly no: StatusMeaning } } = {
  done: { yes: "done", no: "unfinished" },
  begun: { yes: "unfinished", no: "not-started" },
  late: { yes: "behind", no: "unfinished" },
  "on-schedule": { yes: "on-track", no: "behind" },
};

/** What the header of a status column asks; null where it asks nothing (状态). */
export function statusQuestion(header: string): StatusQuestion | null {
  const bare = header.replace(/[\s\u3000]+/g, /[\u4e00-\u9fff]/.test(header) ? "" : " ").trim();
  return QUESTIONS.find(([words]) => words.test(bare))?.[1] ?? null;
}

/** What a cell answers to its column's question; null where it is neither yes nor no. */
export function statusAnswer(text: string, asks: StatusQuestion): StatusMeaning | null {
  const bare = text.trim();
  return YES.test(bare) ? ANSWERS[asks].yes : NO.test(bare) ? ANSWERS[asks].no : null;
}
