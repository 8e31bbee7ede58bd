/** Whole sheets made at random: ledgers of every layout, with texts that nobody would type and many that somebody did. */

import fc from "fast-check";
import { HEADER_WORDS } from "../../src/ledger/header-words";
import type { Role } from "../../src/ledger/ledger";
import type { CellArea, CellValue, SheetCells } from "../../src/ledger/sheet-cells";

/** A cell as Excel tells it. */
export interface RandomCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
}

export const textCell = (value: string): RandomCell => ({ value, text: value, format: "General" });
const EMPTY = textCell("");

const HOSTILE = [
  "\ud83d", "\udc00", "😀", "👨‍👩‍👧‍👦", "\u202e倒着写\u202c", "شارع", "\u0000", "\u0007", "\u001b[31m", "\u200b", "\ufeff", "\u2028", "\ufffe", "\uffff", "ﷺ", "e\u0301", "𠮷", "㎡", "①",
  "=", "+", "-", "@", "＝", "＋", "－", "＠", "'", "\"", "\\", "<script>", "&amp;", "]]>", "_x000D_", "\t", "\r\n", "\n", "\u3000", "\u00a0", "__proto__", "constructor", "${x}", "%s", "null", "NaN",
];
const PROSE = [
  "已完成", "清淤3公里", "正在验收", "，", "。", "；", "、", "：", "1.", "（一）", "2．", "截至6月20日", "12月底前", "2026年", "占72.5%", "3/4", "１２件", "十二项", "万元", "未开展", "推进中", "计划", "下一步", "因", "受",
  "区水务局", "与区财政局", "牵头", "配合", "各镇街", "完成率", "目标", "100", "0", "设臵", "的的", "〃", "(", "）", "《", "GDP", "done", "n/a", "无", "同上", "详见附件", "市分工方案第21项", "长期坚持", "每季度",
];
const binary = fc.string({ unit: "binary", maxLength: 12 });
export const hostileText = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...PROSE, ...HOSTILE), { maxLength: 12 }).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: binary },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...PROSE, ...HOSTILE), fc.integer({ min: 200, max: 900 })).map(([part, length]) => part.repeat(Math.ceil(length / part.length))) },
);
export const proseText = fc.array(fc.constantFrom(...PROSE), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(""));

const number = (value: number, format = "General"): RandomCell => ({ value, text: String(value), format });
const otherCell: fc.Arbitrary<RandomCell> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => number(value)),
  fc.integer({ min: -5, max: 400_000_000 }).map((value) => number(value)),
  fc.integer({ min: -5, max: 3_000_000 }).map((value) => ({ value, text: "2026/6/30", format: "yyyy/m/d" })),
  fc.double({ min: 0, max: 1, noNaN: true }).map((value) => ({ value, text: "####", format: "0%" })),
  fc.boolean().map((value) => ({ value, text: value ? "TRUE" : "FALSE", format: "General" })),
  fc.constantFrom("#REF!", "#N/A", "#DIV/0!", "#NAME?", "#VALUE!", "#SPILL!").map(textCell),
);

const unitText = fc.oneof(
  fc.constantFrom("区水务局", "区水务局、区财政局", "区住房城乡\n建设委", "牵头：区水务局；配合：区财政局", "各镇街", "区委组织部（公务员局）", "司法局；区水务局，区水务局", "有关单位"),
  hostileText,
);
const deadlineText = fc.oneof(fc.constantFrom("2026年9月30日", "2026.9.30", "2026-02-30", "长期", "", "9月底前", "每月", "立即"), hostileText);
const seqText = fc.oneof(fc.constantFrom("1", "2", "3", "一", "1.1", "", "（1）", "第三", "99999999999999999999"), hostileText);

function bodyCell(role: Role): fc.Arbitrary<RandomCell> {
  const text = role === "unit" || role === "lead" || role === "support" ? unitText : role === "deadline" || role === "start" || role === "updated" ? deadlineText : role === "seq" ? seqText : hostileText;
  return fc.oneof({ weight: 8, arbitrary: text.map(textCell) }, { weight: 1, arbitrary: otherCell }, { weight: 1, arbitrary: fc.constant(EMPTY) });
}

const ROLES = Object.keys(HEADER_WORDS).filter((role) => HEADER_WORDS[role as Role].exact.length > 0) as Role[];
const OPTIONAL = ROLES.filter((role) => !["task", "unit", "progress"].includes(role));

/** A header's words for a role, as somebody might write them. */
const headerText = (role: Role): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...HEADER_WORDS[role].exact), fc.constantFrom("", " ", "\n", "　")).map(([word, gap]) => (word.length === 2 ? word.charAt(0) + gap + word.charAt(1) : word));

const area = (bottom: number, right: number): fc.Arbitrary<CellArea> =>
  fc.tuple(fc.nat(bottom), fc.nat(right), fc.nat(3), fc.nat(2)).map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));

/** The rows between header and end: tasks, and what is none. */
type Line = "task" | "task" | "blank" | "section" | "total" | "header" | "continuation";
const LINES: readonly Line[] = ["task", "task", "task", "task", "blank", "section", "total", "header", "continuation"];

/** Whole sheets; most of them hold a ledger. */
export const randomSheet: fc.Arbitrary<SheetCells> = fc
  .record({
    roles: fc.tuple(fc.subarray(OPTIONAL, { maxLength: 6 }), fc.subarray<Role>(["task", "unit", "progress"], { minLength: 2 })).chain(([some, must]) => fc.shuffledSubarray([...some, ...must], { minLength: some.length + must.length })),
    gaps: fc.array(fc.nat(8), { maxLength: 2 }),
    titles: fc.array(fc.oneof(fc.constantFrom("云溪区2026年上半年重点任务进展台账", "填报单位：区政府办", "截至2026年6月30日", "（单位：万元）", "※ 以下任务均为2026年底前完成"), hostileText), { maxLength: 3 }),
    twoRows: fc.boolean(),
    lines: fc.array(fc.constantFrom(...LINES), { maxLength: 9 }),
    below: fc.array(hostileText, { maxLength: 2 }),
    top: fc.nat(4),
    left: fc.nat(3),
    hidden: fc.array(fc.nat(16), { maxLength: 3 }),
    merges: fc.array(area(18, 10), { maxLength: 3 }),
    formulas: fc.array(fc.tuple(fc.nat(18), fc.nat(10)), { maxLength: 3 }),
  })
  .chain(({ roles, ...rest }) =>
    fc.record({
      headers: fc.tuple(...roles.map(headerText)),
      body: fc.tuple(...rest.lines.map(() => fc.tuple(...roles.map(bodyCell)))),
      section: hostileText,
    }).map(({ headers, body, section }) => layOut({ ...rest, headers, body, section })));

interface Layout {
  readonly headers: readonly string[];
  readonly body: readonly (readonly RandomCell[])[];
  readonly section: string;
  readonly gaps: readonly number[];
  readonly titles: readonly string[];
  readonly twoRows: boolean;
  readonly lines: readonly Line[];
  readonly below: readonly string[];
  readonly top: number;
  readonly left: number;
  readonly hidden: readonly number[];
  readonly merges: readonly CellArea[];
  readonly formulas: readonly (readonly [number, number])[];
}

function layOut({ headers, body, section, gaps, titles, twoRows, lines, below, top, left, hidden, merges, formulas }: Layout): SheetCells {
  const header = headers.map(textCell);
  const rows: RandomCell[][] = titles.map((title) => [textCell(title)]);
  if (twoRows) rows.push(header.map((cell, index) => (index % 3 === 2 ? textCell("情况") : cell)), header.map((cell, index) => (index % 3 === 2 ? cell : EMPTY)));
  else rows.push(header);
  lines.forEach((line, index) => {
    const cells = [...(body[index] ?? [])];
    if (line === "blank") rows.push([]);
    else if (line === "section") rows.push([textCell(`一、${section}`)]);
    else if (line === "total") rows.push([textCell("合计"), ...cells.slice(1).map((_, at) => number(at))]);
    else if (line === "header") rows.push(header);
    else if (line === "continuation") rows.push(cells.map((cell, at) => (at === cells.length - 1 ? cell : EMPTY)));
    else rows.push(cells);
  });
  for (const text of below) rows.push([textCell(text)]);
  for (const gap of gaps) for (const row of rows) if (row.length > gap) row.splice(gap, 0, EMPTY);
  return sheetOfCells(rows, { top, left, hidden, merges, formulas });
}

/** A sheet of rows of cells of any lengths. */
export function sheetOfCells(
  rows: readonly (readonly RandomCell[])[],
  { top = 0, left = 0, hidden = [], merges = [], formulas = [] }: Partial<Pick<Layout, "top" | "left" | "hidden" | "merges" | "formulas">> = {},
): SheetCells {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const all = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? EMPTY));
  return {
    name: "台账", top, left,
    values: all.map((row) => row.map(({ value }) => value)),
    text: all.map((row) => row.map(({ text }) => text)),
    formats: all.map((row) => row.map(({ format }) => format)),
    formulas: new Set(formulas.map(([row, column]) => `${row},${column}`)),
    merges,
    hiddenRows: new Set(hidden),
    tables: [],
    protected: false,
  };
}
