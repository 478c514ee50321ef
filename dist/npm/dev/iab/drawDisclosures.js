import { directionOf } from '../i18n/language.js';
import { fill } from '../i18n/text.js';
import { page } from '../lib/page.js';
import { describeTcfVendor } from './describeTcfVendor.js';
import { readText, readBag, readTexts } from './readBag.js';
import { entryOf, numbersOf } from './tcfFacts.js';

/** What a vendor list tells of purposes and vendors, in a place of the page. Written node by node, for the list is data. */
const PARTS = ['purposes', 'specialPurposes', 'features', 'specialFeatures'];
const element = (name, ...children) => {
    const made = page('createElement')(name);
    made.append(...children);
    return made;
};
/** Says which language an element is in, for what reads it aloud and lays it out. */
const speak = (made, language) => Object.assign(made, { lang: language, dir: directionOf(language) });
/** One purpose or feature: its name, what it means, examples, and how many vendors rely on it. */
const drawEntry = (entry, count, { language, listLanguage }) => {
    const examples = readTexts(entry['illustrations']).map((text) => element('li', text));
    return speak(element('li', element('strong', readText(entry['name'])), element('p', readText(entry['description'])), ...(examples.length ? [element('ul', ...examples)] : []), ...(count ? [speak(element('p', count), language)] : [])), listLanguage);
};
const drawPart = (part, vendors, texts) => {
    const { words } = texts;
    const entries = Object.values(readBag(readBag(texts.list)[part])).map((entry) => readBag(entry));
    const relyingOn = (field, id) => String(vendors.filter((vendor) => numbersOf(vendor[field]).includes(Number(id))).length);
    const countOf = ({ id }) => part === 'purposes'
        ? fill(words['tcf.count'], { n: relyingOn('purposes', id), m: relyingOn('legIntPurposes', id) })
        : '';
    if (!entries.length)
        return [];
    return [
        element('h3', words[`tcf.${part}`]),
        element('ul', ...entries.map((entry) => drawEntry(entry, countOf(entry), texts))),
    ];
};
/** A row of what is told of a vendor. */
const drawRow = (title, values, language) => [
    element('dt', title),
    ...values.map((value) => speak(element('dd', value), language)),
];
const drawLink = (title, href) => {
    const link = page('createElement')('a');
    Object.assign(link, { href, target: '_blank', rel: 'noopener noreferrer' });
    link.append(title);
    return link;
};
const drawVendor = (vendor, texts) => {
    const { rows, links } = describeTcfVendor(vendor, texts);
    const drawn = links.map(({ title, href }) => drawLink(title, href));
    return element('details', speak(element('summary', readText(vendor['name'])), 'en'), element('dl', ...rows.flatMap(({ title, values, language }) => drawRow(title, values, language)), ...(drawn.length ? drawRow(texts.words['tcf.links'], drawn, texts.language) : [])));
};
const drawDisclosures = (place, texts, ids) => {
    const { list, words, language } = texts;
    const vendors = ids
        .map((id) => entryOf(list, 'vendors', id))
        .filter(({ name, deletedDate }) => readText(name) && !deletedDate)
        .sort((one, other) => readText(one['name']).localeCompare(readText(other['name'])));
    place.setAttribute('lang', language);
    place.setAttribute('dir', directionOf(language));
    place.replaceChildren(...PARTS.flatMap((part) => drawPart(part, vendors, texts)), element('h3', fill(words['tcf.vendors'], { n: String(vendors.length) })), ...vendors.map((vendor) => drawVendor(vendor, texts)));
};

export { drawDisclosures };
