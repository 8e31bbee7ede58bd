/** The page on performance: tables of one run, with the words around them. */

import type { DeadlineSpeed } from "./deadline-speed";
import type { RowCost } from "./column-checks";
import type { FirstButton } from "./first-button";
import type { LongCheck } from "./long-stretches";
import type { Share } from "./reader-shares";
import type { SizeCost } from "./reading-cost";
import type { JobTrips } from "./round-trips";
import type { SimilarCost } from "./similar-texts-cost";

export interface Benchmark {
  readonly sizes: readonly SizeCost[];
  readonly long: readonly LongCheck[];
  readonly columns: readonly RowCost[];
  readonly allPairs: readonly { readonly name: string; readonly cost: number; readonly pairs: number }[];
  readonly readers: readonly Share[];
  readonly rules: readonly Share[];
  readonly deadlines: readonly DeadlineSpeed[];
  readonly repeated: readonly SimilarCost[];
  readonly similar: readonly SimilarCost[];
  /** null where the machine has no browser to measure in. */
  readonly firstButton: readonly FirstButton[] | null;
  readonly trips: readonly JobTrips[];
}

const DEAREST_RULES = 12;

type Cell = string | number;
const row = (cells: readonly Cell[]): string => `| ${cells.join(" | ")} |`;
const table = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [row(header), row(header.map((_, index) => (index === 0 ? "---" : "--:"))), ...rows.map(row)].join("\n");

const times = (ratio: number): string => `${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(ratio < 0.1 ? 2 : 1)}×`;
const ms = (cost: number): string => cost.toFixed(cost < 0.1 ? 3 : 2);
const thousands = (count: number): string => Math.round(count).toLocaleString("en-US");
const kilobytes = (bytes: number): string => `${thousands(bytes / 1000)} kB`;

function sizeTable({ sizes: measured, long }: Benchmark): string {
  const sizes = [...measured, ...long.filter(({ tasks }) => !measured.some((each) => each.tasks === tasks))];
  const [smallest] = sizes;
  return table(
    ["Tasks", "Characters a task", "Reading, ms a task", "Rules, ms a task", "Reading : normalising", "Rules : reading", "Reading : smallest ledger", "Rules : smallest ledger", "Whole check : smallest ledger"],
    sizes.map((each) => [
      thousands(each.tasks), Math.round(each.characters), ms(each.read), ms(each.rules), times(each.read / each.normalise), times(each.rules / each.read),
      times(each.read / (smallest?.read ?? Number.NaN)), times(each.rules / (smallest?.rules ?? Number.NaN)),
      times((each.read + each.rules) / ((smallest?.read ?? Number.NaN) + (smallest?.rules ?? Number.NaN))),
    ]),
  );
}

function readerTable({ readers }: Benchmark): string {
  const base = readers.find(({ name }) => name === "normalising alone")?.cost ?? Number.NaN;
  return table(["Reader", "ms a task", ": normalising"], readers.map(({ name, cost }) => [name, ms(cost), times(cost / base)]));
}

const ruleTable = ({ rules }: Benchmark): string =>
  table(["Rule", "ms a task"], [
    ...rules.slice(0, DEAREST_RULES).map(({ name, cost }) => [`\`${name}\``, ms(cost)]),
    [`the other ${rules.length - DEAREST_RULES} together`, ms(rules.slice(DEAREST_RULES).reduce((sum, { cost }) => sum + cost, 0))],
  ]);

function deadlineTable({ deadlines }: Benchmark): string {
  const own = deadlines[0]?.perSecond ?? Number.NaN;
  return table(["Reader", "Cells a second", "This project is faster by"], deadlines.map(({ reader, perSecond }) => [reader, thousands(perSecond), times(own / perSecond)]));
}

const similarTable = (similar: readonly SimilarCost[]): string =>
  table(["Tasks", "Pairs found", "ms a task", ": smallest ledger"], similar.map(({ tasks, cost, pairs }) => [thousands(tasks), thousands(pairs), ms(cost), times(cost / (similar[0]?.cost ?? Number.NaN))]));

const megabytes = (size: number): string => `${thousands(size)} MB`;

const longTable = ({ long }: Benchmark): string =>
  table(["Tasks", "Longest stretch, ms", "Longest single step, ms", "of it garbage collection", "Longest step without, ms", "Stretches over 80 ms", "Heap", "Process"], long.map((each) => [
    thousands(each.tasks), Math.round(each.longestStretch), Math.round(each.longestStep), Math.round(each.collectedInLongest), Math.round(each.longestOwn),
    `${(each.longShare * 100).toFixed(1)} %`, megabytes(each.heap), megabytes(each.rss),
  ]));

const columnTable = ({ columns }: Benchmark): string =>
  table(["Checked by", "ms a row", "Rows with something amiss", ": this project"], columns.map(({ name, cost, found }) => [name, cost.toFixed(4), found, times(cost / (columns[0]?.cost ?? Number.NaN))]));

const allPairsTable = ({ allPairs }: Benchmark): string =>
  table(["Search", "ms a task", "Texts found", ": this project"], allPairs.map(({ name, cost, pairs }) => [name, ms(cost), pairs, times(cost / (allPairs[0]?.cost ?? Number.NaN))]));

function firstButtonTable({ firstButton }: Benchmark): string {
  if (firstButton === null) return "Not measured: the machine has no Chromium.";
  const least = firstButton.find(({ page }) => page === "one button")?.middle ?? Number.NaN;
  const names = { product: "this project", "one button": "one Fluent UI button" } as const;
  return table(["Page", "Median, ms", "Least to most, ms", "Openings", ": one button"], firstButton.map((each) => [
    names[each.page], Math.round(each.middle), `${Math.round(each.least)}–${Math.round(each.most)}`, each.runs, times(each.middle / least),
  ]));
}

/** Waiting for Excel alone: round trips at their cost. */
const waits = [50, 250] as const;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

const tripTable = ({ trips }: Benchmark): string =>
  table(["Job", "Tasks", "Units", "Round trips", "Sent", "Received", ...waits.map((each) => `Waiting at ${each} ms`)], trips.map((each) => [
    each.job, thousands(each.tasks), each.units, each.roundTrips, kilobytes(each.requestBytes), kilobytes(each.responseBytes), ...waits.map((wait) => seconds(each.roundTrips * wait)),
  ]));

/** The whole page, in Markdown; also what is printed. */
export function performancePage(benchmark: Benchmark): string {
  return `# Performance

性能：以同一次运行中的倍数为准，不看绝对时间；台账增大十倍，每条任务的开销基本不变。

Written by \`npm run bench -- --write\`; do not edit by hand. All numbers are of one run on one machine: compare them
with one another, not with another machine's. Costs are computing time, the median of several runs, taken in turn after
a warm-up; the largest ledger is measured once. The ledgers are made by a seeded generator: invented
tasks of about 300 characters, in varied wordings, for 23 units.

## Reading and checking a long ledger

Reading is all from the sheet's cells to the ledger: the table, the columns, each task's units, deadline, points,
figures, state and age. Rules are all rules of the catalogue, with the reading of sentences that they share.
Normalising is merely folding the widths of the same text once (NFKC), the least that any reader does.

${sizeTable(benchmark)}

## Where reading spends its time

Each reader by itself, on the cells of the same ledger.

${readerTable(benchmark)}

## The dearest rules

In one check of all. What several rules share (the sentences of a progress, its numbers) is charged to the first that asks.

${ruleTable(benchmark)}

## Without blocking Excel

A check works in slices: after 40 ms the host is given a turn. What counts is the longest stretch between two turns, in
computing time of one unwarmed run, with the garbage collector's pauses. Memory is that of the whole process with the
made sheet, the ledger and its findings.

${longTable(benchmark)}

## Columns alone beside two validators of rows

Whether 序号, 工作内容, 责任单位 and 进展情况 are filled in, and whether 序号 is a number: the rules of this project that
say so, run on a ledger that has been read, beside zod and tableschema on the same rows. The rules judge the reading: a unit cell of 待定 names nobody,
a progress of 1. is blank. The validators judge the cells.

${columnTable(benchmark)}

## Deadlines beside two general date readers

The deadline cells of a made ledger. The general readers are used as in the evaluation: with their Chinese and their
English side.

${deadlineTable(benchmark)}

## The search for nearly equal texts

As a check runs it: the rule on repeated tasks, alone. It holds only tasks against each other that name the same numbers.
Sizes up to 10,000 search the same 10,000 tasks, as ten ledgers of 1,000 and as one, so that memory and the collector's
work are the same for both:

${similarTable(benchmark.repeated)}

The search under it, with the texts of all tasks in one heap, which no check does. They come from six moulds and a few dozen words, so that
a text's rarest pieces, too, stand in more of the others the more there are:

${similarTable(benchmark.similar)}

The same search by holding each text against each earlier one, at the smallest ledger:

${allPairsTable(benchmark)}

## Time to a usable button

From the start of the navigation until the button 校验 is drawn, enabled, and what a click there would hit; beside a page
that holds one Fluent UI button and nothing else. Both are production builds of the same configuration, served from this
machine without compression, and opened in turn in Chromium without any cache. The product is opened within the workbench,
since without Excel it only says that it wants Excel: so its time holds the loading of the real Office.js and its
handshake with the stand-in, which the button alone does not wait for.

${firstButtonTable(benchmark)}

## Round trips to Excel

Counted at the stand-in's end of the wire, not timed. On the web each round trip costs the way to the server and back.
Marking takes as many for a long ledger as for a short one. Checking takes more only where a sheet is read in blocks (from
some thousand rows on), summaries only where one request could not carry all their sheets. The last columns are computed: round trips at 50 and at 250 ms each, without the time that
bytes and Excel's own work take.

${tripTable(benchmark)}
`;
}
