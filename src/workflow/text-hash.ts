/** Hashes of texts: to tell a change, not to keep a secret. */

const { imul } = Math;

/** Takes texts in, one after the other, and tells 64 bits of FNV-1a as two halves, well mixed. */
export class TextHash {
  private high = 0x811c9dc5;
  private low = 0xcbf29ce4;

  /** Takes a text in; where it ends counts, so that "ab", "c" differs from "a", "bc". */
  take(text: string): this {
    let { high, low } = this;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      high = imul(high ^ unit, 0x01000193);
      low = imul(low ^ unit ^ (high >>> 15), 0x01000197);
    }
    // U+FFFF is no character of a text.
    this.high = imul(high ^ 0xffff, 0x01000193);
    this.low = imul(low ^ this.high, 0x01000197);
    return this;
  }

  /** Both halves as unsigned 32-bit numbers. */
  halves(): readonly [high: number, low: number] {
    return [mixed(this.high), mixed(this.low ^ this.high)];
  }
}

/** Spreads what differs in a few bits over all of them (MurmurHash3's last step). */
function mixed(value: number): number {
  let bits = imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** 32 bits of one text, unsigned. */
export function textHash(text: string): number {
  return new TextHash().take(text).halves()[0];
}
