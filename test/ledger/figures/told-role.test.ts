import { readTold } from "../../../src/ledger/figures/told";
import { bare, countedIn } from "../../../src/ledger/figures/told-role";

/** Of a sentence's first number: its role and the verb that says so. */
function read(text: string): string {
  const [first] = readTold(text).told;
  return first ? `${first.role} ${first.verb || "-"}` : "none";
}

describe("what is asked for", () => {
  test.each<[string, string]>([
    ["计划新建幼儿园5所", "target 计划新建"], ["计划培育企业40家", "target 培育"], ["年内应改造厕所60座", "target 改造"], ["需整治房屋23栋", "target 整治"], ["任务数300户", "target 任务数"], ["不少于50户", "target 不少于"],
    ["年度目标新增床位300张", "target 新增"], ["全年任务为新增床位300张", "target 新增"], ["今年目标任务是新增床位300张", "target 新增"], ["总体目标新增床位300张", "target 新增"],
    ["拟新建幼儿园3所", "target 新建"], ["本年拟改造厕所3座", "target 改造"], ["拟整治河道3处", "target 整治"],
    // a plan's verb that sets no work
    ["按计划培育企业40家", "work 培育"], ["计划于六月培育企业40家", "planned 培育"], ["计划在年底培育企业40家", "planned 培育"], ["供应土地40亩", "work 供应"], ["对应改造厕所60座", "work 改造"], ["急需改造厕所60座", "work 改造"],
    ["已计划培育企业40家", "done 培育"], ["计划培育企业，累计培育企业40家", "done 培育"], ["计划实际培育企业40家", "done 培育"],
    ["已完成年度目标新增床位300张", "done 新增"], ["围绕年度目标新增床位300张", "work 新增"], ["对照年度任务新增床位300张", "work 新增"], ["根据全年任务新增床位300张", "work 新增"],
    // at least, and told behind the number
    ["幼儿园在园数50个以上", "target -"], ["50个以上", "bare -"], ["检查50家以上", "activity 检查"],
    ["新增床位300张的目标", "target 新增"], ["12户年度目标任务", "target -"], ["新增300张既定目标", "target 新增"], ["完成300户的年度目标", "done 完成"], ["新增床位300张，目标已实现", "work 新增"],
    // surpassed, reached, its share
    ["超额完成省定任务2100辆", "target 任务"], ["超额完成计划数值2100辆", "target 计划数"], ["超额完成2100辆", "done 完成"],
    ["完成年度目标60万头的53%", "target 目标"], ["完成年度目标60万头", "done 目标"], ["实现目标60万元", "done 目标"], ["达成指标60户", "done 指标"], ["达到计划60户", "done 计划"], ["完成应建60户", "target 应建"], ["完成后分配60户", "target 分配"],
    ["超年度计划2000户", "planned 计划"], ["比目标2户", "planned 目标"], ["较年度任务2户", "planned 任务"], ["高于指标2户", "planned 指标"], ["差年度预算2万元", "planned 预算"], ["目标2户", "target 目标"],
  ])("%s: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("what is left, going on or to come", () => {
  test.each<[string, string]>([
    ["剩余8户", "remaining -"], ["未签约8户", "remaining 签约"], ["其余已签约8户", "remaining 签约"], ["尚有商户8户", "remaining -"], ["计划剩余8户", "remaining 计划"],
    ["正在改造12个", "ongoing 改造"], ["正改造12个", "ongoing 改造"], ["加快推进点位12个", "ongoing -"], ["已着手改造12个", "done 改造"], ["修正案12件", "bare -"], ["公正评议12家", "bare -"], ["正式签约12家", "done 签约"], ["正常营业12家", "bare -"],
    ["12个正在改造", "ongoing -"], ["改造12个小区正在施工", "ongoing 改造"], ["12个项目推进中", "ongoing -"], ["12个项目施工中", "ongoing -"], ["12个项目在建", "ongoing -"], ["12件正办理", "ongoing -"],
    ["已竣工12个，6个在建", "done 竣工"], ["竣工12个，正在验收", "done 竣工"], ["竣工12个正在验收", "done 竣工"], ["共有12个项目正在施工", "total 共有"],
    ["预计新建5所", "planned 新建"], ["将新建5所", "planned 新建"], ["力争完成投资5亿元", "planned 完成"], ["预计签约、已签约5户", "done 签约"], ["预计目标5户", "target 目标"], ["争取任务5户", "target 任务"], ["力争指标5户", "target 指标"],
    ["拟于六月新建幼儿园3所", "planned 新建"], ["拟新建幼儿园于六月开工3所", "planned 开工"], ["模拟改造系统3套", "work 改造"], ["虚拟建设平台3个", "work 建设"], ["下半年拟新建幼儿园3所", "planned 新建"], ["拟定新建方案3个", "work 新建"],
  ])("%s: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("what is done", () => {
  test.each<[string, string]>([
    ["新建5所", "work 新建"], ["已新建5所", "done 新建"], ["累计新建5所", "done 新建"], ["新建了5所", "done 新建"], ["新建了 5所", "done 新建"], ["新建了公园5所", "work 新建"], ["截至6月新建5所", "done 新建"], ["完成改造5所", "done 改造"], ["竣工并改造5所", "done 改造"],
    // the end of the work behind its verb
    ["整治完毕38户", "done 整治"], ["整治到位38户", "done 整治"], ["整治结束38户", "done 整治"], ["整治成功38户", "done 整治"], ["整治房屋完毕38户", "work 整治"],
    ["应登记478户", "target 登记"], ["实际登记472户", "done 登记"], ["登记472户", "total 登记"], ["实际困难户登记472户", "total 登记"],
    // a verb that no list knows
    ["已送戏下乡230场", "done 送戏下乡"], ["街道已送戏230场", "done 送戏"], ["已有12家", "bare -"], ["已达12家", "bare -"], ["已近12家", "bare -"], ["已超12家", "bare -"], ["已经12家", "bare -"], ["已过12家", "bare -"],
    ["已送戏下乡到云溪清河230场", "bare -"],
    // behind the number
    ["82个村已完成换届", "done -"], ["82个村业已完工", "done -"], ["82个点位已按期投入使用", "done -"], ["82个点位已基本达到创建目标", "done -"], ["82个点位已达到序时目标", "bare -"], ["82个点位已按要求交付", "done -"],
    ["82个点位均已完成", "bare -"], ["82个点位已全部完成", "bare -"], ["82个点位已完成，都达标", "done -"], ["82个点位已完成都达标", "bare -"], ["82个点位未竣工", "bare -"], ["82个村已完成换届5次", "bare -"],
    ["2个公园建成开放", "done -"], ["2个公园建成并投用", "done -"], ["2个项目竣工验收", "done -"], ["2条道路通车", "done -"], ["2个公园交付使用", "done -"], ["2件信访办结", "done -"], ["2处隐患销号", "done -"],
    ["2个公园未建成", "bare -"], ["2个公园拟建成", "bare -"], ["2个公园年底建成", "bare -"], ["2个公园正在竣工验收", "ongoing -"], ["2个公园计划建成", "bare -"], ["2个公园要求建成", "bare -"], ["2个公园建成后投用率高", "bare -"], ["打造2个公园建成", "work 打造"],
    ["东区2个公园建成", "bare -"], ["2个公园建成使用良好", "bare -"],
    ["2家企业获评省级绿色工厂", "done -"], ["2家企业成功入选国家级名单", "done -"], ["2家企业被认定为小巨人企业", "done -"], ["2个社区荣获市级称号", "done -"], ["2家企业拟获评绿色工厂", "bare -"], ["2家企业争获评绿色工厂", "bare -"], ["2家企业获评", "bare -"],
    ["已有5个完成改造", "done -"], ["已经有5个项目竣工", "done -"], ["目前有5个完成改造", "done -"], ["共有5个完成改造", "total 共有"], ["已有5个项目、竣工", "bare -"], ["已有5个园区项目改造地块完成", "bare -"],
  ])("%s: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test("the words that end the work are no object of it", () => {
    const objects = ["整治完毕38户", "整治房屋38户", "整治38户"].map((text) => readTold(text).told[0]?.object);
    expect(objects).toEqual(["", "房屋", ""]);
  });

  test("of an unknown verb the words before it are who did it", () => {
    const [told] = readTold("清河县文化馆已送戏230场").told;
    expect([told?.subject, told?.verb, told?.object, told?.noun]).toEqual(["清河县文化馆", "送戏", "", ""]);
  });
});

describe("the words around a verb", () => {
  test.each<[string, string]>([
    ["", ""], ["今年我区", ""], ["全年新建的公园", "新建公园"], ["截至6月底，泵站", "泵站"], ["“清河”泵站（一期）", "清河泵站一期"], ["已是泵站约", "泵站"], ["签约", "签"], ["1-6月份泵站", "泵站"], ["泵 站", "泵站"],
  ])("without time, manner and marks: %s → %s", (words, expected) => {
    expect(bare(words)).toBe(expected);
  });

  test.each<[string, string]>([
    ["", ""], ["云溪区", ""], ["我区", ""], ["各街道", ""], ["老旧泵站", "老旧泵站"], ["作出决定涉及我区的违法建设", "违法建设"], ["包括老旧泵站", "老旧泵站"], ["经确认违法建设", "违法建设"], ["全县泵站", "泵站"],
    ["对老旧泵站", "老旧泵站"], ["列为老旧泵站", "老旧泵站"], ["街道已完成公园", "公园"], ["街道完成公园", "公园"], ["街道完成率低公园", "街道完成率低公园"], ["老旧泵站的", "老旧泵站"], ["泵站对村", "泵站对村"],
  ])("the noun that ends them: %s → %s", (before, expected) => {
    expect(countedIn(before)).toBe(expected);
  });

  test("verbs that run on are one, but what sets a target is a word of its own", () => {
    const subjects = ["违法建设整改销号12处", "危房排查整治12处", "泵站目标改造12座", "泵站共改造12座", "泵站改造、验收12座"].map((text) => readTold(text).told[0]?.subject);
    expect(subjects).toEqual(["违法", "危房排查", "泵站目标", "泵站", "泵站改造"]);
  });
});
