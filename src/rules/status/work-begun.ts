/** Words that the work itself goes on: builders on the site, the first sod cut. Data, and how they are searched. */

const BEGUN =
  /(?:施工|建设|作业|改造|中标|承建)(?:单位|队伍|企业|人员|机械|设备|班组)(?:均|都|全部|陆续)?(?:已|现已)?(?:经)?进场(?!准备|条件|手续|前)|进场施工(?!准备|条件|手续|前|图|方案|计划)|(?:已|正式|全面)(?:破土)?(?:开工|动工)(?!准备|条件|手续|前|报告|令)|开工建设(?!准备|条件|手续|前)|破土动工|正在(?:抓紧|加紧|加快|全力|有序)?(?:进行)?(?:主体|基础|土建|路面|管网|外墙)?(?:施工|浇筑|铺设|开挖|安装|拆除)(?!图|招标|准备|许可|方案|组织设计)/g;
/** 待手续齐全后进场施工, 具备进场施工条件: what is to come. */
const TO_COME = /(?:未|没有|不能|无法|待|拟|将|预计|计划|力争|争取|确保|准备|具备|满足|要求|督促|协调|推动|尽快|尽早|适时|抓紧|组织|可|后)[^，。；]{0,14}$/;

/** Where the text says that work is going on, in one of the clauses; undefined where none does. Offsets are of `masked`. */
export function workBegun(masked: string, clauses: readonly { readonly start: number; readonly end: number }[]): { readonly start: number; readonly end: number } | undefined {
  for (const found of masked.matchAll(BEGUN)) {
    const clause = clauses.find((each) => each.start <= found.index && found.index < each.end);
    if (clause && !TO_COME.test(masked.slice(clause.start, found.index))) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
