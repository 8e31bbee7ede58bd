/** Texts that fill a progress cell and tell nothing. Compared without widths, case, spaces and marks. */

export const placeholderWords: readonly string[] = [
  "无", "暂无", "没有", "无进展", "暂无进展", "尚无进展", "没有进展", "无新进展", "暂无新进展", "无变化", "暂无变化", "无更新",
  "无最新进展", "暂无最新进展", "本月无进展", "本月无新进展", "本期无进展", "本期无新进展", "本季度无新进展",
  "同上", "同前", "同左", "同上期", "同上月", "同上次", "同上季度", "与上期一致", "与上月一致", "同上期一致", "同上月一致", "见上", "如上", "略", "从略",
  "正常", "正常推进", "正常推进中", "正常进行", "正常进行中", "正常开展", "正常开展中",
  "推进中", "正在推进", "正在推进中", "持续推进", "持续推进中", "有序推进", "有序推进中", "正在有序推进", "正在有序推进中",
  "稳步推进", "稳步推进中", "正在稳步推进", "积极推进", "积极推进中", "正在积极推进", "顺利推进", "加快推进", "加快推进中",
  "按计划推进", "按计划推进中", "正在按计划推进", "按计划进行", "按计划进行中", "按计划开展", "按序时推进", "按时序推进",
  "按序时进度推进", "按时序进度推进", "按进度推进", "按要求推进", "按时推进", "进行中", "正在进行", "正在进行中",
  "按计划有序推进", "按计划有序推进中", "按计划稳步推进", "正按计划推进", "正按计划有序推进", "正常有序推进", "目前正常推进", "目前正在推进", "顺利推进中", "有序开展", "有序开展中", "稳步开展", "稳步开展中",
  "工作正常推进", "工作正在推进", "工作推进中", "工作有序推进", "各项工作正常推进", "各项工作有序推进", "各项工作稳步推进", "项目正常推进", "项目正在推进", "项目推进中",
  "开展中", "正在开展", "持续开展", "持续开展中", "长期推进", "长期坚持", "常态化推进", "常态化开展", "落实中", "正在落实",
  "待更新", "待补充", "待填", "待填报", "待报", "待定", "xx", "xxx",
  "n/a", "none", "nil", "nothing", "nothing to report", "no progress", "no progress to report", "nothing new", "no news", "no change", "no update", "no updates", "no update this month", "no change this month", "nil return", "nothing further to report",
  "same as above", "as above", "see above", "same as last month", "same as before", "ditto", "tbd", "tbc",
  "to be updated", "to be confirmed", "ongoing", "in progress", "in process", "on track", "on schedule", "as planned",
  "going well", "progressing", "pending", "under way", "underway",
];
