/** How a cell is parted before any name is read: runs of text, gaps, separators, brackets, numbers. All offices are invented. */
import { readCellParts, type CellPart } from "../../../src/ledger/units/cell-parts";

/** Each part as a word for its kind and its text: "、" parts names, "，" also ends a clause; of a bracket what stands within. */
function told(text: string, from = 0, to = text.length): string[] {
  const tell = (part: CellPart): string => {
    const own = text.slice(part.start, part.end);
    if (part.kind === "gap") return `${part.newline ? "newline" : "space"} ${own.length}`;
    if (part.kind === "stop") return `${part.clause ? "clause" : "stop"} ${part.sign === own ? own : `${part.sign}: ${own}`}`;
    if (part.kind === "bracket") return `bracket ${own}: ${text.slice(part.from, part.to)}`;
    return `${part.kind} ${own}`;
  };
  const parts = readCellParts(text, from, to);
  expect(parts.map((part) => text.slice(part.start, part.end)).join("")).toBe(text.slice(from, to));
  return parts.map(tell);
}

describe("separators, gaps and marks", () => {
  test.each<[string, string[]]>([
    ["区住建委、区财政局", ["run 区住建委", "stop 、", "run 区财政局"]],
    ["区住建委,区财政局;区民政局。", ["run 区住建委", "clause ,", "run 区财政局", "clause ;", "run 区民政局", "clause 。"]],
    ["区住建委/区财政局→区民政局", ["run 区住建委", "stop /", "run 区财政局", "stop →", "run 区民政局"]],
    ["牵头:区住建委", ["run 牵头", "colon :", "run 区住建委"]],
    ["★区住建委", ["mark ★", "run 区住建委"]],
    ["区住建委√ ", ["run 区住建委", "mark √", "space 1"]],
    ["区住建委  区财政局", ["run 区住建委", "space 2", "run 区财政局"]],
    ["区住建委 \n 区财政局", ["run 区住建委", "newline 3", "run 区财政局"]],
    ["\n区住建委 ", ["newline 1", "run 区住建委", "space 1"]],
    ["Parks & Recreation  Dept", ["run Parks & Recreation  Dept"]],
    ["Finance Bureau\nParks Dept", ["run Finance Bureau", "newline 1", "run Parks Dept"]],
    ["Finance Bureau, Parks Dept", ["run Finance Bureau", "clause ,", "space 1", "run Parks Dept"]],
    ["财务部 Finance", ["run 财务部", "space 1", "run Finance"]],
    ["Finance 财务部", ["run Finance", "space 1", "run 财务部"]],
    ["", []],
  ])("%j", (text, parts) => expect(told(text)).toEqual(parts));
});

describe("brackets", () => {
  test.each<[string, string[]]>([
    ["区住建委(牵头)", ["run 区住建委", "bracket (牵头): 牵头"]],
    ["【拆迁】区住建委", ["bracket 【拆迁】: 拆迁", "run 区住建委"]],
    ["各县(市(区))政府", ["run 各县", "bracket (市(区)): 市(区)", "run 政府"]],
    ["区住建委(牵头)(房管局)", ["run 区住建委", "bracket (牵头): 牵头", "bracket (房管局): 房管局"]],
    ["区住建委()", ["run 区住建委", "bracket (): "]],
    // one that is never closed ends at the next separator or line
    ["区委组织部(公务员局", ["run 区委组织部", "bracket (公务员局: 公务员局"]],
    ["区委组织部(公务员局、区财政局", ["run 区委组织部", "bracket (公务员局: 公务员局", "stop 、", "run 区财政局"]],
    ["区委组织部(公务员局\n区财政局", ["run 区委组织部", "bracket (公务员局: 公务员局", "newline 1", "run 区财政局"]],
    ["区委组织部、(公务员局", ["run 区委组织部", "stop 、", "bracket (公务员局: 公务员局"]],
    ["区委组织部(", ["run 区委组织部", "bracket (: "]],
    // one that was never opened parts
    ["区住建委)区财政局", ["run 区住建委", "stop )", "run 区财政局"]],
  ])("%j", (text, parts) => expect(told(text)).toEqual(parts));

  test.each<[string, number, number, string[]]>([
    ["区委(组织部)", 0, 6, ["run 区委", "bracket (组织部: 组织部"]],
    ["(区水务局2)区财政局", 1, 6, ["run 区水务局2"]],
    ["(-张家湾-)石桥", 1, 6, ["stop -", "run 张家湾", "stop -"]],
    ["(4-6号院)", 1, 6, ["run 4-6号院"]],
    ["区委  组织部", 0, 3, ["run 区委", "space 1"]],
    ["区委区-县政府", 0, 3, ["run 区委区"]],
  ])("of %j the text from %s to %s alone", (text, from, to, parts) => expect(told(text, from, to)).toEqual(parts));
});

describe("dashes, arrows and dots", () => {
  test.each<[string, string[]]>([
    ["区住建委-区财政局", ["run 区住建委", "stop -", "run 区财政局"]],
    ["区住建委·各街道", ["run 区住建委", "stop ·", "run 各街道"]],
    ["教务处(本部)-各学院", ["run 教务处", "bracket (本部): 本部", "stop -", "run 各学院"]],
    ["张家湾——石桥", ["run 张家湾", "stop —", "stop —", "run 石桥"]],
    ["张家湾--石桥", ["run 张家湾", "stop -", "stop -", "run 石桥"]],
    ["张家湾->石桥", ["run 张家湾", "stop -", "stop >", "run 石桥"]],
    ["张家湾- 石桥", ["run 张家湾", "stop -", "space 1", "run 石桥"]],
    ["张家湾 -石桥", ["run 张家湾", "space 1", "stop -", "run 石桥"]],
    ["张家湾-、石桥", ["run 张家湾", "stop -", "stop 、", "run 石桥"]],
    ["-张家湾", ["stop -", "run 张家湾"]],
    ["·张家湾\n·石桥", ["stop ·", "run 张家湾", "newline 1", "stop ·", "run 石桥"]],
    ["张家湾-", ["run 张家湾", "stop -"]],
    // within a name
    ["云溪-石桥段指挥部", ["run 云溪-石桥段指挥部"]],
    ["云溪·天街管委会", ["run 云溪·天街管委会"]],
    ["Wi-Fi办", ["run Wi-Fi办"]],
    ["4-6号院", ["run 4-6号院"]],
    ["A-区", ["run A-区"]],
  ])("%j", (text, parts) => expect(told(text)).toEqual(parts));
});

describe("numbers of a list", () => {
  test.each<[string, string[]]>([
    ["1.区住建委2.区财政局", ["number 1.", "run 区住建委", "number 2.", "run 区财政局"]],
    ["12、区住建委", ["number 12、", "run 区住建委"]],
    ["3)区住建委", ["number 3)", "run 区住建委"]],
    ["①区住建委②区财政局", ["number ①", "run 区住建委", "number ②", "run 区财政局"]],
    ["十一、区住建委", ["number 十一、", "run 区住建委"]],
    ["1. Finance Bureau", ["number 1.", "space 1", "run Finance Bureau"]],
    ["10.区住建委11.区财政局", ["number 10.", "run 区住建委", "number 11.", "run 区财政局"]],
    // within a name
    ["3.5产业园", ["run 3.5产业园"]],
    ["第一、第二医院", ["run 第一", "stop 、", "run 第二医院"]],
    ["云溪3.5产业园", ["run 云溪3.5产业园"]],
    ["12345热线办", ["run 12345热线办"]],
  ])("%j", (text, parts) => expect(told(text)).toEqual(parts));
});

describe("the tail of a list", () => {
  test.each<[string, string[]]>([
    ["区住建委等", ["run 区住建委", "stop 等"]],
    ["区住建委等单位", ["run 区住建委", "stop 等: 等单位"]],
    ["区住建委等区有关部门,各街道", ["run 区住建委", "stop 等: 等区有关部门", "clause ,", "run 各街道"]],
    ["区住建委等区直部门", ["run 区住建委", "stop 等: 等区直部门"]],
    ["区住建委等12个成员单位配合", ["run 区住建委", "stop 等: 等12个成员单位", "run 配合"]],
    ["等有关部门", ["stop 等: 等有关部门"]],
    // within a name
    ["区高等学校", ["run 区高等学校"]],
    ["区中等和高等职业学校", ["run 区中等和高等职业学校"]],
    ["区等级保护办", ["run 区等级保护办"]],
  ])("%j", (text, parts) => expect(told(text)).toEqual(parts));
});

describe("commas within one English name", () => {
  test.each([
    ["Culture, Sports and Tourism Bureau"],
    ["Culture, Sports & Tourism Bureau"],
    ["Culture, Sports, and Tourism Bureau"],
    ["Public Works, Parks and Recreation Department"],
    ["Culture, Public Sports and Tourism Bureau"],
    ["Agriculture, Forestry and Rural Water Affairs Bureau"],
    ["Yunxi District Culture, Sports and Tourism Bureau"],
    ["Culture, Radio, Television and Tourism Directorate"],
  ])("%s", (text) => expect(told(text)).toEqual([`run ${text}`]));

  test.each<[string, string[]]>([
    ["Finance Office, Legal and Audit Department", ["run Finance Office", "clause ,", "space 1", "run Legal and Audit Department"]],
    ["Works Department, Finance and Treasury", ["run Works Department", "clause ,", "space 1", "run Finance and Treasury"]],
    ["Finance, Housing", ["run Finance", "clause ,", "space 1", "run Housing"]],
    ["Culture, Sports and Tourism Bureau; Finance Bureau", ["run Culture, Sports and Tourism Bureau", "clause ;", "space 1", "run Finance Bureau"]],
  ])("%s: not those between names", (text, parts) => expect(told(text)).toEqual(parts));
});
