/** Dates and times as a format shows them. */

import type { FormatSection, FormatToken } from "./format-sections";
import { chineseDigits, chineseNumber } from "./chinese-numerals";
import { civilOfSerial, type CivilMoment } from "./serial";

const monthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const dayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const chineseDays = ["日", "一", "二", "三", "四", "五", "六"];
const SECOND = 1000, MINUTE = 60 * SECOND, HOUR = 60 * MINUTE, DAY = 24 * HOUR;

/** A serial in a section for dates or times; null where it is no date of Excel's. */
export function shownMoment(serial: number, section: FormatSection, date1904: boolean): string | null {
  const { tokens } = section;
  const decimals = fractionDigits(tokens);
  const step = tokens.some(({ kind, text }) => kind === "time" && /s/.test(text)) ? SECOND / 10 ** decimals : SECOND;
  // Rounded to what the finest part shows, so that 23:59:59.9 does not lag behind.
  const rounded = Math.round((serial * DAY) / step) * step / DAY;
  const moment = civilOfSerial(rounded, date1904);
  if (moment === null) return null;
  const noon = tokens.some(({ kind }) => kind === "noon");
  let text = "";
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "time") text += timePart(token.text, moment, rounded, noon, section.numerals);
    else if (token.kind === "noon") text += noonPart(token.text, moment);
    else if (token.kind === "point" && decimals > 0 && tokens[at + 1]?.kind === "digit") {
      text += "." + String(Math.round((moment.time % SECOND) / step)).padStart(decimals, "0");
      at += decimals;
    } else text += token.text;
  }
  return text;
}

function fractionDigits(tokens: readonly FormatToken[]): number {
  const at = tokens.findIndex(({ kind }, index) => kind === "point" && tokens[index - 1]?.kind === "time" && tokens[index + 1]?.kind === "digit");
  if (at < 0) return 0;
  let count = 0;
  while (tokens[at + 1 + count]?.kind === "digit" && count < 3) count += 1;
  return count;
}

function timePart(code: string, { year, month, day, weekday, time }: CivilMoment, serial: number, noon: boolean, numerals: 0 | 1 | 2): string {
  const number = (value: number, digits = 1): string => (numerals === 0 ? String(value).padStart(digits, "0") : chineseNumber(value, numerals));
  const hour = Math.floor(time / HOUR);
  switch (code) {
    case "yyyy": case "yyy": case "e":
      return numerals === 0 ? String(year).padStart(4, "0") : chineseDigits(String(year), numerals);
    case "yy": case "y": {
      const short = String(year % 100).padStart(2, "0");
      return numerals === 0 ? short : chineseDigits(short, numerals);
    }
    case "m": return number(month);
    case "mm": return number(month, 2);
    case "mmm": return (monthNames[month - 1] ?? "").slice(0, 3);
    case "mmmmm": return (monthNames[month - 1] ?? "").slice(0, 1);
    case "d": return number(day);
    case "dd": return number(day, 2);
    case "ddd": return (dayNames[weekday] ?? "").slice(0, 3);
    case "aaa": return chineseDays[weekday] ?? "";
    case "aaaa": return `星期${chineseDays[weekday] ?? ""}`;
    case "h": return number(noon ? hour % 12 || 12 : hour);
    case "hh": return number(noon ? hour % 12 || 12 : hour, 2);
    case "n": return number(Math.floor((time % HOUR) / MINUTE));
    case "nn": return number(Math.floor((time % HOUR) / MINUTE), 2);
    case "s": return number(Math.floor((time % MINUTE) / SECOND));
    case "ss": return number(Math.floor((time % MINUTE) / SECOND), 2);
  }
  if (code.startsWith("mmmm")) return monthNames[month - 1] ?? "";
  if (code.startsWith("dddd")) return dayNames[weekday] ?? "";
  if (code.startsWith("[")) {
    const unit = code[1] === "h" ? HOUR : code[1] === "m" ? MINUTE : SECOND;
    return String(Math.floor(Math.round(serial * DAY) / unit)).padStart(code.length - 2, "0");
  }
  return String(year).padStart(4, "0");
}

function noonPart(words: string, { time }: CivilMoment): string {
  const [morning = "", afternoon = ""] = words.split("/");
  return time < DAY / 2 ? morning : afternoon;
}
