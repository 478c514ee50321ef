/**
 * What a vendor list tells of purposes and vendors, in a place of the page: `sekisho.tcfDisclosures.js`, loaded where a page has such a
 * place. Written node by node, for the list is data.
 */
import { page } from '../lib/page.js';
import { describeTcfVendor } from './describeTcfVendor.js';
import { readBag, readText, readTexts } from './readBag.js';
import { type Bag, entryOf, numbersOf } from './tcfFacts.js';
import type { Disclosed, DisclosuresModule } from './TcfTeller.js';
import { type TcfWords, wordsOf } from './tcfWords.js';

const PARTS = ['purposes', 'specialPurposes', 'features', 'specialFeatures'] as const;

const element = (name: string, ...children: (Node | string)[]): HTMLElement => {
  const made = page('createElement')(name);
  made.append(...children);
  return made;
};

const fill = (text: string, n: number, m = 0): string => text.replace('{n}', String(n)).replace('{m}', String(m));

/** One purpose or feature: its name, what it means, examples, and how many vendors rely on it. */
const drawEntry = (entry: Bag, count: string): HTMLElement => {
  const examples = readTexts(entry['illustrations']).map((text) => element('li', text));
  return element(
    'li',
    element('strong', readText(entry['name'])),
    element('p', readText(entry['description'])),
    ...(examples.length ? [element('ul', ...examples)] : []),
    ...(count ? [element('p', count)] : []),
  );
};

const drawPart = (list: Bag, part: (typeof PARTS)[number], vendors: readonly Bag[], words: TcfWords): HTMLElement[] => {
  const entries = Object.values(readBag<Bag>(list[part])).map((entry) => readBag<Bag>(entry));
  const relyingOn = (field: string, id: unknown): number =>
    vendors.filter((vendor) => numbersOf(vendor[field]).includes(Number(id))).length;
  const countOf = ({ id }: Bag): string =>
    part === 'purposes' ? fill(words.count, relyingOn('purposes', id), relyingOn('legIntPurposes', id)) : '';
  if (!entries.length) return [];
  return [element('h3', words[part]), element('ul', ...entries.map((entry) => drawEntry(entry, countOf(entry))))];
};

/** A row of what is told of a vendor. */
const drawRow = (title: string, values: readonly (Node | string)[]): HTMLElement[] => [
  element('dt', title),
  ...values.map((value) => element('dd', value)),
];

const drawLink = (title: string, href: string): HTMLElement => {
  const link = page('createElement')('a');
  Object.assign(link, { href, target: '_blank', rel: 'noopener noreferrer' });
  link.append(title);
  return link;
};

const drawVendor = (list: Bag, vendor: Bag, { language }: Disclosed, words: TcfWords): HTMLElement => {
  const { rows, links } = describeTcfVendor(list, vendor, language, words);
  const drawn = links.map(({ title, href }) => drawLink(title, href));
  return element(
    'details',
    element('summary', readText(vendor['name'])),
    element(
      'dl',
      ...rows.flatMap(({ title, values }) => drawRow(title, values)),
      ...(drawn.length ? drawRow(words.links, drawn) : []),
    ),
  );
};

export const drawDisclosures: DisclosuresModule['drawDisclosures'] = (place, disclosed) => {
  const words = wordsOf(disclosed.language);
  const list = readBag<Bag>(disclosed.list);
  const vendors = disclosed.vendors
    .map((id) => entryOf(list, 'vendors', id))
    .filter(({ name, deletedDate }) => readText(name) && !deletedDate)
    .sort((one, other) => readText(one['name']).localeCompare(readText(other['name'])));
  place.setAttribute('lang', disclosed.language);
  place.replaceChildren(
    ...PARTS.flatMap((part) => drawPart(list, part, vendors, words)),
    element('h3', fill(words.vendors, vendors.length)),
    ...vendors.map((vendor) => drawVendor(list, vendor, disclosed, words)),
  );
};
