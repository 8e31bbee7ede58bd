/** Starts the real office.js in Node against a stand-in: for tests, and for the headless command. */

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Book } from "../../book/book";
import { AddInWindow } from "./add-in-window";
import { connectFrame, type FrameWindow } from "./connect-frame";
import type { LineKind } from "./frame-line";
import { loadObjectModel, officeFolder } from "./model/load-object-model";
import { StandIn, type StandInOptions } from "./stand-in";
import { giveTheme, type OfficeShade } from "./start-up";

export interface OfficeOptions extends Partial<StandInOptions> {
  /** Use the readable build of office.js: slower to start, better stack traces. */
  readonly debug?: boolean;
  /** Which of the add-in's windows this is; its pane where nothing is said. */
  readonly kind?: LineKind;
  /** Office's theme, as Excel for Windows and Mac tell it; none where nothing is said, as on the web. */
  readonly shade?: OfficeShade;
}

/** A running office.js. `Excel` and `Office` are global until it is disposed of. */
export interface OfficeRuntime {
  readonly standIn: StandIn;
  readonly book: Book;
  readonly window: Readonly<Record<string, unknown>>;
  /** Puts the globals back as they were, and closes the window. */
  dispose(): void;
}

/** What office.js makes global and code for Excel uses. */
const globals = ["Office", "Excel", "OfficeExtension"] as const;

const startLimit = 10_000;

/**
 * Starts office.js and waits for Office.onReady.
 * @param book what Excel holds open.
 * @param options as those of the stand-in.
 * @returns the runtime; one at a time may be in use, for its globals are the process's.
 * @throws Error where office.js does not get ready.
 */
export async function startOffice(book: Book, options: OfficeOptions = {}): Promise<OfficeRuntime> {
  const standIn = new StandIn(book, { ...options, model: options.model ?? loadObjectModel() });
  const entry = options.debug ? "office.debug.js" : "office.js";
  const window = new AddInWindow(`https://localhost/office/${entry}`, (address) => run(address));
  const scope = globalScope(window as unknown as Record<string, unknown>);
  const run = (address: string): void => runScript(address, scope);

  connectFrame(window as unknown as FrameWindow, standIn.line(options.kind ?? "pane"));
  run(entry);
  const office = (window as unknown as { Office: typeof Office }).Office;
  await withLimit(office.onReady());
  if (options.shade) giveTheme(office.context, options.shade);
  standIn.resetCounters();
  const names = window as unknown as Record<string, unknown>;
  const restore = makeGlobal(names);
  const dispose = (): void => {
    restore();
    window.close();
  };
  return { standIn, book, window: names, dispose };
}

/**
 * The scope in which the scripts run: names of the window first, then those of this process. So
 * office.js runs among this realm's own arrays and promises, and what it makes global lands on the
 * window alone.
 */
function globalScope(window: Record<string, unknown>): object {
  const outer = globalThis as unknown as Record<string, unknown>;
  return new Proxy(window, {
    has: (_target, name) => typeof name === "string" && name !== "scope",
    get: (target, name) => {
      if (typeof name !== "string") return undefined;
      if (name in target) return target[name];
      // Another office.js that runs in this process is none of this one's business.
      return globals.some((own) => own === name) ? undefined : outer[name];
    },
    set: (target, name, value: unknown) => Reflect.set(target, name, value),
  });
}

const sources = new Map<string, string>();

/** Runs a file of office.js's folder. Its telemetry is not loaded: nothing may leave the machine. */
function runScript(address: string, scope: object): void {
  const name = address.replace(/^.*\/office\//, "").replace(/\?.*$/, "").toLowerCase();
  if (name.startsWith("telemetry/")) return;
  const file = path.join(officeFolder(), name);
  const source = sources.get(file) ?? readFileSync(file, "utf8");
  sources.set(file, source);
  // The scripts are classic ones that share one global scope, hence `with`; strict code knows no such thing.
  const script = new Function("scope", `with (scope) {${source}\n}\n//# sourceURL=office/${name}`) as (scope: object) => void;
  const { window } = scope as { window: unknown };
  script.call(window, scope);
}

async function withLimit<T>(started: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("office.js did not get ready.")), startLimit);
  });
  try {
    return await Promise.race([started, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function makeGlobal(window: Record<string, unknown>): () => void {
  const outer = globalThis as unknown as Record<string, unknown>;
  const before = globals.map((name) => [name, Object.getOwnPropertyDescriptor(outer, name)] as const);
  for (const name of globals) {
    Object.defineProperty(outer, name, { get: () => window[name], configurable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(outer, name, descriptor);
      else delete outer[name];
    }
  };
}
