/** The rules that compare with the last period (上期). All are silent without a baseline. */

import { decreased } from "./figure/decreased";
import { nearlyUnchanged } from "./progress/nearly-unchanged";
import { unchanged } from "./progress/unchanged";
import { changedColumns } from "./sheet/changed-columns";
import { taskDropped } from "./task/dropped";
import { taskNew } from "./task/new";

export const baselineRules = [changedColumns, taskDropped, taskNew, unchanged, nearlyUnchanged, decreased] as const;

export type BaselineRule = (typeof baselineRules)[number];
