/** The rules about progress that need no baseline, in the catalogue's order. */

import { behindSchedule } from "./behind-schedule";
import { copiesTask } from "./copies-task";
import { higherLevelResult } from "./higher-level-result";
import { instruction } from "./instruction";
import { lapsedPromise } from "./lapsed-promise";
import { length } from "./length";
import { missing } from "./missing";
import { noFigures } from "./no-figures";
import { noReason } from "./no-reason";
import { noResult } from "./no-result";
import { numbering } from "./numbering";
import { placeholder } from "./placeholder";
import { planOnly } from "./plan-only";
import { repeatsOtherTask } from "./repeats-other-task";
import { stale } from "./stale";
import { undated } from "./undated";
import { vague } from "./vague";

export const progressRules = [
  missing, placeholder, stale, undated, repeatsOtherTask, noResult, noFigures, vague, planOnly, lapsedPromise, instruction,
  higherLevelResult, copiesTask, length, numbering, behindSchedule, noReason,
] as const;

export type ProgressRule = (typeof progressRules)[number];
