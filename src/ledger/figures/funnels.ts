/** Stages of one body of work told one after another: no later stage can exceed an earlier one. */

import { foldWraps } from "../folded-text";
import { plainGlyphs } from "../plain-glyphs";
import type { Span } from "../ledger";
import { counts } from "./pair";
import { likeness } from "./pair";
import { familyOf, mayHoldStages } from "./stages";
import { readTold, type Told } from "./told";
import type { ToldRole } from "./told-role";

/** A chain of stages with the same measure. Spans are the given text's. */
export interface FunnelCheck {
  readonly measure: string;
  readonly steps: readonly { readonly word: string; readonly value: number; readonly span: Span }[];
  /** Place of the first step that exceeds the one before it; null where none does or it cannot be told. */
  readonly rising: number | null;
  readonly judgeable: boolean;
  readonly span: Span;
}

const otherStock = /上年|去年|往年|结转|历史|存量|遗留|含(?!量)|此前|前期/;
const onePeriod = /本月|当月|本周|当周|本季度|新增|今日|当日|本期/;

/** What is left, to come or a part is no stage of what came before. */
const noStage: ReadonlySet<ToldRole> = new Set(["remaining", "planned", "part"]);

/**
 * Funnels of a text: at least two stages of one known order, one unit, one sentence part.
 * @param cell the cell's text as it stands; spans are its. Linear; never throws.
 */
export function readFunnels(cell: string): FunnelCheck[] {
  const folded = foldWraps(plainGlyphs(cell));
  if (!mayHoldStages(folded.text)) return [];
  const { told, text } = readTold(folded.text);
  const funnels: FunnelCheck[] = [];
  let run: Told[] = [];
  let runFrom = 0;
  const close = (): void => {
    const family = familyOf(run.map((step) => step.verb));
    const [first] = run;
    const last = run[run.length - 1];
    if (family && first && last && first !== last) {
      const around = text.slice(first.clauseStart, last.clauseEnd + 24).split(/[。；\n]/)[0] ?? "";
      const under = told.slice(Math.max(0, runFrom - 12), runFrom).some((each) => each.chain === first.chain && each.unit === first.unit && (each.role === "total" || each.role === "target") && each.amount >= first.amount);
      const judgeable = (family.nested || under) && !otherStock.test(around) && run.every((step) => !step.approximate && step.bound === null && !onePeriod.test(step.lead) && (!/累计/.test(step.lead) || /累计/.test(first.lead)));
      const at = run.findIndex((step, i) => i > 0 && step.amount > (run[i - 1]?.amount ?? Infinity));
      funnels.push({
        measure: first.measure,
        steps: run.map((step) => ({ word: step.verb, value: step.value, span: folded.span(step.span[0], step.span[1]) })),
        rising: judgeable && at > 0 ? at : null,
        judgeable,
        span: folded.span(first.span[0], last.span[1]),
      });
    }
    run = [];
  };
  told.forEach((step, i) => {
    if (!counts(step) || noStage.has(step.role)) return;
    const last = run[run.length - 1];
    const goesOn =
      last !== undefined && last.chain === step.chain && last.unit === step.unit && step.clause - last.clause <= 2 &&
      familyOf([...run.map((each) => each.verb), step.verb]) !== null && sameSubject(run[0] ?? last, step);
    if (!goesOn) close();
    if (run.length === 0) runFrom = i;
    if (goesOn || familyOf([step.verb])) run.push(step);
  });
  close();
  return funnels;
}

/** A stage without words of its own speaks of what the first one named. */
function sameSubject(first: Told, step: Told): boolean {
  return step.words === "" || likeness(step.words, first.lead + first.noun + first.words) >= 0.5;
}
