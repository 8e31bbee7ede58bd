/** Shares of a goal, rates, fractions and round numbers in names: which of them tell how far the work is, and which do not. */

import type { FigureSentence } from "./figure-sentences";

const must = (text: string, ...pairs: string[]): FigureSentence => ({ text, pairs });
const mustNot = (text: string): FigureSentence => ({ text, pairs: [] });
const ofTask = (task: string, text: string, ...pairs: string[]): FigureSentence => ({ text, pairs, task });

export const ofGoals: readonly FigureSentence[] = [
  // the target in a bracket between the goal and its share
  must("新增就业5200人，完成全年目标（8000人）的65%。", "8000/5200人"),
  must("完成投资4.2亿元，占年度计划（7亿元）的60%。", "7/4.2亿元"),
  must("已发放补贴360万元，完成预算（共480万元）的75%。", "480/360万元"),
  must("完成清淤21公里，达到年度任务（即30公里）的70%。", "30/21公里"),
  // part and whole written as a fraction
  must("完成32/50公里。", "50/32公里"),
  must("已整改18/20项。", "20/18项"),
  must("已培训1.2/3万人。", "30000/12000人"),
  // the base stands before its share
  must("完成投资3.2亿元，占计划8亿元的40%。", "8/3.2亿元"),
  must("已拨付资金900万元，占年度预算1200万元的75%。", "1200/900万元"),
  // a share of the year's work, with or without 的
  must("完成路基218公里、路面196公里，分别占年度目标的90.8%和81.7%。", "100/90.8%", "100/81.7%"),
  must("完成年度目标61.5%。", "100/61.5%"),
  must("累计完成总工程量的72%。", "100/72%"),
  must("支出达到年度预算的83.4%。", "100/83.4%"),
  must("拨付资金占预算的72%。", "100/72%"),
  must("已完成65%。", "100/65%"),
  must("主体工程已完成80%左右。", "100/80%"),
  must("累计完成约70%的工程量。", "100/70%"),
  must("总体完成75%的建设任务。", "100/75%"),
  must("上半年完成年度计划的52%。", "100/52%"),
  must("一季度完成全年任务的28%。", "100/28%"),
  must("形象进度达60%。", "100/60%"),
  must("要求三季度末完成年度计划的75%，目前完成年度计划的68%。", "100/68%"),
  must("完成率96.2%，较年度目标95%高1.2个百分点。", "95/96.2%"),
  must("办结率93%，比考核指标95%低2个百分点。", "95/93%"),
  // rates whose target is not told
  must("群众满意率98.5%。", "-/98.5%"),
  must("供水水质合格率稳定在99.6%。", "-/99.6%"),
  // a share that a pair of the sentence tells already, and one that says something else
  must("共有800户，已签约763户，签约率95.4%。", "800/763户"),
  must("共有800户，已签约763户，腾退率60%。", "800/763户", "100/60%"),
  // what shall be, and what one quarter or month adds
  mustNot("确保6月底完成全年任务的55%。"),
  mustNot("力争年底前完成总工程量的90%。"),
  mustNot("计划完成年度任务的60%。"),
  mustNot("预计完成率达到95%。"),
  mustNot("二季度完成全年任务的25%。"),
  mustNot("6月份完成年度计划的9%。"),
  mustNot("本季度新增完成总工程量的12%。"),
  // growth, composition, and a share of something else than the work
  mustNot("完成固定资产投资同比增长12%。"),
  mustNot("民生支出占一般公共预算支出的81%。"),
  mustNot("完成工业投资占固定资产投资的比重为38%。"),
  mustNot("非税收入占比下降到31%。"),
  mustNot("欠进度的有17个，占总任务的7.7%。"),
  mustNot("开展“满意率100%”专项行动。"),
  // a round number in the name of a campaign
  must("“千场惠民演出”已开展演出640场。", "1000/640场"),
  must("“百个微心愿”点亮行动，征集对接，已实现微心愿86个。", "100/86个"),
  mustNot("“百名专家下基层”行动，拟选派专家60名。"),
  mustNot("“千名干部进社区”活动走访企业820家。"),
  mustNot("“百场讲座”举办讲座420场。"),
  mustNot("已举办百场讲座，发放资料2万份。"),
  // the goal reached is the number that it asks for
  must("拆除违建3.2万平方米，提前完成全年3万平方米的任务。", "3/3.2万平方米"),
  must("顺利完成年初下达的招录60名教师任务。", "60/60名"),
  must("已实现新建30个充电站的目标。", "30/30个"),
  mustNot("力争完成全年30个项目入库的目标。"),
  mustNot("尚未完成全年新建30个充电站的目标。"),
  mustNot("为完成全年30个项目的目标，召开调度会。"),
  mustNot("超额完成全年200套的任务。"),
  // the task's own rate, and another one
  ofTask("污水处理率达到95%以上。", "污水处理率97.2%。", "95/97.2%"),
  ofTask("污水处理率达到95%以上。", "生活垃圾分类覆盖率98%。", "-/98%"),
];
