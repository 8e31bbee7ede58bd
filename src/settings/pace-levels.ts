/** 序时进度: the levels that an office grades by. */

import { z } from "zod";
import type { Level } from "../rules/reading/pace";
import type { PaceChoice, PaceLevel } from "./office-settings";
import { isRecord, nameUnknown, own, type Path, type ProblemList } from "./problem-list";

/** What the preset levels are called, best first. */
export interface PaceNames {
  readonly attainment: readonly [ahead: string, onPace: string, behind: string, farBehind: string];
  readonly lights: readonly [blue: string, yellow: string, red: string];
}

/** Points behind up to which a task is on pace, and beyond which it is far behind: those of progress/behind-schedule. */
const ON_PACE = 10;
const FAR_BEHIND = 30;

/** The levels of a choice, best first; the last takes what is left. Names of presets are the locale's. */
export function levelsOf(choice: PaceChoice, names: PaceNames): readonly Level[] {
  if (choice.preset === "own") return choice.levels;
  if (choice.preset === "lights") {
    const [blue, yellow, red] = names.lights;
    return [
      { name: blue, from: -ON_PACE, tone: "good" },
      { name: yellow, from: -FAR_BEHIND, tone: "fair" },
      { name: red, from: null, tone: "poor" },
    ];
  }
  const [ahead, onPace, behind, farBehind] = names.attainment;
  return [
    { name: ahead, from: ON_PACE, above: true, tone: "good" },
    { name: onPace, from: -ON_PACE, tone: "good" },
    { name: behind, from: -FAR_BEHIND, tone: "fair" },
    { name: farBehind, from: null, tone: "poor" },
  ];
}

const PRESETS = ["attainment", "lights", "own"] as const;
const TONES = ["good", "fair", "poor"] as const;
/** Levels of an office's own: how many, and how long their names. */
const LEVEL_COUNT = { least: 2, most: 6 } as const;
const LONGEST_LEVEL_NAME = 20;
const LEVEL_POINTS = { least: -100, most: 100 } as const;

const levelName = z.string().max(LONGEST_LEVEL_NAME).transform((text) => text.trim()).refine((text) => text !== "");
const levelPoints = z.number().min(LEVEL_POINTS.least).max(LEVEL_POINTS.most);

/** The choice; the usual levels, and what is wrong, where any part of it cannot be read: levels hold together or not at all. */
export function readPaceChoice(value: unknown, path: Path, problems: ProblemList): PaceChoice {
  const usual: PaceChoice = { preset: "attainment" };
  if (value === undefined) return usual;
  if (!isRecord(value)) {
    problems.add("wrong-type", path, value);
    return usual;
  }
  const preset = problems.read(z.enum(PRESETS), own(value, "preset"), [...path, "preset"], PRESETS);
  if (preset === undefined) return usual;
  nameUnknown(value, preset === "own" ? ["preset", "levels"] : ["preset"], path, problems);
  if (preset !== "own") return { preset };
  const levels = readLevels(own(value, "levels"), [...path, "levels"], problems);
  return levels ? { preset, levels } : usual;
}

function readLevels(value: unknown, path: Path, problems: ProblemList): readonly PaceLevel[] | null {
  const { least, most } = LEVEL_COUNT;
  const list = problems.read(z.array(z.unknown()).min(least).max(most), value, path, [`${least}–${most}`]);
  if (!list) return null;
  const levels: PaceLevel[] = [];
  for (const [index, each] of list.entries()) {
    const level = readLevel(each, { last: index === list.length - 1, above: levels.at(-1)?.from ?? null }, [...path, index], problems);
    if (!level) return null;
    levels.push(level);
  }
  return levels;
}

/** @param place whether it is the last level, and the least points of the level above. */
function readLevel(value: unknown, place: { readonly last: boolean; readonly above: number | null }, path: Path, problems: ProblemList): PaceLevel | null {
  if (!isRecord(value)) {
    problems.add("wrong-type", path, value);
    return null;
  }
  const name = problems.read(levelName, own(value, "name"), [...path, "name"], [`1–${LONGEST_LEVEL_NAME}`]);
  const tone = problems.read(z.enum(TONES), own(value, "tone"), [...path, "tone"], TONES);
  const given = own(value, "from");
  const where = [...path, "from"];
  const from = place.last
    ? problems.read(z.null(), given, where, ["null"])
    : problems.read(levelPoints, given, where, [`${LEVEL_POINTS.least}–${LEVEL_POINTS.most}`]);
  if (name === undefined || tone === undefined || from === undefined) return null;
  if (from !== null && place.above !== null && from >= place.above) {
    problems.add("out-of-range", where, from, [`< ${place.above}`]);
    return null;
  }
  return { name, from, tone };
}
