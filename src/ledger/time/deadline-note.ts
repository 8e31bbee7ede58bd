/** A note about all tasks that gives their deadline: ※ 各项任务完成时限均为 2021年底前. */

import type { CivilDate, DeadlineReading } from "../ledger";
import { readDeadline } from "./deadline";
import { foldText } from "./folded-text";

/** Who is meant: all tasks, or those without a deadline of their own. */
const ALL_TASKS =
  /各项|各任务|所有|全部|以上|上述|以下|上列|下列|本表|表中|表内|本台账|台账|均|统一|一律|任务|事项|未注明|未标注|未明确|未列明|没有注明|无特别|特别注明|除另有|如无|(?<![a-z])(?:all|unless|every|each|these|tasks?|items?|actions?)(?![a-z])/;
/** That it is their deadline. */
const DEADLINE =
  /(?:完成|办结|整改|办理|落实|销号|任务|最后|最终)?(?:时限|期限)|完成(?:时间|日期)|截止(?:时间|日期)|前(?:全部|全面|基本|必须|须|要|应|高质量|保质保量|按时|按期)?(?:完成|办结|整改|落实|到位|销号|结项|验收)|(?:长期|持续|常态化)|(?<![a-z])(?:deadline|due|completed?|finish(?:ed)?|done|target date|closed?)(?![a-z])/;
/** 底前 at the end of the note is a deadline without more words. */
const ENDS_BEFORE = /前[)。;.]?$/;
/** What else a note may date: reporting, meetings, papers; or one task of many. */
const SOMETHING_ELSE =
  /报送|填报|上报|报至|报到|反馈|填写|填表|提交|报告|录入|更新|联系|电话|邮箱|印发|发文|会议|召开|开会|调度|通报|统计|数据|截至|培训|督查组|检查组|第\d{1,3}[项条]|序号|其中|部分|个别|重点项目|标注?[★▲*※●△☆]|带[★▲*※●△☆]|[★▲●△☆]|(?<![a-z])(?:submit|report|send|meeting|as of|as at|issued|contact|some|item \d+)(?![a-z])/;
const START_ONLY = /(?:日|月|年)起(?!草)|之日起/;

interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Sentences of the note; a comma does not end one. Offsets of the note's own text. */
function sentences(text: string): readonly Clause[] {
  const found: Clause[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !/[。；;\n]/.test(text.charAt(at))) continue;
    if (at > from) found.push({ from, to: at });
    from = at + 1;
  }
  return found;
}

function speaksOfAllTasks(folded: string): boolean {
  if (SOMETHING_ELSE.test(folded) || START_ONLY.test(folded)) return false;
  const bare = folded.replace(/^[※*注备说明:()\s.\d、]+/, "");
  const short = bare.length <= 16 && (DEADLINE.test(bare) || ENDS_BEFORE.test(bare));
  return (ALL_TASKS.test(bare) && (DEADLINE.test(bare) || ENDS_BEFORE.test(bare))) || short;
}

/**
 * The deadline that a note gives for all tasks; null where the note dates something else (填报日期, 会议, 报送) or only
 * some of the tasks. The first sentence that gives one counts. Spans are offsets into `text`. Never throws for a
 * valid `asOf`.
 */
export function readDeadlineNote(text: string, context: { readonly asOf: CivilDate; readonly year?: number }): DeadlineReading | null {
  for (const sentence of sentences(joinWraps(text))) {
    const own = text.slice(sentence.from, sentence.to);
    if (!speaksOfAllTasks(foldText(own).text)) continue;
    const reading = readDeadline(own, context);
    if (reading.kind === "none" || reading.kind === "immediate" || reading.span === null) continue;
    return { ...reading, span: [reading.span[0] + sentence.from, reading.span[1] + sentence.from] };
  }
  return null;
}

/** A line break inside a sentence is a wrap; one behind a mark that ends a sentence stays. Length is kept. */
function joinWraps(text: string): string {
  return text.replace(/(?<![。；;：:.])\n/g, " ");
}
