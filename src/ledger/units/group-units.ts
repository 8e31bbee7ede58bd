import type { UnitGroup, UnitRole } from "../ledger";
import { startsWithLevel } from "./body-shape";
import { comparableCollective, comparableName } from "./fold-text";
import { nameForm, type NameForm } from "./name-form";
import { rosterIndex, type Roster, type RosterUnit } from "./roster";
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

/** A spelling, and what is known of it beside the others. */
interface PlacedSpelling extends Spelling {
  readonly prefixed: boolean;
  readonly mistyped: boolean;
  readonly cluster: string;
  /** The unit of the roster that has it as a name or an alias. */
  readonly official: RosterUnit | undefined;
}

/** The spellings of the ledger in order of first appearance, and behind them those that only the roster has. */
function collectSpellings(mentions: readonly NamedUnit[], official: Iterable<string>): Spelling[] {
  const byText = new Map<string, Spelling>();
  for (const mention of mentions) {
    const text = comparableName(mention.base);
    const known = byText.get(text);
    if (known === undefined) byText.set(text, { written: mention.base, text, collective: mention.role === "collective", count: 1 });
    else known.count += 1;
  }
  for (const text of official) if (!byText.has(text)) byText.set(text, { written: text, text, collective: false, count: 0 });
  return [...byText.values()];
}

/** Forms of all spellings; places that one name tells (东城区…) help to read another (东城公安分局). */
function formsOf(spellings: readonly Spelling[]): { readonly spelling: Spelling; readonly form: NameForm }[] {
  const alone = spellings.map(({ text }) => nameForm(text, new Map()));
  const places = new Map(alone.filter(({ level }) => level !== "分").map(({ place, level }) => [place, level]));
  return spellings.map((spelling) => ({ spelling, form: nameForm(spelling.text, places) }));
}

function placeSpellings(mentions: readonly NamedUnit[], official: ReadonlyMap<string, RosterUnit>): PlacedSpelling[] {
  const formed = formsOf(collectSpellings(mentions, official.keys()));
  const { entries, mistyped } = assignKeys(formed.map(({ spelling: { text, count }, form }) => ({ text, count, form, official: official.has(text) })));
  const clusters = clusterForms(entries);
  return formed.map(({ spelling, form }, index) => ({
    ...spelling,
    prefixed: startsWithLevel(spelling.text) || form.place !== "",
    mistyped: mistyped.has(index),
    cluster: clusters[index] ?? spelling.text,
    official: official.get(spelling.text),
  }));
}

/** What is rightly written goes before what is mistyped, a name with its prefix before one without, the longest before all others. */
function byWorth(one: PlacedSpelling, other: PlacedSpelling): number {
  return (
    Number(one.mistyped) - Number(other.mistyped) ||
    Number(other.prefixed) - Number(one.prefixed) ||
    other.text.length - one.text.length ||
    other.count - one.count ||
    (one.text < other.text ? -1 : 1)
  );
}

function groupOf(all: readonly PlacedSpelling[], owner: RosterUnit | undefined): UnitGroup {
  const name = owner?.name ?? all.reduce((best, spelling) => (byWorth(spelling, best) < 0 ? spelling : best)).written;
  const aliases = all.filter((spelling) => spelling.text !== comparableName(name)).map((spelling) => spelling.written);
  const isPrefix = all.every((spelling) => comparableName(name).endsWith(spelling.text));
  const why = aliases.length === 0 ? "same" : owner !== undefined ? "roster" : all.some((spelling) => spelling.mistyped) ? "typo" : isPrefix ? "prefix" : "short-name";
  return { name, aliases, why, collective: all.every((spelling) => spelling.collective) };
}

/**
 * Puts the spellings of one unit together: a missing level prefix (司法局, 区司法局), usual short and full names (卫健委,
 * 卫生健康委员会), one mistyped character. Units of different levels, branches of different places, and what can be read in
 * two ways are never put together. The longest spelling with its prefix names the group, or the roster's name. A second
 * name in brackets counts neither for the name nor as a spelling. Neither the order nor the number of the mentions changes
 * which spellings belong together, but a mistyped name is known by being rarer. Near linear in the number of spellings.
 */
export function groupUnits(mentions: readonly NamedUnit[], roster?: Roster): GroupedUnits {
  const spellings = placeSpellings(mentions, rosterIndex(roster));

  // A cluster is one unit of the roster where all its official names are that unit's; else each official name stands alone.
  const owners = new Map<string, Set<RosterUnit>>();
  for (const { cluster, official } of spellings) if (official !== undefined) owners.set(cluster, (owners.get(cluster) ?? new Set()).add(official));
  const ownerOf = ({ official, collective, cluster }: PlacedSpelling): RosterUnit | undefined => {
    if (official !== undefined || collective) return official;
    const [only, ...others] = owners.get(cluster) ?? [];
    return others.length === 0 ? only : undefined;
  };

  const members = new Map<unknown, { readonly all: PlacedSpelling[]; readonly owner: RosterUnit | undefined }>();
  for (const spelling of spellings.filter(({ count }) => count > 0)) {
    const owner = ownerOf(spelling);
    const key = owner ?? (spelling.collective ? `collective ${comparableCollective(spelling.text)}` : `unit ${spelling.cluster}`);
    const group = members.get(key) ?? { all: [], owner };
    group.all.push(spelling);
    members.set(key, group);
  }

  const names = new Map<string, string>();
  const groups = [...members.values()].map(({ all, owner }) => {
    const group = groupOf(all, owner);
    for (const { text } of all) names.set(text, group.name);
    return group;
  });
  const byWritten = new Map<string, string>();
  for (const mention of mentions) byWritten.set(mention.as, names.get(comparableName(mention.base)) ?? mention.base);
  return { groups, nameOf: (as) => byWritten.get(as) ?? names.get(comparableName(as)) ?? as };
}
