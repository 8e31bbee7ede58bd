import { isChinese, isWhole, knownHead, shapeOf, splitLevel, type LeveledName } from "./body-shape";
import { comparableName } from "./fold-text";
import { KNOWN_HEADS, KNOWN_WHOLE_NAMES } from "./known-bodies";

/** A unit's name taken apart, so that spellings of one unit come out alike. */
export interface NameForm {
  /** Place before the level: 东城 of 东城区住建委; "" where none is written. */
  readonly place: string;
  /** 省 市 区 县 …; "分" for a branch (公安分局); "" where none is written. */
  readonly level: string;
  /** What the unit deals with, in its fullest spelling where that is known: 卫生健康 of 卫健委. */
  readonly head: string;
  /** What kind of body it is: 委 for 委 and 委员会, 办 for 办 and 办公室; "=" for a body known by its whole name. */
  readonly kind: string;
  /** True where every office knows the body. */
  readonly known: boolean;
}

/** Endings of names and the kind that they stand for; the longest that fits counts. */
const KINDS: ReadonlyMap<string, string> = new Map(
  `领导小组办公室=领导小组办 领导小组办 工作领导小组=领导小组 领导小组 指挥部办公室=指挥部办 指挥部办 指挥部 联席会议办公室=联席会议办 联席会议 街道办事处=街道 街道办=街道 街道 镇人民政府=镇 镇政府=镇 镇
  乡人民政府=乡 乡政府=乡 乡 管理委员会=管委会 管委会 委员会=委 委 办公室=办 办公厅=办 办 局 总局 厅 署 中心 支队 大队 总队 中队 有限责任公司=公司 股份有限公司=公司 有限公司=公司 公司 集团有限公司=集团 集团有限责任公司=集团 集团公司=集团 集团
  村民委员会=村委会 村委会 居民委员会=居委会 居委会 部 处 站 所 院 队 会 联合会 协会 馆 台 社 行 专班 工作专班=专班`
    .split(/\s+/)
    .map((entry) => {
      const [ending = entry, kind = ending] = entry.split("=");
      return [ending, kind] as const;
    }),
);
const LONGEST_KIND = Math.max(...[...KINDS.keys()].map((ending) => ending.length));
const JOINERS = /[和与及、]/g;
const YOUTH_LEAGUE = /^(?:中国)?(?:共青团|共产主义青年团|团)(.{0,6}?)([省市区县州旗盟])委(?:员会)?$/;
const BRANCH = "分局";
const BRANCH_OF = /(.+?(?:局|委(?:员会)?))([\u4e00-\u9fff]{2,4}?)[区县市]?分局$/;
/** How many characters of 东城公安分局 may name its place. */
const SEATS: readonly number[] = [0, 2, 3, 4];

/** Words in a head that say nothing of what a body deals with. */
const GENERIC_WORDS = /(?:监督管理|综合管理|管理|事务|服务|工作|综合|事业)$/;

function headOf(text: string): string {
  return text.length < 3 ? text : text.charAt(0) + text.slice(1).replace(JOINERS, "");
}

function kindOf(core: string): { readonly head: string; readonly kind: string; readonly known: boolean } {
  if (KNOWN_HEADS.has(core)) return { head: core, kind: "", known: false };
  let first: { readonly head: string; readonly kind: string } | null = null;
  for (let length = Math.min(LONGEST_KIND, core.length - 1); length > 0; length -= 1) {
    const ending = core.slice(core.length - length);
    const kind = KINDS.get(ending);
    if (kind === undefined) continue;
    const head = core.slice(0, core.length - length);
    const fullest = knownHead(head, ending);
    if (fullest !== undefined) return { head: fullest, kind, known: true };
    // 柳河村村民委员会 is 柳河村委会 in full.
    first ??= { head: kind === "村委会" ? head.replace(/村$/, "") : head, kind };
  }
  return first === null ? { head: core, kind: "", known: false } : { head: headOf(first.head), kind: first.kind, known: false };
}

function branchForm(place: string, core: string): NameForm | null {
  if (!core.endsWith(BRANCH)) return null;
  const [, body, seat = place] = BRANCH_OF.exec(core) ?? [];
  if (body !== undefined) {
    const { head, known } = kindOf(body);
    return { place: seat, level: "分", head, kind: BRANCH, known };
  }
  const written = core.slice(0, -BRANCH.length);
  for (const from of SEATS) {
    const head = knownHead(written.slice(from), BRANCH);
    if (head !== undefined) return { place: written.slice(0, from) || place, level: "分", head, kind: BRANCH, known: true };
  }
  return { place, level: "分", head: headOf(written), kind: BRANCH, known: false };
}

/** Without the host that is often left out: 委宣传部 → 宣传部, 政府国资委 → 国资委; 委办 and 政府办 stay. */
function withoutHost(core: string): string {
  const office = /^(?:委(?!员)|(?:人民)?政府(?=.+(?:[局委]|委员会)$))(.{2,})/.exec(core)?.[1];
  return office !== undefined && isWhole(shapeOf(office)) ? office : core;
}

/** 云溪财政局 parted as 云溪区财政局 is, where the ledger names that place with its level. */
function splitNamedPlace(core: string, places: ReadonlyMap<string, string>): LeveledName {
  for (const length of [4, 3, 2]) {
    const level = places.get(core.slice(0, length));
    const rest = core.slice(length);
    if (level !== undefined && shapeOf(rest) === "known") return { place: core.slice(0, length), level, core: rest };
  }
  return { place: "", level: "", core };
}

/** Takes a unit's written name apart. `places` maps the places that the ledger names to their level (东城 → 区). */
export function nameForm(written: string, places: ReadonlyMap<string, string>): NameForm {
  // 团区委, 共青团云溪区委: the League's place stands inside its name.
  const name = comparableName(written).replace(YOUTH_LEAGUE, "$1$2团委");
  if (!isChinese(name)) return { place: "", level: "", head: name.replace(/^the /, "").replace(/\bdept\b\.?/g, "department").replace(/&/g, "and"), kind: "", known: false };
  const split = splitLevel(name);
  const { place, level, core: inPlace } = split.level === "" ? splitNamedPlace(split.core, places) : split;
  // A town is its government; a district that stands as a unit is its government too.
  if (place !== "" && /^(?:(?:人民)?政府)?$/.test(inPlace)) return "镇乡".includes(level) ? { place: "", level: "", head: place, kind: level, known: false } : { place, level, head: "人民政府", kind: "=", known: true };
  const core = withoutHost(inPlace);
  const branch = branchForm(place, core);
  if (branch !== null) return branch;
  const whole = KNOWN_WHOLE_NAMES.get(core);
  if (whole !== undefined) return { place, level, head: whole, kind: "=", known: true };
  const { head, kind, known } = kindOf(core);
  // A district's police is a branch of the city's, whatever it is called there.
  if (level === "区" && head === "公安" && kind === "局") return { place, level: "分", head, kind: BRANCH, known };
  return { place, level, head, kind, known };
}

/** Kinds whose names are told by function, not by a place or a proper name. */
const FUNCTIONAL: ReadonlySet<string> = new Set("局 总局 厅 署 委 办 中心 支队 大队 总队 分局 领导小组 领导小组办 指挥部 指挥部办 联席会议 联席会议办 专班".split(" "));

/** True for a body whose name says what it does (局, 委, 办 …): only such names are shortened or mistyped recognisably. */
export function isFunctional(form: NameForm): boolean {
  return FUNCTIONAL.has(form.kind);
}

/** Usual short forms of a head that no list knows: without words such as 管理, and the first characters of its words. */
export function shortHeads(head: string): string[] {
  const shorts = new Set<string>();
  const plain = head.replace(GENERIC_WORDS, "");
  if (plain !== head && plain.length > 1) shorts.add(plain);
  for (const full of [head, plain]) if (full.length > 3 && full.length % 2 === 0) shorts.add(full.replace(/(.)./g, "$1"));
  return [...shorts];
}
