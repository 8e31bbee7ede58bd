/** Words that promise or plan, as data: what they announce has not happened yet. */

/** These announce all that follows in their sentence: 下一步：一是7月招标；二是9月开工。 */
export const GOVERNING = /^(?:下|接|后续|后期|今后|next step)/;

/** A cue of promises. Matched on folded text. */
interface PromiseCue {
  readonly words: string;
  /** Whether the word promises without a date too; the others (确保, 争取) need one. */
  readonly undated: boolean;
}

/** Verbs of work: behind 拟, 将 and 计划 they make a promise; before a noun these words mean something else (拟任, 将…纳入). */
const VERBS =
  "继续|进一步|协助|会同|会(?!议|计|商|员|展)|按照?|尽快|尽早|适时|陆续|加快|加强|加大|持续|积极|全力|逐步|着力|重点|全面|严格|完善|开展|启动|组织|对|依托|结合|根据|以|抓紧|力争|开工|开放|竣工|建成|建设(?!用地|单位|项目|规模)|完成|召开|举办|出台|印发|推进|推动|推出|实施|落实|采取|采用|申请|提交|上报|报请|安排|引进|投入|新建|新增|改造|进行|正式|同步|牵头|联合|分批|选取|制定|修订|编制|研究|邀请|聘请|购置|采购|招标|投用|交付|上线|搬迁|进场|施工";

/** Behind these 计划 is a noun: 行动计划, 施工计划, 按计划, 三年计划. */
const PLAN_NOUNS = "动作度划施案按照项的个育期程制工务改造设训资购产究展细订该此";

export const PROMISE_CUES: readonly PromiseCue[] = [
  { words: "(?:下一?步|下1步|下一?阶段|下1阶段|下阶段|接下来|后续(?=将|计划|拟|我|工作将|[,:])|后期(?=将|计划|拟)|近期(?=将|计划|拟)|今后(?=将))(?:工作)?(?:计划|打算|安排)?", undated: true },
  { words: "即将(?!出台的)", undated: true },
  { words: "原?(?:预计|预期)(?!寿命|性|目标|效果|成效|效益|收益|管理)", undated: true },
  { words: "力争|有望", undated: true },
  { words: `(?:原|(?<![${PLAN_NOUNS}])(?<!(?<!\\d{3})\\d年)(?<![一三五两几多每全半]年))计划(?:(?=[于在到至])|(?=(?:${VERBS}))|(?=[\\d今明本下年上第]))`, undated: true },
  { words: `(?<![草模虚比])拟(?:(?=[于在到至])|(?=(?:${VERBS}))(?![^,。;]{1,4}方(?!案|式|面|法)))`, undated: true },
  { words: `(?<![即名大小主干强健麻])将(?:(?=[于在到至])|(?=(?:${VERBS})))`, undated: true },
  { words: "(?<![等亟有接对期看优招善款虐])待[^,。;!?\\n]{1,24}?(?:之后|以后|后)(?!续|勤|期)", undated: true },
  { words: "打算", undated: true },
  { words: "(?:推迟|延期|延后|顺延|推延|延长|调整)[至到为]", undated: false },
  { words: "争取|确保|准备|安排|原?定于|原定|应[于在](?=[\\d今明本年月])|约定|承诺|保证|目标", undated: false },
];

/** English words that promise; `dated` ones need a date. */
export const PROMISE_ENGLISH =
  "will(?: be)?|(?:is|are) to be|to be (?:completed|finished|delivered|submitted|launched|issued|held)|plans? to|planned(?: for)?|expected(?: to| by| in)?|scheduled(?: for| to)?|intends? to|aims? to|going to|next steps?|upcoming|forthcoming|targeted for|anticipated";

/** A promise that was kept or a plan that was followed is none: 已按计划完成. */
export const KEPT = /完毕|已(?!计划|拟|定于|确定|明确)|(?:完成|结束)了|如期|按期完成|按计划/;

/** Behind a date these make it the date of a source: 根据5月20日会议精神. */
export const SOURCE_BEHIND = /(?:的)?(?:会议|会(?=精神|要求|部署)|印发|下发|出台的|通知|文件|部署的|检查|调研|批示|通报|反馈)/y;
/** Between cue and date these tie the date to a source, not to the promise. */
export const SOURCE_BETWEEN = /根据|按照|依据|落实|贯彻|结合|对照|参照|以来|自|针对/;
