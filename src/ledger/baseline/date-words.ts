/** Times as they are written, for putting them aside: a carried-over progress changes nothing else. */

const YEAR = "(?:(?:19|20)\\d\\d年度?)";
const PART = "(?:(?:上|中|下)旬|[底末初]|\\d{1,2}[日号](?:[-至到](?:\\d{1,2}月)?\\d{1,2}[日号])?)";
const MONTHS = `(?:\\d{1,2}(?:月份?)?[-至到]\\d{1,2}月份?|\\d{1,2}月份?|(?:十[一二]?|[一二三四五六七八九])月份?)${PART}?`;
const QUARTER = "(?:第?[一二三四1-4]季度末?|前[二三]季度|[上下]半年)";

/** In half-width text without spaces. A number of days or of months (12个月, 3天) is no date. */
export const dateWords = new RegExp(
  [
    `${YEAR}?(?<!\\d)${MONTHS}`,
    `${YEAR}${QUARTER}|${YEAR}[底末初]?|${QUARTER}`,
    "(?<!\\d)(?:19|20)\\d\\d[-./]\\d{1,2}(?:[-./]\\d{1,2})?(?![\\d%])",
    "(?<=[于至、,])\\d{1,2}[日号](?!内|以内|线|楼|院|地块)",
    "(?:截[至止]到?)?(?:目前|当前|现在|日前|近日)|今年以来|年初以来",
    "年[底末初]|月[底末初]|[上本下]半?月|本?季度末",
  ].join("|"),
  "g",
);
