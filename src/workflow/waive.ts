/** 免检: lets findings pass, with a reason and a name, and takes that back. The workbook remembers it. */

import type { CivilDate, Ledger } from "../ledger/ledger";
import { isCivilDate } from "../ledger/time";
import type { Finding } from "../rules/finding";
import { WordsOfFindings } from "../settings/waived-words";
import { isTold, LONGEST_NAME, LONGEST_REASON, readWaivers, storedWaivers, waiverKey, WAIVERS_KEY, WAIVERS_VERSION, type Waiver } from "../settings/waivers";
import { LedgerError } from "./ledger-error";
import type { WorkbookPort } from "./port";
import { readStored, refuseFuture } from "./read-stored";

/**
 * Lets findings of a checked ledger pass: each stays waived while the words that it is about stay.
 * @param by who agreed. @param on the day of it.
 * @returns the waivers that were given; an earlier one for the same words is replaced.
 * @throws LedgerError "waiver-incomplete" without a reason or a name, "bad-date", "settings-unreadable" where a later
 *   version of the product has stored waivers.
 */
export async function waive(
  port: WorkbookPort,
  findings: readonly Finding[],
  ledger: Ledger,
  reason: string,
  by: string,
  on: CivilDate,
): Promise<readonly Waiver[]> {
  const [why, who] = [clipped(reason, LONGEST_REASON), clipped(by, LONGEST_NAME)];
  if (!isTold(why)) throw new LedgerError("waiver-incomplete", { missing: "reason" });
  if (!isTold(who)) throw new LedgerError("waiver-incomplete", { missing: "name" });
  if (!isCivilDate(on)) throw new LedgerError("bad-date", { text: on });
  if (findings.length === 0) return [];
  const words = new WordsOfFindings(ledger);
  const given = findings.map((finding) => ({ ...words.of(finding), reason: why, by: who, on }));
  const kept = await keptWaivers(port);
  await port.apply({ stored: { [WAIVERS_KEY]: storedWaivers([...kept, ...given]) } });
  return given;
}

/**
 * Takes waivers back: their findings are open again.
 * @throws LedgerError "settings-unreadable" where a later version of the product has stored waivers.
 */
export async function unwaive(port: WorkbookPort, waivers: readonly Waiver[]): Promise<void> {
  if (waivers.length === 0) return;
  const taken = new Set(waivers.map(waiverKey));
  const kept = await keptWaivers(port);
  await port.apply({ stored: { [WAIVERS_KEY]: storedWaivers(kept.filter((each) => !taken.has(waiverKey(each)))) } });
}

async function keptWaivers(port: WorkbookPort): Promise<readonly Waiver[]> {
  const stored = (await readStored(port))[WAIVERS_KEY];
  refuseFuture(stored, WAIVERS_VERSION);
  return readWaivers(stored).waivers;
}

/** At most so many UTF-16 units, spaces around it aside; no character is cut in two. */
function clipped(text: string, longest: number): string {
  return text.trim().slice(0, longest).replace(/[\uD800-\uDBFF]$/, "").trim();
}
