/** All rules, in the order in which the catalogue lists them. Ids are stable and never used again. */

import { baselineRules } from "./baseline-rules";
import { deadlineConflict } from "./deadline/conflict";
import { deadlineDueSoon } from "./deadline/due-soon";
import { deadlineImpossibleDate } from "./deadline/impossible-date";
import { deadlineMissing } from "./deadline/missing";
import { deadlineMixedFormat } from "./deadline/mixed-format";
import { deadlineOverdue } from "./deadline/overdue";
import { deadlineUnreadable } from "./deadline/unreadable";
import { funnel } from "./figure/funnel";
import { higherLevelTarget } from "./figure/higher-level-target";
import { partsMismatch } from "./figure/parts-mismatch";
import { rateWithoutBase } from "./figure/rate-without-base";
import { targetWithoutActual } from "./figure/target-without-actual";
import { progressRules } from "./progress/progress-rules";
import type { Rule } from "./rule";
import { seqDuplicate } from "./seq/duplicate";
import { seqGap } from "./seq/gap";
import { seqMissing } from "./seq/missing";
import { seqNotANumber } from "./seq/not-a-number";
import { columnAmbiguous } from "./sheet/column-ambiguous";
import { columnMissing } from "./sheet/column-missing";
import { errorValue } from "./sheet/error-value";
import { headerNotFound } from "./sheet/header-not-found";
import { hiddenRows } from "./sheet/hidden-rows";
import { mergedCells } from "./sheet/merged-cells";
import { noTasks } from "./sheet/no-tasks";
import { noteRead } from "./sheet/note-read";
import { otherTable } from "./sheet/other-table";
import { repeatedHeader } from "./sheet/repeated-header";
import { splitTask } from "./sheet/split-task";
import { titleOrTotalRow } from "./sheet/title-or-total-row";
import { contradiction } from "./status/contradiction";
import { percentRange } from "./status/percent-range";
import { statusUnknown } from "./status/unknown";
import { taskDuplicate } from "./task/duplicate";
import { taskMissing } from "./task/missing";
import { referenceDuplicate } from "./task/reference-duplicate";
import { referenceMissing } from "./task/reference-missing";
import { referenceOrder } from "./task/reference-order";
import { referenceStyle } from "./task/reference-style";
import { textRules } from "./text/text-rules";
import { unitActsUnlisted } from "./unit/acts-unlisted";
import { unitAlias } from "./unit/alias";
import { unitCollective } from "./unit/collective";
import { unitDuplicate } from "./unit/duplicate";
import { unitMissing } from "./unit/missing";
import { unitNotInRoster } from "./unit/not-in-roster";
import { unitSeparatorStyle } from "./unit/separator-style";
import { unitShareUnclear } from "./unit/share-unclear";
import { unitVariantName } from "./unit/variant-name";
import { unitWrappedName } from "./unit/wrapped-name";

const sheetRules = [
  headerNotFound, columnMissing, columnAmbiguous, noTasks, otherTable, noteRead, repeatedHeader, titleOrTotalRow, mergedCells, splitTask,
  hiddenRows, errorValue,
] as const;
const taskRules = [
  seqMissing, seqDuplicate, seqGap, seqNotANumber, taskMissing, taskDuplicate, referenceMissing, referenceDuplicate, referenceOrder, referenceStyle,
] as const;
const unitRules = [
  unitMissing, unitWrappedName, unitVariantName, unitNotInRoster, unitDuplicate, unitAlias, unitCollective, unitSeparatorStyle,
  unitShareUnclear, unitActsUnlisted,
] as const;
const deadlineRules = [
  deadlineMissing, deadlineUnreadable, deadlineImpossibleDate, deadlineOverdue, deadlineDueSoon, deadlineConflict, deadlineMixedFormat,
] as const;
const figureRules = [partsMismatch, funnel, targetWithoutActual, rateWithoutBase, higherLevelTarget] as const;
const statusRules = [statusUnknown, contradiction, percentRange] as const;

export type SheetRule = (typeof sheetRules)[number];
export type TaskRule = (typeof taskRules)[number];
export type UnitRule = (typeof unitRules)[number];
export type DeadlineRule = (typeof deadlineRules)[number];
export type FigureRule = (typeof figureRules)[number];
export type StatusRule = (typeof statusRules)[number];

const all = [
  ...sheetRules, ...taskRules, ...unitRules, ...deadlineRules, ...progressRules, ...figureRules, ...statusRules, ...textRules,
  ...baselineRules,
] as const;

/** Any rule of the catalogue, with its own id and facts. */
export type CatalogueRule = (typeof all)[number];
export type RuleId = CatalogueRule["id"];

/**
 * The rules as the frame runs them. Each checks its own parameters' types where it is declared; the frame only
 * hands them on, merged with the office's choices.
 */
export const catalogue = all as unknown as readonly Rule[];
