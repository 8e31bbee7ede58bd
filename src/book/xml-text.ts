/** Text in XML and in OOXML: entities, and the `_xHHHH_` escapes for what XML cannot hold. */

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const codePoint = (digits: string, base: number): string => {
  const code = parseInt(digits, base);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
};

/** Resolves entities and line ends of a piece of XML; entities that XML does not know stay as they are. */
export function decodeXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,9})|([a-z]{2,4}));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return codePoint(hex, 16);
    if (decimal !== undefined) return codePoint(decimal, 10);
    return named[name ?? ""] ?? whole;
  });
}

/** An attribute's value: as `decodeXml`, with bare line ends and tabs as spaces, as XML wants it. */
export function decodeAttribute(raw: string): string {
  return decodeXml(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, " ") : raw);
}

/** Element text. */
export function encodeXml(text: string): string {
  return /[&<>\r]/.test(text)
    ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;")
    : text;
}

/** An attribute's value, to stand between double quotes. */
export function encodeAttribute(text: string): string {
  return encodeXml(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Resolves OOXML's `_xHHHH_`. */
export function decodeOoxml(text: string): string {
  return text.includes("_x") ? text.replace(escaped, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

const hex4 = (char: string): string => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
/** Control characters, half surrogate pairs and the two code units that XML forbids. */
const unwritable = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Escapes what XML cannot hold, and what would be read as such an escape. */
export function encodeOoxml(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(unwritable, hex4);
}

/** `<t>` content with its white space kept. */
export function textElement(prefix: string, text: string): string {
  const keep = text !== text.trim() || /[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${keep}>${encodeXml(encodeOoxml(text))}</${prefix}t>`;
}
