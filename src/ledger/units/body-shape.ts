import { HEADS_OF_ONE, KNOWN_HEADS, KNOWN_WHOLE_NAMES } from "./known-bodies";
import {
  BARE_TAILS, COLLECTIVE_BEGINNINGS, COLLECTIVE_ENDINGS, COLLECTIVE_PARTS, ENGLISH_BODIES, GENERIC_UNITS, LEVELS,
  NOT_LEVELS, NOT_PLACES, NOT_SUFFIXES, PLACES_LIKE_LEVELS, SUFFIXES,
} from "./unit-words";

/**
 * What a stretch of text looks like: a body that every office knows; another complete name; a collective; a place
 * (东城区); a word for a kind of unit (街道); a tail that needs something before it (管理局); nothing of these.
 */
export type BodyShape = "known" | "complete" | "collective" | "place" | "generic" | "bare" | "none";

/** A name parted into place and level (东城区 → 东城, 区) and the rest. */
export interface LeveledName {
  readonly place: string;
  readonly level: string;
  readonly core: string;
}

const CHINESE = /[\u3400-\u9fff]/;
/** 全区, 本市 are no places; 全椒县, 本溪市 are. */
const NO_PLACE = /^(?:以及|及|与|由|并|各|(?:全|本|该)[省市区县旗州盟镇乡])/;
/** A place holds no body: 城建集团团区委 is no 城建集团团区. */
const BODY_IN_PLACE = /[局委办署厅处所]|政府|集团|公司|中心|支队|大队|街道|[部队会院校站团]$/;
const LEVEL = /^(?:自治)?[省市区县旗州盟镇乡]/;
const SHORTEST_PLACE = 2;
const LONGEST_PLACE = 6;
/** Between two words of a head; 和财政局 is the 财政局 behind a joining word. */
const JOINERS = /(?<=.)[和与及、](?=.)/g;
/** Words of two to four characters that begin like a level. */
const LEVEL_LIKE: ReadonlySet<string> = new Set([...NOT_LEVELS, ...PLACES_LIKE_LEVELS]);
/** No collective is without one of these: a quick look before the long ones. */
const COLLECTIVE_SIGNS = /[各全所有相其属驻涉成责职组主每级直个]/;
const WITHOUT_NAME: ReadonlySet<string> = new Set(["委", "委员会", "政府", "法院", "检察院", "人民法院", "人民检察院"]);
const PARTY_PREFIX = /^(?:中共|中国共产党)/;

/** True where the text has a Chinese character: Chinese names close up, English ones keep their spaces. */
export function isChinese(text: string): boolean {
  return CHINESE.test(text);
}

/** True where the text begins with a level of government (区住建委, 县城管局), not with a word such as 市场 or 区域. */
export function startsWithLevel(text: string): boolean {
  if (text === "" || !LEVELS.includes(text.charAt(0))) return false;
  return (!LEVEL_LIKE.has(text.slice(0, 2)) && !LEVEL_LIKE.has(text.slice(0, 3)) && !LEVEL_LIKE.has(text.slice(0, 4))) || isKnownCore(text.slice(1));
}

/** Words by their last character: most texts are told by one look. */
function byLastCharacter(list: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of list) {
    const last = word.slice(-1);
    map.set(last, [...(map.get(last) ?? []), word]);
  }
  return map;
}

const SUFFIXES_BY_LAST = byLastCharacter(SUFFIXES);
const NOT_SUFFIXES_BY_LAST = byLastCharacter(NOT_SUFFIXES);

/** The words that the text ends in. */
function endingsOf(text: string, words: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return (words.get(text.slice(-1)) ?? []).filter((word) => text.endsWith(word));
}

/** The fullest spelling of a head (卫健 → 卫生健康), 和 left out; undefined where the head is not known. */
export function knownHead(head: string, suffix: string): string | undefined {
  return head.length > 1 || HEADS_OF_ONE.has(head + suffix) ? KNOWN_HEADS.get(head.replace(JOINERS, "")) : undefined;
}

/** True for a name, without place and level, that every office knows. */
export function isKnownCore(core: string): boolean {
  if (KNOWN_WHOLE_NAMES.has(core)) return true;
  if (endingsOf(core, SUFFIXES_BY_LAST).some((suffix) => knownHead(core.slice(0, -suffix.length), suffix) !== undefined)) return true;
  const ofHost = core.replace(/^(?:委(?:员会)?|(?:人民)?政府)/, "");
  return ofHost !== core && isKnownCore(ofHost);
}

/** 区局 and 区分局 are bodies that a level makes complete; 区办 and 农办 are too short to be told from other words. */
function isCompleteCore(core: string): boolean {
  if (endingsOf(core, NOT_SUFFIXES_BY_LAST).length > 0) return false;
  return core === "局" || endingsOf(core, SUFFIXES_BY_LAST).some((suffix) => suffix.length > 1 || core.length > 2);
}

function isSpecificCore(core: string): boolean {
  return core === "" || KNOWN_WHOLE_NAMES.has(core) || (!BARE_TAILS.has(core) && !SUFFIXES.has(core) && (isKnownCore(core) || isCompleteCore(core)));
}

/** Parts a name into place, level and core; a name without level is all core. Of 北京市东城区… the lowest place counts. */
export function splitLevel(written: string): LeveledName {
  const name = written.replace(PARTY_PREFIX, "");
  if (startsWithLevel(name)) return { place: "", level: name.charAt(0), core: name.slice(1) };
  if (!NO_PLACE.test(name) && !isKnownCore(name)) {
    for (let end = SHORTEST_PLACE; end <= LONGEST_PLACE; end += 1) {
      const rest = name.slice(end);
      const level = LEVEL.exec(rest)?.[0];
      // 云溪市场监管局 is the 市场监管局 of 云溪, no 场监管局 of 云溪市.
      if (level === undefined || (!startsWithLevel(rest) && isKnownCore(rest))) continue;
      const place = name.slice(0, end);
      if (NOT_PLACES.test(place + level) || BODY_IN_PLACE.test(place)) continue;
      const core = rest.slice(level.length);
      const inner = splitLevel(core);
      if (inner.place !== "") return inner;
      if (isSpecificCore(core)) return { place, level: level.slice(-1), core };
    }
  }
  return { place: "", level: "", core: name };
}

/** True for a name that stands for several units: 各街道办事处, 区政府各部门, all departments. */
export function isCollective(name: string): boolean {
  if (!isChinese(name)) return /^(?:all|each|every|relevant|other|various)\b/i.test(name) || /\ball (?:departments|units|bureaus)\b/i.test(name);
  return GENERIC_UNITS.has(name) || (COLLECTIVE_SIGNS.test(name) && (COLLECTIVE_BEGINNINGS.test(name) || COLLECTIVE_PARTS.test(name)));
}

/** True for English text that cannot end or begin there: "Department of", "and Social Care". */
export function isOpenEnglish(text: string): { readonly end: boolean; readonly start: boolean } {
  return { end: /(?:\b(?:of|and|for|the)|&)$/i.test(text), start: /^(?:(?:of|and|for)\b|&)/i.test(text) };
}

function englishShape(text: string): BodyShape {
  const open = isOpenEnglish(text);
  if (open.end || open.start) return "none";
  if (isCollective(text)) return "collective";
  const body = ENGLISH_BODIES.exec(text);
  if (body !== null) return body[0].length === text.length ? "bare" : "complete";
  return /^[A-Z][A-Z0-9-]{1,6}$/.test(text) ? "complete" : "none";
}

/** Tells what a piece of text looks like. */
export function shapeOf(text: string): BodyShape {
  if (!isChinese(text)) return englishShape(text);
  if (GENERIC_UNITS.has(text)) return "generic";
  if (isCollective(text)) return COLLECTIVE_ENDINGS.test(text.replace(/[(（][^)）]*[)）]?$/, "")) ? "collective" : "none";
  if (BARE_TAILS.has(text) || WITHOUT_NAME.has(text)) return "bare";
  if (isKnownCore(text)) return "known";
  if (SUFFIXES.has(text)) return "bare";
  const { place, level, core } = splitLevel(text);
  if (core === "") return place === "" ? "none" : "镇乡".includes(level) ? "complete" : "place";
  if (isKnownCore(core)) return "known";
  if (/^团(?:中央|[省市区县州旗盟]委)$/.test(core)) return "known";
  return isCompleteCore(core) ? "complete" : "none";
}

/** True for a shape that can stand as a unit by itself. */
export function isWhole(shape: BodyShape): boolean {
  return shape === "known" || shape === "complete" || shape === "collective";
}
