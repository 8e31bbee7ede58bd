import fc from "fast-check";
import { paneLocaleFor, paneTexts } from "../../src/locales/pane";
import { changesTexts } from "../../src/locales/pane/changes";
import { findingsTexts } from "../../src/locales/pane/findings";
import { outputTexts } from "../../src/locales/pane/output";
import { settingsTexts } from "../../src/locales/pane/settings";
import { tableTexts } from "../../src/locales/pane/table";
import { excerptAround, opening } from "../../src/taskpane/findings/excerpt";
import { rowStretches } from "../../src/taskpane/findings/finding-entries";
import { rowAt, rowTops, rowsInView } from "../../src/taskpane/findings/window-rows";
import { shadeOf } from "../../src/taskpane/pane-theme";
import { paneReducer, startState } from "../../src/taskpane/pane-state";
import { asCivilDate } from "../../src/taskpane/settings/civil-date-field";
import { sampleResult } from "./sample-result";
import { sampleWords } from "./sample-services";

describe("excerptAround", () => {
  test("shows the words with some of the text around them", () => {
    const text = "截至5月底，本区按照年度计划新开工老旧小区综合整治项目十二个，完成投资三千万元，其余项目正在推进前期手续，计划年内全部开工。";
    const start = text.indexOf("正在推进");
    const excerpt = excerptAround(text, [start, start + 4]);
    expect(excerpt?.quote).toBe("正在推进");
    expect(excerpt?.before.startsWith("…")).toBe(true);
    expect(excerpt?.after.endsWith("全部开工。")).toBe(true);
  });

  test("shows a line break inside the words", () => {
    expect(excerptAround("区住房城\n乡建设局", [0, 9])?.quote).toBe("区住房城⏎乡建设局");
  });

  test("a span beyond the text gives nothing", () => {
    expect(excerptAround("短", [0, 5])).toBeNull();
    expect(excerptAround("短", [1, 0])).toBeNull();
  });

  test("never throws, and never cuts a character in two", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(60), fc.nat(60), (text, start, length) => {
        const excerpt = excerptAround(text, [start, start + length]);
        const cut = /[\ud800-\udbff](?![\udc00-\udfff])/;
        if (excerpt && !cut.test(text.slice(start, start + length)) && !cut.test(text.slice(0, start))) {
          expect(cut.test(excerpt.before + excerpt.after)).toBe(false);
        }
        expect(cut.test(opening(text, 5))).toBe(false);
      }),
    );
  });
});

test("rows are written as stretches, counted from 1", () => {
  expect(rowStretches([2, 3, 4, 8], "—", "、")).toBe("3—5、9");
  expect(rowStretches([1, 3, 5, 7, 9, 11], "—", "、")).toBe("2、4、6…");
  expect(rowStretches([], "—", "、")).toBe("");
});

describe("rows in view", () => {
  test("the rows that fill the view, and a few more", () => {
    const tops = rowTops(100, () => 50);
    expect(rowsInView(tops, 1000, 200, 2)).toEqual({ first: 18, end: 27 });
    expect(rowsInView(rowTops(0, () => 50), 0, 200, 2)).toEqual({ first: 0, end: 0 });
  });

  test("any distance falls into the row that covers it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }), fc.nat(), (heights, at) => {
        const tops = rowTops(heights.length, (row) => heights[row] ?? 0);
        const distance = at % (tops[heights.length] ?? 1);
        const row = rowAt(tops, distance);
        expect(tops[row] ?? 0).toBeLessThanOrEqual(distance);
        expect(tops[row + 1] ?? 0).toBeGreaterThan(distance);
      }),
    );
  });
});

describe("shade", () => {
  test.each([
    ["#FFFFFF", "light"], ["#f3f2f1", "light"], ["#000", "dark"], ["#262626", "dark"], ["444444", "dark"], ["#217346", "dark"],
    [null, "light"], ["", "light"], ["white", "light"], ["#12", "light"],
  ])("%s is %s", (background, shade) => {
    expect(shadeOf(background)).toBe(shade);
  });
});

describe("a typed day", () => {
  test.each(["2021-06-30", "2021/6/30", "2021.6.30", " 2021年6月30日 ", "20210630", "２０２１－６－３０"])("%s", (text) => {
    expect(asCivilDate(text)).toBe("2021-06-30");
  });
  test.each(["", "6月30日", "2021-06-31", "2021-13-01", "20210229", "0021-01-01", "2021-06-30 12:00", "三十日"])("no day: %s", (text) => {
    expect(asCivilDate(text)).toBeNull();
  });
});

test("the pane speaks Chinese for any Chinese display, English otherwise", () => {
  expect(["zh-CN", "zh-TW", "zh", "ZH-hk"].map(paneLocaleFor)).toEqual(["zh-CN", "zh-CN", "zh-CN", "zh-CN"]);
  expect(["en-GB", "de-DE", "", "zhx"].map(paneLocaleFor)).toEqual(["en-US", "en-US", "en-US", "en-US"]);
});

test("no text of either language is empty", () => {
  const all = [paneTexts, findingsTexts, tableTexts, changesTexts, outputTexts, settingsTexts];
  const empty = (value: unknown): boolean => (typeof value === "string" ? value.trim() === "" : typeof value === "object" && value !== null && Object.values(value).some(empty));
  for (const texts of all) expect(empty(texts)).toBe(false);
});

describe("state", () => {
  const checked = paneReducer(startState, { is: "checked", result: sampleResult(5), words: sampleWords });

  test("a failed job keeps the last result", () => {
    const failed = paneReducer(paneReducer(checked, { is: "started", job: "mark" }), { is: "failed", failure: { job: "mark", error: new Error("x"), words: null } });
    expect(failed.result).toBe(checked.result);
    expect(failed.running).toBeNull();
  });

  test("another reporting day makes the result out of date", () => {
    expect(paneReducer(checked, { is: "day-set", asOf: "2021-07-31" }).outdated).toBe("settings");
    expect(paneReducer(startState, { is: "day-set", asOf: "2021-07-31" }).outdated).toBeNull();
  });

  test("a change before the first check is no matter", () => {
    expect(paneReducer(startState, { is: "sheet-changed" }).outdated).toBeNull();
  });
});
