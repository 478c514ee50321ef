import { FETCHING_ATTRIBUTES } from '../gate/elements/fetchingElements.js';
import { needs } from '../gate/elements/tag.js';
import { addressesOf, FETCHING_LINK } from '../gate/guard/diverter.js';
import { RUNS } from '../gate/guard/inspection.js';
import type { AddressTest } from './addressTest.js';
import { escapeAttribute } from './escapeAttribute.js';
import { readStartTag, type StartTag } from './tagReader.js';

/** What of a tag is to be held back. */
export interface Hold {
  /** Vendors whose permission is missing; none where the page's own annotation says whose it is. */
  readonly vendors: readonly string[];
  /** The attributes, as they are written: `xlink:href`. */
  readonly attributes: readonly string[];
}

/** `<image>` is SVG's, or, by HTML's parser, an `<img>`. */
const IMAGE = ['src', 'srcset', 'href', 'xlink:href'];

/** By which attributes elements fetch, by their names as they are written: in small letters. */
const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(FETCHING_ATTRIBUTES).map(([name, attributes = []]) => [
    name.toLowerCase(),
    name === 'image' ? IMAGE : attributes.includes('href') ? [...attributes, 'xlink:href'] : attributes,
  ]),
);

const fetchingAttributes = (name: string): readonly string[] => ATTRIBUTES.get(name) ?? [];

/** `src` of `src`, `href` of `xlink:href`: by `data-` and this it is held. */
const plainName = (attribute: string): string => attribute.replace('xlink:', '');

/** Whether a tag of this name may have to be held. */
export const mayBeHeld = (name: string): boolean => ATTRIBUTES.has(name);

/** Whose a tag is by the page's own annotation. */
export const annotationOf = ({ attributes }: Pick<StartTag, 'attributes'>): string[] =>
  needs({ getAttribute: (attribute: string) => attributes.get(attribute) ?? null });

/** What of a tag fetches without permission, by the rules of the guard; nothing where it may stay as it is. */
export const judgeTag = (
  { name, attributes }: Pick<StartTag, 'name' | 'attributes'>,
  { lacks, isGranted, isKnown }: AddressTest,
  base: string,
): Hold | undefined => {
  if (name === 'script' && !RUNS.test(attributes.get('type') ?? '')) return undefined;
  if (name === 'link' && !FETCHING_LINK.test(attributes.get('rel') ?? '')) return undefined;
  const asking = fetchingAttributes(name).filter((attribute) => attributes.get(attribute));
  const named = annotationOf({ attributes });
  if (isKnown(named)) return isGranted(named) || !asking.length ? undefined : { vendors: [], attributes: asking };
  const missing = (attribute: string): string[] =>
    addressesOf(attribute, attributes.get(attribute)!).flatMap((address) => lacks(address, base));
  const vendors = asking.flatMap(missing);
  // one that is annotated is held as a whole, by the page's gate too
  return vendors.length ? { vendors: [...new Set(vendors)], attributes: asking } : undefined;
};

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const applyEdits = (markup: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), markup);

/** Of attributes of one name the first alone: the others a browser ignores, but not where the first is taken away. */
const withoutDuplicates = (markup: string): string => {
  const { name, places } = readStartTag(markup)!;
  const attributes = [...places.values()].map(({ start, end }) => ` ${markup.slice(start, end)}`);
  return `${markup.slice(0, 1 + name.length)}${attributes.join('')}${/\s\/>$/.test(markup) ? ' />' : '>'}`;
};

/** The names under which a tag holds what it asks for, and the attributes they are taken from. */
const renames = ({ attributes }: Hold, name: string): Map<string, string> => {
  const names = new Map<string, string>();
  // the first is the one that counts
  for (const attribute of attributes) {
    const held = `data-${plainName(attribute)}`;
    if (!names.has(held)) names.set(held, attribute);
  }
  if (name === 'script') names.set('data-type', 'type');
  return names;
};

/** The tag with its attributes renamed, and ours in it. Nothing where a second attribute of some name has come to life by that. */
const rewrite = (
  markup: string,
  names: ReadonlyMap<string, string>,
  { vendors, attributes }: Hold,
): string | undefined => {
  const given = readStartTag(markup)!;
  const { name, places } = given;
  const isScript = name === 'script';
  // whoever nobody declared goes by their host, in which quotes may stand
  const owners = escapeAttribute(vendors.join(' '));
  const ours = [isScript ? ' type="text/plain"' : '', owners && ` data-vendor="${owners}"`].join('');
  const behindName = 1 + name.length;
  // what stands under a name that is ours now would count in its place
  const renamed = [...names.values()];
  const inTheWay = [
    ...names.keys(),
    ...(vendors.length ? ['data-vendor'] : []),
    ...attributes.filter((attribute) => !renamed.includes(attribute)),
  ];
  const held = applyEdits(markup, [
    { start: behindName, end: behindName, text: ours },
    ...inTheWay.flatMap((own) => places.get(own) ?? []).map((place) => ({ ...place, text: '' })),
    ...[...names].flatMap(([to, from]): Edit[] => {
      const place = places.get(from);
      return place ? [{ start: place.start, end: place.start + from.length, text: to }] : [];
    }),
  ]);
  const after = readStartTag(held)!.attributes;
  const isAsMeant =
    attributes.every((attribute) => !after.has(attribute)) &&
    [...names].every(([to, from]) => after.get(to) === given.attributes.get(from));
  return isAsMeant ? held : undefined;
};

/** A tag's markup with that held back, written as the gate wants it; all else as it was. */
export const holdTag = (markup: string, name: string, hold: Hold): string => {
  const names = renames(hold, name);
  // one that could not be held even so would be left out
  return rewrite(markup, names, hold) ?? rewrite(withoutDuplicates(markup), names, hold) ?? '';
};
