/** Writes the questions to send back (退回单) as a sheet, or tells them as texts to copy. */

import type { Locale } from "../locales";
import { summaryTexts } from "../locales/summary";
import { planReturnSlip, readKeptAnswers, RETURN_SLIP_ID, returnSlipTexts as textsByUnit, type KeptAnswers, type SlipTextOptions } from "../summary";
import type { CheckResult } from "./check";
import { LedgerError } from "./ledger-error";
import type { SheetInfo, WorkbookPort, WorkbookSnapshot, WorkOptions } from "./port";
import { collectivesOf } from "./summarise";
import { throwIfStopped } from "./work-slices";

/**
 * Writes or rewrites the return slip of a check, and shows it; what units answered on it is kept.
 * @returns the sheet's name. @throws LedgerError
 */
export async function writeReturnSlip(port: WorkbookPort, result: CheckResult, locale: Locale, work: WorkOptions = {}): Promise<{ readonly sheet: string }> {
  const { sheets, kept } = await standingSlip(port, result, work);
  const plan = planReturnSlip(result.ledger, result.findings, {
    texts: summaryTexts[locale],
    takenNames: sheets.filter((each) => each.plan !== RETURN_SLIP_ID).map(({ name }) => name),
    known: slipOf(sheets)?.name ?? null,
    collectives: collectivesOf(result),
    kept,
  });
  throwIfStopped(work);
  const done = await port.apply({ sheets: [plan], activate: RETURN_SLIP_ID }, work);
  return { sheet: done.sheets[RETURN_SLIP_ID] ?? plan.name };
}

/** The same questions as plain text, one message a unit. */
export function returnSlipTexts(
  result: Pick<CheckResult, "ledger" | "findings" | "settings" | "roster">,
  locale: Locale,
  options: Pick<SlipTextOptions, "replyBy"> = {},
): readonly { readonly unit: string; readonly text: string }[] {
  return textsByUnit(result.ledger, result.findings, locale, { ...options, collectives: collectivesOf(result) });
}

const slipOf = (sheets: readonly SheetInfo[]): SheetInfo | undefined => sheets.find(({ plan }) => plan === RETURN_SLIP_ID);

/**
 * The workbook's sheets and the answers on the slip, as they are now: a slip that was written after the check may have
 * been answered since. Only one sheet is read: the slip, or the ledger's where the check saw no slip.
 */
async function standingSlip(port: WorkbookPort, { ledger, sheets }: CheckResult, work: WorkOptions): Promise<{ readonly sheets: readonly SheetInfo[]; readonly kept: KeptAnswers }> {
  const read = (sheet: string): Promise<WorkbookSnapshot> => port.read({ sheet }, work.signal ? { signal: work.signal } : {});
  const seen = slipOf(sheets)?.name;
  let snapshot = seen === undefined ? await read(ledger.sheet) : await read(seen).catch(whereRenamed);
  const standing = slipOf(snapshot.sheets)?.name;
  if (standing !== undefined && standing !== seen) snapshot = await read(standing);
  throwIfStopped(work);
  const cells = standing === undefined ? undefined : snapshot.cells.find(({ name }) => name === standing);
  return { sheets: snapshot.sheets, kept: cells ? readKeptAnswers(cells) : new Map() };

  /** The slip was renamed or deleted since the check. */
  function whereRenamed(error: unknown): Promise<WorkbookSnapshot> {
    if (error instanceof LedgerError && error.kind === "unknown-sheet") return read(ledger.sheet);
    throw error;
  }
}
