/** How a rule works, told in the pane; loaded when it is first asked for. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useLocale, useTexts } from "../pane-language";
import type { PaneServices, RulePage as Page } from "../pane-services";
import { useFindingsTexts } from "./findings-texts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "6px", margin: "8px 0 0", padding: "10px", borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

const PARTS = ["what", "why", "fires", "quiet", "parameters", "fix"] as const;

interface RulePageProps {
  readonly rule: string;
  readonly load: NonNullable<PaneServices["rulePage"]>;
}

export function RulePage({ rule, load }: RulePageProps) {
  const styles = useStyles();
  const locale = useLocale();
  const { loading } = useTexts();
  const texts = useFindingsTexts().page;
  const [read, setRead] = useState<{ readonly locale: string; readonly page: Page | null | "failed" } | null>(null);
  useEffect(() => {
    let left = false;
    load(rule, locale).then(
      (page) => !left && setRead({ locale, page }),
      (error: unknown) => {
        console.warn("The rule's page did not load:", error);
        if (!left) setRead({ locale, page: "failed" });
      },
    );
    return () => {
      left = true;
    };
  }, [load, rule, locale]);
  const page = read?.locale === locale ? read.page : undefined;
  if (page === undefined) return <p role="status">{loading}…</p>;
  if (page === null || page === "failed") return <p role="status">{page === null ? texts.missing : texts.failed}</p>;
  return (
    <dl className={styles.page} aria-label={page.title}>
      {PARTS.filter((part) => page[part] !== "").map((part) => (
        <div key={part}>
          <dt className={styles.head}>{texts[part]}</dt>
          <dd className={styles.text}>{page[part]}</dd>
        </div>
      ))}
    </dl>
  );
}
