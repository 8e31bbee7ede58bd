/** The files of docs/rules/ as they should be, and how far the folder differs from them. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { rulePage } from "../../src/locales/rule-pages";
import { catalogue } from "../../src/rules/catalogue";
import type { RuleId } from "../../src/rules/catalogue";
import { indexMarkdown, pageMarkdown, type BothPages } from "./page-markdown";

export const docsFolder = path.join(__dirname, "..", "..", "docs", "rules");

/** Path within docs/rules, with forward slashes → its whole text. */
export function pageFiles(): ReadonlyMap<string, string> {
  const pages: BothPages[] = catalogue.map(({ id }) => {
    const rule = id as RuleId;
    return { zh: rulePage(rule, "zh-CN"), en: rulePage(rule, "en-US") };
  });
  return new Map([["README.md", indexMarkdown(pages)], ...pages.map((both) => [`${both.zh.rule}.md`, pageMarkdown(both)] as const)]);
}

/** Files that are missing, that differ, or that no rule has (any more). */
export function driftedPages(files = pageFiles(), folder = docsFolder): { readonly file: string; readonly why: "missing" | "differs" | "orphan" }[] {
  const drift: { file: string; why: "missing" | "differs" | "orphan" }[] = [];
  for (const [file, text] of files) {
    const target = path.join(folder, file);
    if (!existsSync(target)) drift.push({ file, why: "missing" });
    else if (readFileSync(target, "utf8") !== text) drift.push({ file, why: "differs" });
  }
  const there = existsSync(folder) ? (readdirSync(folder, { recursive: true, withFileTypes: true })) : [];
  for (const entry of there) {
    if (!entry.isFile()) continue;
    const file = path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/");
    if (!files.has(file)) drift.push({ file, why: "orphan" });
  }
  return drift;
}
