/** The pairs that one step of reading finds in a text by itself, each with all that it carries, in a line that can be read. */

import type { Pair, Reading } from "../../../src/ledger/figures/pair";
import { readTold, type Told } from "../../../src/ledger/figures/told";

/** The numbers of a text, nothing of them paired yet. */
export function readingOf(text: string): Reading {
  return { ...readTold(text), pairs: [], actuals: new Set(), targets: new Set() };
}

/** "120/95处 隐患整改 “共排查隐患120处，已整改95处”": target and actual, label, and the words quoted. */
export function pairLine({ text }: Reading, pair: Pair): string {
  return `${pair.target ?? "-"}/${pair.actual ?? "-"}${pair.measure} ${pair.label} “${text.slice(pair.start, pair.end)}”`;
}

/** All pairs that a step finds, in its order. */
export function pairsBy(step: (reading: Reading) => void, text: string): string {
  const reading = readingOf(text);
  step(reading);
  return reading.pairs.map((pair) => pairLine(reading, pair)).join(" | ");
}

/** The number at a place of a text. */
export function numberAt(text: string, at: number): Told {
  const told = readTold(text).told[at];
  if (!told) throw new Error(`${text} holds no number ${at}.`);
  return told;
}
