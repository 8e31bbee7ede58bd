/** Writes the report sheet (校验报告), and keeps what a later verification needs. */

import { ruleTitle, sentence, type Locale } from "../locales";
import { summaryTexts } from "../locales/summary";
import { isRosterRow } from "../settings/settings-problem";
import { planReport, REPORT_ID } from "../summary";
import { PRINTS_KEY, takePrints } from "./cell-prints";
import type { CheckResult } from "./check";
import type { WorkbookPort, WorkOptions } from "./port";
import { ruleSetVersion } from "./rule-set-version";
import { runInSlices, throwIfStopped } from "./work-slices";

/**
 * Writes or rewrites the report of a check, and shows it. What is kept for verifying is what was checked, whatever was
 * edited since. @returns the sheet's name. @throws LedgerError
 */
export async function writeReport(port: WorkbookPort, result: CheckResult, locale: Locale, work: WorkOptions = {}): Promise<{ readonly sheet: string }> {
  const ruleSet = ruleSetVersion(result.settings);
  const prints = await runInSlices(takePrints(result, ruleSet), work);
  const others = result.sheets.filter(({ plan }) => plan !== REPORT_ID);
  const plan = planReport(result.ledger, result.findings, {
    texts: summaryTexts[locale],
    takenNames: others.map(({ name }) => name),
    known: result.sheets.find((each) => each.plan === REPORT_ID)?.name ?? null,
    sentence: (finding) => sentence(finding, locale),
    ruleTitle: (rule) => ruleTitle(rule, locale),
    ready: result.gate.ready,
    ruleSet,
    fingerprint: prints.fingerprint,
    waived: result.waived,
    compared: result.compared,
    problems: result.problems.filter((each) => !isRosterRow(each)),
  });
  throwIfStopped(work);
  const done = await port.apply({ sheets: [plan], stored: { [PRINTS_KEY]: prints }, activate: REPORT_ID }, work);
  return { sheet: done.sheets[REPORT_ID] ?? plan.name };
}
