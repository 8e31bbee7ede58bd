/** The words for findings, their fixes and waivers, by language. */

import type { PaneLocale } from "..";
import { findingsEnUS } from "./en-us";
import type { FindingsTexts } from "./zh-cn";
import { findingsZhCN } from "./zh-cn";

export type { FindingsTexts } from "./zh-cn";

export const findingsTexts: Readonly<Record<PaneLocale, FindingsTexts>> = { "zh-CN": findingsZhCN, "en-US": findingsEnUS };
