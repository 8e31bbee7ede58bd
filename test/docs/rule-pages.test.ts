/** The rules' pages: as data for the pane, and as files under docs/rules, which must be what the rules say today. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { docsFolder, driftedPages, pageFiles } from "../../scripts/rule-pages/page-files";
import type { Locale } from "../../src/locales";
import { isRuleId, parameterRange, parameterText, rulePage, type RulePage } from "../../src/locales/rule-pages";
import { catalogue, type RuleId } from "../../src/rules/catalogue";

const locales: readonly Locale[] = ["zh-CN", "en-US"];
const files = pageFiles();

test("docs/rules is what the rules say today: `npx tsx scripts/write-rule-pages.ts` writes it", () => {
  expect(driftedPages(files, docsFolder)).toEqual([]);
});

test("a missing, a changed and an orphaned file are drift", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rule-pages-"));
  writeFileSync(path.join(folder, "kept.md"), "as it should be");
  writeFileSync(path.join(folder, "changed.md"), "edited by hand");
  writeFileSync(path.join(folder, "orphan.md"), "of a rule that is gone");
  const wanted = new Map([["kept.md", "as it should be"], ["changed.md", "as it should be"], ["family/new.md", "as it should be"]]);
  const drift = driftedPages(wanted, folder);
  rmSync(folder, { recursive: true });
  expect(drift).toEqual([
    { file: "changed.md", why: "differs" },
    { file: "family/new.md", why: "missing" },
    { file: "orphan.md", why: "orphan" },
  ]);
});

test("the index links to every page, by family", () => {
  const index = files.get("README.md") ?? "";
  for (const { id } of catalogue) expect(index).toContain(`(${id}.md)`);
  expect([...files.keys()].filter((file) => file !== "README.md").sort()).toEqual(catalogue.map(({ id }) => `${id}.md`).sort());
});

test("no table of a page is broken: every row has the cells of its header", () => {
  for (const [file, text] of files) {
    const lines = text.split("\n");
    lines.forEach((line, index) => {
      if (!line.startsWith("|")) return;
      const above = lines[index - 1] ?? "";
      if (above.startsWith("|")) expect([file, line.split("|").length]).toEqual([file, above.split("|").length]);
    });
  }
});

const pages = catalogue.flatMap(({ id }) => locales.map((locale) => [id as RuleId, locale, rulePage(id as RuleId, locale)] as const));
const HOLE = /undefined|null|NaN|\[object|“”|（）|\(\)/;

describe.each(pages)("%s in %s", (id, locale, page: RulePage) => {
  const ends = locale === "zh-CN" ? /[。？…”]$/ : /[.?…”]$/;

  test("its words are whole sentences", () => {
    for (const words of [page.what, page.why, page.whySilent, page.fix.text]) {
      expect(words).toMatch(ends);
      expect(words).not.toMatch(HOLE);
    }
  });

  test("a fix is described where the rule has one", () => {
    const none = rulePage("progress/missing", locale).fix.text;
    expect(page.fix.text === none).toBe(page.fix.kind === null);
  });

  test("its examples say what the product says: findings where it speaks, none where it is silent", () => {
    for (const { findings, tables } of page.fires) {
      expect(findings).toHaveLength(1);
      for (const { sentence, at, quote } of findings) {
        expect(sentence).toMatch(ends);
        expect(sentence).not.toMatch(HOLE);
        if (at) expect(tables[0]?.cells[at.row]?.[at.column]).toBeDefined();
        if (at && quote) expect(tables[0]?.cells[at.row]?.[at.column]?.slice(...quote)).not.toBe("");
      }
    }
    for (const { findings } of page.silent) expect(findings).toEqual([]);
  });

  test("every parameter has its words, and its usual value is one of those allowed", () => {
    for (const { key, name, meaning, allowed, value, usual } of page.parameters) {
      expect(parameterText(id, key, locale)).toMatchObject({ name, meaning });
      expect(meaning).toMatch(ends);
      expect([name, allowed, usual]).not.toContain("");
      const range = parameterRange(id, key);
      if (typeof value === "number") expect(range && value >= range.least && value <= range.most).toBe(true);
      else expect(range).toBeNull();
    }
  });
});

test("what is no rule or no parameter has no page and no words", () => {
  expect(isRuleId("progress/missing")).toBe(true);
  expect(isRuleId("progress/none")).toBe(false);
  expect(parameterText("progress/none", "days", "zh-CN")).toBeNull();
  expect(parameterText("progress/stale", "none", "en-US")).toBeNull();
  expect(parameterRange("progress/placeholder", "words")).toBeNull();
  expect(() => rulePage("progress/none" as RuleId, "zh-CN")).toThrow(RangeError);
});
