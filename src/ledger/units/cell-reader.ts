import { startsWithLevel } from "./body-shape";
import { bracketSense } from "./bracket-sense";
import { readCellParts, type CellPart } from "./cell-parts";
import { readChunk, type GappedRun } from "./chunk-names";
import { squeezeName, type FoldedText } from "./fold-text";
import { isSharedOffice } from "./join-fragments";
import { isHeadingLabel, leadingLabel, roleOfLabel, splitTrailingRole, type MarkedRole } from "./role-words";
import type { UnitDraft } from "./unit-draft";
import { isNameIn, shapeIn, type UnitVocabulary } from "./unit-vocabulary-type";
import { PERSONAL_NAME, PLACEHOLDERS, POINTS_ELSEWHERE } from "./unit-words";

type Bracket = Extract<CellPart, { kind: "bracket" }>;

const DEEPEST_BRACKETS = 3;
/** 区教育局局长, 县水务局党组书记: a body and what its person is. */
const TITLE_BEHIND = /(?:党组|党委|党支部)?(?:副)?(?:局长|主任|书记|部长|处长|科长|经理|董事长|院长|校长|所长|站长|队长|支队长|大队长|乡长|镇长)\s*$/;
/** 各县（市）区政府, 各乡（镇）街道: what follows the bracket is the same collective. */
const EACH_LEVEL = /各.{0,4}[市县区旗州乡镇]$/;
const HAS_LETTER = /\p{L}/u;
const PREFIX_NUMBER = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/;

/** Reads a cell part by part; the units found are in `drafts`. */
export class CellReader {
  readonly drafts: UnitDraft[] = [];
  /** Names of the clause that goes on: its last words will speak for them. */
  private readonly open: UnitDraft[] = [];
  private chunk: GappedRun[] = [];
  private gap: GappedRun["gap"] = "none";
  private separator: string | null = null;
  private label: MarkedRole | null = null;
  private labelForOne = false;
  private marksStandBefore = false;
  private share: string | null = null;
  private sign: string | null = null;

  constructor(private readonly folded: FoldedText, private readonly vocabulary: UnitVocabulary) {}

  read(from: number, to: number, depth: number): void {
    const parts = readCellParts(this.folded.text, from, to);
    for (let place = 0; ; place += 1) {
      const part = parts[place];
      if (part === undefined) break;
      place = this.readPart(part, parts, place, depth);
    }
    this.flush();
  }

  /** Reads the part at `place`; returns the place of the last part that was used up. */
  private readPart(part: CellPart, parts: readonly CellPart[], place: number, depth: number): number {
    const next = parts[place + 1];
    if (part.kind === "gap") this.gap = part.newline ? "newline" : "space";
    else if (part.kind === "stop") {
      if (this.joinSharedOffice(next)) return place + 1;
      this.flush();
      if (part.sign !== "等") this.separator = part.sign;
      if (part.clause) {
        this.endClause();
        this.share = null;
      }
    } else if (part.kind === "number") {
      this.flush();
      this.share = null;
    } else if (part.kind === "colon") this.flush();
    else if (part.kind === "mark") this.readMark(part, next);
    else if (part.kind === "bracket") return this.readBracket(part, parts, place, depth);
    else return this.readRun(part, parts, place);
    return place;
  }

  /** 县委、县政府督查室 is one office, though 、 stands in it. */
  private joinSharedOffice(next: CellPart | undefined): boolean {
    const last = this.chunk[this.chunk.length - 1];
    if (next?.kind !== "run" || last === undefined) return false;
    const { name, role } = splitTrailingRole(this.folded.text.slice(last.start, next.end));
    if (!isSharedOffice(name)) return false;
    this.chunk[this.chunk.length - 1] = { ...last, text: name };
    if (role !== null) this.closeClause(role);
    return true;
  }

  private endClause(): void {
    this.open.length = 0;
  }

  private text(part: { readonly start: number; readonly end: number }): string {
    return this.folded.text.slice(part.start, part.end);
  }

  private isPerson(text: string): boolean {
    const name = squeezeName(text);
    return PERSONAL_NAME.test(name) && !isNameIn(this.vocabulary, name);
  }

  private isSureName(text: string): boolean {
    const shape = shapeIn(this.vocabulary, text);
    return this.vocabulary.names.has(text) || shape === "known" || shape === "collective" || (shape === "complete" && startsWithLevel(text));
  }

  private readMark(part: CellPart, next: CellPart | undefined): void {
    const isBehind = this.chunk.length > 0 && this.gap === "none" && next?.kind !== "run";
    this.flush();
    const last = this.drafts[this.drafts.length - 1];
    if (isBehind && last !== undefined) last.sign = this.text(part);
    else this.sign = this.text(part);
  }

  private readRun(part: CellPart, parts: readonly CellPart[], place: number): number {
    const text = this.text(part).trim();
    const ahead = parts[place + 1]?.kind === "gap" ? place + 2 : place + 1;
    const beyond = parts[ahead];
    const isLabelled = beyond?.kind === "colon" || (beyond?.kind === "stop" && "-—–".includes(beyond.sign) && /[a-z]/i.test(text));
    // A label set wide or wrapped: 牵 头：, 配合⏎单位⏎
    const label = beyond?.kind === "run" ? text + this.text(beyond) : "";
    const wide = roleOfLabel(label);
    if (wide !== undefined && (parts[ahead + 1]?.kind === "colon" || isHeadingLabel(label))) {
      this.setLabel(wide);
      return ahead;
    }
    const role = roleOfLabel(text) ?? (isLabelled && /^(?:单位|部门)$/.test(text) ? "neutral" : undefined);
    if (role !== undefined && (isLabelled || isHeadingLabel(text))) {
      this.setLabel(role);
      return isLabelled ? ahead : place;
    }
    if (this.label === "person") return place;
    // 区住建委会同⏎区财政局: 会同 joins what stands beyond the gap, and says nothing of what stands before it.
    if (text.endsWith("会同") && beyond?.kind === "run" && (this.chunk.length > 0 || text.length > 2)) {
      this.pushRun(text, part.start);
      return place;
    }
    if (beyond?.kind === "colon") return this.readHeading(text, part.start, parts, ahead);
    if (role !== undefined && !/[a-z]/i.test(text)) {
      if (this.chunk.length > 0 || this.open.some((draft) => draft.own === null)) this.closeClause(role);
      else this.setLabel(role);
      return place;
    }
    const leading = leadingLabel(text);
    if (leading !== null && (leading.length > 2 || this.isSureName(text.slice(leading.length)))) {
      this.setLabel(leading.role);
      this.addRun(text.slice(leading.length), part.start + leading.length);
      return place;
    }
    this.addRun(text, part.start);
    return place;
  }

  private setLabel(role: MarkedRole): void {
    this.flush();
    this.endClause();
    this.label = role;
    this.labelForOne = false;
    this.share = null;
  }

  private pushRun(text: string, start: number): void {
    this.chunk.push({ text, start, gap: this.gap });
    if (this.chunk.length === 1) {
      if (this.gap !== "none") this.separator ??= this.gap === "newline" ? "\n" : " ";
      if (this.gap === "newline") this.endClause();
    }
    this.gap = "none";
  }

  private addRun(text: string, start: number): void {
    const { name, role } = splitTrailingRole(text);
    if (role === null || name.length === 1) {
      this.pushRun(text, start);
      return;
    }
    const from = /^(?:由|请)(?=..)/.test(name) ? 1 : 0;
    if (name !== "") this.addRun(name.slice(from), start + from);
    this.closeClause(role);
  }

  /** The words at the end of a clause speak for all of its names that have no word of their own. */
  private closeClause(role: MarkedRole): void {
    this.flush();
    for (const draft of this.open) if (draft.own === null) draft.clauseRole = role;
    this.endClause();
  }

  /** Text before a colon that is no label: a unit whose share follows (区住建委：负责拆迁), or a heading (拆迁：区住建委). */
  private readHeading(text: string, start: number, parts: readonly CellPart[], colon: number): number {
    if (!isNameIn(this.vocabulary, squeezeName(text))) {
      this.flush();
      this.share = /^[\d\s]*$/.test(text) ? null : text;
      return colon;
    }
    this.addRun(text, start);
    this.flush();
    const from = parts[colon + 1]?.kind === "gap" ? colon + 2 : colon + 1;
    const first = parts[from];
    const draft = this.drafts[this.drafts.length - 1];
    if (first?.kind !== "run" || draft === undefined || isNameIn(this.vocabulary, squeezeName(this.text(first)))) return colon;
    let end = from + 1;
    while (!this.endsShare(parts, end)) end += 1;
    draft.share = squeezeName(this.folded.text.slice(first.start, parts[end]?.start)).replace(/[、,]$/, "");
    return end - 1;
  }

  /** True where no more of a unit's share stands at `place`: the next number, clause or unit. */
  private endsShare(parts: readonly CellPart[], place: number): boolean {
    const part = parts[place];
    const next = parts[place + 1];
    if (part === undefined || part.kind === "number" || (part.kind === "stop" && ";。".includes(part.sign))) return true;
    if (part.kind === "run") return next?.kind === "colon";
    if (next?.kind !== "run" || part.kind === "bracket") return false;
    return parts[place + 2]?.kind === "colon" || (part.kind === "gap" && isNameIn(this.vocabulary, squeezeName(this.text(next))));
  }

  private readBracket(part: Bracket, parts: readonly CellPart[], place: number, depth: number): number {
    const inside = this.folded.text.slice(part.from, part.to);
    const content = squeezeName(inside);
    const behind = parts[place - 1];
    const next = parts[place + 1];
    const isPrefix = this.marksStandBefore && next?.kind === "run" && roleOfLabel(content) !== undefined;
    if (this.label === "person" && !isPrefix) return place;
    const last = this.drafts[this.drafts.length - 1];
    const before = this.chunk[this.chunk.length - 1];
    const name = before?.text ?? (behind?.kind === "bracket" || (behind?.kind === "mark" && this.sign === null) ? last?.name : undefined);
    if (name === undefined || isPrefix) {
      this.readLeadingBracket(part, content, depth);
      return place;
    }
    // 张明（市发改委）: the bracket says whose person it is.
    const body = this.chunk.length === 1 && this.isPerson(name) ? inside.replace(TITLE_BEHIND, "") : "";
    if (isNameIn(this.vocabulary, squeezeName(body))) {
      this.chunk = [];
      this.read(part.from, part.from + body.length, depth);
      return place;
    }
    const after = next?.kind === "run" ? this.text(next) : "";
    const sense = bracketSense(content, name, after, this.vocabulary);
    if (sense.kind === "inner" && before !== undefined) {
      const isMiddle = next?.kind === "run" && (!startsWithLevel(after) || EACH_LEVEL.test(name));
      const { name: whole, role } = splitTrailingRole(this.folded.text.slice(before.start, isMiddle ? next.end : part.end));
      this.chunk[this.chunk.length - 1] = { ...before, text: whole };
      this.gap = "none";
      if (role !== null) this.closeClause(role);
      return isMiddle ? place + 1 : place;
    }
    this.flush();
    const draft = this.drafts[this.drafts.length - 1];
    if (draft === undefined) return place;
    if (sense.kind === "role") {
      draft.own = sense.role;
      draft.share = sense.share ?? draft.share;
    } else if (sense.kind === "share") draft.share = sense.share;
    else if (sense.kind === "members") draft.members = sense.members;
    else if (sense.kind === "alias" && draft.alias === null && behind?.kind !== "mark") {
      draft.alias = content;
      draft.aliasEnd = part.end;
    }
    return place;
  }

  /** A bracket with no name before it: a mark (（牵头）A), a number, a list in brackets, or a heading (【拆迁】). */
  private readLeadingBracket(part: Bracket, content: string, depth: number): void {
    const role = roleOfLabel(content);
    this.flush();
    if (role !== undefined) {
      this.setLabel(role);
      this.labelForOne = role === "lead";
      this.marksStandBefore = true;
    } else if (content === "" || PREFIX_NUMBER.test(content)) this.share = null;
    else if (depth < DEEPEST_BRACKETS && (isNameIn(this.vocabulary, content) || /[、,;\/\n(:：]|牵头|配合|负责/.test(this.folded.text.slice(part.from, part.to)) || this.drafts.length === 0 && part.to + 1 >= this.folded.text.trimEnd().length)) {
      this.read(part.from, part.to, depth + 1);
    } else if (!/^[\d\s-]+$/.test(content)) this.share = content;
  }

  private flush(): void {
    const runs = this.chunk;
    this.chunk = [];
    this.gap = "none";
    if (runs.length === 0) return;
    let behindJoining: MarkedRole | null = null;
    for (const found of readChunk(runs, this.folded, this.vocabulary)) {
      if (found.afterNewline) this.endClause();
      if (found.separator === "会同") behindJoining = "support";
      if (!HAS_LETTER.test(found.name) || PLACEHOLDERS.has(found.name.toLowerCase()) || POINTS_ELSEWHERE.test(found.name)) continue;
      const draft: UnitDraft = {
        start: found.start, end: found.end, name: found.name, wrapped: found.wrapped, sure: found.sure,
        separator: this.drafts.length === 0 ? null : (found.separator ?? this.separator ?? ""),
        label: this.label, own: behindJoining, clauseRole: null, sign: this.sign,
        alias: null, aliasEnd: null, share: this.share, members: null,
      };
      this.drafts.push(draft);
      this.open.push(draft);
      this.sign = null;
      if (this.labelForOne) {
        this.labelForOne = false;
        this.label = "neutral";
      }
    }
    this.separator = null;
  }
}
