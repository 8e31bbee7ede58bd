/** The words of the settings, by language. */

import type { PaneLocale } from "..";
import { settingsEnUS } from "./en-us";
import type { SettingsTexts } from "./zh-cn";
import { settingsZhCN } from "./zh-cn";

export type { SettingsTexts } from "./zh-cn";

export const settingsTexts: Readonly<Record<PaneLocale, SettingsTexts>> = { "zh-CN": settingsZhCN, "en-US": settingsEnUS };
