/** The texts that cells share. */

import { BookError } from "./book-error";
import { decodeOoxml } from "./xml-text";
import { XmlTokens } from "./xml-tokens";

/** Reads a string item (`<si>` or `<is>`) from its opening tag to its end: all runs, without how they are pronounced. */
export function readStringItem(tokens: XmlTokens): string {
  if (tokens.selfClosing) return "";
  let text = "";
  for (let depth = 1; depth > 0;) {
    const kind = tokens.next();
    if (kind === "end") throw new BookError("damaged", "a text ends too early");
    if (kind === "close") depth -= 1;
    if (kind !== "open") continue;
    const { name } = tokens;
    if (name === "t") text += tokens.innerText();
    else if (name === "r" && !tokens.selfClosing) depth += 1;
    else tokens.skip();
  }
  return decodeOoxml(text);
}

/** All shared texts by number. */
export function readSharedStrings(source: string | undefined): string[] {
  const strings: string[] = [];
  if (source === undefined) return strings;
  const tokens = new XmlTokens(source);
  for (let kind = tokens.next(); kind !== "end"; kind = tokens.next()) {
    if (kind === "open" && tokens.name === "si") strings.push(readStringItem(tokens));
  }
  return strings;
}
