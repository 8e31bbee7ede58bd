/** Cuts a text into sentences and clauses; what stands in quotation marks and book-title marks is a name, not a statement. */

/** A clause: start (inclusive) and end (exclusive) in the text that was cut. */
export interface ClauseSpan {
  readonly start: number;
  readonly end: number;
  /** Number of the sentence that it belongs to, from 0. */
  readonly sentence: number;
}

const closerOf: Readonly<Record<string, string>> = { "《": "》", "“": "”", "「": "」", "『": "』", "〈": "〉", "‘": "’" };
const longestName = 80;

/** The text with the insides of names and quotations blanked (□), offsets unchanged. An opening mark without its end blanks nothing. */
export function maskNames(text: string): string {
  let masked = "";
  let position = 0;
  for (let i = 0; i < text.length; i++) {
    const closer = closerOf[text.charAt(i)];
    if (closer === undefined) continue;
    const end = text.slice(i + 1, i + 2 + longestName).indexOf(closer);
    if (end < 0) continue;
    masked += text.slice(position, i + 1) + "□".repeat(end);
    position = i + 1 + end;
    i = position;
  }
  return masked + text.slice(position);
}

const sentenceEnd = /[。！？!?；;\n]/;
const clauseEnd = /[，,：:]/;

/** Clauses of a masked text, blank ones left out. A comma or colon between digits (1,200; 9:30) parts nothing. */
export function cutClauses(masked: string): ClauseSpan[] {
  const clauses: ClauseSpan[] = [];
  let sentence = 0;
  let start = 0;
  const push = (end: number): void => {
    if (/[^\s□]/.test(masked.slice(start, end)) || masked.slice(start, end).includes("□")) clauses.push({ start, end, sentence });
  };
  for (let i = 0; i < masked.length; i++) {
    const unit = masked.charAt(i);
    const latinStop = unit === "." && /[A-Za-z)%\d]/.test(masked.charAt(i - 1)) && /^(?:\s|$)/.test(masked.slice(i + 1, i + 2));
    if (sentenceEnd.test(unit) || latinStop) {
      push(i);
      sentence += 1;
      start = i + 1;
    } else if (clauseEnd.test(unit) && !(/\d/.test(masked.charAt(i - 1)) && /\d/.test(masked.charAt(i + 1)))) {
      push(i);
      start = i + 1;
    }
  }
  push(masked.length);
  return clauses;
}
