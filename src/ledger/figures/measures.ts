/** Measure words and units of Chinese progress prose: which there are, and which words only begin like one. */

/**
 * A measure may not be followed by these characters: 项 in 30项目 is no measure word, 条 in 3条件 neither.
 * The empty string bars nothing.
 */
const counted: Readonly<Record<string, string>> = {
  个: "体性别", 家: "庭长属园具政", 户: "籍型外口", 处: "级理置长罚方分在", 件: "", 项: "目", 条: "件例款约",
  座: "谈席", 栋: "", 幢: "", 所: "有属需以在辖涉", 间: "隔接", 套: "路取用", 人: "民大社才口员事力均工行",
  名: "单列称录优特师义", 位: "于置列居", 次: "序日要", 场: "所地景馆站", 起: "草步诉点到来自", 宗: "旨教", 例: "会行如外",
  份: "额量", 张: "", 本: "地市区级科轮月年次着人单", 册: "", 篇: "", 幅: "度", 块: "", 片: "区", 台: "账阶湾", 辆: "",
  架: "构设", 艘: "", 部: "门分署队委级长位", 节: "约能日水点目", 道: "路德", 株: "", 棵: "", 盏: "", 根: "据本",
  组: "织建长成合团", 支: "部持付路队撑出援", 队: "伍员列", 班: "子", 眼: "", 桩: "", 头: "", 只: "有要能是", 羽: "", 匹: "配",
  箱: "", 包: "括含", 袋: "", 桶: "", 船: "", 单: "位元独", 笔: "试录", 款: "项式", 枚: "", 颗: "", 堂: "", 席: "", 桌: "",
  卷: "", 集: "中体团聚", 首: "都批次创届", 趟: "", 轮: "车胎值", 批: "准复示评", 对: "照接标外口于此全", 幕: "", 副: "局区市主", 列: "车入为举出席表示支",
  面: "向积对临", 门: "店头楼诊前户", 口: "岸径腔", 段: "落", 样: "品本式板", 种: "植类子", 页: "", 股: "份权", 台次: "", 孔: "", 丛: "",
};

/** Measures of two characters and more, and nouns that a number may stand before without a measure word. */
const longer: readonly string[] = [
  "人次", "家次", "户次", "辆次", "件次", "车次", "批次", "场次", "班次", "处次", "艘次", "架次", "户数", "人天", "台套", "件套", "点位",
  "站次", "人份", "课时", "学时", "床位", "学位", "车位", "泊位", "岗位", "路口", "单位", "部门", "企业", "学校", "街道", "社区", "小区", "片区",
  "行政村", "自然村", "村", "乡镇", "项目", "标箱", "标准箱", "TEU", "卡次", "人员", "门店", "商户", "农户", "平台", "组次", "路段",
];

/** Units of size, weight, money, energy: 万 and 亿 before them stay part of the measure, as offices write them. */
const sized: readonly string[] = [
  "元", "美元", "欧元", "港元", "日元", "人民币", "公里", "千米", "米", "延米", "延长米", "里", "平方米", "平方公里", "平米", "立方米", "立方", "方",
  "㎡", "m²", "m2", "m³", "m3", "km", "km²", "㎞", "亩", "公顷", "吨", "公斤", "千克", "克", "升", "毫升", "千瓦", "千瓦时", "兆瓦", "吉瓦",
  "度电", "kWh", "kW", "MW", "GW", "GB", "TB", "吨标准煤", "标准立方米", "字",
];

/** Units that a state is told in, never a count of work. */
const levels: readonly string[] = ["微克", "毫克", "℃", "摄氏度", "分贝", "dB", "分", "名次"];
const levelBars: Readonly<Record<string, string>> = {
  分: "别类布管为期批局之步析配解公中会支院部行成段散享包数子钟层区级校店管工", 克: "服", 里: "程面", 米: "", 方: "案面式便针位向法可能", 升: "级", 字: "号",
  元: "旦", 村: "民委级庄干支两", 单位: "", 街道: "办级", 社区: "居书工医卫月", 部门: "", 企业: "", 项目: "", 立方: "米", 平方米: "", 人员: "",
};

/** What stands for time; told only where time itself is the result (压缩至 3 天). */
const durations: readonly string[] = [
  "个小时", "小时", "分钟", "秒", "个月", "个季度", "个工作日", "工作日", "个交易日", "天", "周", "个星期", "星期", "个年度", "年", "刻钟", "个学期", "个半月", "工日",
];

/** Percent signs and their kin. */
const shares: readonly string[] = ["%", "‰", "个百分点", "百分点", "倍", "成"];

/** What a measure measures. */
export type MeasureKind = "counted" | "sized" | "level" | "duration" | "share";

export interface Measure {
  readonly word: string;
  readonly kind: MeasureKind;
  /** Characters that may not follow. */
  readonly bars: string;
}

/** Measures that a Chinese numeral may stand before: fewer, since Chinese numerals are part of many words. */
const chineseCounted = new Set([
  "个", "家", "户", "处", "件", "项", "条", "座", "栋", "幢", "所", "间", "套", "人", "名", "位", "次", "场", "起", "宗", "例", "份", "张", "本", "册",
  "篇", "块", "片", "台", "辆", "部", "支", "株", "批次", "人次", "家次", "户次", "辆次", "场次", "种", "万元", "亿元", "公里", "平方米", "亩", "公顷", "吨", "米", "元",
  "%", "成", "倍", "个百分点", "天", "年", "个月", "小时", "分钟", "个小时", "个工作日", "刻钟", "周",
]);

const byFirst = new Map<string, Measure[]>();
const known = new Map<string, Measure>();

function add(word: string, kind: MeasureKind, bars: string): void {
  const measure: Measure = { word, kind, bars };
  known.set(word, measure);
  const first = word.charAt(0);
  const list = byFirst.get(first);
  if (list) list.push(measure);
  else byFirst.set(first, [measure]);
}

for (const [word, bars] of Object.entries(counted)) add(word, "counted", bars);
for (const word of longer) if (!known.has(word)) add(word, "counted", levelBars[word] ?? "");
for (const word of sized) add(word, "sized", levelBars[word] ?? "");
for (const word of levels) add(word, "level", levelBars[word] ?? "");
for (const word of durations) add(word, "duration", "");
for (const word of shares) add(word, "share", word === "成" ? "员立效果功为本绩长交品套熟型语都就分渝" : "");
for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);

/**
 * The longest measure that stands at `index`; null where there is none.
 * @param chinese true after a Chinese numeral, where fewer words count as measures.
 */
export function measureAt(text: string, index: number, chinese: boolean): Measure | null {
  const list = byFirst.get(text.charAt(index));
  if (!list) return null;
  for (const measure of list) {
    if (!text.startsWith(measure.word, index)) continue;
    if (chinese && !chineseCounted.has(measure.word)) continue;
    const next = text.charAt(index + measure.word.length);
    // A barred continuation says that another word stands here, not that a shorter measure does.
    return next !== "" && measure.bars.includes(next) ? null : measure;
  }
  return null;
}
