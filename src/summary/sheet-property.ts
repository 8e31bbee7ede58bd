/** How a sheet of ours is known: by a custom property of the worksheet, never by its name. */

export const sheetProperty = "ProgressLedger.Sheet";

/** "writing" while a sheet is being written: one that was left so by a lost connection is finished by the next run. */
export type SheetState = "writing" | "ready";

export const propertyValue = (plan: string, state: SheetState): string => `${state}:${plan}`;

/** What a property's value says; null where it is not one of ours. */
export function readProperty(value: string): { plan: string; state: SheetState } | null {
  const match = /^(writing|ready):([^]+)$/.exec(value);
  return match?.[2] === undefined ? null : { plan: match[2], state: match[1] === "ready" ? "ready" : "writing" };
}
