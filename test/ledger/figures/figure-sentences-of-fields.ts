/** Progress of many fields (construction, investment, employment, schools, environment, petitions, money, farming), and its pairs. */

import type { FigureSentence } from "./figure-sentences";

const must = (text: string, ...pairs: string[]): FigureSentence => ({ text, pairs });
const mustNot = (text: string): FigureSentence => ({ text, pairs: [] });
const ofTask = (task: string, text: string, ...pairs: string[]): FigureSentence => ({ text, pairs, task });

export const ofFields: readonly FigureSentence[] = [
  // an amount that names a class is no number
  mustNot("新签约亿元以上项目12个，协议总投资46.8亿元。"),
  mustNot("引进5000万元以上项目8个，总投资12亿元。"),
  mustNot("投资超亿元项目12个，开工5个。"),
  mustNot("培育百亿元产业集群2个、亿元村36个。"),
  mustNot("检查建筑面积500平方米以上餐饮单位120家。"),
  ofTask("引进亿元以上项目20个。", "引进亿元以上项目12个，协议总投资46.8亿元。", "20/12个"),
  // stages of one work: the last counts; of works that are no stages of one another none does
  ofTask("完成老旧小区改造36个", "已开工36个，完工9个，完成投资1.1亿元。", "36/9个"),
  ofTask("新建改造停车场12处", "已开工12处，建成5处。", "12/5处"),
  ofTask("新建改造停车场12处", "开工10处、建成5处、验收2处。", "12/2处"),
  ofTask("新建改造停车场12处", "已建成5处，开工12处。"),
  ofTask("新建改造停车场12处", "已新建5处，改造7处。", "12/12处"),
  // 中央预算内 names an account
  mustNot("到位中央预算内资金3.26亿元。"),
  mustNot("争取中央预算内投资2.1亿元。"),
  // who took part is no target of what came of it
  mustNot("参赛项目318个，落地项目26个。"),
  mustNot("参展企业120家，签约18家。"),
  mustNot("征集项目120个，签约18个。"),
  // a stock is no target; what must reach each of it, or has a rest, is measured against it
  mustNot("现有公交线路42条，今年新开通线路3条，优化调整线路6条。"),
  mustNot("全区现有市场主体8.6万户，已培育规上企业120户。"),
  mustNot("全县原有A级景区12家，已创建3A级景区2家。"),
  mustNot("全区共有养老机构35家，已改造12家。"),
  mustNot("全县有脱贫户8632户，监测户412户，已消除风险289户。"),
  must("辖区现有商户320家，已签约210家。", "320/210家"),
  must("全镇共有村民小组86个，60个已完成换届。", "86/60个"),
  must("现有老旧小区39个，已改造27个，剩余12个。", "39/27个"),
  // what may come of a pipeline is in nobody's plan
  mustNot("在谈项目86个，签约26个，落地12个，开工5个。"),
  mustNot("储备项目120个，总投资860亿元，已开工30个。"),
  mustNot("申报专项债券项目62个，已获批23个。"),
  mustNot("对接央企12家，已签约3家；跟踪意向项目26个，已落地5个。"),
  mustNot("3家企业已完成升规，5家企业正在培育。"),
  must("签约目标项目40个，已签约22个。", "40/22个"),
  // parts of a number are no actuals of it
  mustNot("完成就业困难人员“一人一策”帮扶56人，其中：就业32人，创业6人，技能培训18人。"),
  mustNot("开展技能培训3600人次，其中，企业职工培训2100人次，创业培训600人次。"),
  mustNot("引进企业30家，包括：新建厂房12家，租赁厂房18家。"),
  // what is wholly done is no total for the next step; what has only begun is
  must("4所幼儿园已全部竣工，其中2所已通过消防验收，2所正在办理验收手续。", "4/4所"),
  must("8座桥梁均已完工，其中3座已通车。", "8/8座"),
  must("黑臭水体23条已全部消除，其中15条已通过验收。", "23/23条"),
  must("20个项目已全部开工，其中5个已竣工。", "20/5个"),
  // a month's number is no cumulative one
  mustNot("全年目标100个，二季度新建22个。"),
  must("全年目标100个，6月份新建12个，累计新建60个。", "100/60个"),
  must("全年目标40个，今年建成12个，累计建成22个。", "40/22个"),
  mustNot("项目总投资12.6亿元，今年完成投资4.2亿元。"),
  must("项目总投资12.6亿元，目前完成投资4.2亿元，累计完成投资7.8亿元。", "12.6/7.8亿元"),
  ofTask("检查企业1200家次。", "6月份检查企业60家次。"),
  ofTask("城镇新增就业1万人。", "6月份，新增就业600人。"),
  ofTask("城镇新增就业1万人。", "1-6月新增就业5600人。", "10000/5600人"),
  ofTask("城镇新增就业1万人。", "6月份新增就业600人，累计新增就业5600人。", "10000/5600人"),
  // an activity that the task itself counts
  ofTask("完成食品抽检2400批次。", "完成食品抽检1315批次。", "2400/1315批次"),
  ofTask("全年完成食品抽检2400批次以上。", "完成食品抽检1315批次，合格1288批次。", "2400/1315批次"),
  ofTask("检查企业1200家次。", "检查企业560家次，发现隐患230处。", "1200/560家次"),
  ofTask("检测水质样品1500份、土壤样品300份。", "检测水质样品860份，检测土壤样品120份。", "1500/860份", "300/120份"),
  ofTask("完成食品抽检2400批次。", "抽检药品320批次。"),
  ofTask("检查企业1200家次。", "检查餐饮企业560家次，检查商超120家次。"),
  ofTask("走访企业200家。", "检查企业86家。"),
  ofTask("培育企业40家。", "走访企业86家。"),
  { text: "检查企业560家次。", pairs: [], task: "省重点任务第3项：检查企业12000家次。", higherLevel: true },
  // a plan and work on it, and no number of what is done
  must("计划新建公共停车场5个，目前正在办理前期手续。", "5/-个"),
  must("计划改造老旧小区20个，目前已启动入户调查。", "20/-个"),
  must("拟新建幼儿园3所，目前正在选址。", "3/-所"),
  must("计划新建公厕8座。目前，选址工作已经完成。", "8/-座"),
  must("拟新建幼儿园3所，已开工2所。", "3/2所"),
  mustNot("计划新建卫生室12个，现已建成投用。"),
  mustNot("下一步，计划新建便民网点5个，正在选址。"),
  mustNot("下一步：完成3个点位改造。"),
  mustNot("下半年拟改造道路3条，目前正在勘察。"),
  mustNot("计划投资3.2亿元，目前正在办理手续。"),
  mustNot("拟于7月新建便民网点5个，正在选址。"),
  // a share of what was spent or earned is no done share
  mustNot("民生支出24.6亿元，占一般公共预算支出的81.2%。"),
  must("一般公共预算收入完成18.6亿元，占年初预算的52.3%。", "100/52.3%"),
  // words that only hold a cue word
  mustNot("供应平价蔬菜300吨，应急储备物资120吨。"),
  must("应届高校毕业生3260人，已就业2480人。", "3260/2480人"),
  // what was looked through is no target, what was found there is one
  must("排查自建房12.6万栋，其中经营性自建房8600栋，存在安全隐患236栋，已整治218栋。", "236/218栋"),
  must("检查企业300家，其中发现问题企业45家，已整改40家。", "45/40家"),
  must("排查隐患120处，其中重大隐患12处，已整改98处。", "120/98处"),
  mustNot("排查自建房1200栋，已整治18栋。"),
  // a plan that was changed
  must("原计划新建5G基站200个，现调整为150个，已建成96个。", "150/96个"),
  // in time is not done
  must("今年计划实施民生实事项目10件，已完成6件，正在推进4件，均达到序时进度。", "10/6件"),
  mustNot("正在推进项目12个，均达到序时进度。"),
  // the day before a verb is no noun
  must("全年计划建设充电桩600个，截至6月底建成280个。", "600/280个"),
  must("全年计划改造户厕8000户，截止2025年6月25日改造完成5200户。", "8000/5200户"),
  must("巡视反馈的36个问题已整改完成32个，长期坚持4个。", "36/32个"),
  // plain pairs of all fields
  must("全县共有入河排污口213个，已完成整治187个，剩余26个计划9月底前完成。", "213/187个"),
  must("2024年结转信访积案63件，今年已化解41件，其余22件正在推进。", "63/41件"),
  must("下达衔接资金3.2亿元，已支出2.1亿元，支出进度65.6%。", "3.2/2.1亿元"),
  must("桩基共236根，已完成236根；墩柱共118个，已完成96个。", "236/236根", "118/96个"),
  must("应拆锅炉86台，已拆除72台，剩余14台。", "86/72台"),
  must("完成厕改1.2万户，占任务1.5万户的80%。", "15000/12000户"),
  mustNot("外出招商32批次，接待客商86批次，签约项目14个。"),
  mustNot("举办招聘会46场，参会企业1280家，提供岗位3.2万个，达成意向5600人。"),
];
