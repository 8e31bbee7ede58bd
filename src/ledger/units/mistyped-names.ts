import { splitLevel } from "./body-shape";
import { BODY_WORDS } from "./known-bodies";
import { isFunctional, type NameForm } from "./name-form";

/** A spelling as it is weighed: its folded text, how often it stands in the ledger, its form. */
export interface WeighedSpelling {
  readonly text: string;
  readonly count: number;
  readonly form: NameForm;
  /** True where the roster has it: then it is no mistake. */
  readonly official: boolean;
}

const SHORTEST = 5;
/** In 体育中心 any other character makes another word (体检中心); in 生态环境局 enough remains to tell the body. */
const SHORTEST_TELLING_ITSELF = 5;
const LONGEST = 30;
/** A series of names that differ at one place (第一医院, 第二医院 …) is no series of mistakes. */
const LARGEST_SERIES = 4;
/** Characters that tell units apart. */
const TELLING = "一二三四五六七八九十百零〇甲乙丙丁戊0123456789abcdefghijklmnopqrstuvwxyz东西南北中上下前后左右内外大小老新旧高低省市区县州镇乡村";
/** Characters that are mistaken for one another: by shape, or by the same sound at the keyboard. */
const CONFUSED: readonly string[] =
  "竟境镜 己已 末未 早旱 侯候 帐账 既即 园圆院 署暑 辩辨 象像 坐座 作做 查察 监鉴 建健 住驻往 力历 绿录 政证正 督都 勤务 事是市 管官 理里 旅族 财材 计记 设社 划画 源原 资咨 障章 联连 协胁 农浓 服复 保堡 安按 商尚 务物 信讯 防妨 控空 应英 急级 退腿 役疫 环坏还 卫未 生声 态太 育玉 统同 审省 司思 法发".split(" ");

function areConfused(one: string, other: string): boolean {
  return CONFUSED.some((set) => set.includes(one) && set.includes(other));
}

/** True for a known body that is told by what remains of its name where one character is wrong. */
function tellsItself({ text, form }: WeighedSpelling): boolean {
  return form.known && splitLevel(text).core.replace(form.place, "").length >= SHORTEST_TELLING_ITSELF;
}

/** True where `rare` is `usual` with the character at `place` mistyped. */
function isMistyped(rare: WeighedSpelling, usual: WeighedSpelling, place: number): boolean {
  const odd = rare.text.charAt(place);
  const right = usual.text.charAt(place);
  if (rare.official || rare.form.known || !rare.text.includes(usual.form.place) || !isFunctional(usual.form)) return false;
  if (TELLING.includes(odd) || TELLING.includes(right)) return false;
  if (BODY_WORDS.has(rare.text.slice(place - 1, place + 1)) || BODY_WORDS.has(rare.text.slice(place, place + 2))) return false;
  // Which of two is wrong is told by the list of bodies or the office's own list; else the rarer one is.
  const isRarer = usual.official || rare.count < usual.count + (usual.form.known ? 1 : 0);
  return isRarer && (tellsItself(usual) || areConfused(odd, right));
}

/**
 * Finds spellings that are another one with one character mistyped: the mistyped spelling's index → the right one's.
 * Only in names of five characters and more; never where the odd character makes a word that bodies are named after
 * (税务 beside 水务), counts, or points somewhere. What the roster has is right, however rare it is. Near linear: names are met by what they share around a gap.
 */
export function findMistyped(spellings: readonly WeighedSpelling[]): ReadonlyMap<number, number> {
  const series = new Map<string, { readonly spelling: WeighedSpelling; readonly index: number }[]>();
  spellings.forEach((spelling, index) => {
    const { text } = spelling;
    if (text.length < SHORTEST || text.length > LONGEST) return;
    for (let place = 0; place < text.length; place += 1) {
      const pattern = `${text.slice(0, place)}\u0000${text.slice(place + 1)}`;
      const met = series.get(pattern) ?? [];
      met.push({ spelling, index });
      series.set(pattern, met);
    }
  });
  const mistyped = new Map<number, number>();
  for (const [pattern, members] of series) {
    if (members.length > LARGEST_SERIES) continue;
    const place = pattern.indexOf("\u0000");
    for (const rare of members) {
      const [usual, ...others] = members.filter(({ spelling }) => isMistyped(rare.spelling, spelling, place));
      if (usual !== undefined && others.length === 0 && !mistyped.has(usual.index)) mistyped.set(rare.index, usual.index);
    }
  }
  return mistyped;
}
