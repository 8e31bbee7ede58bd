/** The headless command's options. */

import { isCivilDate } from "../../ledger/time";
import type { Locale } from "../../locales";
import { LedgerError } from "../../workflow/ledger-error";

export interface HeadlessOptions {
  readonly file: string;
  readonly sheet?: string;
  readonly asOf?: string;
  readonly previous?: string;
  readonly roster?: string;
  readonly locale: Locale;
  readonly json?: string;
  readonly out?: string;
  readonly summaries: boolean;
  readonly highlight: boolean;
  readonly fix?: string;
}

const WITH_VALUE = ["--sheet", "--as-of", "--previous", "--roster", "--locale", "--json", "--out", "--fix"] as const;
const SWITCHES = ["--summaries", "--highlight"] as const;
const ALL: readonly string[] = [...WITH_VALUE, ...SWITCHES];

/** Reads the command line (without node and script). Throws LedgerError for what cannot be used. */
export function readOptions(args: readonly string[]): HeadlessOptions {
  const values = new Map<string, string>();
  const switches = new Set<string>();
  const files: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const [name = "", attached] = splitAt(args[index] ?? "");
    if (!name.startsWith("--")) {
      files.push(args[index] ?? "");
    } else if (SWITCHES.some((each) => each === name) && attached === undefined) {
      switches.add(name);
    } else if (WITH_VALUE.some((each) => each === name)) {
      const value = attached ?? args[(index += 1)];
      if (value === undefined || value === "" || (attached === undefined && value.startsWith("--"))) throw new LedgerError("missing-value", { option: name });
      values.set(name, value);
    } else throw new LedgerError("bad-option", { option: name, allowed: ALL });
  }
  const [file, extra] = files;
  if (file === undefined) throw new LedgerError("missing-value", { option: "LEDGER.xlsx" });
  if (extra !== undefined) throw new LedgerError("bad-option", { option: extra, allowed: ALL });
  const asOf = values.get("--as-of");
  if (asOf !== undefined && !isCivilDate(asOf)) throw new LedgerError("bad-date", { text: asOf });
  const fix = values.get("--fix");
  if (fix !== undefined && fix !== "safe") throw new LedgerError("bad-option", { option: `--fix ${fix}`, allowed: ["--fix safe"] });
  const given = (name: string, key: string) => (values.has(name) ? { [key]: values.get(name) } : {});
  return {
    file,
    locale: readLocale(values.get("--locale")),
    summaries: switches.has("--summaries"),
    highlight: switches.has("--highlight"),
    ...given("--sheet", "sheet"),
    ...given("--as-of", "asOf"),
    ...given("--previous", "previous"),
    ...given("--roster", "roster"),
    ...given("--json", "json"),
    ...given("--out", "out"),
    ...given("--fix", "fix"),
  };
}

function splitAt(arg: string): [name: string, value?: string] {
  const at = arg.startsWith("--") ? arg.indexOf("=") : -1;
  return at < 0 ? [arg] : [arg.slice(0, at), arg.slice(at + 1)];
}

function readLocale(text: string | undefined): Locale {
  if (text === undefined || text === "zh-CN") return "zh-CN";
  if (text === "en-US") return "en-US";
  throw new LedgerError("bad-option", { option: `--locale ${text}`, allowed: ["zh-CN", "en-US"] });
}

/** The language of a failure to read the options: the one asked for where that can be told. */
export function localeOf(args: readonly string[]): Locale {
  const at = args.indexOf("--locale");
  return args.includes("--locale=en-US") || (at >= 0 && args[at + 1] === "en-US") ? "en-US" : "zh-CN";
}
