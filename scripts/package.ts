/**
 * Makes one archive for an administrator: `npm run package`, with the settings of the build (BASE_URL, OFFICE_JS, BUILD).
 * `--with-office` puts Microsoft's Office.js into it, for an organisation's own use on a network without internet
 * (OFFICE_JS=own); by Microsoft's licence such an archive is not to be published.
 */

import { rm } from "node:fs/promises";
import path from "node:path";
import { archiveFiles, siteFiles, zipFiles } from "./package/archive";
import { buildSite } from "./package/build-site";

const root = path.join(__dirname, "..");
const output = path.join(root, "out", "package");

async function main(): Promise<void> {
  const withOffice = process.argv.includes("--with-office");
  const site = path.join(output, "site");
  await rm(output, { recursive: true, force: true });
  const settings = await buildSite(site, process.env);
  if (withOffice && !settings.ownOffice) throw new Error("--with-office goes with OFFICE_JS=own: the pages ask Microsoft's server otherwise.");
  const files = await archiveFiles(root, await siteFiles(site), { officeJs: settings.officeJs, withOffice });
  const archive = path.join(output, `progress-ledger-${settings.build}.zip`);
  const bytes = await zipFiles(files, archive);
  console.log(`${path.relative(process.cwd(), archive)}: ${files.size} files, ${(bytes / 1024).toFixed(0)} kB, for ${settings.baseUrl}`);
  if (settings.baseUrl.startsWith("https://localhost")) console.log("BASE_URL is not set: this archive serves https://localhost:3000 only. See docs/administrator.md.");
  if (settings.ownOffice && !withOffice) console.log('Office.js is expected in the folder "office" of the site: run again with --with-office, or put it there.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
