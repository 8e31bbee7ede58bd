/** Stretches of a text whose numbers are not the text's own: titles, quoted names, point numbers. */

export interface Shield {
  readonly start: number;
  readonly end: number;
  /** A title's numbers say nothing; a quoted slogan may hide a target (“百个微心愿”). */
  readonly kind: "title" | "quote" | "mark";
}

const closers: Readonly<Record<string, string>> = { "《": "》", "“": "”", "「": "」", "『": "』", "‘": "’", '"': '"' };
const longestQuote = 60;
const pointMark = /(?:^|\n)[ \t\u3000]*[（(]?(\d{1,2})[ ]*[.．、)）](?!\d*%)/g;
const sentenceInside = /[。；;\n]/;

/** The shields of a text in order, none overlapping another. Linear: a quote is looked for within 60 characters. */
export function shieldsOf(text: string): Shield[] {
  const shields: Shield[] = [...markShields(text)];
  const opener = /[《“「『‘"]/g;
  for (let found = opener.exec(text); found; found = opener.exec(text)) {
    const closer = closers[found[0]] ?? "";
    const end = text.slice(found.index + 1, found.index + 1 + longestQuote).indexOf(closer);
    if (end < 0) continue;
    const inside = text.slice(found.index + 1, found.index + 1 + end);
    if (found[0] !== "《" && sentenceInside.test(inside)) continue;
    const stop = found.index + end + 2;
    shields.push({ start: found.index, end: stop, kind: found[0] === "《" ? "title" : "quote" });
    opener.lastIndex = stop;
  }
  return shields.sort((a, b) => a.start - b.start);
}

/**
 * Point numbers at line starts: `4.1-6月份` is point 4, `2.3万辆` at the start of a line a decimal, unless points 1
 * and 2 stand there.
 */
function markShields(text: string): Shield[] {
  const found = [...text.matchAll(pointMark)].map((match) => {
    const number = Number(match[1]);
    const end = match.index + match[0].length;
    return { number, start: match.index, end, decimal: /[.．]$/.test(match[0]) && /\d/.test(text.charAt(end)), rest: text.slice(end, end + 16) };
  });
  let last = 0;
  const shields: Shield[] = [];
  found.forEach((mark, index) => {
    const next = found[index + 1];
    const dated = /^\d{4}年|^\d{1,2}月|^\d{1,2}[ ]*[-—–~至][ ]*\d{1,2}[ ]*月/.test(mark.rest);
    const inSequence = (mark.number === last + 1 && last > 0) || (mark.number === 1 && next?.number === 2);
    if (mark.decimal && !dated && !inSequence) return;
    if (/[、]$/.test(text.slice(mark.start, mark.end)) && /^\d/.test(mark.rest) && !inSequence && !dated) return;
    last = mark.number;
    shields.push({ start: mark.start, end: mark.end, kind: "mark" });
  });
  return shields;
}
