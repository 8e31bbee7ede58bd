/** Headers and footers: three parts in one text, marked by &L, &C and &R. */

import type { BookHeaderFooter } from "./book-parts";

/** Takes a header's text apart; what stands before any mark is in the centre. "&&" is no mark. */
export function splitHeader(text: string): BookHeaderFooter {
  const parts = { left: "", center: "", right: "" };
  let now: keyof typeof parts = "center";
  for (const piece of text.match(/&[\s\S]|[^&]+|&$/g) ?? []) {
    if (piece === "&L") now = "left";
    else if (piece === "&C") now = "center";
    else if (piece === "&R") now = "right";
    else parts[now] += piece;
  }
  return parts;
}

export function joinHeader({ left, center, right }: BookHeaderFooter): string {
  return (left === "" ? "" : `&L${left}`) + (center === "" ? "" : `&C${center}`) + (right === "" ? "" : `&R${right}`);
}
