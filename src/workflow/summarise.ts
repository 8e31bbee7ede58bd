/** Writes the summary sheets: one for each unit, and the overview. */

import { membersOf } from "../ledger/units";
import { ruleTitle, sentence, type Locale } from "../locales";
import { summaryTexts } from "../locales/summary";
import { levelsOf } from "../settings/pace-levels";
import { planSummariesStepwise, readKeptByUser, type Collectives, type KeptByUser, type PlannedSummaries, type SummaryOptions } from "../summary";
import { hasChangedMeanwhile } from "./changed-meanwhile";
import type { CheckResult } from "./check";
import { LedgerError } from "./ledger-error";
import type { WorkbookPort, WorkOptions } from "./port";
import { runInSlices, throwIfStopped } from "./work-slices";

export interface SummariseOptions {
  /** Only these units' sheets, or only those of units with errors or warnings. */
  readonly only?: "all" | "with-problems" | readonly string[];
  /** Texts and numbers of the tasks as values, or as formulas that follow the ledger's cells; values unless told. */
  readonly cells?: "values" | "links";
  /** Order of the overview's rows; as the ledger first names the units unless told. */
  readonly order?: "ledger" | "problems";
}

export interface SummariseResult {
  /** Names of the sheets that now stand, the overview first. */
  readonly sheets: readonly string[];
  /** Name of each unit's sheet, by the unit's canonical name; null where it has none. */
  readonly units: ReadonlyMap<string, string | null>;
  /** Sheets of units that have no task any more: left alone. */
  readonly gone: PlannedSummaries["gone"];
  /** Sheets of an earlier run whose unit was not chosen now: as they were then. */
  readonly unchosen: PlannedSummaries["unchosen"];
}

/** A check's result, as far as summaries need it; without settings the usual ones hold. */
export type Summarisable = Pick<CheckResult, "ledger" | "findings"> & Partial<Pick<CheckResult, "sheets" | "settings" | "roster">>;

/**
 * Writes or rewrites the summary sheets of a checked ledger. What units filled in there is kept.
 * @throws LedgerError where Excel refuses; "changed-meanwhile" where sheets of ours stand, so that the ledger is read again, and
 * it no longer says what was checked. First summaries spare that reading.
 */
export async function summarise(
  port: WorkbookPort,
  result: Summarisable,
  locale: Locale,
  work: WorkOptions = {},
  options: SummariseOptions = {},
): Promise<SummariseResult> {
  const planned = await planSheets(port, result, locale, work, options);
  const [overview] = planned.sheets;
  const done = await port.apply({ sheets: planned.sheets, ...(overview ? { activate: overview.id } : {}) }, work);
  const nameOf = (id: string) => done.sheets[id] ?? null;
  return {
    sheets: planned.sheets.flatMap((each) => nameOf(each.id) ?? []),
    units: new Map(planned.units.map((unit) => [unit.name, unit.sheet === null ? null : (nameOf(unit.planId) ?? unit.sheet)])),
    gone: planned.gone,
    unchosen: planned.unchosen,
  };
}

/**
 * Removes summary sheets by plan id, such as those of units that have no task any more; ids that no sheet has are passed over.
 * @returns plan ids of the sheets that stood. @throws LedgerError "workbook-protected", with nothing removed.
 */
export async function removeSummaries(port: WorkbookPort, planIds: readonly string[], work: WorkOptions = {}): Promise<readonly string[]> {
  if (planIds.length === 0) return [];
  const { removed } = await port.apply({ removeSheets: planIds }, work);
  return removed;
}

/** Plans the sheets with what the office has laid down, and with what units filled in on those that stand. */
export async function planSheets(
  port: WorkbookPort,
  result: Summarisable,
  locale: Locale,
  work: WorkOptions,
  options: Pick<SummaryOptions, "only" | "cells" | "order" | "sentOut">,
): Promise<PlannedSummaries> {
  const texts = summaryTexts[locale];
  const { sheets, kept } = await standingSheets(port, result, work);
  const own = sheets.filter((each) => each.plan !== null);
  const dueSoonDays = result.settings?.rules["deadline/due-soon"]?.parameters?.["days"];
  const planned = await runInSlices(
    planSummariesStepwise(result.ledger, result.findings, {
      texts,
      takenNames: sheets.filter((each) => each.plan === null).map((each) => each.name),
      known: Object.fromEntries(own.map((each) => [each.plan ?? "", each.name])),
      sentence: (finding) => sentence(finding, locale),
      ruleTitle: (rule) => ruleTitle(rule, locale),
      kept,
      collectives: collectivesOf(result),
      ...(typeof dueSoonDays === "number" ? { dueSoonDays } : {}),
      ...(result.settings ? { levels: levelsOf(result.settings.pace, texts.paces) } : {}),
      ...options,
    }),
    work,
  );
  throwIfStopped(work);
  return planned;
}

/** The ledger's collectives whose members the roster knows, where the office wants them to stand for their members. */
export function collectivesOf({ ledger, settings, roster }: Pick<Summarisable, "ledger" | "settings" | "roster">): Collectives {
  if (!settings?.expandCollectives || !roster) return new Map();
  const members = ledger.units.filter(({ collective }) => collective).map(({ name }) => [name, membersOf(name, roster)] as const);
  return new Map(members.filter(([, names]) => names.length > 0));
}

/** The workbook's sheets, and what units filled in on ours since. Where the check saw none of ours there is nothing to read. */
async function standingSheets(
  port: WorkbookPort,
  { ledger, sheets }: Pick<Summarisable, "ledger" | "sheets">,
  work: WorkOptions,
): Promise<{ readonly sheets: CheckResult["sheets"]; readonly kept: ReadonlyMap<string, KeptByUser> }> {
  const kept = new Map<string, KeptByUser>();
  if (sheets !== undefined && sheets.every((each) => each.plan === null)) return { sheets, kept };
  const snapshot = await port.read({ sheet: ledger.sheet, planned: true }, work.signal ? { signal: work.signal } : {});
  throwIfStopped(work);
  const now = snapshot.cells.find(({ name }) => name === ledger.sheet);
  if (now && hasChangedMeanwhile(ledger, now)) throw new LedgerError("changed-meanwhile", { sheet: ledger.sheet });
  for (const [id, cells] of Object.entries(snapshot.planned ?? {})) kept.set(id, readKeptByUser(cells));
  return { sheets: snapshot.sheets, kept };
}
