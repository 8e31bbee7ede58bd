/** The stages of a funnel by their words, in order. */

export interface StageFamily {
  readonly stages: readonly (readonly string[])[];
  /** True where a later stage is always a part of an earlier one; else only under a common total (今年竣工的多为去年开工). */
  readonly nested: boolean;
}

export const stageFamilies: readonly StageFamily[] = [
  { stages: [["建账"], ["上账"], ["开始整改", "启动整改", "正在整改", "整改"], ["销账"]], nested: true },
  { stages: [["摸排", "排查", "发现", "排查出", "查出"], ["整改", "完成整改", "整改完成", "整改到位"], ["销号", "销账", "验收"]], nested: true },
  { stages: [["立项"], ["开工", "动工", "开工建设"], ["竣工", "完工", "建成"], ["验收", "通过验收"], ["投用", "投入使用", "交付", "交付使用"]], nested: false },
  { stages: [["受理", "接收", "收到", "承办", "交办", "接件"], ["办理"], ["办结", "结案"], ["回复", "答复"]], nested: true },
  { stages: [["签约", "完成签约"], ["搬迁", "搬离", "腾退", "腾空", "交房"], ["拆除"]], nested: true },
  { stages: [["申报", "报名", "受理"], ["审核", "初审"], ["批准", "审批", "认定"]], nested: true },
];

/** A verb's family and place in it; the first family that knows the verb, or the one asked for. */
export function stageOf(verb: string, family?: StageFamily): { readonly family: StageFamily; readonly index: number } | null {
  for (const each of family ? [family] : stageFamilies) {
    const index = each.stages.findIndex((words) => words.includes(verb));
    if (index >= 0) return { family: each, index };
  }
  return null;
}

/** The family in which verbs follow one another in order, each at a later stage than the one before; null if none. */
export function familyOf(verbs: readonly string[]): StageFamily | null {
  return (
    stageFamilies.find((family) => {
      let last = -1;
      return verbs.every((verb) => {
        const place = stageOf(verb, family);
        if (!place || place.index <= last) return false;
        last = place.index;
        return true;
      });
    }) ?? null
  );
}

/** Whether two stages of one family are named at all: where not, no number need be read. */
export function mayHoldStages(text: string): boolean {
  return stageFamilies.some(({ stages }) => {
    let named = 0;
    return stages.some((words) => words.some((word) => text.includes(word)) && (named += 1) > 1);
  });
}
