import { matchVendorStorage } from '../lib/matchVendorStorage.js';
import { vendorFacts } from './vendorFacts.js';

const claimed = ({ cookies = [], storage = [] }) => [
    ...cookies.map((name) => ['cookies', name]),
    ...storage.map((name) => ['storage', name]),
];
const storeOf = ({ kind = 'cookie' }) => (kind === 'cookie' ? 'cookies' : 'storage');
/** Companies behind vendors that keep something on domains of their own, and where their policies stand. */
const thirdParties = (vendors, context) => {
    const companies = new Map();
    for (const vendor of vendors) {
        const { company, name, cookies, privacyPolicy, optOutPage } = vendorFacts(vendor, context);
        if (cookies.some(({ party }) => party === 'third'))
            companies.set(company || name, privacyPolicy || optOutPage);
    }
    return [...companies].map(([label, href]) => ({ label, href }));
};
/**
 * Describes what erasing removes: what the gate removes once every vendor is denied but the necessary ones. Pure. A pattern
 * is asked about like a name: it fits another pattern only where all that it stands for does.
 */
const describeErasure = (context) => {
    const { vendors, cookie } = context.settings;
    const necessary = vendors.filter(({ purpose }) => purpose === 'necessary');
    const optional = vendors.filter((vendor) => !necessary.includes(vendor));
    const isClaimed = matchVendorStorage({ vendors: optional, cookie }, () => false);
    const isRemoved = matchVendorStorage(context.settings, (ids) => necessary.some(({ id }) => ids.includes(id)));
    const list = (namesOf) => vendors.flatMap((vendor) => {
        const names = [...new Set(namesOf(vendor).map(([, name]) => name))];
        return names.length ? [{ id: vendor.id, vendor: vendorFacts(vendor, context).name, names }] : [];
    });
    const disclosed = (vendor) => vendorFacts(vendor, context)
        .cookies.filter(({ party }) => party !== 'third')
        .map((entry) => [storeOf(entry), entry.name]);
    return {
        removed: list((vendor) => optional.includes(vendor) ? claimed(vendor).filter(([kept, name]) => isRemoved(kept, name)) : []),
        left: list((vendor) => optional.includes(vendor)
            ? [...disclosed(vendor), ...claimed(vendor)].filter(([kept, name]) => !isRemoved(kept, name))
            : claimed(vendor).filter(([kept, name]) => isClaimed(kept, name))),
        thirdParties: thirdParties(optional, context),
    };
};

export { describeErasure };
