/** Makes the report of a check: plain data with the sheet's own rows and addresses, and sentences in one language. */

import { cellAddress, columnLetters } from "../ledger/address";
import type { Ledger, Task, UnitRole } from "../ledger/ledger";
import { sentence, type Locale } from "../locales";
import type { Finding } from "../rules/finding";
import type { Collectives } from "../summary";
import type { CheckResult } from "./check";
import type { Report } from "./report-schema";

export interface ReportExtras {
  readonly locale: Locale;
  /** Name of each unit's summary sheet, by the unit's canonical name. */
  readonly sheets: ReadonlyMap<string, string | null>;
  readonly cost: Report["cost"];
  /** Members that stand for collectives on the summary sheets; none unless told. */
  readonly collectives?: Collectives;
}

export function makeReport({ ledger, findings, waived, gate }: CheckResult, { locale, sheets, cost, collectives = new Map() }: ReportExtras): Report {
  return {
    version: 1,
    asOf: ledger.asOf,
    asOfFrom: ledger.asOfFrom,
    ledger: {
      sheet: ledger.sheet,
      headerRow: ledger.headerRow + 1,
      firstRow: ledger.firstRow === null ? null : ledger.firstRow + 1,
      lastRow: ledger.lastRow === null ? null : ledger.lastRow + 1,
      columns: Object.fromEntries(
        ledger.columns.map(({ role, column, header, by }) => [role, { column: columnLetters(column), header, by }]),
      ),
      notes: ledger.notes.map(({ row, column, text, gives }) => ({ cell: cellAddress(row, column), text, gives: { ...gives } })),
      tasks: ledger.tasks.map(reportTask),
    },
    findings: findings.map((each) => reportFinding(each, locale)),
    waived: waived.map(({ finding, waiver: { reason, by } }) => ({ ...reportFinding(finding, locale), waiver: { reason, by } })),
    units: reportUnits(ledger, sheets, collectives),
    gate,
    cost,
  };
}

function reportTask(task: Task): Report["ledger"]["tasks"][number] {
  const { kind, date, milestones, every, next, from } = task.deadline;
  return {
    key: task.key,
    text: task.text,
    rows: [task.rows[0] + 1, task.rows[1] + 1],
    seq: task.seq,
    reference: task.reference && { scheme: task.reference.scheme, number: task.reference.number },
    units: task.units.map(({ name, as, role }) => ({ name, as, role })),
    deadline: {
      kind,
      from,
      ...(date ? { date } : {}),
      ...(milestones && milestones.length > 0 ? { milestones: [...milestones] } : {}),
      ...(every ? { every } : {}),
      ...(next ? { next } : {}),
    },
    points: task.points.map(({ number, text }) => ({ number, text })),
    figures: task.figures.map(({ target, actual, ratio, measure, label, quote }) => ({ target, actual, ratio, measure, label, quote })),
    state: task.state,
    age: { newest: task.age.newest },
  };
}

function reportFinding(finding: Finding, locale: Locale): Report["findings"][number] {
  const { rule, severity, at, task, quote, facts, fix, rows } = finding;
  return {
    rule,
    severity,
    cell: at ? cellAddress(at.row, at.column) : null,
    row: at ? at.row + 1 : null,
    task: task ?? null,
    quote: quote ? quote.text : null,
    span: quote ? [quote.span[0], quote.span[1]] : null,
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [name, Array.isArray(fact) ? ([...fact] as string[] | number[]) : (fact as string | number | boolean | null)]),
    ),
    message: sentence(finding, locale),
    fix,
    ...(rows ? { rows: rows.map((row) => row + 1) } : {}),
  };
}

/** The ledger's units; members that a roster gives a collective have its tasks, and follow where the ledger names them nowhere else. */
function reportUnits(ledger: Ledger, sheets: ReportExtras["sheets"], collectives: Collectives): Report["units"] {
  const entry = (name: string, aliases: readonly string[]) => ({ name, aliases, rows: [] as number[], lead: 0, support: 0, collective: 0 });
  const found = new Map(ledger.units.map(({ name, aliases }) => [name, entry(name, aliases)]));
  for (const members of collectives.values()) for (const name of members) if (!found.has(name)) found.set(name, entry(name, []));
  for (const task of ledger.tasks) {
    const roles = new Map<string, UnitRole>();
    for (const { name } of task.units) for (const member of collectives.get(name) ?? []) roles.set(member, "collective");
    for (const { name, role } of task.units) roles.set(name, role);
    for (const [name, role] of roles) {
      const unit = found.get(name);
      if (!unit) continue;
      unit[role] += 1;
      unit.rows.push(task.rows[0] + 1);
    }
  }
  return [...found.values()].map(({ name, aliases, rows, lead, support, collective }) => ({
    name,
    aliases: [...aliases],
    rows,
    lead,
    support,
    collective,
    sheet: sheets.get(name) ?? null,
  }));
}
