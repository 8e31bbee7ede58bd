/** What is read of a ledger, in lines that a person can check against the ledger itself. */

import { columnLetters } from "../../../src/ledger/address";
import { readFunnels, readParts, readRates } from "../../../src/ledger/figures";
import type { Deadline, Figure, Ledger, Task, TaskCell } from "../../../src/ledger/ledger";
import { notesOf, rolesOf, skippedOf } from "../layout/sheet-of";

const UNIT_MARKS = { lead: "", support: "配合 ", collective: "集合 " } as const;

function oneLine(text: string): string {
  return text.replace(/\n/g, "⏎");
}

/** What the cells say: what was read stands behind it. */
function quoted(...cells: readonly (TaskCell | undefined)[]): string {
  return cells.flatMap((cell) => (cell && cell.text.trim() !== "" ? [`“${oneLine(cell.text)}”`] : [])).join(" ");
}

function told(label: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`    ${label.trim()}: ${parts.join("; ")}`];
}

function dueOf({ kind, date, milestones = [], every, next, from }: Deadline): string {
  const steps = milestones.length > 0 ? ` after ${milestones.join(" ")}` : "";
  const when = kind === "date" ? `${date ?? ""}${steps}` : kind === "recurring" ? `every ${every ?? "?"}, next ${next ?? "?"}` : kind;
  return from === "cell" || kind === "none" ? when : `${when}, by the note`;
}

function figureOf({ target, actual, ratio, measure, stage, quote }: Figure): string {
  const share = ratio === null ? "" : ` = ${Number((ratio * 100).toPrecision(4))} %`;
  return `${actual ?? "–"} of ${target ?? "–"}${measure}${share}${stage ? ` (step ${stage.index + 1}${stage.last ? ", the last" : ""})` : ""} “${oneLine(quote)}”`;
}

function taskLines({ rows: [first, last], seq, text, units, deadline, milestones, progress, points, figures, state, age, cells }: Task): string[] {
  const at = first === last ? `${first + 1}` : `${first + 1}–${last + 1}`;
  const cell = cells.progress?.text ?? "";
  const checks = readParts(cell).map(({ verdict, total, parts, sum, measure }) => `${verdict} ${total.value}${measure}: ${parts.map(({ value }) => value).join(" + ")} = ${sum}`);
  const funnels = readFunnels(cell).map(({ steps, rising, judgeable }) => `${steps.map(({ word, value }) => `${word} ${value}`).join(" → ")}${rising === null ? "" : `, rises at ${rising + 1}`}${judgeable ? "" : ", not judged"}`);
  const rates = readRates(cell).map(({ value, kind, base }) => `${value} % ${kind}${base ? "" : " of what?"}`);
  return [
    `  ${at} · ${seq ?? "–"} · ${oneLine(text) || "–"}`,
    ...told(`units ${quoted(cells.lead, cells.unit, cells.support)}`, units.map(({ role, as, name, alias, share }) => `${UNIT_MARKS[role]}${as}${as === name ? "" : ` (= ${name})`}${alias ? ` [${alias}]` : ""}${share ? ` for ${oneLine(share)}` : ""}`)),
    ...told(`due ${quoted(cells.deadline)}`, [dueOf(deadline), ...milestones.filter((each) => each.text.trim() !== "").map((each) => `step ${each.due}`)]),
    ...told("told", points.length < 2 ? [oneLine(progress)].filter((each) => each !== "") : points.map((each) => `${each.number ?? "–"}) ${oneLine(each.text)}`)),
    ...told("figures", figures.map(figureOf)),
    ...told("parts", checks),
    ...told("steps", funnels),
    ...told("rates", rates),
    ...told(`state ${quoted(cells.status, cells.percent)}`, [`${state}${age.newest === null ? "" : `, as of ${age.newest}${age.from === "updated" ? " by its date" : ""}`}`]),
  ];
}

/** A ledger's readings: its table, then its tasks. */
export function readingLines(ledger: Ledger): string[] {
  const { headerTop, headerRow, asOf, asOfFrom, period, ambiguous, units, others } = ledger;
  return [
    `  header ${headerTop === headerRow ? headerRow + 1 : `${headerTop + 1}–${headerRow + 1}`}: ${rolesOf(ledger)}`,
    `  reporting day ${asOf} (${asOfFrom})${period ? `, period ${period.start} – ${period.end}` : ""}`,
    ...told("two columns claim", ambiguous.map(({ role, columns }) => `${role} ${columns.map((each) => columnLetters(each)).join(" ")}`)),
    ...told("notes", notesOf(ledger)),
    ...told("rows that are no task", skippedOf(ledger)),
    ...told("one unit", units.filter(({ aliases }) => aliases.length > 0).map(({ name, aliases, why }) => `${name} = ${aliases.join(" = ")} (${why})`)),
    ...told("other tables", others.map(({ address }) => address)),
    ...ledger.tasks.flatMap(taskLines),
  ];
}
