/** Parses a formula as conditional formats use them. What is not understood is refused, never guessed. */

import { parseArea } from "../../../book/cell-address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../book/limits";

export interface ReferenceNode {
  readonly is: "reference";
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Whether each corner stays where it is ("$"). */
  readonly fixed: { readonly top: boolean; readonly left: boolean; readonly bottom: boolean; readonly right: boolean };
}

export type FormulaNode =
  | { readonly is: "value"; readonly value: number | string | boolean }
  | ReferenceNode
  | { readonly is: "call"; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly is: "unary"; readonly sign: "-" | "+" | "%"; readonly of: FormulaNode }
  | { readonly is: "binary"; readonly sign: string; readonly left: FormulaNode; readonly right: FormulaNode };

/** What the parser or the evaluation does not know. */
export class NotUnderstood extends Error {
  override readonly name = "NotUnderstood";
}

const token = /\s*(?:("(?:[^"]|"")*")|(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!])|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Za-z_][\w.]*)|(<=|>=|<>|[-+*/^&=<>%(),]))/y;

interface Token {
  readonly kind: "text" | "reference" | "number" | "name" | "sign";
  readonly text: string;
}

const kinds = ["text", "reference", "number", "name", "sign"] as const;

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  const source = formula.replace(/^=/, "").trimEnd();
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const match = token.exec(source);
    if (match === null) throw new NotUnderstood(formula);
    const at = match.slice(1).findIndex((part) => part !== undefined);
    const kind = kinds[at];
    if (kind) tokens.push({ kind, text: match[at + 1] ?? "" });
  }
  return tokens;
}

/** How tightly a sign binds; larger binds tighter. */
const strength: Readonly<Record<string, number>> = { "=": 1, "<>": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "&": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 5 };
const deepest = 60;

/** @throws NotUnderstood for what is no formula of this kind. */
export function parseFormula(formula: string): FormulaNode {
  const tokens = tokensOf(formula);
  let at = 0;
  let depth = 0;
  const sign = (text: string): boolean => tokens[at]?.kind === "sign" && tokens[at]?.text === text;
  const expect = (text: string): void => {
    if (!sign(text)) throw new NotUnderstood(formula);
    at++;
  };

  function expression(least: number): FormulaNode {
    if (++depth > deepest) throw new NotUnderstood(formula);
    let left = operand();
    for (;;) {
      const next = tokens[at];
      const binds = next?.kind === "sign" ? strength[next.text] : undefined;
      if (next === undefined || binds === undefined || binds < least) break;
      at++;
      left = { is: "binary", sign: next.text, left, right: expression(binds + 1) };
    }
    depth--;
    return left;
  }

  function operand(): FormulaNode {
    let node = primary();
    while (sign("%")) {
      at++;
      node = { is: "unary", sign: "%", of: node };
    }
    return node;
  }

  function primary(): FormulaNode {
    const next = tokens[at++];
    if (next === undefined) throw new NotUnderstood(formula);
    if (next.kind === "text") return { is: "value", value: next.text.slice(1, -1).replaceAll('""', '"') };
    if (next.kind === "number") return { is: "value", value: Number(next.text) };
    if (next.kind === "reference") return reference(next.text);
    if (next.kind === "name") return sign("(") ? { is: "call", name: next.text.toUpperCase(), args: argumentsOf() } : constant(next.text);
    if (next.text === "-" || next.text === "+") return { is: "unary", sign: next.text, of: expression(5) };
    if (next.text !== "(") throw new NotUnderstood(formula);
    const inside = expression(1);
    expect(")");
    return inside;
  }

  function argumentsOf(): FormulaNode[] {
    expect("(");
    const args: FormulaNode[] = [];
    while (!sign(")")) {
      args.push(expression(1));
      if (sign(",")) at++;
      else if (!sign(")")) throw new NotUnderstood(formula);
    }
    at++;
    return args;
  }

  function constant(name: string): FormulaNode {
    const upper = name.toUpperCase();
    if (upper !== "TRUE" && upper !== "FALSE") throw new NotUnderstood(formula);
    return { is: "value", value: upper === "TRUE" };
  }

  const whole = expression(1);
  if (at < tokens.length) throw new NotUnderstood(formula);
  return whole;
}

function reference(text: string): ReferenceNode {
  const area = parseArea(text);
  if (area === null) throw new NotUnderstood(text);
  const [first = "", second = first] = text.split(":");
  const row = (part: string): boolean => /\$\d/.test(part);
  const column = (part: string): boolean => /\$[A-Za-z]/.test(part);
  const columnsOnly = area.top === 0 && area.bottom === MAX_ROWS - 1;
  const rowsOnly = area.left === 0 && area.right === MAX_COLUMNS - 1;
  return {
    is: "reference", ...area,
    fixed: { top: columnsOnly || row(first), bottom: columnsOnly || row(second), left: rowsOnly || column(first), right: rowsOnly || column(second) },
  };
}
