/** The three-character pieces of many texts, by number, in a few flat arrays: one array a text would cost more than the search. */

/** Characters of a piece, in UTF-16 units. */
export const PIECE = 3;
/** Bits of the numbers by which pieces are known, for few and for many texts. Two pieces of one number cost a closer look. */
const BITS = { least: 8, most: 17 } as const;
/** Texts between two points at which a caller may pause. */
export const TEXTS_A_STEP = 100;

/** What pieces each text has. A text's pieces are `numbers[starts[place]]` up to `numbers[starts[place + 1]]`, each once. */
export interface TextPieces {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
  /** By number: in how many texts. */
  readonly counts: Int32Array;
  /** How many pieces the text of most pieces has. */
  readonly most: number;
}

/** The pieces of these texts; null where a caller may pause. */
export function* piecesOf(texts: readonly string[]): Generator<null, TextPieces> {
  let length = 0;
  for (const text of texts) length += text.length;
  const bits = Math.min(BITS.most, Math.max(BITS.least, Math.ceil(Math.log2(length + 1))));
  const counts = new Int32Array(1 << bits);
  /** The last text, 1-based, that a piece was met in. */
  const metIn = new Int32Array(1 << bits);
  const starts = new Int32Array(texts.length + 1);
  const numbers = new Int32Array(length);
  let end = 0;
  let most = 0;
  for (const [place, text] of texts.entries()) {
    for (let index = 0; index + PIECE <= text.length; index += 1) {
      const mixed = Math.imul(Math.imul(text.charCodeAt(index), 0x9e3b) + text.charCodeAt(index + 1), 0x85eb) + text.charCodeAt(index + 2);
      const number = Math.imul(mixed, 0x9e3779b1) >>> (32 - bits);
      if (metIn[number] === place + 1) continue;
      metIn[number] = place + 1;
      counts[number] = (counts[number] ?? 0) + 1;
      numbers[end] = number;
      end += 1;
    }
    starts[place + 1] = end;
    most = Math.max(most, end - (starts[place] ?? 0));
    if (place % TEXTS_A_STEP === TEXTS_A_STEP - 1) yield null;
  }
  return { starts, numbers, counts, most };
}

/** Pieces of so many texts and more count as equally common; with the bits of a number it fits into 31 bits. */
const COMMON = 2 ** 14 - 1;

/** Finds the rarest pieces of one text after the other, in a room that is made once. */
export class RarestPieces {
  /** The numbers found last, rarest first. */
  readonly found: Int32Array;
  private readonly pieces: TextPieces;

  constructor(pieces: TextPieces) {
    this.pieces = pieces;
    this.found = new Int32Array(pieces.most);
  }

  /** How many of `found` are the pieces of this text that are among its `quota` rarest and stand in another text, too. */
  find(place: number, quota: number): number {
    const { starts, numbers, counts } = this.pieces;
    const { found } = this;
    let length = 0;
    let alone = 0;
    for (let index = starts[place] ?? 0; index < (starts[place + 1] ?? 0); index += 1) {
      const number = numbers[index] ?? 0;
      const count = counts[number] ?? 0;
      if (count < 2) alone += 1;
      else {
        found[length] = Math.min(count, COMMON) * counts.length + number;
        length += 1;
      }
    }
    if (length > 1) found.subarray(0, length).sort();
    const kept = Math.max(0, Math.min(length, quota - alone));
    for (let index = 0; index < kept; index += 1) found[index] = (found[index] ?? 0) & (counts.length - 1);
    return kept;
  }
}
