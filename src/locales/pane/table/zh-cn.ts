/** The words for choosing table and columns, in Chinese. */

export const tableZhCN = {
  title: "更正认表结果",
  failedTitle: "请指出台账在哪里",
  sheet: "工作表",
  header: "表头行",
  headerAuto: "自动找",
  headerWanted: "请选择",
  row: (row: number, preview: string) => `第 ${row} 行：${preview}`,
  columns: "各栏在哪一列",
  columnsLater: "各列自动认；要自己指定，请先选表头行。",
  column: (letters: string) => `${letters} 列`,
  columnNamed: (letters: string, header: string) => `${letters} 列「${header}」`,
  auto: "自动认",
  autoIs: (told: string) => `自动：${told}`,
  none: "没有",
  noColumn: "无此栏",
  more: "其他栏目",
  moreHint: "认错的列，改给它真正的用途，如“备注”；表里没有的，选“无此栏”。",
  reading: "正在读取…",
  empty: "这张表没有内容。",
  use: "按此校验",
  cancel: "取消",
  remembered: "选择记在工作簿里，下次打开、换人打开都照此认表。表格内容不改动。",
};

/** What every language has to say here. */
export type TableTexts = typeof tableZhCN;
