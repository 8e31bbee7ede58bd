/** Whether a short progress says that the one thing which a short task asks for was done: 印发实施方案, 已于6月3日印发。 */

/** Acts that are done at once; work that takes its time has other words. Data. */
const ACTS = "印发|出台|发布|公布|报送|上报|提交|召开|举办|签订|签署|签约|取得|建立|设立|成立|组建|挂牌|揭牌|开通|上线|开业|开园|开工|动工|启动|奠基|封顶|启用";
/** Acts of one meaning: a task that asks for 签订协议 is done with 正式签约. */
const SAME_ACT: readonly (readonly string[])[] = [["签订", "签署", "签约"], ["开工", "动工"], ["上报", "报送"]];
/** Acts that begin a work, and what a task asks for beyond them: 签约落地, 启动区 is a place. */
const BEGINNINGS = /开工|动工|启动|签约|奠基|封顶/;
const BEYOND = /完工|竣工|建成|投[用产运]|投入使用|交付|验收|落地|达产|通车|(?:开工|动工|启动|签约)(?:区|率|前|后|资金|仪式|条件|手续)/;
/** Who acts, and what the work is called for short: of these a task need not speak. */
const PLAIN_SUBJECT = /^(?:双方|各方|三方|目前|现|该|本)?(?:项目|工程|工作)?(?:均|现)?$|^建设$/;
const TOLD = new RegExp(`^([^，。；：、\\d]{0,16}?)(已经|已|均已|业已)?(?:按期|如期|按时|按要求|正式|顺利|圆满|成功){0,2}(?:(?:挂牌|揭牌)(?=成立|运))?(${ACTS})(?:了|完毕)?([^，。；：、\\d]{0,16}?)(?:并?(?:有效|正常|规范|全面)?(?:运作|运行|运营|实施|施行|生效))?[。！]?$`);
/** 双方正式签约 needs no 已. */
const FORMALLY = /正式|顺利|成功|如期/;
/** 召开推进会 3 次: 推进会已召开 may be the first. */
const SEVERAL_TIMES = /(?<!第)(?:[2-9]|\d{2,}|[两二三四五六七八九十]|多|数)[个次场项家条处所座批]/;
/** 与某大学签订协议: one act, whoever the other is. */
const WITH_WHOM = /^(?:与|和|同)[^，。；、与和及]{2,16}(?=签)/;
/** A task of several acts, or of more than an act: its first step done is not all. */
const MORE_THAN_ONE = /[，、；;]|并|及|和|与|后|每|定期|推动|推进|落实|实施(?!方案|细则|意见|办法)/;
/** 2026年度协作协议; 总规模10亿元的产业基金. */
const OF_WHAT_YEAR = /20\d\d年度?/g;
const OF_WHAT_SIZE = /^总[^，。；：、\d]{1,4}[\d.]+[^，。；：、\d]{1,4}的/;
/** 已上报市统计局: to whom, of which the task may say nothing. */
const HANDED_OVER = /上报|报送|提交/;
const RECIPIENT = /^(?:至|到|给)?[^，。；]{0,10}(?:局|委|办|部|厅|署|政府|平台|系统)$/;
const LONGEST_TASK = 24;
const LONGEST_TOLD = 40;

/**
 * @param told the whole progress without spaces and without the day on which it was done.
 * @param dated whether it named such a day, past already.
 */
export function isOwnWorkDone(task: string, told: string, dated: boolean): boolean {
  const whole = task.replace(/\s/g, "");
  const own = whole.replace(WITH_WHOM, "");
  if (own === "" || own.length > LONGEST_TASK || told.length > LONGEST_TOLD || MORE_THAN_ONE.test(own) || (SEVERAL_TIMES.test(own) && !/均|全部/.test(told))) return false;
  const [, subject = "", done, act = "", object = ""] = TOLD.exec(told.replace(OF_WHAT_YEAR, "").replace(OF_WHAT_SIZE, "")) ?? [];
  const acts = SAME_ACT.find((same) => same.includes(act)) ?? [act];
  if (act === "" || (done === undefined && !dated && !FORMALLY.test(told)) || !acts.some((each) => own.includes(each))) return false;
  if (BEGINNINGS.test(act) && BEYOND.test(own)) return false;
  const said = (words: string): boolean => PLAIN_SUBJECT.test(words) || [...words].every((character) => whole.includes(character));
  return said(subject) && (said(object) || (HANDED_OVER.test(act) && RECIPIENT.test(object)));
}
