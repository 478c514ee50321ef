import { needsOf } from './needsOf.js';
import { openQueue } from './openQueue.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { vendorsOf, choiceOf } from './vendorsOf.js';

/**
 * Google AdSense: no ads are asked for before the choice, and none that are personalised where that is not granted.
 * https://support.google.com/admanager/answer/7678538
 */
registerSignal('adsense', (settings) => {
    const vendors = vendorsOf(settings, 'adsense', 'google-adsense');
    if (!vendors.length)
        return () => { };
    const { adPersonalization } = readSignalOptions(settings, 'adsense');
    return (decision) => {
        const isGranted = choiceOf(vendors, decision) === 'granted';
        const isPersonal = choiceOf(needsOf(vendors, adPersonalization), decision) === 'granted';
        const ads = openQueue('adsbygoogle');
        // before it goes on: the requests that wait shall not be personalised if this one is not
        ads.requestNonPersonalizedAds = isPersonal ? 0 : 1;
        ads.pauseAdRequests = isGranted ? 0 : 1;
    };
});
