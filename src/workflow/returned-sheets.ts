/** Which sheets of a returned file hold what, and who sent it. */

import type { Ledger } from "../ledger/ledger";
import { readLedger } from "../ledger/read-ledger";
import { readUnitSheet, unitOfPlanId, type UnitSheetReading } from "../summary";
import { keptChoice } from "./choose-table";
import type { ReturnedFile } from "./collected";

/** A unit's sheet in a returned file. */
export interface ReturnedUnitSheet {
  readonly sheet: string;
  readonly unit: string | null;
  readonly reading: UnitSheetReading;
}

export interface ReturnedSheets {
  /** The unit that sent the file; null where it cannot be told. */
  readonly unit: string | null;
  readonly unitSheets: readonly ReturnedUnitSheet[];
  /** The ledger in the file; null where there is none. */
  readonly copy: Ledger | null;
}

/** Looks through a file: sheets of ours by their plan ids or by their hidden column, and any ledger beside them. */
export function returnedSheets(file: ReturnedFile, ledger: Ledger): ReturnedSheets {
  const { snapshot } = file;
  const named = file.unit ?? unitInName(file.name, ledger);
  const unitSheets: ReturnedUnitSheet[] = [];
  for (const [id, cells] of Object.entries(snapshot.planned ?? {})) {
    const unit = unitOfPlanId(id);
    const reading = unit === null ? null : readUnitSheet(cells);
    if (reading) unitSheets.push({ sheet: cells.name, unit, reading });
  }
  // A program that drops what it does not know has dropped the plan's id; the hidden column still stands there.
  const others = snapshot.cells.filter((cells) => {
    const reading = readUnitSheet(cells);
    if (reading) unitSheets.push({ sheet: cells.name, unit: unitInName(cells.name, ledger) ?? named, reading });
    return !reading;
  });
  const [only, second] = unitSheets;
  const copy = readCopy({ ...snapshot, cells: others }, ledger);
  const lone = copy === null && second === undefined ? only?.unit : null;
  return { unit: file.unit ?? lone ?? named, unitSheets, copy };
}

/** The unit whose name, or one of whose spellings, stands in a name; the longest one, and none where two units do. */
function unitInName(name: string, ledger: Ledger): string | null {
  const found = ledger.units.flatMap(({ name: unit, aliases }) =>
    [unit, ...aliases].filter((spelling) => spelling.length > 1 && name.includes(spelling)).map((spelling) => ({ unit, spelling })),
  );
  const longest = found.reduce((most, { spelling }) => (spelling.length > most.length ? spelling : most), "");
  const others = found.filter(({ spelling }) => !longest.includes(spelling));
  return others.length > 0 ? null : (found.find(({ spelling }) => spelling === longest)?.unit ?? null);
}

/** The ledger in the file, as a check would find it. */
function readCopy(snapshot: ReturnedFile["snapshot"], ledger: Ledger): Ledger | null {
  const common = { today: ledger.asOf, active: snapshot.active };
  const hasSheet = snapshot.cells.some(({ name }) => name === ledger.sheet);
  for (const choice of [hasSheet ? { sheet: ledger.sheet } : null, keptChoice(snapshot), {}]) {
    const reading = choice && readLedger(snapshot.cells, { ...common, ...choice });
    if (reading?.ok) return reading.ledger;
  }
  return null;
}
