/** Sentences about the pane's state, made of the language's words. */

import type { PaneTexts } from "../locales/pane";
import { gateLine, gateTitle } from "../locales/pane/gate-sentences";
import type { PaneState } from "./pane-state";

/** The sentence for a state. Failures are not told here: their notice is an alert of its own. */
export function announcement(state: PaneState, texts: PaneTexts): string {
  if (state.running) return `${texts.running[state.running.job]}…`;
  if (state.failure) return "";
  if (state.stopped) return texts.stopped;
  if (state.said !== null) return state.said;
  if (state.marks !== null) return markSentence(state.marks, texts);
  if (state.outdated) return texts.outdated[state.outdated];
  if (state.summaries && !state.summaries.outdated) return texts.summaries.done(state.summaries.sheets.length);
  return state.result ? texts.gate.answer(gateTitle(state.result.gate, texts), gateLine(state.result.gate, texts)) : "";
}

export function markSentence(outcome: NonNullable<PaneState["marks"]>, texts: PaneTexts): string {
  if (outcome === "cleared") return texts.marks.cleared;
  if (outcome.marked === 0 && outcome.unmarked === 0) return texts.marks.nothing;
  return texts.marks.done(outcome.marked) + (outcome.unmarked > 0 ? ` ${texts.marks.rest(outcome.unmarked)}` : "");
}
