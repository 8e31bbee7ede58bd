import { isCollective, isWhole } from "./body-shape";
import { foldText, type FoldedText } from "./fold-text";
import { withoutTranslations } from "./translations";
import type { UnitDraft } from "./unit-draft";
import { CellReader } from "./cell-reader";
import { shapeIn, type UnitVocabulary } from "./unit-vocabulary-type";
import { BODY_TAIL, PERSON, PERSONAL_NAME, PLACEHOLDERS, POST } from "./unit-words";

/** Everything that was found in a cell. */
export interface CellDrafts {
  readonly folded: FoldedText;
  readonly drafts: readonly Readonly<UnitDraft>[];
}

const BEHIND_BODY = /^(?: +| *[\n/] *)$/;
/** 欧阳 13800000000, 欧阳13800000000: a few letters and a telephone number. */
const WITH_PHONE = /^\p{L}{1,4}[\s:,(]*(?:\d{3,4}-)?\d{7}/u;

/** 镇农业农村办 张明: a surname and one or two characters behind a body, parted from it by a space, a line or a slash alone. 张庄 is a village. */
function isNamedBehind(draft: UnitDraft, before: UnitDraft | undefined, text: string, vocabulary: UnitVocabulary): boolean {
  if (before === undefined || vocabulary.names.has(draft.name) || isWhole(shapeIn(vocabulary, draft.name))) return false;
  return PERSONAL_NAME.test(draft.name) && (BODY_TAIL.test(before.name) || POST.test(before.name)) && BEHIND_BODY.test(text.slice(before.end, draft.start));
}

/** 主任, 局长陈刚: a post, and whoever holds it. */
function isPost(name: string): boolean {
  const post = POST.exec(name);
  return post !== null && (post.groups?.["holder"] === undefined || PERSONAL_NAME.test(post.groups["holder"]));
}

/** A person beside a unit is no unit: 区住建委 张某, 区民政局 王局长, 区民政局 局长陈刚. Alone in the cell it stands, as nobody else answers. */
function withoutPersons(drafts: readonly UnitDraft[], text: string, vocabulary: UnitVocabulary): UnitDraft[] {
  const isUnit = (draft: UnitDraft): boolean => isWhole(shapeIn(vocabulary, draft.name));
  const named = drafts.filter((draft, index) => !isNamedBehind(draft, drafts[index - 1], text, vocabulary));
  if (!drafts.some(isUnit)) return named;
  return named.filter((draft) => {
    if (isUnit(draft) || vocabulary.names.has(draft.name) || isCollective(draft.name)) return true;
    return !PERSON.test(draft.name) && !isPost(draft.name) && !WITH_PHONE.test(text.slice(draft.start));
  });
}

const REMEMBERED = 20_000;
/** What was found in cells so far: a ledger's cells are mostly alike, and a reading hangs on text and vocabulary alone. */
const remembered = new WeakMap<UnitVocabulary, Map<string, CellDrafts>>();

/** Finds the units of a cell. Never throws. */
export function findUnits(text: string, vocabulary: UnitVocabulary): CellDrafts {
  const cells = remembered.get(vocabulary) ?? new Map<string, CellDrafts>();
  const known = cells.get(text);
  if (known !== undefined) return known;
  const found = findUnitsAfresh(text, vocabulary);
  if (cells.size < REMEMBERED) remembered.set(vocabulary, cells.set(text, found));
  return found;
}

function findUnitsAfresh(text: string, vocabulary: UnitVocabulary): CellDrafts {
  const folded = foldText(text);
  if (PLACEHOLDERS.has(folded.text.trim().toLowerCase())) return { folded, drafts: [] };
  const reader = new CellReader(folded, vocabulary);
  reader.read(0, folded.text.length, 0);
  return { folded, drafts: withoutTranslations(withoutPersons(reader.drafts, folded.text, vocabulary)) };
}
