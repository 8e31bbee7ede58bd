/** Recurrences in English: monthly, every Friday, by the 25th of each month, end of every quarter. */

import type { Recurrence } from "../ledger";
import { matchAt } from "./folded-text";
import type { RecurrenceReading } from "./recurrence";

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const UNIT = "(day|working day|week|month|quarter|half[- ]?year|six months|6 months|three months|3 months|year)";
const DAY_OF_MONTH = /(\d{1,2})(?:st|nd|rd|th)?(?: day)? of (?:each|every|the) month(?![a-z])/y;
const LAST_DAY_OF = new RegExp(`(?:the )?(?:end|last (?:working )?day) of (?:each|every) ${UNIT}(?![a-z])`, "y");
const EVERY = new RegExp(`(?:each|every|per) ${UNIT}(?:[ -]end)?(?![a-z])`, "y");
const EVERY_WEEKDAY = /(?:each|every) (mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z])/y;
const ADVERB = /(daily|weekly|monthly|quarterly|half[- ]?yearly|semi-?annual(?:ly)?|bi-?annual(?:ly)?|annually|yearly|once a (?:day|week|month|quarter|year))(?![a-z])/y;
const TWICE_A_YEAR = /(?:twice (?:a|per) year|two times a year)(?![a-z])/y;
const EVERY_OTHER = /(?:every (?:two|2|other|second) (?:days|weeks?|months?|years?)|fortnightly|bi-?weekly|bi-?monthly)(?![a-z])/y;
const DAY_BEHIND = /,?(?: ?(?:by|on|before))?(?: the)? ?(\d{1,2})(?:st|nd|rd|th)(?![a-z\d])/y;

const UNITS: readonly (readonly [RegExp, Recurrence])[] = [
  [/half|semi|bi-?annual|six|^6/, "half-year"],
  [/quarter|three|^3/, "quarter"],
  [/dai|day/, "day"],
  [/week/, "week"],
  [/month/, "month"],
  [/annual|year/, "year"],
];
const LAST_MONTH: Readonly<Record<Recurrence, number | null>> = { day: null, week: null, month: null, quarter: 3, "half-year": 6, year: 12 };

function unitOf(word: string): Recurrence | undefined {
  return UNITS.find(([expression]) => expression.test(word))?.[1];
}

/** Reads a recurrence in English that starts at `at` of the folded text, at the head of a word; null where there is none. */
export function readEnglishRecurrence(text: string, at: number): RecurrenceReading | null {
  const reading = (length: number, every: Recurrence | undefined, rest: Partial<RecurrenceReading> = {}): RecurrenceReading => ({
    kind: "recurring",
    from: at,
    to: at + length,
    ...(every === undefined ? {} : { every }),
    days: every === undefined ? [] : [{ month: LAST_MONTH[every], day: 31 }],
    weekdays: [7],
    ...rest,
  });
  const other = matchAt(EVERY_OTHER, text, at);
  if (other !== null) return reading(other[0].length, undefined);
  const twice = matchAt(TWICE_A_YEAR, text, at);
  if (twice !== null) return reading(twice[0].length, "half-year");
  const dayOfMonth = matchAt(DAY_OF_MONTH, text, at);
  if (dayOfMonth !== null) {
    const day = Number(dayOfMonth[1]);
    const kind = day < 1 || day > 31 ? "impossible" : "recurring";
    return reading(dayOfMonth[0].length, "month", { kind, days: [{ month: null, day }] });
  }
  const weekday = matchAt(EVERY_WEEKDAY, text, at);
  if (weekday !== null) {
    return reading(weekday[0].length, "week", { weekdays: [WEEKDAYS.indexOf((weekday[1] ?? "").slice(0, 3)) + 1] });
  }
  const named = matchAt(LAST_DAY_OF, text, at) ?? matchAt(EVERY, text, at) ?? matchAt(ADVERB, text, at);
  if (named === null) return null;
  const every = unitOf((named[1] ?? "").replace("once a ", ""));
  const day = every === "month" ? matchAt(DAY_BEHIND, text, at + named[0].length) : null;
  if (day === null) return reading(named[0].length, every);
  const number = Number(day[1]);
  const kind = number < 1 || number > 31 ? "impossible" : "recurring";
  return reading(named[0].length + day[0].length, every, { kind, days: [{ month: null, day: number }] });
}
