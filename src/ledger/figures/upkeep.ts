/** Clauses that only say how what is done will be kept: 下一步将加强日常监管，防止反弹. They leave nothing of the task open. */

/** What keeps a result and adds none. */
const KEEPS =
  "(?:长期|一直)?坚持(?:下去|执行|落实)?|长期(?:坚持|执行|保持)|巩固(?:提升|深化|好|拓展)?[^，。；]{0,10}(?:成果|成效|效果)|(?:坚决|严格|切实|有效)?(?:防止|杜绝|避免|严防)[^，。；]{1,16}|(?<=严格)(?:执行|落实|遵守|按照?)[^，。；]{0,12}|(?:加强|强化|做好|抓好)[^，。；]{0,10}(?:监管|监督|管理|管护|维护|养护|维保|巡查|检查|跟踪|回访|运维|督导|教育)|(?:跟踪|开展|做好|适时|组织)*(?:跟踪问效|跟踪督办|回头看|“回头看”)|(?:形成|建立|完善|健全)[^，。；]{0,8}(?:长效|常态化?)[^，。；]{0,8}|常态化(?:坚持|抓好|管理|监管|开展)[^，。；]{0,10}";
const LEAD = "(?:下一?步|下一?阶段|今后|后续|接下来)?[，,:：]?(?:我[省市区县镇乡街局委院校校]|本?单位)?(?:并|且|还|也)?(?:将|要)?(?:继续|持续|不断|进一步|常态化?|长期|严格|切实)*";
const UPKEEP = new RegExp(`^${LEAD}(?:${KEEPS})$`);
const LABEL = /^(?:下一?步|下一?阶段|今后|后续|接下来)$/;
/** In such a clause these are work all the same. */
const WORK = /完成|推进|建设(?!成果)|施工|剩余|其余|未|整改(?!成果|成效|效果|落实)|待|\d/;

/**
 * The text without its clauses of upkeep.
 * @param flat a text without spaces.
 */
export function withoutUpkeep(flat: string): string {
  const kept: string[] = [];
  let dropped = false;
  for (const sentence of flat.split(/(?<=[。；！])/)) {
    const clauses = sentence.split(/(?<=[，。；！])/);
    const left = clauses.filter((clause, at) => {
      const bare = clause.replace(/[，。；！]$/, "");
      // 下一步，将加强监管: the label goes with what it announces.
      if (LABEL.test(bare)) return !clauses.slice(at + 1).every((other) => isUpkeep(other));
      return !isUpkeep(clause);
    });
    if (left.length === clauses.length) kept.push(sentence);
    else {
      dropped = true;
      kept.push(left.join("").replace(/[，]$/, "。"));
    }
  }
  return dropped ? kept.join("") : flat;
}

function isUpkeep(clause: string): boolean {
  const bare = clause.replace(/[，。；！]$/, "");
  return bare === "" || (UPKEEP.test(bare) && !WORK.test(bare));
}
