/** The words for what changed since the last period, by language. */

import type { PaneLocale } from "..";
import { changesEnUS } from "./en-us";
import type { ChangesTexts } from "./zh-cn";
import { changesZhCN } from "./zh-cn";

export type { ChangesTexts } from "./zh-cn";

export const changesTexts: Readonly<Record<PaneLocale, ChangesTexts>> = { "zh-CN": changesZhCN, "en-US": changesEnUS };
