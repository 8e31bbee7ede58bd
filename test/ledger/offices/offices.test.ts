/** Whole ledgers of invented offices are read as was once looked at and approved. */

import { approvedReadings, readingsNow } from "./offices";

const now = readingsNow();
const approved = approvedReadings();

test("every ledger has approved readings", () => {
  expect([...approved.keys()]).toEqual([...now.keys()]);
  expect(now.size).toBeGreaterThanOrEqual(80);
});

// After a wanted change: npm run approve-readings, and look at the diff.
test.each([...now])("%s", (name, lines) => {
  expect(lines).toEqual(approved.get(name));
});
