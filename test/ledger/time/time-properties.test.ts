import fc from "fast-check";
import {
  isCivilDate, progressAge, readDeadline, readDeadlineNote, readPromises, readReportingTime, readTimeMentions,
} from "../../../src/ledger/time";
import { foldText, maskNames } from "../../../src/ledger/time/folded-text";
import { DATES, ENGLISH_DATES, NOT_READ, OTHER_KINDS } from "./deadline-wordings";

const pieces = [
  ..."0123456789一二三四五六七八九十〇年月日号季度上下中旬底末初前内至到-—~～.／/、，。；（）《》〔〕“”\n \u3000\u200b第每按半全今明后去本次起每周截至于拟将计划预待后已完成期间",
  "2021", "2021年", "季度", "截至", "by ", "June", " Q3", "end of ", "monthly", "计划", "下一步", "20210630", "44377", "１２", "每月", "⽉", "😀", "\ud83d",
];
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...[...DATES, ...ENGLISH_DATES, ...OTHER_KINDS, ...NOT_READ].map(([text]) => text)), { maxLength: 4 }).map((parts) => parts.join("，")),
);
const days = fc.constantFrom("2021-06-30", "2024-02-29", "2021-01-01", "2021-12-31", "1999-12-31");
const runs = { numRuns: 1500 };

const inside = (text: string, span: readonly [number, number]) => span[0] >= 0 && span[0] < span[1] && span[1] <= text.length;

describe("whatever the text", () => {
  test("a deadline's reading is whole, and its words stand in the text", () => {
    fc.assert(
      fc.property(texts, days, (text, asOf) => {
        const reading = readDeadline(text, { asOf });
        expect(reading.kind === "date").toBe(reading.date !== undefined);
        expect(reading.span === null).toBe(reading.kind === "none");
        if (reading.span !== null) expect(inside(text, reading.span)).toBe(true);
        for (const date of [reading.date, reading.next, ...(reading.milestones ?? [])]) {
          if (date !== undefined) expect(isCivilDate(date)).toBe(true);
        }
        if (reading.next !== undefined) expect(reading.next >= asOf).toBe(true);
        expect([...(reading.milestones ?? [])].sort()).toEqual(reading.milestones ?? []);
        const note = readDeadlineNote(text, { asOf });
        if (note !== null) expect(note.span !== null && inside(text, note.span)).toBe(true);
      }),
      runs,
    );
  });
  test("the quoted words alone are read as the same day", () => {
    fc.assert(
      fc.property(fc.constantFrom(...DATES.map(([text]) => text)), (text) => {
        const reading = readDeadline(text, { asOf: "2021-06-30", year: 2021 });
        if (reading.span === null || !/20\d\d年/.test(text.slice(...reading.span))) return;
        expect(readDeadline(text.slice(...reading.span), { asOf: "2021-06-30", year: 2021 }).date).toBe(reading.date);
      }),
    );
  });
  test("a reporting time is in order and in the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readReportingTime(text, { fallbackYear: 2021 });
        if (reading === null) return;
        expect(inside(text, reading.span)).toBe(true);
        if (reading.period !== undefined) expect(reading.period.start <= reading.period.end).toBe(true);
      }),
      runs,
    );
  });
  test("mentions and promises come in order and do not overlap", () => {
    fc.assert(
      fc.property(texts, days, (text, asOf) => {
        const mentions = readTimeMentions(text, { asOf });
        const promises = readPromises(text, { asOf });
        for (const list of [mentions, promises]) {
          list.forEach((one, index) => {
            expect(inside(text, one.span)).toBe(true);
            expect(one.span[0]).toBeGreaterThanOrEqual(list[index - 1]?.span[1] ?? 0);
          });
        }
        for (const { start, end } of mentions) if (start !== null && end !== null) expect(start <= end).toBe(true);
        const { newest } = progressAge([text], { asOf });
        if (newest !== null) expect(newest <= asOf).toBe(true);
      }),
      runs,
    );
  });
  test("folding keeps its way back, and folds once", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = foldText(text);
        expect(folded.starts).toHaveLength(folded.text.length);
        expect(folded.ends).toHaveLength(folded.text.length);
        expect(maskNames(folded.text)).toHaveLength(folded.text.length);
        folded.starts.forEach((start, at) => expect(start).toBeLessThan(folded.ends[at] ?? 0));
      }),
      runs,
    );
  });
});

describe("long texts are read to their end", () => {
  test.each(["6月", "《", "2021年", "每月", "1", "待", "按", "，下一步", "截至", "3、", "2021.6.", "june ", "十", "计划"])("%j, many times", (piece) => {
    const text = piece.repeat(8000);
    const spans = [readDeadline(text, { asOf: "2021-06-30" }).span, readReportingTime(text, { fallbackYear: 2021 })?.span, ...readPromises(text, { asOf: "2021-06-30" }).map((each) => each.span)];
    for (const span of spans) if (span) expect(inside(text, span)).toBe(true);
  });
});
