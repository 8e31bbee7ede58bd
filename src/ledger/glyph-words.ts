/** Characters that fonts and converters put in the place of others, and what they stand for. */

/** Rare characters that stand for common ones when text is taken out of a PDF with an old font. */
export const standIns: Readonly<Record<string, string>> = {
  臵: "置", 癿: "的", 丌: "不", 収: "发", 迚: "进", 幵: "并", 仸: "任", 劢: "动", 兲: "关", 刜: "初", 斱: "方", 敁: "效", 乊: "之", 亊: "事",
};

/** The same, but with a life of their own in these words. */
export const standInsUnless: Readonly<Record<string, { readonly stands: string; readonly unless: RegExp }>> = {
  亍: { stands: "于", unless: /彳亍/ },
  绉: { stands: "经", unless: /绉绸|绉纱|绉布|文绉/ },
  迓: { stands: "还", unless: /迎迓|迓鼓/ },
};

/** Marks that stand for the middle dot between Chinese characters. */
export const dotStandIns = "〃";

/** Radicals that compatibility folding leaves as they are, or makes a traditional character (用⼾), with the characters that they look like. */
export const radicals: Readonly<Record<string, string>> = {
  "⼾": "户", "⻓": "长", "⻔": "门", "⻅": "见", "⻛": "风", "⻋": "车", "⻢": "马", "⻚": "页", "⻘": "青", "⺠": "民", "⻆": "角", "⻬": "齐", "⻮": "齿", "⻜": "飞",
  "⻝": "食", "⻥": "鱼", "⻦": "鸟", "⻨": "麦", "⻩": "黄", "⻰": "龙", "⻉": "贝", "⻁": "虎", "⻄": "西", "⻤": "鬼", "⻣": "骨", "⻙": "韦", "⻧": "卤", "⻳": "龟", "⻑": "長",
};
