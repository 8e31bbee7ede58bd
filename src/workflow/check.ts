/** The clerk's first job: read the workbook, find the ledger, and say what is wrong with it. */

import type { Baseline } from "../ledger/baseline";
import type { CivilDate, Ledger, Role } from "../ledger/ledger";
import { readLedgerSteps, type LedgerReading } from "../ledger/read-ledger";
import { isCivilDate } from "../ledger/time";
import type { Roster } from "../ledger/units";
import { defaultSettings, type OfficeSettings } from "../settings/office-settings";
import type { SettingsProblem } from "../settings/settings-problem";
import type { WaivedFinding } from "../settings/waivers";
import { catalogue } from "../rules/catalogue";
import { checkLedgerSteps, type RuleChoices } from "../rules/check-ledger";
import type { Finding } from "../rules/finding";
import { keptChoice, type KeptChoice } from "./choose-table";
import { ledgerFingerprint } from "./fingerprint";
import { LedgerError } from "./ledger-error";
import type { SheetInfo, WorkbookPort, WorkbookSnapshot, WorkOptions } from "./port";
import { keptDay } from "./set-reporting-day";
import { runInSlices, throwIfStopped } from "./work-slices";

export interface CheckOptions {
  /** The reporting day, where the user set one; absent: the one that the workbook remembers, else the one that the ledger tells. */
  readonly asOf?: CivilDate;
  /** The day that counts where nothing tells the reporting day; the clock's, where it is absent. */
  readonly today?: CivilDate;
  readonly sheet?: string;
  /** The user's choice of columns: role → 0-based column. */
  readonly columns?: Partial<Record<Role, number>>;
  /** The user's choice of the header row, 0-based. */
  readonly headerRow?: number;
  readonly rules?: RuleChoices;
  readonly roster?: Roster;
  /** What the last period's ledger said; without it nothing is compared. */
  readonly baseline?: Baseline;
}

/** The gate's answer: ready means no open error. */
export interface Gate {
  readonly ready: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Changes with any cell that was checked. */
  readonly fingerprint: string;
}

/** What a check compared with. */
export interface ComparedWith {
  readonly baseline: Baseline;
  readonly from: "workbook" | "file";
  /** False for another ledger's: nothing was compared then. */
  readonly related: boolean;
}

export interface CheckResult {
  readonly ledger: Ledger;
  /** Open findings alone. */
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly settings: OfficeSettings;
  /** Stored entries that could not be read: left out, and said. */
  readonly problems: readonly SettingsProblem[];
  /** The office's list of units, where there is one. */
  readonly roster: Roster | null;
  readonly compared: ComparedWith | null;
  readonly gate: Gate;
  /** True where the ledger's sheet is protected: nothing is marked then. */
  readonly protectedSheet: boolean;
  /** The choice of table that the workbook remembers, as far as it still holds; null where the ledger was found without one. */
  readonly choice: KeptChoice | null;
  /** The workbook's sheets as they were. */
  readonly sheets: readonly SheetInfo[];
}

/** Shares of the whole job, for the progress bar: reading the workbook, the ledger, the rules. */
const STEPS = { read: 40, ledger: 70, rules: 100 } as const;

/**
 * Checks the workbook's ledger. Reads only.
 * @throws LedgerError where there is no ledger to check, a day is impossible, or Excel refuses.
 */
export async function check(port: WorkbookPort, options: CheckOptions = {}, work: WorkOptions = {}): Promise<CheckResult> {
  if (options.asOf !== undefined && !isCivilDate(options.asOf)) throw new LedgerError("bad-date", { text: options.asOf });
  const tell = (done: number) => work.onProgress?.(Math.round(done), STEPS.rules);
  tell(0);
  const snapshot = await port.read(options.sheet === undefined ? {} : { sheet: options.sheet }, {
    ...(work.signal ? { signal: work.signal } : {}),
    onProgress: (done, total) => tell((STEPS.read * done) / Math.max(1, total)),
  });
  throwIfStopped(work);
  tell(STEPS.read);
  const kept = options.sheet === undefined && options.columns === undefined ? keptChoice(snapshot) : null;
  const day = options.asOf ?? keptDay(snapshot);
  const dated = day === null ? options : { ...options, asOf: day };
  const chosen = kept && (await readSnapshot(snapshot, { ...dated, ...kept }, work, tell));
  // Where the sheet that was chosen holds no ledger any more, the others are looked through as if nothing had been chosen.
  const choice = chosen?.ok ? kept : null;
  const ledger = ledgerOf(chosen?.ok ? chosen : await readSnapshot(snapshot, dated, work, tell));
  tell(STEPS.ledger);
  const known = { ...(options.roster ? { roster: options.roster } : {}), ...(options.baseline ? { baseline: options.baseline } : {}) };
  const findings = await runInSlices(checkLedgerSteps(ledger, catalogue, options.rules, known), work, (done) =>
    tell(STEPS.ledger + ((STEPS.rules - STEPS.ledger) * done) / catalogue.length),
  );
  tell(STEPS.rules);
  return {
    ledger,
    findings,
    waived: [],
    settings: defaultSettings,
    problems: [],
    roster: options.roster ?? null,
    compared: null,
    gate: gateOf(ledger, findings),
    sheets: snapshot.sheets,
    choice,
    protectedSheet: snapshot.sheets.find((each) => each.name === ledger.sheet)?.protected ?? false,
  };
}

function readSnapshot(snapshot: WorkbookSnapshot, options: CheckOptions, work: WorkOptions, tell: (done: number) => void): Promise<LedgerReading> {
  return runInSlices(
    readLedgerSteps(snapshot.cells, { ...options, today: options.today ?? clockDay(), active: snapshot.active }),
    work,
    ({ done, total }) => tell(STEPS.read + ((STEPS.ledger - STEPS.read) * done) / Math.max(1, total)),
  );
}

function ledgerOf(reading: LedgerReading): Ledger {
  if (reading.ok) return reading.ledger;
  if (reading.why === "empty") throw new LedgerError("empty-workbook", {});
  throw new LedgerError("no-header", { sheets: reading.sheets });
}

function gateOf(ledger: Ledger, findings: readonly Finding[]): Gate {
  const count = (severity: Finding["severity"]) => findings.filter((each) => each.severity === severity).length;
  const errors = count("error");
  return { ready: errors === 0, errors, warnings: count("warning"), infos: count("info"), fingerprint: ledgerFingerprint(ledger) };
}

/** Today by the machine's own calendar: the one place where the product asks the clock. */
export function clockDay(): CivilDate {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
