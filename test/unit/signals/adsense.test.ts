import { beforeEach, describe, expect, it } from 'vitest';
import '../../../src/signals/adsense.js';
import { facts } from '../../../src/vendors/google-adsense.js';
import { forget, scope } from './page.js';
import { startPage } from './startPage.js';

interface Ads {
  pauseAdRequests?: number;
  requestNonPersonalizedAds?: number;
  push?: unknown;
}
const ads = (): Ads => scope.adsbygoogle as Ads;
const said = (): unknown[] => [ads().pauseAdRequests, ads().requestNonPersonalizedAds];

beforeEach(() => forget('adsbygoogle'));

describe('the signal for AdSense', () => {
  it('pauses until it is granted, and again when it no longer is', () => {
    const page = startPage('adsense', { vendors: [facts] });
    page.answer();
    expect(ads()).toBeInstanceOf(Array);
    expect(said()).toEqual([1, 1]);
    page.answer('granted');
    expect(said()).toEqual([0, 0]);
    page.answer('denied');
    expect(said()).toEqual([1, 1]);
  });

  it('says whether ads may be personalised before it lets them go on', () => {
    const log: string[] = [];
    const library = {
      push: () => {},
      set pauseAdRequests(value: number) {
        log.push(`pause ${value}`);
      },
      set requestNonPersonalizedAds(value: number) {
        log.push(`plain ${value}`);
      },
    };
    const options = { vendors: [facts], purposes: [{ id: 'personal' }] };
    const page = startPage('adsense', { ...options, signals: { adsense: { adPersonalization: 'personal' } } });
    page.answer();
    scope.adsbygoogle = library;
    page.answer({ [facts.id]: 'granted' });
    page.answer({ [facts.id]: 'granted', personal: 'granted' });
    expect(log).toEqual(['plain 1', 'pause 0', 'plain 0', 'pause 0']);
  });

  it('leaves what the page has queued, and is silent without a vendor', () => {
    scope.adsbygoogle = [{}];
    startPage('adsense', { vendors: [facts] }).answer('granted');
    expect(ads()).toHaveLength(1);
    forget('adsbygoogle');
    startPage('adsense', { vendors: [{ id: 'film', purpose: 'functional' }] }).answer('granted');
    expect(scope.adsbygoogle).toBeUndefined();
  });
});
