/** Words of deadline cells that are no dates, as data. Longer words stand before the shorter that they contain. */

/** No end is set. */
export const ONGOING_WORDS = [
  "长期坚持", "长期任务", "长期推进", "长期工作", "长期整改", "长期", "长效坚持", "长效", "持续推进", "持续整改", "持续坚持", "持续实施", "持续开展",
  "持续进行", "持续落实", "持续", "常态化推进", "常态化开展", "常态化", "常态", "常年", "动态推进", "动态管理", "动态调整", "常抓不懈", "经常性", "日常工作", "日常",
  "贯穿始终", "始终坚持", "坚持不懈", "不间断", "永久", "滚动推进", "滚动实施", "无限期",
] as const;

/** Due at once. */
export const IMMEDIATE_WORDS = [
  "立行立改", "立说立行", "立改立行", "即知即改", "即行即改", "即查即改", "边查边改", "边学边改", "边整边改", "边督边改", "立查立改", "立整立改", "立知立改", "立学立改", "立纠立改",
  "立即整改", "立即办理", "立即完成", "立即落实", "立即", "立刻", "即刻", "马上", "即时", "即改", "即办", "尽快", "尽早", "当日办结", "当天办结", "当日", "当天",
] as const;

export const ONGOING_ENGLISH = "on-?going|continuous(?:ly)?|continuing|continual(?:ly)?|long[- ]?term|open[- ]ended|permanent(?:ly)?|indefinite(?:ly)?|rolling";
export const IMMEDIATE_ENGLISH = "immediate(?:ly)?|asap|a\\.s\\.a\\.p\\.?|as soon as (?:possible|practicable)|at once|right away|straight away|forthwith|without delay";

/** What may stand between the head of a clause and such a word. */
export const CLAUSE_OPENERS = "(?:并|且|须|需要?|应当?|要|将|予以|进行|作为|属于|属|后续?|转入|实行|做到|均|为|是|已|则|其余|其他|此后|今后|以后|之后|完成后){0,4}";
/** What may follow such a word when it does not open its clause. */
export const CLAUSE_ENDINGS = "(?:推进|坚持|开展|进行|整改|落实|实施|任务|工作|性|类|完成|办理|解决|项目|事项|抓好){0,2}";

/** 按…要求, 根据…会议: a date inside is that of the source, not of the task. */
export const BY_SOURCE = /(?:按照?(?!月|季|周|年|日|半年)|根据|依据|依照|遵照|参照|结合|详?见|落实)[^,，。;、前底完\n\u0000]{0,20}?(?:要求|规定|部署|安排|通知|精神|会议|文件|附件|意见|方案|计划|纪要|批示|函)/g;

/** 30日内, 自印发之日起, 3个月内, 10个工作日: lengths of time, counted from a day that is not told. */
export const DURATION =
  /(?:自|从)?[^,，。;、\n\d]{0,12}之日起|(?<![\d月后每隔第])(?:\d{1,4}|[两几数半一十])个?(?:工作日|自然日|小时|分钟|日|天|周|星期)(?:左右)?[以之]?内|(?<![\d月每隔第]|最后)(?:\d{1,2}|[两几数半一十])个(?:半?月|季度|学期)(?:左右)?(?:[以之]?内)?(?!前)|(?<![\d每隔第])(?:\d{1,2}|[两几数半一十])年(?:左右)?[以之]?内|(?<![\d月每隔第])\d{1,4}(?:个工作日|个自然日|个?小时|个周|个星期|天)(?!前)/g;
export const DURATION_ENGLISH = /within (?:\w+ ){0,2}(?:\w+ )?(?:day|week|month|year|hour)s?(?![a-z])|(?<!every |each |\d)\d{1,3} (?:working |business |calendar )?(?:day|week|month|year|hour)s?(?![a-z])|(?<![a-z])(?:q[1-4] )?(?:of )?fy ?\d{2,4}(?:[/-]\d{2,4})?|(?:first|second|third|fourth|last|1st|2nd|3rd|4th) week (?:of|in) [a-z]{3,9}(?: 20\d{2})?/g;

/** Days of the lunar calendar: which day of ours they are is not known here. */
export const LUNAR = /(?:农历|阴历)[^,，。;\n]{0,12}|(?:正|腊|冬)月(?:[初廿十][一二三四五六七八九十])?/g;
