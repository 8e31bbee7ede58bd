/** Targets told at the head of a point, in brackets, or as a sum of what is done and left, and what a careful reader takes from them. */

import type { FigureSentence } from "./figure-sentences";

const must = (text: string, ...pairs: string[]): FigureSentence => ({ text, pairs });
const mustNot = (text: string): FigureSentence => ({ text, pairs: [] });
const ofTask = (task: string, text: string, ...pairs: string[]): FigureSentence => ({ text, pairs, task });

export const ofHeads: readonly FigureSentence[] = [
  // a head and what is done of it
  must("建设安置房800套、幼儿园2所：安置房已竣工600套，幼儿园已竣工1所。", "800/600套", "2/1所"),
  must("新建公厕8座：4座已完工，3座正在装修，1座正在选址。", "8/4座"),
  must("建设标准化厂房20万平方米：正在开展征地。", "20/-万平方米"),
  must("新建口袋公园6处：已全部建成并开放。", "6/6处"),
  must("新建停车场3个：已完成招标，施工单位进场。", "3/-个"),
  must("新建公交站台40座：东城片区已建成18座，西城片区已建成12座。", "40/30座"),
  must("新建公交站台40座：5月建成6座，累计建成28座。", "40/28座"),
  must("新建口袋公园6处：已开工5处，已完工2处。", "6/5处", "6/2处"),
  // wholly done is meant, hoped or denied
  must("新建口袋公园6处：尚未全部建成，正在铺装。", "6/-处"),
  must("新建口袋公园6处：正在施工，预计年底前全部建成。", "6/-处"),
  must("新建口袋公园6处：正在施工，力争9月底全部完工。", "6/-处"),
  must("新建口袋公园6处：正在施工，将于9月全部竣工。", "6/-处"),
  // two works of one unit, each with its own actual
  must("新建幼儿园6所、小学3所：幼儿园已建成4所，小学已建成2所。", "6/4所", "3/2所"),
  must("新建幼儿园6所、小学3所：小学已建成2所，幼儿园已建成4所。", "6/4所", "3/2所"),
  must("年度目标任务20个：正在对接。", "20/-个"),
  must("新建污水管网30公里：已建成管网18公里；修复旧管2公里。", "30/18公里"),
  // heads that set no target
  mustNot("新建口袋公园6处。"),
  mustNot("剩余危房6户：正在协商。"),
  mustNot("“百校行”活动100场：正在组织。"),
  mustNot("改造老旧小区12个，其中：东区5个、西区7个。"),
  mustNot("发现问题30个：主要是台账不全。"),
  mustNot("检查企业120家：正在汇总情况。"),
  mustNot("落实重点举措5项：一是完善机制，二是加强督导。"),
  mustNot("本月走访商户60家：已宣传政策。"),
  mustNot("累计建成公厕12座：已开放。"),
  // a target in brackets behind its actual, and the other way round
  must("新建雨水管网12.6公里（计划20公里）。", "20/12.6公里"),
  must("已签约商户12家（目标20家）。", "20/12家"),
  must("建设充电桩300个（已完成120个）。", "300/120个"),
  must("建设充电桩300个（其中已完成120个）。", "300/120个"),
  mustNot("已开工12个（计划竣工8个）。"),
  mustNot("建设充电桩300个（已完成换电柜320个）。"),
  // done, and what is left or goes on
  must("已完成27处，剩余12处。", "39/27处"),
  must("完成13片，正在推进2片。", "15/13片"),
  must("经核实属实52个，已拆除47个，剩余5个。", "52/47个"),
  mustNot("已培育企业5家，正在培育企业3家。"),
  mustNot("已完成修缮27处，剩余资金12万元。"),
  // of one verb's numbers the cumulative one counts
  must("计划新建充电站60座，今年建成12座，累计建成45座。", "60/45座"),
  // all of what was counted
  must("共梳理问题45项，均已整改到位。", "45/45项"),
  must("反馈问题12个，已全部办结。", "12/12个"),
  must("收到人大建议8件、政协提案5件，均已按期答复。", "13/13件"),
  must("发现隐患215处，立行立改187处，限期整改28处，均已整改到位。", "215/215处"),
  mustNot("共梳理问题45项，未全部整改到位。"),
  mustNot("共梳理问题45项，除3项外均已整改到位。"),
  mustNot("共梳理问题45项，力争6月底前全部整改到位。"),
  mustNot("共梳理问题45项，年底前全部整改到位。"),
  mustNot("共梳理问题45项，将于9月底全部整改到位。"),
  mustNot("共梳理问题45项，确保全部按期办结。"),
  mustNot("在建项目32个，均达到序时进度。"),
  mustNot("走访企业45家，宣传资料全部发放到位。"),
  // the task's own target
  ofTask("抽检食品2400批次。", "抽检食品1315批次。", "2400/1315批次"),
  ofTask("建成车位300个。", "检查车位260个。"),
  ofTask("建成车位300个。", "已建成车位260个，其中充电车位40个。", "300/260个"),
  ofTask("建成车位300个。", "6月份建成车位40个。"),
  ofTask("建成车位300个。", "拟建成车位260个。"),
  ofTask("建成车位300个。", "去年建成车位260个。"),
  ofTask("到位资金20亿元。", "合同资金30亿元，到位资金8.6亿元。", "20/8.6亿元"),
  ofTask("到位资金20亿元。", "去年同期到位资金8.6亿元。"),
  ofTask("建成车位300个。", "较去年多建成车位40个，累计建成车位260个。", "300/260个"),
  ofTask("建成车位300个。", "上年建成车位280个，今年已建成车位120个。", "300/120个"),
  ofTask("建成车位300个。", "剩余车位40个。"),
  ofTask("招录教师60名。", "招录教师58名，培训教师230名。", "60/58名"),
  ofTask("引进项目20个，到位资金8亿元。", "已引进项目16个，到位资金5.2亿元。", "20/16个", "8/5.2亿元"),
  ofTask("打造示范村10个。", "已打造示范村6个、示范镇2个。", "10/6个"),
];
