/** The object model of Office.js and the manifest in the browser: served beside the page, fetched once. */

import type { ObjectModel } from "../wire/model/object-model";

let loaded: Promise<ObjectModel> | null = null;

export function loadObjectModelOfPage(): Promise<ObjectModel> {
  loaded ??= fetch("model.json").then((answer) => {
    if (!answer.ok) throw new Error(`model.json: ${answer.status}`);
    return answer.json() as Promise<ObjectModel>;
  });
  return loaded;
}

let manifest: Promise<Document> | null = null;

/** The add-in's manifest, as it was built: the ribbon's buttons are in it. */
export function loadManifest(): Promise<Document> {
  manifest ??= fetch("addin/manifest.xml").then(async (answer) => {
    if (!answer.ok) throw new Error(`manifest.xml: ${answer.status}`);
    return new DOMParser().parseFromString(await answer.text(), "application/xml");
  });
  return manifest;
}
