/** The ribbon's one-click check: checks and marks like the pane does, and says in a few words what came of it. */

import type { PaneLocale } from "../locales/pane";
import { paneTexts } from "../locales/pane";
import type { GateAnswer } from "../locales/pane/gate-sentences";
import { gateLine, gateTitle } from "../locales/pane/gate-sentences";

/** What the ribbon asks of the product; the same functions that the pane uses. */
export interface RibbonServices<Result extends { readonly gate: GateAnswer; readonly protectedSheet: boolean }> {
  check(): Promise<Result>;
  mark(result: Result): Promise<{ readonly marked: number }>;
  /** The sentence of a failure that a user can meet; null for any other value. */
  failure(error: unknown, locale: PaneLocale): string | null;
}

export interface RibbonMessage {
  readonly title: string;
  readonly text: string;
  readonly language: PaneLocale;
}

/** Checks, marks, and tells. Never throws: a failure is told like a result. */
export async function checkNow<Result extends { readonly gate: GateAnswer; readonly protectedSheet: boolean }>(
  services: RibbonServices<Result>,
  locale: PaneLocale,
): Promise<RibbonMessage> {
  const texts = paneTexts[locale];
  try {
    const result = await services.check();
    const line = gateLine(result.gate, texts);
    const told = result.protectedSheet ? texts.commands.unmarked : texts.commands.marked((await services.mark(result)).marked);
    return { title: gateTitle(result.gate, texts), text: texts.commands.answer(line, told), language: locale };
  } catch (error) {
    const sentence = services.failure(error, locale) ?? texts.errors.unknown(error instanceof Error ? error.message : String(error));
    return { title: texts.commands.failed, text: sentence, language: locale };
  }
}
