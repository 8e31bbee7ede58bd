/** Whole ledgers of invented offices are read as was once looked at and approved. */

import { approvedReadings, officeNames, readingNow } from "./offices";

const approved = approvedReadings();

test("every ledger has approved readings", () => {
  expect([...approved.keys()]).toEqual(officeNames);
  expect(officeNames.length).toBeGreaterThanOrEqual(80);
});

// After a wanted change: npm run approve-readings, and look at the diff.
test.each(officeNames)("%s", (name) => {
  expect(readingNow(name)).toEqual(approved.get(name));
});
