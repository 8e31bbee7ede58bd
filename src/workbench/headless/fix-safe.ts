/** `--fix safe`: applies every safe fix to the workbook in memory, and says what came of it. */

import type { Locale } from "../../locales";
import { headlessTexts } from "../../locales/headless";
import type { CheckResult } from "../../workflow";
import { applyFixes, fixesOf } from "../../workflow/fix";
import type { SkippedBecause, WorkbookPort } from "../../workflow/port";

/** @returns the lines to print: how much was mended, and what was left as it is, with why. */
export async function fixSafe(port: WorkbookPort, result: CheckResult, locale: Locale): Promise<string[]> {
  const texts = headlessTexts[locale];
  const fixes = (await fixesOf(result, result.roster ? { roster: result.roster } : {})).filter(({ kind }) => kind === "safe");
  const blocked = fixes.filter((fix) => fix.blocked !== undefined);
  const { edited, skipped, leftOut } = await applyFixes(port, result.ledger, fixes);
  const counts = new Map<SkippedBecause, number>();
  for (const { because } of skipped) counts.set(because, (counts.get(because) ?? 0) + 1);
  const formulas = blocked.reduce((sum, fix) => sum + fix.cells.length, 0);
  if (formulas > 0) counts.set("formula", (counts.get("formula") ?? 0) + formulas);
  return [
    texts.fixed(edited),
    ...[...counts].map(([because, cells]) => texts.notFixed(cells, because)),
    ...(leftOut.length > 0 ? [texts.fixesOverlap(leftOut.length)] : []),
  ];
}
