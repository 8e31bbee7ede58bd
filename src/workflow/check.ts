/** The clerk's first job: read the workbook, find the ledger, and say what is wrong with it. */

import { matchTasks, type Baseline } from "../ledger/baseline";
import type { CivilDate, Ledger, Role } from "../ledger/ledger";
import { readLedgerSteps, type LedgerReading } from "../ledger/read-ledger";
import type { ReadOptions } from "../ledger/read-options";
import { isCivilDate } from "../ledger/time";
import type { Roster } from "../ledger/units";
import type { OfficeSettings } from "../settings/office-settings";
import { readSettings, SETTINGS_KEY } from "../settings/read-settings";
import type { SettingsProblem } from "../settings/settings-problem";
import { applyWaivers } from "../settings/waived-words";
import type { WaivedFinding } from "../settings/waivers";
import { catalogue } from "../rules/catalogue";
import { checkLedgerSteps, type RuleChoices } from "../rules/check-ledger";
import type { Finding } from "../rules/finding";
import { keptChoice, type KeptChoice } from "./choose-table";
import { ledgerFingerprint } from "./fingerprint";
import { noteOfLastFix, type LastFixNote } from "./last-fix";
import { LedgerError } from "./ledger-error";
import type { SheetInfo, WorkbookPort, WorkbookSnapshot, WorkOptions } from "./port";
import { joinChoices, readOfficeSteps, type Office } from "./read-office";
import { cellsWithRoster } from "./roster-of";
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
  /** Roles that none of the columns has, as the user says. */
  readonly without?: readonly Role[];
  /** The user's choice of the header row, 0-based. */
  readonly headerRow?: number;
  /** Choices for this check; they go before those that the workbook remembers. */
  readonly rules?: RuleChoices;
  /** The office's list of units; absent: the one of the workbook's settings. */
  readonly roster?: Roster;
  /** What the last period's ledger said; absent: what the workbook keeps of it. */
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
  /** The last fix, as long as it can be taken back; null where there is none. */
  readonly lastFix: LastFixNote | null;
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
  const sheets = options.roster ? null : await cellsWithRoster(port, snapshot, readSettings(snapshot.stored[SETTINGS_KEY]).settings.roster, work);
  const office = await runInSlices(readOfficeSteps(snapshot.stored, sheets), work);
  const roster = options.roster ?? office.roster;
  // The office's list of units is no ledger, and no other table that could be one.
  const cells = options.sheet === undefined ? snapshot.cells.filter(({ name }) => name !== office.rosterSheet) : snapshot.cells;
  const base = readOptions(options, snapshot, office, roster);
  const read = (own: ReadOptions) =>
    runInSlices(readLedgerSteps(cells, own), work, ({ done, total }) => tell(STEPS.read + ((STEPS.ledger - STEPS.read) * done) / Math.max(1, total)));
  const kept = options.sheet === undefined && options.columns === undefined && options.without === undefined ? keptChoice(snapshot) : null;
  const chosen = kept && (await read({ ...base, ...kept }));
  // Where the sheet that was chosen holds no ledger any more, the others are looked through as if nothing had been chosen.
  const choice = chosen?.ok ? kept : null;
  const ledger = ledgerOf(chosen?.ok ? chosen : await read(base));
  tell(STEPS.ledger);
  const compared = comparedWith(ledger, options.baseline, office.baseline);
  const known = {
    ...(roster ? { roster } : {}),
    ...(office.statusWords ? { statusWords: office.statusWords } : {}),
    ...(compared?.related ? { baseline: compared.baseline } : {}),
  };
  const found = await runInSlices(checkLedgerSteps(ledger, catalogue, joinChoices(office.settings.rules, options.rules), known), work, (done) =>
    tell(STEPS.ledger + ((STEPS.rules - STEPS.ledger) * done) / catalogue.length),
  );
  const { open, waived } = applyWaivers(found, ledger, office.waivers);
  tell(STEPS.rules);
  return {
    ledger,
    findings: open,
    waived,
    settings: office.settings,
    problems: office.problems,
    roster,
    compared,
    gate: gateOf(ledger, open),
    sheets: snapshot.sheets,
    choice,
    lastFix: lastFixOf(snapshot),
    protectedSheet: snapshot.sheets.find((each) => each.name === ledger.sheet)?.protected ?? false,
  };
}

/** What is known before the ledger is read: what this check was told goes before what the workbook remembers. */
function readOptions(options: CheckOptions, snapshot: WorkbookSnapshot, { settings, statusWords }: Office, roster: Roster | null): ReadOptions {
  const asOf = options.asOf ?? keptDay(snapshot);
  return {
    today: options.today ?? clockDay(),
    active: snapshot.active,
    ...(asOf === null ? {} : { asOf }),
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
    ...(options.columns === undefined ? {} : { columns: options.columns }),
    ...(options.without === undefined ? {} : { without: options.without }),
    ...(options.headerRow === undefined ? {} : { headerRow: options.headerRow }),
    ...(settings.period ? { period: settings.period } : {}),
    ...(statusWords ? { statusWords } : {}),
    ...(roster ? { roster } : {}),
  };
}

/** The baseline of a file goes before the one that the workbook keeps; another ledger's is said, and not compared with. */
function comparedWith(ledger: Ledger, file: Baseline | undefined, kept: Baseline | null): ComparedWith | null {
  const baseline = file ?? kept;
  return baseline && { baseline, from: file ? "file" : "workbook", related: matchTasks(ledger, baseline).related };
}

/** A fix of a sheet that is gone cannot be taken back. */
function lastFixOf({ stored, sheets }: WorkbookSnapshot): LastFixNote | null {
  const note = noteOfLastFix(stored);
  return note && sheets.some(({ name }) => name === note.sheet) ? note : null;
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
