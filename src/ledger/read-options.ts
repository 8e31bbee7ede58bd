/** What a caller may say about a ledger before it is read. */

import type { StatusWords } from "./figures";
import type { TableChoice } from "./find-tables";
import type { CivilDate, Period } from "./ledger";
import type { Roster } from "./units";

export interface ReadOptions extends TableChoice {
  /** The reporting day, where the user set it. */
  readonly asOf?: CivilDate;
  /** The day to take where nothing tells the reporting day. */
  readonly today: CivilDate;
  /** The period that is reported, where the office set it. */
  readonly period?: Period;
  /** Name of the sheet that the user chose. */
  readonly sheet?: string;
  /** Name of the sheet that the user looks at: of equally good sheets it is the one. */
  readonly active?: string;
  readonly roster?: Roster;
  /** The office's own words for a task's status, by state. */
  readonly statusWords?: StatusWords;
}
