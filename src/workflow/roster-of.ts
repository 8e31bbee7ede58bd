/** 单位名录: the office's list of units, from where its settings say that it stands. */

import type { SheetCells } from "../ledger/sheet-cells";
import type { Roster, RosterProblem } from "../ledger/units";
import type { RosterSource } from "../settings/office-settings";
import type { SettingsProblem } from "../settings/settings-problem";
import { LedgerError } from "./ledger-error";
import type { WorkbookPort, WorkbookSnapshot, WorkOptions } from "./port";
import { readRosterSheet } from "./read-roster-sheet";

export interface OfficeRoster {
  /** null where the office has none, or it cannot be read. */
  readonly roster: Roster | null;
  /** The sheet that it was read from: it is no ledger. */
  readonly sheet: string | null;
  readonly problems: readonly SettingsProblem[];
}

const NAMES_ALIKE = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** The roster. @param cells sheets of the workbook, the roster's among them. */
export function rosterOf(source: RosterSource, cells: readonly SheetCells[]): OfficeRoster {
  if (source.from === "file") return { roster: source.units.length > 0 ? { units: source.units } : null, sheet: null, problems: [] };
  if (source.from === "none") return { roster: null, sheet: null, problems: [] };
  const problem = (why: SettingsProblem["why"], allowed: readonly string[]) => ({
    roster: null,
    sheet: null,
    problems: [{ path: ["roster", "sheet"], why, found: source.sheet, allowed }],
  });
  const sheet = cells.find(({ name }) => NAMES_ALIKE(name, source.sheet));
  if (!sheet) return problem("unknown-entry", cells.map(({ name }) => name));
  const read = readRosterSheet([sheet]);
  return read ? { roster: read.roster, sheet: sheet.name, problems: rosterRowProblems(read.problems) } : problem("damaged", []);
}

/** More rows than these tell nobody anything new. */
const MOST_ROWS = 100;

/** What is wrong with rows of a roster, as the settings tell it; the rest of the roster counts. */
export function rosterRowProblems(problems: readonly RosterProblem[]): readonly SettingsProblem[] {
  return problems.slice(0, MOST_ROWS).flatMap((each): SettingsProblem[] => {
    if (each.kind === "header-not-found") return [];
    const path = ["roster", "row", each.row];
    if (each.kind === "name-missing") return [{ path, why: each.kind, found: "", allowed: [] }];
    return each.kind === "duplicate-name"
      ? [{ path, why: each.kind, found: each.name, allowed: [String(each.firstRow + 1)] }]
      : [{ path, why: each.kind, found: each.alias, allowed: each.names }];
  });
}

/** The sheets that were read, and the roster's where it was not among them: it may be hidden, or the check looks at one sheet alone. */
export async function cellsWithRoster(port: WorkbookPort, snapshot: WorkbookSnapshot, source: RosterSource, work: WorkOptions = {}): Promise<readonly SheetCells[]> {
  if (source.from !== "sheet" || snapshot.cells.some(({ name }) => NAMES_ALIKE(name, source.sheet))) return snapshot.cells;
  const info = snapshot.sheets.find(({ name }) => NAMES_ALIKE(name, source.sheet));
  if (!info) return snapshot.cells;
  try {
    const { cells } = await port.read({ sheet: info.name }, work.signal ? { signal: work.signal } : {});
    return [...snapshot.cells, ...cells];
  } catch (error) {
    // Gone a moment ago, or too large to be a list: the check goes on, and says that there is no roster.
    if (error instanceof LedgerError && ["unknown-sheet", "sheet-gone", "sheet-too-large"].includes(error.kind)) return snapshot.cells;
    throw error;
  }
}
