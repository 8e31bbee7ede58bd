/** In how many places fixes change the sheet: as many as are told to be mended once they are made. */

import type { Fix } from "../../fixes/fix";

export function fixedPlaces(fixes: readonly Fix[]): number {
  const places = new Set<string>();
  for (const { cells, rows } of fixes) {
    for (const { row, column } of cells) places.add(`${row},${column}`);
    for (const { row } of rows) places.add(`${row}`);
  }
  return places.size;
}
