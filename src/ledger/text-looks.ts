/** What can be told of two texts at a glance: their lengths, and which characters they hold. */

const WORDS = 4;

/** Lengths of texts, and for each 128 bits: a character sets one of them. */
export interface TextLooks {
  readonly lengths: Int32Array;
  readonly bits: Int32Array;
}

export function looksOf(texts: readonly string[]): TextLooks {
  const lengths = new Int32Array(texts.length);
  const bits = new Int32Array(texts.length * WORDS);
  texts.forEach((text, place) => {
    lengths[place] = text.length;
    for (let index = 0; index < text.length; index += 1) {
      const number = Math.imul(text.charCodeAt(index), 0x9e3779b1) >>> 25;
      const at = place * WORDS + (number >>> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (number & 31));
    }
  });
  return { lengths, bits };
}

/**
 * False where two texts surely differ by more than `most` edits. An edit changes the length by one at most, and two bits:
 * one character goes, one comes.
 */
export function mayBeWithin({ lengths, bits }: TextLooks, one: number, other: number, most: number): boolean {
  if (Math.abs((lengths[one] ?? 0) - (lengths[other] ?? 0)) > most) return false;
  let differing = 0;
  for (let word = 0; word < WORDS && differing <= 2 * most; word += 1) differing += onesIn((bits[one * WORDS + word] ?? 0) ^ (bits[other * WORDS + word] ?? 0));
  return differing <= 2 * most;
}

export const lengthOf = ({ lengths }: TextLooks, place: number): number => lengths[place] ?? 0;

/** Bits that are set in a number of 32. */
function onesIn(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
