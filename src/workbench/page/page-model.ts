/** The object model of Office.js in the browser: read by the server, fetched once. */

import type { ObjectModel } from "../wire/model/object-model";

let loaded: Promise<ObjectModel> | null = null;

export function loadObjectModelOfPage(): Promise<ObjectModel> {
  loaded ??= fetch("model.json").then((answer) => {
    if (!answer.ok) throw new Error(`model.json: ${answer.status}`);
    return answer.json() as Promise<ObjectModel>;
  });
  return loaded;
}
