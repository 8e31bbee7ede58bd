/** Scores the deadline reader on the marked deadlines: each reading whole. */

import { readDeadline } from "../../src/ledger/time";
import type { DeadlineCase, DeadlineGold } from "./gold-files";
import { countRight, otherReaders } from "./other-date-readers";
import { scoreOf, type Score } from "./score";

const written = ({ kind, date, milestones, every, next }: Omit<DeadlineCase, "text">): string =>
  [kind, date, milestones && milestones.length > 0 ? `after ${milestones.join(" ")}` : undefined, every && `every ${every}`, next && `next ${next}`]
    .filter((part) => part !== undefined)
    .join(", ");

export function scoreDeadlines({ asOf, cases }: DeadlineGold): Score {
  return scoreOf("Deadlines (kind, date, milestones, recurrence, next day)", cases, (one) => {
    const { kind, date, milestones, every, next } = readDeadline(one.text, { asOf });
    return {
      what: JSON.stringify(one.text),
      expected: written(one),
      read: written({ kind, ...(date ? { date } : {}), ...(milestones ? { milestones } : {}), ...(every ? { every } : {}), ...(next ? { next } : {}) }),
    };
  });
}

/** One line of the comparison: how many of the cases of a kind each reader gets right. */
export interface Compared {
  readonly kind: string;
  readonly total: number;
  readonly right: readonly { readonly reader: string; readonly right: number }[];
}

/** The comparison by what the case is: a day, a recurrence, or no day. */
export function compareDeadlines(gold: DeadlineGold): Compared[] {
  const kinds: readonly (readonly [kind: string, is: (one: DeadlineCase) => boolean])[] = [
    ["a day", ({ kind }) => kind === "date"],
    ["a recurrence", ({ kind }) => kind === "recurring"],
    ["no day (open, at once, not settled, impossible)", ({ kind }) => kind !== "date" && kind !== "recurring"],
    ["all", () => true],
  ];
  return kinds.map(([kind, is]) => {
    const cases = gold.cases.filter(is);
    const own = scoreDeadlines({ ...gold, cases });
    return {
      kind,
      total: cases.length,
      right: [
        { reader: "this project", right: cases.length - own.wrong.length },
        ...otherReaders.map((reader) => ({ reader: reader.name, right: countRight(reader, cases, gold.asOf) })),
      ],
    };
  });
}
