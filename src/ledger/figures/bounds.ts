/** Words around a number that make it approximate, or the least or most of what is meant. */

const approximateBefore = /(?:大约|约为|约合|(?<![节预条合签违履邀制相公])约|将近|接近|(?<![最附临靠邻])近|几近)[ ]*$/;
/** 上百户, 上千人: only right before a round number; 线上百场 and 以上百户 are other words. */
const upToBefore = /(?<![线以网街路桥地船车岸海晚面])上$/;
const roundNumber = /^[百千万亿]/;
const atLeastBefore = /(?:不少于|不低于|不小于|不得少于|不得低于|至少|超过|超额|突破|(?<!不)(?:高于|多于|大于)|逾|(?<![商赶反])超)[ ]*$/;
const atMostBefore = /(?:不超过|不多于|不高于|不大于|不得超过|至多|最多|(?<!不得?)(?:低于|少于|小于)|不超|不足)[ ]*$/;
/** What the three above end with, spaces aside: most words before a number end otherwise, and need not be searched. */
const approximateEnds = "约为合近";
const atLeastEnds = "于少过额破逾超";
const atMostEnds = "过于多少超足";
const after = /^[ ]*(?:(左右|上下)|(以上|及以上)|(以内|以下|之内))/;

/** The words right behind a number and its measure: 左右, 以上, 以内; null where there are none. */
export function wordsBehind(text: string, end: number): RegExpExecArray | null {
  return after.exec(text.slice(end, end + 6));
}

/** @param lead the words before the number. @param written the number. @param behind the words right behind it, as `wordsBehind` gives them. */
export function isApproximate(lead: string, written: string, behind: RegExpExecArray | null): boolean {
  return behind?.[1] !== undefined || (endsWithOne(lead, approximateEnds) && approximateBefore.test(lead)) || (roundNumber.test(written) && upToBefore.test(lead));
}

/** 不超过 and 以内, 不少于 and 以上; null where the number is told as it is. */
export function boundOf(lead: string, behind: RegExpExecArray | null): "at-least" | "at-most" | null {
  if (behind?.[3] || (endsWithOne(lead, atMostEnds) && atMostBefore.test(lead))) return "at-most";
  return behind?.[2] || (endsWithOne(lead, atLeastEnds) && atLeastBefore.test(lead)) ? "at-least" : null;
}

/** True where the last character that is no space is one of these. */
export function endsWithOne(words: string, characters: string): boolean {
  let last = words.length - 1;
  while (last >= 0 && words.charCodeAt(last) === 0x20) last -= 1;
  return last >= 0 && characters.includes(words.charAt(last));
}
