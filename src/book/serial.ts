/** Excel's date serials: days since the turn of 1899 to 1900, with a 29 February 1900 that never was. */

const DAY = 86_400_000;
const START_1904 = 1462;

export interface CivilMoment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Milliseconds since midnight. */
  readonly time: number;
}

/** The civil date and time of a serial; null outside 0 … 9999-12-31. Time is rounded to milliseconds. */
export function civilOfSerial(serial: number, date1904 = false): CivilMoment | null {
  let whole = Math.floor(serial);
  let time = Math.round((serial - whole) * DAY);
  if (time === DAY) {
    whole += 1;
    time = 0;
  }
  if (date1904) whole += START_1904;
  if (!(whole >= 0) || whole > 2_958_465) return null;
  const weekday = (whole + 6) % 7;
  if (whole === 0) return { year: 1900, month: 1, day: 0, weekday, time };
  if (whole === 60) return { year: 1900, month: 2, day: 29, weekday, time };
  const date = new Date(Date.UTC(1899, 11, whole < 60 ? 31 : 30) + whole * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday, time };
}

/** The serial of an ISO date or time, as some files hold it; null where it is none. */
export function serialOfIso(text: string, date1904 = false): number | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  if (match === null || text === "") return null;
  const time = (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86_400;
  if (match[1] === undefined) return time;
  const days = Math.round((Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) - Date.UTC(1899, 11, 30)) / DAY);
  return (days <= 60 ? days - 1 : days) - (date1904 ? START_1904 : 0) + time;
}
