import { safeUrl } from '../lib/safeUrl.js';
import { isGdprRegion } from './gdprRegions.js';
import { readBag, readWhole, readText, readTexts } from './readBag.js';

const TYPES = ['not-allowed', 'require-consent', 'require-legitimate-interest'];
/** Where legitimate interest may be a basis: policy version 4 took it from purposes 3 to 6, and 1 never had it. */
const INTERESTS = [2, 7, 8, 9, 10, 11];
/** `{ 'their number': 'our id' }`. Of what cannot be read the number stays, with nothing that could be granted. */
const readNeeds = (given, most) => {
    const needs = new Map();
    for (const [key, ids] of Object.entries(readBag(given))) {
        const number = readWhole(key, 1, most);
        const named = readTexts(ids);
        const isWhole = Array.isArray(ids) ? named.length === ids.length : true;
        if (number)
            needs.set(number, isWhole ? named : []);
    }
    return needs;
};
/** `{ 'our id': their number }`, by their numbers. */
const readIds = (given, most) => {
    const needs = new Map();
    for (const [id, number] of Object.entries(readBag(given))) {
        const theirs = readWhole(number, 1, most);
        if (theirs)
            needs.set(theirs, [...(needs.get(theirs) || []), id]);
    }
    return needs;
};
const readRestrictions = (given) => (Array.isArray(given) ? given : []).flatMap((one) => {
    const { purpose, type, vendors } = readBag(one);
    const number = readWhole(purpose, 1, 24);
    // a restriction that cannot be read restricts the most
    const kind = TYPES.find((known) => known === type) || 'not-allowed';
    if (!number)
        return [];
    const some = Array.isArray(vendors) ? { vendors: vendors.flatMap((id) => readWhole(id, 1, 65535) ?? []) } : {};
    return [{ purpose: number, type: kind, ...some }];
});
/** IAB Europe asks platforms to serve the list themselves. */
const isForeign = (address) => /(^|\.)consensu\.org\.?$/.test(new URL(address).hostname);
/** Reads what the site set; what is missing of that without which there must be no `__tcfapi`. */
const readTcfOptions = (given, { region }) => {
    const options = readBag(given);
    // 0 and 1 are nobody's
    const cmpId = readWhole(options.cmpId, 2, 4095);
    const cmpVersion = readWhole(options.cmpVersion, 0, 4095);
    if (!cmpId || cmpVersion === undefined)
        return 'tcf-no-cmp';
    const address = safeUrl(readText(options.vendorList));
    if (!address)
        return 'tcf-no-list';
    if (isForeign(address))
        return 'tcf-foreign-list';
    const translations = safeUrl(readText(options.translations));
    const publisherCountry = readText(options.publisherCountry);
    return {
        cmpId,
        cmpVersion,
        listAddress: address,
        translations: translations && !isForeign(translations) ? translations : '',
        publisherCountry: /^[a-z]{2}$/i.test(publisherCountry) ? publisherCountry.toUpperCase() : 'AA',
        applies: typeof options.gdprApplies === 'boolean' ? options.gdprApplies : isGdprRegion(region),
        vendors: readIds(options.vendors, 65535),
        providers: readIds(options.providers, 9999999),
        purposes: readNeeds(options.purposes, 24),
        specialFeatures: readNeeds(options.specialFeatures, 12),
        legitimateInterests: (Array.isArray(options.legitimateInterests) ? options.legitimateInterests : []).filter((purpose) => INTERESTS.includes(purpose)),
        restrictions: readRestrictions(options.restrictions),
        stacks: (Array.isArray(options.stacks) ? options.stacks : []).flatMap((id) => readWhole(id, 1, 999) ?? []),
    };
};

export { readTcfOptions };
