/** Percentages, and whether the text says of what. */

import { foldWraps } from "../folded-text";
import type { Span } from "../ledger";
import { pairsOf } from "./read-figures";
import { readTold, type Told } from "./told";

/** A percentage of a text. Spans are the given text's. */
export interface RateCheck {
  readonly value: number;
  readonly kind: "share" | "growth";
  /** True where the text tells what it is a percentage of. */
  readonly base: boolean;
  /** The percentage with the words before it that name it. */
  readonly span: Span;
}

/** Tenths of a percent by which a rate may differ from the two numbers that yield it. */
const tolerated = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];

/**
 * Every percentage of a text. A share has its base where two numbers of its sentence yield it, or where it stands
 * behind its whole (1214 户的 57%); a change has it where the figure that changed is told beside it.
 * @param cell the cell's text as it stands. Never throws.
 */
export function readRates(cell: string): RateCheck[] {
  const folded = foldWraps(cell);
  if (!/[%％‰成倍]|分之/.test(folded.text)) return [];
  const read = readTold(folded.text);
  if (!read.told.some(isRate)) return [];
  const { told, pairs, text } = pairsOf(read);
  const rates: RateCheck[] = [];
  const ratios = new Set<number>();
  for (const pair of pairs) if (pair.measure !== "%" && pair.target !== null && pair.actual !== null && pair.target > 0) ratios.add(Math.round((pair.actual / pair.target) * 1000));
  told.forEach((rate, r) => {
    if (!isRate(rate)) return;
    const agrees = tolerated.some((off) => ratios.has(Math.round(rate.value * 10) + off));
    const base = rate.of !== null || agrees || (rate.kind === "growth" ? changed(told, r) : behindWhole(told, r, text));
    const start = nameStart(text, rate);
    rates.push({ value: rate.value, kind: rate.kind === "growth" ? "growth" : "share", base, span: folded.span(start, rate.span[1]) });
  });
  return rates;
}

const isRate = ({ quoted, measure, kind }: Told): boolean => !quoted && (measure === "%" || measure === "‰") && (kind === "share" || kind === "growth");

/** Is the figure that changed told in the same clause or the one or two before it? */
function changed(told: readonly Told[], r: number): boolean {
  const rate = told[r];
  return told.slice(Math.max(0, r - 4), r).some((each) => rate !== undefined && each.sentence === rate.sentence && rate.clause - each.clause <= 2 && (each.kind === "count" || each.kind === "level"));
}

function behindWhole(told: readonly Told[], r: number, text: string): boolean {
  const rate = told[r];
  const whole = told[r - 1];
  return rate !== undefined && whole !== undefined && whole.clause === rate.clause && whole.kind === "count" && /^[^，。；]{0,12}[的中][^，。；]{0,6}$/.test(text.slice(whole.span[1], rate.span[0]));
}

function nameStart(text: string, rate: Told): number {
  let start = rate.span[0] - Math.min(rate.lead.length, 16);
  while (start < rate.span[0] && /[\s、“”，]/.test(text.charAt(start))) start++;
  return start;
}
