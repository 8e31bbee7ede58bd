/** Settles which of several columns that claim one role has it, and which of the others rival it. */

import type { ColumnContent } from "./column-content";
import type { HeaderColumn } from "./header-row";
import type { Role } from "./ledger";
import { isPastPeriod, latestPeriod, ofSamePeriod } from "./period-columns";

/** What stands below each column's header. */
export type Contents = ReadonlyMap<number, ColumnContent>;

/** What a task's name is told in full by: 建设内容 beside 项目名称. */
const TOLD_IN_FULL = /内容|规模|描述|简述|概述|概况|简介|摘要|说明/;
const NAMES_TASK = /名称|案由|题目|标题|^(?:重点|实事|民生|建设|重大)*(?:项目|工程|事项|提案|建议)$/;
/** Offices inside a unit: 责任科室 beside 责任单位 is no rival of it. */
const INNER_OFFICE = /科室|处室|股室/;

/** Roles of which a ledger has one column; of others a second, lesser name is common (编号 beside 序号). */
const RIVALLING: ReadonlySet<Role> = new Set<Role>(["unit", "progress", "deadline"]);

/** `parts` tells whether a column's merged cells group the rows of another. */
export function settle(role: Role, all: readonly HeaderColumn[], contents: Contents, parts: (group: HeaderColumn, fine: HeaderColumn) => boolean) {
  const present = all.filter((each) => !isPastPeriod(each));
  let claims = role === "progress" && present.length > 0 ? present : all;
  const strength = (each: HeaderColumn) => each.claim?.strength ?? 0;
  const filled = (each: HeaderColumn) => contents.get(each.column)?.filled ?? 0;
  const distinct = (each: HeaderColumn) => contents.get(each.column)?.distinct ?? 0;
  const [first] = claims;
  if (!first) throw new RangeError("no claim to settle");
  if (role === "progress" && claims.filter((each) => each.timeWords !== null).length >= 2) {
    // One column a period: the newest that has been filled in is this period's.
    const latest = latestPeriod(claims, (each) => filled(each) > 0) ?? first;
    claims = ofSamePeriod(claims, latest);
    if (claims.length === 1) return { winner: latest, rivals: [], category: null };
  }
  const used = claims.some((each) => filled(each) > 0) ? claims.filter((each) => filled(each) > 0) : claims;
  if (role !== "task") {
    const best = Math.max(...used.map(strength));
    // Any two whole headers of these roles rival one another (进展情况, 落实情况); the better known one is taken.
    const strongest = used.find((each) => strength(each) === best) ?? first;
    const rivalling = RIVALLING.has(role) && best >= 2 ? used.filter((each) => strength(each) >= 2 || underOneHeader(each, strongest)) : used.filter((each) => strength(each) === best);
    rivalling.sort((one, other) => strength(other) - strength(one) || one.column - other.column);
    const { winner = first, rivals } = apart(rivalling, contents);
    return { winner, rivals: role === "unit" ? rivals.filter((each) => claimsSame(winner, each)) : rivals, category: null };
  }
  // 重点任务 beside 具体任务: the one that says the same for several rows groups the other.
  const most = Math.max(...used.map(distinct));
  const groups = most === 0 ? [] : used.filter((each) => distinct(each) * 3 <= most * 2 || used.some((fine) => fine !== each && parts(each, fine) && !parts(fine, each)));
  const fine = used.filter((each) => !groups.includes(each));
  const best = Math.max(...fine.map(strength));
  const equals = fine.filter((each) => strength(each) === best);
  const named = equals.find((each) => NAMES_TASK.test(plain(each)));
  const full = equals.filter((each) => each !== named && TOLD_IN_FULL.test(plain(each)));
  if (named && full.length === equals.length - 1) return { winner: named, rivals: [], category: groups[0] ?? null, measures: full[0] ?? null };
  // 议题 beside 议定事项: what other tables have as well gives way, and groups the other where it stands before it.
  const own = equals.filter((each) => each.claim?.common === false);
  const { winner = first, rivals } = apart(own.length > 0 ? own : equals, contents);
  const lesser = (each: HeaderColumn) => strength(each) < best || (own.length > 0 && !own.includes(each)) || sameHeader(each, winner);
  const shorter = fine.find((each) => each !== winner && lesser(each) && each.column < winner.column);
  return { winner, rivals, category: groups[0] ?? shorter ?? null };
}

/** A header without its spaces. */
export function plain(header: HeaderColumn): string {
  return header.header.replace(/\s/g, "");
}

/** False where a second column of units is another thing by its name: 建设单位 or 责任科室 beside 责任单位. */
function claimsSame(winner: HeaderColumn, other: HeaderColumn): boolean {
  if (other.claim?.common && !winner.claim?.common) return false;
  return !INNER_OFFICE.test(plain(other)) || INNER_OFFICE.test(plain(winner));
}

/** 进展情况 over 本月进展 and 累计进展: the upper header makes them equals. */
function underOneHeader(one: HeaderColumn, other: HeaderColumn): boolean {
  const [upper, ...lower] = one.header.split(" / ");
  return lower.length > 0 && other.header.startsWith(`${upper ?? ""} / `);
}

function sameHeader(one: HeaderColumn, other: HeaderColumn): boolean {
  return one.header === other.header && (one.covered === true || other.covered === true);
}

/** The first claim, and those that rival it. Of columns under one merged header the longest texts count, and none is a rival. */
function apart(claims: readonly HeaderColumn[], contents: Contents): { readonly winner: HeaderColumn | undefined; readonly rivals: readonly HeaderColumn[] } {
  const [first] = claims;
  if (!first) return { winner: undefined, rivals: [] };
  const length = (each: HeaderColumn) => contents.get(each.column)?.length ?? 0;
  const together = claims.filter((each) => each === first || sameHeader(each, first));
  const winner = together.reduce((best, each) => (length(each) > length(best) ? each : best), first);
  return { winner, rivals: claims.filter((each) => !together.includes(each)) };
}
