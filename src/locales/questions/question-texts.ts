/** Texts of what is asked of the units; both locales have all of them, typed by the rules that are asked. */

import type { CivilDate } from "../../ledger/ledger";
import type { CatalogueRule } from "../../rules/catalogue";
import type { Facts } from "../../rules/finding";
import type { FactsOf } from "../rules/rule-texts";
import type { AnswerKind, AskedRule } from "./asked-rules";

/** What a question may name beside the facts of its finding. */
export interface Asked {
  /** The reporting day in words, without its year. */
  readonly asOf: string;
  /** The reporting day in words beside an earlier day: with its year where that is another one. */
  readonly until: (since: CivilDate) => string;
  /** A day in words, its year only where it is another than the reporting day's. */
  readonly day: (day: CivilDate) => string;
}

/** One rule's questions. */
export interface QuestionText<F extends Facts> {
  /** A short polite question about one finding, to be answered as `ANSWERS` says. */
  readonly ask: (facts: F, asked: Asked) => string;
  /** The same about several tasks of one unit, without what is particular to each. */
  readonly askAll: (asked: Asked) => string;
}

export type QuestionTexts = { readonly [Id in AskedRule]: QuestionText<FactsOf<Extract<CatalogueRule, { readonly id: Id }>>> };

/** A question where its rule is known by its id alone. */
export interface AnyQuestionText extends Omit<QuestionText<Facts>, "ask"> {
  readonly ask: (facts: Facts, asked: Asked) => string;
}

/** The words around the questions. */
export interface SlipTexts {
  readonly questions: QuestionTexts;
  readonly day: (parts: { readonly year: number; readonly month: number; readonly day: number }, withYear: boolean) => string;
  readonly answers: Readonly<Record<AnswerKind, string>>;
  /** 请填数字、填日期: how to answer. */
  readonly answerWith: (kinds: readonly string[]) => string;
  /** Several questions about one task: （1）…（2）… */
  readonly numbered: (questions: readonly string[]) => string;
  /** Which task: 序号 3“推进河道整治”; by its row where it has no number. */
  readonly task: (seq: string | null, row: string | null, text: string) => string;
  /** Numbers of several tasks, neighbours as runs: 1、3、5—7; `more` runs are left out. */
  readonly seqs: (runs: readonly (readonly [first: string, last: string])[], more: number) => string;
  /** Several tasks: 序号 1、3、5—7（共 5 项）. */
  readonly tasks: (seqs: string, count: number) => string;
  /** Stands for the text of several tasks. */
  readonly taskCount: (count: number) => string;
  readonly message: {
    readonly greeting: (unit: string) => string;
    /** The reporting day and how many items follow. */
    readonly opening: (asOf: string, items: number) => string;
    readonly item: (number: number, subject: string, question: string, answerWith: string) => string;
    /** The close; names a day only where one was given. */
    readonly closing: (replyBy: string | null) => string;
  };
}
