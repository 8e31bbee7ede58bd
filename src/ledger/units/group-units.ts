import type { UnitGroup, UnitRole } from "../ledger";
import { startsWithLevel } from "./body-shape";
import { comparableCollective, comparableName } from "./fold-text";
import { nameForm, type NameForm } from "./name-form";
import { rosterIndex, type Roster } from "./roster";
import { assignKeys, clusterForms } from "./spelling-clusters";

/** What grouping needs to know of a mention. */
export interface NamedUnit {
  readonly as: string;
  readonly base: string;
  readonly role: UnitRole;
}

/** The units of a ledger, each with all its spellings. */
export interface GroupedUnits {
  /** In order of first appearance. */
  readonly groups: readonly UnitGroup[];
  /** Canonical name of a written name; a name that stands nowhere in the ledger is given back as it is. */
  readonly nameOf: (as: string) => string;
}

interface Spelling {
  readonly written: string;
  readonly text: string;
  readonly collective: boolean;
  count: number;
}

function collectSpellings(mentions: readonly NamedUnit[]): Spelling[] {
  const byText = new Map<string, Spelling>();
  for (const mention of mentions) {
    const text = comparableName(mention.base);
    const known = byText.get(text);
    if (known === undefined) byText.set(text, { written: mention.base, text, collective: mention.role === "collective", count: 1 });
    else known.count += 1;
  }
  return [...byText.values()];
}

/** Forms of all spellings; places that one name tells (东城区…) help to read another (东城公安分局). */
function formsOf(texts: readonly string[]): NameForm[] {
  const none: ReadonlyMap<string, string> = new Map();
  const places = new Map<string, string>();
  const first = texts.map((text) => nameForm(text, none));
  for (const form of first) if (form.place.length > 1 && form.level !== "" && form.level !== "分") places.set(form.place, form.level);
  return places.size === 0 ? first : texts.map((text) => nameForm(text, places));
}

const hasPrefix = (text: string, form: NameForm | undefined): boolean => startsWithLevel(text) || (form !== undefined && form.place !== "");

/**
 * Puts the spellings of one unit together: a missing level prefix (司法局, 区司法局), usual short and full names (卫健委,
 * 卫生健康委员会), one mistyped character. Units of different levels, branches of different places, and what can be read in
 * two ways are never put together. The longest spelling with its prefix names the group, or the roster's name. A second
 * name in brackets counts neither for the name nor as a spelling. Neither the order nor the number of the mentions changes
 * which spellings belong together, but a mistyped name is known by being rarer. Near linear in the number of spellings.
 */
export function groupUnits(mentions: readonly NamedUnit[], roster?: Roster): GroupedUnits {
  const spellings = collectSpellings(mentions);
  const official = rosterIndex(roster);
  const texts = spellings.map((spelling) => spelling.text);
  const written = new Set(texts);
  const extra = [...official.keys()].filter((text) => !written.has(text));
  const all = [...texts, ...extra];
  const forms = formsOf(all);
  const keyed = assignKeys(all.map((text, index) => ({ text, form: forms[index] ?? nameForm(text, new Map()), count: spellings[index]?.count ?? 0, official: official.has(text) })));
  const clusterOf = clusterForms(keyed.entries);

  // A cluster is one unit of the roster where all its official names are that unit's; else each official name stands alone.
  const owners = new Map<string, Set<number>>();
  all.forEach((text, index) => {
    const owner = official.get(text);
    const cluster = clusterOf[index] ?? "";
    if (owner !== undefined) owners.set(cluster, (owners.get(cluster) ?? new Set()).add(owner));
  });
  const members = new Map<string, number[]>();
  spellings.forEach((spelling, index) => {
    const own = official.get(spelling.text);
    const cluster = clusterOf[index] ?? "";
    const shared = owners.get(cluster);
    const owner = own ?? (shared?.size === 1 && !spelling.collective ? [...shared][0] : undefined);
    const key = owner !== undefined ? `roster ${owner}` : spelling.collective ? `collective ${comparableCollective(spelling.text)}` : `unit ${cluster}`;
    const group = members.get(key);
    if (group === undefined) members.set(key, [index]);
    else group.push(index);
  });

  const names = new Map<string, string>();
  const groups = [...members].map(([key, indices]): UnitGroup => {
    const own = indices.flatMap((index) => spellings[index] ?? []);
    const right = indices.filter((index) => !keyed.mistyped.has(index));
    const candidates = (right.length > 0 ? right : indices).map((index) => ({ spelling: spellings[index], prefixed: hasPrefix(texts[index] ?? "", forms[index]) }));
    candidates.sort(
      (one, other) =>
        Number(other.prefixed) - Number(one.prefixed) ||
        (other.spelling?.text.length ?? 0) - (one.spelling?.text.length ?? 0) ||
        (other.spelling?.count ?? 0) - (one.spelling?.count ?? 0) ||
        ((one.spelling?.text ?? "") < (other.spelling?.text ?? "") ? -1 : 1),
    );
    const listed = key.startsWith("roster ") ? roster?.units[Number(key.slice(7))]?.name : undefined;
    const name = listed ?? candidates[0]?.spelling?.written ?? "";
    for (const spelling of own) names.set(spelling.text, name);
    const aliases = own.filter((spelling) => spelling.text !== comparableName(name)).map((spelling) => spelling.written);
    const isTypo = indices.some((index) => keyed.mistyped.has(index));
    const isPrefix = own.every((spelling) => comparableName(name).endsWith(spelling.text));
    const why = aliases.length === 0 ? "same" : listed !== undefined ? "roster" : isTypo ? "typo" : isPrefix ? "prefix" : "short-name";
    return { name, aliases, why, collective: own.every((spelling) => spelling.collective) };
  });

  const byWritten = new Map<string, string>();
  for (const mention of mentions) byWritten.set(mention.as, names.get(comparableName(mention.base)) ?? mention.base);
  return { groups, nameOf: (as) => byWritten.get(as) ?? names.get(comparableName(as)) ?? as };
}
