/** A failure in one sentence. */

import { paneTexts, type PaneLocale } from "../locales/pane";
import type { Failure } from "./pane-state";

/** What happened and what to do: in the product's words where it knows the failure, else with the error's own. */
export function failureSentence({ error, words }: Pick<Failure, "error" | "words">, locale: PaneLocale): string {
  const texts = paneTexts[locale].errors;
  if (words === null) return texts.loading;
  return words.failure(error, locale) ?? texts.unknown(error instanceof Error ? error.message : String(error));
}
