/** The version of the rule set that a ledger was checked with: the catalogue, and the office's choices. */

import { catalogue } from "../rules/catalogue";
import type { Rule } from "../rules/rule";
import type { OfficeSettings } from "../settings/office-settings";
import { textHash } from "./text-hash";

/** What of an office's settings changes what is found. */
export type RuleSettings = Pick<OfficeSettings, "rules" | "statusWords">;

/**
 * "R-84-3f2a": how many rules were in force, and 16 bits over their ids, severities and parameters and the office's words
 * for a status. The same for all offices that check alike; an office's choice that only repeats a default parameter
 * changes nothing.
 */
export function ruleSetVersion(settings: RuleSettings, rules: readonly Rule[] = catalogue): string {
  const lines: string[] = [];
  for (const { id, severity, parameters } of rules) {
    const choice = settings.rules[id] ?? {};
    if (choice.off === true) continue;
    // A chosen severity also holds where the rule itself would say another one, so it differs from the same by default.
    const weight = choice.severity === undefined ? severity : `${choice.severity}!`;
    lines.push(`${id} ${weight} ${canonical({ ...parameters, ...choice.parameters })}`);
  }
  const inForce = lines.length;
  lines.sort();
  lines.push(canonical(settings.statusWords));
  const hash = textHash(lines.join("\n")) & 0xffff;
  return `R-${inForce}-${hash.toString(16).padStart(4, "0")}`;
}

/** JSON with sorted keys: the order in which settings were made says nothing. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(",")}}`;
}
