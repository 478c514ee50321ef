/** Others who stand in front of the browser's functions. Each function runs inside the page and uses nothing from around it. */
import './globals.js';

/** What the party's own observation has noted. */
interface Naive {
  created: number;
  appended: number;
  set: number;
  readonly fetched: string[];
  readonly beacons: string[];
  readonly opened: string[];
  readonly cookies: string[];
}

interface Breadcrumb {
  readonly category: string;
  readonly data: { readonly url: string };
}

interface ZoneType {
  readonly name: string;
  fork(options: { name: string }): ZoneType;
  run(work: () => void): void;
}

declare global {
  interface Window {
    naive: Naive;
    seen: string[];
    Sentry: { getIsolationScope(): { getScopeData(): { breadcrumbs: Breadcrumb[] } } };
    Zone: { readonly current: ZoneType };
    /** The zones in which a timer, a promise and an event of the page's own have run. */
    zones: string[];
  }
}

/** A tool that patches what it can reach, without care. */
export const installNaive = (): void => {
  const naive: Naive = { created: 0, appended: 0, set: 0, fetched: [], beacons: [], opened: [], cookies: [] };
  window.naive = naive;
  const { createElement, write } = document;
  document.createElement = (name: string) => {
    naive.created += 1;
    return createElement.call(document, name);
  };
  document.write = (...texts: string[]) => write.apply(document, texts);
  const { appendChild, insertBefore } = Node.prototype;
  Node.prototype.appendChild = function patched<T extends Node>(this: Node, child: T): T {
    naive.appended += 1;
    return appendChild.call(this, child) as T;
  };
  HTMLBodyElement.prototype.insertBefore = function patched<T extends Node>(child: T, before: Node | null): T {
    return insertBefore.call(this, child, before) as T;
  };
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function patched(name, value) {
    naive.set += 1;
    return setAttribute.call(this, name, value);
  };
  const source = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src')!;
  Object.defineProperty(HTMLScriptElement.prototype, 'src', {
    configurable: true,
    get(this: HTMLScriptElement) {
      return source.get!.call(this) as string;
    },
    set(this: HTMLScriptElement, value: string) {
      source.set!.call(this, value);
    },
  });
  const native = window.fetch;
  window.fetch = (input, init) => {
    naive.fetched.push(input instanceof Request ? input.url : String(input));
    return native.call(window, input, init);
  };
  const beacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (url, data) => {
    naive.beacons.push(String(url));
    return beacon(url, data);
  };
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function patched(...given: unknown[]) {
    naive.opened.push(String(given[1]));
    (open as (...values: unknown[]) => void).apply(this, given);
  };
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => cookie.get!.call(document) as string,
    set(value: string) {
      naive.cookies.push(value);
      cookie.set!.call(document, value);
    },
  });
};

/** An extension's script in the page's own world: classes in place of the browser's, and traps that nobody can undo. */
export const installExtension = (): void => {
  const seen: string[] = [];
  window.seen = seen;
  window.XMLHttpRequest = class extends XMLHttpRequest {
    override open(...given: unknown[]): void {
      seen.push(String(given[1]));
      (super.open as (...values: unknown[]) => void).apply(this, given);
    }
  };
  window.WebSocket = new Proxy(window.WebSocket, {});
  window.fetch = new Proxy(window.fetch, {
    apply(target, self, args: Parameters<typeof fetch>) {
      seen.push(args[0] instanceof Request ? args[0].url : String(args[0]));
      return Reflect.apply(target, self, args);
    },
  });
  Object.defineProperty(window, 'Image', {
    writable: true,
    configurable: false,
    value: new Proxy(window.Image, {}),
  });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function patched(init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
};

/** Does some of the page's own work in a zone, where there are zones. */
export const workInZone = (): void => {
  if (!('Zone' in window)) return;
  const zones: string[] = [];
  window.zones = zones;
  const note = (): void => void zones.push(window.Zone.current.name);
  window.Zone.current.fork({ name: 'mine' }).run(() => {
    setTimeout(note);
    void Promise.resolve().then(note);
    const image = new Image();
    image.addEventListener('error', note);
    image.src = '/own-broken.gif';
  });
};

/** Whether a party has seen the page's own work, each piece once. */
export const hasWorked = {
  naive: () => {
    const { fetched, opened, beacons, created, appended, set, cookies } = window.naive;
    const count = (list: string[], url: string): number => list.filter((one) => one === url).length;
    return (
      count(fetched, '/own-fetch') === 1 &&
      count(opened, '/own-xhr') === 1 &&
      count(beacons, '/own-beacon') === 1 &&
      created > 0 &&
      appended > 0 &&
      set > 0 &&
      (cookies.length > 0 || document.cookie.includes('sekisho='))
    );
  },
  extension: () => ['/own-fetch', '/own-xhr'].every((url) => window.seen.filter((one) => one === url).length === 1),
  sentry: () => {
    const { breadcrumbs } = window.Sentry.getIsolationScope().getScopeData();
    const count = (kind: string, url: string): number =>
      breadcrumbs.filter(({ category, data }) => category === kind && data.url === url).length;
    return count('fetch', '/own-fetch') === 1 && count('xhr', '/own-xhr') === 1;
  },
  zone: () => window.zones.join() === 'mine,mine,mine',
} satisfies Readonly<Record<string, () => boolean>>;

export type Party = keyof typeof hasWorked;
