/**
 * The command line: `npm run --silent check -- LEDGER.xlsx …`. Exit status 0: ready for submission; 1: not ready;
 * 2: the file or the call cannot be used, with one line on stderr and nothing written.
 */

import { errorSentence } from "../locales";
import { LedgerError } from "../workflow/ledger-error";
import { localeOf, readOptions } from "./headless/headless-options";
import { runHeadless } from "./headless/run-headless";

/** Names and quotes may hold line breaks, and signs that a terminal would obey. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");

async function main(args: readonly string[]): Promise<number> {
  try {
    const { lines, ready } = await runHeadless(readOptions(args));
    process.stdout.write(`${lines.map(oneLine).join("\n")}\n`);
    return ready ? 0 : 1;
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    process.stderr.write(`${oneLine(errorSentence(error, localeOf(args)))}\n`);
    return 2;
  }
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
