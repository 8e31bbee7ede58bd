/** Whether a progress says that the one paper which a task asks for is in force: 制定《…办法》, and 《办法》已印发执行. */

const KINDS = "方案|办法|细则|规划|意见|条例|规定|制度|预案|标准|措施|清单|指南|规程|规范|导则|目录|政策|章程|纲要";
/** A task that asks for a paper and no more. Group 1: its name. */
const ASKS = new RegExp(`^(?:抓紧|尽快|研究|及时|牵头|负责|完成)?(?:制定|制订|出台|编制|修订|印发|起草|拟定|建立)(?:并?(?:出台|印发|发布|实施|完善))?(《[^》]{2,60}》(?:[（(][^（()）]{0,16}[）)])?|[^，。；、：《》]{2,30}(?:${KINDS}))(?:的?(?:编制|制定|印发|修订|出台)工作)?[。]?$`);
/** 完成国土空间规划编制: the verb stands behind. Group 1: its name. */
const ASKS_IN_THE_END = new RegExp(`^(?:抓紧|尽快|研究|及时|牵头|负责|推进|做好)?(?:完成|推进)?([^，。；、：《》]{2,30}(?:${KINDS}))的?(?:编制|制定|制订|修订)(?:工作)?[。]?$`);
/** 已修订完成并印发: nothing but what the task asks for can be meant. */
const NAMELESS = /^(?:目前|现)?[，]?(?:已|现已)(?:于(?:20\d\d年)?\d{1,2}月(?:\d{1,2}[日号])?)?(?:修订|编制|制定|制订|起草)?(?:完成|完毕)?[，并且]{0,2}(?:已)?(?:正式)?(?:印发|出台|发布|颁布)(?=[，。；]|执行|实施|施行|$)/;
/** 已印发, 并印发执行, 6月15日印发: in force. */
const ISSUED = /(?:^|已|并|正式|联合|日|，|府|室|委|局|办|号|号文|号文件|名义)(?:正式|联合)?(?:印发|出台|发布|施行|颁布|公布)(?:了|执行|实施|施行|各[^，。；]{0,10}|全[省市区县][^，。；]{0,6})?(?=[，。；]|$|《)/;
/** A plan of land or development is in force when the level above approves it. */
const APPROVED = /已?获[^，。；]{0,12}(?:批复|批准)(?:同意|实施)?(?=[，。；]|$)/;
/** A draft, a call for comments, a notice about it, another level's paper, or work on it that still goes on. */
const NOT_IN_FORCE = /征求|征集|送审|讨论|草案|初稿|稿|试点|起草|通知》?[，。；]?$|修改|审核中|报批|会签|拟|将|待|未|预计|计划[于在]|力争|后印发|前印发|正(?!式)|研究|细化|贯彻|根据|按照|依据|参照|对照|[省市]级|国家|[省部厅]印发|原《/;
const MORE = /[，、；]|并组织|推动|落实|开展|和|与|及/;
/** What may stand behind the paper's name: not 编制说明, 责任分工, 培训. */
const BEHIND_NAME = /^(?:[（(][^）)]{0,20}[）)])?(?:[，。；]|$|已|经|于|由|以|自|正式|现|并|通过|获|印发|出台|发布|施行|联合|\d{1,2}月|20\d\d年|(?:修订|编制|制定)(?:工作)?(?:已|并|完成|完毕))/;
/** Another level's, told in the paper's own name. */
const OTHERS = /^(?:全[省市]|[省市]级|国家)/;
const LONGEST = 100;
/** 自11月1日起施行: the day from which it holds may be to come. */
const IN_FORCE_FROM = /自(?:20\d\d年)?\d{1,2}月\d{1,2}日起(?:正式)?(?:施行|实施|执行|生效)/g;
/** （2026—2028年）: the years of a plan are none of its issue. */
const YEARS = /[（(]20\d\d(?:年)?[—\-－–~～至]+20\d\d年?[）)]/g;

/**
 * @param task 工作内容.
 * @param told the progress without spaces.
 * @param asOf no day named in it may be later, no year earlier: a paper of years ago is not what the task asks for.
 */
export function isOwnPaperIssued(task: string, told: string, asOf: string): boolean {
  const own = task.replace(/\s/g, "");
  const asked = ASKS.exec(own)?.[1] ?? ASKS_IN_THE_END.exec(own)?.[1];
  if (asked === undefined || told.length > LONGEST || (!asked.startsWith("《") && MORE.test(asked))) return false;
  const name = asked.replace(/[《》]/g, "").replace(YEARS, "");
  const around = told.split(name).join("").replace(YEARS, "").replace(IN_FORCE_FROM, "");
  const issued = ISSUED.test(told) || (/规划$/.test(name) && APPROVED.test(told));
  if (NOT_IN_FORCE.test(around) || !issued || notOfThisYear(around, asOf) || isOfOtherYears(told, asked, asOf)) return false;
  const kind = new RegExp(`(?:${KINDS})$`).exec(name)?.[0];
  const papers = [...told.matchAll(/《([^》]{2,80})》/g)];
  if (papers.length > 1) return false;
  const [paper] = papers;
  if (paper !== undefined) return isNamed(paper[1] ?? "", name, kind) && BEHIND_NAME.test(told.slice(paper.index + paper[0].length));
  const at = told.indexOf(name);
  if (at >= 0) return BEHIND_NAME.test(told.slice(at + name.length));
  return kind !== undefined && new RegExp(`^(?:目前)?[，]?(?:(?:该|本)${kind}|(?:新(?:修订|制定|编制|版)|修订后)的?${kind}|${kind}(?:成果)?(?=已|经|于|由|正式|\\d{1,2}月))`).test(told) || NAMELESS.test(told);
}

/** 《云溪区城市更新实施方案（试行）》, 《实施方案》 and 《方案》 may stand for 《城市更新实施方案》. */
function isNamed(paper: string, name: string, kind: string | undefined): boolean {
  const bare = paper.replace(/[（(][^（()）]*[）)]$/, "");
  return !OTHERS.test(bare) && (mostlyNamed(bare, name, kind) || paper.endsWith(name) || bare.endsWith(name) || (kind !== undefined && (bare === kind || name.includes(bare))));
}

/** 《关于支持民营经济高质量发展的措施》 of 支持民营经济发展措施: of one kind, and all characters of the name in their order. */
function mostlyNamed(paper: string, name: string, kind: string | undefined): boolean {
  if (kind === undefined || !paper.endsWith(kind)) return false;
  const [own, other] = [name, paper].map((each) => each.replace(/^关于|的/g, ""));
  if (own === undefined || other === undefined || own.length < 6) return false;
  let at = 0;
  for (const character of other) if (character === own.charAt(at)) at += 1;
  return at >= own.length && other.startsWith(own.slice(0, 4)) && other.length <= own.length + 8;
}

/** 《规划（2020—2024年）》 is not the one for 2025—2030, nor one of today. */
function isOfOtherYears(told: string, asked: string, asOf: string): boolean {
  const [years, own] = [told, asked].map((text) => text.match(YEARS)?.[0].match(/20\d\d/g) ?? []);
  if (!years || years.length === 0) return false;
  return own && own.length > 0 ? years.join() !== own.join() : (years.at(-1) ?? "") < asOf.slice(0, 4);
}

function notOfThisYear(told: string, asOf: string): boolean {
  return (
    [...told.matchAll(/(20\d\d)年/g)].some(([, year = ""]) => year < asOf.slice(0, 4)) ||
    [...told.matchAll(/(?:(20\d\d)年)?(\d{1,2})月(?:(\d{1,2})[日号])?/g)].some(
      ([, year, month = "", day]) => `${year ?? asOf.slice(0, 4)}-${month.padStart(2, "0")}-${(day ?? "01").padStart(2, "0")}` > asOf,
    )
  );
}
