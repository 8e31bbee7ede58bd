/** The shape of what a check hands out (version 1), as one schema: the headless command writes nothing else. */

import { z } from "zod";

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const severity = z.enum(["error", "warning", "info"]);
/** Rows here are the sheet's own, counted from 1. */
const row = z.number().int().positive();

const deadline = z.object({
  kind: z.enum(["date", "ongoing", "recurring", "immediate", "none", "invalid"]),
  date: day.optional(),
  milestones: z.array(day).optional(),
  every: z.enum(["day", "week", "month", "quarter", "half-year", "year"]).optional(),
  next: day.optional(),
  from: z.enum(["cell", "note", "none"]),
});

const task = z.object({
  key: z.string().min(1),
  text: z.string(),
  rows: z.tuple([row, row]),
  seq: z.union([z.number(), z.string()]).nullable(),
  reference: z.object({ scheme: z.string(), number: z.number() }).nullable(),
  units: z.array(z.object({ name: z.string(), as: z.string(), role: z.enum(["lead", "support", "collective"]) })),
  deadline,
  points: z.array(z.object({ number: z.number().nullable(), text: z.string() })),
  figures: z.array(
    z.object({
      target: z.number().nullable(),
      actual: z.number().nullable(),
      ratio: z.number().nullable(),
      measure: z.string(),
      label: z.string(),
      quote: z.string(),
    }),
  ),
  state: z.enum(["done", "on-track", "behind", "not-started", "cannot-tell"]),
  age: z.object({ newest: day.nullable() }),
});

const fact = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()), z.array(z.number())]);

const finding = z.object({
  rule: z.string(),
  severity,
  cell: z.string().nullable(),
  row: row.nullable(),
  task: z.string().nullable(),
  quote: z.string().nullable(),
  span: z.tuple([z.number().int(), z.number().int()]).nullable(),
  facts: z.record(z.string(), fact),
  message: z.string(),
  fix: z.enum(["safe", "offer"]).nullable(),
  rows: z.array(row).optional(),
});

export const reportSchema = z.object({
  version: z.literal(1),
  asOf: day,
  asOfFrom: z.enum(["option", "title", "header", "note", "today"]),
  ledger: z.object({
    sheet: z.string(),
    headerRow: z.number().int().nonnegative(),
    firstRow: row.nullable(),
    lastRow: row.nullable(),
    columns: z.record(z.string(), z.object({ column: z.string(), header: z.string(), by: z.enum(["header", "content", "user"]) })),
    notes: z.array(z.object({ cell: z.string(), text: z.string(), gives: z.record(z.string(), z.unknown()) })),
    tasks: z.array(task),
  }),
  findings: z.array(finding),
  waived: z.array(finding.extend({ waiver: z.object({ reason: z.string(), by: z.string() }) })),
  units: z.array(
    z.object({
      name: z.string(),
      aliases: z.array(z.string()),
      rows: z.array(row),
      lead: z.number().int(),
      support: z.number().int(),
      collective: z.number().int(),
      sheet: z.string().nullable(),
    }),
  ),
  gate: z.object({ ready: z.boolean(), errors: z.number(), warnings: z.number(), infos: z.number(), fingerprint: z.string() }),
  cost: z.object({ roundTrips: z.number(), requestBytes: z.number(), responseBytes: z.number() }),
});

export type Report = z.infer<typeof reportSchema>;
