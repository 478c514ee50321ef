import { own } from './own.js';
import { warn } from './warn.js';

const STANDARD = ['necessary', 'functional', 'social', 'analytics', 'advertising'];
const isId = (id) => typeof id === 'string' && /^[a-z\d-]{1,40}$/.test(id);
/** Longest time an answer may hold, in days: 13 months (CNIL). */
const LONGEST_DAYS = 395;
/** Longest time a script may hold up others, in milliseconds. */
const LONGEST_WAIT = 60000;
const list = (value) => (Array.isArray(value) ? value : []);
/** A text or number as text; anything else is none. */
const text = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const within = (value, largest, fallback) => {
    const number = Number(text(value));
    return number > 0 && number <= largest ? number : fallback;
};
/** An item as given: an id alone, or an object with one. */
const readItem = (given) => own(typeof given === 'string' ? { id: given } : given);
/** Vendors by id: of the catalogue, the site's own, or the one amended by the other. */
const readVendors = (given, catalogue) => {
    const vendors = new Map();
    for (const item of list(given).map(readItem)) {
        const vendor = Object.assign(own(catalogue.find(({ id }) => id === item.id)), item);
        if (isId(vendor.id) && isId(vendor.purpose))
            vendors.set(vendor.id, vendor);
        else
            warn('unknown-vendor', vendor.id);
    }
    return vendors;
};
/** `necessary`, the purposes of the vendors and the site's own, in the order visitors read them. */
const readPurposes = (given, vendors) => {
    const declared = new Map([['necessary', { id: 'necessary' }]]);
    for (const { purpose } of vendors)
        declared.set(purpose, { id: purpose });
    for (const purpose of list(given).map(readItem)) {
        if (isId(purpose.id))
            declared.set(purpose.id, purpose);
    }
    const ids = declared.size > 1 || list(given).length ? STANDARD.filter((id) => declared.has(id)) : STANDARD;
    return new Map([...ids, ...declared.keys()].map((id) => [id, declared.get(id) || { id }]));
};
/**
 * Fills in defaults. Whatever is missing, misspelt or malformed becomes its default or the strictest value, never a
 * milder one. Never throws. What only the interface uses is passed on as it is.
 */
const readOptions = (input, catalogue = []) => {
    const given = own(input);
    const policy = own(given.policy);
    const cookie = own(given.cookie);
    const vendors = readVendors(given.vendors, catalogue);
    const purposes = readPurposes(given.purposes, vendors.values());
    for (const id of purposes.keys())
        if (vendors.delete(id))
            ;
    return Object.freeze({
        region: '',
        language: '',
        site: '',
        banner: 'auto',
        guard: 'declared',
        theme: 'auto',
        nonce: '',
        base: '',
        texts: {},
        ...given,
        vendors: [...vendors.values()],
        purposes: [...purposes.values()],
        policy: { ...policy, version: text(policy.version) },
        regime: ['opt-out', 'notice', 'none'].includes(given.regime) ? given.regime : 'opt-in',
        cookie: {
            name: /^[\w-]{1,40}$/.test(text(cookie.name)) ? text(cookie.name) : 'sekisho',
            domain: text(cookie.domain),
            path: text(cookie.path) || '/',
            days: within(cookie.days, LONGEST_DAYS, 180),
        },
        reload: !!given.reload && given.reload !== 'false',
        timeout: within(given.timeout, LONGEST_WAIT, 5000),
    });
};

export { readOptions };
