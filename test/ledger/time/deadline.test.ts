import { readDeadline } from "../../../src/ledger/time";
import { foldText } from "../../../src/ledger/time/folded-text";
import { AS_OF, DATES, ENGLISH_DATES, NOT_READ, OTHER_KINDS } from "./deadline-wordings";

/** The reading in the notation of the table. */
function told(text: string): string {
  const reading = readDeadline(text, { asOf: AS_OF });
  if (reading.kind === "date") {
    const steps = reading.milestones ?? [];
    return [reading.date, ...(steps.length > 0 ? [`| ${steps.join(" ")}`] : [])].join(" ");
  }
  if (reading.kind === "recurring" && reading.every !== undefined) return `${reading.every} ${reading.next}`;
  return reading.kind;
}

describe("deadlines as clerks write them", () => {
  test.each(DATES)("%j is due %s", (text, reading) => expect(told(text)).toBe(reading));
  test.each(ENGLISH_DATES)("%j is due %s", (text, reading) => expect(told(text)).toBe(reading));
  test.each(OTHER_KINDS)("%j is %s", (text, reading) => expect(told(text)).toBe(reading));
});

describe("what is no deadline is not read as one", () => {
  test.each(NOT_READ)("%j is %s", (text, reading) => expect(told(text)).toBe(reading));
});

describe("widths and spaces do not change a reading", () => {
  const all = [...DATES, ...OTHER_KINDS, ...NOT_READ].filter(([text]) => /[\u4e00-\u9fff]/.test(text));
  const wide = (text: string) => text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
  const spaced = (text: string) => text.replace(/[\u4e00-\u9fff]/g, " $& \u3000");
  test.each(all)("%j", (text) => {
    const reading = told(text);
    expect(told(wide(text))).toBe(reading);
    expect(told(spaced(text))).toBe(reading);
    expect(told(`\u200b${text}\ufeff`)).toBe(reading);
    expect(foldText(wide(text)).text).toBe(foldText(text).text);
  });
});

describe("date serials", () => {
  const serial = (value: number, format: string, text: string) => readDeadline(text, { asOf: AS_OF, value, format });
  test("a date format gives the day", () => {
    expect(serial(44377, "yyyy/m/d", "2021/6/30")).toEqual({ kind: "date", date: "2021-06-30", span: [0, 9] });
    expect(serial(44377.75, "yyyy-mm-dd hh:mm", "#####").date).toBe("2021-06-30");
    expect(serial(44377, 'm"月"d"日"', "6月30日").date).toBe("2021-06-30");
  });
  test("a format without a day means the whole month or year", () => {
    expect(serial(44348, 'yyyy"年"m"月"', "2021年6月").date).toBe("2021-06-30");
    expect(serial(44348, "mmm-yy", "Jun-21").date).toBe("2021-06-30");
    expect(serial(44197, 'yyyy"年"', "2021年").date).toBe("2021-12-31");
  });
  test("the format's year counts, not the shown text", () => {
    expect(serial(44742, "m/d", "6/30").date).toBe("2022-06-30");
  });
  test("a bare serial near the reporting day is a date, other numbers are none", () => {
    expect(readDeadline("44377", { asOf: AS_OF, value: 44377, format: "General" }).date).toBe("2021-06-30");
    expect(readDeadline("44377", { asOf: AS_OF, value: "44377", format: "@" }).date).toBe("2021-06-30");
    expect(readDeadline("12000", { asOf: AS_OF, value: 12000, format: "0" }).kind).toBe("none");
    expect(readDeadline("6.3", { asOf: AS_OF, value: 6.3, format: "General" }).kind).toBe("none");
    expect(readDeadline("50%", { asOf: AS_OF, value: 0.5, format: "0%" }).kind).toBe("none");
  });
  test("2021.1 as a number may be October: it is not read", () => {
    expect(readDeadline("2021.1", { asOf: AS_OF, value: 2021.1, format: "General" }).kind).toBe("none");
    expect(readDeadline("2021.1", { asOf: AS_OF, value: "2021.1" }).date).toBe("2021-01-31");
    expect(readDeadline("2021.6", { asOf: AS_OF, value: 2021.6, format: "General" }).date).toBe("2021-06-30");
  });
});

describe("the year that is not told", () => {
  test("is the ledger's, whatever the reporting day", () => {
    expect(readDeadline("12月底前", { asOf: "2022-01-05", year: 2021 }).date).toBe("2021-12-31");
    expect(readDeadline("明年3月底前", { asOf: "2022-01-05", year: 2021 }).date).toBe("2022-03-31");
    expect(readDeadline("12月底前", { asOf: "2022-01-05" }).date).toBe("2022-12-31");
  });
});

describe("spans", () => {
  const quoted = (text: string) => {
    const { span } = readDeadline(text, { asOf: AS_OF });
    return span === null ? null : text.slice(span[0], span[1]);
  };
  test.each([
    ["请于 12 月 31 日前完成", "12 月 31 日前"],
    ["※ 各项任务完成时限均为 2021年底前", "2021年底前"],
    ["6月底前完成方案编制，12月底前完成验收", "12月底前"],
    ["二〇二一年十二月底前完成", "二〇二一年十二月底前"],
    ["应于2021年6月31日前完成", "2021年6月31日"],
    ["每月25日前报送", "每月25日前"],
    ["要长期坚持", "长期坚持"],
    ["待定", null],
  ])("%j quotes %j", (text, quote) => expect(quoted(text)).toBe(quote));
});
