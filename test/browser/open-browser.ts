/** A browser for a test file; where the machine has none the tests are skipped with a line, on CI they fail. */

import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromiumArguments, findChromium } from "./find-chromium";

const executablePath = findChromium();
if (executablePath === null) console.log("Skipped: no Chromium on this machine (set CHROME_PATH).");

/** `describe`, skipped where there is no browser; on CI a missing browser fails in `openBrowser`. */
export const describeInBrowser = executablePath === null && process.env["CI"] !== "true" ? describe.skip : describe;

export async function openBrowser(): Promise<Browser> {
  if (executablePath === null) throw new Error("CI has no Chromium: set CHROME_PATH.");
  return chromium.launch({ executablePath, args: chromiumArguments });
}

/**
 * Makes a page as slow as on a machine under load: `SLOW=6 npm run browser` shows which test waits for too little. Without
 * SLOW nothing is slowed.
 */
export async function slowDown(page: Page): Promise<void> {
  page.setDefaultTimeout(90_000);
  const rate = Number(process.env["SLOW"] ?? 1);
  if (rate <= 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

const screenshots = path.join(__dirname, "../../out/screenshots");

export async function takeScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
}

/** What axe finds wrong, one line each; Fluent's focus library has dummy elements that are no part of the page. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`));
}

/** Everything that goes wrong on a page, and every request that leaves this machine. */
export function watchPage(page: Page): { readonly errors: string[]; readonly strangers: string[] } {
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!["data:", "blob:"].includes(protocol) && hostname !== "localhost") strangers.push(request.url());
  });
  return { errors, strangers };
}
