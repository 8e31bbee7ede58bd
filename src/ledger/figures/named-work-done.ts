/**
 * Whether a progress of one point says that the task's work, called by its name, is complete: 云溪河治理工程已通过竣工验收。
 *
 * The name must be that of the whole work: no part of it (一期, 标段, 主体), no step (招标, 设计), and, where the task's text is
 * known, what the task asks for. What stands beside such a claim may only tell its details.
 */

import { ALL_OF_IT, bareTask, isStepOf, isTaskCalled, isWhole, spelledOut } from "./asked-work";
import {
  ACCEPTED_ABOVE, BESIDE, FINALLY_ACCEPTED, FINISHED_AND_USED, FINISHED_PLAINLY, FINISHED_THEN_ACCEPTED, FULFILLED, HELD, IN_USE, OPENED, OVER, TASK_DONE, WHOLLY_FINISHED, WISHED,
} from "./named-work-claims";

/** Behind a claim these begin or prepare something else, or leave something open. */
const NOT_A_DETAIL = /开工|动工|启动|招标|进场|设计|编制|立项|方案|前期|[未尚]|无法|不足|(?:完成|建成|进度|达到?)[^，。；]{0,8}(?<![\d.])\d{1,2}(?:\.\d+)?[%％]/;
/** Another work beside the one that is claimed. */
const OTHER_WORK = /(?:工程|项目|标段|片区|路段|小区|学校|医院)(?:已|正|将|完成|尚|未|于)/;
/** 全镇 23 个村: counted, and all of them. */
const ALL_OF_THEM = /^((?:截至|截止)?(?:目前|现)?[，]?)(?:(?:全[省市区县镇乡]|辖区内?|所有|全部)的?\d+[个家所座处户栋条项支名])(?=[\u4e00-\u9fff])/;
/** S307线23.6公里全线完工: how long it is says nothing of how much is done. */
const ALL_ITS_LENGTH = /(?<=[\u4e00-\u9fff])(?:共|全长|总长)?\d+(?:\.\d+)?(?:公里|千米|米)(?=(?:已|均已)?(?:全线|全部|全面))/g;
const LONGEST = 240;

/** A form in which a claim is told, and when what it names (its group 1) is the whole work. `own` is the task's text, "" where it is not known. */
interface Claim {
  readonly form: RegExp;
  readonly isWholeWork: (name: string, own: string, said: string) => boolean;
}

const ifNamed = (name: string, own: string): boolean => name !== "" && isWhole(name, own, false);
const ifNotWished = (name: string, own: string): boolean => !WISHED.test(name) && ifNamed(name, own);

const claims: readonly Claim[] = [
  { form: FINALLY_ACCEPTED, isWholeWork: (name, own) => isWhole(name, own, true) },
  { form: WHOLLY_FINISHED, isWholeWork: (name, own) => isWhole(name, own, false) },
  { form: FINISHED_THEN_ACCEPTED, isWholeWork: (name, own) => isWhole(name, own, true) },
  { form: ACCEPTED_ABOVE, isWholeWork: ifNamed },
  { form: IN_USE, isWholeWork: ifNamed },
  { form: FINISHED_AND_USED, isWholeWork: ifNamed },
  { form: OPENED, isWholeWork: ifNotWished },
  { form: FINISHED_PLAINLY, isWholeWork: ifNotWished },
  { form: FULFILLED, isWholeWork: (name, own) => !isStepOf(name, own) && isTaskCalled(`${name}任务`, own) },
  {
    form: HELD,
    isWholeWork: (name, own, said) => /举办|举行|召开/.test(own) && !BESIDE.test(name) && !WISHED.test(said.slice(0, said.length - name.length)) && isWhole(name, own, false),
  },
  { form: OVER, isWholeWork: (name, own) => !BESIDE.test(name) && (/^(?:本次|此次|该|各项|全部)?活动$/.test(name) || isWhole(name, own, false)) },
  { form: TASK_DONE, isWholeWork: (name, own) => !isStepOf(name, own) && (ALL_OF_IT.test(name) || isTaskCalled(name, own)) },
];

/**
 * @param task 工作内容; "" where it is not known: then only a final acceptance, and work finished and accepted, are told.
 * @param said the progress without spaces, numbers of points and days past (于5月18日 is 已).
 */
export function isNamedWorkDone(task: string, said: string): boolean {
  if (said.length > LONGEST) return false;
  const own = spelledOut(bareTask(task));
  const told = spelledOut(said).replace(ALL_OF_THEM, "$1").replace(ALL_ITS_LENGTH, "");
  const clauses = told.split(/(?<=[，。；！：])/);
  let from = 0;
  return clauses.some((clause, at) => {
    const rest = told.slice(from);
    from += clause.length;
    const claimed = claimAt(rest, own);
    return claimed > 0 && detailsOnly(clauses.slice(0, at), false) && detailsOnly(rest.slice(claimed).split(/[，。；！：]/), true);
  });
}

/** Length of a claim that the whole work is done with which the text begins; 0 where it begins with none. */
function claimAt(rest: string, own: string): number {
  for (const { form, isWholeWork } of claims) {
    const [said = "", name = ""] = form.exec(rest) ?? [];
    if (said !== "" && isWholeWork(name, own, said)) return said.length;
  }
  return 0;
}

/** Beside the claim only its details: behind it no new work is begun, nowhere is a part accepted by itself. */
export function detailsOnly(clauses: readonly string[], behind: boolean): boolean {
  return clauses.every((clause) => {
    const bare = clause.replace(/[，。；！：]$/, "");
    if (bare === "") return true;
    if (OTHER_WORK.test(bare) && !/全部|均/.test(bare)) return false;
    return !behind || !NOT_A_DETAIL.test(bare);
  });
}
