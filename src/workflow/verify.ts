/** Whether a ledger is still what its report was written about, and which cells changed since. */

import type { CivilDate, Ledger } from "../ledger/ledger";
import { readLedgerSteps, type LedgerReading } from "../ledger/read-ledger";
import { SheetGrid } from "../ledger/sheet-grid";
import { resolveChoice } from "../settings/table-choice";
import { parsePrints, PRINTS_KEY, type ReportPrints } from "./cell-prints";
import { toldDay } from "./checked-cells";
import { comparePrints, inSheetOrder, type ChangedCell } from "./compare-prints";
import { ledgerFingerprintSteps } from "./fingerprint";
import { LedgerError } from "./ledger-error";
import type { ReadRequest, WorkbookPort, WorkbookSnapshot, WorkOptions } from "./port";
import { runInSlices, throwIfStopped } from "./work-slices";

export interface Verification {
  readonly unchanged: boolean;
  readonly sheet: string;
  /** When the report was written: its reporting day, and its fingerprint. */
  readonly asOf: CivilDate;
  readonly fingerprint: string;
  readonly now: string;
  /** In sheet order, each cell once. */
  readonly changed: readonly ChangedCell[];
  /** Tasks that came or went, by key, with their text; of those that went only its beginning. */
  readonly added: readonly { readonly key: string; readonly text: string }[];
  readonly dropped: readonly { readonly key: string; readonly text: string }[];
}

/** Shares of the whole job, for the progress bar: reading the workbook, the ledger, comparing. */
const STEPS = { read: 50, ledger: 80, all: 100 } as const;

/**
 * Reads the ledger as the report's check read it, without running a rule, and holds it against the report.
 * @throws LedgerError "no-report" where no report was written or what it remembers cannot be read; "no-header" or
 * "empty-workbook" where there is no ledger any more.
 */
export async function verify(port: WorkbookPort, work: WorkOptions = {}): Promise<Verification> {
  const tell = (done: number) => work.onProgress?.(Math.round(done), STEPS.all);
  tell(0);
  const read = async (request: ReadRequest): Promise<WorkbookSnapshot> => {
    const done = await port.read(request, {
      ...(work.signal ? { signal: work.signal } : {}),
      onProgress: (part, total) => tell((STEPS.read * part) / Math.max(1, total)),
    });
    throwIfStopped(work);
    return done;
  };
  const visible = await read({});
  const prints = parsePrints(visible.stored[PRINTS_KEY]);
  if (prints === null) throw new LedgerError("no-report", {});
  // A hidden sheet is read only where it is asked for by name, as it was for the check.
  const isHidden = visible.sheets.some(({ name, visible: shown }) => name === prints.sheet && !shown);
  const snapshot = isHidden ? await read({ sheet: prints.sheet }) : visible;
  const ledger = ledgerOf(
    await runInSlices(readLedgerSteps(snapshot.cells, readOptions(snapshot, prints)), work, ({ done, total }) =>
      tell(STEPS.read + ((STEPS.ledger - STEPS.read) * done) / Math.max(1, total)),
    ),
  );
  const now = await runInSlices(ledgerFingerprintSteps(ledger), work);
  tell(STEPS.ledger);
  const { changed, added, dropped } = now === prints.fingerprint
    ? { changed: [], added: [], dropped: [] }
    : await runInSlices(comparePrints(ledger, prints), work);
  tell(STEPS.all);
  return {
    unchanged: now === prints.fingerprint,
    sheet: ledger.sheet,
    asOf: prints.asOf,
    fingerprint: prints.fingerprint,
    now,
    changed: inSheetOrder([...changedTitle(ledger, prints, snapshot), ...changed]),
    added,
    dropped,
  };
}

/** The table and the day of the report's check: a choice of table or a day that was made since says nothing of the cells. */
function readOptions(snapshot: WorkbookSnapshot, { choice, sheet, asOf, asOfFrom }: ReportPrints) {
  const chosen = choice && resolveChoice(choice, snapshot.cells);
  const named = snapshot.cells.some(({ name }) => name === sheet) ? { sheet } : {};
  // A day that the ledger itself told is read anew, so that a change of it is seen; another one holds as it was.
  return { ...(chosen ?? named), today: asOf, active: snapshot.active, ...(asOfFrom === "option" ? { asOf } : {}) };
}

function ledgerOf(reading: LedgerReading): Ledger {
  if (reading.ok) return reading.ledger;
  if (reading.why === "empty") throw new LedgerError("empty-workbook", {});
  throw new LedgerError("no-header", { sheets: reading.sheets });
}

/**
 * The title, where the reporting day that it told is another now: titles are no notes, and what is kept of a ledger does
 * not say where they stand. It is the first text above the table.
 */
function changedTitle(ledger: Ledger, { asOf, asOfFrom }: ReportPrints, { cells }: WorkbookSnapshot): ChangedCell[] {
  const then = toldDay({ asOf, asOfFrom });
  const isTitle = asOfFrom === "title" || ledger.asOfFrom === "title";
  const sheet = cells.find(({ name }) => name === ledger.sheet);
  if (!isTitle || then === toldDay(ledger) || sheet === undefined) return [];
  const grid = new SheetGrid(sheet);
  for (let row = grid.top; row < ledger.headerTop; row += 1) {
    for (let column = grid.left; column <= grid.right; column += 1) {
      if (!grid.isBlank(row, column)) return [{ row, column, task: null }];
    }
  }
  return [];
}
