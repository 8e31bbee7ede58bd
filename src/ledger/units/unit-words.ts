/** The words that Chinese and English unit cells are made of. Data only. */

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== "");

/** What the name of a body ends in; the longest that fits counts. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  words(`
    局 总局 分局 管理局 委 委员会 管委会 管理委员会 工委 党工委 纪工委 党委 纪委 监委 团委 团工委 常委会 居委会 居民委员会 村委会 村民委员会 安委会 爱卫会 编委会 专委会
    办 办公室 办公厅 领导小组 领导小组办 领导小组办公室 工作领导小组 工作小组 协调小组 专项小组 工作组 工作专班 专班 攻坚组 推进组 指挥部 指挥部办公室 联席会议 联席会议办公室
    厅 署 部 组织部 宣传部 统战部 武装部 指挥中心 中心 支队 大队 总队 中队 执法队 消防队 救援队 调查队 工作队 巡查队 服务队 勘察队 地质队 养护队 街道 街道办 街道办事处 地区办事处 办事处 镇 乡 镇政府 乡政府 镇人民政府 乡人民政府 人民政府 政府 村 社区
    处 科 股 室 所 派出所 司法所 事务所 研究所 站 卫生院 医院 法院 检察院 学院 研究院 设计院 科学院 剧院 院 学校 党校 中学 小学 大学 高中 初中 幼儿园 职高 技校
    公司 有限公司 有限责任公司 股份有限公司 集团 集团公司 集团有限公司 总公司 分公司 银行 支行 分行 农商行 信用社 联社 合作社 供销社 报社 出版社 通讯社 旅行社 电视台 气象台 广播电台
    联合会 协会 学会 商会 工会 总工会 基金会 理事会 促进会 联谊会 红十字会 贸促会 妇联 残联 文联 侨联 台联 社科联 工商联 科协 作协 人大 政协
    图书馆 档案馆 文化馆 博物馆 美术馆 体育馆 展览馆 纪念馆 规划馆 科技馆 少年宫 青少年宫 文化宫 海关 法庭 监狱 看守所 产业园 科技园 工业园 园区 公园 动物园 植物园 林场 农场 牧场 火车站 汽车站 机场 医共体 医联体 工厂 车站
    编办 网信办 政法委 机关工委 巡察办 纪检组 巡察组 党支部 党总支 执行局 项目部 经理部 事业部 两办
  `),
);

/** Words that only look as if they ended in a suffix (社会 is no 会, 干部 no 部). */
export const NOT_SUFFIXES: readonly string[] = words(`
  社会 全部 内部 外部 干部 局部 东部 西部 南部 北部 中部 上部 下部 农村 乡村 城镇 集镇 小镇 场所 厕所 格局 布局 结局 全局 大局 协办 主办 承办 会办 交办 督办 举办 创办 开办
  到处 多处 市中心 校园 家园 教科 学科 专科 内科 外科 文科 百科 教室 温室 家乡 城乡 水乡 老乡 故乡 住院 入学 放学 分社 旅社
`);

/** Tails that are never a name by themselves: something must stand before them. */
export const BARE_TAILS: ReadonlySet<string> = new Set([
  ...words(`
    管理局 管理委 管理委员会 管理处 管理所 管理站 管理办 管理办公室 管理中心 服务中心 服务站 服务局 事务局 事务中心 监管局 监督局 监督管理局 环境局 资源局 自然资源 保障局 改革委 改革局 改革委员会 建设委 建设局 建设委员会
    信息化局 农村局 健康委 健康局 健康委员会 社会保障局 执法局 执法大队 执法支队 执法总队 救援支队 救援大队 人民医院 人民政府 中心医院 党组 机关 工作委员会 工作部 保健院 卫生院
    单位 部门 科室 处室 委员 会 联 宫 台 关 行 社 校 馆 园 组 班 队 局办 公室 员会 事处 部委 常务委员会 十字会 合会 策源地
  `),
]);

/** Levels of government, as they stand before a body's name. */
export const LEVELS = "省市区县旗州盟镇乡";

/** Words that begin with the character of a level and are none. */
export const NOT_LEVELS: readonly string[] = words(`
  市场 市容 市政工程 市政管理 市政公用 市政设施 市政建设 市政道路 市政园林 市政局 市政处 市政公司 市政集团 市民中心 市民热线 市民服务 市民之家 市民学校 市井 市话
  区域 区划 区块 区间 区级 市级 县级 省级 县域 市域 县城 市区 区县 市县 州级 旗级 镇级 乡级 省市 省直 市直 区直 县直 旗帜 旗舰 州际 乡村 乡镇 镇街 镇村 乡贤 乡土 镇乡 盟员
  市属 区属 县属 省属 市内 区内 市外 区外
`);

/** Places whose name begins with the character of a level. */
export const PLACES_LIKE_LEVELS: readonly string[] = words("镇江 镇海 镇远 镇安 镇平 镇原 镇雄 镇康 镇坪 镇巴 镇赉 镇宁 镇沅 乡宁 乡城 市中区 市北区 市南区 州城");

/** Words that end like a place and are none (城市, 小区, 社区 …). */
export const NOT_PLACES = /(?:[城都上超股夜门菜集花县]市|[小社园校景街片山地辖灾库牧林矿市]区|各县|[城乡小村集]镇|[城老家故水]乡|[红国]旗|[联同结]盟)$/;

/** Provinces and cities that are often written without 省 or 市. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  words(`
    北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门
    广州 深圳 杭州 南京 成都 武汉 西安 苏州 郑州 长沙 青岛 济南 沈阳 大连 宁波 厦门 合肥 福州 南昌 昆明 贵阳 南宁 太原 石家庄 哈尔滨 长春 兰州 海口 银川 西宁 拉萨
  `),
);

/** What stands before a name that goes on: never a unit that ends there. */
export const OPEN_BEGINNINGS: ReadonlySet<string> = new Set(words("中共 中国共产党 共青团 共青团中央 团 国网 国家税务总局 中国人民政治协商会议 中华人民共和国"));

/** A collective begins with one of these … */
export const COLLECTIVE_BEGINNINGS =
  /^(?:[市区县省镇乡州旗](?:委|政府|委区政府|级|直|属|里|内)?)?(?:各(?!界联|国)|全体|所有(?!制)|有关|相关|其他|其它|其余)|^全(?:区|市(?!场)|县|省|镇|乡|街道|州|旗)(?!性)|^(?:所属|下属|直属|辖区|属地|驻区|驻市|驻县|驻地|涉及|涉事|成员|责任)(?=(?:内|的|各)?(?:街道|乡镇|镇街|街镇|乡|镇|政府|社区|村|单位|部门|科室|企业|事业|学校|派出所|所|$))|^每个|^(?:沿[江河湖海黄淮线边]|流域内?|区域内|范围内)各|^(?:\d{1,3}|[一二三四五六七八九十两]{1,3})个(?=[\u4e00-\u9fff])/;
/** … or holds one of these. */
export const COLLECTIVE_PARTS =
  /(?:各|有关|相关|成员|责任|职能|组成|主管|涉及|其他)(?:部门|单位|街道|镇街|街镇|镇|乡镇|乡|科室|处室|股室|委办局|局办|部办|区县|县区|企业|学校|社区|村|机关|地区|党派|人民团体|主体)|(?:成员|直属|所属|下属|驻区|区直|市直|县直|省直|区级|市级|县级|区属|市属|县属|省属)(?:机关)?(?:单位|部门|(?:国有|重点)?企业)|[两三四]级[^、，,]{0,8}(?:部门|单位)$/;
/** A word that names a kind of unit and no unit. */
export const GENERIC_UNITS: ReadonlySet<string> = new Set(
  words("街道 乡镇 镇街 街镇 街乡 街乡镇 镇办 社区 村 村居 属地 属地街道 属地乡镇 属地政府 属地镇街 成员单位 责任单位 委办局 街道办 街道办事处 街道乡镇 乡镇街道 镇街道 科室"),
);
/** What a collective ends in, where it is known to be complete. */
export const COLLECTIVE_ENDINGS =
  /(?:部门|单位|街道|镇街|街镇|街乡|乡镇|镇|乡|办事处|科室|处室|股室|委办局|局|委|办|区县|县区|区|县|市|企业|国企|学校|中小学|幼儿园|社区|村|居|机关|政府|地区|党派|团体|派出所|公司|管委会|园区|主体|机构|医院|医疗机构|银行|大队|中队|组|专班|支部|党委|党组织|团委|工会|协会)$/;

/** What may stand in the brackets of a collective as part of its name: 各街道（乡镇）, 各县（市、区）. */
export const COLLECTIVE_KINDS: ReadonlySet<string> = new Set(
  words("市 区 县 旗 乡 镇 街道 乡镇 镇街 街镇 街乡 地区 办事处 园区 社区 村 开发区 功能区 高新区 经开区 新区 居 居委会 场 镇乡 街 州 盟 局 委 办 部门 单位 科室 园 管委会 企业 部 院 系 所 处 站 厂 队 学院 学部 研究院 中心 医院 学校 公司 子公司 分公司 派出所 分局 支行 项目部"),
);

/** Whole pieces that name nobody. */
/** A piece that only points elsewhere. */
export const POINTS_ELSEWHERE = /^(?:详?见)?附[件表]\d*$/;
export const PLACEHOLDERS: ReadonlySet<string> = new Set(
  words("无 暂无 没有 同上 同前 见上 同左 略 待定 待明确 待确定 未定 未明确 暂未明确 不涉及 不适用 见附件 另定 空 n/a na n.a. n.a tbd tbc none nil null same ditto idem 〃 ″ \" ''"),
);

/** Surnames before a title or a telephone number: a person, no unit. */
export const PERSON =
  /^[\u4e00-\u9fff]{1,3}(?:某|某某|局长|副局长|主任|副主任|科长|副科长|处长|副处长|区长|副区长|市长|副市长|县长|副县长|镇长|书记|副书记|部长|副部长|院长|校长|队长|经理|同志|先生|女士|老师)$/;

/** A post, alone or before its holder's name: 主任, 副局长陈刚, 党组书记 李明. 主任办公会, 院长办公室 are bodies. */
export const POST =
  /^(?:(?:党组|党委|党支部|支部|党工委)?(?:第一)?(?:副)?(?:局长|主任|书记|部长|处长|科长|院长|校长|所长|站长|队长|支队长|大队长|乡长|镇长|县长|区长|市长|总?经理|董事长))(?<holder>[\u4e00-\u9fff]{2,3})?$/;

/** A usual surname and a given name; what ends like a village, a road or a body is none. */
export const PERSONAL_NAME =
  /^[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊陆郝孔崔康毛邱秦史顾侯邵孟段雷钱汤尹黎易贺赖龚][\u4e00-\u9fff]{0,1}[^股庄村桥河山沟屯店营集寨坪湾口镇乡楼园岗岭坡头里街路区县市州局委办处部所站中心科室队院校司厅行社会组厂场港湖江家圩塘]$/;
export const BODY_TAIL = /[局委办处部所站科室队院校司厅]$|中心$|政府$|公司$/;

/** English words that make a public body's name. */
export const ENGLISH_BODIES =
  /\b(?:bureau|departments?|dept|office|commission|committee|council|agency|authority|ministry|board|division|unit|team|services?|directorate|administration|bank|hospital|school|university|college|institute|cent(?:er|re)|court|police|corporation|company|association|federation|union|secretariat|inspectorate|station|library|museum|section|branch|sub-?district|township|government|treasury|taskforce|task force)\b\.?/i;
