import { readPercent } from "../../../src/ledger/figures";

describe("a percent column's cell", () => {
  test.each<[string, number]>([
    ["70%", 0.7], ["70％", 0.7], [" 98.5 % ", 0.985], ["完成70%", 0.7], ["已完成总量的70%", 0.7], ["70%左右", 0.7], ["70%（预计）", 0.7], ["70% (含东区)", 0.7], ["0%", 0], ["100%", 1], ["0.1%", 0.001], ["33.3333%", 0.333333],
    ["0.7", 0.7], ["70", 0.7], ["0", 0], ["98.5", 0.985], ["1.5", 0.015], ["2（预计）", 0.02], ["100", 1],
    ["35/50", 0.7], ["35 / 50", 0.7], ["17.5/25", 0.7], ["35/50.0", 0.7], ["0/50", 0], ["1,035/2,070", 0.5], ["1，035/2，070", 0.5],
    ["七成", 0.7], ["约七成", 0.7], ["已完成七成", 0.7], ["达七成", 0.7], ["达到七成", 0.7], ["近七成左右", 0.7], ["进度：七成", 0.7], ["进度:七成", 0.7], ["七成半", 0.75], ["三成五", 0.35], ["两成", 0.2], ["一成", 0.1], ["十成", 1], ["7成", 0.7],
    ["7.5成", 0.75], ["九成九", 0.99], ["七 成", 0.7], ["二成", 0.2], ["四成一", 0.41], ["五成二", 0.52], ["六成三", 0.63], ["八成四", 0.84], ["一成六", 0.16], ["一成七", 0.17], ["一成八", 0.18],
    ["目前全区二十四个点位的建设任务已完成70%", 0.7], ["完成百分之七十", 0.7], ["较上月提高5%，现为70%", 0.7], ["三分之一", 0.333333333333],
  ])("%s is %d", (text, share) => {
    expect(readPercent(text)).toEqual({ share, outOfRange: false });
  });

  test.each<[string, number]>([["120%", 1.2], ["-5%", -0.05], ["-0.2", -0.2], ["60/50", 1.2], ["150", 1.5]])("%s is %d, out of range", (text, share) => {
    expect(readPercent(text)).toEqual({ share, outOfRange: true });
  });

  test.each(["", "1", "1.0", "进行中", "35/0", "0/0", "70%和80%", "东区70%，西区80%", "提高5%", "一成不变", "完成三成，余七成", "2026/7/3", "3‰", "成", "七成以下多", "同比增长12%", "东区3成，西区5成"])("tells none: %s", (text) => {
    expect(readPercent(text)).toEqual({ share: null, outOfRange: false });
  });

  test("the cell's value counts only where nothing is shown", () => {
    expect(readPercent(undefined, 0.7)).toEqual({ share: 0.7, outOfRange: false });
    expect(readPercent("", 70)).toEqual({ share: 0.7, outOfRange: false });
    expect(readPercent(" ", 0)).toEqual({ share: 0, outOfRange: false });
    expect(readPercent("80%", 0.7).share).toBe(0.8);
    expect(readPercent("进行中", 0.7).share).toBeNull();
    for (const value of [1, Number.NaN, Number.POSITIVE_INFINITY, "0.7", undefined, null]) expect(readPercent("", value).share).toBeNull();
  });

  test("a long remark is not read to its end", () => {
    expect(readPercent(`${"点位建设".repeat(50)}70%`).share).toBeNull();
    expect(readPercent(`${"点位建设".repeat(49)}70%`).share).toBe(0.7);
  });
});
