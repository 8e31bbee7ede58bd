/** What stood in a row is known again from a few letters, and so is what does not stand there any more. */

import fc from "fast-check";
import { summaryTexts } from "../../src/locales/summary";
import { isAsStamped, planSummaries, readUnitSheet, sameWords } from "../../src/summary";
import { stampOf, STAMPED_COLUMNS } from "../../src/summary/row-stamp";
import { buildLedger } from "./build-ledger";
import { written } from "./read-plan";

const texts = fc.record(Object.fromEntries(STAMPED_COLUMNS.map((column) => [column, fc.string({ unit: "grapheme", maxLength: 40 })])) as Record<(typeof STAMPED_COLUMNS)[number], fc.Arbitrary<string>>);

test("each column is as stamped, also with other line ends and spaces behind it; another text is not", () => {
  fc.assert(fc.property(texts, fc.constantFrom(...STAMPED_COLUMNS), fc.string({ minLength: 1, maxLength: 5 }), (row, column, more) => {
    const stamp = stampOf(row);
    const text = row[column];
    expect(isAsStamped(stamp, column, text)).toBe(true);
    expect(isAsStamped(stamp, column, `${text.replace(/\r\n?/g, "\n").replace(/\n/g, "\r\n")}  `)).toBe(true);
    if (!sameWords(text, text + more)) expect(isAsStamped(stamp, column, text + more)).toBe(false);
  }));
});

test("what is no stamp tells nothing, and never throws", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (stamp, text) => {
    const told = isAsStamped(stamp, "progress", text);
    if (stamp.split(".").length !== STAMPED_COLUMNS.length) expect(told).toBeNull();
  }));
});

test("a sheet that was just written has no change, in either language", () => {
  const ledger = buildLedger([
    { task: "修缮道路", units: ["区城管委"], progress: "1.完成 3 条。\r\n2.在施 2 条。" },
    { task: "更换路灯", units: ["区城管委", "support:区教委"], progress: "", deadline: "2021-12-31" },
  ]);
  for (const locale of ["zh-CN", "en-US"] as const) {
    const { sheets } = planSummaries(ledger, [], { texts: summaryTexts[locale], takenNames: [], known: {}, sentence: () => "", ruleTitle: (rule) => rule });
    const sheet = sheets.find(({ id }) => id === "unit:区城管委");
    if (!sheet) throw new Error("no sheet");
    const reading = readUnitSheet(written(sheet));
    expect(reading?.rows.map(({ key, changed, edited, texts: told }) => [key, changed, edited, told.task])).toEqual([
      ["key-1", false, [], "修缮道路"], ["key-2", false, [], "更换路灯"],
    ]);
  }
});

test("the overview and a user's sheet are no unit's sheet", () => {
  const [overview] = planSummaries(buildLedger([{ task: "甲", units: ["区教委"] }]), [], {
    texts: summaryTexts["zh-CN"], takenNames: [], known: {}, sentence: () => "", ruleTitle: (rule) => rule,
  }).sheets;
  expect(overview && readUnitSheet(written(overview))).toBeNull();
});
