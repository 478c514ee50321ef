import { page } from '../lib/page.js';
import { safeUrl } from '../lib/safeUrl.js';
import { readBag, readText, readWhole, readTexts } from './readBag.js';
import { wordsOf } from './tcfWords.js';

/**
 * What a vendor list tells of purposes and vendors, in a place of the page: `sekisho.tcfDisclosures.js`, loaded where a page has such a
 * place. Written node by node, for the list is data.
 */
const PARTS = ['purposes', 'specialPurposes', 'features', 'specialFeatures'];
const element = (name, ...children) => {
    const made = page('createElement')(name);
    made.append(...children);
    return made;
};
const numbersOf = (given) => (Array.isArray(given) ? given : []).flatMap((one) => readWhole(one, 1, 99) ?? []);
const fill = (text, n, m = 0) => text.replace('{n}', String(n)).replace('{m}', String(m));
/** A number of days, as the language says it. */
const daysIn = (language, days) => new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
const byId = (list, part, id) => readBag(readBag(list[part])[String(id)]);
const nameOf = (list, part, id) => readText(byId(list, part, id)['name']) || String(id);
/** One purpose or feature: its name, what it means, examples, and how many vendors rely on it. */
const drawEntry = (entry, count) => {
    const examples = readTexts(entry['illustrations']).map((text) => element('li', text));
    return element('li', element('strong', readText(entry['name'])), element('p', readText(entry['description'])), ...(examples.length ? [element('ul', ...examples)] : []), ...(count ? [element('p', count)] : []));
};
const drawPart = (list, part, vendors, words) => {
    const entries = Object.values(readBag(list[part])).map((entry) => readBag(entry));
    const relyingOn = (field, id) => vendors.filter((vendor) => numbersOf(vendor[field]).includes(Number(id))).length;
    const countOf = ({ id }) => part === 'purposes' ? fill(words.count, relyingOn('purposes', id), relyingOn('legIntPurposes', id)) : '';
    if (!entries.length)
        return [];
    return [element('h3', words[part]), element('ul', ...entries.map((entry) => drawEntry(entry, countOf(entry))))];
};
/** A row of what is told of a vendor; none where there is nothing to tell. */
const drawRow = (title, values) => values.length ? [element('dt', title), ...values.map((value) => element('dd', value))] : [];
const drawLink = (title, address) => {
    const href = safeUrl(readText(address));
    if (!href)
        return [];
    const link = page('createElement')('a');
    Object.assign(link, { href, target: '_blank', rel: 'noopener noreferrer' });
    link.append(title);
    return [link];
};
const drawVendor = (list, vendor, { language }, words) => {
    const retention = readBag(vendor['dataRetention']);
    const names = (part, field, days) => numbersOf(vendor[field]).map((id) => {
        const kept = days && readWhole(days[String(id)] ?? retention['stdRetention'], 0, 99999);
        return nameOf(list, part, id) + (kept === undefined ? '' : ` (${daysIn(language, kept)})`);
    });
    const purposes = readBag(retention['purposes']);
    const age = readWhole(vendor['cookieMaxAgeSeconds'], -1, Number.MAX_SAFE_INTEGER) ?? 0;
    const lasting = age > 0 ? daysIn(language, Math.ceil(age / 86400)) : words.session;
    const cookies = [words.cookies, lasting, ...(vendor['cookieRefresh'] === true ? [words.renewed] : [])].join(', ');
    const urls = (Array.isArray(vendor['urls']) ? vendor['urls'] : []).map((one) => readBag(one));
    const url = urls.find(({ langId }) => language.toLowerCase().startsWith(readText(langId) || '-')) || urls[0] || {};
    return element('details', element('summary', readText(vendor['name'])), element('dl', ...drawRow(words.byConsent, names('purposes', 'purposes', purposes)), ...drawRow(words.byInterest, names('purposes', 'legIntPurposes', purposes)), ...drawRow(words.specialPurposes, names('specialPurposes', 'specialPurposes', readBag(retention['specialPurposes']))), ...drawRow(words.features, names('features', 'features')), ...drawRow(words.specialFeatures, names('specialFeatures', 'specialFeatures')), ...drawRow(words.data, names('dataCategories', 'dataDeclaration')), ...drawRow(words.storage, [
        ...(vendor['usesCookies'] === true ? [cookies] : []),
        ...(vendor['usesNonCookieAccess'] === true ? [words.otherStorage] : []),
    ]), ...drawRow(words.links, [
        ...drawLink(words.privacy, url['privacy']),
        ...drawLink(words.interest, url['legIntClaim']),
        ...drawLink(words.devices, vendor['deviceStorageDisclosureUrl']),
    ])));
};
const drawDisclosures = (place, disclosed) => {
    const words = wordsOf(disclosed.language);
    const list = readBag(disclosed.list);
    const vendors = disclosed.vendors
        .map((id) => byId(list, 'vendors', id))
        .filter(({ name, deletedDate }) => readText(name) && !deletedDate)
        .sort((one, other) => readText(one['name']).localeCompare(readText(other['name'])));
    place.setAttribute('lang', disclosed.language);
    place.replaceChildren(...PARTS.flatMap((part) => drawPart(list, part, vendors, words)), element('h3', fill(words.vendors, vendors.length)), ...vendors.map((vendor) => drawVendor(list, vendor, disclosed, words)));
};

export { drawDisclosures };
