/** The figures of a progress: its target–actual pairs, point by point. */

import { foldWraps, type FoldedText } from "../folded-text";
import { plainGlyphs } from "../plain-glyphs";
import type { Figure, Span } from "../ledger";
import { pairChains, pairLateTargets, pairRemaining } from "./chain-pairs";
import { pairHeads } from "./head-pairs";
import { tidy, type Pair, type Reading } from "./pair";
import { dropToldTwice, pairImplied, pairShares, pairSlogans } from "./share-pairs";
import { pairOpenTargets, pairRepeatedTargets } from "./open-targets";
import { familyOf, stageOf } from "./stages";
import { pairTaskTargets, setTargets } from "./task-target";
import { readTold, type ReadTold } from "./told";
import { pairAllDone } from "./whole-pairs";

/** What the progress's own words do not say. */
export interface FigureContext {
  /** 工作内容, as read. */
  readonly taskText: string;
  /** True where the task is taken over from a higher level's plan: its numbers are that level's, unless shared out. */
  readonly higherLevel: boolean;
  /** The target column's text. */
  readonly targetText?: string;
}

/**
 * The figures that a progress tells.
 * @param cell the progress cell's text as it stands, wraps included.
 * @param points the points' spans in it; the whole cell counts as one where there is none.
 * @returns figures in order; spans and quotes are the cell's (`cell.slice(...span) === quote`). Never throws.
 */
export function readFigures(cell: string, points: readonly { readonly span: Span }[], context: FigureContext): Figure[] {
  const folded = foldWraps(plainGlyphs(cell));
  const spans: readonly Span[] = points.length > 0 ? points.map(({ span }) => span) : [[0, cell.length]];
  const parts = spans.map(([start, end]) => ({ from: folded.from(start), to: folded.from(end) }));
  const readings = parts.map(({ from, to }) => readPoint(folded.text.slice(from, Math.max(from, to))));
  const targets = setTargets(foldWraps(plainGlyphs(context.taskText)).text, context.targetText === undefined ? undefined : plainGlyphs(context.targetText), context.higherLevel);
  pairTaskTargets(readings, targets);
  if (targets.length > 0) for (const reading of readings) dropToldTwice(reading, 100);
  for (const reading of readings) pairOpenTargets(reading);
  pairRepeatedTargets(readings, targets);
  return readings.flatMap((reading, i) => figuresOf(reading.pairs, cell, folded, parts[i]?.from ?? 0));
}

function readPoint(text: string): Reading {
  return pairsOf(readTold(text));
}

/** Pairs of a text whose numbers have been read, without what the task's own targets add. */
export function pairsOf(read: ReadTold): Reading {
  const reading: Reading = { text: read.text, told: read.told, clauses: read.clauses, pairs: [], actuals: new Set(), targets: new Set() };
  if (read.told.length === 0) return reading;
  pairHeads(reading);
  pairImplied(reading);
  pairShares(reading);
  pairChains(reading);
  pairLateTargets(reading);
  pairAllDone(reading);
  pairRemaining(reading);
  pairSlogans(reading);
  dropToldTwice(reading);
  return reading;
}

function figuresOf(pairs: readonly Pair[], cell: string, folded: FoldedText, offset: number): Figure[] {
  const stages = stagesOf(pairs);
  return [...pairs]
    .sort((a, b) => a.end - b.end || a.start - b.start)
    .map((pair) => {
      const span = folded.span(offset + pair.start, offset + pair.end);
      const stage = stages.get(pair);
      const ratio = pair.target !== null && pair.actual !== null && pair.target > 0 ? Number((pair.actual / pair.target).toFixed(4)) : null;
      const figure: Figure = {
        target: pair.target === null ? null : tidy(pair.target),
        actual: pair.actual === null ? null : tidy(pair.actual),
        ratio,
        measure: pair.measure,
        label: pair.label,
        quote: cell.slice(span[0], span[1]),
        span,
      };
      return stage ? { ...figure, stage } : figure;
    });
}

/** The stages of a funnel: pairs of one base whose verbs follow one another in a known order. */
function stagesOf(pairs: readonly Pair[]): Map<Pair, { index: number; last: boolean }> {
  const byBase = new Map<number, Pair[]>();
  for (const pair of pairs) {
    if (pair.base === null) continue;
    const group = byBase.get(pair.base);
    if (group) group.push(pair);
    else byBase.set(pair.base, [pair]);
  }
  const stages = new Map<Pair, { index: number; last: boolean }>();
  for (const group of byBase.values()) {
    const ordered = [...group].sort((a, b) => a.end - b.end);
    const family = ordered.length > 1 ? familyOf(ordered.map((pair) => pair.verb)) : null;
    if (!family) continue;
    ordered.forEach((pair, i) => {
      if (stageOf(pair.verb, family)) stages.set(pair, { index: i, last: i === ordered.length - 1 });
    });
  }
  return stages;
}
