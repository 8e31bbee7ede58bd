/** Whether a task that names a fault (会议记录不规范, 巡察反馈：…) is told as put right: 问题已整改销号, 违规费用已全部退缴. */

import { partSubject } from "./state-words";

/** A task that tells what is wrong, or asks that it be put right. */
const FAULT =
  /不(?:到位|规范|足|够|严|力|实|及时|完善|健全|合理|深入|强|高|彻底|扎实|准确|透明|清|明|充分|严格|细|全|符|落实|公开|均衡)|缺(?:失|位|项|乏|陷)|薄弱|问题|滞后|混乱|违规|违法|违建|流于形式|脱岗|脱节|虚假|弄虚作假|超(?:标准|期|编|范围)|积存|闲置|直排|偏低|隐患|漏洞|漏缴|欠缴|风险|未[^，。；]{1,12}$|存在|反馈|整改/;
const SUBJECT = "(?:目前|现|截至目前)?[，]?(?:(?:上述|以上|该|此|各|相关|有关|所有|全部|反馈的?|巡[察视]|督察|审计|查出的?)*[项类]?(?:问题|事项|线索|隐患)(?:均|全部)?|整改(?:工作|任务|事项|措施)?)?";
const MANNER = "(?:按期|按时|如期|全部|全面|按要求|逐[项一条]|彻底|整体){0,3}";
const RIGHT = "(?:完成整改|整改(?:到位|完成|完毕|销号|办结)?|到位|完成|销号|办结)";
/** 问题已整改销号, 整改已到位, 整改完成: said of all of it. */
const ALL_RIGHT = new RegExp(`^(?:${SUBJECT}(?:已经|已|均已|业已)${MANNER}${RIGHT}|整改(?:工作|任务)?${MANNER}(?:完成|完毕|到位))(?:[并且]?(?:已)?(?:通过|完成)[^，。；\\d]{0,10}(?:验收|销号))?$`);
/** 全院18个支部均已完成整改. */
const ALL_OF_THEM = /^(?:(?:全[省市区县院校系局镇]|所有|各|全部)的?\d*[^，。；\d]{0,14}|[^，。；\d]{0,14})(?:均已|已全部|全部已|均)(?:按期|如期)?(?:完成整改|整改(?:到位|完成|完毕|销号))$/;
/** 违规费用1.36万元已全部退缴: given back or taken in, to the last of it. */
const GIVEN_BACK = /^(?:[^，。；\d]{0,16}\d+(?:\.\d+)?[万亿]?元)?[^，。；\d]{0,16}(?:已|均已)(?:全部|全额|足额|如数)(?:清退|退还|退缴|追缴|追回|收缴|归还|补缴|上缴|收回|清缴|补录)(?:到位|完毕|完成|入库|入账)*$/;
/** Besides the claim: nothing of it is left, and no part is spoken of. */
const OPEN = /部分|阶段|[首第][一二三]?批|仅|仍|还有|尚|未|无法|难以|拒|争取|确保/;
const LONGEST = 240;

/**
 * @param task 工作内容.
 * @param said the progress without spaces and without what only keeps the result; nothing in it goes on.
 */
export function isPutRight(task: string, said: string): boolean {
  if (said.length > LONGEST || !FAULT.test(task) || OPEN.test(said)) return false;
  return said.split(/[，。；！]/).some((clause) => {
    if (ALL_RIGHT.test(clause) || ALL_OF_THEM.test(clause)) return true;
    return GIVEN_BACK.test(clause) && !partSubject.test(clause);
  });
}
