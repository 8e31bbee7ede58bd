/** `npm run approve-readings`: writes down what is read of the invented offices' ledgers, for its diff to be looked at and approved. */

import { writeFileSync } from "node:fs";
import { APPROVED, approvedText, officeNames, readingNow } from "../test/ledger/offices/offices";

writeFileSync(APPROVED, approvedText(new Map(officeNames.map((name) => [name, readingNow(name)]))));
process.stdout.write("Look at the diff of test/ledger/offices/approved-readings.txt: what is wrong there is a mistake of the readers.\n");
