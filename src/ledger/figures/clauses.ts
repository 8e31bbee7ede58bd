/** Cuts a text of figures into clauses, chains (to the next ；) and sentences. */

/** One clause of a text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly chain: number;
  readonly sentence: number;
  readonly bracketed: boolean;
}

/** Cuts a text into clauses. A bracket without a number is no clause of its own. */
export function clausesOf(text: string, numberAt: (start: number, end: number) => boolean): Clause[] {
  const clauses: Clause[] = [];
  const marks = /[，,；;。！？!?：:\n（(）)]/g;
  let start = 0;
  let chain = 0;
  let sentence = 0;
  let depth = 0;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const mark = found[0];
    const at = found.index;
    if ((mark === "," || mark === ":") && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))) continue;
    if (mark === "（" || mark === "(") {
      const close = text.slice(at + 1, at + 61).search(/[）)]/);
      if (close >= 0 && !numberAt(at, at + close + 2)) {
        marks.lastIndex = at + close + 2;
        continue;
      }
    }
    clauses.push({ start, end: at, chain, sentence, bracketed: depth > 0 });
    start = at + 1;
    if (mark === "（" || mark === "(") depth++;
    else if (mark === "）" || mark === ")") depth = Math.max(0, depth - 1);
    if (/[；;。！？!?\n]/.test(mark) && depth === 0) chain++;
    if (/[。！？!?\n]/.test(mark)) {
      sentence++;
      depth = 0;
    }
  }
  clauses.push({ start, end: text.length, chain, sentence, bracketed: depth > 0 });
  return clauses;
}
