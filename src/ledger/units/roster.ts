import { comparableCollective, comparableName } from "./fold-text";

/** A unit of the office's list. */
export interface RosterUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The collectives that it is a member of (各街道办事处). */
  readonly groups: readonly string[];
}

/** 单位名录: the office's list of units. */
export interface Roster {
  readonly units: readonly RosterUnit[];
}

/** What is wrong with a roster's table; `row` is 0-based. None of it makes the rest of the roster useless. */
export type RosterProblem =
  | { readonly kind: "header-not-found" }
  | { readonly kind: "name-missing"; readonly row: number }
  /** A name that stands twice: aliases and groups of both rows count. */
  | { readonly kind: "duplicate-name"; readonly row: number; readonly name: string; readonly firstRow: number }
  /** An alias that is another unit's name, or an alias of two units: it counts for none. */
  | { readonly kind: "alias-clash"; readonly row: number; readonly alias: string; readonly names: readonly string[] };

const NAME_HEADER = /^(?:单位(?:名称|全称)?|责任单位|名称|全称|(?:unit|full)? ?name|unit)$/i;
const ALIAS_HEADER = /^(?:(?:单位)?(?:简称|别名|别称|曾用名|其他名称)|short ?names?|alias(?:es)?)$/i;
const GROUP_HEADER = /^(?:所属集合|集合|所属类别|groups?|collectives?)$/i;
const ALIAS_SEPARATOR = /[、，,;；/\n|]+/;

const squeeze = (text: string): string => text.replace(/\s+/g, (space) => (space.includes("\n") ? "\n" : " ")).trim();
const listOf = (text: string): string[] => squeeze(text).split(ALIAS_SEPARATOR).map((item) => item.trim()).filter((item) => item !== "");

interface Row {
  readonly row: number;
  readonly name: string;
  readonly aliases: Set<string>;
  readonly groups: Set<string>;
}

/**
 * Reads a roster from a table: a header row with 单位名称 / Name, and 简称 / Aliases and 所属集合 / Group where there are any
 * (several in a cell separated by 、), one unit a row. Blank rows are passed over.
 */
export function readRoster(rows: readonly (readonly string[])[]): { readonly roster: Roster; readonly problems: readonly RosterProblem[] } {
  const header = rows.findIndex((row) => row.some((cell) => NAME_HEADER.test(squeeze(cell))));
  const titles = rows[header];
  if (titles === undefined) return { roster: { units: [] }, problems: [{ kind: "header-not-found" }] };
  const columnOf = (pattern: RegExp): number => titles.findIndex((cell) => pattern.test(squeeze(cell)));
  const nameColumn = columnOf(NAME_HEADER);
  const aliasColumn = columnOf(ALIAS_HEADER);
  const groupColumn = columnOf(GROUP_HEADER);
  const problems: RosterProblem[] = [];
  const units = new Map<string, Row>();
  rows.forEach((cells, row) => {
    if (row <= header || cells.every((cell) => squeeze(cell) === "")) return;
    const name = squeeze(cells[nameColumn] ?? "").replace(/\n/g, "");
    if (name === "") {
      problems.push({ kind: "name-missing", row });
      return;
    }
    const known = units.get(comparableName(name));
    if (known !== undefined) problems.push({ kind: "duplicate-name", row, name, firstRow: known.row });
    const unit = known ?? { row, name, aliases: new Set<string>(), groups: new Set<string>() };
    for (const alias of listOf(cells[aliasColumn] ?? "")) if (comparableName(alias) !== comparableName(name)) unit.aliases.add(alias);
    for (const group of listOf(cells[groupColumn] ?? "")) unit.groups.add(group);
    units.set(comparableName(name), unit);
  });
  const clashing = findClashes(units, problems);
  return {
    roster: { units: [...units.values()].map(({ name, aliases, groups }) => ({ name, aliases: [...aliases].filter((alias) => !clashing.has(comparableName(alias))), groups: [...groups] })) },
    problems,
  };
}

function findClashes(units: ReadonlyMap<string, Row>, problems: RosterProblem[]): ReadonlySet<string> {
  const owners = new Map<string, { readonly alias: string; readonly rows: Row[] }>();
  for (const unit of units.values()) {
    for (const alias of unit.aliases) {
      const text = comparableName(alias);
      const met = owners.get(text);
      if (met === undefined) owners.set(text, { alias, rows: [unit] });
      else if (!met.rows.includes(unit)) met.rows.push(unit);
    }
  }
  const clashing = new Set<string>();
  for (const [text, { alias, rows }] of owners) {
    const named = units.get(text);
    const all = named === undefined ? rows : [named, ...rows];
    if (all.length < 2) continue;
    clashing.add(text);
    problems.push({ kind: "alias-clash", row: Math.max(...all.map((unit) => unit.row)), alias, names: all.map((unit) => unit.name) });
  }
  return clashing;
}

/** Folded official names and aliases → the unit; a name goes before another unit's alias. */
export function rosterIndex(roster: Roster | undefined): ReadonlyMap<string, RosterUnit> {
  const index = new Map<string, RosterUnit>();
  roster?.units.forEach((unit) => index.set(comparableName(unit.name), unit));
  roster?.units.forEach((unit) => {
    for (const alias of unit.aliases) if (!index.has(comparableName(alias))) index.set(comparableName(alias), unit);
  });
  return index;
}

/** The roster's units that are members of a collective, in the roster's order; none where it is not known there. */
export function membersOf(collective: string, roster: Roster): string[] {
  const text = comparableCollective(collective);
  return roster.units.filter((unit) => unit.groups.some((group) => comparableCollective(group) === text)).map((unit) => unit.name);
}
