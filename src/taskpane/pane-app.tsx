/** The task pane: its sections, and the bars above them. */

import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import { Activity, Suspense, lazy, useEffect, useRef, useState } from "react";
import type { PaneLocale } from "../locales/pane";
import { paneTexts } from "../locales/pane";
import { CheckView } from "./check/check-view";
import { LiveRegion } from "./live-region";
import { Loading } from "./loading";
import { LanguageProvider } from "./pane-language";
import type { PaneEnvironment, PaneServices } from "./pane-services";
import { PaneStatus } from "./pane-status";
import { paneTheme, shadeOf } from "./pane-theme";
import { SectionTabs } from "./section-tabs";
import { usePaneJobs } from "./use-pane-jobs";

const ChangesView = lazy(() => import(/* webpackChunkName: "changes" */ "./changes/changes-view"));
const SummariesView = lazy(() => import(/* webpackChunkName: "summaries" */ "./summaries/summaries-view"));
const SettingsView = lazy(() => import(/* webpackChunkName: "settings" */ "./settings/settings-view"));

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh", minWidth: "280px", overflow: "hidden", backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden", padding: "0 16px", boxSizing: "border-box", display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
});

type Section = "check" | "changes" | "summaries" | "settings";
const sections: readonly Section[] = ["check", "changes", "summaries", "settings"];
const others: readonly Exclude<Section, "check">[] = ["changes", "summaries", "settings"];

interface PaneAppProps {
  readonly services: PaneServices;
  readonly environment: PaneEnvironment;
}

export function PaneApp({ services, environment }: PaneAppProps) {
  const styles = useStyles();
  const [locale, setLocale] = useState<PaneLocale>(environment.locale);
  const [section, setSection] = useState<Section>(environment.section ?? "check");
  const [state, dispatch, jobs] = usePaneJobs(services, locale);
  // A section keeps what was typed and chosen in it while another one is looked at.
  const [seen, setSeen] = useState<ReadonlySet<Section>>(new Set<Section>(["check", section]));
  const scroller = useRef<HTMLDivElement>(null);
  const texts = paneTexts[locale];
  const shade = shadeOf(environment.background);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = texts.paneName;
  }, [locale, texts]);

  const go = (to: Section) => {
    setSection(to);
    setSeen((known) => (known.has(to) ? known : new Set(known).add(to)));
  };
  const chooseLocale = (chosen: PaneLocale) => {
    setLocale(chosen);
    environment.rememberLocale(chosen);
  };

  return (
    <FluentProvider theme={paneTheme(shade, locale)}>
      <LanguageProvider value={locale}>
        <div className={styles.pane} style={{ colorScheme: shade }}>
          <SectionTabs label={texts.tabs.label} sections={sections.map((name) => ({ name, title: texts.tabs[name] }))} chosen={section} onChoose={go} />
          <PaneStatus state={state} dispatch={dispatch} jobs={jobs} />
          <div ref={scroller} className={section === "check" ? styles.panel : styles.hidden} role="tabpanel" id="panel-check" aria-labelledby="tab-check">
            <CheckView state={state} jobs={jobs} scroller={scroller} onChangeDay={() => go("settings")} onSummaries={() => go("summaries")} />
          </div>
          {others
            .filter((name) => seen.has(name))
            .map((name) => (
              <Activity key={name} mode={section === name ? "visible" : "hidden"}>
                <SectionPanel name={name}>
                  {(panel) =>
                    name === "changes" ? (
                      <ChangesView state={state} jobs={jobs} scroller={panel} />
                    ) : name === "summaries" ? (
                      <SummariesView state={state} jobs={jobs} />
                    ) : (
                      <SettingsView
                        state={state}
                        jobs={jobs}
                        onCheck={() => {
                          go("check");
                          jobs.check();
                        }}
                        onLocale={chooseLocale}
                        build={environment.build}
                      />
                    )
                  }
                </SectionPanel>
              </Activity>
            ))}
          <LiveRegion state={state} />
        </div>
      </LanguageProvider>
    </FluentProvider>
  );
}

interface SectionPanelProps {
  readonly name: Section;
  readonly children: (panel: RefObject<HTMLElement | null>) => ReactNode;
}

function SectionPanel({ name, children }: SectionPanelProps) {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  return (
    <div ref={panel} className={styles.panel} role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`}>
      <Suspense fallback={<Loading />}>{children(panel)}</Suspense>
    </div>
  );
}
