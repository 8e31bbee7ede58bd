/** Plain words by which a progress says that its whole task is complete, or not begun. Data. */

const time = "(?:截至|截止)?(?:目前|\\d{1,2}月(?:\\d{1,2}日|底|末)?|(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日|底|末)?|今年)?[,，]?";
const whole = "(?:(?:该|本|此|这)?项?(?:重点|目标|年度|全年|全部|各项|所有|工作|督办){0,4}(?:任务|工作|事项|项目|工程|整改|目标|议案|建议|提案|信访件|投诉件|案件|问题){0,2}(?:已经|已|均已|均|业已)?)";
const manner = "(?:全部|全面|按期|如期|按时|圆满|提前|顺利|超额|整体){0,4}";
const accepted = "通过(?:了)?(?:竣工|最终|市级|区级|省级|县级|上级|国家)?验收";
const finished =
  "(?:完成(?:建设|改造|整改|竣工验收)?|办结|销号|竣工(?:验收)?|完工|结项|整改到位|整改完毕|落实到位|办理完毕|执行完毕|建成(?:[并且]?(?:投用|投入使用|通车|开放))?|投入使用|投用|交付使用|通车" +
  `|拆除(?:到位|完毕)|(?:全部|全面)(?:拆除|腾退|兑付|发放)(?:到位|完毕|完成)?|${accepted})`;
const afterwards = "(?:[并且，,]?(?:已)?(?:顺利|全部)?(?:通过|完成|申请)?(?:了)?(?:竣工|最终|市级|区级|上级)?(?:验收|销号|销账)(?:合格|完成)?|[并且，,]?(?:已)?(?:正式)?(?:投入使用|投用|交付使用|通车|归档))?(?:[并且]向[^，。；\\d]{2,16}(?:报告|反馈|答复|回复|报备))?";

/** One clause or sentence that says that all is done; its subject is the task itself or left out. */
export const wholeDone = new RegExp(`^${time}${whole}${manner}${finished}${afterwards}[。.！!；;]?$`);
/** 已完成。 or 该项工作已完工， at the head of a progress that is one point: the rest tells how. */
export const headDone = new RegExp(`^${time}(?:${whole}(?<=已)${manner}|${manner}(?<=全部|全面))${finished}${afterwards}[。，；！;]`);
/** The same with a subject of its own, for a progress that is this one sentence. */
export const subjectDone = new RegExp(
  `^${time}[^，。；：\\d、]{2,30}?(?:已经|已|均已)(?:全部|全面|整体)(?:完成|办结|竣工|完工)${afterwards}[。！]?$|^${time}[^，。；：\\d、]{2,30}?(?:已经|已|均已)${manner}(?:完成|竣工|完工)[并且，]?(?:已)?(?:顺利)?(?:通过|完成)(?:了)?(?:竣工)?验收[。！]?$|^${time}[^，。；：\\d、]{2,30}?(?:已经|已|均已)${manner}(?:办结|销号|办理完毕)[。！]?$`,
);
/** 线路已拆除，整改完毕。: the last clause of a short text says it of all before it, unless that only looked for what is wrong. */
export const closedInTheEnd = /^(?![^]*(?:检查|排查|巡查|督查|抽查|发现|查出|\d))[^。]{2,40}[，；](?:现|目前)?(?:已经|已|均已)?(?:按期|按时|如期|全部)?(?:整改完毕|整改到位|整改完成|处置完毕|办理完毕|办结|销号|结案)[。！]?$/;
/** A subject that is a step of the work, never the work. */
export const partSubject = /前期|手续|方案|招标|投标|采购|勘察|勘测|设计|审批|部分|阶段|[一二三四五六]期|[一二三四五六]标|首期|首批|第[一二三四]|标段|片区|路段|批次|单体|单元|样板|示范段|试点|初步|初验|初审|预审|预验收|中期|分部|分项|主体|基础|地基|征求意见|调查|摸底|摸排|论证|合同|协议|签约|协调|选址|立项|会议|初稿|备案|评审|评估|动员|部署|培训|台账|清单|资料|材料|报告|申报|拆除|搬迁|占地|其中|大部|个别|上半年|季度|开工|进场|管线|绿化/;
/** In a sentence of its own: this task, all of it, is done. */
export const taskDone = new RegExp(`(?:^|[，。；！])${time}(?:该|本|此|各|全部|年度|全年|所有|上述|目标|项|工作){0,4}任务(?:已经|已|均已)${manner}完成(?=[，。；！]|$)`);
/** Work that goes on, or is to come: with it words of completion cannot speak for the whole. */
export const goingOn = /正在|推进中|进行中|下一步|尚未|尚需|仍需|尚有|未完成|未(?:启动|开工|开始|开展)|剩余|其余|(?<![接招优看对期款])待(?!遇)|拟于|预计|力争|推进(?!会)|筹备|研究中|加快|逐步|继续|持续|将(?!军)|计划(?!的)|部分/;
/** 除东区 3 栋外，均已完成: some of it is not. 除…外，还… only adds. */
export const allBut = /除(?!险|尘|臭|草|雪|冰|害|湿)[^，。；]{1,30}(?:之|以)?外[，,]?(?:其余|其他|其它|剩余|余下)?[^，。；]{0,14}(?:均|全部|都|已)/;
/** 提前完成全年目标任务: what the year asks for is done. 完成全年 90% 的目标任务 is a share of it. */
export const goalReached = /(?:^|[，。；！])(?:目前|现)?(?:均?已)?(?:经)?(?:提前|超额|圆满|全面|顺利|全部|提前超额)(?:\d+(?:天|个月))?完成(?:了)?(?:全年|年度|年初(?:确定|下达|制定)?的?|全年度)(?:\d+(?:\.\d+)?万?[\u4e00-\u9fff]{1,3}的)?(?:目标任务|任务目标|目标|任务)(?=[，。；！]|$)/;
/** A call, a doubt or another year beside it: then it is not said of this year's goal that it is reached. */
export const goalInDoubt = /要求|强调|指出|部署|信心|确保|为了|打下|奠定|基础上|困难|难度|难以|缺口|滞后|差距|压力|短收|欠|去年|上年|往年|上一年|20\d\d年/;
export const notBegun = /^(?:目前|截至目前|截止目前|该项(?:工作|任务)?|本项(?:工作|任务)?|此项(?:工作|任务)?|该(?:任务|工作|项目|工程)|工作|任务|项目|工程|暂)?[,，]?(?:目前)?(?:尚未|还未|暂未|未|没有)(?:正式)?(?:启动|开始|开工|开展|动工|实施)(?:该项工作|此项工作|工作|任务|建设|施工)?[。.！]?$/;
export const english = { done: /^(?:all )?(?:done|complete|completed|finished|closed)(?: on (?:time|schedule)| and accepted)?[.!]?$/i, notBegun: /^(?:not (?:yet )?(?:started|begun)|to be started)[.!]?$/i };
