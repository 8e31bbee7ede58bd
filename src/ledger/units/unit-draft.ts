/** A unit on its way from a cell to the ledger. */

import type { MarkedRole } from "./role-words";

/** A unit as found in a cell, before its role is settled. Places are those of the folded text. */
export interface UnitDraft {
  readonly start: number;
  end: number;
  readonly name: string;
  readonly wrapped: boolean;
  readonly separator: string | null;
  readonly sure: boolean;
  /** What a label before it says (牵头单位：). */
  readonly label: MarkedRole | null;
  /** What a mark of its own says (（牵头）, 会同). */
  own: MarkedRole | null;
  /** What the words at the end of its clause say (…配合). */
  clauseRole: MarkedRole | null;
  sign: string | null;
  alias: string | null;
  aliasEnd: number | null;
  share: string | null;
  members: readonly string[] | null;
}
