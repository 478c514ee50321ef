import { createTeller } from './createTeller.js';
import { needsOf } from './needsOf.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { vendorsOf, choiceOf } from './vendorsOf.js';

/** Microsoft Clarity's consent, version 2. https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2 */
registerSignal('microsoft-clarity', (settings) => {
    const vendors = vendorsOf(settings, 'microsoft-clarity');
    if (!vendors.length)
        return () => { };
    const { adStorage = 'advertising' } = readSignalOptions(settings, 'microsoft-clarity');
    const tell = createTeller('clarity', (clarity, state) => {
        if (typeof clarity === 'function')
            clarity('consentv2', state);
    });
    return (decision) => tell({
        // an answer to statistics says nothing of advertising
        ad_Storage: choiceOf(needsOf(vendors, adStorage), decision),
        analytics_Storage: choiceOf(vendors, decision),
    });
});
