/** The running workbench for a test file: a browser, a fresh page for each test, and what to do with it. */

import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { openBrowser, slowDown, watchPage } from "./open-browser";
import { WORKBENCH_ADDRESS } from "./workbench-address";

/** Long enough for a machine under load: it is only ever waited out where a test fails. */
const patience = 60_000;

/** A frame that is just being loaded anew cannot be asked: that says "not yet". */
const beingLoaded = /Execution context was destroyed|Frame was detached|Cannot find context/;

export async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patience;
  const holdsNow = (): Promise<boolean> =>
    holds().catch((error: unknown) => {
      if (error instanceof Error && beingLoaded.test(error.message)) return false;
      throw error;
    });
  while (!(await holdsNow())) {
    if (Date.now() > end) throw new Error("It did not come about.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export class Workbench {
  address = "";
  seen: ReturnType<typeof watchPage> = { errors: [], strangers: [] };
  private browser: Browser | undefined;
  private context: BrowserContext | undefined;
  private shown: Page | undefined;

  /** Opens a browser; the workbench, with the small sample ledger, is served for all test files. */
  async start(): Promise<void> {
    this.browser = await openBrowser();
    const address = process.env[WORKBENCH_ADDRESS];
    if (address === undefined) throw new Error("The workbench is not served.");
    this.address = address;
  }

  async stop(): Promise<void> {
    await this.browser?.close();
  }

  /** A fresh page, watched for errors and for requests that leave the machine. */
  async freshPage(): Promise<void> {
    this.context = await this.browser?.newContext({ viewport: { width: 1280, height: 800 } });
    this.shown = await this.context?.newPage();
    await slowDown(this.page);
    this.seen = watchPage(this.page);
  }

  async closePage(): Promise<void> {
    await this.context?.close();
  }

  get page(): Page {
    if (!this.shown) throw new Error("There is no page yet.");
    return this.shown;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane");
  }

  /** The cell in this 0-based row and column. */
  cell(row: number, column: number): Locator {
    return this.page.locator(`td[data-row="${row}"][data-column="${column}"]`);
  }

  /** Writes a text into a cell as a user does: double click, typing, Enter. */
  async type(row: number, column: number, text: string): Promise<void> {
    await this.cell(row, column).dblclick();
    await this.page.locator("#grid textarea").waitFor();
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await waitUntil(async () => (await this.cell(row, column).innerText()) === text);
  }

  async open(query = ""): Promise<void> {
    await this.page.goto(this.address + query);
    await this.pane.getByRole("tab").first().waitFor();
  }

  async check(): Promise<void> {
    await this.pane.getByRole("button", { name: /^(校验|Check)$/ }).click();
    await this.pane.getByRole("list", { name: /^(问题|Findings)$/ }).waitFor();
  }

  /** Opens a file by the page's button, and waits until its name stands above it. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.setInputFiles("#open", { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await this.page.getByRole("heading", { name: new RegExp(name.replace(".", "\\.")) }).waitFor();
    await this.pane.getByRole("tab").first().waitFor();
  }
}
