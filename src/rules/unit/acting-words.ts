/** Words by which a progress says that a body does the work, and words that end or bar a body's name. Data. */

/**
 * Before a body: 组织X, 由X, 委托X. 社会组织 and 理由 are other words. 会同X, 联合X, 配合X, 向X报送 tell of working together:
 * who writes does the work.
 */
export const AGENT_BEFORE = /(?<![党社群会级])组织|(?<![理事因缘来自])由|委托/g;

/** Behind a body: X牵头, X负责. 负责人, 牵头单位 and 负责的 tell of something else. */
export const AGENT_BEHIND = /牵头(?!单位|部门|人|的|责任)|(?:具体|主要|全权)?负责(?!人|制|任|单位|的|同志)|主责(?!单位|部门|的)|(?:具体|组织)承办(?!单位|部门|的)/g;

/** What ends a run of characters in which a name may stand. */
export const NAME_STOP = /[，,。；;：:、（）()《》“”"‘’！？!?\s□]/;

/** Words that no body's name holds: where one begins, the name has ended. */
export const NEVER_IN_NAMES =
  /开展|召开|进行|完成|制定|印发|编制|牵头|负责|会同|联合(?!会)|委托|对接|参加|前往|深入|走进|以及|及其|党员|干部|职工|专家|人员|志愿者|群众|居民|企业家|有关|相关|各|等|到|在|向|将|把|被|让|从|已|于|赴|至|就/;

/** Behind a body's name: its people, its papers, the name of something else, or a decision; then it does none of the work. */
export const NOT_THE_BODY = /^(?:的|干部|党员|人员|职工|员工|代表|专家|志愿者|负责人|领导|同志|主任|局长|书记|工作(?!人员)|会议|常务会|全会|任务|方案|系统(?!开展)|会商|联席|内|级|属|辖|组成|拨付|下达|认定|移交|转办|交办|审批|审核|审定|审查|批复|批准|备案|出具|提供)/;

/** Bodies that decide, lead or judge, and groups formed for the day: they stand behind any work and do none of it. */
export const NEVER_ACTS =
  /(?:委|政府|党委|人大|人大常委会|政协|法院|检察院|人民法院|人民检察院|委员会|常委会|常务会|领导小组|领导小组办公室|协调小组|联席会议|指挥部|专班|工作组|专家组|班子)$/;

/** Departments whose names, level aside, end in 委 and that do act: 教委, 发改委, 住房和城乡建设委员会; not 委, 常委, 党委. */
export const ACTING_COMMITTEE = /(?<![常党])委(?:员会)?$(?<!^委(?:员会)?)/;

/** A collective that covers departments, and one that covers only 街道, 乡镇 and their like. */
export const COVERS_DEPARTMENTS = /部门|单位|委办局|部委办|科室|机关|局(?![部])|成员|各方|属地政府/;
