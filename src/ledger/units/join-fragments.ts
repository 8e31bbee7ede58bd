import { isChinese, isOpenEnglish, isWhole, knownHead, splitLevel, startsWithLevel } from "./body-shape";
import { NOT_PLACES, OPEN_BEGINNINGS, PLACE_WORDS } from "./unit-words";
import { isNameIn, shapeIn, type UnitVocabulary } from "./unit-vocabulary-type";

/**
 * A stretch of a cell that may be a name or a part of one. `before` says what stands between it and the one before:
 * white space, a word such as 和, or nothing (two names that run together).
 */
export interface Fragment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: { readonly kind: "gap" | "and" | "none"; readonly word: string; readonly newline: boolean };
}

const MOST_FRAGMENTS = 12;
const LONGEST_NAME = 40;
const LONGEST_ENGLISH_NAME = 160;
const HOST = /(?:^|[省市区县旗州盟镇乡党])(?:委|政府|人大|政协|人大常委会|纪委)$/;
const GOVERNMENT = /(?:政府|[省市区县旗州盟镇乡]委)$/;
const HOST_DEPARTMENTS =
  /^(?:宣传部|组织部|统战部|政法委|政法委员会|网信办|编办|编委办|老干部局|机关工委|直属机关工委|直属机关工作委员会|巡察办|党校|社会工作部|社工部|政策研究室|研究室|督查室|督察室|改革办|国安办|农办|财经办|信访局|办公室|办|办公厅|常委会|常委会办公室|机关|监委)$/;
const ITS_DEPARTMENTS = /^(?:各|有关|相关|各有关|各相关|所属|所属各|直属|直属各)(?:部门|工作部门|职能部门|组成部门|委办局|局办|单位|直属单位|派出机构)/;
/** A town stands as a unit; 柳河镇⏎交通支队 are two, unless the ledger surely has one of that name. */
const TOWN = /[镇乡]$/;
const BRANCH = /^[\u4e00-\u9fff]{2,4}分局$/;
/** The place may stand before the first alone: 清河县委县政府督查室. */
const SHARED_OFFICE = /^[^局委办府部厅会]{0,6}(.+)委[、和]?\1政府(?:督查室|督查局|督察室|信访局|信访办|接待办|研究室|各(?:有关|相关)?(?:部门|单位|工作部门)|各委办局)$/;

/** True for an office of party and government together: 县委、县政府督查室, 区委和区政府各部门. */
export function isSharedOffice(text: string): boolean {
  return text.length < LONGEST_NAME && SHARED_OFFICE.test(text);
}

/** A town is a unit by itself as often as a place before another name, so it never counts as the place before one. */
const RANKS: Readonly<Record<string, number>> = { 省: 3, 市: 2, 州: 2, 盟: 2, 区: 1, 县: 1, 旗: 1 };

/** True where `left` is the place before a name that goes on with `right`: 云溪区 + 住建局, 江北市 + 云溪区住建局. */
function isPlaceBefore(left: string, right: string): boolean {
  if (PLACE_WORDS.has(left) || OPEN_BEGINNINGS.has(left)) return true;
  const rank = NOT_PLACES.test(left) ? 0 : (RANKS[left.slice(-1)] ?? 0);
  return rank > (RANKS[splitLevel(right).level] ?? 0);
}

/** 全区⏎各学校: all of a place, and what of it. */
const ALL_OF_PLACE = /^[全本][省市区县州旗镇乡]$/;

/** True where `right` is the department of the host on the left: 区委 + 宣传部, 区政府 + 各部门, 市公安局 + 东城分局. */
function belongsTo(left: string, right: string): boolean {
  if (ALL_OF_PLACE.test(left)) return right.startsWith("各");
  if (OPEN_BEGINNINGS.has(left)) return true;
  if (HOST.test(left) && HOST_DEPARTMENTS.test(right)) return true;
  if (GOVERNMENT.test(left) && ITS_DEPARTMENTS.test(right)) return true;
  return BRANCH.test(right) && /市.{2,}[局委]$/.test(left) && knownHead(right.slice(0, -2), "分局") === undefined;
}

/** What 各 may go on from over a line's end: 区政府⏎各部门, 区直⏎各单位, 全区⏎各学校. */
const BEFORE_EACH = /^(?:全|本|辖|驻|在|及|和)|[直级属内外省市区县旗州盟政府委的]$/;

/** How a collective begins that is told by no host: 各学院, 属地街道, 相关镇街. */
const EACH = /^(?:各(?!国)|属地|相关|有关|全体|辖区)/;

/** True where `right` begins a collective of its own: 国资处⏎各学院 are two. */
function beginsCollective(left: string, right: string): boolean {
  return EACH.test(right) && left.length >= 3 && !BEFORE_EACH.test(left) && !belongsTo(left, right);
}

function closeUp(left: string, word: string, right: string): string {
  if (isChinese(left) || isChinese(right)) return left + word + right;
  return [left, word, right].filter((part) => part !== "").join(" ");
}

/** What stands beyond the ends. */
const NOTHING: Fragment = { text: "", start: 0, end: 0, before: { kind: "gap", word: "", newline: false } };

class FragmentJoiner {
  /** Texts told so far: of fragments from..to at from * MOST_FRAGMENTS + to. */
  private readonly texts = new Map<number, string>();

  constructor(private readonly fragments: readonly Fragment[], private readonly vocabulary: UnitVocabulary) {}

  private at(place: number): Fragment {
    return this.fragments[place] ?? NOTHING;
  }

  /** Text of fragments from..to as one name. */
  private textOf(from: number, to: number): string {
    const last = this.at(to - 1);
    if (to - from === 1) return last.text;
    const place = from * MOST_FRAGMENTS + to;
    const told = this.texts.get(place);
    if (told !== undefined) return told;
    const text = closeUp(this.textOf(from, to - 1), last.before.word, last.text);
    this.texts.set(place, text);
    return text;
  }

  /** True where no name reaches back beyond fragment `place`: 区住建委 begins a name, whatever stands before it, but a place. */
  beginsName(place: number): boolean {
    const left = this.at(place - 1).text;
    const { text } = this.at(place);
    return beginsCollective(left, text) || (startsWithLevel(text) && this.isSureName(text) && !isPlaceBefore(left, text) && !isSharedOffice(left + text));
  }

  private wholeCost(text: string, parts: number): { readonly cost: number; readonly whole: boolean; readonly sure: boolean } {
    if (this.vocabulary.names.has(text)) return { cost: 0, whole: true, sure: true };
    const shape = shapeIn(this.vocabulary, text);
    if (shape === "known") return { cost: 0.2, whole: true, sure: true };
    if (shape === "collective") return { cost: 0.3, whole: true, sure: false };
    if (shape === "complete") return { cost: 0.5, whole: true, sure: false };
    if (shape === "place") return { cost: 1.5, whole: true, sure: false };
    if (shape === "generic") return { cost: 1.7, whole: true, sure: false };
    const open = isOpenEnglish(text);
    return { cost: parts * (isChinese(text) || open.end || open.start ? 3 : 1), whole: false, sure: false };
  }

  /** What it costs to read fragments from..to as one name; `Infinity` where that cannot be. */
  costOf(from: number, to: number): number {
    const text = this.textOf(from, to);
    if (to - from > 1 && text.length > (isChinese(text) ? LONGEST_NAME : LONGEST_ENGLISH_NAME)) return Infinity;
    const { cost, whole, sure } = this.wholeCost(text, to - from);
    // At the very beginning nothing stands before a tail: 办公室⏎人事科 are two.
    if (from === 0 && text.length > 1 && shapeIn(this.vocabulary, text) === "bare") return 0.5;
    let sum = cost;
    // 颐和园: a joining word parts whole names alone.
    if (!whole && this.at(from).before.kind !== "gap") sum += 6;
    if (!whole && this.at(to).before.kind !== "gap") sum += 6;
    for (let middle = from + 1; middle < to; middle += 1) sum += this.joinCost(from, middle, to, sure);
    return sum;
  }

  private joinCost(from: number, middle: number, to: number, sure: boolean): number {
    const left = this.textOf(from, middle);
    const right = this.textOf(middle, to);
    let cost = this.at(middle).before.kind === "gap" && !sure ? 1 : 0.1;
    const leftWhole = isNameIn(this.vocabulary, left);
    // 区民政局⏎街道, 街道⏎社区: a kind of unit stands by itself behind a body or another kind.
    const leftShape = shapeIn(this.vocabulary, left);
    const rightWhole = isNameIn(this.vocabulary, right);
    const isKindBehind = shapeIn(this.vocabulary, right) === "generic" && (leftShape === "generic" || isWhole(leftShape));
    const isPlace = (): boolean => isPlaceBefore(left, right) && shapeIn(this.vocabulary, right) !== "collective";
    // 云溪区⏎江北市财政局: a name with a place of its own is none of another place of the same rank.
    const hasOwnPlace = this.isSureName(right) && splitLevel(right).place !== "";
    if (((rightWhole && startsWithLevel(right)) || hasOwnPlace || this.isPlace(right)) && !isPlace()) return isSharedOffice(left + right) ? cost : cost + 3;
    if (belongsTo(left, right)) return 0.1;
    if (((leftWhole && rightWhole) || isKindBehind) && (!sure || (TOWN.test(left) && !this.vocabulary.names.has(left + right)))) cost += 3;
    if (!leftWhole && !sure && this.isSureName(right) && !isPlace()) cost += 2;
    return cost;
  }

  private isPlace(text: string): boolean {
    return shapeIn(this.vocabulary, text) === "place";
  }

  private isSureName(text: string): boolean {
    return this.vocabulary.names.has(text) || shapeIn(this.vocabulary, text) === "known";
  }

  /** What it costs to part the names of fragments start..middle and middle..to. */
  partCost(start: number, middle: number, to: number): number {
    const left = this.textOf(start, middle);
    const right = this.textOf(middle, to);
    return belongsTo(left, right) || isSharedOffice(left + right) ? 2 : 0;
  }
}

/** A reading of the first fragments: where its last name starts, and the reading of those before that name. */
interface Reading {
  readonly cost: number;
  readonly start: number;
  readonly before: Reading | null;
}

/** The cheapest reading of fragments first..end, ties to more names: where each of its names starts. */
function joinWithin(joiner: FragmentJoiner, first: number, end: number): number[] {
  let best: Reading = { cost: 0, start: first, before: null };
  const readings = [best];
  for (let to = first + 1; to <= end; to += 1) {
    let least: Reading | null = null;
    for (let from = to - 1; from >= to - MOST_FRAGMENTS; from -= 1) {
      const before = readings[from - first];
      if (before === undefined) break;
      const cost: number = before.cost + joiner.costOf(from, to) + (before.before === null ? 0 : joiner.partCost(before.start, from, to));
      if (least === null || cost < least.cost - 1e-9) least = { cost, start: from, before };
    }
    if (least !== null) readings.push((best = least));
  }
  const starts: number[] = [];
  for (let reading = best; reading.before !== null; reading = reading.before) starts.push(reading.start);
  return starts.reverse();
}

/**
 * Tells which fragments are one name. Returns the fragment index at which each name starts, in order. Linear in the number
 * of fragments: a name has at most a dozen, and a fragment such as 区住建委 begins one for sure.
 */
export function joinFragments(fragments: readonly Fragment[], vocabulary: UnitVocabulary): number[] {
  const joiner = new FragmentJoiner(fragments, vocabulary);
  const starts: number[] = [];
  let first = 0;
  for (let place = 1; place <= fragments.length; place += 1) {
    if (place < fragments.length && !joiner.beginsName(place)) continue;
    for (const start of joinWithin(joiner, first, place)) starts.push(start);
    first = place;
  }
  return starts;
}
