import { further } from '../vendors/lists/further.js';
import { applyRegion } from './applyRegion.js';
import { checkFacts } from './checkFacts.js';
import { checkOptions } from './checkOptions.js';
import { COOKIE_NAME, GUARDS, BANNERS, LONGEST_WAIT, LONGEST_DAYS, REGIMES, THEMES } from './limits.js';
import { nearest } from '../lib/nearest.js';
import { own } from '../lib/own.js';
import { warn } from '../lib/warn.js';

const STANDARD = ['necessary', 'functional', 'social', 'analytics', 'advertising'];
const isId = (id) => typeof id === 'string' && /^[a-z\d-]{1,40}$/.test(id);
const list = (value) => (Array.isArray(value) ? value : []);
/** A text or number as text; anything else is none. */
const text = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
/** One of several values; the first for anything else. */
const oneOf = (value, values) => values.includes(value) ? value : values[0];
const within = (value, largest, fallback) => {
    const number = Number(text(value));
    return number > 0 && number <= largest ? number : fallback;
};
/** Whether a switch is on: an attribute without a value is. */
const isOn = (value) => value === '' || (!!value && value !== 'false');
/** An item as given: an id alone, or an object with one. */
const readItem = (given) => own(typeof given === 'string' ? { id: given } : given);
const strings = (value) => list(value).filter((item) => typeof item === 'string');
/** A host pattern as it is looked up: no scheme, no star, the host in lower case. */
const readHost = (pattern) => pattern.replace(/^\*\.|^(https?:)?\/\/(\*\.)?/i, '').replace(/^[^/]*/, (host) => host.toLowerCase());
/** An id that is free to be asked for: what is declared wrongly shall be guarded all the same. */
const readId = (given) => {
    const id = text(given)
        .toLowerCase()
        .replace(/[^a-z\d-]+/g, '-')
        .slice(0, 40);
    if (id !== given)
        warn('bad-option', `vendors (${text(given)})`);
    if (!STANDARD.includes(id))
        return id;
    warn('id-twice', id);
    return `${id}-vendor`;
};
/** An id that is not known, and what is missing if the catalogue does know it, or one like it. */
const nameUnknown = (id, catalogue) => {
    if (further.some((vendor) => vendor.id === id))
        return `"${id}" (it needs vendors/${id}.js in front of sekisho.js, or an import from sekisho/vendors)`;
    const meant = nearest(id, [...catalogue, ...further].map((vendor) => text(own(vendor).id)));
    return `"${id}"${meant ? ` (did you mean "${meant}"?)` : ''}`;
};
/** Vendors by id: of the catalogue, the site's own, or the one amended by the other. */
const readVendors = (given, catalogue) => {
    const vendors = new Map();
    for (const item of list(given).map(readItem)) {
        const known = catalogue.find((entry) => own(entry).id === item.id);
        const vendor = Object.assign(own(known), item);
        const id = readId(vendor.id);
        const isKnown = known || Object.keys(item).length > 1;
        if (!id || !isKnown) {
            warn('unknown-vendor', nameUnknown(text(item.id), catalogue));
            continue;
        }
        const purpose = isId(vendor.purpose) ? vendor.purpose : known?.purpose || 'advertising';
        if (purpose !== vendor.purpose)
            warn('bad-option', `vendors (purpose of ${id})`);
        const hosts = strings(vendor.hosts).map(readHost);
        vendors.set(id, Object.assign(vendor, { id, purpose, hosts, cookies: strings(vendor.cookies), storage: strings(vendor.storage) }));
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
    return new Map([...ids, ...declared.keys()].map((id) => [id, own(declared.get(id) || { id })]));
};
/**
 * Revisions, oldest first. None at all where two share a version or a day, or a day cannot be read: then nothing is known
 * of what changed, and everything is asked again.
 */
const readRevisions = ({ version, effectiveFrom, revisions }, purposes) => {
    const isPurpose = (id) => STANDARD.includes(id) || purposes.some((purpose) => purpose.id === id);
    const read = list(revisions).map((given) => {
        const revision = own(given);
        const concerned = strings(revision.purposes);
        const date = text((revision.version === version && effectiveFrom) || revision.date);
        const read = {
            version: text(revision.version),
            date,
            change: revision.change || '',
            kind: revision.kind === 'minor' ? 'minor' : 'material',
            // an id that nobody declared may be a misspelt one
            ...(concerned.length && concerned.every(isPurpose) && { purposes: concerned }),
        };
        return read;
    });
    const days = read.map(({ date }) => Date.parse(date));
    const distinct = new Set([...days, ...read.map((revision) => revision.version)]);
    if (distinct.size < 2 * read.length || days.some(Number.isNaN)) {
        warn('bad-option', 'policy.revisions');
        return [];
    }
    return read.sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
};
/**
 * Fills in defaults. Whatever is missing, misspelt or malformed becomes its default or the strictest value, never a
 * milder one. Never throws. What only the interface uses is passed on as it is.
 */
const readOptions = (input, catalogue = []) => {
    checkOptions(input);
    const given = own(input);
    const policy = own(given.policy);
    const cookie = own(given.cookie);
    const vendors = readVendors(given.vendors, catalogue);
    const purposes = readPurposes(given.purposes, vendors.values());
    for (const id of vendors.keys())
        if (purposes.delete(id))
            warn('id-twice', id);
    const settings = {
        ...given,
        region: text(given.region),
        language: text(given.language),
        site: text(given.site),
        theme: oneOf(given.theme, THEMES),
        nonce: text(given.nonce),
        base: text(given.base),
        texts: own(given.texts),
        contacts: own(given.contacts),
        rights: own(given.rights),
        receipt: own(given.receipt),
        signals: own(given.signals),
        vendors: [...vendors.values()],
        purposes: [...purposes.values()],
        policy: { ...policy, version: text(policy.version), revisions: readRevisions(policy, [...purposes.values()]) },
        regime: oneOf(given.regime, REGIMES),
        cookie: {
            name: COOKIE_NAME.test(text(cookie.name)) ? text(cookie.name) : 'sekisho',
            domain: text(cookie.domain),
            path: text(cookie.path) || '/',
            days: within(cookie.days, LONGEST_DAYS, 180),
        },
        reload: isOn(given.reload),
        reopen: isOn(given.reopen),
        lock: isOn(given.lock),
        doNotTrack: isOn(given.doNotTrack),
        timeout: within(given.timeout, LONGEST_WAIT, 5000),
        banner: oneOf(given.banner, BANNERS),
        guard: oneOf(given.guard, GUARDS),
        allow: strings(given.allow).map(readHost),
        // not for the site to give
        rule: undefined,
    };
    const ruled = applyRegion(settings, given);
    checkFacts(ruled, given);
    return Object.freeze(ruled);
};

export { readOptions };
