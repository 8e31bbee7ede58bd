/** 设置: what an office lays down for its ledgers, as it is kept in the workbook for everybody who opens it. */

import type { StatusWords } from "../ledger/figures";
import type { Period } from "../ledger/ledger";
import type { RosterUnit } from "../ledger/units";
import type { RuleChoices } from "../rules/check-ledger";

/** Where the office's list of units (单位名录) stands. */
export type RosterSource =
  | { readonly from: "none" }
  /** A sheet of the workbook itself. */
  | { readonly from: "sheet"; readonly sheet: string }
  /** Taken over from a file, and kept here. */
  | { readonly from: "file"; readonly file: string; readonly units: readonly RosterUnit[] };

/** A level of the time-proportional progress (序时进度): from so many points of done share over elapsed share on. */
export interface PaceLevel {
  readonly name: string;
  /** Least points ahead (negative: behind); -Infinity is written as null. */
  readonly from: number | null;
  readonly tone: "good" | "fair" | "poor";
}

/** 达进度/欠进度/超进度 or 蓝/黄/红, as usual, or the office's own levels, best first. */
export type PaceChoice = { readonly preset: "attainment" | "lights" } | { readonly preset: "own"; readonly levels: readonly PaceLevel[] };

export interface OfficeSettings {
  readonly version: 1;
  /** Switches, severities and parameters by rule id; a rule that is not named is as the catalogue has it. */
  readonly rules: RuleChoices;
  /** 报告期; null: as the ledger tells. */
  readonly period: Period | null;
  readonly pace: PaceChoice;
  /** The office's own words for a status; a meaning that is not named keeps the usual words. */
  readonly statusWords: Partial<StatusWords>;
  readonly roster: RosterSource;
  /** Collectives (各街道办事处) stand for their members on the summary sheets, where the roster knows any. */
  readonly expandCollectives: boolean;
}

export const defaultSettings: OfficeSettings = {
  version: 1,
  rules: {},
  period: null,
  pace: { preset: "attainment" },
  statusWords: {},
  roster: { from: "none" },
  expandCollectives: true,
};
