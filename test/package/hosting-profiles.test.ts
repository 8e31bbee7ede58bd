import { hostingProfiles } from "../../scripts/package/hosting-profiles";
import { commonHeaders, frameAncestors, hashedName } from "../../scripts/package/security-headers.cjs";

const fromMicrosoft = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const sources = [fromMicrosoft, "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js", "office/office.js"];

/** Headers as each server's own words tell them. */
const readers: Readonly<Record<string, (text: string) => Map<string, string>>> = {
  "nginx.conf": (text) => new Map([...text.matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, name = "", value = ""]) => [name, value])),
  "apache.htaccess": (text) => new Map([...text.matchAll(/^Header always set (\S+) "(.*)"$/gm)].map(([, name = "", value = ""]) => [name, value])),
  "iis.web.config": (text) => new Map([...text.matchAll(/<add name="([^"]+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value.replace(/&quot;/g, '"').replace(/&amp;/g, "&")])),
  Caddyfile: (text) => new Map([...text.matchAll(/^ {4}([\w-]+) "(.*)"$/gm)].map(([, name = "", value = ""]) => [name, value])),
};

describe.each(sources)("with office.js from %s", (officeJs) => {
  test.each(Object.keys(readers))("%s sends every header as the others do", (file) => {
    const profile = hostingProfiles(officeJs).find((each) => each.file === file);
    const told = readers[file]?.(profile?.text ?? "") ?? new Map<string, string>();
    for (const [name, value] of Object.entries(commonHeaders(officeJs))) expect([name, told.get(name)]).toEqual([name, value]);
  });

  test("scripts come from the own server and from office.js's alone, none stands inline, nothing is sent elsewhere", () => {
    const policy = commonHeaders(officeJs)["Content-Security-Policy"] ?? "";
    const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)] as const));
    const office = officeJs.startsWith("https:") ? [new URL(officeJs).origin] : [];
    expect(rules.get("default-src")).toEqual(["'none'"]);
    expect(rules.get("script-src")).toEqual(["'self'", ...office]);
    expect(rules.get("connect-src")).toEqual(["'self'"]);
    expect(rules.get("frame-ancestors")).toEqual([...frameAncestors]);
  });
});

test("Office may show the pane in a frame: no header forbids it to everybody", () => {
  for (const { text } of hostingProfiles(fromMicrosoft)) expect(text).not.toMatch(/X-Frame-Options/i);
  expect(frameAncestors.every((host) => host === "'self'" || host.startsWith("https://"))).toBe(true);
});

test("only names with a hash of their content are kept for ever", () => {
  const isHashed = (name: string) => new RegExp(hashedName).test(name);
  expect(["/taskpane.6742e707.js", "/start.0da64e17.css"].every(isHashed)).toBe(true);
  expect(["/taskpane.html", "/manifest.xml", "/assets/icon-32.png", "/office/office.js", "/office/excel-web-16.00.js"].some(isHashed)).toBe(false);
});
