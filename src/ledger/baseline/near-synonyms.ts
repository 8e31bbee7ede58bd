/** Words that a carried-over progress swaps so that it looks new: each line says the same in other words. */

/** Each entry is a group, parted by "/". The office may name its own. */
export const defaultNearSynonyms: readonly string[] = ["持续/继续", "推进/推动", "开展/进行", "加强/强化", "进一步/不断", "截至目前/目前"];

/** Word → the first word of its group. */
export function readNearSynonyms(groups: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const group of groups) {
    const words = group.split(/[/／]/).map((word) => word.trim()).filter((word) => word !== "");
    for (const word of words) if (!first.has(word)) first.set(word, words[0] ?? word);
  }
  return first;
}
