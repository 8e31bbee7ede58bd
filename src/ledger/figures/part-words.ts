/** Which parts of a total may be counted twice, and which never: data. */

/** Attributes: one thing may have several of them, or the list names what is noteworthy. Such parts need not add up. */
export const qualities =
  /党员|团员|女|男|青年|少数民族|本科|硕士|博士|以上|以下|岁|重点|新增|退休|在职|骨干|先进|优秀|典型|同比|首次|新开|重大|紧急|疑难|示范|涉农|普惠|小微|民营|民间|制造业|绿色|科技|信用贷|首贷|惠农|助农|中长期|高校|毕业生|大学生|农民工|务工|困难|退役|退伍|残疾|脱贫|低保|特困|失业|转移就业|返乡|留守|老年|老人|儿童|妇女|高新|专精特新|规上|规模|上市|外资|外商|总部|独角兽|瞪羚|强企业|高技术|战略性|新兴|数字|工业投资|产业投资|技改|技术改造|基础设施|房地产|固定资产|税收|民生|(?<!\d)亿元|省级|国家级|有机|绿色食品|高层次|紧缺|技能|创业/;

/** What only one of can be true: places, periods, steps, classes by letter or number, and pairs that leave nothing out. */
const exclusive: readonly RegExp[] = [
  /(?:[区县市镇乡村]|街道|社区|小区|片区|园区|标段|校区|院区|路段|[东南西北]部|[东南西北]片)(?:共|有|为|是)?[ ]*$/,
  /(?:\d{1,2}月份?|[一二三四]季度|上半年|下半年|20\d\d年)/,
  /(?:[一二三四五]期|[A-Da-d甲乙丙丁一二三四][类级]|第[一二三四五六])/,
  /(?:一般|较大|重大|特大|轻微)(?:隐患|问题|事故|风险)/,
  /^(?:中央|国家|省级?|市级?|县级?|区级?|镇级?|自筹|社会)[^，。；]{0,4}(?:资金|投入|补助|配套)/,
  /(?:^|其中)(?:新建|续建|改建|扩建|改扩建)/,
  /(?:^|其中|含|包括)(?:线上|线下)/,
  /竣工|完工|建成|在建|前期|未开工|正在|主体/,
  /(?:^|其中)(?:公办|民办)/,
  /(?:^|其中)(?:城镇|城区|城市|农村|乡村)/,
];

/** 净增 17 家，其中新增 21 家、退库 4 家: what may be taken off again. */
export const takenOff = /退库|退出|退规|退网|出库|注销|吊销|减少|核减|调减|迁出|流出|关闭|扣除|冲减|抵扣|核销|下降|死亡/;

/** True where the parts' words all name places, or all periods, and so on: then none is counted twice. */
export function excludeOneAnother(words: readonly string[]): boolean {
  return exclusive.some((kind) => words.every((each) => kind.test(each)));
}

/** A list that says itself that it names only some. */
export const openList = /(?<![一二三四五六七八九特优同平])等(?![奖级于待职学院教])|主要|比如|例如|如[：:]|部分|之一/;
