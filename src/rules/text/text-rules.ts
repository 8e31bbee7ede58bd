/** The rules about how a text is typed, in the catalogue's order. */

import { doubled } from "./doubled";
import { hardWrap } from "./hard-wrap";
import { invisible } from "./invisible";
import { spaces } from "./spaces";
import { substitutedGlyph } from "./substituted-glyph";
import { unbalanced } from "./unbalanced";
import { width } from "./width";

export const textRules = [substitutedGlyph, hardWrap, width, invisible, doubled, spaces, unbalanced] as const;

export type TextRule = (typeof textRules)[number];
