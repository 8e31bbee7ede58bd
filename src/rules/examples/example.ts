/** Examples of a rule as plain data: a small ledger at which it speaks, and one much like it at which it does not. */

import type { CivilDate } from "../../ledger/ledger";
import type { CellValue } from "../../ledger/sheet-cells";
import type { Roster } from "../../ledger/units";
import type { RuleId } from "../catalogue";

/** A sheet as typed, from A1. */
export interface ExampleSheet {
  /** 台账 unless told. */
  readonly name?: string;
  /** Row by row; a row may be shorter than the others. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Merged areas, such as "C2:C3". */
  readonly merges?: readonly string[];
  /** Hidden rows as the sheet counts them, the first one 1. */
  readonly hiddenRows?: readonly number[];
}

/** A ledger, and what is known beside it. */
export interface ExampleLedger extends ExampleSheet {
  /** The reporting day, where it matters; else `usualDay`. */
  readonly asOf?: CivilDate;
  /** Other sheets of the workbook. */
  readonly others?: readonly ExampleSheet[];
  readonly roster?: Roster;
  /** The last period's ledger (上期) and its reporting day. */
  readonly lastPeriod?: ExampleSheet & { readonly asOf: CivilDate };
}

/** A ledger at which the rule speaks, once. */
export interface FiringExample extends ExampleLedger {
  /** The cell at which it speaks, such as "D2"; null where it speaks about the sheet. */
  readonly at: string | null;
  /** The words that it quotes. */
  readonly quotes?: string;
}

export interface RuleExamples {
  readonly fires: readonly [FiringExample, ...FiringExample[]];
  readonly silent: readonly [ExampleLedger, ...ExampleLedger[]];
}

/** The families of the catalogue, as the ids begin. */
export type Family = RuleId extends infer Id ? (Id extends `${infer Name}/${string}` ? Name : never) : never;

/** The examples of one family: every rule must be there, and no other. */
export type ExamplesOf<F extends Family> = { readonly [Id in Extract<RuleId, `${F}/${string}`>]: RuleExamples };

/** The reporting day of an example that names none. */
export const usualDay: CivilDate = "2025-06-30";

/** The four columns that every ledger has. */
export const fourColumns = ["序号", "工作内容", "责任单位", "进展情况"] as const;
