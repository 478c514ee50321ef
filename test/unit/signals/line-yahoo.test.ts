import { beforeEach, describe, expect, it } from 'vitest';
import '../../../src/signals/line-yahoo.js';
import type { LineYahooSignalOptions } from '../../../src/signals/line-yahoo.js';
import type { Options } from '../../../src/types/index.js';
import { facts } from '../../../src/vendors/yahoo-japan-ads.js';
import { forget, scope } from './page.js';
import { startPage, type Page } from './startPage.js';

const INIT = {
  type: 'init',
  tagId: '1',
  config: { useCookie: true, useLocalStorage: true, cookieDomain: 'example.com' },
};
const VIEW = {
  type: 'event',
  eventType: 'page_view',
  tagId: '1',
  config: { label: 'a', isExternalTransmission: true },
};

/** As the page's own code calls it. */
const lytag = (command: object): void => {
  scope.lyDataLayer = scope.lyDataLayer ?? [];
  (scope.lyDataLayer as unknown[]).push([structuredClone(command)]);
};
const configs = (): unknown[] => (scope.lyDataLayer as { config: unknown }[][]).map(([command]) => command!.config);

const LIMITED = [
  { useCookie: false, useLocalStorage: false, cookieDomain: 'example.com' },
  { label: 'a', isExternalTransmission: false },
];
const WANTED = [INIT.config, VIEW.config];

const start = (options: Options = {}, lineYahoo: unknown = {}): Page =>
  startPage('line-yahoo', {
    vendors: [facts],
    signals: { 'line-yahoo': lineYahoo as LineYahooSignalOptions },
    ...options,
  });

beforeEach(() => forget('lyDataLayer'));

describe('the signal for LY’s measurement tag', () => {
  it('limits commands while they wait, and gives back what the site wanted when it is granted', () => {
    const page = start();
    page.answer();
    lytag(INIT);
    lytag(VIEW);
    expect(configs()).toEqual(LIMITED);
    page.answer('granted');
    expect(configs()).toEqual(WANTED);
    page.answer('denied');
    expect(configs()).toEqual(LIMITED);
  });

  it('limits what stood there before', () => {
    lytag(INIT);
    lytag(VIEW);
    start().answer();
    expect(configs()).toEqual(LIMITED);
  });

  it('never says more than the site wanted', () => {
    start().answer('granted');
    lytag({ type: 'init', config: { useCookie: false } });
    lytag({ type: 'event' });
    expect(configs()).toEqual([{ useCookie: false }, {}]);
  });

  it('needs an answer of its own for partners, if the site asks for one', () => {
    const page = start({ purposes: [{ id: 'partners' }] }, { externalTransmission: 'partners' });
    page.answer({ [facts.id]: 'granted' });
    lytag(INIT);
    lytag(VIEW);
    expect(configs()).toEqual([WANTED[0], LIMITED[1]]);
    page.answer({ [facts.id]: 'granted', partners: 'granted' });
    expect(configs()).toEqual(WANTED);
    forget('lyDataLayer');
    start({}, { externalTransmission: null }).answer('granted');
    lytag(VIEW);
    expect(configs()).toEqual([LIMITED[1]]);
  });

  it('lets pass what it does not know', () => {
    start().answer();
    const odd = [undefined, null, 'init', 3, [], ['init'], [null], [{ type: 'made-up', config: { a: 1 } }]];
    for (const entry of odd) (scope.lyDataLayer as unknown[]).push(entry);
    expect(scope.lyDataLayer).toEqual(odd);
  });

  it('is silent without a vendor', () => {
    start({ vendors: [{ id: 'film', purpose: 'functional' }] }).answer();
    expect(scope.lyDataLayer).toBeUndefined();
  });
});
