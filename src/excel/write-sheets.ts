/**
 * Writes planned sheets: new ones at the end, known ones in place. A sheet of the user's is never touched,
 * whatever its name. While a sheet is being written its property says so.
 */

import { LedgerError } from "../workflow/ledger-error";
import type { WorkOptions } from "../workflow/port";
import type { SheetPlan } from "../summary/sheet-plan";
import { columnLetters } from "../ledger/address";
import { noteMade, noteMaking } from "./adopt-sheets";
import type { Conversation } from "./run-excel";
import { columnCount, lookSteps, valueSteps } from "./sheet-cells-steps";
import { chartName, chartSteps, linkSteps, mergeSteps, pageSteps, sizeSteps } from "./sheet-layout-steps";
import type { ListedSheet } from "./sheet-list";
import { SheetNames, standingNames } from "./sheet-names";
import { propertyValue, sheetProperty } from "../summary/sheet-property";
import { sendSteps, type Step } from "./step-blocks";
import type { WorkbookState } from "./workbook-state";

/** @returns names under which the planned sheets stand, by plan id. */
export async function writeSheets(
  conversation: Conversation,
  plans: readonly SheetPlan[],
  state: WorkbookState,
  options: WorkOptions,
): Promise<Record<string, string>> {
  const known = new Map(state.sheets.flatMap((sheet) => (sheet.plan === null ? [] : [[sheet.plan, sheet] as const])));
  requireAllowed(plans, known, state);
  const names = standingNames(plans, state.sheets);
  const rename = new SheetNames(plans, names);
  const sheets = plans.map((plan) => ({ plan, key: known.get(plan.id)?.id ?? names.get(plan.id) ?? plan.name }));
  // All sheets first: links and formulas may lead to any of them.
  const made = Object.fromEntries(sheets.filter(({ plan }) => !known.has(plan.id)).map(({ plan, key }) => [key, plan.id]));
  const isMaking = Object.keys(made).length > 0;
  const steps: Step[] = [
    ...(isMaking ? [{ bytes: 200 * plans.length, queue: (workbook: Excel.Workbook) => noteMaking(workbook, state, made) }] : []),
    ...sheets.map(({ plan, key }) => openStep(plan, key, known.get(plan.id))),
    ...(isMaking ? [{ bytes: 400, queue: noteMade }] : []),
    ...sheets.flatMap(({ plan, key }) => [
      ...valueSteps(plan, key, (formula) => rename.inFormula(formula)),
      ...mergeSteps(plan, key),
      // Excel gives a linked cell a look of its own, so ours come after.
      ...linkSteps(plan, key, (name) => rename.nameOf(name)),
      ...lookSteps(plan, key),
      ...sizeSteps(plan, key),
      ...chartSteps(plan, key),
      ...pageSteps(plan, key),
      readyStep(plan, key),
    ]),
  ];
  await sendSteps(conversation, steps, options.onProgress);
  return Object.fromEntries(names);
}

/** Refuses before anything is changed. */
function requireAllowed(plans: readonly SheetPlan[], known: ReadonlyMap<string, ListedSheet>, state: WorkbookState): void {
  for (const { id } of plans) {
    const sheet = known.get(id);
    if (sheet?.protected) throw new LedgerError("sheet-protected", { sheet: sheet.name });
    if (!sheet && state.structureProtected) throw new LedgerError("workbook-protected", {});
  }
}

const newBytes = 1_200;
const standingBytes = 4_000;

/** Makes the sheet, or empties the one that stands. */
function openStep(plan: SheetPlan, key: string, standing: ListedSheet | undefined): Step {
  return {
    bytes: standing ? standingBytes : newBytes,
    queue: (workbook) => {
      const sheet = standing ? workbook.worksheets.getItem(key) : workbook.worksheets.add(key);
      sheet.customProperties.add(sheetProperty, propertyValue(plan.id, "writing"));
      if (standing) empty(sheet, plan, standing);
    },
  };
}

function empty(sheet: Excel.Worksheet, plan: SheetPlan, standing: ListedSheet): void {
  // Writing through a filter would put values into the wrong rows.
  if (standing.filtered) sheet.autoFilter.remove();
  for (const name of standing.charts) if (name.startsWith(chartName)) sheet.charts.getItem(name).delete();
  sheet.freezePanes.unfreeze();
  const whole = sheet.getRange().untrack();
  whole.unmerge();
  whole.clear();
  whole.format.useStandardHeight = true;
  const columns = columnCount(plan);
  if (columns > 0) sheet.getRange(`A:${columnLetters(columns - 1)}`).untrack().columnHidden = false;
  if (plan.rows.length > 0) sheet.getRange(`1:${plan.rows.length}`).untrack().rowHidden = false;
}

function readyStep(plan: SheetPlan, key: string): Step {
  return {
    bytes: 400,
    queue: (workbook) => {
      workbook.worksheets.getItem(key).customProperties.add(sheetProperty, propertyValue(plan.id, "ready"));
    },
  };
}
