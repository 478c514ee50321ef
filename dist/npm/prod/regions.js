import { fillShelf } from './lib/shelf.js';
import { withRegion } from './regimes/withRegion.js';
import { loadDuties } from './ui/chunks/loadDuties.js';

/**
 * The entry of `sekisho.regions.js` and of `sekisho/regions`: has the rules of the visitor's region decide. It comes before
 * `sekisho.js`, or is imported before `createConsent` is called.
 */
/** Views that have something of what the law of the region has shown: of the banner, who links data to a person and where it goes. */
const withDuties = (settings) => {
    const { duties = [] } = settings;
    const isInBanner = duties.includes('identified-consent');
    const load = (port, view) => {
        if (view === 'notice' || (view === 'banner' && !isInBanner))
            return undefined;
        const loading = loadDuties();
        return view === 'banner' ? loading.then(({ forBanner }) => forBanner(port)) : loading;
    };
    return duties.length ? { ...settings, loadDuties: load } : settings;
};
const rule = (settings, given) => withDuties(withRegion(settings, given));
fillShelf('regions', Object.assign(rule, { version: "0.1.0" }));
