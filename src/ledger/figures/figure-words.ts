/** The words by which progress prose says what a number is: a target, an actual, a total, a rest. Data. */

/** Verbs of work that is done and over: with them a number is an actual even without 已. */
export const completing: readonly string[] = [
  "完成签约", "完成整改", "整改完成", "完成", "建成", "竣工", "完工", "办结", "办理完毕", "结案", "销号", "销账", "签约", "解决", "投用", "投入使用", "交付使用", "交付",
  "投运", "通车", "实发", "达成", "落地", "通过验收", "验收", "整改到位", "兑现", "化解", "办成", "送达", "上传", "回复", "答复", "办复", "出具", "结清", "拨付", "支付",
  "缴纳", "支出", "封顶", "入驻", "开通", "上线", "挂牌", "揭牌", "入库", "实现", "整改完毕", "达标", "核销", "归档", "交房", "入住", "选房", "安置到位", "腾空", "搬离", "调解成功", "调处成功", "成功调解", "成功化解",
];

/** Verbs that name the work: 改造30个 tells an actual only where 已 or 累计 says so or a target stands against it. */
export const working: readonly string[] = [
  "新增", "新建", "改造", "改建", "扩建", "整治", "开始整改", "整改", "拆除", "修缮", "建设", "打造", "创建", "培育", "引进", "发放", "安装", "种植", "绿化", "开工建设",
  "开工", "启动", "建立", "设立", "征收", "搬迁", "腾退", "退租", "治理", "清理", "清退", "关停", "疏解", "盘活", "供应", "筹集", "提供", "补贴", "招聘",
  "认定", "上账", "建账", "立案", "立项", "培训", "升级", "更新", "加装", "铺设", "敷设", "架设", "打通", "出让", "流转", "配备", "采购", "布设", "新设", "选派", "招录", "办理", "审核", "批准",
  "收回", "移交", "推广", "覆盖", "开设", "开办", "实施", "动工", "进场", "植树", "补种", "审批", "追回", "投放", "改善", "提升", "处置", "整理",
];

/** Verbs of activity, whose counts are never a base for what follows. */
export const inspecting: readonly string[] = [
  "检查", "巡查", "走访", "抽查", "督查", "督导", "出动", "调研", "宣传", "处罚", "查处", "约谈", "抽检", "检测", "核查", "慰问", "监测", "暗访", "执法", "巡视", "座谈", "接待",
];
export const holding: readonly string[] = ["召开", "举办", "开展", "组织", "制定", "印发", "下发", "参加", "举行", "印制", "张贴", "编制", "起草", "报送", "发布", "出台", "修订"];

/** Words that say how many there are in all. */
export const totalling: readonly string[] = [
  "涉及", "共有", "共计", "总计", "总数", "合计", "总量", "数量为", "数为", "总数为", "包括", "包含", "承办", "受理", "接收", "收到", "汇集", "征集", "梳理", "排查", "摸排",
  "发现", "确认", "核定", "纳入", "交办", "转办", "反馈", "列入", "确定", "登记", "报名", "收集", "接诉", "接件", "现有", "共", "待改造", "待整改", "待办", "台账", "名单", "申报", "接到", "存在", "查出", "总投资", "总面积", "总长", "总户数",
];

/** Words that set a target. */
export const setting: readonly string[] = [
  "目标任务", "目标值", "目标数", "目标", "任务数", "任务量", "任务", "指标值", "指标", "计划数", "计划新建", "计划完成", "计划改造", "计划建设", "计划", "应完成", "应建", "应", "需完成", "需", "下达", "要求",
  "不少于", "不低于", "分配", "预算", "概算",
];

/** Before a number: what is left. */
export const remainingBefore = /(?:剩余|剩下|尚余|余下|其余|尚有|还有|还剩|未(?![来能见必]|发[生现]|成年|予)[^，。；\d]{1,4}|剩|仍有|尚未[^，。；]{0,6}|另有)的?[^，。；\d]{0,8}$/;
/** In a number's clause before it: work going on, work to come. */
export const ongoingBefore = /(?:正在|(?<![更修订改纠矫校端公])正(?=[^式常确规])|着手|持续推进|加快推进|推进中|抓紧)/;
export const ongoingAfter = /^[^，。；：]{0,10}?(?:正在|在建|推进中|进行中|施工中|办理中|正(?=[按加抓积有协施办推组开]))/;
export const plannedBefore = /(?:预计|(?<![模虚草])拟(?!定|制|订)|下一步|力争|争取|即将|准备|计划于|计划在|将(?!.{0,20}已)|可(?:向|提供|新增|增加|解决)|年底前|下半年|下阶段|后续|后期|明年|届时|有望|待(?!改|整|办))/;
/** Words that say that a working verb's number is told as done. */
export const already = /(?:已|累计|目前|现|截至|截止|实际|业已|共(?!同|建共)|先后|分别完成|实)/;
export const cumulative = /(?:累计|总共|共计|合计|目前|截至|截止|现已|共(?!同|享|建|有产))/;
/** A period shorter than the task: its number is no cumulative actual. */
export const partialPeriod = /(?:本月|当月|本周|当周|本季度|本期|当期|\d{1,2}月份?当月|今日|当日|上周|上月)/;
/** One month, or a quarter that is not the year's first: 6月份, 二季度; not 1-6月份, 截至6月底. */
export const oneMonth = /(?<![-—–~至到截止于在\d][ ]*)(?:\d{1,2}[ ]*月份?(?![ ]*\d|底|末|以来|止|前|中旬|初)|第?[二三四]季度(?!末|底))/g;
/** After it a number is told from the beginning on. */
export const untilNow = /累计|截至|截止|今年以来|上半年|总计|共(?!同|享|建)|合计/;
/** All of what was counted. */
export const allDone = /(?:全部|全数|悉数|均|都|100[ ]?[%％]|百分之百|百分百)(?:已|按期|如期|按时|及时|圆满|顺利|已经|提前|得到|予以|实现|了|地)*/g;
/** The results that 全部 may speak of. */
export const allResults: readonly string[] = [
  "完成", "办结", "解决", "整改", "建成", "竣工", "完工", "开工", "上传", "销号", "销账", "签约", "出具", "交付", "投用", "投入使用", "验收", "通过", "拆除", "落实", "办理", "答复", "回复", "办复",
  "送达", "到位", "上线", "上报", "发放", "入库", "结案", "化解", "兑现", "移交", "清零", "取缔", "到岗", "入职", "上岗", "清运", "达标", "达到", "搬迁", "腾退", "改造", "关停", "清退", "处置", "启动", "投运", "挂牌", "落地", "闭环", "归档", "修复", "更换", "拨付", "支付", "消除", "清偿", "偿还", "偿付", "付清", "结清", "还清", "兑付", "退缴", "追缴",
];
/** What every counted item is handled by: 66件……，会办意见已全部上传 speaks of the items. */
export const handling = /(?:意见|答复|回复|手续|材料|报告|方案|台账|工作|资料|合同|协议|款项|资金|问题|事项|任务|隐患|信访件|案件|建议|提案|项目|工程|点位|诉求)$/;

/** 原上报 85 户，经核实更正为 82 户: the number before counts no more. The weaker words say so only of a target, and of what was told 原 or 由. */
export const corrects = /(?:更正|订正|勘误|修正)[为至到成][ ]*$/;
export const changesTo = /(?:核减|核增|核准|核定|调整|修改)[为至到成][ ]*$/;
export const toldBefore = /原(?![有来料]|址|则)|[由误]|此前|上报/;

/** Words of time and manner that are no part of what is counted. */
export const adverbs =
  /(?:截至|截止)[^，。；：]{0,14}?(?:月份?[ ]*(?:底|末|[上中下]旬|\d{1,2}[ ]*日)?|底|末|日|目前|前|止)|目前|现已|已经|业已|累计|合计|共计|总计|全年|年度|年内|今年以来|今年|本年度?|上半年|下半年|前?[一二三四]季度|[本当]月|[本当]周|本季度|[本当]期|[今当]日|(?:\d{1,2}[ ]*[-—–~至][ ]*)?\d{1,4}[ ]*[年月]份?度?底?|其中|初步|顺利|圆满|提前|超额|全面|按期|如期|实际|先后|分别|不少于|不低于|不超过|以及|我区|全区|本区|我局|我委|我街道|我镇|区级|的|了/g;
/** Single characters that are adverbs at the edges of words only (约 in 签约 is none). */
export const adverbEdges = /^[已现为是在由把并且也共及、]+|[为是有在约近超达至已共、等及与]+$/g;
/** A subject that stands for the whole unit. */
export const neutralSubject = /^(?:我[区局委办市县镇街院]|全[区市县镇街]|本[区市县]|各[^，]{1,4}|区|市|县|[^，]{2}区)$/;

/** Nouns too common to show that two numbers count the same thing. */
export const commonNouns = /(?:规范|完善|完毕|闭环|开放|工作|任务|项目|情况|数量|总数|问题|内容|目标|计划|进行|推进|完成|建设|开展|实施)/g;

/** What a done share is a share of. */
export const shareBase = /(?:任务|计划|目标|总量|工程量|总工程|投资|指标|总数|年度|全年|进度|工作量|总体|应|总户数|总面积|预算|总额|总投资)/;
/** Rates that are done shares themselves, and rates of quality, whose 100 % is no target. */
export const doneRate = /(?:完成率|完工率|竣工率|办结率|销号率|整改率|完成比例|整改完成率|任务完成度|完成度|签约率|开工率|执行率|支出率|支付率|拆除率|腾退率|完成进度|形象进度|工程进度|总进度|总体进度|进度)(?:已?达?到?|约|为|是|的|已|超过?|近|至|:|：|[ ])*$/;
export const otherRate = /(?:[^，。；：、\d]{1,12}率)(?:已?(?:达到?|提升至|提高到|提升到|提高至|保持在|稳定在|为|是|均?达|约|超过?|近|:|：|[ ]))*$/;

/** How many there are, whatever is to be done with them: a stock sets no target. */
export const stock = /(?:现有|已有|原有|现存|拥有|共有(?!产)|[全我本辖][区市县省镇乡街村域][^，。；、\d]{0,2}有|辖有|总计有|注册在案|在册|在库)[^，。；]*$/;
/** Who or what was looked through; of what was found there (隐患, 问题) every one is to be dealt with. */
export const surveyed = /^(?:排查|摸排|梳理|核查|登记)$/;
export const foundThere = /隐患|问题|风险|纠纷|矛盾|线索|违[法章规建]|点位|图斑|案件|投诉|诉求|事项|清单|任务|堵点|难点|短板|积案|危房|D级|病害|破损|排污口|需|待|应|拟|符合/;
/** What is done to each of a stock: told of it, it is told of the whole. */
export const reachesAll = /签约|换届|接种|登记|建档|录入|采集|入户|走访|摸排|排查|核查|检查|检测|体检|验收|清退|腾退|搬迁|签订|签署|安检|普查|注册|激活|认证|公示/;
/** What may come of it: 在谈, 储备, 申报. How much of it comes is in nobody's plan. */
export const pipeline = /在谈|洽谈|意向|储备|对接|跟踪|谋划|策划|包装|推介|拜访|接洽|申报|推荐|拟上市|拟引进|招商线索|项目线索|签约项目|招[聘录考募生]|入围|[面笔]试|参[赛展会评选]|征集(?:项目|作品|选手|团队)/;
/** Verbs that add to what there is: 新开通 3 条 is no part of 42 条. */
export const addsNew = /新(?:增|建|开|签|引|设|成立|培育|认定|办|改扩建|扩建|发展|招|装|上|注册|创|添|购|辟|投)/;
/** All that was counted is at the end of its work: 4 所幼儿园已全部竣工. */
export const whollyOver = /(?:全部|均|都|全数|悉数)(?:已|按期|如期|按时|圆满|顺利|已经|提前|得到|予以|了|通过)*(?:完成|竣工|完工|建成|办结|整改|销号|销账|解决|交付|投用|验收|化解|拆除|到位|结案|办理完毕|消除|清零|摘牌)[^，。；：]{0,8}$/;
