/** Draws assets/icon-*.png from the SVGs: the small drawing up to 32 pixels, the full one above. Needs Chromium. */

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium } from "../test/browser/find-chromium";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const assets = path.join(__dirname, "..", "assets");

async function drawIcons(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("No Chromium found: set CHROME_PATH.");
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    for (const size of sizes) {
      const drawing = await readFile(path.join(assets, size <= 32 ? "icon-small.svg" : "icon.svg"), "utf8");
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
      await writeFile(path.join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  console.log(`icons drawn: ${sizes.join(", ")}`);
}

void drawIcons();
