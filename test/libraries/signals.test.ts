/**
 * Signals to libraries, and the libraries themselves, on the built bytes and all on one page: the vendor's own snippet where its
 * package has it, else one that queues the same way, then the library. Each says an event before it has come, one while denied,
 * one while granted, one after that was taken back, one when it is granted again, and one on each page that follows.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { optionsBlock, SHOP, shopPage, startSite } from '../browser/site.js';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { until } from '../rig/until.js';
import type { SignalName } from '../../src/types/index.js';
import { readPackageFile } from './readPackageFile.js';

const read = (path: string): string => readPackageFile(path).toString();

/** What was sent to the vendor: every body, as text. */
let bodies: string[] = [];
const collect = (req: IncomingMessage, res: ServerResponse): void => {
  let body = '';
  req.setEncoding('utf8');
  req.on('data', (part: string) => (body += part));
  req.on('end', () => {
    bodies.push(decodeURIComponent(body.replaceAll('+', ' ').replaceAll(/%(?![\da-f]{2})/gi, '%25')));
    const headers = {
      'access-control-allow-origin': req.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
    };
    const allowed = { 'access-control-allow-headers': 'content-type, sp-anonymous, authorization' };
    res.writeHead(200, { ...headers, ...allowed, 'content-type': 'application/json' }).end('{"code":200}');
  });
};
/** The events among them by who said them, each once. */
const eventsOf = (name: string): string[] => [
  ...new Set(bodies.flatMap((body) => body.match(new RegExp(`(?<=say-${name}-)\\w+`, 'g')) ?? [])),
];
const allEvents = (): Record<string, string[]> => Object.fromEntries(NAMES.map((name) => [name, eventsOf(name)]));
const haveSaid = (word: string) => (): boolean => NAMES.every((name) => eventsOf(name).includes(word));

interface Client {
  /** The page's own script: the snippet, and how the library is started. */
  readonly page: string;
  /** The library. */
  readonly library: string;
  /** How an event is said: the call, with `WORD` in it. */
  readonly say: string;
  /** What is true once the library has come to rest. */
  readonly isReady?: string;
}

const stub = (name: string, methods: string): string => `
  window.${name} = [];
  for (const method of '${methods}'.split(' '))
    window.${name}[method] = (...given) => void window.${name}.push([method, ...given]);`;

const CLIENTS: Partial<Record<SignalName, Client>> = {
  posthog: {
    page: `${stub('posthog', 'capture opt_in_capturing opt_out_capturing has_opted_out_capturing')}
      posthog._i = [['phc_key', {
        api_host: 'https://events.sdk.example', autocapture: false, capture_pageview: false, request_batching: false,
        disable_compression: true, opt_out_useragent_filter: true, disable_session_recording: true,
        advanced_disable_flags: true, disable_external_dependency_loading: true,
      }, 'posthog']];`,
    library: read('posthog-js/dist/array.js'),
    say: "posthog.capture('WORD')",
    isReady: 'posthog.__loaded',
  },
  mixpanel: {
    page: `${read('mixpanel-browser/dist/mixpanel-jslib-snippet.min.js')}
      mixpanel.init('token', {
        api_host: 'https://events.sdk.example', batch_requests: false, track_pageview: false,
        api_payload_format: 'json',
      });`,
    library: read('mixpanel-browser/dist/mixpanel.min.js'),
    say: "mixpanel.track('WORD')",
    isReady: 'mixpanel.__loaded',
  },
  amplitude: {
    page: `${read('@amplitude/analytics-browser/lib/scripts/amplitude-snippet-min.js')}
      amplitude.init('key', {
        serverUrl: 'https://events.sdk.example/2', autocapture: false, flushIntervalMillis: 1, fetchRemoteConfig: false,
      });`,
    library: read('@amplitude/analytics-browser/lib/scripts/amplitude-min.js'),
    say: "amplitude.track('WORD')",
    isReady: 'amplitude.getDeviceId()',
  },
  'treasure-data': {
    page: `${/<script type="text\/javascript">\n(!function[^\n]*)\n/.exec(read('td-js-sdk/README.md'))![1]!}
      var td = new Treasure({ host: 'events.sdk.example', writeKey: '1/key', database: 'shop' });`,
    library: read('td-js-sdk/dist/td.min.js'),
    say: "td.trackEvent('table', { word: 'WORD' })",
    isReady: "'areEventsBlocked' in td",
  },
  snowplow: {
    page: `
      window.snowplow = function () { (snowplow.q = snowplow.q || []).push(arguments); };
      snowplow('newTracker', 'sp', 'https://events.sdk.example', { appId: 'shop', bufferSize: 1 });`,
    // its tag is in no package: what that does with the queue, over the tracker that it is made of
    library: `${read('@snowplow/browser-tracker/dist/index.umd.min.js')}
      {
        const trackers = {};
        const apply = ([method, ...given]) => {
          const { newTracker, ...methods } = snowplowBrowserTracking;
          if (typeof method === 'function') method.apply(trackers, given);
          else if (method === 'newTracker') trackers[given[0]] = newTracker(...given);
          else methods[method](...given);
        };
        const { q } = snowplow;
        snowplow.q = { push: apply };
        q.forEach((call) => apply([...call]));
      }`,
    say: "snowplow('trackStructEvent', { category: 'shop', action: 'WORD' })",
  },
  plausible: {
    page: `
      window.plausible = function () { (plausible.q = plausible.q || []).push(arguments); };
      plausible.init = function (overrides) { plausible.o = overrides || {}; };
      plausible.init({
        domain: 'shop', endpoint: 'https://events.sdk.example/api', autoCapturePageviews: false, logging: false,
      });`,
    // its tag is in no package: what that does with the snippet, over the tracker that it is made of
    library: `window.__plausible = true;
      (() => {
        ${read('@plausible-analytics/tracker/plausible.js').replace(/export \{[^}]*\}/, '')}
        const snippet = window.plausible;
        init(snippet.o);
        (snippet.q || []).forEach((call) => track(...call));
      })();`,
    say: "plausible('WORD')",
  },
  segment: {
    page: `${stub('analytics', 'track page ready addSourceMiddleware')}
      analytics._writeKey = 'key';
      analytics._cdn = 'https://cdn.sdk.example';
      analytics._loadOptions = { integrations: { 'Segment.io': { apiHost: 'events.sdk.example/v1' } } };`,
    library: read('@segment/analytics-next/dist/umd/standalone.js'),
    say: "analytics.track('WORD')",
    isReady: 'analytics.initialized',
  },
};

const NAMES = Object.keys(CLIENTS);
const same = (words: readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(NAMES.map((name) => [name, words]));

const WHY = 'what is called is called by our own code, and what comes of it is the library’s';

describe.each(enginesFor(['chromium'], WHY))('signals in %s', (engine) => {
  let server: RigServer;
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    server = await startSite([['events.sdk.example', collect]]);
    browser = await launch(engine, server);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    server.reset();
    bodies = [];
    visitor = await browser.visitor();
    page = await visitor.page();
  });
  afterEach(() => visitor.close());

  it('reach the libraries, which send only what happens while all of their vendors are granted', async () => {
    const settings = { integrations: { 'Segment.io': { apiKey: 'key' } } };
    server.behave('https://cdn.sdk.example/*', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(settings),
      cors: true,
    });
    for (const [name, { library }] of Object.entries(CLIENTS)) server.page(`${SHOP}/${name}.js`, { body: library });
    const vendors = ['one', 'other'].map((id) => ({ id, purpose: 'analytics', signals: NAMES }));
    const address = shopPage(server, '/', {
      before: [
        optionsBlock({ vendors }),
        ...NAMES.map((name) => `<script src="/dist/signals/${name}.js"></script>`),
      ].join(''),
      body: Object.values(CLIENTS)
        .map((client) => `<script>${client.page}</script>`)
        .join(''),
    });
    const say = (word: string): Promise<unknown> => {
      const calls = Object.entries(CLIENTS).map(([name, client]) => client.say.replace('WORD', `say-${name}-${word}`));
      return page.evaluate(
        `void [${calls.map((call) => `async () => ${call}`).join()}].map((call) => call().catch(() => {}))`,
      );
    };
    const load = async (): Promise<void> => {
      await page.evaluate(
        `${JSON.stringify(NAMES)}.forEach((name) =>
          document.head.append(Object.assign(document.createElement('script'), { src: '/' + name + '.js' })))`,
      );
      await page.atRest();
      for (const { isReady } of Object.values(CLIENTS)) if (isReady) await page.waitFor(isReady);
    };

    await page.open(address);
    await say('queued');
    await load();
    await say('denied');
    await page.atRest();
    await page.evaluate('sekisho.grant("one")');
    await say('half');
    await page.atRest();
    await page.evaluate('sekisho.grant("analytics", "one", "other")');
    await say('granted');
    await until(haveSaid('granted'), { what: () => JSON.stringify(allEvents()) });
    await page.evaluate('sekisho.deny("other")');
    await say('withdrawn');
    await page.atRest();
    await page.evaluate('sekisho.grant("other")');
    await say('again');
    await until(haveSaid('again'), { what: () => JSON.stringify(allEvents()) });

    await page.open(address);
    await say('next');
    await load();
    await until(haveSaid('next'), { what: () => JSON.stringify(allEvents()) });
    const toSegment = bodies.filter((body) => body.includes('say-segment-next'));
    expect(toSegment.join('')).toContain('"consent":{"categoryPreferences":{"necessary":true,"analytics":true}}');

    await page.evaluate('sekisho.deny()');
    await page.open(address);
    await say('refused');
    await load();
    await say('refused');
    await page.atRest();
    expect(allEvents()).toEqual(same(['granted', 'again', 'next']));
  });

  it('reach Partytown, which runs in its worker what is released, and nothing before', async () => {
    const lib = '@qwik.dev/partytown/lib';
    for (const file of ['partytown-sw.js', 'partytown-atomics.js', 'partytown-sandbox-sw.html'])
      server.page(`${SHOP}/~partytown/${file}`, { body: read(`${lib}/${file}`) });
    // what it sets on its own window is not there on the page's
    server.page(`${SHOP}/tag.js`, { body: 'window.mark = 1; document.title += " and worker"' });
    const address = shopPage(server, '/', {
      tag: 'data-vendors="google-analytics"',
      before: '<script src="/dist/signals/partytown.js"></script>',
      head: `<script>${read(`${lib}/partytown.js`)}</script>
        <script type="text/plain" data-type="text/partytown" data-purpose="analytics" async data-src="/tag.js"></script>`,
    });
    await page.open(address);
    await page.atRest();
    expect(await page.evaluate('document.title')).toBe('Shop');
    expect(server.requests('*/tag.js')).toEqual([]);
    await page.evaluate('sekisho.grant()');
    await page.waitFor('document.title === "Shop and worker"');
    await page.open(address);
    await page.waitFor('document.title === "Shop and worker"');
    expect(await page.evaluate('"mark" in window')).toBe(false);
  });
});
