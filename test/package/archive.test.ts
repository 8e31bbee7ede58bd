import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { archiveFiles, zipFiles } from "../../scripts/package/archive";
import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { settingsFrom } from "../../scripts/package/site-configuration.cjs";

const root = path.join(__dirname, "../..");
const site = new Map([["taskpane.html", "<html>"], ["manifest.xml", "<OfficeApp/>"], ["taskpane.0a1b2c3d.js", "1"]].map(([name = "", text = ""]) => [name, Buffer.from(text)]));
const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "archive-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function pack(withOffice: boolean) {
  const files = await archiveFiles(root, site, { officeJs: withOffice ? "office/office.js" : microsoft, withOffice });
  const archive = path.join(folder, `${withOffice}.zip`);
  const bytes = await zipFiles(files, archive);
  const content = readFileSync(archive);
  expect(content.length).toBe(bytes);
  return unzipSync(content);
}

test("the archive holds the site, the manifest, settings for servers, the administrator's guide, and sums of all of it", async () => {
  const entries = await pack(false);
  const names = Object.keys(entries);
  expect(names).toEqual(expect.arrayContaining(["manifest.xml", "site/taskpane.html", "site/taskpane.0a1b2c3d.js", "hosting/nginx.conf", "hosting/iis.web.config", "administrator.md", "LICENSE", "SHA256SUMS"]));
  expect(names).not.toContain("site/manifest.xml");
  expect(names.some((name) => name.startsWith("site/office/"))).toBe(false);
  const sums = Buffer.from(entries["SHA256SUMS"] ?? []).toString().trim().split("\n").map((line) => line.split("  "));
  expect(sums.map(([, name]) => name).sort()).toEqual(names.filter((name) => name !== "SHA256SUMS").sort());
  for (const [sum, name = ""] of sums) expect([name, createHash("sha256").update(entries[name] ?? new Uint8Array()).digest("hex")]).toEqual([name, sum]);
});

test("for a network without internet it holds Office.js for Excel on every platform, and no telemetry", async () => {
  const office = Object.keys(await pack(true)).filter((name) => name.startsWith("site/office/"));
  expect(office).toEqual(expect.arrayContaining(["site/office/office.js", "site/office/excel-web-16.00.js", "site/office/excel-win32-16.01.js", "site/office/zh-cn/office_strings.js", "site/office/en-us/office_strings.js"]));
  expect(office.filter((name) => /telemetry|debug|word|outlook/.test(name))).toEqual([]);
});

test("settings of the build that make no sense are refused with a word", () => {
  expect(settingsFrom({ BASE_URL: "https://ledger.example.gov.cn/", OFFICE_JS: "21vianet" })).toMatchObject({ officeJs: expect.stringContaining("office365.cn") });
  expect(() => settingsFrom({ BASE_URL: "http://ledger.example.gov.cn" })).toThrow(/https/);
  expect(() => settingsFrom({ OFFICE_JS: "somewhere" })).toThrow(/OFFICE_JS must be one of/);
});
