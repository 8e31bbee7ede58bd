/** What an evaluation counts. */

/** One case that was read otherwise than expected. */
export interface WrongCase {
  readonly what: string;
  readonly expected: string;
  readonly read: string;
}

/** The cases of one set: how many there are, and which of them are wrong. */
export interface Score {
  readonly name: string;
  readonly total: number;
  readonly wrong: readonly WrongCase[];
  /** Readings that no case asks for; only where a set lists all that may be read. */
  readonly extra: readonly string[];
}

/**
 * Reads every case of a set and compares.
 * @param told the reading of a case, in the notation of the expected one.
 */
export function scoreOf<Case>(
  name: string,
  cases: readonly Case[],
  told: (one: Case) => { readonly what: string; readonly expected: string; readonly read: string },
): Score {
  const wrong = cases.map(told).filter(({ expected, read }) => expected !== read);
  return { name, total: cases.length, wrong, extra: [] };
}

export const rightOf = ({ total, wrong }: Score): number => total - wrong.length;

/** True where every case is right and nothing was read beyond them. */
export const isClean = ({ wrong, extra }: Score): boolean => wrong.length === 0 && extra.length === 0;

/** Lines for the terminal: the counts, then each wrong case with what was expected and what was read. */
export function linesOf(score: Score): string[] {
  const { name, total, wrong, extra } = score;
  return [
    `${name}: ${rightOf(score)} right, ${wrong.length} wrong, ${total} in all${extra.length > 0 ? `, ${extra.length} beyond them` : ""}`,
    ...wrong.map(({ what, expected, read }) => `  ${what}\n    expected ${expected}\n    read     ${read}`),
    ...extra.map((each) => `  not asked for: ${each}`),
  ];
}
