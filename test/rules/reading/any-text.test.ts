import fc from "fast-check";
import { progressRules } from "../../../src/rules/progress/progress-rules";
import type { Rule } from "../../../src/rules/rule";
import { textRules } from "../../../src/rules/text/text-rules";
import { ledgerOf } from "../build-ledger";
import { paragraphs } from "./paragraphs";

const rules = [...progressRules, ...textRules] as unknown as readonly Rule[];
const pieces = [
  ...paragraphs.slice(0, 40).map(({ text }) => text), "\n", "\r\n", " ", "　", "1.", "2、", "（三）", "《", "》", "“", "”", "(", ")", "，", "。", "；", "臵", "〃", "\u200b", "\ue123", "拟于", "已", "了", "要加强",
  "由市", "预计9月", "12", "%", "the ", "will ", "\ud842", "𠮷", "👍",
];
const anyText = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 12 }).map((parts) => parts.join(""));

test("no text makes a rule throw, and every quote is the cell's own words", () => {
  fc.assert(
    fc.property(anyText, anyText, (task, progress) => {
      const ledger = ledgerOf([{ task, progress, unit: "区教育局" }, { task: progress, progress: task }]);
      for (const rule of rules) {
        for (const { at, quote } of rule.check(ledger, { parameters: rule.parameters })) {
          if (!quote) continue;
          const cell = ledger.tasks.flatMap((each) => Object.values(each.cells)).find((each) => each.row === at?.row && each.column === at.column);
          expect(cell?.text.slice(...quote.span)).toBe(quote.text);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("breaking a text by a page's width changes nothing that is told", () => {
  const telling = rules.filter((rule) => /no-result|no-figures|vague|instruction|higher-level|copies-task/.test(rule.id));
  const long = paragraphs.map(({ text }) => text).filter((text) => text.length > 30 && !/[A-Za-z\n]/.test(text));
  expect(long.length).toBeGreaterThan(20);
  for (const text of long) {
    const doubled = `${text}另据统计，${text}`;
    const paged = doubled.replace(/(.{25})(?=.)/gu, "$1\n");
    const said = (progress: string) => telling.flatMap((rule) => [...rule.check(ledgerOf([{ progress }]), { parameters: rule.parameters })].map(() => rule.id));
    expect(said(paged)).toEqual(said(doubled));
  }
});

test("a very long text is read to its end", () => {
  for (const unit of ["加强监管，", "（", "《", "要", "已完成", "积极", "1.", "由市", "的", "拟", "正在", "\n", " ", "，", "臵", "因", "通过"]) {
    const ledger = ledgerOf([{ task: unit.repeat(4000), progress: unit.repeat(Math.floor(32000 / unit.length)) }]);
    for (const rule of rules) for (const finding of rule.check(ledger, { parameters: rule.parameters })) expect(finding.facts).toBeDefined();
  }
});
