/**
 * progress/placeholder: a filler in the place of progress.
 *
 * 无, 同上, 正常推进, "ongoing": the cell is not empty, yet nothing is told. It fires only where the whole text, or
 * every numbered point of it, is such a filler; marks alone (—, /, ……) are one too. A state that is told (未启动,
 * 已完成) is no filler.
 */

import { isErrorText } from "../../ledger/sheet-grid";
import { defineTaskRule } from "../rule";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { bareText, trimmedSpan, unnumberedLines } from "../reading/bare-text";
import { placeholderWords } from "./placeholder-words";

export type PlaceholderFacts = { readonly words: string };

/** No filler is longer, not even one of many points. */
const longest = 200;

/** Whether the text, or each of its points, is one of the words or has neither letter nor digit. */
export function isPlaceholder(text: string, bareWords: ReadonlySet<string>): boolean {
  if (text.trim().length > longest) return false;
  if (bareWords.has(bareText(text))) return true;
  const lines = unnumberedLines(text);
  return lines.length > 0 && lines.every((line) => isFiller(bareText(line), bareWords) || line.split(/[，,。；;、]/).every((clause) => isFiller(bareText(clause), bareWords)));
}

/** 目前该项工作…中: what may stand around a filler and tells no more than it does. */
const AROUND = /^(?:目前|当前|现|本月|本期|本周|本季度)?(?:该|本|此|这)?(?:项|各项|相关|有关)?(?:工作|任务|项目|事项|工程)?(?=.{2})|中$/g;

/** 同上季度情况一致, 与上月基本相同: where the list has 同上期, in whatever words the period before is named. */
const AS_BEFORE = /^(?:与|同|和|较)(?:上一?个?|前一?个?)(?:期|月|周|旬|次|季度?|年|半年)(?:度)?(?:的)?(?:工作|填报|报送)?(?:情况|进展|进度|内容)?(?:基本)?(?:一致|相同|一样|无变化|没有变化)?$/;

function isFiller(bare: string, bareWords: ReadonlySet<string>): boolean {
  return bare === "" || (AS_BEFORE.test(bare) && bareWords.has("同上期")) || bareWords.has(bare) || bareWords.has(bare.replace(AROUND, ""));
}

const bareWordsOf = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words as they are compared; kept for each list, for one list serves all tasks. */
export function bareWords(words: readonly string[]): ReadonlySet<string> {
  const known = bareWordsOf.get(words);
  if (known) return known;
  const made = new Set(words.map(bareText).filter((word) => word !== ""));
  bareWordsOf.set(words, made);
  return made;
}

export const placeholder = defineTaskRule({
  id: "progress/placeholder",
  severity: "error",
  fix: null,
  parameters: { words: placeholderWords },
  *checkTask(task, _ledger, { parameters }): Iterable<RuleFinding<PlaceholderFacts>> {
    const cell = task.cells.progress;
    // Excel's #N/A is an error value (sheet/error-value), typed n/a a filler.
    if (!cell || isErrorText(cell.text) || !isPlaceholder(cell.text, bareWords(parameters.words))) return;
    const span = trimmedSpan(cell.text);
    yield { ...atCell(task, cell, span), facts: { words: cell.text.slice(...span) } };
  },
});
