import type { Book, BookXmlPart } from "../../../book/book";
import { rangeAt } from "../addresses";
import { textArgument } from "../arguments";
import { handlersOf, type HandlerRegistry } from "../class-handlers";
import { invalidArgument } from "../errors";

/** One entry of workbook.settings or worksheet.customProperties, found by its key. */
export interface KeyedEntry {
  readonly entries: Map<string, string>;
  readonly key: string;
}

/** Keys are compared without regard to case. */
export function findKey(entries: ReadonlyMap<string, string>, key: string): string | null {
  const wanted = key.toUpperCase();
  for (const known of entries.keys()) if (known.toUpperCase() === wanted) return known;
  return null;
}

export const entryOf = (entries: Map<string, string>, key: string): KeyedEntry | null => {
  const known = findKey(entries, key);
  return known === null ? null : { entries, key: known };
};

/** An XML part's namespace: that of its first element. */
const namespaceOf = (part: BookXmlPart): string => {
  const element = /<[A-Za-z_][^\s>/]*([^>]*)>/.exec(part.xml.replace(/<[?!][^>]*>/g, ""));
  return /\sxmlns\s*=\s*["']([^"']*)["']/.exec(element?.[1] ?? "")?.[1] ?? "";
};

function newPartId(book: Book): string {
  const taken = new Set(book.xmlParts.map((part) => part.id.toUpperCase()));
  for (let number = book.xmlParts.length + 1; ; number++) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-0002-4000-8000-000000000000}`;
    if (!taken.has(id)) return id;
  }
}

/** XML parts of one namespace. */
class ScopedParts {
  constructor(
    readonly book: Book,
    readonly namespace: string,
  ) {}

  get parts(): BookXmlPart[] {
    return this.book.xmlParts.filter((part) => namespaceOf(part) === this.namespace);
  }
}

/** The .xlsx file in a base64 text; null where it is none. An absent text stands for a blank workbook, which is not built. */
function fileIn(base64: unknown): Uint8Array | null {
  if (typeof base64 !== "string" || !/^[A-Za-z0-9+/\s]+=*\s*$/.test(base64)) return null;
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? bytes : null;
}

const activeSheet = (book: Book) => book.sheetById(book.activeSheet) ?? book.sheets[0] ?? null;

export const workbookHandlers: HandlerRegistry = {
  Workbook: handlersOf<Book>({
    get: {
      Name: () => "Book1.xlsx",
      ReadOnly: (_book, host) => host.faults.readOnly,
    },
    navigate: {
      Worksheets: (book) => book,
      Settings: (book) => book,
      CustomXmlParts: (book) => book,
      Application: (book) => book,
      Names: (book) => book,
      Tables: (book) => book,
      Protection: (book) => book,
    },
    call: {
      GetSelectedRange: (book) => {
        const sheet = activeSheet(book);
        const area = book.selection[0];
        return sheet && area ? rangeAt(sheet, area.top, area.left, area.bottom, area.right) : null;
      },
      GetActiveCell: (book) => {
        const sheet = activeSheet(book);
        const area = book.selection[0];
        return sheet && area ? rangeAt(sheet, area.top, area.left, area.top, area.left) : null;
      },
    },
  }),

  WorkbookProtection: handlersOf<Book>({ get: { Protected: (book) => book.structureProtected } }),

  Application: handlersOf<Book>({
    get: { CalculationMode: () => "Automatic", CalculationState: () => "Done", DecimalSeparator: () => ".", ThousandsSeparator: () => "," },
    call: {
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
      Calculate: () => null,
    },
  }),

  SettingCollection: handlersOf<Book>({
    items: (book) => [...book.settings.keys()].map((key) => ({ entries: book.settings, key })),
    item: (book, args) => entryOf(book.settings, textArgument(args, 0)),
    call: {
      GetItemOrNullObject: (book, args) => entryOf(book.settings, textArgument(args, 0)),
      GetCount: (book) => book.settings.size,
      Add: (book, args, host) => {
        host.guardWorkbook();
        const key = textArgument(args, 0);
        const known = findKey(book.settings, key) ?? key;
        book.settings.set(known, JSON.stringify(args[1] ?? null));
        return { entries: book.settings, key: known };
      },
    },
  }),

  Setting: handlersOf<KeyedEntry>({
    id: ({ key }) => key,
    get: { Key: ({ key }) => key, Value: ({ entries, key }) => JSON.parse(entries.get(key) ?? "null") as unknown },
    set: {
      Value: ({ entries, key }, value, host) => {
        host.guardWorkbook();
        entries.set(key, JSON.stringify(value));
      },
    },
    call: {
      Delete: ({ entries, key }, _args, host) => {
        host.guardWorkbook();
        entries.delete(key);
      },
    },
  }),

  CustomXmlPartCollection: handlersOf<Book>({
    items: (book) => book.xmlParts,
    item: (book, args) => book.xmlParts.find((part) => part.id === args[0]) ?? null,
    call: {
      Add: (book, args, host) => {
        host.guardWorkbook();
        const part: BookXmlPart = { id: newPartId(book), xml: textArgument(args, 0) };
        book.xmlParts.push(part);
        return part;
      },
      GetByNamespace: (book, args) => new ScopedParts(book, textArgument(args, 0)),
      GetItemOrNullObject: (book, args) => book.xmlParts.find((part) => part.id === args[0]) ?? null,
      GetCount: (book) => book.xmlParts.length,
    },
  }),

  CustomXmlPartScopedCollection: handlersOf<ScopedParts>({
    items: (scope) => scope.parts,
    item: (scope, args) => scope.parts.find((part) => part.id === args[0]) ?? null,
    call: {
      GetCount: (scope) => scope.parts.length,
      GetOnlyItemOrNullObject: (scope) => (scope.parts.length === 1 ? scope.parts[0] : null),
      GetItemOrNullObject: (scope, args) => scope.parts.find((part) => part.id === args[0]) ?? null,
    },
  }),

  CustomXmlPart: handlersOf<BookXmlPart>({
    id: (part) => part.id,
    get: { Id: (part) => part.id, NamespaceUri: namespaceOf },
    call: {
      GetXml: (part) => part.xml,
      SetXml: (part, args, host) => {
        host.guardWorkbook();
        part.xml = textArgument(args, 0);
      },
      Delete: (part, _args, host) => {
        host.guardWorkbook();
        host.book.xmlParts = host.book.xmlParts.filter((other) => other !== part);
      },
    },
  }),

  WacWorkbook: handlersOf<Book>({
    call: {
      CreateAndOpenWorkbook: (_book, args, host) => {
        const bytes = fileIn(args[0]);
        if (bytes === null) throw invalidArgument();
        host.openWorkbook(bytes);
      },
    },
  }),

  "OfficeCore.AddinInternalService": handlersOf({ call: { NotifyActionHandlerReady: () => null } }),
};
