/** Menders of typing: each puts in what its rule says was meant. */

import type { Facts, RuleFinding } from "../rules/finding";
import { doubled } from "../rules/text/doubled";
import { invisible } from "../rules/text/invisible";
import { spaces } from "../rules/text/spaces";
import { substitutedGlyph } from "../rules/text/substituted-glyph";
import { width } from "../rules/text/width";
import { mendByQuote } from "./mend-by-quote";

const quoteOf = (finding: RuleFinding<Facts>): string => finding.quote?.text ?? "";

export const mendGlyph = mendByQuote(substitutedGlyph, (finding) => finding.facts.meant[finding.facts.glyphs.indexOf(quoteOf(finding))] ?? null);

export const mendWidth = mendByQuote(width, (finding) => finding.facts.meant[finding.facts.marks.indexOf(quoteOf(finding))] ?? null, { blanks: true });

export const mendInvisible = mendByQuote(invisible, () => "");

export const mendSpaces = mendByQuote(spaces, () => "");

export const mendDoubled = mendByQuote(doubled, (finding) => finding.facts.once);
