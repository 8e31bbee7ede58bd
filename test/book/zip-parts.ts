/** Looking into and making workbook files, for tests. */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SaxesParser } from "saxes";

export const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);
export const partText = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

/** Paths of parts that differ between two files: changed, added or removed. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  const same = (path: string): boolean => {
    const one = old[path];
    const other = now[path];
    return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
  };
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((path) => !same(path)).sort();
}

/** Fails where an XML part of the file is not well formed. */
export function expectWellFormed(bytes: Uint8Array): void {
  for (const [path, content] of Object.entries(partsOf(bytes))) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => {
      throw new Error(`${path}: ${error.message}`);
    });
    parser.write(strFromU8(content)).close();
  }
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook with the given parts; what is not given is the least that makes a workbook. */
export function workbookFile(parts: Record<string, string | Uint8Array>): Uint8Array {
  const whole: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>${parts["xl/styles.xml"] === undefined ? "" : `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>`}${parts["xl/sharedStrings.xml"] === undefined ? "" : `<Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`}</Relationships>`,
    "xl/worksheets/sheet1.xml": sheetXml(""),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(whole).map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content])));
}

/** A sheet part with these rows, and whatever follows them. */
export const sheetXml = (rows: string, behind = ""): string => `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;
