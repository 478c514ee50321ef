/** The sites of the end-to-end tests: the demo as it is served by `npm start`, and pages that a test writes itself. */
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import { createCollector } from '../../demo/collector.mjs';
import { createDemoHandler } from '../../demo/server.mjs';
import type { Engine, Page } from '../rig/driver.js';
import { type Handler, type RigServer, type Sightings, startServer } from '../rig/server.js';
import { customPage, plainName, serveCustomBuilds } from './customBuild.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Host of the demo sites. */
export const DEMO = 'https://demo.example';

/** Host of the pages that tests write. It serves `/dist/` too. */
export const SHOP = 'https://www.shop.example.co.uk';

/** Our own files: `dist/` and the pages. Everything else has left for somebody else. */
const OWN = /^https?:\/\/([\w.-]+\.)?(demo\.example|example\.co\.uk)\//;

/** Whether pages are to have custom builds, which is what the project `custom` asks. */
export const isCustom = process.env.SEKISHO_CUSTOM === '1';

/** Starts the server; `own` answers for hosts that a test wants to itself. */
export const startSite = async (
  own: readonly (readonly [host: string, handler: Handler])[] = [],
): Promise<RigServer> => {
  const { handle } = createCollector();
  const demo = createDemoHandler({ root, receipts: (req, res) => handle(req, res, () => {}) });
  const server = await startServer({
    pages: [
      ['*', serveCustomBuilds],
      ...own,
      ['demo.example', demo],
      ['*.example.co.uk', (req, res, next) => void (req.url?.startsWith('/dist/') ? demo(req, res, next) : next())],
    ],
  });
  return isCustom ? { ...server, page: (url, page) => server.page(url, customPage(page)) } : server;
};

/** Addresses of third parties that were requested. */
export const leaks = (seen: Sightings): string[] => seen.requests(({ url }) => !OWN.test(url)).map(({ url }) => url);

/** Files of `dist/` that were requested. */
export const ownFiles = (seen: Sightings): string[] =>
  seen.requests(/\/dist\//).map(({ path }) => plainName(path.replace(/.*\/dist\//, '')));

export interface ShopPage {
  /** Attributes of the Sekisho tag. */
  readonly tag?: string;
  readonly file?: string;
  /** Markup in front of the Sekisho tag. */
  readonly before?: string;
  readonly head?: string;
  readonly body?: string;
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Runs inside the page: adds up how far its parts are moved without the visitor's doing, in `window.shift`. */
function addUpShifts(): void {
  const scope = window as unknown as { shift: number };
  scope.shift = 0;
  const add = (list: PerformanceObserverEntryList): void => {
    for (const entry of list.getEntries()) scope.shift += (entry as PerformanceEntry & { value: number }).value;
  };
  // only Chromium tells
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
}

/** Makes a page add up its layout shifts in `window.shift`. */
export const WATCH_SHIFTS = `<script>(${addUpShifts.toString()})()</script>`;

/** Serves a page of the shop with the Sekisho tag first in its head, and gives its address. */
export const shopPage = (
  server: RigServer,
  path: string,
  { tag = '', file = 'sekisho.js', before = '', head = '', body = '', html = 'lang="en"', headers = {} }: ShopPage,
): string => {
  const url = SHOP + path;
  server.page(url, {
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body: [
      `<!doctype html><html ${html}><head><meta charset="utf-8">${before}<script src="/dist/${file}" ${tag}></script>`,
      `<title>Shop</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
    ].join(''),
  });
  return url;
};

/** The options block of a page; attributes come with a space in front of each. */
export const optionsBlock = (options: object, attributes = ''): string =>
  `<script type="application/json" data-sekisho="options"${attributes}>${JSON.stringify(options)}</script>`;

/** In front of the tag: what is said on the console goes to `window.said`. */
export const LISTEN = '<script>window.said = []; console.warn = (text) => said.push(text)</script>';

const nothing = Object.assign(() => {}, { each: () => () => {} }) as unknown as typeof it;

/**
 * `it` for what need not be asked of every engine: `itIn(engine, ['chromium'], 'why')`, and nothing in the others. The
 * table at the end of a run (scripts/engineTable.mjs) shows the counts and the reason.
 */
export const itIn = (engine: Engine, wanted: readonly Engine[], _reason: string): typeof it =>
  wanted.includes(engine) ? it : nothing;

/** Is true once the receipt of a decision is made and, where the site wants it, sent: a little after the decision. */
export const receiptMade = (record = 'sekisho'): string =>
  `(localStorage['${record}.receipts'] || sessionStorage['${record}.receipts']) && !localStorage['${record}.queue']`;

/** The receipts in reach: while something is granted in localStorage, else in sessionStorage. */
export const receiptsOf = (record = 'sekisho'): string =>
  `[localStorage, sessionStorage].flatMap((place) => JSON.parse(place['${record}.receipts'] || '[]'))`;

/** What is read of a page. */
export interface PageState {
  readonly status: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly log: readonly string[];
  readonly consent: readonly (readonly unknown[])[];
  readonly cookies: readonly string[];
  readonly stored: readonly string[];
}

/** The state that a page's own scripts can see. */
export const stateOf = (page: Page): Promise<PageState> =>
  page.evaluate((): PageState => {
    const { sekisho, log, dataLayer } = window as unknown as {
      sekisho: { decision: { status: string; choices: Record<string, string> } };
      log?: string[];
      dataLayer?: ArrayLike<unknown>[];
    };
    return {
      status: sekisho.decision.status,
      choices: { ...sekisho.decision.choices },
      log: log ?? [],
      consent: (dataLayer ?? []).map((entry) => Array.from(entry)).filter(([name]) => name === 'consent'),
      cookies: document.cookie.split('; ').filter(Boolean),
      stored: Object.keys(localStorage),
    };
  });
