/** The task pane's words by language. */

import { enUS } from "./en-us";
import type { PaneTexts } from "./zh-cn";
import { zhCN } from "./zh-cn";

export type { PaneTexts } from "./zh-cn";

export type PaneLocale = "zh-CN" | "en-US";

export const paneTexts: Readonly<Record<PaneLocale, PaneTexts>> = { "zh-CN": zhCN, "en-US": enUS };

/** The pane's language for a display language of Office: Chinese for any zh, else English. */
export function paneLocaleFor(displayLanguage: string): PaneLocale {
  return /^zh\b/i.test(displayLanguage) ? "zh-CN" : "en-US";
}
