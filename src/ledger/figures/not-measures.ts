/** Numbers that measure nothing: slogans, names, set phrases. */

/** After a Chinese numeral and 个, 项, 件, 条, 次: the words of a slogan, of a structure, of a name. */
export const sloganAfter: Readonly<Record<string, RegExp>> = {
  个: /^(?:意识(?!形态)|自信|维护(?![点站项岗])|确立|必|坚持|方面|层面|维度|角度|环节|步骤|阶段(?!性)|到位|关键|文明|全面|代表|决不|不|更加|统筹|结合|转变|带头|优先|聚焦|导向|抓手|原则|伟大|革命|一批|一律|百年|没有|中心(?:功能|建设|战略|城市|[，。、；”]|$)|服务(?:水平|能力|[，。、；”]|$)|梯次|过硬|延伸)/,
  项: /^(?:规定|制度(?:改革)?[，。、；]|纪律|承诺制)/,
  件: /^(?:小事|大事|事(?![项例件务情实]))/,
  条: /^(?:胡同|片区|社区|小区|东口|西口|例|至|热线|战线|主线|红线|底线)/,
  次: /^(?:全会|全体会|分配|供水|开发|装修|创业|污染|元)/,
  位: /^一体/,
  所: /^(?:有|属)/,
  家: /^(?:万户|灯火|争鸣|店[镇村站])/,
  人: /^(?:小组|民|大|行|以上行)/,
  名: /^(?:单|列)/,
  门: /^(?:峡|桥|源|头沟)/,
  户: /^(?:一|多宅|侯)/,
  种: /^(?:形态)/,
  场: /^(?:硬仗|战役)/,
  部: /^(?:委|曲)/,
};

/** After any number: the parts of a text or of a plan, not of the work. */
export const structureAfter = /^(?:方面|层面|维度|角度|环节|步骤|阶段(?!性)|原则|意识(?!形态)|自信|维护(?![点站项岗]))/;

/** 一 before these verbs' objects is a count (建成一所); elsewhere it is an article. */
export const countsOne = /(?:建成|新建|新增|竣工|开工|共计?|仅|累计|引进|拆除|查处|创建|建设完成)了?[ ]*$/;
export const oneOf = new Set(["所", "座", "家", "处", "栋", "条", "场", "户", "件", "名", "套", "公里", "起", "项", "片", "个"]);

/** What stands before a number that is an ordinal, a part of a name or of a formula. */
export const nameBefore = /(?:第|编号|文号|电话|热线|邮编|[东西]四|\+|×|[A-Za-z][-－]?|[〔[【]\d{4}[〕\]】])[ ]*$/;
/** 选 bars a number only in a lottery's or a game's name: 11选3. */
export const lottery = /\d[ ]*选[ ]*$/;
