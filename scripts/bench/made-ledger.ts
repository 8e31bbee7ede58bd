/** A ledger of any size, made by a seeded generator: invented places and works, written as offices write them. */

import type { CellValue, SheetCells } from "../../src/ledger/sheet-cells";
import { Book } from "../../src/book/book";
import { sampleHeader, sampleNote, sampleRows, sampleTitle } from "../sample-ledger";
import { seededRandom, type SeededRandom } from "./seeded-random";

type Words = readonly [string, ...string[]];

/** Two of these make a place's name: so many names that, as in earnest, most stand in few tasks. */
const SYLLABLES = [..."云溪石桥柳河望山清湾枫林青新安长丰白塔古城北苑西门双梅岭银杏东风口南湖金水龙泉玉带松竹花园太平和顺永兴福寿康乐明德文昌宝华景阳春晖秋月海天大小上下前后中正方圆"] as unknown as Words;
const KINDS: Words = ["街道", "镇", "片区", "开发区", "商圈", "社区", "园区", "新村", "胡同", "路"];
const WHAT: Words = ["老旧小区", "雨污管网", "便民网点", "养老驿站", "口袋公园", "背街小巷", "充电桩", "中小学校", "河道", "垃圾分类驿站", "燃气管线", "停车泊位", "文物建筑", "无障碍设施", "农贸市场", "智慧水务平台", "法律援助站点", "人才公寓", "城市绿道", "专精特新企业", "托育机构", "体育场地", "消防站", "社区食堂", "供热管网", "公交场站", "图书馆", "产业园", "应急避难场所", "高标准农田"];
const WAYS: Words = ["综合整治", "分流改造", "新建", "提升", "建设", "环境治理", "安装", "改扩建", "清淤疏浚", "示范创建", "更新", "规范设置", "腾退修缮", "改造", "升级", "一期工程", "二期工程", "选址论证", "培育", "运营管理", "安全排查", "节能改造", "智慧化改造", "品质提升"];
const MEASURES: Words = ["处", "个", "项", "家", "户", "条", "栋", "件", "场", "套", "公里", "万平方米", "张", "台"];
const DONE: Words = ["已完成", "累计完成", "已建成", "已整改", "已办结", "已投入使用", "已竣工验收"];
const RUNNING: Words = ["其余正在施工", "剩余部分正在办理手续", "其余计划年底前完成", "正在进行内部装修", "正在组织竣工验收", "正在征求相关部门意见"];
const BUSY: Words = ["持续加强日常巡查和调度，压实各单位主体责任", "定期召开专题会商会，协调解决施工扰民、管线迁改和资金拨付等问题", "组织业务骨干深入基层一线开展政策宣讲和技术指导", "建立问题台账，实行销号管理，按月通报进展情况", "充分听取居民意见，不断优化实施方案和工作流程"];
const PLANS: Words = ["拟于11月份启动建设", "计划12月底前完成全部任务", "下一步，将加快推进后续工程，确保年内完工", "预计11月中旬具备验收条件"];
const LINES: Words = [
  "截至{m}月底，{p}{w}目标{n}{u}，{d}{k}{u}，完成年度任务的{r}%，{g}。",
  "1-{m}月份，全区共开展{w}检查{n}{u}次，发现问题{n}项，{d}{k}项，{g}。",
  "{p}共涉及{w}{n}{u}、投资{r}.{s}亿元，{d}{k}{u}，其中一期{s}{u}已移交使用。",
  "{p}{w}方案已通过专家评审，完成招投标，{q}。",
  "{b}，{p}{w}工作取得阶段性成果，惠及居民{n}余户。",
  "印发《{p}{w}实施方案（2026年版）》，召开现场推进会{s}次，参加{n}人次。",
  "受理{w}有关诉求{n}件，响应率100%，解决率{r}.{s}%，较去年同期提高{s}个百分点。",
  "{p}{w}因管线迁改滞后，进度偏慢，目前{d}{k}{u}，{q}。",
];
const GOALS: Words = [
  "推进{p}{w}，完成{w}{n}{u}，年内全面建成并投入使用。",
  "实施{p}、{p}{w}，{w}不少于{n}{u}，居民满意率达到{r}%。",
  "完善{w}工作机制，在{p}开展试点，形成可复制推广的经验做法。",
  "加快{p}{w}，同步推进{w}，确保{m}月底前具备使用条件。",
  "{w}：新增{n}{u}，覆盖{p}等{s}个重点区域。",
  "落实{w}三年行动计划，完成{p}{w}立项、招标和主体施工。",
];
const DEADLINES: Words = ["2026年底前", "2026年{m}月底前", "{m}月{s}日前", "年底前", "2026年12月31日", "2026.{m}", "三季度末", "长期坚持", "每季度末", "每月25日前", "2026年上半年", "{m}月中旬", "6月底前完成方案编制，{m}月底前完成验收", "待定", "立行立改", "2026/{m}/{s}", "二〇二六年十二月", "明年3月底前"];
const SYSTEMS: Words = ["教委", "住建委", "城管委", "生态环境局", "水务局", "民政局", "人社局", "卫健委", "科信局", "商务局", "文旅局", "体育局", "应急局", "财政局", "司法局", "园林绿化局", "市场监管局", "农业农村局", "审计局", "统计局", "医保局", "信访办", "政务服务局"];

const PROGRESS_LENGTH = 235;

function filled(pattern: string, random: SeededRandom): string {
  const total = 20 + random.below(900);
  const measure = random.pick(MEASURES);
  const known: Readonly<Record<string, () => string>> = {
    p: () => random.pick(SYLLABLES) + random.pick(SYLLABLES) + random.pick(KINDS),
    w: () => random.pick(WHAT) + random.pick(WAYS),
    u: () => measure,
    d: () => random.pick(DONE),
    g: () => random.pick(RUNNING),
    q: () => random.pick(PLANS),
    b: () => random.pick(BUSY),
    m: () => String(1 + random.below(12)),
    n: () => String(total),
    k: () => String(1 + random.below(total)),
    r: () => String(30 + random.below(70)),
    s: () => String(1 + random.below(9)),
  };
  return pattern.replace(/\{([a-z])\}/g, (_, letter: string) => known[letter]?.() ?? "");
}

/** A progress of about 240 characters; four out of five are numbered, one out of ten comes with a page's line breaks. */
function progressOf(random: SeededRandom): string {
  const numbered = random.chance(0.8);
  const sample = sampleRows[random.below(sampleRows.length)]?.progress.replace(/^\d\./gm, "").replace(/\n/g, "") ?? "";
  const sentences = random.chance(0.4) && sample !== "" ? [sample] : [];
  for (let length = sentences.join("").length; length < PROGRESS_LENGTH; ) {
    const sentence = filled(random.pick(LINES), random);
    sentences.push(sentence);
    length += sentence.length;
  }
  const text = numbered ? sentences.map((sentence, index) => `${index + 1}.${sentence}`).join("\n") : sentences.join("");
  return random.chance(0.1) ? text.replace(/[^\n]{31}(?=[^\n])/g, "$&\n") : text;
}

function taskOf(place: number, random: SeededRandom): string {
  const goal = filled(random.pick(GOALS), random);
  return random.chance(0.7) ? `市分工方案第 ${place + 1} 项：${goal}` : goal;
}

/** Names of responsible units: the usual ones first, streets behind them. */
export function unitNames(count: number): string[] {
  return Array.from({ length: count }, (_, place) => {
    const system = SYSTEMS[place];
    if (system !== undefined) return `区${system}`;
    const street = place - SYSTEMS.length;
    const name = `${SYLLABLES[street % 40] ?? ""}${SYLLABLES[40 + Math.floor(street / 40)] ?? ""}`;
    return `${name}街道办事处`;
  });
}

function unitsOf(place: number, names: readonly string[], random: SeededRandom): string {
  const lead = names[place % names.length] ?? "";
  if (names.length < 2 || random.chance(0.4)) return lead;
  const other = names[(place + 1 + random.below(names.length - 1)) % names.length] ?? "";
  const support = other === lead ? "" : other;
  return support === "" ? lead : random.chance(0.5) ? `${lead}\n${support}` : `${lead}、${support}`;
}

/** The rows of a made ledger: title, note, header, then the tasks. The same for the same size. */
export function madeRows(tasks: number, units: number): readonly (readonly CellValue[])[] {
  const random = seededRandom(20261031 + units);
  const names = unitNames(units);
  const blank = ["", "", "", ""];
  const body = Array.from({ length: tasks }, (_, place): CellValue[] => [
    place + 1,
    taskOf(place, random),
    unitsOf(place, names, random),
    filled(random.pick(DEADLINES), random),
    random.chance(0.02) ? "" : progressOf(random),
  ]);
  return [[sampleTitle, ...blank], [sampleNote, ...blank], [...sampleHeader], ...body];
}

/** The made ledger as the readers take it in. */
export const madeSheet = (tasks: number, units: number): SheetCells => sheetOfRows(madeRows(tasks, units));

/** A sheet of these rows and nothing besides. */
export function sheetOfRows(values: readonly (readonly CellValue[])[]): SheetCells {
  return {
    name: "重点任务进展",
    top: 0,
    left: 0,
    values,
    text: values.map((row) => row.map(String)),
    formats: values.map((row) => row.map(() => "General")),
    formulas: new Set(),
    merges: [],
    hiddenRows: new Set(),
    tables: [],
    protected: false,
  };
}

/** The made ledger as a workbook. */
export function madeBook(tasks: number, units: number): Book {
  const book = Book.blank("重点任务进展");
  const [sheet] = book.sheets;
  madeRows(tasks, units).forEach((row, at) => row.forEach((value, column) => {
    if (value !== "") sheet?.setCell(at, column, { value });
  }));
  return book;
}
