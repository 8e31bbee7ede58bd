/** Progress whose numbers are told beside shares, splits and steps of selection, or under another name than the task's, and its pairs. */

import type { FigureSentence } from "./figure-sentences";

const must = (text: string, ...pairs: string[]): FigureSentence => ({ text, pairs });
const mustNot = (text: string): FigureSentence => ({ text, pairs: [] });
const ofTask = (task: string, text: string, ...pairs: string[]): FigureSentence => ({ text, pairs, task });

export const ofShares: readonly FigureSentence[] = [
  // a share that says again what a target of the task's own gives
  ofTask("化解信访积案45件。", "累计化解信访积案38件，化解率84.4%。", "45/38件"),
  ofTask("发放创业担保贷款5亿元。", "发放创业担保贷款4.12亿元，完成年度任务的82.4%。", "5/4.12亿元"),
  ofTask("新建充电桩400个。", "累计建成充电桩352个，覆盖率达到98%。", "400/352个", "-/98%"),
  // a share says which number it is a part of
  must("项目总投资6.8亿元，年度计划投资2.5亿元，1-8月完成投资1.62亿元，占年度计划的64.8%；累计完成投资4.3亿元，占总投资的63.2%。", "2.5/1.62亿元", "6.8/4.3亿元"),
  // shares of several works
  ofTask("新改建公路240公里。", "完成路基218公里、路面196公里，分别占年度目标的90.8%和81.7%。", "240/218公里", "240/196公里"),
  mustNot("一季度计划完成30%。"),
  ofTask("全年发电量完成180亿千瓦时。", "累计发电152.4亿千瓦时，同比增加6.8亿千瓦时，完成年度计划的84.67%。", "180/152.4亿千瓦时"),
  ofTask("“四好农村路”建设6000公里。", "开工5872公里，建成4310公里，开工率97.9%、完工率71.8%。", "6000/5872公里", "6000/4310公里"),
  ofTask("撂荒地整治520亩。", "复耕复种撂荒地近500亩，占比96%。", "520/500亩"),
  must("已到位专项债4.5亿元，拨付3.97亿元，支出进度88.2%。", "4.5/3.97亿元"),
  // a level as it is and as it shall be
  ofTask("床位由600张增至800张。", "新增床位120张，开放床位达720张。"),
  // told of something else
  ofTask("产业基金到位20亿元。", "投放项目17个、9.2亿元。"),
  must("入户评估1486户，确定改造对象1200户，已完成改造1035户，验收912户。", "1200/1035户", "1200/912户"),
  must("建成7座、在建2座、未开工1座。"),
  must("9座尾矿库中，5座闭库销号，治理完成3座，1座正在施工。"),
  // all have begun; more than all is done
  must("20个口袋公园全部开工，建成开放13个，在建7个。", "20/13个"),
  ofTask("新建工会组织500家，发展会员3万人。", "新建工会组织536家，发展会员3.28万人，均超额完成年度任务。", "500/536家", "30000/32800人"),
  must("淘汰国三柴油货车2360辆，超额完成省定任务2100辆。", "2100/2360辆"),
  // verbs of counting told as done, and ends of work behind their verb
  must("应登记住户478户，实际登记472户。", "478/472户"),
  must("核实41户，整治完毕38户，剩余3户。", "41/38户"),
  must("发现问题合同613份，整改规范587份。", "613/587份"),
  must("查出一般隐患1268项、重大隐患3项，一般隐患整改1251项，重大隐患整改3项。", "1268/1251项", "3/3项"),
  // what was split is wholly done
  must("发现隐患215处，现场整改187处，限期整改28处，均已整改到位。", "215/215处"),
  // a part that is done, and what came of it
  ofTask("新建幼儿园12所，新增学位3600个。", "12所幼儿园已全部开工，其中9所已竣工，新增学位2700个。", "12/9所", "3600/2700个"),
  ofTask("到位资金60亿元。", "引进项目12个，其中外资项目3个、到位资金2亿元。"),
  must("7个社区中已有5个完成改造，另2个计划12月开工。", "7/5个"),
  must("标段共7个，已有5个完成招标。", "7/5个"),
  // steps of a selection are no wholes of one another
  ofTask("招聘卫生技术人员60名。", "公开招聘报名1320人，笔试入围186人，面试合格62人，已签约58人。", "60/58名"),
  // by how much more than was asked for
  ofTask("压减法人户数30户。", "累计压减法人户数34户，超额完成4户。", "30/34户"),
  // one thing under two measures, or two measures of one thing
  ofTask("举办社区文化活动不少于50场。", "举办文化活动46场次，参与群众1.1万余人次。", "50/46场"),
  ofTask("招募志愿者5000名。", "招募志愿者5386人，累计上岗3.2万人次。", "5000/5386名"),
  must("清理闲置资产共计47处，建筑面积8.6万平方米，已盘活31处5.4万平方米。", "47/31处", "8.6/5.4万平方米"),
  ofTask("“标准地”出让1500亩。", "出让“标准地”8宗、682亩，成交总价4.1亿元。", "1500/682亩"),
  // the same words in another order
  ofTask("融资到位15亿元。", "到位融资11.2亿元，综合成本3.85%。", "15/11.2亿元"),
  ofTask("到位资金60亿元以上。", "到位资金48.7亿元。", "60/48.7亿元"),
  ofTask("进出口总额突破120亿元。", "1-5月进出口总额53.2亿元，其中出口41.5亿元、进口11.7亿元。", "120/53.2亿元"),
  must("排查矛盾纠纷118起，调解成功115起，另有3起引导走诉讼程序。", "118/115起"),
];
