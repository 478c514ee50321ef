import { createTeller } from './createTeller.js';
import { registerSignal } from './registerSignal.js';
import { vendorsOf, choiceOf } from './vendorsOf.js';

/** Reddit Pixel: no cookies of its own on the site where it is denied. https://github.com/reddit/reddit-gtm-template */
registerSignal('reddit', (settings) => {
    const vendors = vendorsOf(settings, 'reddit');
    if (!vendors.length)
        return () => { };
    const tell = createTeller('rdt', (rdt, command) => {
        if (typeof rdt === 'function')
            rdt(command);
    });
    return (decision) => {
        // they are on by default, and no source of Reddit's says how they are switched on again: that is for the next page
        if (choiceOf(vendors, decision) !== 'granted')
            tell('disableFirstPartyCookies');
    };
});
