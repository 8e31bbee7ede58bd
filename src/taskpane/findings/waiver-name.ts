/** Who agreed to waivers, kept by the browser for the next one. */

const key = "progress-ledger.waiver-name";

export function keptWaiverName(): string {
  return storage()?.getItem(key) ?? "";
}

export function keepWaiverName(name: string): void {
  storage()?.setItem(key, name);
}

/** Reading `localStorage` throws where cookies are blocked for a framed page. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    console.warn("The name is not kept:", error);
    return null;
  }
}
