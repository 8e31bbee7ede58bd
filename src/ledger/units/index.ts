/** Responsible units (责任单位): read from cells, put together under one name, held against the office's roster. */

export { groupUnits, type GroupedUnits, type NamedUnit } from "./group-units";
export { nearestRosterNames } from "./nearest-roster-names";
export { readUnitCell, type UnitCellOptions, type UnitMention } from "./read-unit-cell";
export { membersOf, readRoster, type Roster, type RosterProblem, type RosterUnit } from "./roster";
export type { UnitColumn } from "./unit-roles";
export { learnUnitNames } from "./unit-vocabulary";
export type { UnitVocabulary } from "./unit-vocabulary-type";
