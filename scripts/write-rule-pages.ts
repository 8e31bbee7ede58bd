/** Writes docs/rules/: a page for each rule and an index. With --check it only says whether they are up to date. */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { docsFolder, driftedPages, pageFiles } from "./rule-pages/page-files";

function main(): void {
  const drift = driftedPages();
  if (process.argv.includes("--check")) {
    for (const { file, why } of drift) console.error(`${why}: docs/rules/${file}`);
    if (drift.length > 0) console.error("run: npx tsx scripts/write-rule-pages.ts");
    process.exitCode = drift.length > 0 ? 1 : 0;
    return;
  }
  const files = pageFiles();
  for (const { file, why } of drift) {
    const target = path.join(docsFolder, file);
    if (why === "orphan") rmSync(target);
    else {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, files.get(file) ?? "");
    }
  }
  console.log(`docs/rules: ${files.size} files, ${drift.length} changed`);
}

main();
