/** A rule's page and the index of all rules in Markdown: both languages on one page, Chinese first. */

import { columnLetters } from "../../src/ledger/address";
import type { Locale } from "../../src/locales";
import { pageHeadings, tableRemarks, type PageExample, type PageParameter, type PageTable, type RulePage } from "../../src/locales/rule-pages";

/** One rule's page in both languages. */
export interface BothPages {
  readonly zh: RulePage;
  readonly en: RulePage;
}

const zh = pageHeadings["zh-CN"];
const en = pageHeadings["en-US"];
/** 中文 · English. */
const both = (chinese: string, english: string): string => `${chinese} · ${english}`;
const severityOf = ({ zh: { severity } }: BothPages): string => both(zh.severity[severity], en.severity[severity]);

/** Cells' own marks must not be read as Markdown; what cannot be seen is named. */
function cellText(text: string): string {
  return text
    .replace(/[\u200b-\u200f\ufeff\ue000-\uf8ff]/g, (hidden) => `[U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`)
    .replace(/[\\`*_[\]<>|~#]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/ {2}/g, "&nbsp; ")
    .replace(/\n/g, "<br>");
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(header), row(header.map(() => "---")), ...rows.map(row)].join("\n");
}

/** A sheet as Excel shows it, with its row numbers and column letters; quoted words are bold. */
function sheetMarkdown(table: PageTable, example: PageExample): string {
  const quoted = table === example.tables[0] ? example.findings : [];
  const width = table.cells[0]?.length ?? 0;
  const rows = table.cells.map((cells, index) => [
    String(index + 1),
    ...cells.map((text, column) => {
      const quote = quoted.find(({ at }) => at?.row === index && at.column === column)?.quote;
      if (!quote) return cellText(text);
      return `${cellText(text.slice(0, quote[0]))}<b>${cellText(text.slice(...quote))}</b>${cellText(text.slice(quote[1]))}`;
    }),
  ]);
  return tableOf(["", ...Array.from({ length: width }, (_, column) => columnLetters(column))], rows);
}

function exampleMarkdown(chinese: PageExample, english: PageExample): string {
  const blocks: string[] = [];
  const lines = [
    ...(chinese.asOf ? [both(zh.reportingDay(chinese.asOf), en.reportingDay(chinese.asOf))] : []),
    ...(chinese.roster.length > 0 ? [`${both(zh.roster, en.roster)}：${chinese.roster.join("，")}`] : []),
  ];
  if (lines.length > 0) blocks.push(lines.join("  \n"));
  chinese.tables.forEach((table, index) => {
    const caption = english.tables[index]?.caption;
    if (table.caption !== null) blocks.push(`${both(table.caption, caption ?? "")}：`);
    blocks.push(sheetMarkdown(table, chinese));
    const [remark, other] = [tableRemarks(table, "zh-CN"), tableRemarks(table, "en-US")];
    if (remark.length > 0) blocks.push(both(remark.join("；"), other.join("; ")));
  });
  const said = chinese.findings.map(({ at, severity, sentence }, index) => {
    const told = english.findings[index]?.sentence ?? "";
    const place = at ? at.address : both(zh.atSheet, en.atSheet);
    return `> **${place}** ${both(zh.severity[severity], en.severity[severity])}\n>\n> ${cellText(sentence)}\n>\n> ${cellText(told)}`;
  });
  return [...blocks, ...said].join("\n\n");
}

function parametersMarkdown(parameters: readonly PageParameter[], locale: Locale): string {
  const { parameter } = pageHeadings[locale];
  return tableOf(
    [parameter.name, parameter.default, parameter.allowed, parameter.meaning],
    parameters.map(({ key, name, usual, allowed, meaning }) => [`${name} \`${key}\``, cellText(usual), cellText(allowed), cellText(meaning)]),
  );
}

function wordsMarkdown(page: RulePage, locale: Locale): string {
  const headings = pageHeadings[locale];
  return [
    `**${headings.what}**  \n${page.what}`,
    `**${headings.why}**  \n${page.why}`,
    `**${headings.fix}**  \n${page.fix.text}`,
    ...(page.parameters.length > 0 ? [`**${headings.parameters}**`, parametersMarkdown(page.parameters, locale)] : []),
  ].join("\n\n");
}

const GENERATED = "<!-- Written by scripts/write-rule-pages.ts; do not edit by hand. -->";

/** The page of one rule. */
export function pageMarkdown(pages: BothPages): string {
  const { zh: chinese, en: english } = pages;
  const { severity } = chinese;
  const examples = (kind: "fires" | "silent") =>
    chinese[kind].flatMap((example, index) => {
      const other = english[kind][index];
      return other ? [exampleMarkdown(example, other)] : [];
    });
  return `${[
    GENERATED,
    `# ${both(chinese.title, english.title)}`,
    `\`${chinese.rule}\` · ${zh.severity[severity]}（${zh.severityMeans[severity]}） · ${en.severity[severity]} (${en.severityMeans[severity]})`,
    wordsMarkdown(chinese, "zh-CN"),
    `## ${both(zh.examples, en.examples)}`,
    `### ${both(zh.fires, en.fires)}`,
    ...examples("fires"),
    `### ${both(zh.silent, en.silent)}`,
    ...examples("silent"),
    `${chinese.whySilent}  \n${english.whySilent}`,
    "## English",
    wordsMarkdown(english, "en-US"),
    `[${both("全部规则", "All rules")}](../README.md)`,
  ].join("\n\n")}\n`;
}

/** The index: every rule by family, in the catalogue's order. */
export function indexMarkdown(pages: readonly BothPages[]): string {
  const families = new Map<string, BothPages[]>();
  for (const each of pages) {
    const family = each.zh.rule.split("/")[0] ?? "";
    const members = families.get(family);
    if (members) members.push(each);
    else families.set(family, [each]);
  }
  const names = (family: string) => both((zh.families as Readonly<Record<string, string>>)[family] ?? family, (en.families as Readonly<Record<string, string>>)[family] ?? family);
  const sections = [...families].map(([family, members]) => {
    const rows = members.map((each) => [
      `[${each.zh.title}<br>${each.en.title}](${each.zh.rule}.md)`, severityOf(each), `${cellText(each.zh.what)}<br>${cellText(each.en.what)}`,
    ]);
    return `## ${names(family)}\n\n${tableOf(["规则 · Rule", "程度 · Severity", "检查什么 · What it looks for"], rows)}`;
  });
  const count = (severity: RulePage["severity"]) => pages.filter(({ zh: page }) => page.severity === severity).length;
  const total = `共 ${pages.length} 条规则：错误 ${count("error")} 条，不改正不能报送；提醒 ${count("warning")} 条，请看一遍；提示 ${count("info")} 条，供参考。程度和参数可在设置中调整，任何一条都可以停用。`;
  const english = `${pages.length} rules: ${count("error")} errors, which block submission; ${count("warning")} warnings, which ask for a look; ${count("info")} infos. An office may change severities and parameters in the settings, and switch any rule off.`;
  const origin = "各页的例子都是编写的，所附的话是程序对例子实际给出的。八项任务以上的台账，半数以上任务都有的提醒或提示，合成一条。";
  const originEnglish = "The examples are invented; the sentences are what the program really says about them. In a ledger of eight tasks or more, a warning or info that more than half of the tasks share is said once.";
  return `${[GENERATED, "# 检查规则 · Rules", total, english, origin, originEnglish, ...sections].join("\n\n")}\n`;
}
