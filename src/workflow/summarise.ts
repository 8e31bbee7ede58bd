/** Writes the summary sheets: one for each unit, and the overview. */

import { ruleTitle, sentence, type Locale } from "../locales";
import { summaryTexts } from "../locales/summary";
import { planSummariesStepwise, readKeptByUser, type KeptByUser } from "../summary";
import type { CheckResult } from "./check";
import type { WorkbookPort, WorkOptions } from "./port";
import { runInSlices, throwIfStopped } from "./work-slices";

export interface SummariseOptions {
  /** Only these units' sheets, or only those of units with errors or warnings. */
  readonly only?: "all" | "with-problems" | readonly string[];
  /** Texts and numbers of the tasks as values, or as formulas that follow the ledger's cells; values unless told. */
  readonly cells?: "values" | "links";
}

export interface SummariseResult {
  /** Names of the sheets that now stand, the overview first. */
  readonly sheets: readonly string[];
  /** Name of each unit's sheet, by the unit's canonical name; null where it has none. */
  readonly units: ReadonlyMap<string, string | null>;
  /** Sheets of units that have no task any more: left alone. */
  readonly gone: readonly { readonly planId: string; readonly name: string }[];
}

/** Writes or rewrites the summary sheets of a checked ledger. What units filled in there is kept. */
export async function summarise(
  port: WorkbookPort,
  result: Pick<CheckResult, "ledger" | "findings"> & Partial<Pick<CheckResult, "sheets">>,
  locale: Locale,
  work: WorkOptions = {},
  options: SummariseOptions = {},
): Promise<SummariseResult> {
  const { sheets, kept } = await standingSheets(port, result, work);
  const own = sheets.filter((each) => each.plan !== null);
  const planned = await runInSlices(
    planSummariesStepwise(result.ledger, result.findings, {
      texts: summaryTexts[locale],
      takenNames: sheets.filter((each) => each.plan === null).map((each) => each.name),
      known: Object.fromEntries(own.map((each) => [each.plan ?? "", each.name])),
      sentence: (finding) => sentence(finding, locale),
      ruleTitle: (rule) => ruleTitle(rule, locale),
      kept,
      ...(options.only ? { only: options.only } : {}),
    }),
    work,
  );
  throwIfStopped(work);
  const [overview] = planned.sheets;
  const done = await port.apply({ sheets: planned.sheets, ...(overview ? { activate: overview.id } : {}) }, work);
  const nameOf = (id: string) => done.sheets[id] ?? null;
  return {
    sheets: planned.sheets.flatMap((each) => nameOf(each.id) ?? []),
    units: new Map(planned.units.map((unit) => [unit.name, unit.sheet === null ? null : nameOf(unit.planId)])),
    gone: planned.gone,
  };
}

/** The workbook's sheets, and what units filled in on ours since. Where the check saw none of ours there is nothing to read. */
async function standingSheets(
  port: WorkbookPort,
  { ledger, sheets }: { readonly ledger: CheckResult["ledger"]; readonly sheets?: CheckResult["sheets"] },
  work: WorkOptions,
): Promise<{ readonly sheets: CheckResult["sheets"]; readonly kept: ReadonlyMap<string, KeptByUser> }> {
  const kept = new Map<string, KeptByUser>();
  if (sheets !== undefined && sheets.every((each) => each.plan === null)) return { sheets, kept };
  const snapshot = await port.read({ sheet: ledger.sheet, planned: true }, work.signal ? { signal: work.signal } : {});
  throwIfStopped(work);
  for (const [id, cells] of Object.entries(snapshot.planned ?? {})) kept.set(id, readKeptByUser(cells));
  return { sheets: snapshot.sheets, kept };
}
