/** Whether a clause says the task's own verb of the whole of its work, and that it is over: 拆除广告牌, and 广告牌已全部拆除. */

import { namesWholeWork } from "./asked-work";

const MARK = "(?:已经|已|均已|业已|现已)";
const MANNER = "(?:按期|如期|按时|圆满|提前|顺利|整体|有序)*";
const AFTERWARDS = "(?:[并且](?:已)?(?:正式)?(?:上线|投入使用|投用|启用|播出|播放|发布|验收|移交|归档)[^，。；：\\d]{0,4})?";
/** 宣传片已制作完成. Groups: what, and the verb. */
const TO_ITS_END = new RegExp(`^([^，。；：\\d]{0,24}?)${MARK}${MANNER}(?:全部|全面)?([\u4e00-\u9fff]{2})(?:工作)?(?:完成|完毕|到位|结束)${AFTERWARDS}$`);
/** 平台已完成升级并上线. Groups: what, and the verb. */
const VERB_DONE = new RegExp(`^([^，。；：\\d]{0,24}?)${MARK}${MANNER}(?:全部|全面)?完成了?([\u4e00-\u9fff]{2})(?:工作)?${AFTERWARDS}$`);
/** 广告牌已全部拆除. */
const ALL_OF_IT = new RegExp(`^([^，。；：\\d]{0,24}?)(?:${MARK}${MANNER}(?:全部|全面|全数|悉数|彻底)|(?:全部|全数|悉数)(?:${MARK}|(?=[\u4e00-\u9fff]{2}(?:完成|完毕|到位))))${MANNER}([\u4e00-\u9fff]{2})(?:完成|完毕|到位|结束)?${AFTERWARDS}$`);
/** Verbs of a beginning: said of all, they are the work's first step. */
const BEGINS = /开工|动工|启动|进场|开始|展开|开展|推进|部署|摸排|排查|招标|立项/;

/**
 * @param task 工作内容.
 * @param clause one clause of the progress, without spaces.
 */
export function isTaskEchoed(task: string, clause: string): boolean {
  const own = task.replace(/\s/g, "");
  return [TO_ITS_END, VERB_DONE, ALL_OF_IT].some((form) => {
    const [, what = "", verb = ""] = form.exec(clause) ?? [];
    return verb !== "" && own.includes(verb) && !BEGINS.test(verb) && what !== "" && namesWholeWork(what, own);
  });
}
