/** Texts of the generated sheets, by locale. */

import { enUS } from "./en-US";
import type { SummaryTexts } from "./summary-texts";
import { zhCN } from "./zh-CN";

export type { SummaryTexts } from "./summary-texts";

export const summaryTexts: Readonly<Record<SummaryTexts["locale"], SummaryTexts>> = { "zh-CN": zhCN, "en-US": enUS };
