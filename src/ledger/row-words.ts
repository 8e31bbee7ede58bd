/** Words by which a row under the header shows that it is no task. */

/** 合计, 小计：5项, 经济发展类小计; Total alone or before a number. */
export const TOTAL_ROW =
  /^(?:本页|全[区市县校]|以上|各项)?(?:合\s*计|小\s*计|总\s*计|共\s*计|累\s*计|汇\s*总)(?:数|项数|数量)?(?:$|[\s:：（(\d共])|^[^，。；\d]{1,14}(?:合计|小计)(?:$|[\s:：（(\d])|^(?:grand total|sub-?totals?|totals?)\s*(?:$|[:(（\d])/i;

/** 一、经济发展, （二）…, 第三部分, Part II. */
export const SECTION_ROW =
  /^(?:第?[一二三四五六七八九十百]+(?:[、.．，章节]|部分|类|大类)|[（(][一二三四五六七八九十]+[）)]|[ivx]+[.、]\s|part\s|section\s|[a-z][.、]\s?)/i;

/** 注：…, 备注 1. …, ※ … */
export const NOTE_ROW =
  /^(?:注|备注|说明|附注|※|\*|填表|填报|审核|审签|制表|联系人|联系电话|单位负责人|主要负责人|分管领导|note)s?(?:\s*[:：.、\d]|$|\s|※)|^※|^[（(]?(?:填表|填报|填写|制表|审核)(?:人|单位|日期|时间|说明|要求)/i;

/** 续表, 第 2 页 共 5 页, — 3 —, 以下空白: what a page has at its edge. */
export const PAGE_EDGE =
  /^[（(]?(?:续表?|续上表|接上[页表]|上接.{1,6}|下接.{1,6}|转下页|下转.{1,6}|以下空白|以下无正文|此页无正文|第?\s*\d+\s*页.{0,10}|共\s*\d+\s*页|[-—–]+\s*\d+\s*[-—–]+|page\s*\d+.{0,10}|\(?cont(?:inued|'d|\.).{0,12})[）)]?$/i;

/** 填报人：张三, 单位（盖章）：, 分管领导签字：, Prepared by: … */
export const SIGN_OFF =
  /^[^。；;:：\d]{0,10}(?:人|领导|负责人|单位|部门|日期|时间|电话|传真|邮箱|签字|签名|盖章|签章|公章|审核|审批|审定|校对|制表|填表|填报|报送|签发|核稿|复核)\s*(?:[（(][^）)]{0,8}[）)])?\s*[:：]|^(?:prepared|checked|approved|reviewed|signed|compiled|submitted)(?: by)?\s*[:：]|^(?:signature|date|contact)\s*[:：]/i;

/** A sample row that shows how to fill in the ledger. */
export const SAMPLE_SEQ = /^(?:示例|样例|范例|例|例如|样表|例\s*[:：\d]|example|sample|e\.?g\.?)[\s\d:：]*$/i;

/** A cell that is an instruction from end to end: （填写全称）. */
export const IN_BRACKETS = /^[（(【[][^（(]*[）)\]】]$/;

/** A 序号 as it may be written: has a digit, or is a Chinese or circled number. */
export const NUMBER_LIKE = /\d|[①-⑳]|^[（(]?[一二三四五六七八九十]+[）)、.]?$|^[ivxIVX]+[.、)]?$/;
