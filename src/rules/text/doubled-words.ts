/** Words that are never rightly written twice running. */

export const doubledWords: readonly string[] = [
  "进行", "完成", "正在", "已经", "目前", "以及", "按照", "根据", "关于", "对于", "我区", "我市", "我县", "我局", "截至", "截止", "开展", "其中", "进一步", "下一步", "同时",
  "推进", "落实", "加强", "积极", "持续", "预计", "累计", "通过了", "全区", "全市", "全县", "工作的", "并且", "因此", "由于", "为了", "已完成", "等工作",
];

/** Words of an English sentence that are never rightly written twice running. */
export const doubledLatinWords: readonly string[] = [
  "the", "a", "an", "of", "and", "to", "in", "for", "is", "are", "was", "were", "with", "on", "by", "from", "has", "have", "been", "be", "at", "as", "or", "this", "which",
];
