/** Claims that a work called by its name is complete, as they stand at the head of a clause. Data; the name must still be that of the whole work. */

const subject = "([^，。；：！\\d]{0,30}?)";
const mark = "(?:已经|已|均已|均|业已|现已)?";
const manner = "(?:全部|全面|按期|如期|按时|圆满|提前|顺利|超额|整体|正式|一次性|成功){0,3}";
const kind = "(?:竣工|最终|整体|总体|综合|完工|交工|全面)";
const acceptedBy = "(?:(?:国家|省|市|区|县|镇|乡|街道|上级|行业)级?[^，。；：\\d]{0,12})?";
const use = "(?:(?:[并且，]{0,2}(?:已)?(?:正式|全面|全部)?(?:完成)?(?:投入使用|投入运营|投入运行|投用|交付使用|交付|通车|移交[^，。；！：]{0,6}|备案|开放|销号|归档))?)";
const end = "(?=[，。；！：]|$)";

/** The whole work is accepted: no work passes its final acceptance in parts. Group 1: what was accepted. */
export const FINALLY_ACCEPTED = new RegExp(`^${subject}${mark}${manner}(?:通过|完成)了?${acceptedBy}(?:${kind}验收|终验)(?:备案)?(?:工作)?${use}${end}`);
/** All of the work is finished. Group 1: the work. */
export const WHOLLY_FINISHED = new RegExp(`^${subject}(?:已经|已|均已|业已|现已)?(?:按期|如期|按时|圆满|提前|顺利)?(?:全部|全面|整体|全线)(?:完成|完工|竣工|建成|贯通|办结|实现)(?:建设|改造|整治|治理|施工|整改)?${use}${end}`);
/** 已建成投用: what is in use is built. Group 1: the work. */
export const IN_USE = new RegExp(`^${subject}(?:已经|已|均已|业已|现已)${manner}(?:建成|竣工|完工)[并且，]?(?:已)?(?:正式|全面|全部)?(?:投入使用|投入运营|投入运行|投用|交付使用|交付|通车|开放)${end}`);
/** 东湖公园已于10月1日开园, 污水处理厂建成投运: what is open to all is built. Group 1: the work. */
export const OPENED = new RegExp(`^${subject}(?:(?:已经|已|均已|业已|现已)(?:正式|全面|全部|顺利|如期|按期|提前)*(?:建成)?(?:开园|开馆|开街|开业|通车|投运|投产|投用|投入使用|投入运营|启用|开学|挂牌(?:运行|运营|运作)|竣工投产|上线(?:运行|运营)?|正式运行)|(?:已经|已|均已|业已|现已|正式|全面|全部|顺利|如期|按期|提前)*建成(?:投运|投产|投用|通车|启用|开放|开园|开馆))${end}`);
/** 农贸市场智慧化改造完成，: what is told of the work's own name needs no 已. Group 1: the work. */
export const FINISHED_PLAINLY = new RegExp("^([^，。；：！\\d]{2,30}?(?:改造|建设|整治|修缮|治理|升级|提升|装修|编制|安装|搬迁|迁建|扩建|改建)(?:工作|工程|项目)?)(?:圆满|顺利|如期|按期|提前)?(?:完成|完工|竣工)" + end);
/** What is called for, or hoped, is not so. */
export const WISHED = /确保|保障|推动|推进|争取|促进|加快|力争|前$|年底|后$/;
/** 圆满完成征兵任务. Group 1: which task. */
export const FULFILLED = new RegExp(`^(?:${mark}|[^，。；：！\\d]{0,6}${mark})(?:圆满|顺利|全面|如期|按期|按时|提前|超额){1,2}完成了?([^，。；：！\\d]{2,20}?)(?:任务|工作)${end}`);
/** 改造完成并于6月12日启用: finished and in use. Group 1: the work. */
export const FINISHED_AND_USED = new RegExp(`^${subject}(?:已经|已|均已|业已|现已)?${manner}(?:(?:建设|改造|装修|改建|扩建|提升|升级)(?:已)?(?:全部|全面)?完成|完成(?:建设|改造|装修|改建|扩建|提升|升级)|建成|竣工|完工)[并且，]{1,2}(?:已经|已|现已)(?:正式|全面|全部)?(?:投入使用|投入运营|投入运行|投用|启用|运营|交付使用|交付|通车|开放|开馆|开园|开业)${end}`);
/** 于6月10日竣工，6月25日通过验收: finished, then accepted. Group 1: the work. */
export const FINISHED_THEN_ACCEPTED = new RegExp(`^${subject}(?:已经|已|均已|业已|现已)${manner}(?:完成|完工|竣工|建成)(?:建设|改造|整治|治理|施工|整改)?[，并且]{1,2}${mark}${manner}通过了?${acceptedBy}${kind}?验收(?:合格)?${use}${end}`);
/** “八五”普法已通过县级验收: accepted by the level that set it. Group 1: what was accepted. */
export const ACCEPTED_ABOVE = new RegExp(`^${subject}(?:已经|已|均已|业已|现已)${manner}通过了?(?:国家|省|市|区|县)级?[^，。；：\\d初预中期]{0,8}验收(?:合格)?${end}`);
/** 宣传月活动已圆满结束。 Group 1: what is over. */
export const OVER = new RegExp(`^${subject.slice(0, -1)}(?:活动|行动|工作|任务|培训|大会|赛事|演练|宣传[周月]|节|[大竞比]赛|运动会|论坛|博览会|推介会|[书花]展))(?:已经|已|均已|业已|现已)(?:(?:圆满|顺利|全部|全面|成功|如期)*(?:结束|落幕|收官)|(?:圆满|顺利|全部|成功|如期)+(?:举办|举行|召开))${end}`);
/** 5月17日至19日成功举办全市职业技能竞赛. Group 1: what was held. */
export const HELD = /^(?:(?:20\d\d年)?\d{1,2}月\d{1,2}[日号]?(?:[至到—－~-]+(?:\d{1,2}月)?\d{1,2}[日号])?[，]?)?[^，。；：！\d]{0,10}?(?:成功|圆满|顺利)(?:举办|举行|召开)了?([^，。；：！\d]{2,30})(?=[，。；！：]|$)/;
/** What comes before an event, or opens it. */
export const BESIDE = /启动|仪式|筹备|预赛|初赛|复赛|开幕|彩排|报名|预热/;
/** 整治任务完成。 Group 1: which. */
export const TASK_DONE = new RegExp(`^((?:[^，。；：！\\d]{0,12})(?:任务|工作))${mark}${manner}完成${end}`);
