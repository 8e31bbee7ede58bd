/** Writes a task's source as most of the ledger's tasks do: the same colon, no spaces about the number where most have none. */

import type { Task, TaskCell } from "../ledger/ledger";
import { readReferenceCell, readTaskReference } from "../ledger/reference";
import type { Replacement } from "./fix";
import { cellOf, mendOf, type Mender } from "./mend";
import { replaceIn } from "./text-draft";

const NUMBER = /第(\s*)[0-9０-９一二三四五六七八九十百]+(\s*)/;
const COLON = /([:：、，,。]?)(\s*)$/;

/** What makes the reference at `span` of the text be written with this colon and this spacing ("N", "_N", "_N_"). */
function restyle(text: string, [start, end]: readonly [number, number], want: { readonly colon: string | null; readonly spacing: string | null }): Replacement[] {
  const words = text.slice(start, end);
  const replaced: Replacement[] = [];
  const number = NUMBER.exec(words);
  if (want.spacing !== null && number) {
    const [whole, before = "", after = ""] = number;
    // Spaces go and never come: text/spaces would take them out again.
    const close = (at: number, length: number): void => {
      if (length > 0) replaced.push({ span: [at, at + length], by: "" });
    };
    if (!want.spacing.startsWith("_")) close(start + number.index + 1, before.length);
    if (!want.spacing.endsWith("_")) close(start + number.index + whole.length - after.length, after.length);
  }
  const colon = COLON.exec(words);
  if (want.colon !== null && colon && colon[1] !== want.colon) {
    const at = start + colon.index;
    replaced.push({ span: [at, at + (colon[1] ?? "").length], by: want.colon });
  }
  return replaced;
}

const read = (task: Task, cell: TaskCell, text: string) => (cell === task.cells.reference ? readReferenceCell(text) : readTaskReference(text));

export const mendReference: Mender = (finding, context) => {
  const found = cellOf(finding, context);
  const reference = found?.task.reference;
  if (!found || !reference) return null;
  const { task } = found;
  const cell = task.cells[reference.role];
  const { differs, colon, spacing } = finding.facts;
  if (!cell || !Array.isArray(differs)) return null;
  const wants = (what: string, how: unknown): string | null => ((differs as readonly unknown[]).includes(what) && typeof how === "string" ? how : null);
  const replaced = restyle(cell.text, reference.span, { colon: wants("colon", colon), spacing: wants("spacing", spacing) });
  const after = read(task, cell, replaceIn(cell.text, replaced));
  const same = after?.scheme === reference.scheme && after.number === reference.number;
  return same ? mendOf([{ cell, replaced }]) : null;
};
