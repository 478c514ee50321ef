/**
 * Google AdSense: no ads are asked for before the choice, and none that are personalised where that is not granted.
 * https://support.google.com/admanager/answer/7678538
 */
import { needsOf } from './needsOf.js';
import { openQueue } from './openQueue.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { choiceOf, vendorsOf } from './vendorsOf.js';

/** What is set for Google AdSense. */
export interface AdsenseSignalOptions {
  /**
   * The purpose or vendor that personalised ads need beside Google AdSense itself. An id that nobody is asked for is never granted.
   * Default: none beside it.
   */
  readonly adPersonalization?: string;
}

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** Google AdSense. */
    readonly adsense?: AdsenseSignalOptions;
  }
}

registerSignal('adsense', (settings) => {
  const vendors = vendorsOf(settings, 'adsense', 'google-adsense');
  if (!vendors.length) return () => {};
  const { adPersonalization } = readSignalOptions(settings, 'adsense');
  return (decision) => {
    const isGranted = choiceOf(vendors, decision) === 'granted';
    const isPersonal = choiceOf(needsOf(vendors, adPersonalization), decision) === 'granted';
    const ads = openQueue('adsbygoogle') as { pauseAdRequests?: number; requestNonPersonalizedAds?: number };
    // before it goes on: the requests that wait shall not be personalised if this one is not
    ads.requestNonPersonalizedAds = isPersonal ? 0 : 1;
    ads.pauseAdRequests = isGranted ? 0 : 1;
  };
});
