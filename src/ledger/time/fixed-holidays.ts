/**
 * Holidays that fall on the same day of every year, as [month, day].
 * 春节, 清明, 端午, 中秋 move with the moon and the sun: without a table their day is not known, and it is never guessed.
 */
export const FIXED_HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1],
  三八: [3, 8],
  妇女节: [3, 8],
  植树节: [3, 12],
  五一: [5, 1],
  劳动节: [5, 1],
  五四: [5, 4],
  青年节: [5, 4],
  六一: [6, 1],
  儿童节: [6, 1],
  七一: [7, 1],
  建党节: [7, 1],
  八一: [8, 1],
  建军节: [8, 1],
  教师节: [9, 10],
  国庆: [10, 1],
  国庆节: [10, 1],
  十一: [10, 1],
};
