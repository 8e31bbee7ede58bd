/** task/reference-style: the source reference is written otherwise than most: another colon, other spaces about the number. */

import type { Task } from "../../ledger/ledger";
import { atCell } from "../place";
import { defineRule } from "../rule";

interface Style {
  readonly colon: string;
  readonly spacing: string;
}

/** How a reference is written; spaces after its colon are the next sentence's affair. */
function styleOf(text: string): Style {
  const colon = /[:：、，,。]\s*$/.exec(text)?.[0].trim() ?? "";
  const spacing = /(\s?)[0-9０-９一二三四五六七八九十百]+(\s?)/.exec(text.replace(/^[^第]*第/, "第"));
  return { colon, spacing: spacing ? `${spacing[1] ? "_" : ""}N${spacing[2] ? "_" : ""}` : "" };
}

function commonest(styles: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}

export const referenceStyle = defineRule({
  id: "task/reference-style",
  severity: "info",
  scope: "task",
  fix: "safe",
  parameters: {},
  *check(ledger) {
    const written = ledger.tasks.flatMap((task: Task) => {
      const cell = task.reference && task.cells[task.reference.role];
      if (!task.reference || !cell) return [];
      const span = task.reference.span;
      return [{ task, cell, span, style: styleOf(cell.text.slice(span[0], span[1])) }];
    });
    if (written.length < 3) return;
    const colon = commonest(written.map((each) => each.style.colon));
    const spacing = commonest(written.map((each) => each.style.spacing));
    for (const { task, cell, span, style } of written) {
      const differs = [...(style.colon === colon ? [] : ["colon"]), ...(style.spacing === spacing ? [] : ["spacing"])];
      if (differs.length > 0) yield { ...atCell(task, cell, span), facts: { differs, colon, spacing } };
    }
  },
});
