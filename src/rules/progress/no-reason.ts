/**
 * progress/no-reason: behind or late, and neither the cause nor the next step is told.
 *
 * Behind is what the ledger itself says: its status, its percent column against the time gone, a deadline past, or the
 * text's own words (滞后). A filled problems or next-steps column answers, and so does the text.
 */

import { defineTaskRule } from "../rule";
import type { Ledger, Task, TaskCell } from "../../ledger/ledger";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { unnumberedLines } from "../reading/bare-text";
import { readProgress, tells, type ProgressReading } from "../reading/read-progress";
import { elapsedShare, percentShare } from "../reading/schedule";
import { isOutOfSchedule, toldStatus } from "../status/status-cell";
import { bareWords, isPlaceholder } from "./placeholder";
import { placeholderWords } from "./placeholder-words";

export type NoReasonFacts = {
  readonly because: "status" | "percent" | "deadline" | "text";
  /** The words that say so; empty for "percent" and "deadline". */
  readonly words: string;
};

/** A status that says so in more words than the office's own. */
const behindStatus = /滞后|落后|欠进度|未达序时|逾期|超期|延期|红灯|behind|delayed|overdue|at risk|off track/i;
const behindWords =
  /(?:进度|进展|工程|项目|建设|施工|工作|任务|征迁|征收|招标|采购)[^，。；]{0,6}(?:滞后|落后|缓慢|延误|停滞)|欠进度|未达(?:到)?序时|慢于(?:序时|计划|预期)|未(?:能)?按(?:期|时|计划|序时)(?!告|报)|已逾期|已超期|(?:has been|is|was|are|were|been) (?:delayed|postponed)|behind schedule|overdue|slipped/i;
const causes =
  /因(?!地制宜|素|此|而|材|人)|由于|原因|受[^，。；]{1,16}(?:影响|制约|限制)|导致|致使|造成|制约|困难|卡点|堵点|瓶颈|不足|短缺|流[标拍]|未批|未获批|[尚暂还仍]未(?:能)?(?:全部|完全|正式)?(?:下达|到位|落实|批复|批准|获批|移交|交付|到货|供货|供应|明确|确定|通过|出具|取得|解决|达成|签订|签约|腾退|搬迁|拆除)|(?<![接招优看对期款等])待(?!遇|命|定|业(?!主))[^，。；]{2}|due to|because|owing to|caused by|result of|shortage|pending|awaiting|(?:delayed|postponed|blocked|slowed|stalled|held up) (?:by|while|until|following)/i;

export const noReason = defineTaskRule({
  id: "progress/no-reason",
  severity: "warning",
  fix: null,
  parameters: { points: 10 },
  *checkTask(task, ledger, { parameters, statusWords }): Iterable<RuleFinding<NoReasonFacts>> {
    const cell = task.cells.progress;
    if (!cell || unnumberedLines(cell.text).length === 0 || task.state === "done" || isOutOfSchedule(task, statusWords)) return;
    const reading = readProgress(task, cell, ledger.asOf);
    const late = toldStatus(task, statusWords)?.meaning === "behind";
    const behind = whyBehind(task, ledger, reading, parameters.points, late);
    if (!behind || isExplained(task, reading)) return;
    const { span, ...facts } = behind;
    yield { ...atCell(task, cell, span), facts };
  },
});

function whyBehind(task: Task, ledger: Ledger, reading: ProgressReading, points: number, late: boolean) {
  const { status, percent } = task.cells;
  if (status && (late || behindStatus.test(status.text))) return { because: "status", words: status.text.trim(), span: null } as const;
  const told = behindWords.exec(reading.masked);
  if (told) {
    const { span } = reading.compact.quote(told.index, told.index + told[0].length);
    return { because: "text", words: told[0], span } as const;
  }
  const elapsed = elapsedShare(task, ledger.asOf);
  const share = percent ? percentShare(percent) : null;
  if (elapsed !== null && share !== null && elapsed - share > points) return { because: "percent", words: "", span: null } as const;
  const { kind, date } = task.deadline;
  if (kind === "date" && date !== undefined && date < ledger.asOf) return { because: "deadline", words: "", span: null } as const;
  return null;
}

/** Behind a word of delay these tell what is done about it. */
const remedies = /督促|加快|抓紧|加紧|约谈|追赶|倒排|赶工|抢抓|抢工|catch up|speed|accelerat/i;

/** When the rest is to come: 其余18台安排在7月检修, 2栋转入明年实施, 厂家承诺10日前到货, 现拟降价. Not 拟定方案, 安排在岗人员. */
const arrangements =
  /(?<![草模虚比])拟(?![定制任人合稿写态])|(?:安排|[放排])[在到于](?:20\d\d年|\d{1,2}月|[上下]半年|[一二三四]季度|年[底内]|[明来]年|下|[暑寒]假|汛|节)|(?:列入|纳入|转入|结转|顺延|推迟|延期|延后|调整|移)[到至为入]?(?:\d{1,2}月|[明来次]年|下(?:一?年|半年|个?月|个?季度|一?步)|[一二三四]季度)|将(?:列入|纳入|并入)|承诺[^，。；]{0,12}[前底内](?:完成|到货|交付|支付|整改|供货|办结|搬迁|拆除|到位)/;

/** Whether a cause or a next step stands in a column of its own or in the text. */
function isExplained(task: Task, reading: ProgressReading): boolean {
  if (saysSomething(task.cells.problems) || saysSomething(task.cells.next)) return true;
  if (task.cells.remarks && (causes.test(task.cells.remarks.text) || remedies.test(task.cells.remarks.text))) return true;
  return causes.test(reading.masked) || remedies.test(reading.masked) || arrangements.test(reading.masked) || reading.clauses.some((clause) => tells(clause, "plan", "next-step"));
}

function saysSomething(cell: TaskCell | undefined): boolean {
  return cell !== undefined && unnumberedLines(cell.text).length > 0 && !isPlaceholder(cell.text, bareWords(placeholderWords));
}
