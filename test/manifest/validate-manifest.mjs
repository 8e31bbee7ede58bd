/**
 * Holds the manifest against Microsoft's schemas: node validate-manifest.mjs SCHEMA_FOLDER MANIFEST.
 * A process of its own, because libxml2-wasm is an ES module that Jest cannot load. Says what is wrong; exit 1 then.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

const [folder, manifest] = process.argv.slice(2);
xmlRegisterFsInputProviders();
// Imports the schemas of the version overrides and of the basic types.
const file = path.join(folder, "OfficeAppManifestV1_1.xsd");
const validator = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(file, "utf8"), { url: file }));
try {
  validator.validate(XmlDocument.fromString(readFileSync(manifest, "utf8")));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
