import { ENGLISH_BODIES, LEVELS } from "./unit-words";

/** One part of a unit cell, `start`..`end` in the folded text. */
export type CellPart =
  | { readonly kind: "run"; readonly start: number; readonly end: number }
  /** White space: it may part two names or stand inside one. */
  | { readonly kind: "gap"; readonly start: number; readonly end: number; readonly newline: boolean }
  /** A sure separator; `clause` where it also ends a clause (，；。 but not 、). */
  | { readonly kind: "stop"; readonly start: number; readonly end: number; readonly sign: string; readonly clause: boolean }
  | { readonly kind: "bracket"; readonly start: number; readonly end: number; readonly from: number; readonly to: number }
  | { readonly kind: "colon" | "number" | "mark"; readonly start: number; readonly end: number };

const OPENING = "([{【〔〖";
const CLOSING = ")]}】〕〗";
const STOPS = "、,;。/\\|+→丨•●■◆◇○・･";
const CLAUSE_STOPS = ",;。";
const MARKS = "★☆▲△*※◎#✓√";
const DASHES = "-—–─~·>";
const NUMBER = /(?:\d{1,2}[.、)](?!\d)|[①-⒛㈠-㈩]|[一二三四五六七八九十]{1,3}[、.])/y;
const NUMBER_INSIDE = /(?:\d{1,2}[.、)](?=[\u4e00-\u9fff])|[①-⒛㈠-㈩])/y;
/** 等, 等单位, 等区直有关部门: the tail of a list that names nobody. Never inside a word (中等和高等学校, 等级). */
const AND_SO_ON =
  /(?<![高初中同平何])等(?:[区市县省镇州旗](?:级|直|属)?)?(?:有关|相关|各|其他|其它|多个|多家|[一二三四五六七八九十两\d]{1,3}[个家]){0,3}(?:责任|成员|职能|主管|业务|配合)?(?:单位|部门|委办局|机构|科室|企业|街道|乡镇|镇街)?(?=$|[\s、,;。/\\|()]|[和及与]|按|牵头|配合|负责|参与|参加|协助|协同|协办|落实|分工|共同|联合)/y;
/** Culture, Sports and Tourism Bureau: commas inside one name, which only its last word makes a body. More words may stand before it. */
const LISTED_NAME =
  /[A-Z][a-z-]+(?:, [A-Z][a-z-]+(?: [A-Z][a-z-]+)?)+,? (?:and|&) (?:[A-Z][a-z-]+ ){1,3}(?:Bureau|Department|Commission|Ministry|Authority|Directorate|Committee|Division)(?![a-z])/y;
const LATIN_BEFORE = /[A-Za-z0-9.&']/;
const LATIN_AFTER = /[A-Za-z0-9&]/;

/** For each opening bracket its closing one, where there is one. */
function matchBrackets(text: string, from: number, to: number): ReadonlyMap<number, number> {
  const open: number[] = [];
  const match = new Map<number, number>();
  for (let place = from; place < to; place += 1) {
    const character = text.charAt(place);
    if (OPENING.includes(character)) open.push(place);
    else if (CLOSING.includes(character)) {
      const start = open.pop();
      if (start !== undefined) match.set(start, place);
    }
  }
  return match;
}

function matchAt(pattern: RegExp, text: string, place: number, to: number): number {
  pattern.lastIndex = place;
  const found = pattern.exec(text);
  return found !== null && place + found[0].length <= to ? found[0].length : 0;
}

/** Length of a name with commas of its own that begins here; 0 where there is none. */
function listedName(text: string, place: number, to: number): number {
  const length = matchAt(LISTED_NAME, text, place, to);
  // Finance Office, Legal and Audit Department: each is a body by itself.
  return ENGLISH_BODIES.test(text.slice(place, place + length).replace(/ \S+$/, "")) ? 0 : length;
}

/** True for what stands beside a dash that is no hyphen: white space, a separator, another dash, or nothing (which is in every list). */
const isOutside = (character: string): boolean => /\s/.test(character) || STOPS.includes(character) || DASHES.includes(character);

/** True for a dash, arrow or dot that parts units: nothing else stands on one side of it, or the other begins with a level or 各. */
function isParting(text: string, place: number, from: number, to: number): boolean {
  const before = text.slice(Math.max(from, place - 1), place);
  const after = text.slice(place + 1, Math.min(to, place + 2));
  return isOutside(before) || isOutside(after) || (/[\u4e00-\u9fff)]/.test(before) && `${LEVELS}各`.includes(after));
}

/** Parts the folded text `from`..`to`. Together the parts are the whole text, in order; an unclosed bracket ends at the next separator. */
export function readCellParts(text: string, from: number, to: number): CellPart[] {
  const match = matchBrackets(text, from, to);
  const parts: CellPart[] = [];
  let runStart = -1;
  const endRun = (end: number): void => {
    if (runStart >= 0) parts.push({ kind: "run", start: runStart, end });
    runStart = -1;
  };
  for (let place = from; place < to; ) {
    const listed = listedName(text, place, to);
    if (listed > 0) {
      if (runStart < 0) runStart = place;
      place += listed;
      continue;
    }
    const character = text.charAt(place);
    const start = place;
    if (OPENING.includes(character)) {
      endRun(place);
      const close = match.get(place);
      let end = close ?? place + 1;
      if (close === undefined) while (end < to && !STOPS.includes(text.charAt(end)) && text.charAt(end) !== "\n") end += 1;
      place = close === undefined ? end : close + 1;
      parts.push({ kind: "bracket", start, end: place, from: start + 1, to: end });
    } else if (character === "\n" || character === " ") {
      let newline = false;
      while (place < to && /\s/.test(text.charAt(place))) {
        newline ||= text.charAt(place) === "\n";
        place += 1;
      }
      if (!newline && runStart >= 0 && LATIN_BEFORE.test(text.charAt(start - 1)) && LATIN_AFTER.test(text.charAt(place))) continue;
      endRun(start);
      parts.push({ kind: "gap", start, end: place, newline });
    } else if (character === ":") {
      endRun(place);
      place += 1;
      parts.push({ kind: "colon", start, end: place });
    } else if (STOPS.includes(character) || CLOSING.includes(character) || (DASHES.includes(character) && isParting(text, place, from, to))) {
      endRun(place);
      place += 1;
      parts.push({ kind: "stop", start, end: place, sign: character, clause: CLAUSE_STOPS.includes(character) });
    } else if (MARKS.includes(character)) {
      endRun(place);
      place += 1;
      parts.push({ kind: "mark", start, end: place });
    } else {
      const number = matchAt(runStart < 0 ? NUMBER : NUMBER_INSIDE, text, place, to);
      const tail = matchAt(AND_SO_ON, text, place, to);
      if (number + tail > 0) {
        endRun(place);
        place += number + tail;
        parts.push(number > 0 ? { kind: "number", start, end: place } : { kind: "stop", start, end: place, sign: "等", clause: false });
      } else {
        if (runStart < 0) runStart = place;
        place += 1;
      }
    }
  }
  endRun(to);
  return parts;
}
