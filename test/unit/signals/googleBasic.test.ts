import { beforeEach, describe, expect, it } from 'vitest';
import { createGoogleBasicSignal } from '../../../src/signals/googleBasic.js';
import type { Choices } from '../../../src/types/index.js';
import { decisionOf } from '../decisions.js';
import { settingsOf } from '../settings.js';
import { forget, scope } from './page.js';

const settings = settingsOf();
const commands = (): unknown[][] =>
  (scope.dataLayer as ArrayLike<unknown>[]).map((command) => [...Array.from(command)]);
const decision = (answers?: Choices) => decisionOf(settings, answers);

beforeEach(() => forget('dataLayer', 'gtag'));

describe('the Google signal', () => {
  it('queues denied for all seven types first, as an arguments object, then redaction', () => {
    createGoogleBasicSignal(settings)(decision());
    expect(commands()).toEqual([
      [
        'consent',
        'default',
        Object.fromEntries(
          [
            'ad_storage',
            'ad_user_data',
            'ad_personalization',
            'analytics_storage',
            'functionality_storage',
            'personalization_storage',
            'security_storage',
          ].map((type) => [type, 'denied']),
        ),
      ],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', false],
    ]);
    expect(Object.prototype.toString.call((scope.dataLayer as unknown[])[0])).toBe('[object Arguments]');
  });

  it('updates after the choice, again on every change, and not twice for the same', () => {
    const signal = createGoogleBasicSignal(settings);
    signal(decision());
    signal(
      decision({
        counter: 'granted',
        adverts: 'denied',
        analytics: 'granted',
        advertising: 'denied',
        functional: 'denied',
      }),
    );
    signal(
      decision({
        counter: 'granted',
        adverts: 'denied',
        analytics: 'granted',
        advertising: 'denied',
        functional: 'denied',
      }),
    );
    signal(decision({ counter: 'denied', adverts: 'granted', functional: 'granted' }));
    const updates = commands()
      .filter((command) => command[1] === 'update')
      .map((command) => command[2]);
    expect(updates).toEqual([
      {
        ad_storage: 'denied',
        ad_user_data: 'denied',
        ad_personalization: 'denied',
        analytics_storage: 'granted',
        functionality_storage: 'denied',
        personalization_storage: 'denied',
        security_storage: 'granted',
      },
      {
        ad_storage: 'granted',
        ad_user_data: 'granted',
        ad_personalization: 'granted',
        analytics_storage: 'denied',
        functionality_storage: 'granted',
        personalization_storage: 'granted',
        security_storage: 'granted',
      },
    ]);
  });

  it('stays silent without a Google vendor', () => {
    createGoogleBasicSignal(settingsOf({ vendors: [{ id: 'film', purpose: 'functional' }] }))(decision());
    expect(scope.dataLayer).toBeUndefined();
    expect(scope.gtag).toBeUndefined();
  });

  it('tells of a grant before what waits for a tag, and in turn once one reads', () => {
    const signal = createGoogleBasicSignal(settings);
    const entries = scope.dataLayer as unknown[];
    entries.push({ event: 'mine' });
    signal(decision({ counter: 'granted' }));
    signal(decision({ counter: 'denied' }));
    const kinds = (): unknown[] =>
      (entries as { event?: string }[]).map((entry) => entry.event ?? Array.from(entry as never)[1]);
    expect(kinds()).toEqual(['default', 'ads_data_redaction', 'url_passthrough', 'update', 'update', 'mine']);
    entries.push = Array.prototype.push.bind(entries);
    signal(decision({ counter: 'granted' }));
    expect(kinds().slice(-2)).toEqual(['mine', 'update']);
  });

  it('queues what the site says to gtag while its snippet is held, and leaves a gtag of the page alone', () => {
    createGoogleBasicSignal(settings);
    (scope.gtag as (...parts: unknown[]) => void)('event', 'purchase');
    expect(Object.prototype.toString.call((scope.dataLayer as unknown[]).at(-1))).toBe('[object Arguments]');
    expect(commands().at(-1)).toEqual(['event', 'purchase']);
    const own = (): void => {};
    scope.gtag = own;
    createGoogleBasicSignal(settings);
    expect(scope.gtag).toBe(own);
  });

  it('survives an element that took the name dataLayer', () => {
    scope.dataLayer = document.createElement('a');
    createGoogleBasicSignal(settings);
    expect(commands()[0]![1]).toBe('default');
  });
});
