import { KNOWN_HEADS } from "./known-bodies";
import { findMistyped, type WeighedSpelling } from "./mistyped-names";
import { isFunctional, shortHeads, type NameForm } from "./name-form";

/** A spelling with the key that all spellings of its body share, level and place aside. */
export interface KeyedSpelling {
  readonly form: NameForm;
  readonly key: string;
}

const keyOf = (kind: string, head: string): string => `${kind}|${head}`;

/** Puts a value into the set that stands under a key. */
function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set<string>()).add(value));
}

/** Keys of short heads → the key of the one full head that they can stand for. */
function shortKeys(spellings: readonly WeighedSpelling[]): ReadonlyMap<string, string> {
  const fullsOfHead = new Map<string, Set<string>>();
  for (const { form } of spellings) if (form.known) addTo(fullsOfHead, form.head, keyOf(form.kind, form.head));
  const claims = new Map<string, Set<string>>();
  for (const { form } of spellings) {
    // 财政 for 区财政局: a known head without its ending, where the ledger has one body of that head. 区台 may be the radio's.
    const fulls = form.head.length > 1 ? fullsOfHead.get(KNOWN_HEADS.get(form.head) ?? form.head) : undefined;
    if (fulls !== undefined) claims.set(keyOf("", form.head), fulls);
  }
  for (const { form } of spellings) {
    if (!isFunctional(form)) continue;
    for (const head of shortHeads(form.head)) addTo(claims, keyOf(form.kind, head), keyOf(form.kind, form.head));
  }
  const keys = new Map<string, string>();
  for (const [short, fulls] of claims) for (const full of fulls) if (fulls.size === 1) keys.set(short, full);
  return keys;
}

/** 公安局 without a level is the district's branch where the ledger has only that; beside 市公安局 nobody can tell. */
function settlePolice(forms: readonly NameForm[]): readonly NameForm[] {
  const isPolice = (form: NameForm): boolean => form.head === "公安" && (form.kind === "局" || form.kind === "分局");
  const levels = new Set(forms.filter(isPolice).map((form) => form.level));
  if (!levels.has("分")) return forms;
  const hasOther = [...levels].some((level) => level !== "分" && level !== "");
  return forms.map((form) => (isPolice(form) && form.level === "" ? { ...form, level: "分", kind: hasOther ? "?" : "分局" } : form));
}

/** Gives every spelling its key; tells which spellings are mistyped ones, and of which. */
export function assignKeys(spellings: readonly WeighedSpelling[]): { readonly entries: readonly KeyedSpelling[]; readonly mistyped: ReadonlyMap<number, number> } {
  const mistyped = findMistyped(spellings);
  const meant = spellings.map((spelling, index) => spellings[mistyped.get(index) ?? index] ?? spelling);
  const shorts = shortKeys(spellings.filter((_, index) => !mistyped.has(index)));
  const entries = settlePolice(meant.map(({ form }) => form)).map((form) => {
    const key = keyOf(form.kind, form.head);
    return { form, key: shorts.get(key) ?? key };
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
 * but places keep them apart; a name without place joins the named place only where the ledger has one place of that level
 * (of a branch: one place of its key); a name without level joins the only unit that bears one, if it is of the ledger's own level.
 */
export function clusterForms(entries: readonly KeyedSpelling[]): string[] {
  const main = mainLevels(entries);
  const places = new Map<string, Set<string>>();
  const levels = new Map<string, Set<string>>();
  const scopeOf = (key: string, level: string): string => (level === "分" ? key : level);
  for (const { form, key } of entries) {
    if (form.place !== "") addTo(places, scopeOf(key, form.level), form.place);
    if (form.level !== "") addTo(levels, key, form.level);
  }
  const placesOf = (key: string, level: string): number => places.get(scopeOf(key, level))?.size ?? 0;
  const onlyLevel = (key: string): string => {
    const [only, ...others] = levels.get(key) ?? [];
    return only !== undefined && others.length === 0 && (only === "分" || main.has(only)) && placesOf(key, only) < 2 ? only : "";
  };
  return entries.map(({ form, key }) => {
    const level = form.level === "" ? onlyLevel(key) : form.level;
    return `${key}|${level}|${placesOf(key, level) === 1 ? "" : form.place}`;
  });
}
