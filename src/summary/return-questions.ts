/** What to ask each unit before the ledger goes out: short questions, made of findings alone. */

import type { CivilDate, Ledger, Task } from "../ledger/ledger";
import { ANSWERED_BY, ANSWERS, isAsked, question, slipTexts, type AnswerKind, type Asked, type AskedRule, type SlipTexts } from "../locales/questions";
import type { Finding, Severity } from "../rules/finding";
import { bySeverity, findingsByTask } from "./task-findings";
import { tasksByUnit, type Collectives, type UnitTask } from "./unit-tasks";

/** What one unit is asked about one of its tasks, or about several of them at once. */
export interface ReturnItem {
  /** Stable: the same task, or the same question about several tasks, in a later slip. No spaces. */
  readonly key: string;
  /** Numbers of the tasks as the ledger has them; null for a task without one. */
  readonly seqs: readonly (number | string | null)[];
  /** 0-based first rows of the tasks; none for a task that the ledger no longer has. */
  readonly rows: readonly number[];
  /** The task's text, shortened; "" for several. */
  readonly task: string;
  /** The gravest of the findings that are asked. */
  readonly severity: Severity;
  /** One question each, none twice. */
  readonly questions: readonly string[];
  readonly answers: readonly AnswerKind[];
  /** 0-based cell of the gravest finding; null where there is none. */
  readonly at: { readonly row: number; readonly column: number } | null;
}

export interface UnitQuestions {
  /** Canonical name. */
  readonly unit: string;
  /** In the ledger's order; then tasks that the ledger no longer has, then questions about several tasks. */
  readonly items: readonly ReturnItem[];
}

export interface ReturnOptions {
  /** Members of collectives, from the office's roster: then the members are asked. */
  readonly collectives?: Collectives;
}

type Locale = "zh-CN" | "en-US";
/** A finding that is asked, beside its rule. */
interface AskedFinding {
  readonly rule: AskedRule;
  readonly finding: Finding;
}

const KINDS: readonly AnswerKind[] = ["number", "date", "document", "text"];
/** Enough of a task's text to know it by, in UTF-16 units. */
const SHORT_TASK = 60;

/**
 * The questions by unit, in the order in which the ledger first names the units, collectives last. Infos are not asked,
 * nor what the clerk settles alone. A task of several units is asked of those that lead it, and of all of them where none
 * does; a task without a unit is asked of nobody. A task that the ledger no longer has is asked of its first unit.
 */
export function returnQuestions(ledger: Ledger, findings: readonly Finding[], locale: Locale, options: ReturnOptions = {}): UnitQuestions[] {
  const texts = slipTexts[locale];
  const asked = askedOf(ledger, texts);
  const grave = findings.filter(({ severity }) => severity !== "info");
  const byTask = findingsByTask(ledger, grave);
  const many = manyFindings(byTask.sheet);
  const found = new Map<string, ReturnItem[]>();
  for (const { group, tasks } of tasksByUnit(ledger, options.collectives)) {
    const own = tasks.filter(isAnswerable);
    const folded = new Map<AskedFinding, Task[]>();
    const items: ReturnItem[] = [];
    const spoken = new Map(many.map((each) => [each, own.filter(({ task }) => each.rows.has(task.rows[0]))]));
    for (const { task } of own) {
      const single = byTask.of(task).flatMap(askedFinding);
      // What stands at one task of this unit only is asked there.
      const alone = many.filter((each) => spoken.get(each)?.length === 1 && each.rows.has(task.rows[0])).map(({ asked: of }) => of);
      const shared = many.filter((each) => (spoken.get(each)?.length ?? 0) > 1 && each.rows.has(task.rows[0])).map(({ asked: of }) => of);
      const rules = new Set([...single, ...alone, ...shared].map(({ rule }) => rule));
      const open = (each: AskedFinding): boolean => !isAnswered(each.rule, rules);
      for (const each of shared.filter(open)) {
        const about = folded.get(each);
        if (about === undefined) folded.set(each, [task]);
        else about.push(task);
      }
      const item = taskItem(task, [...single, ...alone].filter(open));
      if (item) items.push(item);
    }
    for (const [each, about] of folded) items.push(manyItem(each, about));
    if (items.length > 0) found.set(group.name, items);
  }
  for (const each of byTask.sheet.flatMap(askedFinding)) {
    if (each.rule !== "task/dropped" || each.finding.rows !== undefined) continue;
    const { units, seq, text } = each.finding.facts;
    const unit = Array.isArray(units) ? units[0] : undefined;
    if (typeof unit !== "string") continue;
    const item: ReturnItem = {
      key: `dropped:${each.finding.task ?? ""}`, seqs: [typeof seq === "number" || typeof seq === "string" ? seq : null], rows: [],
      task: shortened(String(text ?? "")), severity: each.finding.severity, at: null,
      questions: [question(texts, each.rule, each.finding.facts, asked)], answers: kindsOf([each.rule]),
    };
    const items = found.get(unit) ?? [];
    const several = items.findIndex(({ rows }) => rows.length > 1);
    items.splice(several === -1 ? items.length : several, 0, item);
    found.set(unit, items);
  }
  return [...found].map(([unit, items]) => ({ unit, items }));

  function taskItem(task: Task, about: readonly AskedFinding[]): ReturnItem | null {
    const [worst] = [...about].sort((one, other) => bySeverity(one.finding, other.finding));
    if (!worst) return null;
    const { at } = worst.finding;
    return {
      key: task.key, seqs: [task.seq], rows: [task.rows[0]], task: shortened(ownText(task)), severity: worst.finding.severity,
      questions: [...new Set(about.map(ask))], answers: kindsOf(about.map(({ rule }) => rule)),
      at: at ?? { row: task.rows[0], column: task.cells.task?.column ?? 0 },
    };
  }

  function manyItem(each: AskedFinding, tasks: readonly Task[]): ReturnItem {
    const [first] = tasks;
    return {
      key: `rule:${each.rule}`, seqs: tasks.map(({ seq }) => seq), rows: tasks.map(({ rows }) => rows[0]), task: "",
      severity: each.finding.severity, questions: [texts.questions[each.rule].askAll(asked)], answers: kindsOf([each.rule]),
      at: first ? { row: first.rows[0], column: first.cells.progress?.column ?? 0 } : null,
    };
  }

  function ask({ rule, finding }: AskedFinding): string {
    return finding.rows === undefined ? question(texts, rule, finding.facts, asked) : texts.questions[rule].askAll(asked);
  }
}

function askedFinding(finding: Finding): AskedFinding[] {
  const { rule } = finding;
  return isAsked(rule) ? [{ rule, finding }] : [];
}

/** Findings that speak for many rows, with those rows. */
function manyFindings(findings: readonly Finding[]): { readonly asked: AskedFinding; readonly rows: ReadonlySet<number> }[] {
  return findings.flatMap(askedFinding).flatMap((asked) => (asked.finding.rows === undefined ? [] : [{ asked, rows: new Set(asked.finding.rows) }]));
}

function isAnswered(rule: AskedRule, among: ReadonlySet<AskedRule>): boolean {
  return (ANSWERED_BY[rule] ?? []).some((each) => among.has(each));
}

/** True for a share of the unit that leads a task, and for any share of a task that nobody leads. */
function isAnswerable({ task, role }: UnitTask): boolean {
  return role === "lead" || !task.units.some((unit) => unit.role === "lead");
}

function kindsOf(rules: readonly AskedRule[]): AnswerKind[] {
  const kinds = new Set(rules.flatMap((rule) => ANSWERS[rule]));
  return KINDS.filter((kind) => kinds.has(kind));
}

function askedOf(ledger: Ledger, texts: SlipTexts): Asked {
  const year = civilParts(ledger.asOf)?.year;
  const words = (day: CivilDate, withYear?: boolean): string => {
    const parts = civilParts(day);
    return parts === null ? day : texts.day(parts, withYear ?? parts.year !== year);
  };
  return { asOf: words(ledger.asOf), until: (since) => words(ledger.asOf, civilParts(since)?.year !== year), day: (day) => words(day) };
}

/** The task's text without the reference at its head: seven tasks that begin "市分工方案第…项" are not told apart by it. */
function ownText({ text, reference, cells }: Task): string {
  if (reference?.role !== "task" || reference.span[0] > 0) return text;
  const head = (cells.task?.text ?? "").slice(0, reference.span[1]).replace(/\s/g, "");
  let at = 0;
  for (const character of head) {
    while (/\s/.test(text.charAt(at))) at += 1;
    if (!text.startsWith(character, at)) return text;
    at += character.length;
  }
  const rest = text.slice(at).replace(/^[\s:：,，、.．。;；]+/, "");
  return rest === "" ? text : rest;
}

/** The beginning of a text, on one line, never cut inside a character. */
function shortened(written: string): string {
  const text = written.replace(/\s*\n\s*/g, " ").trim();
  if (text.length <= SHORT_TASK) return text;
  const last = text.charCodeAt(SHORT_TASK - 1);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? SHORT_TASK - 1 : SHORT_TASK)}…`;
}

function civilParts(day: CivilDate): { readonly year: number; readonly month: number; readonly day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}
