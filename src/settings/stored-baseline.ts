/** 上期, as it is kept in the workbook. Read whole or not at all: half a last period would tell tasks as new that are not. */

import { z } from "zod";
import type { Baseline, BaselineTask } from "../ledger/baseline";
import type { DeadlineKind } from "../ledger/ledger";
import { isCivilDate } from "../ledger/time";
import { packText, unpackText } from "./pack-text";
import { isRecord, own, ProblemList, type Path } from "./problem-list";
import type { SettingsProblem } from "./settings-problem";
import { readVersion } from "./stored-version";
import { ROLES } from "./table-choice";

/** Key under which the baseline is stored in the workbook. */
export const BASELINE_KEY = "baseline";
export const BASELINE_VERSION = 1;

/** Longer JSON is packed. */
const LONGEST_PLAIN = 200_000;
/** Rows of a sheet. */
const MOST_TASKS = 1_048_576;
/** Tasks between two points at which a caller may give the host a turn. */
const TASKS_A_STEP = 500;

const day = z.string().refine(isCivilDate);
const text = z.string().max(1_000_000);
const KINDS = ["date", "ongoing", "recurring", "immediate", "none", "invalid"] as const satisfies readonly DeadlineKind[];

const headSchema = z.object({
  period: z.object({ start: day, end: day }).nullable(),
  asOf: day.nullable(),
  sheet: z.string().max(255),
  columns: z.array(z.enum(ROLES)).max(ROLES.length),
});
const taskSchema = z.object({
  key: z.string().min(1).max(200),
  reference: z.object({ scheme: text, number: z.number() }).nullable(),
  text,
  seq: z.union([z.number(), text]).nullable(),
  units: z.array(text).max(10_000),
  progress: text,
  figures: z.array(z.object({ label: text, measure: text, target: z.number().nullable(), actual: z.number().nullable() })).max(10_000),
  deadline: z.object({ kind: z.enum(KINDS), date: day.exactOptional() }),
});

/** A baseline as it is stored: as it is, or packed where it is long. */
export type StoredBaseline = Baseline | { readonly version: typeof BASELINE_VERSION; readonly packed: string };

export function storedBaseline(baseline: Baseline): StoredBaseline {
  const json = JSON.stringify(baseline);
  return json.length > LONGEST_PLAIN ? { version: BASELINE_VERSION, packed: packText(json) } : baseline;
}

export interface BaselineOfWorkbook {
  /** null where none is kept, or it cannot be read. */
  readonly baseline: Baseline | null;
  readonly problems: readonly SettingsProblem[];
}

/** The baseline as it was stored, step by step. Never throws. */
export function* readStoredBaseline(stored: unknown): Generator<void, BaselineOfWorkbook> {
  const problems = new ProblemList();
  const told = readVersion(stored, BASELINE_VERSION, [BASELINE_KEY], problems)?.value;
  const value = told && unpacked(told, problems);
  const baseline = value && problems.all.length === 0 ? yield* readBaseline(value, problems) : null;
  return { baseline: baseline ?? null, problems: problems.all };
}

function unpacked(stored: Readonly<Record<string, unknown>>, problems: ProblemList): Readonly<Record<string, unknown>> | null {
  const packed = own(stored, "packed");
  if (packed === undefined) return stored;
  const json = typeof packed === "string" ? unpackText(packed) : null;
  const value = json === null ? undefined : parseJson(json);
  if (isRecord(value)) return value;
  problems.add("damaged", [BASELINE_KEY], packed);
  return null;
}

/** undefined for what is no JSON. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function* readBaseline(value: Readonly<Record<string, unknown>>, problems: ProblemList): Generator<void, Baseline | null> {
  const path: Path = [BASELINE_KEY];
  const head = problems.read(headSchema, value, path);
  const list = problems.read(z.array(z.unknown()).max(MOST_TASKS), own(value, "tasks"), [...path, "tasks"], [`≤ ${MOST_TASKS}`]);
  if (!head || !list) return null;
  const tasks: BaselineTask[] = [];
  for (const [index, each] of list.entries()) {
    const task = problems.read(taskSchema, each, [...path, "tasks", index]);
    if (!task) return null;
    tasks.push(task);
    if (index % TASKS_A_STEP === TASKS_A_STEP - 1) yield;
  }
  return { version: BASELINE_VERSION, ...head, tasks };
}
