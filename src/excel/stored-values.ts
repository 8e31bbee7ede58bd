/**
 * The add-in's stored values: small ones in the workbook's settings under one prefix, large ones in a
 * custom XML part each, so that listing the settings stays cheap.
 */

import type { Conversation } from "./run-excel";

const prefix = "ProgressLedger.";
const namespace = "urn:progress-ledger:stored";

/** Longest JSON text, in UTF-16 units, that is kept in a setting. */
const longestSetting = 16_384;

/** A setting that stands for a value in a part. */
interface InPart {
  readonly part: string;
}

const isInPart = (value: unknown): value is InPart =>
  typeof value === "object" && value !== null && typeof (value as Partial<InPart>).part === "string";

/** Settings as loaded: keys without our prefix, and values as they stand there. */
export class LoadedSettings {
  private constructor(private readonly values: ReadonlyMap<string, unknown>) {}

  /** Takes in what `loadSettings` loaded. */
  static from(collection: Excel.SettingCollection): LoadedSettings {
    const own = collection.items.filter(({ key }) => key.startsWith(prefix));
    return new LoadedSettings(new Map(own.map(({ key, value }) => [key.slice(prefix.length), value as unknown])));
  }

  /** The settings after an entry was written or, with `undefined`, taken away. */
  with(key: string, value: unknown): LoadedSettings {
    const values = new Map(this.values);
    if (value === undefined) values.delete(key);
    else values.set(key, value);
    return new LoadedSettings(values);
  }

  get(key: string): unknown {
    return this.values.get(key);
  }

  /** Id of the XML part that holds the key's value. */
  partOf(key: string): string | null {
    const value = this.values.get(key);
    return isInPart(value) ? value.part : null;
  }

  keys(): readonly string[] {
    return [...this.values.keys()];
  }
}

/** Queues loading the settings; `LoadedSettings.from` reads them after the round trip. */
export function loadSettings(workbook: Excel.Workbook): Excel.SettingCollection {
  return workbook.settings.load("items/key,items/value");
}

/** Queues listing our XML parts, so that one which a user has deleted is not asked for. */
export function loadPartIds(workbook: Excel.Workbook): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(namespace).load("items/id");
}

/** Values in parts, asked for in a second round trip. */
export function loadParts(
  workbook: Excel.Workbook,
  settings: LoadedSettings,
  present: ReadonlySet<string>,
): ReadonlyMap<string, OfficeExtension.ClientResult<string>> {
  const asked = new Map<string, OfficeExtension.ClientResult<string>>();
  for (const key of settings.keys()) {
    const part = settings.partOf(key);
    if (part !== null && present.has(part)) asked.set(key, workbook.customXmlParts.getItem(part).getXml());
  }
  return asked;
}

/** The stored values by key, as parsed JSON; without this room's own entries, and without values whose part is gone. */
export function storedValues(
  settings: LoadedSettings,
  parts: ReadonlyMap<string, OfficeExtension.ClientResult<string>>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const key of settings.keys()) {
    if (key.startsWith(internal)) continue;
    const part = parts.get(key);
    if (part !== undefined) values[key] = readPart(part.value);
    else if (settings.partOf(key) === null) values[key] = settings.get(key);
  }
  return values;
}

/** Keys of this room's own entries begin so. */
const internal = "_";
export const internalKey = (name: string): string => internal + name;

/**
 * Queues one value of a key; `undefined` takes the entry away.
 * @param settings as loaded, to know whether there is an entry; null where it is known to be there.
 */
export function queueStored(workbook: Excel.Workbook, settings: LoadedSettings | null, key: string, value: unknown): void {
  if (value !== undefined) workbook.settings.add(prefix + key, value);
  else if (settings === null || settings.keys().includes(key)) workbook.settings.getItem(prefix + key).delete();
}

/** Stores values; all is queued for the caller's next round trip, but large ones need one of their own before. */
export async function storeValues(
  { workbook, send }: Conversation,
  values: Readonly<Record<string, unknown>>,
  state: { settings: LoadedSettings; readonly parts: ReadonlySet<string> },
): Promise<void> {
  const entries = Object.entries(values);
  const large = entries.filter(([, value]) => isLarge(value)).map(([key, value]) => ({ key, part: queuePart(workbook, value) }));
  if (large.length > 0) await send();
  for (const [key, value] of entries) {
    const part = large.find((one) => one.key === key)?.part;
    queueStored(workbook, state.settings, key, part ? ({ part: part.id } satisfies InPart) : value);
    const oldPart = state.settings.partOf(key);
    if (oldPart !== null && state.parts.has(oldPart)) workbook.customXmlParts.getItem(oldPart).delete();
  }
}

const isLarge = (value: unknown): boolean => value !== undefined && JSON.stringify(value).length > longestSetting;

/** Queues a part for a large value; its id is known after the round trip. */
function queuePart(workbook: Excel.Workbook, value: unknown): Excel.CustomXmlPart {
  const part = workbook.customXmlParts.add(`<stored xmlns="${namespace}">${escapeXml(JSON.stringify(value))}</stored>`);
  part.load("id");
  return part;
}

/** A part that was cut, or written by others, comes out as its text: whoever reads the value says that it is damaged. */
function readPart(xml: string): unknown {
  const text = unescapeXml(/<stored\b[^>]*>([^]*)<\/stored>/.exec(xml)?.[1] ?? xml);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** U+FFFE and U+FFFF are no characters of XML; in JSON they can be written by number. */
const escapeXml = (text: string): string =>
  text.replace(/[\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`).replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
const unescapeXml = (text: string): string => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, "&");
