// @vitest-environment jsdom
/**
 * Libraries of vendors, as their packages ship them, take over what has waited: the snippet and the library are the vendor's own
 * where the package has both.
 */
import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../unit/constants.js';
import { clearPage, forgetLater, hold, runAs, start, startStubs } from '../unit/signals/heldPage.js';
import { scope } from '../unit/signals/page.js';
import { all } from '../unit/vendors/all.js';
import { readPackageFile } from './readPackageFile.js';
import { eventually } from '../rig/eventually.js';

const read = (path: string): string => readPackageFile(path).toString();
/** Runs code in the page, as the script that it comes by. */
const run = (script: HTMLScriptElement | null, code: string): void => runAs(script, () => void runInThisContext(code));

const open = (id: string, ...globals: string[]) => {
  forgetLater(...globals);
  const { decide } = startStubs([all.find((vendor) => vendor.id === id)!]);
  return { decide, tag: hold(id) };
};

/** What is sent, whichever way. */
const sent: string[] = [];
beforeEach(() => {
  sent.length = 0;
  class Request extends EventTarget {
    readyState = 4;
    status = 200;
    responseText = '1';
    onreadystatechange?: () => void;
    open(_method: string, url: string): void {
      sent.push(url);
    }
    setRequestHeader(): void {}
    send(body: unknown): void {
      sent.push(String(body));
      this.onreadystatechange?.();
    }
  }
  vi.stubGlobal('XMLHttpRequest', Request);
  vi.stubGlobal('fetch', (url: unknown, { body }: { body?: unknown } = {}) => {
    sent.push(String(url), String(body));
    return Promise.resolve(new Response('{"integrations":{"Segment.io":{"apiKey":"key"}}}', { status: 200 }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  clearPage();
});

const told = (): string => decodeURIComponent(sent.join('\n').replace(/\+/g, ' '));

it('mixpanel-browser, its snippet and its library', async () => {
  const { decide, tag } = open('mixpanel', 'mixpanel');
  scope.mixpanel.track('Lead');
  scope.mixpanel.people.set({ plan: 'large' });
  decide('granted');
  const heard: string[] = [];
  scope.hear = (name: string) => (heard.push(name), undefined);
  start(tag, () => {
    runInThisContext(read('mixpanel-browser/dist/mixpanel-jslib-snippet.min.js'));
    runInThisContext(
      `mixpanel.init('token', { persistence: 'localStorage', hooks: { before_track: (name, properties) => (hear(name), properties) } });
      mixpanel.track('First')`,
    );
  });
  await eventually(() => expect([...scope.mixpanel.people]).toEqual([['set', { plan: 'large' }]]));
  run(null, read('mixpanel-browser/dist/mixpanel.min.js'));
  expect(scope.mixpanel.__loaded).toBe(true);
  expect(heard).toEqual(['First', 'Lead']);
  forgetLater('hear');
});

it('@amplitude/analytics-browser, its library alone', async () => {
  const { decide, tag } = open('amplitude', 'amplitude');
  expect(() => scope.amplitude.setUserId('visitor')).not.toThrow();
  scope.amplitude.init('key', { autocapture: false, flushIntervalMillis: 1, transport: 'xhr', logLevel: 0 });
  const { promise } = scope.amplitude.track('Lead');
  scope.amplitude.identify(new scope.amplitude.Identify().set('plan', 'large'));
  decide('granted');
  start(tag, () => void runInThisContext(read('@amplitude/analytics-browser/lib/scripts/amplitude-min.js')));
  expect((await promise).event.event_type).toBe('Lead');
  await eventually(() => expect(told()).toMatch(/\$identify.*"plan":"large"/s));
  expect(scope.amplitude.getUserId()).toBe('visitor');
});

it('posthog-js, its library behind what its snippet does', async () => {
  const { decide, tag } = open('posthog', 'posthog', '__heard');
  scope.posthog.capture('lead');
  decide('granted');
  const heard: string[] = [];
  scope.__heard = heard;
  start(tag, () => {
    const posthog = (scope.posthog = scope.posthog || []);
    if (posthog.__SV) throw new Error('not the snippet’s');
    posthog._i = [];
    for (const name of ['capture', 'register'])
      posthog[name] = (...args: unknown[]) => void posthog.push([name, ...args]);
    posthog.people = [];
    posthog._i.push([
      'ph_key',
      {
        api_host: 'https://us.i.posthog.com',
        disable_surveys: true,
        advanced_disable_decide: true,
        autocapture: false,
        capture_pageview: false,
        before_send: (event: { event: string }) => (heard.push(event.event), null),
      },
      'posthog',
    ]);
    posthog.__SV = 1;
    posthog.capture('first');
  });
  await eventually(() => expect([...scope.posthog].at(-1)).toEqual(['capture', 'lead']));
  run(null, read('posthog-js/dist/array.js'));
  await eventually(() => expect(heard).toContain('lead'));
  expect(heard.filter((name) => name === 'first' || name === 'lead')).toEqual(['first', 'lead']);
});

it('@segment/analytics-next, its library behind what its snippet does', async () => {
  const { decide, tag } = open('segment', 'analytics');
  scope.analytics.identify('visitor').track('Lead');
  decide('granted');
  start(tag, () => {
    const analytics = (scope.analytics = scope.analytics || []);
    if (analytics.initialize || analytics.invoked) throw new Error('not the snippet’s');
    analytics.invoked = true;
    for (const name of ['page', 'track', 'identify'])
      analytics[name] = (...args: unknown[]) => (analytics.push([name, ...args]), analytics);
    analytics._writeKey = 'key';
    analytics.page('first');
  });
  await eventually(() => expect([...scope.analytics].at(-1)).toEqual(['track', 'Lead']));
  run(null, read('@segment/analytics-next/dist/umd/standalone.js'));
  await eventually(() => expect(told()).toMatch(/"type":"page".*"type":"identify".*"event":"Lead"/s));
});

it('nothing of what was refused reaches a library', async () => {
  const { decide, tag } = open('amplitude', 'amplitude');
  scope.amplitude.init('key', { autocapture: false, flushIntervalMillis: 1, transport: 'xhr', logLevel: 0 });
  scope.amplitude.track('Refused');
  decide('denied');
  scope.amplitude.track('Refused too');
  decide('granted');
  start(tag, () => void runInThisContext(read('@amplitude/analytics-browser/lib/scripts/amplitude-min.js')));
  scope.amplitude.init('key', { autocapture: false, flushIntervalMillis: 1, transport: 'xhr', logLevel: 0 });
  await scope.amplitude.track('Granted').promise;
  expect(told()).toContain('Granted');
  expect(told()).not.toContain('Refused');
});
