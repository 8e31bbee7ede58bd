/**
 * Ledgers of the next month: each task's progress is left as it was, touched up, or really carried on, and it is known
 * which. Everything follows from the seed.
 */

import { newStatements, nextStages, type NextMonthRow } from "./next-month-texts";

/** What a reader of both ledgers must say of the task. */
export type Carried = "unchanged" | "nearly-unchanged" | "changed";

export interface NextMonthTask extends NextMonthRow {
  readonly before: string;
  readonly carried: Carried;
  /** What was done to it, by name. */
  readonly how: string;
}

/** A source of numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
/** Answers null where the text offers nothing to change in that way. */
type Touch = (text: string, random: Random) => string | null;

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items.map((item) => ({ item, at: random() })).sort((one, other) => one.at - other.at).map(({ item }) => item);
}

const differing = (text: string, own: string): string | null => (own === text ? null : own);
const fullWidth = (text: string) => String.fromCharCode(text.charCodeAt(0) + 0xfee0);
const WIDTHS: readonly (readonly [RegExp, string])[] = [[/，/g, ","], [/；/g, ";"], [/（/g, "("], [/）/g, ")"], [/：/g, ":"]];
const SYNONYMS: readonly (readonly [string, string])[] = [["持续", "继续"], ["推进", "推动"], ["开展", "进行"], ["加强", "强化"], ["进一步", "不断"]];
const NUMBERED = /^(\d{1,2})([.、])/;

/** Touches that spaces and widths alone make. */
const typing: Readonly<Record<string, Touch>> = {
  "as it was": (text) => text,
  spaces: (text, random) => differing(text, [...text].map((each) => (/[\u4e00-\u9fff，。；]/.test(each) && random() < 0.05 ? `${each} ` : each)).join("")),
  "spaces taken out": (text) => differing(text, text.replace(/[ \u3000]+(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])[ \u3000]+/g, "")),
  widths: (text, random) => differing(text, WIDTHS.reduce((own, [from, to]) => (random() < 0.6 ? own.replace(from, to) : own), text)),
  "full-width digits": (text) => differing(text, text.replace(/(?<=[\u4e00-\u9fff] ?)\d+(?= ?[\u4e00-\u9fff])/g, (digits) => digits.replace(/\d/g, fullWidth))),
};

/** Touches that change words and tell nothing. */
const cosmetic: Readonly<Record<string, Touch>> = {
  dates: (text) => differing(text, nextMonthOf(text)),
  "dates as now": (text) => differing(text, text.replace(/截至\d{1,2}月底/, "截至目前")),
  "another period": (text) => differing(text, text.replace(/一季度|1-[1-5]月份?/, "上半年").replace(/^今年以来/, "1-6月")),
  synonyms: (text, random) =>
    differing(text, SYNONYMS.reduce((own, [one, other]) => (random() < 0.75 ? own.split(one).map((part) => part.split(other).join(one)).join(other) : own), text)),
  "order of points": (text, random) => {
    const lines = text.split("\n");
    if (lines.length < 2 || !lines.every((line) => NUMBERED.test(line))) return null;
    const bare = lines.map((line) => line.replace(NUMBERED, ""));
    return differing(text, shuffled(bare, random).map((line, index) => `${index + 1}${NUMBERED.exec(lines[index] ?? "")?.[2] ?? "."}${line}`).join("\n"));
  },
};

/** What a month really adds. */
const real: Readonly<Record<string, Touch>> = {
  figure: (text, random) => {
    const numbers = [...text.matchAll(/(?<![\d.\-—月第A-Za-z（〔])\d+(?:\.\d+)?(?= ?(?:[个处户套家件人公立平项场次万亿%名株吨部份根所台条辆起栋]))/g)].filter(({ index }) => !/\d{4}年?$/.test(text.slice(Math.max(0, index - 5), index)));
    const chosen = pick(numbers, random);
    if (!chosen) return null;
    const [digits] = chosen;
    const step = digits.includes(".") ? 0.1 * (1 + Math.floor(random() * 9)) : 1 + Math.floor(random() * 9);
    const value = (Number(digits) + step).toFixed(digits.split(".")[1]?.length ?? 0);
    return text.slice(0, chosen.index) + value + text.slice(chosen.index + digits.length);
  },
  "statement added": (text, random) => {
    const statement = pick(newStatements, random) ?? "";
    const lines = text.split("\n");
    const at = Math.floor(random() * lines.length);
    return lines.map((line, index) => (index === at ? `${line.replace(/[。；]?$/, "。")}${statement}` : line)).join("\n");
  },
  "result replaced": (text, random) => {
    const fitting = nextStages.filter(([stage]) => stage.test(text));
    const chosen = pick(fitting, random);
    if (chosen) return text.replace(chosen[0], chosen[1]);
    const sentences = text.split(/(?<=[。；])/);
    const at = Math.floor(random() * sentences.length);
    const mark = NUMBERED.exec(sentences[at]?.trimStart() ?? "")?.[0] ?? "";
    const own = sentences[at] ?? "";
    return own.length < 8 ? null : sentences.map((each, index) => (index === at ? `${own.startsWith("\n") ? "\n" : ""}${mark}${pick(newStatements, random) ?? ""}` : each)).join("");
  },
  "figure and dates": (text, random) => {
    const own = real.figure?.(text, random) ?? null;
    return own === null ? null : nextMonthOf(own);
  },
  "statement and dates": (text, random) => nextMonthOf(real["statement added"]?.(text, random) ?? text),
};

/** 5月 → 6月, 1-9月 → 1-10月, 4月12日 → 5月12日; December stays. */
function nextMonthOf(text: string): string {
  return text.replace(/(\d{1,2})( ?月)(?!\d* ?个)/g, (words: string, month: string, mark: string) => (Number(month) < 12 && Number(month) > 0 ? `${Number(month) + 1}${mark}` : words));
}

function touched(text: string, touches: Readonly<Record<string, Touch>>, random: Random, most: number): { readonly text: string; readonly how: string } | null {
  const names = shuffled(Object.keys(touches), random);
  const how: string[] = [];
  let own = text;
  for (const name of names) {
    const next = touches[name]?.(own, random) ?? null;
    if (next === null) continue;
    own = next;
    how.push(name);
    if (how.length >= most) break;
  }
  return how.length === 0 ? null : { text: own, how: how.join(" + ") };
}

/** The next month of a ledger, its rows in another order: about a third of the tasks each left, touched up and carried on. */
export function nextMonth(rows: readonly NextMonthRow[], seed: number): readonly NextMonthTask[] {
  const random = seeded(seed);
  const tasks = rows.filter(({ progress }) => progress.length >= 20).map((row): NextMonthTask => {
    const kind = pick<Carried>(["unchanged", "nearly-unchanged", "changed"], random) ?? "unchanged";
    if (kind === "changed") {
      const own = touched(row.progress, real, random, 1);
      if (own && own.text !== row.progress) return { ...row, before: row.progress, progress: own.text, carried: "changed", how: own.how };
    }
    if (kind === "nearly-unchanged") {
      const own = touched(row.progress, cosmetic, random, 1 + Math.floor(random() * 3));
      const typed = own && random() < 0.4 ? touched(own.text, typing, random, 1) : own;
      if (own && typed) return { ...row, before: row.progress, progress: typed.text, carried: "nearly-unchanged", how: typed === own ? own.how : `${own.how} + ${typed.how}` };
    }
    const own = touched(row.progress, typing, random, 1) ?? { text: row.progress, how: "as it was" };
    return { ...row, before: row.progress, progress: own.text, carried: "unchanged", how: own.how };
  });
  return shuffled(tasks, random);
}
