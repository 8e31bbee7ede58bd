import { KNOWN_HEADS } from "./known-bodies";
import { findMistyped, type WeighedSpelling } from "./mistyped-names";
import { isFunctional, shortHeads, type NameForm } from "./name-form";

/** A spelling with the key that all spellings of its body share, level and place aside. */
export interface KeyedSpelling {
  readonly form: NameForm;
  readonly key: string;
}

const keyOf = (kind: string, head: string): string => `${kind}|${head}`;

/** Keys of unlisted short heads → the key of the one full head that they can stand for. */
function shortKeys(spellings: readonly WeighedSpelling[]): ReadonlyMap<string, string> {
  const known = new Map<string, boolean>();
  for (const { form } of spellings) known.set(keyOf(form.kind, form.head), form.known);
  const claims = new Map<string, Set<string>>();
  const fullsOfHead = new Map<string, Set<string>>();
  for (const { form } of spellings) {
    if (form.known && form.kind !== "") fullsOfHead.set(form.head, (fullsOfHead.get(form.head) ?? new Set()).add(keyOf(form.kind, form.head)));
  }
  // 财政 for 区财政局: a known head without its ending, where the ledger has one body of that head.
  for (const { form } of spellings) {
    const head = form.kind === "" && form.head.length > 1 ? KNOWN_HEADS.get(form.head) : undefined;
    const fulls = head === undefined ? undefined : fullsOfHead.get(head);
    if (fulls !== undefined) claims.set(keyOf("", form.head), fulls);
  }
  const seen = new Set<string>();
  for (const { form } of spellings) {
    const full = keyOf(form.kind, form.head);
    if (!isFunctional(form) || seen.has(full)) continue;
    seen.add(full);
    for (const head of shortHeads(form.head)) {
      const short = keyOf(form.kind, head);
      // Two bodies that are both well known under different names are two bodies.
      if (short === full || !known.has(short) || (form.known && known.get(short) === true)) continue;
      claims.set(short, (claims.get(short) ?? new Set()).add(full));
    }
  }
  const keys = new Map<string, string>();
  for (const [short, fulls] of claims) {
    const [only] = fulls;
    if (fulls.size === 1 && only !== undefined) keys.set(short, only);
  }
  return keys;
}

/** 公安局 without a level is the district's branch where the ledger has only that; beside 市公安局 nobody can tell. */
function settlePolice(forms: readonly NameForm[]): NameForm[] {
  const isPolice = (form: NameForm): boolean => form.head === "公安" && (form.kind === "局" || form.kind === "分局");
  const levels = new Set(forms.filter(isPolice).map((form) => form.level));
  if (!levels.has("分") || !levels.has("")) return [...forms];
  const hasOther = [...levels].some((level) => level !== "分" && level !== "");
  return forms.map((form) => (!isPolice(form) || form.level !== "" ? form : hasOther ? { ...form, kind: "?" } : { ...form, level: "分", kind: "分局" }));
}

/** Gives every spelling its key; tells which spellings are mistyped ones, and of which. */
export function assignKeys(spellings: readonly WeighedSpelling[]): { readonly entries: readonly KeyedSpelling[]; readonly mistyped: ReadonlyMap<number, number> } {
  const mistyped = findMistyped(spellings);
  const forms = settlePolice(spellings.map((spelling, index) => spellings[mistyped.get(index) ?? index]?.form ?? spelling.form));
  const shorts = shortKeys(spellings.filter((_, index) => !mistyped.has(index)));
  const entries = forms.map((form) => {
    const key = keyOf(form.kind, form.head);
    const full = shorts.get(key);
    return { form, key: full ?? key };
  });
  return { entries, mistyped };
}

/** The level most names of the ledger bear; several where they are equally many. */
function mainLevels(entries: readonly KeyedSpelling[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { form } of entries) if (form.level !== "" && form.level !== "分") counts.set(form.level, (counts.get(form.level) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].filter(([, count]) => count === most).map(([level]) => level));
}

/**
 * Tells which spellings are one unit: for each entry the name of its cluster. Spellings of one key and level are one unit,
 * but places keep them apart; a name without place joins the named place only where the ledger has one place of that level;
 * a name without level joins the only unit that bears one, if it is of the ledger's own level.
 */
export function clusterForms(entries: readonly KeyedSpelling[]): string[] {
  const main = mainLevels(entries);
  const places = new Map<string, Set<string>>();
  const levels = new Map<string, Set<string>>();
  const branches = new Map<string, Set<string>>();
  for (const { form, key } of entries) {
    const ofLevel = form.level === "分" ? branches : places;
    const scope = form.level === "分" ? key : form.level;
    if (form.place !== "") ofLevel.set(scope, (ofLevel.get(scope) ?? new Set()).add(form.place));
    if (form.level !== "") levels.set(key, (levels.get(key) ?? new Set()).add(form.level));
  }
  const clusterAt = (key: string, level: string, place: string): string => {
    const known = level === "分" ? branches.get(key) : places.get(level);
    return `${key}|${level}|${known?.size === 1 ? "" : place}`;
  };
  return entries.map(({ form, key }) => {
    if (form.level !== "") return clusterAt(key, form.level, form.place);
    const [only, ...others] = levels.get(key) ?? [];
    const isOwnLevel = only !== undefined && (only === "分" || main.has(only));
    const isOnePlace = only !== undefined && ((only === "分" ? branches.get(key) : places.get(only))?.size ?? 0) < 2;
    if (others.length > 0 || !isOwnLevel || !isOnePlace) return `${key}||`;
    return clusterAt(key, only, "");
  });
}
