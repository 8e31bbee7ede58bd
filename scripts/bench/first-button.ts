/**
 * Time to a usable button: from the start of the navigation until the button 校验 is drawn, enabled, and what a click there
 * would hit; beside a page of one Fluent UI button, built in the same way. Both come from this machine, and nothing is cached.
 *
 * By itself: npx tsx scripts/bench/first-button.ts
 */

import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import webpack from "webpack";
import { buildWorkbench } from "../../src/workbench/page/build-workbench";
import { startServer } from "../../src/workbench/page/workbench-server";
import { chromiumArguments, findChromium } from "../../test/browser/find-chromium";
import { median } from "./measure";
import oneButton from "./one-button/webpack.one-button.cjs";

const root = path.join(__dirname, "../..");
const output = path.join(root, "out/bench");

export interface FirstButton {
  readonly page: "product" | "one button";
  /** Milliseconds, the middle one of the runs, and the least and the most. */
  readonly middle: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** Opens a page without any cache, and gives what its frame noted. */
async function open(browser: Browser, address: string, frameOf: (page: Page) => Page | ReturnType<Page["frameLocator"]>): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: path.join(__dirname, "watch-button.js") });
    await page.goto(address, { waitUntil: "commit" });
    const told = await frameOf(page).locator("html[data-usable]").getAttribute("data-usable", { timeout: 60_000 });
    return Number(told);
  } finally {
    await context.close();
  }
}

async function buildOneButton(folder: string): Promise<void> {
  const compiler = webpack(oneButton({ output: folder }));
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => (error ? reject(error) : stats?.hasErrors() ? reject(new Error(stats.toString({ all: false, errors: true }))) : resolve()));
  });
  await new Promise<void>((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
}

/** A server of one folder, as plain as the workbench's: nothing compressed, nothing kept. */
async function serve(folder: string): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? "/", "http://localhost").pathname) || "index.html";
    const file = createReadStream(path.join(folder, name));
    file.on("error", () => response.writeHead(404).end());
    file.on("open", () => {
      response.writeHead(200, { "content-type": name.endsWith(".js") ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8", "cache-control": "no-store" });
      file.pipe(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const bound = server.address();
  return {
    address: `http://localhost:${typeof bound === "object" && bound ? bound.port : 0}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Builds both pages and opens them in turn, after one round that does not count. The product's pane is opened within the
 * workbench, for without Excel it shows that it wants Excel; its clock starts with the pane's own frame.
 * @returns null where the machine has no Chromium.
 */
export async function measureFirstButton(runs: number): Promise<readonly FirstButton[] | null> {
  const executablePath = findChromium();
  if (executablePath === null) return null;
  await buildWorkbench(path.join(output, "workbench"), true);
  await buildOneButton(path.join(output, "one-button"));
  const workbench = await startServer({ root, output: path.join(output, "workbench"), file: null, port: 0 });
  const button = await serve(path.join(output, "one-button"));
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const pages = [
      { page: "product", once: () => open(browser, `${workbench.address}?locale=zh-CN`, (page) => page.frameLocator("#pane")) },
      { page: "one button", once: () => open(browser, button.address, (page) => page) },
    ] as const;
    const taken = pages.map((): number[] => []);
    for (let run = 0; run <= runs; run += 1) {
      for (const [index, { once }] of pages.entries()) {
        const time = await once();
        if (run > 0) taken[index]?.push(time);
      }
    }
    return pages.map(({ page }, index) => {
      const times = taken[index] ?? [];
      return { page, middle: median(times), least: Math.min(...times), most: Math.max(...times), runs: times.length };
    });
  } finally {
    await browser.close();
    await Promise.all([workbench.close(), button.close()]);
  }
}

if (require.main === module) {
  measureFirstButton(9).then(
    (found) => {
      if (found === null) return console.log("No Chromium on this machine: set CHROME_PATH.");
      for (const { page, middle, least, most, runs } of found) console.log(`${page}: ${middle.toFixed(0)} ms (median of ${runs}; ${least.toFixed(0)}–${most.toFixed(0)})`);
      const [product, other] = found;
      if (product && other) console.log(`ratio: ${(product.middle / other.middle).toFixed(2)}`);
    },
    (error: unknown) => {
      console.error(error instanceof Error ? (error.stack ?? error.message) : error);
      process.exitCode = 1;
    },
  );
}
