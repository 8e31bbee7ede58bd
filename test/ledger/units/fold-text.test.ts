/** A cell's text as names are read in it, and names as they are compared. */
import { comparableCollective, comparableName, foldText, squeezeName, writtenText } from "../../../src/ledger/units/fold-text";

describe("characters that only look otherwise are folded", () => {
  test.each([
    ["letters and digits of full width", "ＩＴ中心１２０！～", "IT中心120!~"],
    ["brackets and separators of full width", "区委（督查室），区政府；", "区委(督查室),区政府;"],
    ["characters from the fonts of PDF files", "区⽔务局、区⼈社局", "区水务局、区人社局"],
    ["ideographs that stand twice in the code", "区\uf90a融办", "区金融办"],
    ["small marks", "区水务局﹐区民政局﹔", "区水务局,区民政局;"],
    ["a comma of half width", "区水务局､区民政局", "区水务局、区民政局"],
    ["line breaks", "区\n水\r务\u2028局\u0085", "区\n水\n务\n局\n"],
    ["spaces", "区\u3000水\t务\u00a0局 ", "区 水 务 局 "],
  ])("%s: %j is %j", (_, raw, text) => expect(foldText(raw).text).toBe(text));

  test.each([
    ["marks of a list", "㊀区水务局①㈠"],
    ["signs", "★区水务局〔2024〕、《办法》"],
    ["half-width kana, which stand in no name of ours", "ｱ区水务局"],
    // Its plain form is two units long: the places of all that follows would be wrong.
    ["an ideograph whose plain form is longer", "区\ufa6c水务局"],
  ])("%s stay: %s", (_, raw) => expect(foldText(raw).text).toBe(raw));
});

test("what is left out leaves the places of the rest right", () => {
  expect(foldText("\ufeff区\u200b水 \u00ad局")).toEqual({ raw: "\ufeff区\u200b水 \u00ad局", text: "区水 局", at: [1, 3, 4, 6] });
});

test.each([
  ["ＩＴ（云溪）公司", 0, 7, "IT（云溪）公"],
  ["ＩＴ(云溪)公司", 2, 6, "(云溪)"],
  ["【牵头】区水务局", 4, 8, "区水务局"],
])("of %s, %i to %i is written %s: brackets as they are, letters of half width", (raw, from, to, written) => expect(writtenText(foldText(raw), from, to)).toBe(written));

test.each([
  ["区 水\n务 局", "区水务局"],
  ["Finance \n Bureau", "Finance Bureau"],
  ["区 IT 中心", "区IT中心"],
  ["Parks  &\nRecreation", "Parks & Recreation"],
  ["区水务局", "区水务局"],
])("%j closed up is %j", (name, closed) => expect(squeezeName(name)).toBe(closed));

test.each([
  [" 区 水务局 ", "区水务局"],
  ["云溪（集团）公司", "云溪(集团)公司"],
  [" ＩＴ Center ", "it center"],
])("%j is compared as %j", (name, folded) => expect(comparableName(name)).toBe(folded));

test.each([
  ["各街道办事处", "各街道"],
  ["各街道办", "各街道"],
  ["各县（市、区）人民政府", "各县市区"],
  ["各县市区政府", "各县市区"],
  ["各乡（镇）政府", "各乡镇"],
  // other collectives
  ["各街道办公室", "各街道办公室"],
  ["各街道办事处党工委", "各街道办事处党工委"],
  ["各区政府部门", "各区政府部门"],
  ["区政府", "区政府"],
])("the collective %s is compared as %s", (name, folded) => expect(comparableCollective(name)).toBe(folded));
