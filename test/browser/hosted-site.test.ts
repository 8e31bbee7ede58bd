import { execFileSync } from "node:child_process";
import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser } from "playwright-core";
import { cacheControl, commonHeaders, hashedName } from "../../scripts/package/security-headers.cjs";
import { describeInBrowser, openBrowser, slowDown, watchPage } from "./open-browser";

const root = path.join(__dirname, "../..");
const site = path.join(root, "out/package/site");
const office = path.join(root, "node_modules/@microsoft/office-js/dist");
const types: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".png": "image/png", ".xml": "application/xml" };

/** A server that does what the profiles say, with Office.js of its own. */
function hostedSite(officeJs: string): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = pathname.startsWith("/office/") ? path.join(office, pathname.slice("/office/".length)) : path.join(site, pathname);
    readFile(file).then(
      (content) => {
        const kept = new RegExp(hashedName).test(pathname) ? cacheControl.hashed : cacheControl.other;
        response.writeHead(200, { ...commonHeaders(officeJs), "Content-Type": types[path.extname(file)] ?? "application/octet-stream", "Cache-Control": kept });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
}

describeInBrowser("the built site behind the profiles' headers", () => {
  let browser: Browser;
  let server: Server;
  let address = "";

  beforeAll(async () => {
    const environment = { ...process.env, OFFICE_JS: "own", BASE_URL: "https://ledger.example.gov.cn", BUILD: "tried" };
    const told = execFileSync(process.execPath, [path.join(root, "node_modules/tsx/dist/cli.mjs"), "scripts/package.ts"], { cwd: root, env: environment, encoding: "utf8" });
    expect(told).toMatch(/progress-ledger-tried\.zip: \d+ files/);
    server = hostedSite("office/office.js");
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    address = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser();
  }, 400_000);
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test("opens, says that it wants Excel, and asks nobody else for anything", async () => {
    const page = await browser.newPage();
    await slowDown(page);
    const { strangers } = watchPage(page);
    await page.goto(`${address}/taskpane.html`);
    await page.getByRole("heading", { name: "请在 Excel 里打开" }).waitFor({ timeout: 60_000 });
    expect(strangers).toEqual([]);
    await page.close();
  });

  test("runs no script that stands in a page, and sends nothing to another server", async () => {
    const page = await browser.newPage();
    await slowDown(page);
    await page.goto(`${address}/taskpane.html`);
    const blocked = await page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => violations.push(effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "window.ranInline = true";
      document.body.append(script);
      await fetch("https://example.org/").catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { ran: "ranInline" in window, violations };
    });
    expect(blocked.ran).toBe(false);
    expect(blocked.violations).toEqual(expect.arrayContaining(["script-src-elem", "connect-src"]));
    await page.close();
  });

  test("the manifest leads to the address that was built for", async () => {
    const manifest = await readFile(path.join(site, "manifest.xml"), "utf8");
    expect(manifest).toContain('DefaultValue="https://ledger.example.gov.cn/taskpane.html"');
    expect(manifest).not.toContain("localhost");
  });
});
