/**
 * The command line: `npm run --silent check -- LEDGER.xlsx …`. Exit status 0: ready for submission; 1: not ready;
 * 2: the file or the call cannot be used, with one line on stderr and nothing written.
 */

import { errorSentence } from "../locales";
import { LedgerError } from "../workflow/ledger-error";
import { localeOf, readOptions } from "./headless/headless-options";
import { runHeadless } from "./headless/run-headless";

async function main(args: readonly string[]): Promise<number> {
  try {
    const { lines, ready } = await runHeadless(readOptions(args));
    process.stdout.write(`${lines.join("\n")}\n`);
    return ready ? 0 : 1;
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    process.stderr.write(`${errorSentence(error, localeOf(args)).replace(/\s*\n\s*/g, " ")}\n`);
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
