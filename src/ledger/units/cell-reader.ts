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
  private chunk: GappedRun[] = [];
  private gap: GappedRun["gap"] = "none";
  private separator: string | null = null;
  private label: MarkedRole | null = null;
  private labelForOne = false;
  private marksStandBefore = false;
  private share: string | null = null;
  private sign: string | null = null;
  private clause = 0;

  constructor(private readonly folded: FoldedText, private readonly vocabulary: UnitVocabulary) {}

  read(from: number, to: number, depth: number): void {
    const parts = readCellParts(this.folded.text, from, to);
    for (let place = 0; place < parts.length; place += 1) place = this.readPart(parts, place, depth);
    this.flush();
  }

  /** Reads the part at `place`; returns the place of the last part that was used up. */
  private readPart(parts: readonly CellPart[], place: number, depth: number): number {
    const part = parts[place];
    if (part === undefined) return place;
    const next = parts[place + 1];
    if (part.kind === "gap") this.gap = part.newline || this.gap === "newline" ? "newline" : "space";
    else if (part.kind === "stop") {
      if (this.joinSharedOffice(part, next)) return place + 1;
      this.flush();
      this.separator = part.sign === "等" ? this.separator : part.sign;
      if (part.clause) this.endClause();
    } else if (part.kind === "number") {
      this.flush();
      this.share = null;
    } else if (part.kind === "colon") this.flush();
    else if (part.kind === "mark") this.readMark(part, next);
    else if (part.kind === "bracket") return this.readBracket(parts, place, depth);
    else return this.readRun(parts, place);
    return place;
  }

  /** 县委、县政府督查室 is one office, though 、 stands in it. */
  private joinSharedOffice(part: CellPart, next: CellPart | undefined): boolean {
    const last = this.chunk[this.chunk.length - 1];
    if (next?.kind !== "run" || last === undefined || this.text(part) !== "、" || last.start + last.text.length !== part.start) return false;
    const text = this.folded.text.slice(last.start, next.end);
    if (!isSharedOffice(text)) return false;
    this.chunk[this.chunk.length - 1] = { ...last, text };
    return true;
  }

  private endClause(): void {
    this.clause += 1;
    this.share = null;
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
    const isBehind = this.chunk.length > 0 && this.gap === "none" && (next === undefined || next.kind === "stop" || next.kind === "gap");
    this.flush();
    const last = this.drafts[this.drafts.length - 1];
    if (isBehind && last !== undefined) last.sign = this.text(part);
    else this.sign = this.text(part);
  }

  private readRun(parts: readonly CellPart[], place: number): number {
    const part = parts[place];
    if (part === undefined) return place;
    const text = this.text(part).trim();
    const next = parts[place + 1];
    const beyond = next?.kind === "gap" ? parts[place + 2] : next;
    const isLabelled = beyond?.kind === "colon" || (beyond?.kind === "stop" && "-—–".includes(beyond.sign) && /[a-z]/i.test(text));
    // A label set wide: 牵 头：, 配合 单位：
    const wide = next?.kind === "gap" && beyond?.kind === "run" && parts[place + 3]?.kind === "colon" ? roleOfLabel(text + this.text(beyond).trim()) : undefined;
    if (wide !== undefined) {
      this.setLabel(wide);
      return place + 3;
    }
    // 区住建委会同⏎区财政局: 会同 joins what stands beyond the gap, and says nothing of what stands before it.
    if (text.endsWith("会同") && next?.kind === "gap" && beyond?.kind === "run" && this.label !== "person" && (this.chunk.length > 0 || text.length > 2)) {
      this.pushRun(text, part.start + this.text(part).indexOf(text));
      return place;
    }
    const role = roleOfLabel(text) ?? (isLabelled && /^(?:单位|部门)$/.test(text) ? "neutral" : undefined);
    if (role !== undefined && (isLabelled || isHeadingLabel(text))) {
      this.setLabel(role);
      return isLabelled ? place + (next?.kind === "gap" ? 2 : 1) : place;
    }
    if (this.label === "person") {
      this.gap = "none";
      return place;
    }
    if (next?.kind === "colon") return this.readHeading(parts, place, text);
    if (role !== undefined && !/[a-z]/i.test(text)) {
      const follows = this.chunk.length > 0 || this.drafts.some((draft) => draft.clause === this.clause && draft.clauseRole === null && draft.own === null);
      if (follows) this.closeClause(role);
      else this.setLabel(role);
      return place;
    }
    const leading = leadingLabel(text);
    if (leading !== null && (leading.length > 3 || this.isSureName(text.slice(leading.length)))) {
      this.setLabel(leading.role);
      this.addRun(text.slice(leading.length), part.start + this.text(part).indexOf(text) + leading.length);
      return place;
    }
    this.addRun(text, part.start + this.text(part).indexOf(text));
    return place;
  }

  private setLabel(role: MarkedRole): void {
    this.flush();
    this.clause += 1;
    this.label = role;
    this.labelForOne = false;
    this.share = null;
  }

  private pushRun(text: string, start: number): void {
    this.chunk.push({ text, start, gap: this.chunk.length === 0 ? "none" : this.gap });
    if (this.chunk.length === 1 && this.gap !== "none" && this.separator === null) this.separator = this.gap === "newline" ? "\n" : " ";
    if (this.chunk.length === 1 && this.gap === "newline") this.clause += 1;
    this.gap = "none";
  }

  private addRun(text: string, start: number): void {
    const { name, role, found } = splitTrailingRole(text);
    if (!found || role === null || (name.length < 2 && name !== "")) {
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
    for (let place = this.drafts.length - 1; place >= 0; place -= 1) {
      const draft = this.drafts[place];
      if (draft === undefined || draft.clause !== this.clause || draft.clauseRole !== null) break;
      if (draft.own === null) draft.clauseRole = role;
    }
    this.gap = "none";
  }

  /** Text before a colon that is no label: a unit whose share follows (区住建委：负责拆迁), or a heading (拆迁：区住建委). */
  private readHeading(parts: readonly CellPart[], place: number, text: string): number {
    const part = parts[place];
    const after = parts[place + 2];
    if (part === undefined) return place;
    if (!isNameIn(this.vocabulary, squeezeName(text))) {
      this.flush();
      this.share = /^[\d\s]*$/.test(text) ? null : text;
      return place + 1;
    }
    this.addRun(text, part.start + this.text(part).indexOf(text));
    this.flush();
    const following = after?.kind === "run" ? squeezeName(this.text(after)) : "";
    if (after?.kind !== "run" || isNameIn(this.vocabulary, following)) return place + 1;
    let last = place + 2;
    for (; last + 1 < parts.length; last += 1) {
      const part = parts[last + 1];
      const beyond = parts[last + 2];
      if (part?.kind === "stop" && (part.sign === ";" || part.sign === "。")) break;
      if (part?.kind === "number" || (part?.kind === "run" && parts[last + 2]?.kind === "colon")) break;
      if (part?.kind === "gap" && beyond?.kind === "run" && (isNameIn(this.vocabulary, squeezeName(this.text(beyond))) || parts[last + 3]?.kind === "colon")) break;
    }
    const end = parts[last];
    const draft = this.drafts[this.drafts.length - 1];
    if (draft !== undefined && end !== undefined) draft.share = squeezeName(this.folded.text.slice(after.start, end.end).trim());
    return last;
  }

  private readBracket(parts: readonly CellPart[], place: number, depth: number): number {
    const part = parts[place];
    if (part?.kind !== "bracket") return place;
    const content = squeezeName(this.folded.text.slice(part.from, part.to).trim());
    const behind = parts[place - 1];
    const last = this.drafts[this.drafts.length - 1];
    const follows = this.chunk.length > 0 || (last !== undefined && behind?.kind === "bracket");
    if (this.label === "person") return place;
    const isPrefix = this.marksStandBefore && parts[place + 1]?.kind === "run" && roleOfLabel(content) !== undefined;
    if (!follows || isPrefix) {
      this.readLeadingBracket(part, content, depth);
      return place;
    }
    const next = parts[place + 1];
    const after = next?.kind === "run" ? this.text(next).trim() : "";
    const before = this.chunk[this.chunk.length - 1];
    const name = before?.text ?? last?.name ?? "";
    if (before !== undefined && this.chunk.length === 1 && this.gap === "none" && this.isPerson(before.text)) {
      // 张明（市发改委）: the bracket says whose person it is.
      const inside = this.folded.text.slice(part.from, part.to);
      const body = inside.replace(TITLE_BEHIND, "");
      if (depth < DEEPEST_BRACKETS && isNameIn(this.vocabulary, squeezeName(body.trim()))) {
        this.chunk = [];
        this.read(part.from, part.from + body.length, depth + 1);
        return place;
      }
    }
    const sense = bracketSense(content, name, after, this.vocabulary);
    if (sense.kind === "inner" && before !== undefined && this.gap === "none") {
      const isMiddle = next?.kind === "run" && after !== "" && (!startsWithLevel(after) || EACH_LEVEL.test(name));
      const end = isMiddle ? next.end : part.end;
      this.chunk.pop();
      const text = this.folded.text.slice(before.start, end);
      const { name: whole, role, found } = splitTrailingRole(text.trim());
      this.chunk.push({ text: whole, start: before.start, gap: before.gap });
      if (found && role !== null) this.closeClause(role);
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
    else if (sense.kind === "alias" && draft.alias === null) {
      draft.alias = content;
      draft.aliasEnd = part.end;
    }
    return place;
  }

  /** A bracket with no name before it: a mark (（牵头）A), a number, a list in brackets, or a heading (【拆迁】). */
  private readLeadingBracket(part: { readonly from: number; readonly to: number }, content: string, depth: number): void {
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
      if (found.afterNewline) this.clause += 1;
      if (found.separator === "会同") behindJoining = "support";
      if (!HAS_LETTER.test(found.name) || PLACEHOLDERS.has(found.name.toLowerCase()) || POINTS_ELSEWHERE.test(found.name)) continue;
      this.drafts.push({
        start: found.start, end: found.end, name: found.name, wrapped: found.wrapped, sure: found.sure, clause: this.clause,
        separator: this.drafts.length === 0 ? null : (found.separator ?? this.separator ?? ""),
        label: this.label, own: behindJoining, clauseRole: null, sign: this.sign,
        alias: null, aliasEnd: null, share: this.share, members: null,
      });
      this.sign = null;
      if (this.labelForOne) {
        this.labelForOne = false;
        this.label = "neutral";
      }
    }
    this.separator = null;
  }
}
