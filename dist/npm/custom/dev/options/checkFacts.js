import { GDPR } from '../lib/gdpr.js';
import { isAdvertising } from '../lib/isAdvertising.js';
import { warn } from '../lib/warn.js';
import { builtIn } from '../vendors/lists/builtIn.js';
import { further } from '../vendors/lists/further.js';

/** Looks at what the site says of itself beside what is known of it, for the debug build. */
/** Reports what only the rules of regions hear, where they are not there. */
const checkRegionless = ({ vendors, purposes }, given) => {
    const heard = [
        ...['age', 'guardianAgreed'].filter((name) => given[name] !== undefined),
        ...purposes.flatMap(({ id, explicit, sensitive, communications }) => !explicit && (sensitive || communications)
            ? [`purposes (${sensitive ? 'sensitive' : 'communications'} of ${id})`]
            : []),
        ...[...purposes, ...vendors].flatMap(({ id, exemption }) => (exemption ? [`exemption of ${id}`] : [])),
    ];
    for (const name of heard)
        warn('needs-regions', name);
};
/** Reports a vendor that is declared as what it is known not to be. */
const checkVendor = (vendor, { purposes }) => {
    const { id, purpose, exemption, linksToIdentity } = vendor;
    const known = [...builtIn, ...further].find((one) => one.id === id);
    if (purpose === 'necessary' && known && known.purpose !== 'necessary')
        warn('not-necessary', id);
    const isMore = isAdvertising(purpose, purposes, vendor) || !!known?.advertises || known?.purpose === 'advertising';
    if (exemption && (isMore || linksToIdentity || purpose === 'social'))
        warn('not-exempt', id);
};
/** Whether the site says that the GDPR holds for its visitors. */
const isEuropean = ({ policy, contacts, rights }) => GDPR.includes(policy.jurisdiction || '') || !!contacts.dpo || rights.restriction === true;
/** Reports what the law of the region asks for beyond what we can show. */
const checkDuties = ({ duties = [], rights, contacts, region, purposes, rule }) => {
    if (duties.includes('sale-request') && !rights.sale && !rights.url && !contacts.email)
        warn('no-request-address', region);
    const asked = purposes.filter(({ id }) => id !== 'necessary');
    const subjects = asked.map(({ id }) => ({ id, purpose: id, isAdvertising: isAdvertising(id, purposes) }));
    for (const id of rule?.(subjects, false).untold || [])
        warn('missing-effect', id);
};
/** Reports what a site says of its vendors, purposes and visitors that is not heard, or contradicts what is known. */
const checkFacts = (settings, given) => {
    for (const vendor of settings.vendors)
        checkVendor(vendor, settings);
    // where nobody says a region the rules leave it to the site
    const isFree = !settings.rule || !settings.region;
    if (isFree && settings.regime !== 'opt-in' && isEuropean(settings))
        warn('mild-regime', settings.regime);
    if (settings.rule)
        checkDuties(settings);
    else
        checkRegionless(settings, given);
};

export { checkFacts };
