/** The words for choosing table and columns, by language. */

import type { PaneLocale } from "..";
import { tableEnUS } from "./en-us";
import type { TableTexts } from "./zh-cn";
import { tableZhCN } from "./zh-cn";

export type { TableTexts } from "./zh-cn";

export const tableTexts: Readonly<Record<PaneLocale, TableTexts>> = { "zh-CN": tableZhCN, "en-US": tableEnUS };
