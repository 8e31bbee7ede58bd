/** Reads a task's source in a higher plan: 市分工方案第 21 项：…, （省政府工作报告第3条）. */

import { readInteger } from "./numerals";
import type { Reference } from "./ledger";

/** A scheme's name ends with what kind of paper it is; else 一季度完成第3项 would be one. */
const SCHEME = "[\\u4e00-\\u9fff《》“”〔〕（）()\\d\\s]{0,36}?(?:方案|报告|计划|清单|要点|分工|意见|纪要|通知|文件|规划|台账|任务书|决定|会议|目标|批示|条例|纲要|实事|提案|建议|督办单|任务)[》”]?";
const NUMBER = "第?\\s*([0-9０-９]{1,4}|[一二三四五六七八九十百零〇]{1,6})\\s*(?:大?项|条|款|件|号|点)?(?:任务)?";
const HEAD = new RegExp(`^\\s*([（(【\\[]?)\\s*(${SCHEME})\\s*${NUMBER}\\s*([）)】\\]]?)\\s*[:：、，,。]?`);
const TAIL = new RegExp(`[（(【\\[]\\s*(${SCHEME})\\s*${NUMBER}\\s*[）)】\\]]\\s*[。.]?\\s*$`);
const COLUMN = new RegExp(`^\\s*[（(【\\[]?\\s*(${SCHEME})\\s*${NUMBER}\\s*[）)】\\]]?\\s*$`);

/** The reference at the head or the end of a task's text; null where there is none. Span in UTF-16 units of `text`. */
export function readTaskReference(text: string): Reference | null {
  // A line break may stand inside the scheme's name: white space is left out, and offsets are led back.
  const kept: number[] = [];
  for (let index = 0; index < text.length; index += 1) if (!/\s/.test(text.charAt(index))) kept.push(index);
  const found = kept.length === 0 ? null : readBare(kept.map((index) => text.charAt(index)).join(""));
  if (!found) return null;
  const [start, end] = found.span;
  return { ...found, span: [start === 0 ? 0 : (kept[start] ?? 0), (kept[end - 1] ?? text.length - 1) + 1] };
}

function readBare(text: string): Reference | null {
  const head = HEAD.exec(text);
  if (head) {
    const [whole, open, scheme, digits, close] = head;
    const number = readInteger(digits ?? "");
    const closed = open === "" ? /[:：]\s*$/.test(whole) || /第/.test(whole) && /[、，,。]\s*$/.test(whole) : close !== "";
    if (number !== null && scheme && closed) return make(scheme, number, 0, whole.length, "task");
  }
  const tail = TAIL.exec(text);
  if (tail) {
    const [whole, scheme, digits] = tail;
    const number = readInteger(digits ?? "");
    if (number !== null && scheme) return make(scheme, number, tail.index, tail.index + whole.length, "task");
  }
  return null;
}

/** The reference in a cell of the reference column; null where it names no number. */
export function readReferenceCell(text: string): Reference | null {
  const match = COLUMN.exec(text);
  const number = match ? readInteger(match[2] ?? "") : null;
  if (!match || number === null || !match[1]) return null;
  return make(match[1], number, 0, text.length, "reference");
}

function make(scheme: string, number: number, start: number, end: number, role: Reference["role"]): Reference {
  return { scheme: scheme.normalize("NFKC").replace(/\s+/g, ""), number, role, span: [start, end] };
}

/** Marks of a level within a name's first characters; words that hold such a character by chance are left out. */
const LEVEL_MARKS =
  /国家|国务院|中央|全国|省|自治区|(?<![城都])市(?![场容])|州(?!市)|盟(?!友)|(?<!^城|[社小园景校片街辖地])区|县|旗|街道|(?<!城)镇|(?<!城)乡(?!村)/g;
const LEVELS: Readonly<Record<string, number>> = {
  国家: 5, 国务院: 5, 中央: 5, 全国: 5, 省: 4, 自治区: 4, 市: 3, 州: 3, 盟: 3, 区: 2, 县: 2, 旗: 2, 街道: 1, 镇: 1, 乡: 1,
};
const PREFIX_LENGTH = 9;

/**
 * Level of a body or paper by its name: 5 国家, 4 省, 3 市, 2 区县, 1 街镇; null where the name does not tell.
 * 北京市东城区住建委 is of the lower of its two levels; 市分工方案 is of the city.
 */
export function administrativeLevel(name: string): number | null {
  let level: number | null = null;
  for (const match of name.slice(0, PREFIX_LENGTH).matchAll(LEVEL_MARKS)) {
    const found = LEVELS[match[0]] ?? null;
    if (found === null || (level !== null && found >= level)) break;
    level = found;
  }
  return level;
}
