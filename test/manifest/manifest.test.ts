import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { ribbonFunctions } from "../../src/commands/ribbon-functions";

const root = path.join(__dirname, "../..");
const schemas = path.join(root, "../shared/manifest-xsd");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "text/xml");

const all = (name: string) => [...manifest.getElementsByTagNameNS("*", name)];
const value = (element: Element | { getAttribute(name: string): string | null }, name: string) => element.getAttribute(name) ?? "";

const resources = new Map(
  ["Image", "Url", "String"].flatMap((kind) => all(kind).filter((element) => value(element, "id") !== "").map((element) => [value(element, "id"), element] as const)),
);

describe("Microsoft's schemas", () => {
  const validate = (file: string) => spawnSync(process.execPath, [path.join(__dirname, "validate-manifest.mjs"), schemas, file], { encoding: "utf8" });
  const there = existsSync(schemas);
  if (!there) console.log("Skipped: the manifest's schemas are not there.");

  (there ? test : test.skip)("are kept", () => {
    const { status, stderr } = validate(path.join(root, "manifest.xml"));
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  (there ? test : test.skip)("refuse elements in the wrong order, of the manifest and of its overrides", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "manifest-"));
    const broken = (name: string, from: string, to: string) => {
      const changed = text.replace(from, to);
      expect(changed).not.toBe(text);
      const file = path.join(folder, name);
      writeFileSync(file, changed);
      return validate(file);
    };
    expect(broken("order.xml", "<DefaultLocale>zh-CN</DefaultLocale>", "").stderr).toMatch(/DisplayName.*not expected/);
    expect(broken("overrides.xml", '<Label resid="Group.Label" />', "").stderr).toMatch(/Icon.*not expected/);
    rmSync(folder, { recursive: true });
  });
});

test("each resource that is used is there, and each that is there is used", () => {
  const used = new Set([...manifest.getElementsByTagName("*")].map((element) => value(element, "resid")).filter(Boolean));
  expect([...used].filter((id) => !resources.has(id))).toEqual([]);
  expect([...resources.keys()].filter((id) => !used.has(id))).toEqual([]);
  expect([...resources.keys()].every((id) => id.length <= 32)).toBe(true);
});

test("every address is https, at one place", () => {
  const addresses = text.match(/(?<=")https?:\/\/(?!schemas\.microsoft\.com|www\.w3\.org)[^"]+/g) ?? [];
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
});

test("every text a user reads is there in Chinese and in English", () => {
  expect(all("DefaultLocale")[0]?.textContent).toBe("zh-CN");
  for (const element of [...all("DisplayName"), ...all("Description").filter((one) => value(one, "DefaultValue") !== ""), ...all("String")]) {
    expect(value(element, "DefaultValue")).toMatch(/\p{Script=Han}/u);
    const english = [...element.getElementsByTagNameNS("*", "Override")].find((one) => value(one, "Locale") === "en-US");
    expect(english && value(english, "Value")).toMatch(/^[\x20-\x7e]+$/);
  }
});

test("labels and descriptions keep to Office's lengths", () => {
  const lengths = (kind: string, limit: number) => all(kind).flatMap((group) => [...group.getElementsByTagNameNS("*", "*")]).flatMap((one) => [value(one, "DefaultValue"), value(one, "Value")]).filter((one) => one.length > limit);
  expect(lengths("ShortStrings", 125)).toEqual([]);
  expect(lengths("LongStrings", 250)).toEqual([]);
});

test("every image is there, with the pixels that are asked of it", () => {
  const pixels = (id: string) => {
    const file = path.join(root, "assets", path.basename(value(resources.get(id) ?? manifest.documentElement ?? { getAttribute: () => null }, "DefaultValue")));
    const png = readFileSync(file);
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  const sized = all("Image").filter((image) => value(image, "size") !== "");
  expect(new Set(sized.map((image) => value(image, "size")))).toEqual(new Set(["16", "20", "24", "32", "40", "48", "64", "80"]));
  for (const image of sized) {
    const size = Number(value(image, "size"));
    expect([value(image, "resid"), ...pixels(value(image, "resid"))]).toEqual([value(image, "resid"), size, size]);
  }
  for (const [name, size] of [["IconUrl", 32], ["HighResolutionIconUrl", 64]] as const) {
    const file = path.basename(value(all(name)[0] ?? { getAttribute: () => null }, "DefaultValue"));
    expect(readFileSync(path.join(root, "assets", file)).readUInt32BE(16)).toBe(size);
  }
});

test("every function that the ribbon calls is registered", () => {
  expect(all("FunctionName").map((element) => element.textContent)).toEqual(Object.values(ribbonFunctions));
});

test("an older Excel still shows the add-in, so that the pane can say what it needs", () => {
  expect(all("Set").map((set) => [value(set, "Name"), value(set, "MinVersion")])).toEqual([["ExcelApi", "1.1"]]);
});
