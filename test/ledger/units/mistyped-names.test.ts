/** Which of two spellings is the other one mistyped. All offices are invented. */
import { findMistyped } from "../../../src/ledger/units/mistyped-names";
import { nameForm } from "../../../src/ledger/units/name-form";

/** Spellings as "名称", "名称×3" where they stand more often, "*名称" where the office's list has them. */
function mistypedAmong(spellings: readonly string[]): [string, string][] {
  const weighed = spellings.map((spelling) => {
    const [text = "", count = "1"] = spelling.replace("*", "").split("×");
    return { text, count: Number(count), form: nameForm(text, new Map()), official: spelling.startsWith("*") };
  });
  return [...findMistyped(weighed)].map(([rare, usual]) => [weighed[rare]?.text ?? "", weighed[usual]?.text ?? ""]);
}

/** Thirty characters: about the longest name that an office bears. */
const LONG = "云溪区城镇老旧小区综合改造和既有住宅加装电梯工作推进领导小组";

describe("a known body with a character mistyped", () => {
  test.each([
    [["区生态环境局", "区生态环竟局"], "区生态环竟局", "区生态环境局"],
    [["区融煤体中心", "区融媒体中心"], "区融煤体中心", "区融媒体中心"],
    [["区发展改革委×2", "区发展改歌委"], "区发展改歌委", "区发展改革委"],
    [["云溪区交通运翰局", "云溪区交通运输局"], "云溪区交通运翰局", "云溪区交通运输局"],
    // five characters in all
    [["区政务中心", "区证务中心"], "区证务中心", "区政务中心"],
    // a wrong character at the end, or so that level and place cannot be read any more
    [["云溪区卫生健康委员会", "云溪区卫生健康尾员会"], "云溪区卫生健康尾员会", "云溪区卫生健康委员会"],
    [["区湿地保护署×2", "区湿地保护暑"], "区湿地保护暑", "区湿地保护署"],
  ])("in %j %s stands for %s", (spellings, rare, usual) => {
    expect(mistypedAmong(spellings)).toEqual([[rare, usual]]);
    expect(mistypedAmong([...spellings].reverse())).toEqual([[rare, usual]]);
  });
});

describe("a body that no list knows, with characters that are often taken for one another", () => {
  test.each([
    [["区湿地保护建设中心×2", "区湿地保护健设中心"], "区湿地保护健设中心", "区湿地保护建设中心"],
    [["*区湿地保护建设中心", "区湿地保护健设中心×3"], "区湿地保护健设中心", "区湿地保护建设中心"],
    [[`${LONG}×2`, LONG.replace("住", "驻")], LONG.replace("住", "驻"), LONG],
  ])("in %j %s stands for %s", (spellings, rare, usual) => expect(mistypedAmong(spellings)).toEqual([[rare, usual]]));
});

test("three mistakes at one place are three mistakes", () => {
  expect(mistypedAmong(["区生态环竟局", "区生态环镜局", "区生态环境局", "区生态环景局"])).toEqual([["区生态环竟局", "区生态环境局"], ["区生态环镜局", "区生态环境局"], ["区生态环景局", "区生态环境局"]]);
});

describe("no mistake", () => {
  test.each([
    // Which of two is wrong cannot be told; the more frequent one is hardly.
    [["区湿地保护建设中心", "区湿地保护健设中心"]],
    [["区生态环境局", "区生态环竟局×2"]],
    // what the office's list has
    [["区生态环境局", "*区生态环竟局"]],
    // other characters
    [["区湿地保护建设中心×2", "区湿地保护重设中心"]],
    [["区云河绿道中心×2", "区云河步道中心"]],
    // half of a short name: another word
    [["区体育中心", "区体操中心"]],
    [["区气象中心×2", "区气候中心"]],
    [["区房管中心×2", "区房产中心"]],
    [["东城公安分局", "东城公路分局"]],
    // a word that bodies are named after
    [["区生态环境局", "区生态环保局"]],
    [["区农业农村局", "区林业农村局"]],
    [["区城市管理中心", "区城市管网中心"]],
    // a direction, a size, a number
    [["区园林绿化局", "区东林绿化局"]],
    [["区大数据中心", "区元数据中心"]],
    [["区大数据中心", "区小数据中心"]],
    // two known spellings
    [["区发展和改革委", "区发展与改革委"]],
    // another place
    [["建云区湿地中心×2", "健云区湿地中心"]],
    // proper names
    [["建云有限公司×2", "健云有限公司"]],
    [["望云建设街道×2", "望云健设街道"]],
    // too short to be sure
    [["区民政局", "区民正局"]],
    // one of two, nobody knows of which
    [["区老年乐园管理中心×2", "区老年乐院管理中心×2", "区老年乐圆管理中心"]],
    // a series
    [["区园林绿化局", "区果林绿化局", "区茶林绿化局", "区竹林绿化局", "区梅林绿化局"]],
  ])("%j", (spellings) => expect(mistypedAmong(spellings)).toEqual([]));

  test("a mistake is not taken for the right spelling of another one", () => {
    expect(mistypedAmong(["区湿地监管建设中心×3", "区湿地鉴管建设中心×2", "区湿地鉴管健设中心"])).toEqual([["区湿地鉴管建设中心", "区湿地监管建设中心"]]);
  });
});
