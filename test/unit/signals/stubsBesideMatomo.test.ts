/** A signal that speaks by the queue that a stub stands for, as both come in one vendor's file. */
import { afterEach, expect, it } from 'vitest';
import '../../../src/signals/matomo.js';
import { readSignals } from '../../../src/signals/registerSignal.js';
import { facts as matomo } from '../../../src/vendors/matomo.js';
import { clearPage, decisionOf, forgetLater, hold, put, runAs, start } from './heldPage.js';
import { scope, settled } from './page.js';
import { settingsOf } from '../settings.js';

afterEach(clearPage);

const open = (): ((choice?: 'granted' | 'denied') => void) => {
  forgetLater('_paq');
  const settings = settingsOf({ vendors: [matomo] });
  const signals = ['matomo', 'stubs'].map((name) => readSignals()![name]!(settings));
  const decide = (choice?: 'granted' | 'denied'): void =>
    signals.forEach((signal) => signal(decisionOf(settings, choice, choice && { at: 1 })));
  decide();
  return decide;
};
const methods = (): unknown[] => scope._paq.map(([method]: [unknown]) => method);
const snippet = (): void => {
  scope._paq = scope._paq || [];
  scope._paq.push(['setSiteId', '1']);
};

it('says what is decided in front of the site’s own, and hands calls over behind it', async () => {
  const decide = open();
  expect(scope._paq).toBeUndefined();
  const tag = hold('matomo');
  scope._paq.push(['trackEvent', 'early']);
  decide('granted');
  start(tag, snippet);
  await settled();
  expect(methods()).toEqual(['requireConsent', 'setConsentGiven', 'setSiteId', 'trackEvent']);
});

it('keeps nothing of what was called before a refusal', async () => {
  const decide = open();
  const tag = hold('matomo');
  scope._paq.push(['trackEvent', 'early']);
  decide('denied');
  scope._paq.push(['trackEvent', 'refused']);
  decide('granted');
  start(tag, snippet);
  await settled();
  expect(methods()).toEqual(['requireConsent', 'setConsentGiven', 'setSiteId']);
});

it('requires consent of a Matomo that nobody annotated, before its library comes', async () => {
  open();
  runAs(put({ type: 'x-not-run' }, 'https://a.matomo.cloud/matomo.js'), snippet);
  await settled();
  expect(methods().slice(0, 1)).toEqual(['requireConsent']);
  expect(methods().at(-1)).toBe('setSiteId');
});
