/** What stands in a column below its header: how much, how long, of what kind. */

import { readStatus } from "./figures/status-words";
import { isErrorText, type SheetGrid } from "./sheet-grid";

/** Counts are cells of the sample; `length` is the mean in UTF-16 units. */
export interface ColumnContent {
  readonly column: number;
  readonly filled: number;
  readonly length: number;
  readonly distinct: number;
  readonly numeric: number;
  readonly dates: number;
  /** Cells that name a body (区水务局, Works Department). */
  readonly bodies: number;
  /** Cells that tell what has been done. */
  readonly telling: number;
  /** Cells of 是, √ or a light alone. */
  readonly flags: number;
  /** Cells of a status word alone (已完成, On track). */
  readonly statusWords: number;
}

/** Ends of the names of public bodies; enough to tell a column of units from other short texts. */
const BODY =
  /(?:局|委|办|部|处|院|中心|支队|大队|总队|站|所|管委会|办事处|分局|联|会|街道|镇|乡|公司|集团|政府|科|厂|车间|大学|学院|学校|团区委|团市委|办公室|专班|工作组|小组|中队|执法队|社区|银行|支行|馆|team|office|department|dept\.?|bureau|council|agency|division|committee|directorate|authority|ministry|unit)(?:[（(][^）)]*[）)])?(?:等)?$/i;
const TELLING =
  /已|正在|累计|截至|截止目前|目前|完成了|启动了|印发|新增|同比|形成了|\d[\d.,]*\s*(?:余|多)?[个次户件家项处人场名万亿套公里米%％栋台条份篇]|\b(?:completed?|done|have|has been|held|issued|launched|underway|ongoing|started|finished|approved|signed|delivered|installed|trained|of \d+|\d+ of|\d+%)\b/i;
const FLAG = /^(?:是|否|√|×|✓|✔|✗|✘|☑|y|n|yes|no|[🟢🔴🟡🔵🟠⚪●○▲■◎★☆]|[红黄绿蓝橙](?:灯|色|牌)?)$/iu;
const STATUS_WORD =
  /^(?:已|未|基本|提前|正在|正常|按期|逾期|滞后|持续|暂未|尚未)?(?:完成|办结|启动|开始|推进|销号|进行中?|推进中|滞后|逾期|达序时|序时|整改到位|整改中|完成整改|完成销号|整改|化解|办理|答复|办理中|化解中|整改完成|整改完毕)$|^长期(?:坚持|推进|整改)$|^(?:done|complete[d]?|on track|in progress|behind|delayed|at risk|overdue|not started|blocked|cancelled|green|amber|red)$/i;
const LONGEST_STATUS = 12;
const SAMPLE_ROWS = 300;
const LONGEST_DATE = 24;

/** Looks at a column from row `first` to `last` (0-based, inclusive), or at the given rows. */
export function contentOf(grid: SheetGrid, column: number, rows: readonly number[]): ColumnContent {
  const seen = new Set<string>();
  const counts = { filled: 0, numeric: 0, dates: 0, bodies: 0, telling: 0, flags: 0, statusWords: 0 };
  let length = 0;
  for (const row of rows) {
    const { text, value, format } = grid.own(row, column);
    const bare = text.trim();
    // #DIV/0! tells nothing of what the column holds.
    if (bare === "" || isErrorText(bare)) continue;
    counts.filled += 1;
    length += bare.length;
    seen.add(bare);
    const dated = typeof value === "number" && /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, "").replace(/General/i, ""));
    // A sentence may begin with a day (截至6月底，…): a deadline is short.
    if (dated || (bare.length <= LONGEST_DATE && !TELLING.test(bare) && /^(?:20\d\d|\d{1,2}月|[^。]{0,6}(?:年|月)底)/.test(bare))) counts.dates += 1;
    else if (typeof value === "number" || /^[\d.\s]+[%％]?$/.test(bare)) counts.numeric += 1;
    if (BODY.test(nameParts(bare).at(-1) ?? "")) counts.bodies += 1;
    if (TELLING.test(bare)) counts.telling += 1;
    if (FLAG.test(bare)) counts.flags += 1;
    // A mark (√) is a flag, and counted as one.
    if (STATUS_WORD.test(bare) || (/[\u4e00-\u9fffa-z]{2}/i.test(bare) && bare.length <= LONGEST_STATUS && readStatus(bare) !== null)) counts.statusWords += 1;
  }
  return { column, ...counts, length: counts.filled === 0 ? 0 : length / counts.filled, distinct: seen.size };
}

/** True where a text's last name is a public body's. */
export function namesBody(text: string): boolean {
  return nameParts(text).some((part) => BODY.test(part));
}

function nameParts(text: string): string[] {
  // A Latin name has spaces of its own.
  return text.split(/[\n\r、，,;；/]+|(?<=[\u4e00-\u9fff）)])[ \u3000]+/).map((part) => part.trim()).filter((part) => part !== "");
}

/** Rows from `first` to `last` that a sample looks at. */
export function sampleRows(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(last - first + 1, SAMPLE_ROWS)) }, (_, index) => first + index);
}
