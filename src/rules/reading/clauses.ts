/** Cuts a text into sentences and clauses; what stands in quotation marks and book-title marks is a name, not a statement. */

/** A clause: start (inclusive) and end (exclusive) in the text that was cut. */
export interface ClauseSpan {
  readonly start: number;
  readonly end: number;
  /** Number of the sentence that it belongs to, from 0. */
  readonly sentence: number;
}

const closerOf: Readonly<Record<string, string>> = { "《": "》", "“": "”", "「": "」", "『": "』", "〈": "〉", "‘": "’" };
const openers = /[《“「『〈‘]/g;
const longestName = 80;

/** The text with the insides of names and quotations blanked (□), offsets unchanged. An opening mark without its end blanks nothing. */
export function maskNames(text: string): string {
  let masked = "";
  let position = 0;
  openers.lastIndex = 0;
  for (let found = openers.exec(text); found; found = openers.exec(text)) {
    const inside = found.index + 1;
    const end = text.slice(inside, inside + 1 + longestName).indexOf(closerOf[found[0]] ?? "");
    if (end < 0) continue;
    masked += text.slice(position, inside) + "□".repeat(end);
    position = inside + end;
    openers.lastIndex = position + 1;
  }
  return masked + text.slice(position);
}

const marks = /[。！？!?；;\n，,：:.]/g;
const sentenceEnd = /[。！？!?；;\n]/;

/** Clauses of a masked text, blank ones left out. A comma or colon between digits (1,200; 9:30) parts nothing. */
export function cutClauses(masked: string): ClauseSpan[] {
  const clauses: ClauseSpan[] = [];
  let sentence = 0;
  let start = 0;
  const push = (end: number): void => {
    if (/\S/.test(masked.slice(start, end))) clauses.push({ start, end, sentence });
  };
  marks.lastIndex = 0;
  for (let found = marks.exec(masked); found; found = marks.exec(masked)) {
    const i = found.index;
    const [unit] = found;
    if (unit === ".") {
      if (!/[A-Za-z)%\d]/.test(masked.charAt(i - 1)) || !/^(?:\s|$)/.test(masked.slice(i + 1, i + 2))) continue;
    }
    if (unit === "." || sentenceEnd.test(unit)) {
      push(i);
      sentence += 1;
      start = i + 1;
    } else if (!(/\d/.test(masked.charAt(i - 1)) && /\d/.test(masked.charAt(i + 1)))) {
      push(i);
      start = i + 1;
    }
  }
  push(masked.length);
  return clauses;
}
