/** Reads the responsible units of all tasks: learns the ledger's names first, then reads each cell, then joins spellings. */

import type { ResponsibleUnit, Role, TaskCell, UnitGroup } from "./ledger";
import { administrativeLevel } from "./reference";
import { isErrorText } from "./sheet-grid";
import { runToEnd, type Steps } from "./steps";
import { groupUnits, learnUnitNames, readUnitCell, type Roster, type UnitMention } from "./units";

type Cells = { readonly [R in Role]?: TaskCell };
type UnitColumn = "lead" | "support" | "unit";

interface PlacedMention {
  readonly mention: UnitMention;
  readonly cell: TaskCell;
}

export interface LedgerUnits {
  readonly groups: readonly UnitGroup[];
  /** Level that most units of the ledger are of (2 区县); null where their names do not tell. */
  readonly level: number | null;
  /** Units of the task at a 0-based place, and the lowest level among them. */
  readonly of: (task: number) => { readonly units: readonly ResponsibleUnit[]; readonly repeated: readonly ResponsibleUnit[]; readonly level: number | null };
}

/** Tasks between two points at which a caller may pause. */
const TASKS_A_STEP = 500;
const UNIT_COLUMNS: readonly UnitColumn[] = ["lead", "unit", "support"];

export function readLedgerUnits(tasks: readonly Cells[], roster: Roster | undefined): LedgerUnits {
  return runToEnd(readLedgerUnitsSteps(tasks, roster));
}

/** The same, step by step. */
export function* readLedgerUnitsSteps(tasks: readonly Cells[], roster: Roster | undefined): Steps<LedgerUnits> {
  const texts = tasks.flatMap((cells) => UNIT_COLUMNS.flatMap((role) => cells[role]?.text ?? [])).filter((text) => !isErrorText(text));
  const vocabulary = learnUnitNames(texts, roster);
  const read = new Map<string, readonly UnitMention[]>();
  yield null;
  const placed: PlacedMention[][] = [];
  for (const cells of tasks) {
    if (placed.length % TASKS_A_STEP === TASKS_A_STEP - 1) yield null;
    const hasLead = cells.lead !== undefined;
    placed.push(UNIT_COLUMNS.flatMap((role) => {
      const cell = cells[role];
      // #N/A names no unit.
      if (!cell || isErrorText(cell.text)) return [];
      // 责任单位 beside a 牵头单位 column names the others.
      const column: UnitColumn = role === "unit" && hasLead ? "support" : role;
      const key = `${column}|${cell.text}`;
      let mentions = read.get(key);
      if (!mentions) {
        const hasSupportColumn = cells.support !== undefined || hasLead;
        mentions = readUnitCell(cell.text, { vocabulary, column, hasSupportColumn });
        read.set(key, mentions);
      }
      return mentions.map((mention) => ({ mention, cell }));
    }));
  }
  yield null;
  const { groups, nameOf } = groupUnits(placed.flat().map(({ mention }) => mention), roster);
  const levels = new Map<number, number>();
  for (const group of groups) {
    const level = administrativeLevel(group.name);
    if (level !== null && !group.collective) levels.set(level, (levels.get(level) ?? 0) + 1);
  }
  const common = [...levels].sort(([, one], [, other]) => other - one)[0];
  return { groups, level: common ? common[0] : null, of: (task) => ownUnits(placed[task] ?? [], nameOf) };
}

function ownUnits(placed: readonly PlacedMention[], nameOf: (as: string) => string) {
  const units: ResponsibleUnit[] = [];
  const repeated: ResponsibleUnit[] = [];
  const seen = new Map<string, TaskCell>();
  let level: number | null = null;
  for (const { mention, cell } of placed) {
    const name = nameOf(mention.as);
    const unit: ResponsibleUnit = {
      name,
      as: mention.as,
      role: mention.role,
      ...(mention.alias ? { alias: mention.alias } : {}),
      wrapped: mention.wrapped,
      separator: mention.separator,
      ...(mention.share ? { share: mention.share } : {}),
      cell: { row: cell.row, column: cell.column },
      span: mention.span,
    };
    const before = seen.get(name);
    if (before) {
      // 责任单位 often repeats what 牵头单位 says: only twice in one cell is worth a word.
      if (before === cell) repeated.push(unit);
      continue;
    }
    seen.set(name, cell);
    units.push(unit);
    const own = administrativeLevel(name);
    if (own !== null) level = level === null ? own : Math.max(level, own);
  }
  return { units, repeated, level };
}
