/** Another platform of the page is obeyed: with our own start, from settings to decisions. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lockedBySignal } from '../../../src/lib/lockedBySignal.js';
import type { Consent, Options, Purpose, Receipt } from '../../../src/types/index.js';
import { vendors } from '../settings.js';
import { settled } from '../signals/page.js';
import { forgetListeners } from './forgetListeners.js';

interface Tcf {
  (command: string, version: number, callback: (data: unknown, success: boolean) => void): void;
  say(more?: object, success?: boolean): void;
}

// it looks at the page seconds later, when that may be gone with the test
vi.mock('../../../src/lib/checkPage.js', () => ({ checkPage: () => {} }));

const scope = window as unknown as { __tcfapi?: unknown; __gpp?: unknown };
const GRANTED = {
  gdprApplies: true,
  cmpStatus: 'loaded',
  eventStatus: 'tcloaded',
  tcString: 'CORE.I',
  purpose: { consents: { 1: true, 2: true } },
  vendor: { consents: { 755: true, 8: true }, disclosedVendors: { 755: true, 8: true } },
};
const DENIED = { ...GRANTED, eventStatus: 'useractioncomplete', purpose: { consents: {} }, vendor: { consents: {} } };

const platform = (): Tcf => {
  const listeners: ((data: unknown, success: boolean) => void)[] = [];
  const api: Tcf = (command, _, callback) => {
    if (command === 'addEventListener') listeners.push(callback);
  };
  api.say = (more = {}, success = true) => {
    for (const listener of listeners) listener({ ...GRANTED, ...more }, success);
  };
  return api;
};

let consent: Consent | undefined;
let shown = 0;
const start = async (
  options: Omit<Options, 'vendors' | 'purposes'> & { purposes?: Purpose[] } = {},
): Promise<Consent> => {
  // as on a page of its own
  vi.resetModules();
  for (const name of ['signals', 'prepare']) Reflect.deleteProperty(globalThis, Symbol.for(`sekisho.${name}`));
  await import('../../../src/signals/follow.js');
  const { createConsent } = await import('../../../src/index.js');
  const signals = {
    follow: { vendors: { adverts: 755, retarget: 8 }, purposes: { advertising: [1, 2] } },
  } as Options['signals'];
  consent = createConsent({
    vendors,
    guard: 'off',
    policy: { version: '1' },
    ...(signals && { signals }),
    ...options,
  }) as Consent;
  return consent;
};
const choices = (): Record<string, string> => ({ ...consent!.decision.choices });

beforeEach(() => {
  document.cookie = 'sekisho=; Max-Age=0; Path=/';
  localStorage.clear();
  delete scope.__tcfapi;
  delete scope.__gpp;
  shown = 0;
  document.addEventListener('sekisho:show', () => (shown += 1));
});
afterEach(() => {
  consent?.destroy();
  consent = undefined;
  forgetListeners();
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: false, configurable: true });
});

describe('a page where another platform asks', () => {
  it('grants what that one grants, and denies what it takes back', async () => {
    await start();
    const api = platform();
    scope.__tcfapi = api;
    await settled();
    expect(choices()).toMatchObject({ adverts: 'denied', retarget: 'denied', counter: 'denied', login: 'granted' });
    api.say();
    await settled();
    expect(choices()).toMatchObject({
      adverts: 'granted',
      retarget: 'granted',
      advertising: 'granted',
      counter: 'denied',
    });
    api.say({ vendor: { consents: { 755: true }, disclosedVendors: { 755: true } } });
    await settled();
    expect(choices()).toMatchObject({ adverts: 'granted', retarget: 'denied' });
    api.say(DENIED);
    await settled();
    expect(choices()).toMatchObject({ adverts: 'denied', advertising: 'denied' });
    expect(shown).toBe(0);
  });

  it('grants nothing of an earlier page until the platform has spoken, and then without a new decision', async () => {
    await start();
    const first = platform();
    scope.__tcfapi = first;
    await settled();
    first.say();
    await settled();
    expect(consent!.isGranted('adverts')).toBe(true);
    consent!.destroy();
    delete scope.__tcfapi;
    const { cookie } = document;
    await start();
    expect(choices()).toMatchObject({ adverts: 'denied', retarget: 'denied', advertising: 'denied' });
    expect(consent!.decision.status).toBe('decided');
    const second = platform();
    scope.__tcfapi = second;
    await settled();
    expect(consent!.isGranted('adverts')).toBe(false);
    const receipts: Receipt[] = [];
    document.addEventListener('sekisho:receipt', ({ detail }) => receipts.push(detail));
    second.say();
    await settled();
    expect(consent!.isGranted('adverts', 'retarget')).toBe(true);
    expect(document.cookie).toBe(cookie);
    expect(receipts).toEqual([]);
  });

  it.each([
    ['has not spoken', undefined, true],
    ['does not know whether the law applies', { gdprApplies: undefined }, true],
    ['has failed', { cmpStatus: 'error' }, true],
    ['fails to answer', {}, false],
    ['shows its interface', { eventStatus: 'cmpuishown' }, true],
    ['says that the law does not apply', { gdprApplies: false }, true],
    ['has no string', { tcString: '' }, true],
  ])('grants nothing while it %s', async (_, more, success) => {
    await start({ regime: 'none' });
    const api = platform();
    scope.__tcfapi = api;
    await settled();
    if (more) api.say(more, success);
    await settled();
    for (const id of ['adverts', 'retarget', 'counter', 'film', 'advertising', 'analytics'])
      expect(consent!.isGranted(id), id).toBe(false);
  });

  it('holds again what was granted when the platform fails, and keeps it while its interface stands', async () => {
    await start();
    const api = platform();
    scope.__tcfapi = api;
    await settled();
    api.say();
    await settled();
    api.say({ eventStatus: 'cmpuishown' });
    await settled();
    expect(consent!.isGranted('adverts')).toBe(true);
    api.say({}, false);
    await settled();
    expect(consent!.isGranted('adverts')).toBe(false);
  });

  it('never opens the banner, and lets neither code nor the visitor grant more than the platform does', async () => {
    await start({ banner: 'auto', regime: 'opt-out' });
    consent!.grant();
    consent!.grant('adverts', 'counter');
    expect(
      Object.entries(choices())
        .filter(([, choice]) => choice === 'granted')
        .map(([id]) => id),
    ).toEqual(['necessary', 'login']);
    expect(shown).toBe(0);
  });

  it('forgets what an earlier instance has heard', async () => {
    await start();
    const api = platform();
    scope.__tcfapi = api;
    await settled();
    api.say();
    await settled();
    expect(consent!.isGranted('adverts')).toBe(true);
    consent!.destroy();
    delete scope.__tcfapi;
    const { createConsent } = await import('../../../src/index.js');
    consent = createConsent({ vendors, guard: 'off', policy: { version: '1' } }) as Consent;
    expect(consent.isGranted('adverts')).toBe(false);
  });

  it('finds a platform that was there before, one that declares a function, and nobody', async () => {
    const before = platform();
    scope.__tcfapi = before;
    await start();
    await settled();
    before.say();
    await settled();
    expect(consent!.isGranted('adverts')).toBe(true);
    consent!.destroy();
    delete scope.__tcfapi;
    await start();
    const declared = platform();
    Object.defineProperty(window, '__tcfapi', { value: declared, configurable: true, writable: true });
    dispatchEvent(new Event('load'));
    await settled();
    declared.say();
    await settled();
    expect(consent!.isGranted('adverts')).toBe(true);
  });

  it('takes what Global Privacy Control forbids from no platform, nor what is asked for by itself', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    for (const regime of ['opt-out', 'opt-in'] as const) {
      await start({ regime });
      const api = platform();
      scope.__tcfapi = api;
      await settled();
      api.say();
      await settled();
      expect(consent!.isGranted('adverts'), regime).toBe(false);
      consent!.destroy();
      delete scope.__tcfapi;
    }
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: false, configurable: true });
    await start({ purposes: [{ id: 'advertising', explicit: true }] });
    const other = platform();
    scope.__tcfapi = other;
    await settled();
    other.say();
    await settled();
    expect(consent!.isGranted('adverts')).toBe(false);
  });

  it('tells apart what the other platform has not granted and what the browser signals against', async () => {
    await start({ regime: 'opt-out' });
    // no browser has sent a signal
    expect(lockedBySignal(consent!.decision)).toEqual([]);
    expect(consent!.decision.withheld).toEqual(consent!.decision.locked);
    consent!.destroy();
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    await start({ regime: 'opt-out' });
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: false, configurable: true });
    expect(lockedBySignal(consent!.decision)).toEqual(['advertising', 'adverts', 'retarget']);
    expect(consent!.decision.withheld).toContain('counter');
  });

  it('grants nothing by code where grants are for the visitor alone', async () => {
    await start({ lock: true });
    const api = platform();
    scope.__tcfapi = api;
    await settled();
    api.say();
    await settled();
    expect(consent!.isGranted('adverts')).toBe(false);
  });

  it('follows GPP in the US', async () => {
    await start();
    let hear: (event: unknown, success: boolean) => void = () => {};
    scope.__gpp = (command: string, callback: typeof hear) => {
      if (command === 'addEventListener') hear = callback;
    };
    await settled();
    const say = (SaleOptOut: number, signalStatus = 'ready'): Promise<void> => {
      const parsedSections = { usnat: { SaleOptOutNotice: 1, SaleOptOut } };
      const pingData = { cmpStatus: 'loaded', signalStatus, applicableSections: [7], parsedSections };
      hear({ eventName: 'signalStatus', data: signalStatus, pingData }, true);
      return settled();
    };
    await say(2, 'not ready');
    expect(consent!.isGranted('adverts')).toBe(false);
    await say(2);
    expect(consent!.isGranted('adverts', 'retarget')).toBe(true);
    await say(1, 'not ready');
    expect(consent!.isGranted('adverts')).toBe(true);
    await say(1);
    expect(consent!.isGranted('adverts')).toBe(false);
  });
});
