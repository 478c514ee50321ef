import { formatFacts, formatDuration } from '../i18n/format.js';
import { safeUrl } from '../lib/safeUrl.js';
import { readBag, readText, readWhole } from './readBag.js';
import { numbersOf, nameIn } from './tcfFacts.js';

/** What the list tells of one vendor, as rows and links. Pure. */
const daysIn = (language, days) => formatDuration(`P${days}D`, language);
const storageOf = (vendor, { words, language }) => {
    const age = readWhole(vendor['cookieMaxAgeSeconds'], -1, Number.MAX_SAFE_INTEGER) ?? 0;
    const lasting = age > 0 ? daysIn(language, Math.ceil(age / 86400)) : words['tcf.session'];
    const facts = [words['tcf.cookies'], lasting, ...(vendor['cookieRefresh'] === true ? [words['tcf.renewed']] : [])];
    return [
        ...(vendor['usesCookies'] === true ? [formatFacts(facts, language)] : []),
        ...(vendor['usesNonCookieAccess'] === true ? [words['tcf.otherStorage']] : []),
    ];
};
const describeTcfVendor = (vendor, texts) => {
    const { list, listLanguage, words, language } = texts;
    const retention = readBag(vendor['dataRetention']);
    const names = (part, field, days) => numbersOf(vendor[field]).map((id) => {
        const kept = days && readWhole(days[String(id)] ?? retention['stdRetention'], 0, 99999);
        return nameIn(list, part, id) + (kept === undefined ? '' : ` (${daysIn(listLanguage, kept)})`);
    });
    const days = readBag(retention['purposes']);
    const special = readBag(retention['specialPurposes']);
    const named = [
        [words['tcf.byConsent'], names('purposes', 'purposes', days)],
        [words['tcf.byInterest'], names('purposes', 'legIntPurposes', days)],
        [words['tcf.specialPurposes'], names('specialPurposes', 'specialPurposes', special)],
        [words['tcf.features'], names('features', 'features')],
        [words['tcf.specialFeatures'], names('specialFeatures', 'specialFeatures')],
        [words['tcf.data'], names('dataCategories', 'dataDeclaration')],
    ];
    const rows = [
        ...named.map(([title, values]) => ({ title, values, language: listLanguage })),
        { title: words['tcf.storage'], values: storageOf(vendor, texts), language },
    ];
    const urls = (Array.isArray(vendor['urls']) ? vendor['urls'] : []).map((one) => readBag(one));
    const url = urls.find(({ langId }) => language.toLowerCase().startsWith(readText(langId) || '-')) || urls[0] || {};
    const links = [
        [words['tcf.privacy'], url['privacy']],
        [words['tcf.interest'], url['legIntClaim']],
        [words['tcf.devices'], vendor['deviceStorageDisclosureUrl']],
    ];
    return {
        rows: rows.filter(({ values }) => values.length),
        links: links.flatMap(([title, address]) => {
            const href = safeUrl(readText(address));
            return href ? [{ title, href }] : [];
        }),
    };
};

export { describeTcfVendor };
