/** The machine's own Chromium, for tests that need a real browser. */

import { existsSync } from "node:fs";
import path from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge", "microsoft-edge"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Path of a Chromium: CHROME_PATH, else one on the PATH or in its usual place; null where there is none. */
export function findChromium(): string | null {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") return existsSync(named) ? named : null;
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const candidates = [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...places];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/** Quiet and without calls of its own to anywhere. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
