/**
 * What Excel shows in a cell for a value and its number format, however narrow the column. Formats
 * that are not known here show as General.
 */

import type { BookValue } from "./book-parts";
import { generalNumber } from "./general-number";
import { formatSections, isTimeSection, type FormatSection } from "./format-sections";
import { shownMoment } from "./shown-moment";
import { shownNumber } from "./shown-number";

/** Excel's answer where a date has no place in its calendar. */
const noDate = "########";

/** The text that is shown; "" for an empty cell. Error values are shown as they are. */
export function shownText(value: BookValue, format: string, date1904 = false): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = formatSections(format);
  if (typeof value === "string") return shownString(value, sections);
  if (!Number.isFinite(value)) return "#NUM!";
  if (sections === null) return generalNumber(value);
  const { section, magnitude } = chooseSection(value, sections);
  if (section === undefined) return "";
  if (isTimeSection(section)) return shownMoment(value, section, date1904) ?? noDate;
  return shownNumber(magnitude, section) ?? generalNumber(value);
}

/** A fourth section, or a single one with "@", says how text is shown. */
function shownString(text: string, sections: readonly FormatSection[] | null): string {
  if (text === "") return "";
  const section = sections?.[3] ?? sections?.find(({ tokens }) => tokens.some(({ kind }) => kind === "text"));
  if (section === undefined) return text;
  return section.tokens.map((token) => (token.kind === "text" ? text : token.kind === "literal" ? token.text : "")).join("");
}

/** The section for a number, and the number without its sign where the section stands for the sign. */
function chooseSection(value: number, sections: readonly FormatSection[]): { section: FormatSection | undefined; magnitude: number } {
  const conditional = sections.some(({ condition }) => condition !== null);
  if (conditional) {
    const section = sections.find(({ condition }) => condition === null || condition(value));
    return { section, magnitude: value };
  }
  const numeric = sections.slice(0, 3);
  if (value < 0 && numeric.length > 1) return { section: numeric[1], magnitude: -value };
  if (value === 0 && numeric.length > 2) return { section: numeric[2], magnitude: 0 };
  return { section: numeric[0], magnitude: value };
}
