/** Quotation marks within a quotation. */

/** “两区”建设 as it stands within other quotation marks: ‘两区’建设. */
export function innerQuotes(words: string): string {
  return words.replace(/“/g, "‘").replace(/”/g, "’");
}
