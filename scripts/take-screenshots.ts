/**
 * Makes the pictures of the documentation from the real workbench and the sample ledger: npx tsx scripts/take-screenshots.ts.
 * Needs a Chromium: CHROME_PATH, or one on the PATH.
 */

import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { buildWorkbench } from "../src/workbench/page/build-workbench";
import { startServer } from "../src/workbench/page/workbench-server";
import { chromiumArguments, findChromium } from "../test/browser/find-chromium";

const root = path.join(__dirname, "..");
const images = path.join(root, "docs", "images");
const sample = path.join(root, "assets", "samples", "yunxi-2026-10.xlsx");

/** The words of the pane that are clicked, by language. */
const words = {
  "zh-CN": { check: "校验", findings: "问题", mark: "标记", width: "窗格宽度" },
  "en-US": { check: "Check", findings: "Findings", mark: "Mark", width: "Pane width" },
} as const;

interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
}

interface View {
  readonly locale?: keyof typeof words;
  readonly shade?: "light" | "dark";
  readonly paneWidth?: "320" | "350" | "500";
  readonly size?: { readonly width: number; readonly height: number };
}

/** Opens the sample ledger and checks it. */
async function checked(browser: Browser, address: string, { locale = "zh-CN", shade = "light", paneWidth = "350", size = { width: 1280, height: 800 } }: View): Promise<Opened> {
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: 1.5, reducedMotion: "reduce", locale });
  const page = await context.newPage();
  await page.goto(`${address}?locale=${locale}&shade=${shade}`);
  const pane = page.frameLocator("#pane");
  const told = words[locale];
  await page.getByLabel(told.width).selectOption(paneWidth);
  await pane.getByRole("button", { name: told.check, exact: true }).click();
  await pane.getByRole("list", { name: told.findings }).waitFor();
  return { page, pane };
}

const file = (name: string) => path.join(images, `${name}.png`);

async function takeWorkbench(browser: Browser, address: string): Promise<void> {
  const { page, pane } = await checked(browser, address, { size: { width: 1440, height: 900 } });
  await pane.getByRole("button", { name: words["zh-CN"].mark, exact: true }).click();
  await pane.getByText(/已标记 \d+ 个单元格/).first().waitFor();
  await pane.locator("[data-row] button").nth(1).click();
  await page.locator('td[aria-selected="true"]').first().waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
  await page.screenshot({ path: file("workbench") });
  await page.context().close();
}

/** The pane alone, with one finding opened. */
async function takePane(browser: Browser, address: string, name: string, view: View): Promise<void> {
  const { page, pane } = await checked(browser, address, view);
  await pane.locator("[data-row] button").nth(1).click();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
  await page.locator("#pane").screenshot({ path: file(name) });
  await page.context().close();
}

async function take(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("No Chromium on this machine: set CHROME_PATH.");
  mkdirSync(images, { recursive: true });
  const output = path.join(root, "out", "workbench");
  await buildWorkbench(output, false);
  const server = await startServer({ root, output, file: sample, port: 0 });
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    await takeWorkbench(browser, server.address);
    await takePane(browser, server.address, "pane-light", {});
    await takePane(browser, server.address, "pane-dark", { shade: "dark" });
    await takePane(browser, server.address, "pane-320-en", { locale: "en-US", paneWidth: "320" });
    console.log(`docs/images: workbench.png, pane-light.png, pane-dark.png, pane-320-en.png`);
  } finally {
    await browser.close();
    await server.close();
  }
}

take().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
});
