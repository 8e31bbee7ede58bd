import { progressRules } from "../../../src/rules/progress/progress-rules";
import type { Rule } from "../../../src/rules/rule";
import { ledgerOf } from "../build-ledger";
import { paragraphs } from "./paragraphs";

const letters: Readonly<Record<string, string>> = {
  "progress/no-result": "R",
  "progress/no-figures": "F",
  "progress/vague": "V",
  "progress/plan-only": "P",
  "progress/instruction": "O",
  "progress/higher-level-result": "H",
  "progress/length": "L",
  "progress/no-reason": "N",
  "progress/missing": "M",
  "progress/placeholder": "X",
  "progress/numbering": "#",
  "progress/lapsed-promise": "!",
};

/** What the rules say of one text, as sorted letters. */
function saidOf(text: string): string {
  const ledger = ledgerOf([{ progress: text }]);
  const said: string[] = [];
  for (const rule of progressRules as unknown as readonly Rule[]) {
    const letter = letters[rule.id];
    if (letter === undefined) continue;
    for (const finding of rule.check(ledger, { parameters: rule.parameters })) {
      said.push(finding.severity === "info" && letter === "F" ? "f" : letter);
    }
  }
  return said.sort().join("");
}

test("there are texts enough to mean something", () => {
  expect(paragraphs.length).toBeGreaterThanOrEqual(180);
});

test.each(paragraphs.map(({ text, fires }) => [text, [...fires].sort().join("")]))("%j → %s", (text, fires) => {
  expect(saidOf(text)).toBe(fires);
});
