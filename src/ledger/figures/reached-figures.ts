/** Whether figures that reached their targets stand for the whole task: no step alone is told, and no number beside them. */

import type { Figure, Span } from "../ledger";
import { readQuantities } from "./quantities";
import { setTargets, type SetTarget } from "./task-target";

/** Words of a beginning: all 6 schools under construction is all of a stage, not of the task. */
const EARLY_STAGE = /开工|动工|启动|立项|建账|上账|招标|进场|签约|摸排|排查|申报|受理|交办|批复|在施|封顶/g;
/** A task that asks for a beginning, and then for more. */
const MORE_THAN_BEGUN = /完工|竣工|建成|投[用产运]|投入使用|交付|验收|完成|办结|达产|通车/;
/** A step of the work, where the task asks for more than that: 6所学校主体全部完工, 12个小区均已完成意愿调查. */
const STEPS = /前期|手续|勘察|勘测|设计|选址|主体|基础(?!设施|教育|养老|医疗|数据|信息)|地基|桩基|路基|征求意见|调查|摸底|论证|公示|评审|初验|初步验收|预验收|图审|方案|初稿|审批|备案|意愿|动员|测绘|放线|签订|协议|造价|预算编制|下达|分解|认领|选定|到货|地块/g;

/** 规划均已编制完成并获批复: a plan's end. */
const APPROVED_AT_LAST = /(?<=编制完成[^，。；]{0,10})批复/g;
/** 通过县级初验和市级验收: the first acceptance, and then the last. */
const ON_THE_WAY = /(?:初验|初步验收|预验收)(?=[和及、并][^，。；]{0,6}(?<!初步|预|中期)验收)/g;

/** True where the clauses that hold the figures tell a step that the task does not ask for by itself. */
export function isStepOnly(figures: readonly Pick<Figure, "span">[], progress: string, task: string): boolean {
  // 排查出 11 处，已全部取缔: what comes before the last clause of what was reached led to it.
  const first = Math.min(...figures.map(({ span: [from, to] }) => Math.max(from, clauseStart(progress, to))));
  if ((progress.slice(first).replace(APPROVED_AT_LAST, "").match(EARLY_STAGE) ?? []).some((stage) => !task.includes(stage) || MORE_THAN_BEGUN.test(task))) return true;
  return figures.some(({ span: [from, to] }) => (clauseAround(progress, from, to).replace(ON_THE_WAY, "").match(STEPS) ?? []).some((step) => !task.includes(step)));
}

/** Where the clause begins that holds a place. */
function clauseStart(text: string, place: number): number {
  let start = place;
  while (start > 0 && !/[，。；,;\n]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function clauseAround(text: string, from: number, to: number): string {
  let end = to;
  while (end < text.length && !/[，。；,;\n]/.test(text.charAt(end))) end += 1;
  return text.slice(clauseStart(text, from), end);
}

/** Several works in one clause. */
const SEVERAL = /、|[和及与并]/;
/** Clauses that only say in which work, or by what means, the number is to be reached. */
const AROUND = /^(?:持续|积极|大力|深入|扎实|全面|加快|进一步|不断)*(?:推进|推动|深化|加强|强化|开展|围绕|落实|做好|抓好|优化|实施)(?!.*(?:完成|建成|制定|印发|出台|新建|竣工|完工))/;
/** 拉动消费3600万元: what came of what was done. */
const WHAT_CAME_OF_IT = /(?:拉动|带动|撬动|吸引|节约|节省|挽回|实现|创造|增收)[^，。；,;\d]{0,10}$/;

/** True where the task asks for something besides its number. */
function asksForMore(task: string, [from, to]: Span): boolean {
  const clauses = [...task.matchAll(/[^，。；,;]+/g)].map(({ 0: text, index }) => ({ text, holds: index <= from && index + text.length >= to }));
  return clauses.some(({ text, holds }) => (holds ? SEVERAL.test(text.replace(/[“"][^”"]*[”"]/g, "")) : !AROUND.test(text.trim())));
}

/** 播种面积稳定在68万亩: a level that is to be held to the end. */
const HELD = /稳定|保持|维持|控制|不超|以内|保有|[日月年]均|平均|每[年月日个]/;

/**
 * True where the task asks for one number of one thing (培训技能人才1200人) and just that is reached: what is counted beside it in
 * other units (举办培训班28期) is how. A smaller number of the same, or a share short of the whole, may be a later step.
 */
export function reachesTheOne(figures: readonly Pick<Figure, "target" | "span" | "measure">[], progress: string, task: string): boolean {
  const [asked, ...more] = setTargets(task, undefined, false);
  if (!asked || more.length > 0 || asksForMore(task, asked.told.span) || HELD.test(task)) return false;
  const reached = figures.find(({ target, measure }) => target === asked.told.value && measure === asked.told.measure);
  if (!reached) return false;
  return readQuantities(progress).every(({ span, kind, value, measure }) => {
    if (span[0] >= reached.span[0] && span[1] <= reached.span[1]) return true;
    return kind === "share" ? value >= 100 || OF_WHAT_PEOPLE_SAY.test(progress.slice(0, span[0])) : measure !== asked.told.measure || WHAT_CAME_OF_IT.test(progress.slice(0, span[0]));
  });
}

/** 惠及居民, 完成投资, 约谈: at the head of the clause, what the work costs, whom it serves and who was called to account; it has no target of its own. */
const DETAIL =
  /[，。；,;]\s*(?:共|共计|累计|总计|可|约|直接|有效|预计|并|已){0,2}(?:惠及|受益|覆盖|涉及|服务(?!企业|项目)|方便|解决了?|完成投资|总投资|投资|投入|使用资金|(?:建筑|改造|占地)?总?面积|总长|给予|约谈|诫勉|问责|批评教育|处分|抽查|复查|复核|建章立制|(?:制定|修订|建立|健全|完善)[^，。；\d]{0,8}(?:制度|机制|办法)|整改金额|挽回)[^，。；,;\d]{0,14}$/;
/** 满意率98.4%: no share of the work. */
const OF_WHAT_PEOPLE_SAY = /[，。；,;][^，。；,;\d]{0,8}(?:满意|好评|知晓|回访|响应|合格|签收)[率度][^，。；,;\d]{0,4}$/;
/** 其中城南2个、城北6个: how the whole is made up, where nothing more is said of the part. */
const PART_OF_IT = /其中[^，。；]{0,24}$/;
/** 已筛查3200人，占应检人数的100%: counted, and the share that this comes to. */
const OF_WHOM_THE_SHARE_IS = /^[^，。；\d]{0,6}[，,]占[^，。；\d]{1,12}的?1\d\d(?:\.\d+)?[%％]$/;
const MORE_OF_THE_PART = /[已均]|验收|投用|装修|开放|交付|移交|通过|投入|未/;

/** Words of no work of their own. */
const PLAIN = /[^\u4e00-\u9fff]|新增|新建|完成|建成|建设|改造|开展|已|共/g;

/** 新增床位120张, beside the 5 所卫生院 that the task asks for: in another unit, and in no word of the task's. */
function isBesideTheTask(progress: string, { span, measure }: { readonly span: Span; readonly measure: string }, asked: readonly SetTarget[], task: string): boolean {
  if (asked.length === 0 || measure === "%" || asked.some(({ told }) => told.measure === measure)) return false;
  return sharesNoWord(clauseAround(progress, ...span), task);
}

/** True where no two characters of a clause that run on, plain words aside, stand in a text. */
function sharesNoWord(clause: string, text: string): boolean {
  const words = clause.replace(PLAIN, "");
  for (let at = 0; at + 2 <= words.length; at += 1) if (text.includes(words.slice(at, at + 2))) return false;
  return words.length > 1;
}

/**
 * True where no number stands outside the figures: what is told beside them may be far from done.
 * @param task money is a detail of a work that is not counted in money.
 */
export function allToldIn(figures: readonly Pick<Figure, "span">[], progress: string, task: string): boolean {
  const asked = HELD.test(task) ? [] : setTargets(task, undefined, false);
  return readQuantities(progress)
    .filter((each) => each.kind === "count" || each.kind === "share")
    .every(({ span, measure }) => {
      if (figures.some((figure) => span[0] >= figure.span[0] && span[1] <= figure.span[1])) return true;
      if (isBesideTheTask(progress, { span, measure }, asked, task)) return true;
      const before = progress.slice(0, span[0]);
      if (OF_WHAT_PEOPLE_SAY.test(before)) return true;
      if (DETAIL.test(before)) return true;
      if (figures.some((figure) => figure.span[0] >= span[1] && OF_WHOM_THE_SHARE_IS.test(progress.slice(span[1], figure.span[1])))) return true;
      if (PART_OF_IT.test(before) && !MORE_OF_THE_PART.test(clauseAround(progress, span[0], span[1]))) return true;
      return /元$/.test(progress.slice(...span)) && !task.includes("元") && /[，。；,;]/.test(before);
    });
}

/** Whom a work serves and how large it is are no works of their own. */
const OF_ITS_SIZE = /惠及|受益|覆盖|涉及|服务|解决|方便|面积|总|其中|长度?$|投资/;

/** 完成校舍修缮, in a clause of its own and without a number. */
const ANOTHER_WORK = /^(?!.*\d)(?:完成|新建|建成|制定|出台|印发|编制|建立|成立|启动|开工建设|修缮|拆除|举办|召开).{2,}/;

/**
 * True where the figures reach one of the task's targets and nothing is told of another: 培训1200人 of a task that also asks for
 * 实训基地2个. A task's other numbers may stand for the same work, where none of its targets is a figure's.
 */
export function leavesTargetOpen(figures: readonly Pick<Figure, "target" | "measure">[], progress: string, task: string): boolean {
  if (task.split(/[，。；,;]/).some((clause) => ANOTHER_WORK.test(clause.trim()) && sharesNoWord(clause, progress))) return true;
  const asked = setTargets(task, undefined, false).filter(({ told }) => told.kind === "count" && !told.measure.endsWith("元") && !OF_ITS_SIZE.test(told.lead));
  const met = asked.filter(({ told }) => figures.some(({ target, measure }) => target === told.value && measure === told.measure));
  // 3 个村已全部完成 of a task that asks for 12 个村.
  if (asked.some(({ told: { value, measure } }) => figures.some((figure) => figure.measure === measure) && figures.every(({ target, measure: own }) => own !== measure || (target ?? 0) < value))) return true;
  return met.length > 0 && met.length < asked.length;
}
