/** Scores the readers on the project's own marked tables: invented examples, those that invite a wrong reading included. */

import { readFigures } from "../../src/ledger/figures";
import { readDeadline } from "../../src/ledger/time";
import { groupUnits, learnUnitNames, readUnitCell } from "../../src/ledger/units";
import { close, notTold, told, type FigureSentence } from "../../test/ledger/figures/figure-sentences";
import { AS_OF, DATES, ENGLISH_DATES, NOT_READ, OTHER_KINDS, type Wordings } from "../../test/ledger/time/deadline-wordings";
import { NOBODY, READ, TRAPS, type UnitCellExample } from "../../test/ledger/units/unit-cells";
import { DIFFERENT, SAME } from "../../test/ledger/units/unit-groups";
import { scoreOf, type Score } from "./score";

function deadlines(name: string, cases: Wordings): Score {
  return scoreOf(name, cases, ([text, expected]) => {
    const { kind, date, milestones, every, next } = readDeadline(text, { asOf: AS_OF });
    const steps = milestones && milestones.length > 0 ? ` | ${milestones.join(" ")}` : "";
    const read = kind === "date" ? `${date}${steps}` : kind === "recurring" && every !== undefined ? `${every} ${next}` : kind;
    return { what: JSON.stringify(text), expected, read };
  });
}

const LETTER = { lead: "L", support: "S", collective: "C" } as const;

function unitCells(name: string, cases: readonly UnitCellExample[]): Score {
  return scoreOf(name, cases, ([cell, expected, elsewhere]) => {
    const vocabulary = learnUnitNames([cell, ...(elsewhere ?? [])]);
    const units = readUnitCell(cell, { vocabulary, column: "unit", hasSupportColumn: false });
    return { what: JSON.stringify(cell), expected, read: units.map(({ role, as }) => `${LETTER[role]} ${as}`).join(" | ") };
  });
}

function groups(name: string, cases: readonly { readonly spellings: readonly string[]; readonly expected: string }[]): Score {
  return scoreOf(name, cases, ({ spellings, expected }) => ({
    what: spellings.join(", "),
    expected,
    read: groupUnits(spellings.map((base) => ({ as: base, base, role: "lead" }))).groups.map((group) => group.name).join(" | "),
  }));
}

function figures(name: string, cases: readonly FigureSentence[]): Score {
  return scoreOf(name, cases, ({ text, pairs, task, target, higherLevel }) => {
    const read = readFigures(text, [], { taskText: task ?? "", higherLevel: higherLevel ?? false, ...(target === undefined ? {} : { targetText: target }) });
    const short = read.map((figure) => `${figure.target ?? "-"}/${figure.actual ?? "-"}${figure.measure}`);
    return { what: JSON.stringify(text), expected: [...pairs].sort().join(" "), read: short.sort().join(" ") };
  });
}

export function scoreOwnTables(): Score[] {
  return [
    deadlines("Deadlines: Chinese wordings of a day", DATES),
    deadlines("Deadlines: English wordings of a day", ENGLISH_DATES),
    deadlines("Deadlines: recurring, open, at once, not settled", OTHER_KINDS),
    deadlines("Deadlines: what looks like one and is none", NOT_READ),
    unitCells("Units: separators, wraps, marks of lead and support", READ),
    unitCells("Units: cells that invite a wrong reading", TRAPS),
    unitCells("Units: cells that name nobody", NOBODY.map((cell) => [cell, ""])),
    groups("Units: spellings of one unit", SAME.map(([spellings, name]) => ({ spellings, expected: name }))),
    groups("Units: units that only look alike", DIFFERENT.map((spellings) => ({ spellings, expected: [...new Set(spellings)].join(" | ") }))),
    figures("Figures: pairs that are told", told),
    figures("Figures: numbers that are no pair", notTold),
    figures("Figures: close calls", close),
  ];
}
