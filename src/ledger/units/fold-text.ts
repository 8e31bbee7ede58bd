import { plainGlyphs } from "../plain-glyphs";

/**
 * A cell's text in the shape in which names are read: full-width letters, digits and marks folded to half width,
 * look-alike compatibility ideographs (left by PDF fonts) folded, every kind of line break "\n", every other space " ",
 * invisible characters left out. `at[i]` is the place of `text[i]` in the raw text, in UTF-16 units.
 */
export interface FoldedText {
  readonly raw: string;
  readonly text: string;
  readonly at: readonly number[];
}

const LINE_BREAK = /[\n\r\u000B\u000C\u0085\u2028\u2029]/;
const INVISIBLE = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
const SPACE = /\s/;

function foldCharacter(character: string, code: number): string {
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  if (code > 0x20 && code < 0x7f) return character;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (LINE_BREAK.test(character)) return "\n";
  if (INVISIBLE.test(character)) return "";
  if (SPACE.test(character)) return " ";
  if (code >= 0xfe50 && code <= 0xfe6b) {
    const folded = character.normalize("NFKC");
    return folded.length === 1 ? folded : character;
  }
  return character === "､" ? "、" : character;
}

/** Folds a raw cell text; never throws, whatever the text holds. */
export function foldText(raw: string): FoldedText {
  const at: number[] = [];
  let text = "";
  const plain = plainGlyphs(raw);
  for (let place = 0; place < plain.length; place += 1) {
    const folded = foldCharacter(plain.charAt(place), plain.charCodeAt(place));
    if (folded === "") continue;
    text += folded;
    at.push(place);
  }
  return { raw, text, at };
}

const BRACKETS = "()[]{}";

/** The name that stands at `from`..`to` of the folded text, brackets kept as written, white space as is. */
export function writtenText(folded: FoldedText, from: number, to: number): string {
  let written = "";
  for (let place = from; place < to; place += 1) {
    const character = folded.text.charAt(place);
    written += BRACKETS.includes(character) ? folded.raw.charAt(folded.at[place] ?? 0) : character;
  }
  return written;
}

const LATIN_GAP = /([A-Za-z0-9.,&'])\s+(?=[A-Za-z0-9&(])/g;

/** Takes white space out of a name: none is left in Chinese, one space between Latin words. */
export function squeezeName(name: string): string {
  if (!/\s/.test(name)) return name;
  return name.replace(LATIN_GAP, "$1\u0000").replace(/\s+/g, "").replace(/\u0000/g, " ");
}

/** A name folded for comparing: widths, brackets, case of Latin letters and spaces do not count. */
export function comparableName(name: string): string {
  return squeezeName(foldText(name).text).toLowerCase();
}

/**
 * A collective's name folded for comparing: 各街道 and 各街道办事处 are one, 各县（市、区）, 各县市区政府 and
 * 各县（市、区）人民政府 another.
 */
export function comparableCollective(name: string): string {
  const plain = comparableName(name).replace(/[()（）、，,/]/g, "");
  return plain.replace(/(街道)办(?:事处)?$/, "$1").replace(/(?<=各.{0,8}[镇乡县区市旗州盟])(?:人民)?政府$/, "");
}
