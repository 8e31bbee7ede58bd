/**
 * A window just large enough for office.js, for machines without a browser. It exists because a whole
 * DOM takes longer to load than everything else together; tests of components use a real DOM instead.
 */

/** Loads a script by its address; resolves when it has run. */
export type LoadScript = (address: string) => void;

const pageAddress = "https://localhost/taskpane.html";

/** A page element: office.js makes script tags only. */
class Element extends EventTarget {
  readonly children: Element[] = [];
  readonly style: Record<string, string> = {};
  src = "";
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onreadystatechange: (() => void) | null = null;
  private readonly attributes = new Map<string, string>();

  constructor(
    readonly tagName: string,
    private readonly load: LoadScript,
  ) {
    super();
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
    if (name === "src") this.src = value;
  }

  appendChild(child: Element): Element {
    this.children.push(child);
    if (child.tagName === "SCRIPT" && child.src !== "") {
      setTimeout(() => {
        try {
          this.load(child.src);
        } catch (error) {
          child.onerror?.();
          throw error;
        }
        child.onload?.();
      }, 0);
    }
    return child;
  }

  insertBefore(child: Element): Element {
    return this.appendChild(child);
  }
}

/** Storage of one window: gone with it. */
class Storage {
  private readonly entries = new Map<string, string>();
  getItem = (key: string): string | null => this.entries.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.entries.set(key, String(value));
  removeItem = (key: string): void => void this.entries.delete(key);
}

export class AddInWindow extends EventTarget {
  name = "";
  readonly MessageEvent = MessageEvent;
  readonly window = this;
  readonly self = this;
  readonly top = this;
  readonly external = {};
  readonly sessionStorage = new Storage();
  readonly localStorage = new Storage();
  readonly navigator = { userAgent: "Mozilla/5.0 (headless) Chrome/120.0", language: "zh-CN", platform: "", appVersion: "" };
  readonly history: Record<string, unknown> = {};
  readonly location = {
    href: pageAddress, protocol: "https:", host: "localhost", hostname: "localhost", port: "", pathname: "/taskpane.html",
    search: "", hash: "", origin: "https://localhost", toString: () => pageAddress,
  };
  readonly document: Readonly<Record<string, unknown>>;
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  /** Timers are the window's own, so that closing it leaves none behind to keep the process alive. */
  readonly setTimeout = (run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]): ReturnType<typeof setTimeout> => {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      run(...args);
    }, delay);
    this.timers.add(timer);
    return timer;
  };
  readonly setInterval = (run: () => void, delay?: number): ReturnType<typeof setTimeout> => {
    const timer = setInterval(run, delay);
    this.timers.add(timer);
    return timer;
  };
  readonly clearTimeout = (timer: ReturnType<typeof setTimeout>): void => {
    this.timers.delete(timer);
    clearTimeout(timer);
  };
  readonly clearInterval = this.clearTimeout;

  close(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  /** @param officeAddress address of office.js, as the page's script tag has it. */
  constructor(officeAddress: string, load: LoadScript) {
    super();
    const head = new Element("HEAD", load);
    const body = new Element("BODY", load);
    const script = new Element("SCRIPT", load);
    script.src = officeAddress;
    head.children.push(script);
    const byTag: Readonly<Record<string, readonly Element[]>> = { script: head.children, head: [head], body: [body] };
    this.document = {
      URL: pageAddress,
      domain: "localhost",
      readyState: "complete",
      head,
      body,
      documentElement: head,
      location: this.location,
      createElement: (tag: string) => new Element(tag.toUpperCase(), load),
      getElementsByTagName: (tag: string) => byTag[tag.toLowerCase()] ?? [],
      getElementById: () => null,
      hasFocus: () => false,
      querySelectorAll: () => [],
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
  }
}
