import { attempt } from '../lib/attempt.js';
import { own } from '../lib/own.js';
import { readShelf } from '../lib/shelf.js';
import { hearWarnings } from '../lib/warn.js';
import { isValidOption, listAttributes, type OptionRow, optionTable } from '../options/optionTable.js';
import type { Options } from '../types/index.js';
import { escapeAttribute } from './escapeAttribute.js';
import { readServerSettings } from './serverSettings.js';
import { further } from '../vendors/lists/further.js';

/** How the tag is written. */
export interface HeadTagOptions {
  /** Address of `sekisho.js`; the files beside it are named by it, too. Needless where `inline` is given. */
  readonly src?: string;
  /** The page's nonce, for every element. */
  readonly nonce?: string;
  /** Integrity of the tag's file; or that of each, by its path from the folder of `src`: `vendors/meta-pixel.js`. */
  readonly integrity?: string | Readonly<Record<string, string>>;
  /** The text of a script that `sekisho build` wrote, to stand in the HTML itself. Its options are those of its build. */
  readonly inline?: string;
}

type Bag = Record<string, unknown>;

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

const attribute = (name: string, value: string): string => (value ? ` ${name}="${escapeAttribute(value)}"` : '');

/** What neither stands in an attribute as it is, nor survives being read from one. */
const UNSAFE = /[\0\ud800-\udfff]/u;

/** The text of an attribute that says a list, number, switch or text; nothing where none can. */
const attributeText = (value: unknown, row: OptionRow): string | undefined => {
  if (row.kind === 'list') {
    const isPlain = Array.isArray(value) && value.every((item) => typeof item === 'string' && /^\S+$/.test(item));
    return isPlain && value.length ? value.join(' ') : undefined;
  }
  const isPlain = /^(string|number|boolean)$/.test(typeof value) && isValidOption(row, value);
  return isPlain && value !== '' ? String(value) : undefined;
};

/** What the attributes of the tag say, and the options that are left for the block. */
const splitOptions = (options: Partial<Options>): { attributes: string; rest: Bag } => {
  const rest = own<Bag>(options) as Bag;
  let attributes = '';
  for (const [name, path] of listAttributes()) {
    const [group, key] = path.split('.') as [string, string?];
    const bag = key ? (own<Bag>(rest[group]) as Bag) : rest;
    const text = attributeText(bag[key ?? group], optionTable[path as keyof typeof optionTable]);
    if (text === undefined || UNSAFE.test(text)) continue;
    attributes += attribute(name, text);
    delete bag[key ?? group];
    if (key) rest[group] = bag;
  }
  // a group of which nothing is left
  for (const key of ['policy', 'cookie', 'receipt']) if (!Object.keys(own(rest[key])).length) delete rest[key];
  return { attributes, rest };
};

/** The options block; what JSON cannot say is left out. */
const writeBlock = (rest: Bag, nonce: string): string => {
  const entries = Object.entries(rest).filter(([, value]) => attempt(() => JSON.stringify(value)) !== undefined);
  if (!entries.length) return '';
  // no end tag, no comment
  const json = JSON.stringify(Object.fromEntries(entries)).replaceAll('<', '\\u003c');
  return `<script type="application/json" data-sekisho="options"${nonce}>${json}</script>\n`;
};

/** What speaks to vendors' libraries: a vendor's own file has its signals, and the core has Google's. */
const signalsOf = (options: Partial<Options>): string[] => {
  // what is wrong with them the page says
  const vendors = attempt(() => hearWarnings(() => readServerSettings(options)).value.vendors) ?? [];
  const inVendorFiles = new Set(further.map(({ id }) => id));
  const spoken = vendors.flatMap(({ id, signals }) => (inVendorFiles.has(id) ? [] : strings(signals)));
  const named = [...Object.keys(own(options.signals)), ...spoken.filter((name) => name !== 'google')];
  return [...new Set(named)].filter((name) => /^[\w-]+$/.test(name));
};

/** Whether rules of regions decide: the options say so, or the server has them, and a header or an element says the region. */
const isRuled = ({ regions, region }: Partial<Options>): boolean =>
  (regions ?? region) !== undefined || readShelf('regions') !== undefined;

/** The files that have to stand in front of the tag, by their paths beside it. */
const filesInFront = (options: Partial<Options>): string[] => {
  const { vendors } = options;
  const declared = Array.isArray(vendors) ? vendors : [];
  const ids = declared.map((vendor: unknown) => (typeof vendor === 'string' ? vendor : own<Bag>(vendor).id));
  return [
    ...further.filter(({ id }) => ids.includes(id)).map(({ id }) => `vendors/${id}.js`),
    ...(isRuled(options) ? ['sekisho.regions.js'] : []),
    ...signalsOf(options).map((name) => `signals/${name}.js`),
  ];
};

const writeInline = (code: string, nonce: string): string => {
  // changed, it would no longer have its hash
  if (/<!--|<\/?script/i.test(code))
    throw new TypeError('a script with "<!--", "<script" or "</script" in it cannot stand in HTML');
  return `<script${nonce}>${code}</script>`;
};

/**
 * What to put first in `<head>`: the tag with its attributes, in front of it the options block for what no attribute holds, and
 * the files of vendors beyond the core set, of regions and of signals, where the options need them.
 *
 * @example
 * headTag({ vendors: ['google-analytics'], policy: { url: '/privacy' } }, { src: '/sekisho/sekisho.js', nonce });
 */
export const headTag = (options: Options, how: HeadTagOptions): string => {
  const { src = '', inline, integrity } = how;
  const nonce = attribute('nonce', how.nonce ?? '');
  if (inline !== undefined) return writeInline(inline, nonce);
  if (!src) throw new TypeError('the tag needs `src`, the address of sekisho.js, or `inline`');
  const [, folder = '', file = ''] = /^([^?#]*\/|)([^/?#]*)/.exec(src)!;
  const integrityOf = (path: string): string =>
    (typeof integrity === 'string' ? path === file && integrity : own<Record<string, string>>(integrity)[path]) || '';
  const write = (address: string, path: string, more = ''): string => {
    const hash = integrityOf(path);
    // without this a file of another origin has no integrity that could be checked
    const mode = hash && ' crossorigin="anonymous"';
    return `<script src="${escapeAttribute(address)}"${attribute('integrity', hash)}${mode}${nonce}${more}></script>`;
  };
  const given = own<Options>(options);
  const { attributes, rest } = splitOptions(given);
  // without that file nothing may be milder than the rules in it: a page has to say that it counts on them
  if (isRuled(given) && given.region === undefined && given.regions === undefined) rest.regions = {};
  return [
    ...filesInFront(given).map((path) => `${write(folder + path, path)}\n`),
    writeBlock(rest, nonce),
    write(src, file, attributes),
  ].join('');
};
