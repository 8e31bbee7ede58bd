/** The verbs and cue words before a number, found in one pass. */

import { completing, holding, inspecting, setting, totalling, working } from "./figure-words";

/** What a verb makes of the number after it. */
export type VerbRole = "target" | "total" | "done" | "work" | "activity" | "holding";

export interface VerbFound {
  readonly word: string;
  readonly index: number;
  readonly role: VerbRole;
}

/** 督查事项, 巡视反馈, 改造对象: a verb of inspection or work that only names a thing. */
const namesThing: Partial<Readonly<Record<VerbRole, RegExp>>> = {
  activity: /^(?:事项|件|组|队|点|站|反馈|任务|整改|清单|对象)/,
  work: /^(?:对象|清单|名单|点位|范围|台账)/,
};

/** Words that only hold a cue word: 公共, 供应, 应急, 共享, 宣传册. Before it a character, behind it the words' rest. */
const inside: Readonly<Record<string, { readonly before: string; readonly behind: RegExp }>> = {
  共: { before: "公", behind: /^(?:同|享(?!受)|青|产(?!生)|建(?:共|单位)|治(?!理)|赢|性|和国|富)/ },
  应: { before: "供对相反响效适回呼感", behind: /^(?:急|用(?!地)|对(?!接)|届|变|邀)/ },
  需: { before: "急必刚内供", behind: /^求/ },
  // 公共预算, 基金预算, 国有资本经营预算 name an account, 中央预算内资金 its money; 建设路, 建设局 a road and an office.
  预算: { before: "共金营", behind: /^(?:绩效|单位|管理|[内外](?:资金|投资|基建))/ },
  建设: { before: "", behind: /^(?:[东西南北中]?(?:路(?![网面基灯])|街(?!区)|大道)|局|厅|银行|用地|单位)/ },
  宣传: { before: "", behind: /^(?:[册画栏]|单(?!位)|片(?!区)|资料|材料|海报|手册|折页|标语)/ },
  座谈: { before: "", behind: /^会(?!商)/ },
  慰问: { before: "", behind: /^[金品]/ },
  执法: { before: "", behind: /^人员/ },
};

const byFirst = new Map<string, { word: string; role: VerbRole }[]>();

/** Later lists win where a word stands in two. */
function fill(): void {
  const roles = new Map<string, VerbRole>();
  const lists: readonly (readonly [readonly string[], VerbRole])[] = [[holding, "holding"], [inspecting, "activity"], [working, "work"], [totalling, "total"], [setting, "target"], [completing, "done"]];
  for (const [words, role] of lists) for (const word of words) roles.set(word, role);
  for (const [word, role] of roles) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), { word, role }]);
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
}
fill();

/** All verbs of the words before a number, the longest at each place, none overlapping. */
export function verbsIn(lead: string): VerbFound[] {
  const found: VerbFound[] = [];
  for (let i = 0; i < lead.length; i++) {
    const list = byFirst.get(lead.charAt(i));
    if (!list) continue;
    for (const { word, role } of list) {
      if (!lead.startsWith(word, i)) continue;
      const other = inside[word];
      const behind = lead.slice(i + word.length);
      if (other && ((i > 0 && other.before.includes(lead.charAt(i - 1))) || other.behind.test(behind))) continue;
      if (namesThing[role]?.test(behind)) continue;
      found.push({ word, index: i, role });
      i += word.length - 1;
      break;
    }
  }
  return found;
}
