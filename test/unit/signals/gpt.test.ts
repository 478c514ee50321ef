import { beforeEach, describe, expect, it } from 'vitest';
import '../../../src/signals/gpt.js';
import type { GptSignalOptions } from '../../../src/signals/gpt.js';
import type { Options } from '../../../src/types/index.js';
import { facts } from '../../../src/vendors/google-publisher-tag.js';
import { forget, scope } from './page.js';
import { startPage, type Page } from './startPage.js';

interface Googletag {
  cmd: { push: (...commands: (() => void)[]) => unknown };
}

const log: unknown[] = [];
const tag = (): Googletag => scope.googletag as Googletag;

/** As the library does it: it runs what waits, and from then on at once. */
const load = (): void => {
  const waiting = tag().cmd as unknown as (() => void)[];
  Object.assign(tag(), {
    pubads: () => ({ setPrivacySettings: (settings: object) => log.push({ ...settings }) }),
    cmd: { push: (command: () => void) => command() },
  });
  for (const command of waiting) command();
};

const start = (gpt: unknown = {}, options: Options = {}): Page =>
  startPage('gpt', { vendors: [facts], signals: { gpt: gpt as GptSignalOptions }, ...options });

const ALL = { nonPersonalizedAds: false, restrictDataProcessing: false };
const NONE = { nonPersonalizedAds: true, restrictDataProcessing: false };

beforeEach(() => {
  forget('googletag');
  log.length = 0;
});

describe('the signal for Google Publisher Tag', () => {
  it('makes the queue, and says before the page’s own commands what holds when they run', () => {
    const page = start();
    page.answer();
    tag().cmd.push(() => log.push('display'));
    page.answer('granted');
    load();
    expect(log).toEqual([ALL, 'display']);
  });

  it('says each change at once to a library that is there, and nothing twice', () => {
    const page = start();
    page.answer();
    load();
    page.answer('granted');
    page.answer('granted');
    page.answer('denied');
    expect(log).toEqual([NONE, ALL, NONE]);
  });

  it('uses the page’s own, also where it came first', () => {
    const cmd = [() => log.push('display')];
    scope.googletag = { cmd };
    start().answer();
    expect(tag().cmd).toBe(cmd);
    load();
    expect(log).toEqual([NONE, 'display']);
  });

  it('survives what has taken the name', () => {
    for (const odd of [document.createElement('a'), 'tag', {}, { cmd: 'none' }]) {
      scope.googletag = odd;
      log.length = 0;
      start().answer();
      load();
      expect(log).toEqual([NONE]);
    }
  });

  it('needs an answer of its own for personalised ads, if the site asks for one', () => {
    const page = start({ adPersonalization: 'personal' }, { purposes: [{ id: 'personal' }] });
    page.answer({ [facts.id]: 'granted' });
    load();
    page.answer({ [facts.id]: 'granted', personal: 'granted' });
    page.answer({ [facts.id]: 'denied', personal: 'granted' });
    expect(log).toEqual([NONE, ALL, NONE]);
    log.length = 0;
    for (const odd of ['', null, 3]) start({ adPersonalization: odd }).answer('granted');
    expect(log).toEqual([NONE, NONE, NONE]);
  });

  it('asks for restricted data processing where somebody has opted out', () => {
    start({}, { regime: 'opt-out' }).answer('denied');
    load();
    start({}, { regime: 'opt-out' }).answer(undefined, true);
    const restricted = { nonPersonalizedAds: true, restrictDataProcessing: true };
    expect(log).toEqual([restricted, restricted]);
  });

  it('speaks for whoever names it, and is silent without', () => {
    start({}, { vendors: [{ id: 'film', purpose: 'functional' }] }).answer('granted');
    expect(scope.googletag).toBeUndefined();
    start({}, { vendors: [{ id: 'shop-ads', purpose: 'advertising', signals: ['gpt'] }] }).answer('granted');
    load();
    expect(log).toEqual([ALL]);
  });
});

describe('limited ads', () => {
  it('are shown while it is denied, by the library that can: the other one stays held', () => {
    const page = start({ limitedAds: true });
    const [vendor] = page.settings.vendors;
    expect(vendor!.hosts).toEqual(['securepubads.g.doubleclick.net/tag/', 'googletagservices.com']);
    expect(page.settings.allow).toContain('googlesyndication.com/tag/');
    page.answer();
    load();
    page.answer('granted');
    expect(log).toEqual([
      { ...NONE, limitedAds: true },
      { ...ALL, limitedAds: false },
    ]);
  });

  it('are not, where they are not switched on', () => {
    for (const limitedAds of [undefined, 'true', 1, [], ['JP']]) {
      const { settings, answer } = start({ limitedAds }, { region: 'US' });
      expect(settings.vendors[0]!.hosts).toEqual(facts.hosts);
      answer();
      load();
      expect(log.at(-1)).toEqual(NONE);
      forget('googletag');
    }
    expect(start({ limitedAds: ['US'] }, { region: 'US-CA' }).settings.vendors[0]!.hosts).not.toEqual(facts.hosts);
  });
});
