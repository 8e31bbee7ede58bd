/** task/reference-style: the source reference is written otherwise than most: another colon, other spaces about the number. */

import type { Span, Task, TaskCell } from "../../ledger/ledger";
import { atCell } from "../place";
import { defineRule } from "../rule";

interface Written {
  readonly task: Task;
  readonly cell: TaskCell;
  readonly span: Span;
  /** The mark behind it; null for a reference at a text's end or in a column of its own, which needs none. */
  readonly colon: string | null;
  readonly spacing: string;
}

/** Fewer references tell no habit. */
const FEWEST = 3;

/** How a reference is written; spaces after its colon are the next sentence's affair. */
function writtenAt(task: Task): Written[] {
  const cell = task.reference && task.cells[task.reference.role];
  if (!task.reference || !cell) return [];
  const { span, role } = task.reference;
  const text = cell.text.slice(span[0], span[1]);
  const leads = role === "task" && span[0] === 0;
  const digits = /(\s?)[0-9０-９一二三四五六七八九十百]+(\s?)/.exec(text.replace(/^[^第]*第/, "第"));
  return [
    {
      task,
      cell,
      span,
      colon: leads ? (/[:：、，,。]\s*$/.exec(text)?.[0].trim() ?? "") : null,
      spacing: digits ? `${digits[1] ? "_" : ""}N${digits[2] ? "_" : ""}` : "",
    },
  ];
}

/** The way that more than half of them have; null where no way is most people's. */
function usual(ways: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const way of ways) counts.set(way, (counts.get(way) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && ways.length >= FEWEST && most[1] * 2 > ways.length ? most[0] : null;
}

export const referenceStyle = defineRule({
  id: "task/reference-style",
  severity: "info",
  scope: "task",
  fix: "safe",
  parameters: {},
  *check(ledger) {
    const written = ledger.tasks.flatMap(writtenAt);
    const colon = usual(written.flatMap((each) => each.colon ?? []));
    const spacing = usual(written.map((each) => each.spacing));
    for (const each of written) {
      const otherColon = colon !== null && each.colon !== null && each.colon !== colon;
      const otherSpacing = spacing !== null && each.spacing !== spacing;
      if (!otherColon && !otherSpacing) continue;
      const differs = [...(otherColon ? ["colon"] : []), ...(otherSpacing ? ["spacing"] : [])];
      yield { ...atCell(each.task, each.cell, each.span), facts: { differs, colon: colon ?? "", spacing: spacing ?? "" } };
    }
  },
});
