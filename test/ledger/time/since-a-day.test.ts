/** What "since" tells in an English progress: a period that is still running, where its beginning can be one of this ledger's. */

import { readTimeMentions } from "../../../src/ledger/time";

const mentions = (text: string) =>
  readTimeMentions(text, { asOf: "2021-06-30", year: 2021 }).map(({ kind, start, end, cumulative }) => `${kind} ${start ?? "…"}..${end ?? "…"}${cumulative === true ? " in all" : ""}`);

test.each([
  ["Since March, 12 sites have been inspected.", ["period 2021-03-01..… in all"]],
  ["12 sites inspected since 15 March 2021.", ["period 2021-03-15..… in all"]],
  // The reporting day itself is the last that can begin one.
  ["Hotline open since 30 June 2021.", ["period 2021-06-30..… in all"]],
  // A body's age is no period of the report.
  ["The centre has run since 1998.", []],
  ["Complaints have fallen since the new road was opened.", []],
])("%s", (text, told) => {
  expect(mentions(text)).toEqual(told);
});
