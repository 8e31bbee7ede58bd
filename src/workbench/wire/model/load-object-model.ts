/** Gives the object model in Node: read once per version of Office.js, then kept in node_modules/.cache. */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { ObjectModel } from "./object-model";
import { readObjectModel } from "./read-object-model";

/** Raised whenever the reader gives another shape, so that an old cache is not used. */
const readerVersion = 1;

let loaded: ObjectModel | null = null;

/** Folder that holds office.js, as installed. */
export function officeFolder(): string {
  const require = createRequire(path.join(process.cwd(), "package.json"));
  return path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

/** The object model of the installed Office.js. It is derived from Microsoft's file, so it is cached, never committed. */
export function loadObjectModel(): ObjectModel {
  if (loaded) return loaded;
  const source = path.join(officeFolder(), "excel-web-16.00.debug.js");
  const { size, mtimeMs } = statSync(source);
  const stamp = createHash("sha1").update(`${readerVersion} ${size} ${mtimeMs}`).digest("hex").slice(0, 12);
  const folder = path.join(officeFolder(), "..", "..", "..", ".cache", "progress-ledger");
  const file = path.join(folder, `object-model-${stamp}.json`);
  if (existsSync(file)) {
    loaded = JSON.parse(readFileSync(file, "utf8")) as ObjectModel;
    return loaded;
  }
  const model = readObjectModel(readFileSync(source, "utf8"));
  mkdirSync(folder, { recursive: true });
  // Written aside and renamed, so that two processes starting at once never read half a file.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(model));
  renameSync(draft, file);
  loaded = model;
  return model;
}
