import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../../src/signals/matomo.js';
import { prepareSettings } from '../../../src/signals/registerSignal.js';
import { settingsOf } from '../settings.js';
import { forget, scope, settled } from './page.js';
import { ALL, ANSWERED, NONE, SOME, standUnder, startSignal, two } from './startSignal.js';

type Command = [method: string | ((this: Matomo) => void), ...given: unknown[]];

const clear = (): void => forget('_paq');
beforeEach(clear);
afterEach(clear);

/** What js/piwik.js of Matomo 5.2 does with consent: which requests it sends, and whether with cookies. */
class Matomo {
  sent: string[] = [];
  calls: string[] = [];
  hasConsent: boolean;
  hasCookies = true;
  private waiting: string[] = [];
  private remembered: boolean;
  private isRemoved: boolean;

  constructor(remembered = false, isRemoved = false) {
    this.remembered = remembered;
    this.isRemoved = isRemoved;
    this.hasConsent = !isRemoved;
  }

  /** It reads the queue, some methods first, and takes its place. */
  load(): this {
    const first = ['forgetCookieConsentGiven', 'requireCookieConsent', 'disableCookies', 'setCookieConsentGiven'];
    const inOrder = [...first, 'requireConsent', 'setConsentGiven'];
    const queue = (scope._paq as Command[] | undefined) ?? [];
    const isEarly = ([method]: Command): boolean => inOrder.includes(method as string);
    for (const name of inOrder) for (const command of queue) if (command[0] === name) this.apply(command);
    for (const command of queue) if (!isEarly(command)) this.apply(command);
    scope._paq = { push: (...commands: Command[]) => commands.forEach((command) => this.apply(command)) };
    return this;
  }

  private apply([method, ...given]: Command): void {
    if (typeof method === 'function') {
      method.call(this);
      return;
    }
    this.calls.push(method);
    (this as unknown as Record<string, (...given: unknown[]) => void>)[method]!(...given);
  }

  hasRememberedConsent(): boolean {
    return this.remembered && !this.isRemoved;
  }
  requireConsent(): void {
    this.hasConsent = this.hasRememberedConsent();
    if (!this.hasConsent) this.hasCookies = false;
  }
  setConsentGiven(withCookies = true): void {
    this.hasConsent = true;
    this.isRemoved = false;
    this.sent.push(...this.waiting.splice(0));
    if (withCookies) this.hasCookies = true;
  }
  forgetUserOptOut(): void {
    this.setConsentGiven(false);
  }
  forgetConsentGiven(): void {
    this.calls.push('cookie mtm_consent_removed');
    this.remembered = false;
    this.isRemoved = true;
    this.hasCookies = false;
    this.requireConsent();
  }
  requireCookieConsent(): void {
    this.hasCookies = false;
  }
  setCookieConsentGiven(): void {
    this.hasCookies = true;
  }
  forgetCookieConsentGiven(): void {
    this.hasCookies = false;
  }
  disableCookies(): void {
    this.hasCookies = false;
  }
  trackPageView(): void {
    (this.hasConsent ? this.sent : this.waiting).push(`page${this.hasCookies ? ' with cookies' : ''}`);
  }
}

const track = (): void => (scope._paq as { push(command: string[]): void }).push(['trackPageView']);

describe('the Matomo signal', () => {
  it('requires consent in front of what the page queues, and stores nothing before there is an answer', () => {
    startSignal('matomo')({});
    track();
    const matomo = new Matomo().load();
    expect(matomo.sent).toEqual([]);
    expect(matomo.calls).toEqual(['requireConsent', 'trackPageView']);
  });

  it('goes in front of what the page has queued before', () => {
    scope._paq = [['trackPageView']];
    startSignal('matomo')({});
    expect(new Matomo().load().sent).toEqual([]);
  });

  it('takes no grant from what another tool had Matomo remember', () => {
    startSignal('matomo')({});
    track();
    expect(new Matomo(true).load().sent).toEqual([]);
  });

  it('gives consent once all its vendors are granted, on each page, and takes it back', () => {
    const tell = startSignal('matomo');
    tell(SOME, ANSWERED);
    const matomo = new Matomo().load();
    track();
    tell(ALL, ANSWERED);
    expect(matomo.sent).toEqual(['page']);
    track();
    tell(NONE, ANSWERED);
    track();
    expect(matomo.sent).toEqual(['page', 'page with cookies']);
    clear();
    startSignal('matomo')(ALL, ANSWERED);
    const next = new Matomo(false, true).load();
    track();
    expect(next.sent).toEqual(['page with cookies']);
  });

  it('says the last word to a Matomo that was not there yet, whatever order it reads in', () => {
    const tell = startSignal('matomo');
    tell(NONE, ANSWERED);
    track();
    tell(ALL, ANSWERED);
    expect(new Matomo().load().sent).toEqual(['page with cookies']);
    clear();
    const other = startSignal('matomo');
    other(ALL, ANSWERED);
    track();
    other(NONE, ANSWERED);
    expect(new Matomo().load().sent).toEqual([]);
  });

  it.each(['tracking', 'cookieless', 'cookies'] as const)(
    'leaves Matomo as the last decision says, whenever it comes, in the mode %s',
    (mode) => {
      const granted = fc.array(fc.boolean(), { minLength: 1 });
      fc.assert(
        fc.property(granted, fc.nat(), fc.boolean(), fc.boolean(), (all, comes, remembered, isRemoved) => {
          clear();
          const tell = startSignal('matomo', { signals: { matomo: { mode } } });
          const matomo = new Matomo(remembered, isRemoved);
          const at = comes % (all.length + 1);
          for (const [index, isGranted] of all.entries()) {
            if (index === at) matomo.load();
            tell(isGranted ? ALL : NONE, index ? ANSWERED : {});
          }
          if (at === all.length) matomo.load();
          const isGranted = all.at(-1)!;
          if (mode !== 'cookies') expect(matomo.hasConsent).toBe(isGranted);
          if (mode !== 'cookieless') expect(matomo.hasCookies).toBe(isGranted);
          else expect(matomo.hasCookies).toBe(false);
        }),
      );
    },
  );

  it('does not say the same twice, nor require what was given', () => {
    const tell = startSignal('matomo');
    tell(NONE, ANSWERED);
    const matomo = new Matomo().load();
    matomo.calls.length = 0;
    for (const choices of [NONE, ALL, ALL, NONE]) tell(choices, ANSWERED);
    tell(NONE, { ...ANSWERED, via: 'api' });
    expect(matomo.calls).toEqual(['setConsentGiven', 'forgetConsentGiven', 'cookie mtm_consent_removed']);
  });

  it('pushes where somebody reads the queue already', () => {
    const pushed: unknown[] = [];
    scope._paq = Object.assign([], { push: (command: unknown) => pushed.push(command) });
    startSignal('matomo')(ALL, ANSWERED);
    expect(pushed).toEqual([['requireConsent'], ['setConsentGiven']]);
  });

  it('leaves alone what stands for a held Matomo, and goes in front of what its tag then queues', async () => {
    const stub: unknown[] = [];
    standUnder('_paq', stub);
    const tell = startSignal('matomo');
    tell(NONE, ANSWERED);
    tell(ALL, ANSWERED);
    expect([...stub]).toEqual([]);
    scope._paq = [['trackPageView']];
    await settled();
    expect(scope._paq).toEqual([['requireConsent'], ['setConsentGiven'], ['trackPageView']]);
    expect(new Matomo().load().sent).toEqual(['page with cookies']);
  });

  it('asks about cookies alone in that mode', () => {
    const tell = startSignal('matomo', { signals: { matomo: { mode: 'cookies' } } });
    tell({});
    const matomo = new Matomo().load();
    track();
    tell(ALL, ANSWERED);
    track();
    tell(NONE, ANSWERED);
    track();
    expect(matomo.sent).toEqual(['page', 'page with cookies', 'page']);
  });

  it('sets no cookies where the site wants none', () => {
    const tell = startSignal('matomo', { signals: { matomo: { mode: 'cookieless' } } });
    tell(NONE, ANSWERED);
    const matomo = new Matomo().load();
    tell(ALL, ANSWERED);
    track();
    expect(matomo.sent).toEqual(['page']);
  });

  it.each([null, 'cookies', { mode: 'Cookies' }, { mode: true }, { mode: ['cookies'] }])(
    'takes the strictest for %j',
    (given) => {
      startSignal('matomo', { signals: { matomo: given } as never })({});
      track();
      expect(new Matomo().load().sent).toEqual([]);
    },
  );

  it('is silent without a vendor that names it', () => {
    startSignal('matomo', { vendors: [{ id: 'film', purpose: 'functional' }] })({ film: 'granted' }, ANSWERED);
    expect(scope._paq).toBeUndefined();
  });

  it('lets the tag load in the mode of cookies alone, of its own vendors alone', () => {
    const vendors = [...two('matomo'), { id: 'film', purpose: 'functional' }].map((vendor) => ({
      ...vendor,
      hosts: [`${vendor.id}.example`],
    }));
    const hosts = (mode: string): unknown =>
      prepareSettings(settingsOf({ vendors, signals: { matomo: { mode } } as never })).vendors.map(
        ({ hosts }) => hosts,
      );
    expect(hosts('tracking')).toEqual([['one.example'], ['other.example'], ['film.example']]);
    expect(hosts('cookieless')).toEqual(hosts('tracking'));
    expect(hosts('cookies')).toEqual([[], [], ['film.example']]);
  });
});
