/** How much room a text needs in a cell. Excel tells no height of a text beforehand, so it is estimated, on the high side. */

/** Excel's limit for the height of a row, in points. */
export const MAX_ROW_HEIGHT = 409.5;
/** One line of text at size 10, in points. */
export const LINE_HEIGHT = 15;
/** Room above and below a cell's text, in points. */
const PADDING = 6;

/**
 * First and last UTF-16 units of what takes two columns of a Latin character, in order. Of a surrogate pair the first
 * unit counts for both: what stands beyond the basic plane is Chinese or a picture.
 */
const WIDE: readonly (readonly [number, number])[] = [
  [0xb0, 0xb1], [0xb7, 0xb7], [0xd7, 0xd7], [0x1100, 0x115f], [0x2010, 0x203b], [0x2103, 0x2103], [0x2116, 0x2116],
  [0x2160, 0x217f], [0x2190, 0x21ff], [0x2460, 0x27bf], [0x2e80, 0xa4cf], [0xac00, 0xd7a3], [0xf900, 0xfaff],
  [0xfe30, 0xfe6f], [0xd800, 0xdbff], [0xff00, 0xff60], [0xffe0, 0xffe6],
];
const NARROW: readonly (readonly [number, number])[] = [[0x300, 0x36f], [0x200b, 0x200f], [0xdc00, 0xdfff], [0xfe00, 0xfe0f], [0xfeff, 0xfeff]];

const BREAK = /[\r\n]/;
const SPACE = 0x20;

/** Marks that may not begin a line: the character before them goes down with them. */
const CLOSING = new Set("，。；：、！？”’）》】〉」』…·,.;:!?)]}%％");

const within = (code: number, ranges: readonly (readonly [number, number])[]): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last);

/** Columns of one UTF-16 unit: 2 for Chinese, 0 for what has no width, else 1. */
function charWidth(code: number): number {
  if (code < 0xb0) return code < 0x20 ? 0 : 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if (within(code, NARROW)) return 0;
  return within(code, WIDE) ? 2 : 1;
}

/** Width of a text without line breaks, in Latin characters. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += charWidth(text.charCodeAt(at));
  return width;
}

/** The lines of a text as its line breaks cut it. */
export function linesOf(text: string): readonly string[] {
  return BREAK.test(text) ? text.split(/\r\n|\r|\n/) : [text];
}

function wrappedLines(line: string, capacity: number): number {
  if (line.length * 2 <= capacity) return 1;
  let lines = 1;
  let used = 0;
  let last = 0;
  let word = 0;
  for (let at = 0; at < line.length; at += 1) {
    const width = charWidth(line.charCodeAt(at));
    const inWord = width === 1 && line.charCodeAt(at) !== SPACE;
    word = inWord ? word + width : 0;
    if (used + width <= capacity) {
      used += width;
    } else {
      lines += 1;
      // A word, or the character before a closing mark, goes to the new line as a whole where it fits there.
      if (inWord && word <= capacity) used = word;
      else used = CLOSING.has(line.charAt(at)) ? last + width : width;
    }
    last = width;
  }
  return lines;
}

/**
 * Lines that a text takes in a column of `width` characters, its own line breaks included; at least 1.
 * A column's width leaves its padding out and counts digits of size 11, so text of size 10 has a little room to spare.
 */
export function lineCount(text: string, width: number): number {
  const capacity = Math.max(2, Math.floor(width));
  if (text.length * 2 <= capacity && !BREAK.test(text)) return 1;
  let lines = 0;
  for (const line of linesOf(text)) lines += wrappedLines(line, capacity);
  return lines;
}

/** Height of so many lines, in points; may be more than a row can have. */
export function linesHeight(lines: number): number {
  return lines * LINE_HEIGHT + PADDING;
}

/** Height of a row whose longest cell takes so many lines, in points, never more than Excel allows. */
export function rowHeight(lines: number, least = 0): number {
  return Math.min(MAX_ROW_HEIGHT, Math.max(least, linesHeight(lines)));
}
