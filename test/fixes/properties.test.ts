/** What every safe fix promises, held against ledgers made at random. */

import fc from "fast-check";
import { applied, findingsOf, fixesOf, readRows, sheetOf, type Rows } from "./fixed-ledger";
import { isBlankText } from "../../src/ledger/sheet-grid";
import { readLedger } from "../../src/ledger/read-ledger";
import { planFixes } from "../../src/fixes/plan-fixes";

const words = [
  "已完成清淤", "3公里", "栽植乔木", " 1280 株", "设臵座椅", "46处", ",", "，", ";", "(", ")", "。", "的的", "\n", "\n", "\r\n", "2.", "3.", "（一）",
  "\u200b", "\u3000", "  ", "区水务局", "与区财政局", "通过验收", "截至6月20日", "GDP ", "Two parks", " opened", "占72.5%", "推进河道整治和岸线修复工程建设", "12月 5日",
];
const prose = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 24 }).map((parts) => parts.join(""));
const unit = fc.constantFrom("区水务局", "区水务局、区财政局", "区水务局\n区财政局", "区住房城乡\n建设委", "区水务局，区水务局", "司法局；区水务局", "区司法局", "牵头：区水务局；配合：区财政局");
const deadline = fc.constantFrom("2026年9月30日", "2026.9.30", "2026-10-08", "20261130", "长期", "", "9月底前", "2026年12月31日前");
const seq = fc.constantFrom("1", "2", "3", "4", "", "7", "一", "1.1");
const row = fc.tuple(seq, prose, unit, deadline, prose);
const ledgers = fc.array(row, { minLength: 1, maxLength: 10 }).map((rows): Rows => [["序号", "工作内容", "责任单位", "完成时限", "进展情况"], ...rows]);

const reads = (rows: Rows) => readLedger([sheetOf(rows)], { asOf: "2026-06-30", today: "2026-06-30" }).ok;
const bare = (text: unknown) => String(text).normalize("NFKC").replace(/[\s。.]/g, "");

it("makes a change once: planned again, nothing is left of what was mended at a cell", () => {
  fc.assert(
    fc.property(ledgers, (rows) => {
      fc.pre(reads(rows));
      for (const rule of ["text/width", "text/spaces", "text/invisible", "text/substituted-glyph", "text/hard-wrap", "unit/duplicate"]) {
        const fixes = fixesOf(rows, rule);
        const after = applied(rows, fixes);
        expect([rule, applied(after, fixesOf(after, rule))]).toEqual([rule, after]);
      }
    }),
    { numRuns: 25 },
  );
});

it("changes white space and widths alone where the rule is about them", () => {
  fc.assert(
    fc.property(ledgers, (rows) => {
      fc.pre(reads(rows));
      for (const rule of ["text/hard-wrap", "text/width", "text/spaces", "unit/wrapped-name"]) {
        const after = applied(rows, fixesOf(rows, rule));
        expect([rule, after.map((each) => each.map(bare))]).toEqual([rule, rows.map((each) => each.map(bare))]);
      }
    }),
    { numRuns: 25 },
  );
});

it("silences the rule at its cell, and brings no new error or warning", () => {
  fc.assert(
    fc.property(ledgers, fc.constantFrom("text/width", "text/spaces", "text/invisible", "text/substituted-glyph", "text/doubled"), (rows, rule) => {
      fc.pre(reads(rows));
      const ledger = readRows(rows);
      const before = findingsOf(ledger);
      const fixes = planFixes(ledger, before.filter((each) => each.rule === rule));
      if (fixes.length === 0) return;
      const after = findingsOf(readRows(applied(rows, fixes)));
      const mended = new Set(fixes.flatMap((fix) => fix.cells.map(({ row: at, column }) => `${at},${column}`)));
      expect(after.filter((each) => each.rule === rule && mended.has(`${each.at?.row},${each.at?.column}`))).toEqual([]);
      expect(after.filter(({ severity }) => severity === "error").length).toBeLessThanOrEqual(before.filter(({ severity }) => severity === "error").length);
    }),
    { numRuns: 25 },
  );
});

it("says of each change what it replaces, exactly", () => {
  fc.assert(
    fc.property(ledgers, (rows) => {
      fc.pre(reads(rows));
      for (const { cells } of fixesOf(rows)) {
        for (const { before, replaced, row: at, column } of cells) {
          const held = rows[at]?.[column] ?? "";
          // A first row's cell that holds blanks alone is taken for empty; writing finds it otherwise, and leaves the task as it is.
          expect(before === "" && isBlankText(String(held)) ? before : held).toBe(before);
          for (const { span } of replaced) expect(span[0] >= 0 && span[0] <= span[1] && span[1] <= String(before).length).toBe(true);
        }
      }
    }),
    { numRuns: 25 },
  );
});
