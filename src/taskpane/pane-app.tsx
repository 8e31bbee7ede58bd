/** The task pane: its sections, and the bars above them. */

import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useRef, useState } from "react";
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

const SummariesView = lazy(() => import(/* webpackChunkName: "summaries" */ "./summaries/summaries-view"));
const SettingsView = lazy(() => import(/* webpackChunkName: "settings" */ "./settings/settings-view"));

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh", minWidth: "280px", overflow: "hidden", backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden", padding: "0 16px", boxSizing: "border-box", display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
});

type Section = "check" | "summaries" | "settings";
const sections: readonly Section[] = ["check", "summaries", "settings"];

interface PaneAppProps {
  readonly services: PaneServices;
  readonly environment: PaneEnvironment;
}

export function PaneApp({ services, environment }: PaneAppProps) {
  const styles = useStyles();
  const [locale, setLocale] = useState<PaneLocale>(environment.locale);
  const [section, setSection] = useState<Section>("check");
  const [state, dispatch, jobs] = usePaneJobs(services, locale);
  const scroller = useRef<HTMLDivElement>(null);
  const texts = paneTexts[locale];

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = texts.paneName;
  }, [locale, texts]);

  const chooseLocale = (chosen: PaneLocale) => {
    setLocale(chosen);
    environment.rememberLocale(chosen);
  };

  return (
    <FluentProvider theme={paneTheme(shadeOf(environment.background))}>
      <LanguageProvider value={locale}>
        <div className={styles.pane}>
          <SectionTabs label={texts.tabs.label} sections={sections.map((name) => ({ name, title: texts.tabs[name] }))} chosen={section} onChoose={setSection} />
          <PaneStatus state={state} dispatch={dispatch} jobs={jobs} />
          <div ref={scroller} className={section === "check" ? styles.panel : styles.hidden} role="tabpanel" id="panel-check" aria-labelledby="tab-check">
            <CheckView state={state} jobs={jobs} scroller={scroller} onChangeDay={() => setSection("settings")} onSummaries={() => setSection("summaries")} />
          </div>
          {section !== "check" && (
            <div className={styles.panel} role="tabpanel" id={`panel-${section}`} aria-labelledby={`tab-${section}`}>
              <Suspense fallback={<Loading />}>
                {section === "summaries" ? (
                  <SummariesView state={state} jobs={jobs} />
                ) : (
                  <SettingsView
                    asOf={state.asOf}
                    onAsOf={(asOf) => dispatch({ is: "day-set", asOf })}
                    onCheck={() => {
                      setSection("check");
                      jobs.check();
                    }}
                    onLocale={chooseLocale}
                    build={environment.build}
                  />
                )}
              </Suspense>
            </div>
          )}
          <LiveRegion state={state} />
        </div>
      </LanguageProvider>
    </FluentProvider>
  );
}
