/** Reads unit cells again, to know that a mended one still names the same units. */

import type { Ledger, Role, Task, TaskCell } from "../ledger/ledger";
import { learnUnitNames, readUnitCell, type Roster, type UnitMention, type UnitVocabulary } from "../ledger/units";
import { comparableName } from "../ledger/units/fold-text";

type UnitColumn = "lead" | "support" | "unit";
const COLUMNS: readonly UnitColumn[] = ["lead", "unit", "support"];

/** A unit cell of a task, and the text that it may get. */
export interface UnitCellText {
  readonly task: Task;
  readonly cell: TaskCell;
  readonly text: string;
}

export class UnitReading {
  private readonly vocabulary: UnitVocabulary;

  constructor(
    private readonly ledger: Ledger,
    private readonly roster: Roster | undefined,
  ) {
    this.vocabulary = learnUnitNames(textsOf(ledger, new Map()), roster);
  }

  /** The mentions of a unit cell as it stands. */
  mentions({ task, cell }: Pick<UnitCellText, "task" | "cell">): readonly UnitMention[] {
    return this.read(task, cell, cell.text, this.vocabulary);
  }

  /** The mentions of a unit cell if it held this text. */
  mentionsOf({ task, cell, text }: UnitCellText): readonly UnitMention[] {
    return this.read(task, cell, text, this.vocabulary);
  }

  /**
   * Those of the cells that name the same units in the same parts with their new texts as with their old ones, all new
   * texts standing in the ledger together: names are learnt from all cells.
   */
  same(changed: readonly UnitCellText[]): readonly UnitCellText[] {
    const texts = new Map(changed.map(({ cell, text }) => [cell, text]));
    const vocabulary = learnUnitNames(textsOf(this.ledger, texts), this.roster);
    return changed.filter(({ task, cell, text }) => {
      const before = this.read(task, cell, cell.text, this.vocabulary);
      const after = this.read(task, cell, text, vocabulary);
      return before.length === after.length && before.every((mention, index) => sameMention(mention, after[index]));
    });
  }

  private read(task: Task, cell: TaskCell, text: string, vocabulary: UnitVocabulary): readonly UnitMention[] {
    const { lead, support } = task.cells;
    const role = COLUMNS.find((each) => task.cells[each] === cell) ?? "unit";
    // 责任单位 beside a 牵头单位 column names the others, as the ledger's reader has it.
    const column: UnitColumn = role === "unit" && lead !== undefined ? "support" : role;
    return readUnitCell(text, { vocabulary, column, hasSupportColumn: support !== undefined || lead !== undefined });
  }
}

export const unitCellsOf = (task: Task): readonly TaskCell[] => COLUMNS.flatMap((role: Role) => task.cells[role] ?? []);

function textsOf(ledger: Ledger, changed: ReadonlyMap<TaskCell, string>): string[] {
  return ledger.tasks.flatMap((task) => unitCellsOf(task).map((cell) => changed.get(cell) ?? cell.text));
}

export function sameMention(one: UnitMention, other: UnitMention | undefined): boolean {
  return other !== undefined && comparableName(one.as) === comparableName(other.as) && one.role === other.role && one.share === other.share;
}
