/** The same ledger after LibreOffice opened and saved it: read as it stands, and left alone; its .xls is refused. */

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runHeadless } from "../../src/workbench/headless/run-headless";
import { reportSchema } from "../../src/workflow/report-schema";
import { changedParts } from "../book/zip-parts";
import { byExceljs, EXPECTED, laden } from "../hostility/foreign-workbooks";

const office = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((file) => existsSync(file));
if (office === undefined) console.log("LibreOffice is not installed: the files that it saves are not tested.");

(office === undefined ? it.skip : it)("checks what it saved, and refuses its .xls under another name", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "saved-"));
  const convert = (to: string) =>
    execFileSync(office ?? "soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", to, "--outdir", path.join(folder, "saved"), path.join(folder, "ledger.xlsx")], { stdio: "ignore", timeout: 100_000 });
  const base = { locale: "zh-CN", asOf: "2026-06-30", summaries: false, highlight: false } as const;
  try {
    writeFileSync(path.join(folder, "ledger.xlsx"), await byExceljs(laden));
    convert("xlsx:Calc MS Excel 2007 XML");
    const [file, json, out] = ["saved/ledger.xlsx", "told.json", "out.xlsx"].map((name) => path.join(folder, name));
    if (!file || !json || !out) throw new Error("no place");
    await runHeadless({ ...base, file, json, out });
    const { ledger: { tasks } } = reportSchema.parse(JSON.parse(readFileSync(json, "utf8")));
    expect({ texts: tasks.map(({ text }) => text), units: tasks.map(({ units }) => units.map(({ name }) => name)), deadlines: tasks.map(({ deadline }) => deadline.date ?? "") }).toEqual(EXPECTED);
    expect(changedParts(readFileSync(file), readFileSync(out))).toEqual([]);
    convert("xls:MS Excel 97");
    renameSync(path.join(folder, "saved/ledger.xls"), file);
    await expect(runHeadless({ ...base, file, json, out })).rejects.toMatchObject({ kind: "not-a-workbook" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
