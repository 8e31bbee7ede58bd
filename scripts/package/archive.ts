/** What lies in the administrator's archive, and how it is packed. */

import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { zipSync, type Zippable } from "fflate";
import { hostingProfiles } from "./hosting-profiles";

/** Contents by path within the archive, "/" between folders. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

const manifestName = "manifest.xml";
/** The pages of the guide that an administrator needs beside the files. */
const documents = ["docs/administrator.md", "docs/user-manual.zh-CN.md", "docs/limitations.md", "docs/SECURITY.md", "LICENSE"];

/** What Excel asks of Office.js, on every platform; without Microsoft's telemetry, which the pages' policy refuses anyway. */
const officeFile = /^(office\.js|excel-(web|win32|winrt|mac|ios|android)-16[\w.-]*\.js|o15apptofilemappingtable\.js|[a-z]{2,3}(-[a-z0-9]+)+\/office_strings\.js)$/;

/** The built files by their path in the site. */
export async function siteFiles(site: string): Promise<ArchiveFiles> {
  return readFolder(site);
}

/**
 * All files of the archive: "site" is for the server, the manifest for Office, "hosting" for the server's settings.
 * @param root the project's folder.
 */
export async function archiveFiles(
  root: string,
  site: ArchiveFiles,
  { officeJs, withOffice }: { readonly officeJs: string; readonly withOffice: boolean },
): Promise<ArchiveFiles> {
  const files = new Map<string, Uint8Array>();
  for (const [name, content] of site) files.set(name === manifestName ? name : `site/${name}`, content);
  for (const { file, text } of hostingProfiles(officeJs)) files.set(`hosting/${file}`, Buffer.from(text));
  for (const name of documents) files.set(path.posix.basename(name), await readFile(path.join(root, name)));
  if (withOffice) {
    const office = path.join(root, "node_modules/@microsoft/office-js/dist");
    for (const [name, content] of await readFolder(office, (file) => officeFile.test(file) && !file.includes(".debug."))) files.set(`site/office/${name}`, content);
  }
  const sums = [...files].map(([name, content]) => `${createHash("sha256").update(content).digest("hex")}  ${name}\n`);
  files.set("SHA256SUMS", Buffer.from(sums.join("")));
  return files;
}

/** The same date in every entry: the same files make the same archive. */
const entryDate = new Date(2026, 0, 1);

/** @returns the archive's bytes. */
export async function zipFiles(files: ArchiveFiles, archive: string): Promise<number> {
  const entries: Zippable = {};
  for (const [name, content] of files) entries[name] = [content, { mtime: entryDate }];
  const zip = zipSync(entries, { level: 9 });
  await mkdir(path.dirname(archive), { recursive: true });
  await writeFile(archive, zip);
  return zip.length;
}

async function readFolder(folder: string, wanted: (name: string) => boolean = () => true): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
  const files = new Map<string, Uint8Array>();
  for (const name of names.filter(wanted).sort()) files.set(name, await readFile(path.join(folder, name)));
  return files;
}
