/** What the headless command says. */

export interface HeadlessTexts {
  readonly recognised: (facts: { sheet: string; rows: string; tasks: number; units: number; asOf: string; from: string }) => string;
  readonly from: Readonly<Record<"option" | "title" | "header" | "note" | "today", string>>;
  readonly ready: string;
  readonly notReady: (errors: number) => string;
  readonly counts: (errors: number, warnings: number, infos: number) => string;
  readonly finding: (cell: string | null, title: string, message: string) => string;
  readonly more: (count: number) => string;
  readonly marked: (cells: number) => string;
  readonly notMarked: (sheet: string) => string;
  readonly summaries: (sheets: number) => string;
  readonly written: (file: string) => string;
  readonly sameFile: string;
}

export const headlessZhCN: HeadlessTexts = {
  recognised: ({ sheet, rows, tasks, units, asOf, from }) =>
    `台账：“${sheet}”${rows}，${tasks} 项任务，${units} 个责任单位；填报截止日 ${asOf}（${from}）`,
  from: { option: "指定", title: "据标题", header: "据表头", note: "据说明", today: "今天" },
  ready: "可以报送：没有错误。",
  notReady: (errors) => `暂不能报送：有 ${errors} 处错误。`,
  counts: (errors, warnings, infos) => `错误 ${errors}，提醒 ${warnings}，提示 ${infos}`,
  finding: (cell, title, message) => `  ${cell ?? "全表"}  ${title}：${message}`,
  more: (count) => `  另有 ${count} 条，见报告。`,
  marked: (cells) => `已标记 ${cells} 个单元格。`,
  notMarked: (sheet) => `“${sheet}”受保护，没有标记。`,
  summaries: (sheets) => `已生成 ${sheets} 张汇总表。`,
  written: (file) => `结果：${file}`,
  sameFile: "不能写到台账文件本身",
};
