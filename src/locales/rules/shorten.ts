/** Quoted words in a sentence: whole where they are short, else their beginning. */

/** At most `most` characters, the rest as an ellipsis. */
export function shorten(words: string, most = 24): string {
  const characters = [...words.trim()];
  return characters.length <= most ? characters.join("") : `${characters.slice(0, most - 1).join("").trimEnd()}…`;
}
