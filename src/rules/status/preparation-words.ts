/** Words of what is done before the work itself: plans, papers, approvals, surveys, tenders, meetings. Data. */

const PAPERS = "方案|计划|规划|预案|清单|台账|通知|文件|细则|办法|意见|规程|可研|可行性|项目建议书|环评|稳评|能评|初稿|草案|样本|协议|合同|意向";
const STEPS =
  "前期|手续|调研|摸底|摸排|排查|踏勘|现场勘|勘察|勘测|测绘|测量|测算|设计|图审|选址|立项|报批|报审|审定|审批|审核|批复|核准|备案|评审|论证|评估|招标|招投标|采购|比选|遴选|询价|征求意见|征集|会商|协调|对接|沟通|洽谈|接洽|签约|签订|报送|上报|申报|申请|动员|部署|座谈|会议|专题会|调度会|成立|组建|领导小组|专班|工作组|入库|储备|谋划|策划|筹备|用地预审|规划许可|施工许可|资金|经费|预算|公示|公告|培训|宣传|选派|选定|确定|明确|进场准备|供地|征地|具备[^，。；]{0,12}条件";

const PAPER = new RegExp(PAPERS, "g");
const STEP = new RegExp(STEPS, "g");
/** What only the work itself brings about. */
const WORK_DONE = /建成|竣工|完工|投用|投入使用|通车|开工(?!前|条件|准备|手续|报告|令)|动工|封顶|浇筑|铺设|敷设|架设|拆除|安装|改造(?![^，。；]{0,8}(?:方案|计划|设计|清单|台账))\s*\d|整改\s*\d|办结|销号|发放|兑付|交付|入住|挂牌|揭牌|开业|上线|举办|清淤|开挖|种植|栽植/;
/** A task that asks for a paper itself: 编制国土空间规划. */
const ASKS_PAPER = /^(?:认真|抓紧|加快|尽快|按时|按期|牵头|组织|完成|做好|开展|启动|推进|研究|积极|适时|及时){0,3}(?:编制|制定|制订|起草|印发|出台|修订|修编|拟定|报批|申报|签订)/;

/** True for a clause that tells of a preparation, where the task does not ask for just that. */
export function onlyPrepares(clause: string, task: string): boolean {
  if (WORK_DONE.test(clause)) return false;
  const own = task.replace(/[\s\u3000]/g, "").replace(/^[^：:，。]{0,24}第\d{1,3}项[：:]?/, "");
  const papers = clause.match(PAPER);
  if (papers) return !(ASKS_PAPER.test(own) && papers.some((paper) => own.includes(paper)));
  const steps = clause.match(STEP);
  return steps !== null && !steps.some((step) => asksForStep(own, step));
}

/** 完成征地工作 asks for the step itself; 开展学校招标采购项目建设 does not. */
function asksForStep(own: string, step: string): boolean {
  const at = own.indexOf(step);
  if (at < 0) return false;
  const before = own.slice(0, at);
  const behind = own.slice(at + step.length);
  return /^(?:认真|抓紧|加快|尽快|按时|按期|组织|完成|做好|开展|启动|推进|积极|进行|召开)*$/.test(before) || /^(?:工作|任务|活动|办理|手续)?[。；]?$/.test(behind);
}
