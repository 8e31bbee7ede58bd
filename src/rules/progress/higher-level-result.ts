/**
 * progress/higher-level-result: told as a higher level's work.
 *
 * 由市交通部门主责实施, 由市人大审议通过: the reader asks what this level did. Which levels are higher is told by the
 * task's units, else by the ledger's, else by the source of the task; where nothing tells it, only 国家, 中央, 省 and 上级
 * are. Higher bodies that approve, examine or accept one's own work (由市级专家组验收) do no work in one's place.
 */

import { defineTaskRule } from "../rule";
import type { Ledger, Task } from "../../ledger/ledger";
import { administrativeLevel } from "../../ledger/reference";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { readProgress, tells } from "../reading/read-progress";
import { toldProgress } from "../reading/tells-nothing";

export type HigherLevelResultFacts = {
  readonly words: string;
  /** The body named. */
  readonly body: string;
};

const levelWord = "国家|国务院|中央|全国|自治区|省|市|州|上级|部";
const byBody = new RegExp(
  `由((?:${levelWord})[^，,。；;由]{0,18}?)(主责|负责|牵头|统一?组织|统筹|承担|主导|组织实施|实施|建设|审议通过|出台|颁布|公布|印发|制定|推进)(?!的)`,
  "g",
);
const otherDuty = new RegExp(`((?:${levelWord})级?(?:部门|层面|单位|政府)?)(?:主责|事权|统一部署实施|主导推进)`, "g");
/** This level names itself as the one that did it; 我局配合执行 does nothing that is told, 我局配合完成摸排36处 does. */
const OWN_DOING = /^\s*(?:截至[^，]{0,8}|目前|其中|现)?(?:区级|县级|镇级|乡级|街道|本级|我[省市区县州旗镇乡街局委办院]|本[省市区县州镇乡局委])(?:层面|方面|范围内)?(?!配合(?![^，。；]*\d))/;
const ledgerLevels = new WeakMap<Ledger, number | null>();

/** The level of the ledger's office: the lowest that its units' names tell, else its title's; null where none does. */
function levelOfLedger(ledger: Ledger): number | null {
  const known = ledgerLevels.get(ledger);
  if (known !== undefined) return known;
  const levels = ledger.units.map((unit) => administrativeLevel(unit.name)).filter((level) => level !== null);
  const lowest = levels.length > 0 ? levels.reduce((one, other) => Math.min(one, other)) : levelOfTitle(ledger.title ?? "");
  ledgerLevels.set(ledger, lowest);
  return lowest;
}

/** 省水利厅2021年重点工作台账: the office that keeps the ledger stands at the title's head, before any number. */
function levelOfTitle(title: string): number | null {
  return administrativeLevel(/^[^\d（(《“]{2,20}/.exec(title)?.[0] ?? "");
}

function ownLevel(task: Task, ledger: Ledger): number {
  const levels = task.units.map((unit) => administrativeLevel(unit.name)).filter((level) => level !== null);
  if (levels.length > 0) return Math.max(...levels);
  const source = task.reference ? administrativeLevel(task.reference.scheme) : null;
  return levelOfLedger(ledger) ?? (source === null ? 3 : source - 1);
}

/** Level of the body named; 上级 and 部 stand above all that keep such ledgers. */
function levelOfBody(body: string): number {
  return /^(?:上级|部)/.test(body) ? 6 : (administrativeLevel(body) ?? 0);
}

export const higherLevelResult = defineTaskRule({
  id: "progress/higher-level-result",
  severity: "info",
  fix: null,
  parameters: {},
  *checkTask(task, ledger): Iterable<RuleFinding<HigherLevelResultFacts>> {
    const cell = toldProgress(task);
    if (!cell) return;
    const { masked, compact, clauses } = readProgress(task, cell, ledger.asOf);
    const own = ownLevel(task, ledger);
    // 市级统筹，区级配合。区级已完成26个点位: what this level did is told, and that is all the reader asks.
    if (clauses.some((clause) => tells(clause, "result") && OWN_DOING.test(masked.slice(clause.start, clause.end)))) return;
    for (const pattern of [byBody, otherDuty]) {
      for (const match of masked.matchAll(pattern)) {
        const body = match[1] ?? "";
        if (levelOfBody(body) <= own || /专家组|评审组|验收组|财政/.test(body)) continue;
        const start = match.index;
        const clause = clauses.find((each) => each.start <= start && start < each.end);
        // To the end of its clause, where that is near: words cut in two read badly.
        const clauseEnd = clause?.end ?? start + match[0].length;
        const end = clauseEnd - start <= 28 ? clauseEnd : Math.min(clauseEnd, start + match[0].length + 8);
        const quote = compact.quote(start, Math.max(end, start + match[0].length));
        yield { ...atCell(task, cell, quote.span), facts: { words: compact.text.slice(start, Math.max(end, start + match[0].length)), body } };
        return;
      }
    }
  },
});
