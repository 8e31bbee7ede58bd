import fc from "fast-check";
import {
  addDays, civilDate, dateParts, daysBetween, endOfHalf, endOfQuarter, endOfYear, isCivilDate, lastDayOfMonth, startOfHalf, startOfQuarter, weekday,
} from "../../../src/ledger/time";

describe("days of the calendar", () => {
  test("days that are none are null", () => {
    expect(civilDate(2021, 2, 29)).toBeNull();
    expect(civilDate(1900, 2, 29)).toBeNull();
    expect(civilDate(2000, 2, 29)).toBe("2000-02-29");
    expect(civilDate(2021, 13, 1)).toBeNull();
    expect(civilDate(2021, 6, 0)).toBeNull();
    expect(civilDate(2021.5, 6, 1)).toBeNull();
    expect(isCivilDate("2021-06-31")).toBe(false);
    expect(isCivilDate("2021-6-1")).toBe(false);
    expect(isCivilDate("2021-06-30")).toBe(true);
    expect(() => dateParts("30.6.2021")).toThrow(RangeError);
  });
  test("ends of months, quarters, halves and years", () => {
    expect(lastDayOfMonth(2024, 2)).toBe("2024-02-29");
    expect([1, 2, 3, 4].map((quarter) => endOfQuarter(2021, quarter))).toEqual(["2021-03-31", "2021-06-30", "2021-09-30", "2021-12-31"]);
    expect([startOfQuarter(2021, 3), startOfHalf(2021, 2), endOfHalf(2021, 1), endOfYear(2021)]).toEqual(["2021-07-01", "2021-07-01", "2021-06-30", "2021-12-31"]);
  });
  test("days and weekdays", () => {
    expect(daysBetween("2021-06-30", "2021-07-31")).toBe(31);
    expect(daysBetween("2021-03-01", "2021-02-28")).toBe(-1);
    expect(addDays("2021-12-31", 1)).toBe("2022-01-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
    expect([weekday("2021-06-30"), weekday("2021-07-04"), weekday("2000-01-03")]).toEqual([3, 7, 1]);
    expect(addDays("9999-12-31", 5)).toBe("9999-12-31");
  });
  test("they agree with the platform's calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400000, max: 400000 }), (days) => {
        const platform = new Date(Date.UTC(2000, 0, 1) + days * 86400000);
        const date = addDays("2000-01-01", days);
        expect(date).toBe(platform.toISOString().slice(0, 10));
        expect(daysBetween("2000-01-01", date)).toBe(days);
        expect(weekday(date) % 7).toBe(platform.getUTCDay());
      }),
    );
  });
});
