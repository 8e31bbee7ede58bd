/** A rule's page as the pane shows it, in paragraphs; loaded when a page is first opened. */

import { columnLetters } from "./ledger/address";
import type { PaneLocale } from "./locales/pane";
import { isRuleId, pageHeadings, rulePage, tableRemarks, type PageExample } from "./locales/rule-pages";
import type { RulePage } from "./taskpane/pane-services";

/** null for a rule that the catalogue does not have. */
export function rulePageText(rule: string, locale: PaneLocale): RulePage | null {
  if (!isRuleId(rule)) return null;
  const { title, what, why, fires, silent, whySilent, parameters, fix } = rulePage(rule, locale);
  const colon = locale === "zh-CN" ? "：" : ": ";
  return {
    title,
    what,
    why,
    fires: fires.map((example) => exampleText(example, locale)).join("\n\n"),
    quiet: [...silent.map((example) => exampleText(example, locale)), whySilent].join("\n"),
    parameters: parameters.map(({ name, usual, allowed, meaning }) => `${name}${colon}${usual}${allowed === "" ? "" : locale === "zh-CN" ? `（可填 ${allowed}）` : ` (${allowed})`}\n${meaning}`).join("\n"),
    fix: fix.text,
  };
}

/** The cells that the example is about, and what is said of them. */
function exampleText({ tables, asOf, roster, findings }: PageExample, locale: PaneLocale): string {
  const headings = pageHeadings[locale];
  const lines: string[] = asOf === null ? [] : [headings.reportingDay(asOf)];
  for (const table of tables) {
    if (table.caption !== null) lines.push(table.caption);
    const header = table.headerRow === null ? [] : (table.cells[table.headerRow] ?? []);
    table.cells.forEach((row, index) => {
      if (index === table.headerRow) return;
      const told = row.flatMap((text, column) => (text === "" ? [] : [header[column] ? `${header[column]}「${text}」` : text]));
      if (told.length > 0) lines.push(told.join(" "));
    });
    lines.push(...tableRemarks(table, locale));
  }
  lines.push(...roster);
  for (const { sentence, at } of findings) lines.push(`→ ${at === null ? "" : `${columnLetters(at.column)}${at.row + 1} `}${sentence}`);
  return lines.join("\n");
}
