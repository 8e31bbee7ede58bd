/** Where the office's list of units stands, as it was stored. */

import { z } from "zod";
import type { RosterUnit } from "../ledger/units";
import type { RosterSource } from "./office-settings";
import { isRecord, nameUnknown, own, type Path, type ProblemList } from "./problem-list";
import { LONGEST_WORD, readWords } from "./word-list";

const SOURCES = ["none", "sheet", "file"] as const;
const MOST_UNITS = 5000;
const LONGEST_FILE_NAME = 255;
const LONGEST_SHEET_NAME = 31;

const sheetName = z.string().min(1).max(LONGEST_SHEET_NAME);
const fileName = z.string().max(LONGEST_FILE_NAME);
const unitName = z.string().max(LONGEST_WORD).transform((text) => text.trim()).refine((text) => text !== "");

/** The source; none where it cannot be read. Units that cannot be read are left out. */
export function readRosterSource(value: unknown, path: Path, problems: ProblemList): RosterSource {
  const none: RosterSource = { from: "none" };
  if (value === undefined) return none;
  if (!isRecord(value)) {
    problems.add("wrong-type", path, value);
    return none;
  }
  const from = problems.read(z.enum(SOURCES), own(value, "from"), [...path, "from"], SOURCES);
  if (from === "sheet") {
    nameUnknown(value, ["from", "sheet"], path, problems);
    const sheet = problems.read(sheetName, own(value, "sheet"), [...path, "sheet"], [`1–${LONGEST_SHEET_NAME}`]);
    return sheet === undefined ? none : { from, sheet };
  }
  if (from === "file") {
    nameUnknown(value, ["from", "file", "units"], path, problems);
    const file = problems.read(fileName, own(value, "file"), [...path, "file"], [`≤ ${LONGEST_FILE_NAME}`]);
    return { from, file: file ?? "", units: readUnits(own(value, "units"), [...path, "units"], problems) };
  }
  if (from === "none") nameUnknown(value, ["from"], path, problems);
  return none;
}

function readUnits(value: unknown, path: Path, problems: ProblemList): readonly RosterUnit[] {
  const list = problems.read(z.array(z.unknown()), value, path, [`≤ ${MOST_UNITS}`]) ?? [];
  if (list.length > MOST_UNITS) problems.add("out-of-range", path, list.length, [`≤ ${MOST_UNITS}`]);
  return list.slice(0, MOST_UNITS).flatMap((each, index) => readUnit(each, [...path, index], problems) ?? []);
}

function readUnit(value: unknown, path: Path, problems: ProblemList): RosterUnit | null {
  if (!isRecord(value)) {
    problems.add("wrong-type", path, value);
    return null;
  }
  nameUnknown(value, ["name", "aliases", "groups"], path, problems);
  const name = problems.read(unitName, own(value, "name"), [...path, "name"], [`1–${LONGEST_WORD}`]);
  if (name === undefined) return null;
  const words = (entry: string) => {
    const given = own(value, entry);
    return given === undefined ? [] : (readWords(given, [...path, entry], problems) ?? []);
  };
  return { name, aliases: words("aliases"), groups: words("groups") };
}
