/**
 * Public bodies that every office knows under several names. Data only: each line is one body, its spellings parted by
 * spaces, the fullest last. A predecessor is not the same body (环保局 is not 生态环境局, 卫计委 is not 卫健委).
 */

/** Whole names without their level prefix (区, 市 …). */
const WHOLE_NAMES = `
妇联 妇女联合会
残联 残疾人联合会
工商联 工商业联合会
文联 文学艺术界联合会
科协 科学技术协会
侨联 归国华侨联合会
社科联 社会科学界联合会
台联 台湾同胞联谊会
红会 红十字会
工会 总工会
团委 共青团委 共青团委员会
法院 人民法院
检察院 人民检察院
人大 人大常委会 人民代表大会常务委员会
人大办 人大办公室 人大常委会办 人大常委会办公室
政协 人民政协
政协办 政协办公室
纪委 纪委监委 纪委区监委 纪委市监委 纪委县监委 纪检监察委 纪律检查委员会
监委 监察委 监察委员会
委 委员会
政府 人民政府
政府办 府办 政府办公室 人民政府办公室 政府办公厅 人民政府办公厅
委办 委办公室 委办公厅
宣传部
组织部
统战部 统一战线工作部
政法委 政法委员会
社工部 社会工作部
老干局 老干部局
党校
编办 机构编制委办 机构编制委员会办公室
网信办 网络安全和信息化委员会办公室 互联网信息办公室
机关工委 直机关工委 直工委 直属机关工委 直属机关工作委员会
巡察办 巡察工作领导小组办公室
文明办 精神文明建设委员会办公室 精神文明建设指导委员会办公室
改革办 深改办 全面深化改革委员会办公室
国安办 国家安全委员会办公室
安委办 安委会办公室 安全生产委员会办公室
爱卫办 爱卫会办公室 爱国卫生运动委员会办公室
人武部 武装部 人民武装部
供销社 供销合作社 供销合作社联合社
关工委 关心下一代工作委员会
社工委 社会工委 社会工作委员会
防汛办 防汛抗旱指挥部办公室
防控办 疫情防控办 疫情防控领导小组办公室 疫情防控工作领导小组办公室
督查室
研究室
档案馆
图书馆
文化馆
博物馆
监狱
海关
人行 人民银行
电视台 广播电视台
`;

/** What stands before 局, 委, 办, 厅, 中心, 分局, 支队, 大队 … in a body's name. */
const HEADS = `
卫健 卫生健康
住建 住房建设 住房城乡建设
城管 城市管理
城管执法 城市管理执法 城市管理综合执法 城市管理行政执法 城市管理综合行政执法
综合执法 综合行政执法
发改 发展改革
人社 人力社保 人力资源社保 人力资源社会保障
市监 市场监管 市场监督 市场监督管理
规自 自规 资规 规资 规划自然资源 自然资源规划 自然资源
文旅 文化旅游
文广旅 文旅广电 文化广电旅游 文化旅游广电
文旅体 文化旅游体育
文体旅 文体旅游 文化体育旅游
文广旅体 文化广电旅游体育
教体 教育体育
教科 教育科技
教科体 教育科技体育
教 教育
科 科技 科学技术
工信 工业信息化
科工信 科技工业信息化
经信 经济信息化
科信 科技信息化
科经 科技经济
民宗 民族宗教 民族宗教事务
退役军人 退役军人事务
应急 应急管理
生态环境
园林绿化
绿化市容
水务
水利
农业农村
林草 林业草原
林业
畜牧 畜牧兽医
金融 金融工作 金融服务
金融监管 地方金融监管 地方金融监督管理
国资 国有资产监管 国有资产监督管理
医保 医疗保障
信访
机关事务 机关事务管理 机关事务服务 机关事务管理服务
政数 政务服务数据管理 政务服务大数据管理 政务数据
政务 政务服务 政务服务管理
大数据 大数据管理 大数据发展
城运 城市运行 城市运行管理 城市运行综合管理
审批 行政审批 行政审批服务
交通 交通运输
公安
司法
民政
民族
财政
审计
统计
商务
体育
外事
乡村振兴
气象
烟草 烟草专卖
邮政 邮政管理
税务
消防 消防救援
交警 公安交警 交通警察
投促 投资促进
招商 招商引资
粮储 粮食物资储备
粮食
疾控 疾病预防控制
妇幼 妇幼保健
公积金 住房公积金 住房公积金管理
融媒 融媒体
不动产 不动产登记
公共资源 公共资源交易
社保 社会保险
环卫 环境卫生
房管 房屋管理
人防 人民防空
国动 国防动员
知识产权
档案
保密
地震
侨务
台 台湾工作 台湾事务
老龄 老龄工作
老干部
经开区 经济技术开发区
高新区 高新技术产业开发区
`;

function spellingsOf(table: string): ReadonlyMap<string, string> {
  const canonical = new Map<string, string>();
  for (const line of table.split("\n")) {
    const spellings = line.split(" ").filter((word) => word !== "");
    const fullest = spellings[spellings.length - 1];
    if (fullest === undefined) continue;
    for (const spelling of spellings) canonical.set(spelling, fullest);
  }
  return canonical;
}

/** Each spelling of a whole name → its fullest spelling. */
export const KNOWN_WHOLE_NAMES: ReadonlyMap<string, string> = spellingsOf(WHOLE_NAMES);
/** Each spelling of a head, without 和 → its fullest spelling. */
export const KNOWN_HEADS: ReadonlyMap<string, string> = spellingsOf(HEADS);

/** Heads so short that they name a body only before 委 (教委, 科委) or 办 (台办). */
export const HEADS_OF_ONE: ReadonlySet<string> = new Set(["教委", "科委", "台办"]);

/** Words that public bodies are named after: two bodies that differ by such a word are two bodies. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  [...KNOWN_HEADS.keys(), ...KNOWN_WHOLE_NAMES.keys()]
    .flatMap((spelling) => (spelling.length % 2 === 0 ? (spelling.match(/.{2}/gu) ?? []) : [spelling.slice(0, 2)]))
    .concat(
      "农业 工业 商业 林业 渔业 牧业 矿业 物业 企业 事业 产业 就业 创业 文化 文物 文艺 教育 体育 保育 科学 科技 医学 医疗 医药 卫生 食品 药品 产品 商品".split(" "),
      "土地 水利 电力 电信 电子 电视 广播 新闻 出版 妇女 儿童 老年 青年 少年 城市 城镇 城乡 乡村 农村 社区 社会 社保 环保 环境 生态 森林 园林 公路 铁路 道路 航空 港口 航道 河道 湖泊 水库".split(" "),
      "安全 质量 计量 标准 价格 物价 统计 审计 会计 设计 监察 监督 监管 监测 检测 检验 检察 检疫 防疫 防汛 防火 防空 防控 抗旱 抗震 救助 救援 救灾 扶贫 民族 民政 民间 宗教 侨务 税务 水务 商务 政务 事务 服务".split(" "),
      "法制 法律 法院 司法 公安 国安 治安 治理 管理 整治 征收 征管 拆迁 搬迁 建设 建筑 改造 改革 规划 计划 策划 人事 人才 人防 信访 信息 信用 档案 保密 保险 保障 保健 养老 养护 旅游 会展 招商 招标 采购 交易 交通 运输 运营 运行".split(" "),
      "公益 公交 公园 气候 体检 体彩 健身 房产 管网 绿地 环评 一中 二中 三中 四中 五中 六中 中医 西医 口腔 眼科 精神 传染 肿瘤 小学 中学 大学 高中 初中 职业 特殊 东城 西城".split(" "),
    ),
);
