/** Whether a task that strives for a title (创建国家卫生城市) is told as having won it: 成功创建, 获批, 命名为. */

/** A task that asks for a title and no more. Group 1: which. */
const STRIVES = /^(?:[^，。；：、]{2,14}(?:院|校|局|[乡镇村]|社区|街道|园区|景区|公司|中心))?(?:扎实|全力|积极|大力|深入|持续|推进|推动|做好|开展|完成|启动)*(?:创建|争创|申创|创成|争取创成|申报|申请认定)(?:成为|为)?([^，。；：、]{4,30}?)(?:创建)?(?:工作)?[。]?$|^(?:扎实|全力|积极|推进|推动|做好|开展|完成)*([^，。；：、]{4,24}?)(?:的)?创建(?:工作)?[。]?$/;
const WON =
  /(?:成功|顺利|正式|已|已经|荣|被|获|获得)+(?:[^，。；]{0,16}(?:正式)?(?:命名|授予|授牌|认定|评定|评选|评)为?|批|评|入选|跻身|创建(?:成为|为)?|创成|通过[^，。；]{0,8}(?:认定|命名))|(?:命名|认定|授予|评定)我[省市区县镇乡校院][^，。；]{0,4}为|创建成功/;
/** On the way to it, by halves, or of another year. */
const NOT_YET = /公示|拟|待|推荐|初审|申报材料|候选|入围|预|提名|培育|创建期|争取|确保|力争|未|省级以上推荐|复审|首轮|阶段/;

/**
 * @param task 工作内容.
 * @param said the progress without spaces; nothing in it goes on.
 */
export function isTitleWon(task: string, said: string): boolean {
  const asked = STRIVES.exec(task);
  const title = (asked?.[1] ?? asked?.[2] ?? "").replace(/^(?:国家级?|全国|省级?|市级?)/, "");
  if (title.length < 2 || NOT_YET.test(said)) return false;
  return said.split(/[，。；！]/).some((clause) => {
    const won = WON.exec(clause);
    return won !== null && namesTitle(clause.slice(won.index), title) && sameLevel(task, clause.slice(won.index));
  });
}

/** The title's own words, two thirds of their pairs of characters at least: 示范园区 is none of 知识产权示范园区. */
function namesTitle(clause: string, title: string): boolean {
  let shared = 0;
  for (let i = 0; i + 2 <= title.length; i += 1) if (clause.includes(title.slice(i, i + 2))) shared += 1;
  return shared * 3 >= (title.length - 1) * 2;
}

const LEVEL = /国家|全国|[省市县区](?=级|园|卫|文|示|绿|优|先)/;

/** A title of the province is none of the state. */
export function sameLevel(task: string, won: string): boolean {
  const [asked, got] = [task, won].map((text) => LEVEL.exec(text)?.[0].replace("全国", "国家"));
  return asked === undefined || got === undefined || asked === got;
}
