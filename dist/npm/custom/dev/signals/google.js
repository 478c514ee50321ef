import { isAdvertising } from '../lib/isAdvertising.js';
import { own } from '../lib/own.js';
import { createQueue, consentTypes, idsOf } from './googleBasic.js';
import { isOptedOut } from './isOptedOut.js';
import { isOnHere } from './isOnHere.js';
import { letLoad } from './letLoad.js';
import { needsOf } from './needsOf.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { vendorsOf, choiceOf } from './vendorsOf.js';

/**
 * Google Consent Mode v2 with what `signals.google` sets; without this file the core speaks basic mode (googleBasic.ts).
 * https://developers.google.com/tag-platform/security/guides/consent and …/guides/privacy
 */
const REGION = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/;
const mapValues = (from, change) => Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value, key)]));
const isRegions = (given) => Array.isArray(given) && given.length > 0 && given.every((code) => typeof code === 'string' && REGION.test(code));
/** That for everywhere first. Where an entry cannot be read there is none other: passed over, it would leave its region to a milder one. */
const readDefaults = (given) => {
    const everywhere = { granted: [] };
    if (!Array.isArray(given))
        return [everywhere];
    const read = given.map((entry) => own(entry));
    const isWhole = read.every(({ region, granted = [] }) => (region === undefined || isRegions(region)) && Array.isArray(granted)) &&
        read.filter(({ region }) => !region).length < 2;
    if (!isWhole)
        return [everywhere];
    const defaults = read.map(({ region, granted = [] }) => ({ ...(region && { region }), granted }));
    // the more specific wins at Google; in this order, it also does so with whoever reads them one after another
    return [defaults.find(({ region }) => !region) || everywhere, ...defaults.filter(({ region }) => region)];
};
const create = (settings) => {
    const vendors = vendorsOf(settings, 'google');
    if (!vendors.length)
        return () => { };
    const options = readSignalOptions(settings, 'google');
    const { adPersonalization, waitForUpdate } = options;
    const hasDefaults = options.defaults !== undefined;
    const queue = createQueue();
    // advertising under any name, so that no answer to another question counts for it
    const adVendors = vendors.filter(({ purpose }) => isAdvertising(purpose, settings.purposes));
    const ads = adVendors.length ? adVendors : [{ id: 'advertising' }];
    const needs = consentTypes((purpose) => purpose === 'advertising' ? ads : idsOf(purpose, vendors).map((id) => ({ id })));
    needs.ad_personalization = needsOf(ads, adPersonalization);
    const typesOf = (decision) => mapValues(needs, (some) => choiceOf(some, decision));
    const wait = typeof waitForUpdate === 'number' && waitForUpdate > 0 && Number.isFinite(waitForUpdate)
        ? { wait_for_update: waitForUpdate }
        : {};
    const sayDefaults = (decided) => {
        let isMild = false;
        for (const { region, granted } of readDefaults(options.defaults)) {
            const types = mapValues(decided, (choice, type) => (granted.includes(type) ? choice : 'denied'));
            isMild || (isMild = Object.values(types).includes('granted'));
            queue('consent', 'default', { ...types, ...(region && { region: [...region] }), ...wait });
        }
        queue('set', 'ads_data_redaction', options.adsDataRedaction !== false);
        queue('set', 'url_passthrough', options.urlPassthrough === true);
        return isMild;
    };
    /** What there is to say: where the site has given defaults, nothing is granted that nobody has answered for. */
    const updateOf = (decision) => {
        const types = typesOf(decision);
        const isSilent = (type) => needs[type].some(({ id }) => decision.unanswered.includes(id));
        for (const type of Object.keys(types))
            if (hasDefaults && types[type] === 'granted' && isSilent(type))
                delete types[type];
        return types;
    };
    let last = '';
    let isMild = false;
    let isRestricted = false;
    let isFirst = true;
    return (decision) => {
        if (isFirst)
            isMild = sayDefaults(typesOf(decision));
        isFirst = false;
        // what was said to limit the use stays for the page: the site may have said so itself
        if (!isRestricted && options.restrictedDataProcessing !== false && isOptedOut(adVendors, decision)) {
            isRestricted = true;
            queue('set', 'restricted_data_processing', true);
        }
        const types = updateOf(decision);
        const said = JSON.stringify(types);
        const isAsDefault = !last &&
            !isMild &&
            decision.status === 'undecided' &&
            Object.keys(types).every((type) => type === 'security_storage' || types[type] === 'denied');
        if (said === last || isAsDefault)
            return;
        last = said;
        queue('consent', 'update', types);
    };
};
/** Advanced mode: the tags load, and obey what they are told. */
const prepare = (settings) => {
    const vendors = vendorsOf(settings, 'google');
    const { advanced } = readSignalOptions(settings, 'google');
    return vendors.length && isOnHere(advanced, settings) ? letLoad(settings, vendors) : settings;
};
registerSignal('google', create, prepare);
