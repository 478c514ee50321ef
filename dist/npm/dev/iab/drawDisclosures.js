import { page } from '../lib/page.js';
import { describeTcfVendor } from './describeTcfVendor.js';
import { readBag, readText, readTexts } from './readBag.js';
import { entryOf, numbersOf } from './tcfFacts.js';
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
const fill = (text, n, m = 0) => text.replace('{n}', String(n)).replace('{m}', String(m));
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
/** A row of what is told of a vendor. */
const drawRow = (title, values) => [
    element('dt', title),
    ...values.map((value) => element('dd', value)),
];
const drawLink = (title, href) => {
    const link = page('createElement')('a');
    Object.assign(link, { href, target: '_blank', rel: 'noopener noreferrer' });
    link.append(title);
    return link;
};
const drawVendor = (list, vendor, { language }, words) => {
    const { rows, links } = describeTcfVendor(list, vendor, language, words);
    const drawn = links.map(({ title, href }) => drawLink(title, href));
    return element('details', element('summary', readText(vendor['name'])), element('dl', ...rows.flatMap(({ title, values }) => drawRow(title, values)), ...(drawn.length ? drawRow(words.links, drawn) : [])));
};
const drawDisclosures = (place, disclosed) => {
    const words = wordsOf(disclosed.language);
    const list = readBag(disclosed.list);
    const vendors = disclosed.vendors
        .map((id) => entryOf(list, 'vendors', id))
        .filter(({ name, deletedDate }) => readText(name) && !deletedDate)
        .sort((one, other) => readText(one['name']).localeCompare(readText(other['name'])));
    place.setAttribute('lang', disclosed.language);
    place.replaceChildren(...PARTS.flatMap((part) => drawPart(list, part, vendors, words)), element('h3', fill(words.vendors, vendors.length)), ...vendors.map((vendor) => drawVendor(list, vendor, disclosed, words)));
};

export { drawDisclosures };
