/** Examples: what does the progress say? */

import { fourColumns, type ExamplesOf } from "./example";

type Said = "no-result" | "no-figures" | "vague" | "plan-only" | "instruction" | "higher-level-result";

/** One task of this progress. */
const said = (progress: string, task = "优化营商环境，帮助企业解决困难", unit = "区发展改革委") => [1, task, unit, progress] as const;

export const progressSaidExamples: Pick<ExamplesOf<"progress">, `progress/${Said}`> = {
  "progress/no-result": {
    fires: [{ cells: [fourColumns, said("加强部门协调，深入企业走访，积极帮助企业解决实际困难。")], at: "D2", quotes: "加强部门协调" }],
    silent: [{ cells: [fourColumns, said("加强部门协调，深入企业走访86家，已解决用工、融资等问题52个。")] }],
  },
  "progress/no-figures": {
    fires: [
      { cells: [fourColumns, said("服务企业专员制度正在试运行，企业诉求按流程分办。")], at: "D2" },
      { cells: [fourColumns, said("已印发《服务企业专员工作规则》，已开通企业诉求热线。")], at: "D2" },
    ],
    silent: [{ cells: [fourColumns, said("已选派服务企业专员46名，受理企业诉求210件，办结198件。")] }],
  },
  "progress/vague": {
    fires: [{ cells: [fourColumns, said("高度重视营商环境工作，积极推进各项改革，不断优化服务，取得明显成效。")], at: "D2", quotes: "高度重视" }],
    silent: [{ cells: [fourColumns, said("积极推进“一件事”改革，已上线事项18个，平均办理时限由12天压缩至5天。")] }],
  },
  "progress/plan-only": {
    fires: [{ cells: [fourColumns, said("企业服务平台即将上线试运行。")], at: "D2" }],
    silent: [{ cells: [fourColumns, said("企业服务平台已完成开发，接入事项120项；下一步，计划7月上线试运行。")] }],
  },
  "progress/instruction": {
    fires: [{ cells: [fourColumns, said("各单位要切实提高认识，务必于6月底前完成企业走访。")], at: "D2" }],
    silent: [{ cells: [fourColumns, said("6月5日召开专题会，要求各单位月底前完成企业走访，目前已走访86家。")] }],
  },
  "progress/higher-level-result": {
    fires: [{ cells: [fourColumns, said("该项目由市交通委负责建设，目前正在施工。", "配合做好云溪路南延工程", "区城管委")], at: "D2" }],
    silent: [{ cells: [fourColumns, said("云溪路南延工程已完成征拆120户，6月18日由市级专家组验收通过。", "配合做好云溪路南延工程", "区城管委")] }],
  },
};
