import { safeUrl } from '../lib/safeUrl.js';
import { readBag, readText, readWhole } from './readBag.js';
import { numbersOf, nameIn } from './tcfFacts.js';

/** What the list tells of one vendor, as rows and links. Pure. */
/** A number of days, as the language says it. */
const daysIn = (language, days) => new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
const storageOf = (vendor, language, words) => {
    const age = readWhole(vendor['cookieMaxAgeSeconds'], -1, Number.MAX_SAFE_INTEGER) ?? 0;
    const lasting = age > 0 ? daysIn(language, Math.ceil(age / 86400)) : words.session;
    const cookies = [words.cookies, lasting, ...(vendor['cookieRefresh'] === true ? [words.renewed] : [])].join(', ');
    return [
        ...(vendor['usesCookies'] === true ? [cookies] : []),
        ...(vendor['usesNonCookieAccess'] === true ? [words.otherStorage] : []),
    ];
};
const describeTcfVendor = (list, vendor, language, words) => {
    const retention = readBag(vendor['dataRetention']);
    const names = (part, field, days) => numbersOf(vendor[field]).map((id) => {
        const kept = days && readWhole(days[String(id)] ?? retention['stdRetention'], 0, 99999);
        return nameIn(list, part, id) + (kept === undefined ? '' : ` (${daysIn(language, kept)})`);
    });
    const days = readBag(retention['purposes']);
    const rows = [
        [words.byConsent, names('purposes', 'purposes', days)],
        [words.byInterest, names('purposes', 'legIntPurposes', days)],
        [words.specialPurposes, names('specialPurposes', 'specialPurposes', readBag(retention['specialPurposes']))],
        [words.features, names('features', 'features')],
        [words.specialFeatures, names('specialFeatures', 'specialFeatures')],
        [words.data, names('dataCategories', 'dataDeclaration')],
        [words.storage, storageOf(vendor, language, words)],
    ];
    const urls = (Array.isArray(vendor['urls']) ? vendor['urls'] : []).map((one) => readBag(one));
    const url = urls.find(({ langId }) => language.toLowerCase().startsWith(readText(langId) || '-')) || urls[0] || {};
    const links = [
        [words.privacy, url['privacy']],
        [words.interest, url['legIntClaim']],
        [words.devices, vendor['deviceStorageDisclosureUrl']],
    ];
    return {
        rows: rows.filter(([, values]) => values.length).map(([title, values]) => ({ title, values })),
        links: links.flatMap(([title, address]) => {
            const href = safeUrl(readText(address));
            return href ? [{ title, href }] : [];
        }),
    };
};

export { describeTcfVendor };
