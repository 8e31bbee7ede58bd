/**
 * Words that tell how far a work has come: tense, completion, and the stages of projects and papers. Where one of them
 * is new or gone, something has happened. Words of mere effort (推进, 加强, 提升) are none. Data.
 */

/** Tense and negation. */
const tense: readonly string[] = [
  "已经", "已", "正在", "尚未", "尚待", "未能", "未", "没有", "暂未", "即将", "预计", "计划", "拟", "将", "待", "暂停", "停工", "复工", "取消", "终止", "延期", "推迟", "滞后", "全部", "部分", "基本", "初步",
];

/** Work that is done and over. */
const completion: readonly string[] = [
  "完成", "完工", "竣工", "建成", "落成", "投用", "投入使用", "投入运行", "投运", "启用", "交付", "移交", "接收", "开放", "开业", "开园", "运营", "通车", "开通", "上线", "试运行", "挂牌", "揭牌",
  "成立", "组建", "办结", "办复", "答复", "结案", "销号", "销账", "清零", "解决", "化解", "整改到位", "整改", "拆除", "腾退", "搬迁", "签约", "达标", "达到", "实现", "通过", "落地", "入驻", "入库", "兑现", "拨付", "支付", "发放", "认定",
];

/** Stages on the way. */
const stages: readonly string[] = [
  "立项", "可研", "选址", "勘察", "测绘", "初设", "设计", "编制", "起草", "征求意见", "评审", "审议", "审定", "审批", "批复", "获批", "核准", "备案", "公示", "印发", "出台", "发布", "报送", "上报", "报批",
  "招标", "投标", "招投标", "中标", "采购", "签订", "开工", "动工", "进场", "施工", "安装", "装修", "调试", "封顶", "主体结构", "验收", "结算", "审计", "启动", "召开", "举办", "摸排", "排查", "调研", "检查", "研究", "协商", "洽谈", "谋划",
];

/** The same in English; compared in lower case, word by word. */
export const englishStageWords: ReadonlySet<string> = new Set([
  "not", "no", "done", "complete", "completed", "finished", "started", "begun", "launched", "opened", "closed", "signed", "awarded", "approved", "adopted", "issued", "published", "accepted",
  "delivered", "installed", "commissioned", "planned", "pending", "ongoing", "underway", "will", "was", "were", "been", "halted", "resumed", "cancelled", "canceled", "postponed", "delayed",
]);

export const stageWords: readonly string[] = [...tense, ...completion, ...stages];

/** Two ways to write one of them. */
export const sameStage: Readonly<Record<string, string>> = { 已经: "已", 动工: "开工", 投入运行: "投运", 投入使用: "投用" };

/** Words that hold such a word's characters and mean something else. */
export const notStage: readonly string[] = ["未来", "待遇", "接待", "对待", "期待", "等待", "将军", "将来", "部分地区", "设计院", "研究院", "研究所", "计划生育", "施工单位", "设计单位", "审计局", "基本农田", "基本养老", "基本医疗", "基本公共", "安全检查站"];
