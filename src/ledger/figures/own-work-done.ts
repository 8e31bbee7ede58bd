/** Whether a short progress says that the one thing which a short task asks for was done: 印发实施方案, 已于6月3日印发。 */

/** Acts that are done at once; work that takes its time has other words. Data. */
const ACTS = "印发|出台|发布|公布|报送|上报|提交|召开|举办|签订|签署|取得|成立|组建|挂牌|揭牌|开通|上线|开业|开园";
const TOLD = new RegExp(`^([^，。；：、\\d]{0,16}?)(已经|已|均已|业已)?(?:按期|如期|按时|按要求|正式|顺利|圆满|成功){0,2}(${ACTS})(?:了|完毕)?([^，。；：、\\d]{0,16})[。！]?$`);
/** A task of several acts, or of more than an act: its first step done is not all. */
const MORE_THAN_ONE = /[，、；;]|并|及|和|与|后|每|定期|推动|推进|落实|实施(?!方案|细则|意见|办法)/;
const LONGEST_TASK = 24;
const LONGEST_TOLD = 40;

/**
 * @param told the whole progress without spaces and without the day on which it was done.
 * @param dated whether it named such a day, past already.
 */
export function isOwnWorkDone(task: string, told: string, dated: boolean): boolean {
  const own = task.replace(/\s/g, "");
  if (own === "" || own.length > LONGEST_TASK || told.length > LONGEST_TOLD || MORE_THAN_ONE.test(own)) return false;
  const [, subject = "", done, act = "", object = ""] = TOLD.exec(told) ?? [];
  if (act === "" || (done === undefined && !dated) || !own.includes(act)) return false;
  return [...subject + object].every((character) => own.includes(character));
}
