/** Draws the pane in jsdom for a test. */

import { TextDecoder } from "node:util";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PaneApp } from "../../src/taskpane/pane-app";
import type { PaneLocale } from "../../src/locales/pane";
import type { SampleOptions } from "./sample-services";
import { sampleServices } from "./sample-services";

class NoResizes implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** jsdom's files cannot be read as a whole. */
function readWhole(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new Error("The file cannot be read."));
    reader.readAsArrayBuffer(this);
  });
}

interface Drawn extends SampleOptions {
  readonly locale?: PaneLocale;
}

/** jsdom lays nothing out and knows neither ResizeObserver nor TextDecoder; the list then draws its first rows. */
export function renderPane({ locale = "zh-CN", ...options }: Drawn = {}) {
  globalThis.ResizeObserver ??= NoResizes;
  Blob.prototype.arrayBuffer ??= readWhole;
  if (!("TextDecoder" in globalThis)) Object.assign(globalThis, { TextDecoder });
  const services = sampleServices(options);
  const kept: PaneLocale[] = [];
  const environment = { locale, background: null, build: "1.2.3", rememberLocale: (chosen: PaneLocale) => void kept.push(chosen) };
  const view = render(<PaneApp services={services} environment={environment} />);
  return { ...view, services, kept, user: userEvent.setup() };
}
