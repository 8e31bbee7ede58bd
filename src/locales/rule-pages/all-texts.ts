/** The words of all rules' pages, in both languages. */

import type { Locale } from "..";
import { deadlinePagesEnUS } from "./deadline.en-US";
import { deadlinePagesZhCN } from "./deadline.zh-CN";
import { figurePagesEnUS, statusPagesEnUS } from "./figure.en-US";
import { figurePagesZhCN, statusPagesZhCN } from "./figure.zh-CN";
import { progressPagesEnUS } from "./progress.en-US";
import { progressPagesZhCN } from "./progress.zh-CN";
import type { RulePageTexts } from "./rule-page-texts";
import { sheetPagesEnUS } from "./sheet.en-US";
import { sheetPagesZhCN } from "./sheet.zh-CN";
import { seqPagesEnUS, taskPagesEnUS } from "./task.en-US";
import { seqPagesZhCN, taskPagesZhCN } from "./task.zh-CN";
import { textPagesEnUS } from "./text.en-US";
import { textPagesZhCN } from "./text.zh-CN";
import { unitPagesEnUS } from "./unit.en-US";
import { unitPagesZhCN } from "./unit.zh-CN";

export const rulePageTexts: Readonly<Record<Locale, RulePageTexts>> = {
  "zh-CN": {
    ...sheetPagesZhCN, ...seqPagesZhCN, ...taskPagesZhCN, ...unitPagesZhCN, ...deadlinePagesZhCN, ...progressPagesZhCN,
    ...figurePagesZhCN, ...statusPagesZhCN, ...textPagesZhCN,
  },
  "en-US": {
    ...sheetPagesEnUS, ...seqPagesEnUS, ...taskPagesEnUS, ...unitPagesEnUS, ...deadlinePagesEnUS, ...progressPagesEnUS,
    ...figurePagesEnUS, ...statusPagesEnUS, ...textPagesEnUS,
  },
};
