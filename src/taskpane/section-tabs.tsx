/** The pane's sections as tabs. Fluent's own bring a focus library of 20 kB to the first screen; these do not. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useRef } from "react";

const useStyles = makeStyles({
  tabs: { display: "flex", flexShrink: 0, padding: "0 6px", overflowX: "auto", scrollbarWidth: "none", backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    position: "relative",
    minHeight: "44px",
    padding: "0 10px",
    whiteSpace: "nowrap",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":hover::after": { content: '""', position: "absolute", left: "10px", right: "10px", bottom: 0, height: "3px", borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-4px", borderRadius: tokens.borderRadiusMedium },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": { content: '""', position: "absolute", left: "10px", right: "10px", bottom: 0, height: "3px", borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { backgroundColor: "Highlight" } },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStroke },
  },
});

interface SectionTabsProps<Name extends string> {
  readonly label: string;
  readonly sections: readonly { readonly name: Name; readonly title: string }[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

/** Arrow keys, Home and End move among the tabs and choose; Tab reaches only the chosen one. */
export function SectionTabs<Name extends string>({ label, sections, chosen, onChoose }: SectionTabsProps<Name>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = sections.findIndex(({ name }) => name === chosen);
    const targets: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: sections.length - 1 };
    const to = targets[event.key];
    const section = to === undefined ? undefined : sections[(to + sections.length) % sections.length];
    if (!section) return;
    event.preventDefault();
    onChoose(section.name);
    list.current?.querySelector<HTMLElement>(`#tab-${section.name}`)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={label} ref={list}>
      {sections.map(({ name, title }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls={`panel-${name}`}
          aria-selected={name === chosen}
          tabIndex={name === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
          onClick={() => onChoose(name)}
          onKeyDown={onKeyDown}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
