/** Where a run of text is cut into names that may stand by themselves. All offices are invented. */
import { splitFragments, trimLeadingWord, trimRun, trimTrailingWord } from "../../../src/ledger/units/split-fragments";
import { vocabularyOf } from "../../../src/ledger/units/unit-vocabulary-type";

describe("white space and marks at the ends of a run", () => {
  test.each([
    ["区住建委", "区住建委", 10],
    ["  区住建委 ", "区住建委", 12],
    ["--区住建委--", "区住建委", 12],
    ["：:区住建委?".slice(1), "区住建委", 11],
    ["\"区住建委'", "区住建委", 11],
    ["Parks Dept.", "Parks Dept", 10],
    ["云溪 Wi-Fi 办_", "云溪 Wi-Fi 办", 10],
    ["...", "", 13],
    ["", "", 10],
  ])("%j is %j from %s on", (text, trimmed, start) => expect(trimRun({ text, start: 10 })).toEqual({ text: trimmed, start }));
});

describe("a joining word before a stretch's first name", () => {
  test.each<[string, string, readonly string[]]>([
    ["以及区财政局", "区财政局", []],
    ["及财政局", "财政局", []],
    ["和各街道", "各街道", []],
    ["由区住建委", "区住建委", []],
    ["并由区城建集团", "区城建集团", []],
    ["请审计局", "审计局", []],
    ["并各街道", "各街道", []],
    ["及其各部门", "各部门", []],
    ["和城投", "城投", ["城投"]],
    ["and Parks Department", "Parks Department", []],
    ["and  Parks Department", "Parks Department", []],
    ["& Parks Department", "Parks Department", []],
    ["&Parks Department", "Parks Department", []],
    // the word is the name's own
    ["和平里街道", "和平里街道", []],
    ["和城建集团", "和城建集团", []],
    ["和县财政局", "和县财政局", ["和县财政局"]],
    ["Andover Parks Department", "Andover Parks Department", []],
    ["和城投", "和城投", []],
    ["区财政局", "区财政局", []],
  ])("%s leaves %s (the ledger has %j)", (text, name, names) =>
    expect(trimLeadingWord({ text, start: 10 }, vocabularyOf(names))).toEqual({ text: name, start: 10 + text.length - name.length }),
  );
});

describe("a joining word behind a stretch's last name", () => {
  test.each<[string, string, readonly string[]]>([
    ["区财政局以及", "区财政局", []],
    ["区财政局和", "区财政局", []],
    ["各街道与", "各街道", []],
    ["城投及", "城投", ["城投"]],
    ["Parks Department and", "Parks Department", []],
    ["Parks Department  and", "Parks Department", []],
    ["Parks Department &", "Parks Department", []],
    // the word is the name's own, or there is none
    ["区人力资源和", "区人力资源和", []],
    ["雍和", "雍和", []],
    ["Parks Departmentand", "Parks Departmentand", []],
    ["区财政局", "区财政局", []],
  ])("%s leaves %s (the ledger has %j)", (text, name, names) => expect(trimTrailingWord({ text, start: 10 }, vocabularyOf(names))).toEqual({ text: name, start: 10 }));
});

describe("cuts", () => {
  const cut = (text: string, names: readonly string[] = []) => splitFragments({ text, start: 10 }, { kind: "gap", word: "", newline: true }, vocabularyOf(names));
  const fragment = (text: string, start: number, word: string | null) => ({
    text, start, end: start + text.length,
    before: word === null ? { kind: "gap", word: "", newline: true } : word === "" ? { kind: "none", word: "", newline: false } : { kind: "and", word, newline: false },
  });

  test("at each joining word, and where sure names run together", () => {
    expect(cut("区住建委区财政局以及各街道")).toEqual([fragment("区住建委", 10, null), fragment("区财政局", 14, ""), fragment("各街道", 20, "以及")]);
    expect(cut("Parks Dept and Housing Bureau")).toEqual([fragment("Parks Dept", 10, null), fragment("Housing Bureau", 25, "and")]);
  });

  test.each<[string, string[], readonly string[]]>([
    ["区住建委和区财政局", ["区住建委", "区财政局"], []],
    ["区住建委会同区财政局", ["区住建委", "区财政局"], []],
    ["区人力资源和社会保障局", ["区人力资源", "社会保障局"], []],
    ["颐和园", ["颐", "园"], []],
    // a word at an end is none here
    ["和平里街道", ["和平里街道"], []],
    ["区住建委和", ["区住建委和"], []],
    ["Parks Dept & and Housing Bureau", ["Parks Dept", "Housing Bureau"], []],
    ["", [], []],
    // names that run together, each of them sure
    ["区住建委区财政局", ["区住建委", "区财政局"], []],
    ["区住建委区委", ["区住建委", "区委"], []],
    ["区委区政府", ["区委", "区政府"], []],
    ["县委县城管局", ["县委", "县城管局"], []],
    ["城投区财政局", ["城投", "区财政局"], ["城投"]],
    ["区人力资源社会保障局区市场监督管理局区农业农村局区退役军人事务局", ["区人力资源社会保障局", "区市场监督管理局", "区农业农村局", "区退役军人事务局"], []],
    ["区委区政府和区人大区政协", ["区委", "区政府", "区人大", "区政协"], []],
    // one of them is not, or both are one name of the ledger
    ["城投区财政局", ["城投区财政局"], []],
    ["区住建委区推进办", ["区住建委区推进办"], []],
    ["区委区政府", ["区委区政府"], ["区委区政府"]],
    ["区财政局工会", ["区财政局工会"], []],
    ["财政局市场科", ["财政局市场科"], []],
  ])("%s: %j (the ledger has %j)", (text, parts, names) => expect(cut(text, names).map((each) => each.text)).toEqual(parts));
});
