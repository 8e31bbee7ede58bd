/** The words for what is handed out and taken back, by language. */

import type { PaneLocale } from "..";
import { outputEnUS } from "./en-us";
import type { OutputTexts } from "./zh-cn";
import { outputZhCN } from "./zh-cn";

export type { OutputTexts } from "./zh-cn";

export const outputTexts: Readonly<Record<PaneLocale, OutputTexts>> = { "zh-CN": outputZhCN, "en-US": outputEnUS };
