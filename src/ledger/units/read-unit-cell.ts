import type { Span, UnitRole } from "../ledger";
import { squeezeName, writtenText } from "./fold-text";
import { findUnits } from "./find-units";
import { settleRoles, type UnitColumn } from "./unit-roles";
import type { UnitVocabulary } from "./unit-vocabulary-type";

/** One unit as a cell names it. */
export interface UnitMention {
  /** As written: wraps closed up, letters and digits of full width folded, a bracketed second name kept. */
  readonly as: string;
  /** The same without the bracketed second name. */
  readonly base: string;
  readonly alias?: string;
  readonly role: UnitRole;
  /** From the first to the last character of `as` in the cell's raw text, in UTF-16 units. */
  readonly span: Span;
  /** True where a line break stands inside `base`. */
  readonly wrapped: boolean;
  /** What parts it from the unit before it: 、 , ; / a line break, a space, 和 …, "" for nothing or a list number; null for the first unit. */
  readonly separator: string | null;
  /** The part of the work that the cell gives it (负责拆迁部分). */
  readonly share?: string;
  /** The members that a bracket names of a collective: 各街道（东华门、景山）. */
  readonly members?: readonly string[];
}

export interface UnitCellOptions {
  readonly vocabulary: UnitVocabulary;
  readonly column: UnitColumn;
  /** True where the ledger has a column of supporting units beside: then all units of the common column lead. */
  readonly hasSupportColumn: boolean;
}

/**
 * Reads the responsible units of one cell, in the order of the cell, a unit that stands twice twice. An empty cell and
 * one that names nobody (无, 待定, 同上, /) give none. Never throws.
 *
 * 等, 等单位 and 等有关部门 at the end of a list name nobody and are left out; 有关部门 as an item of its own is a collective.
 */
export function readUnitCell(text: string, options: UnitCellOptions): UnitMention[] {
  const { folded, drafts } = findUnits(text, options.vocabulary);
  const roles = settleRoles(drafts, options.column, options.hasSupportColumn, options.vocabulary);
  return drafts.map((draft, place) => {
    const end = draft.aliasEnd ?? draft.end;
    const lastPlace = folded.at[end - 1] ?? 0;
    return {
      as: draft.alias === null ? draft.name : squeezeName(writtenText(folded, draft.start, end)),
      base: draft.name,
      ...(draft.alias === null ? {} : { alias: draft.alias }),
      role: roles[place] ?? "support",
      span: [folded.at[draft.start] ?? 0, lastPlace + 1] as const,
      wrapped: draft.wrapped,
      separator: draft.separator,
      ...(draft.share === null ? {} : { share: draft.share }),
      ...(draft.members === null ? {} : { members: draft.members }),
    };
  });
}
