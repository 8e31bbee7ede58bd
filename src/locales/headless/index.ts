/** What the headless command says, by language. */

import type { Locale } from "..";
import { headlessEnUS } from "./en-US";
import { headlessZhCN, type HeadlessTexts } from "./zh-CN";

export type { HeadlessTexts } from "./zh-CN";

export const headlessTexts: Readonly<Record<Locale, HeadlessTexts>> = { "zh-CN": headlessZhCN, "en-US": headlessEnUS };
