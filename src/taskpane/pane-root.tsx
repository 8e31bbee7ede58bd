/** Puts the pane on a page. */

import type { ReactNode } from "react";
import { Component } from "react";
import { createRoot } from "react-dom/client";
import { paneTexts } from "../locales/pane";
import { PaneApp } from "./pane-app";
import type { PaneEnvironment, PaneServices } from "./pane-services";

/** Draws the pane into an element; gives how to take it away again. */
export function mountPane(element: HTMLElement, services: PaneServices, environment: PaneEnvironment): () => void {
  const root = createRoot(element);
  root.render(
    <CrashBoundary environment={environment}>
      <PaneApp services={services} environment={environment} />
    </CrashBoundary>,
  );
  return () => root.unmount();
}

interface CrashBoundaryProps {
  readonly environment: PaneEnvironment;
  readonly children: ReactNode;
}

/** A pane that cannot be drawn says so in words and offers to start again, instead of going blank. */
class CrashBoundary extends Component<CrashBoundaryProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    const texts = paneTexts[this.props.environment.locale].errors;
    return (
      <div className="start-page" role="alert">
        <p>{texts.crashed}</p>
        <button type="button" onClick={() => location.reload()}>
          {texts.reload}
        </button>
      </div>
    );
  }
}
