/** Whether a deputy's suggestion or a committee member's proposal (关于…的建议, …的提案) is told as answered. */

/** A task that is such a paper, or its handling. Not 提出…的建议. */
const PROPOSAL = /^(?:办理|答复|承办)?(?:[^，。；]{0,20}[:：])?[“《]?关于[^。；]{2,80}的?(?:建议|提案|议案)(?=$|[》”（(，。；\s]|的?办理|第?\d)|(?:人大|代表|政协|委员)[^，。；]{0,12}(?:建议|提案|议案)[^，。；]{0,10}(?:办理|答复)/;
const MANNER = "(?:正式|书面|按期|按时|如期|面对面|当面|全部|分别|及时)*";
/** 已书面答复代表, 答复函已送达, 该建议已办结. */
const ANSWERED = new RegExp(
  `^(?:[^，。；]{0,14}?)(?:已|均已|业已)${MANNER}(?:答复|回复|办复|复函)(?:了)?(?:[^，。；\\d]{0,10}(?:代表|委员|提案人|建议人|提案者|完毕))?$` +
    `|^[^，。；]{0,10}(?:答复(?:函|件|意见|文件)?|复函)(?:已|均已)${MANNER}(?:送达|寄送|寄出|印发|报送|反馈|上传|发出|送交|函复)[^，。；]{0,10}$` +
    `|^(?:该|此|本)?(?:件|项)?(?:建议|提案|议案)?(?:已|均已)${MANNER}办(?:结|复|理完毕)$`,
);
const SATISFIED = /(?<!不)(?:代表|委员|提案人|提案者)[^，。；不]{0,16}(?:满意|认可)(?:评价|意见)?/;
/** A draft, a talk before the answer, or several of which some are meant. */
const NOT_YET = /尚|未|拟|待|初步|草|审签|签发|会签|沟通中|面商后|不满意|争取|确保|力求|让|\d+件(?!次)/;
/** 已于6月25日答复. */
const DAY = /(?:于)?(?:20\d\d年)?\d{1,2}月(?:\d{1,2}[日号]|[底初]|[上中下]旬)/g;

/**
 * @param task 工作内容.
 * @param said the progress without spaces; nothing in it goes on.
 */
export function isProposalAnswered(task: string, said: string): boolean {
  if (!PROPOSAL.test(task) || NOT_YET.test(said)) return false;
  return said.split(/[，。；！]/).some((clause) => ANSWERED.test(clause.replace(DAY, "")) || SATISFIED.test(clause));
}
