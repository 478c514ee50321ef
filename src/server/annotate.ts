import { matchVendorHosts } from '../gate/guard/matchVendorHosts.js';
import { attempt } from '../lib/attempt.js';
import { hearWarnings } from '../lib/warn.js';
import type { Options } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { type AddressTest, createAddressTest, readBase } from './addressTest.js';
import { annotationOf, judgeTag } from './holdTag.js';
import { insertTag, scriptHosts } from './insertTag.js';
import { createMarkupHolder, type SeenTag } from './markupHolder.js';
import { denyAll } from './readConsent.js';
import { CATALOGUE, readServerSettings } from './serverSettings.js';

/** What of a page neither its markup nor the options say. */
export interface AnnotateOptions {
  /** The page's own address: its host is the site's own. Without it only relative addresses, `cookie.domain` and `allow` are. */
  readonly url?: string;
  /** Further hosts that need no vendor, written like a vendor's `hosts`. */
  readonly allow?: readonly string[];
  /** What to put first in `<head>`, where it is not there yet: what `headTag` gave. */
  readonly tag?: string;
}

/** A place in a page; both count from 1. */
export interface MarkupPlace {
  readonly line: number;
  readonly column: number;
}

/** What was changed: a tag is held, or the tag of Sekisho was put in. */
export interface MarkupChange extends MarkupPlace {
  readonly kind: 'held' | 'inserted';
  /** The name of the tag, in small letters. */
  readonly name: string;
  /** Vendors without whose permission it is held; those of its own annotation, where it has one. */
  readonly vendors: readonly string[];
  /** Hosts that it asks for. */
  readonly hosts: readonly string[];
}

/** A host that a tag asks for, and no declared vendor claims. */
export interface UnclaimedHost extends MarkupPlace {
  readonly name: string;
  readonly host: string;
  /** Vendors of the catalogue that would claim it. */
  readonly vendors: readonly string[];
}

/** A page for whoever has decided nothing, and what there is to say of it. */
export interface Annotated {
  readonly html: string;
  readonly changes: readonly MarkupChange[];
  readonly unclaimed: readonly UnclaimedHost[];
  /** What is wrong with the options, as the debug build says it. */
  readonly warnings: readonly string[];
}

const MARK = '\ufeff';

/** Tells where in the text a place is. */
const createPlaces = (text: string): ((offset: number) => MarkupPlace) => {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((found) => found.index + found[0].length)];
  return (offset) => {
    let line = starts.length;
    while (starts[line - 1]! > offset) line -= 1;
    return { line, column: offset - starts[line - 1]! + 1 };
  };
};

const parse = (address: string, base: string): URL | undefined => {
  const url = attempt(() => new URL(address, base));
  return url && /^(https?|wss?):$/.test(url.protocol) ? url : undefined;
};

/** The look-up of hosts that nobody claims, by what the guard does where it holds all of them. */
const matchUnclaimed = (settings: Settings, base: string, { allow = [] }: AnnotateOptions): ((url: URL) => boolean) => {
  const more = hearWarnings(() => readServerSettings({ allow })).value.allow;
  const strict: Settings = { ...settings, guard: 'all', allow: [...settings.allow, ...more] };
  const owners = matchVendorHosts(strict, new URL(base).hostname);
  return (url) => owners(url).some((id) => id.startsWith('//'));
};

/** By the guard's own rules of what a tag asks for: what `find` gives for its addresses. `isKnown` tells of its annotation. */
const findIn = (seen: SeenTag, isKnown: AddressTest['isKnown'], find: (url: URL) => string[]): readonly string[] => {
  const lacks = (address: string, base: string): string[] => {
    const url = parse(address, base);
    return url ? find(url) : [];
  };
  return judgeTag(seen, { isKnown, isGranted: () => true, lacks }, seen.base)?.vendors ?? [];
};

/** Nobody is granted what can be asked for: whoever has refused gets this page, too. */
const createTest = (settings: Settings, base: string): AddressTest => {
  const test = createAddressTest(settings, denyAll(settings), base);
  if (settings.guard !== 'off') return test;
  return { isGranted: () => true, isKnown: test.isKnown, lacks: () => [] };
};

/**
 * A page as a file has it: held as `holdMarkup` holds it for whoever has decided nothing, under every regime, with the tag in it;
 * all else as it was. What is so already stays, so a second time changes nothing.
 *
 * @example
 * const { html, changes, unclaimed } = annotate(text, options, { tag: headTag(options, { src: '/sekisho/sekisho.js' }) });
 */
export const annotate = (html: string, options: Options, how: AnnotateOptions = {}): Annotated => {
  const { value: given, warnings } = hearWarnings(() => readServerSettings(options));
  const base = readBase(how.url);
  // under `guard: 'all'` the tag itself would be held where it lies on another host
  const settings = { ...given, allow: [...given.allow, ...scriptHosts(how.tag ?? '', base)] };
  const test = createTest(settings, base);
  const isUnclaimed = matchUnclaimed(settings, base, how);
  const catalogue = matchVendorHosts({ ...settings, guard: 'declared', vendors: CATALOGUE });
  const mark = html.startsWith(MARK) ? MARK : '';
  const text = html.slice(mark.length);
  const placeOf = createPlaces(text);
  const ownHost = new URL(base).host;
  const changes: MarkupChange[] = [];
  const unclaimed: UnclaimedHost[] = [];

  const onTag = (seen: SeenTag): void => {
    const { name, hold } = seen;
    // one whose annotation says whose it is is claimed by that
    const hrefs = findIn(seen, test.isKnown, (url) => (isUnclaimed(url) ? [url.href] : []));
    if (!hold && !hrefs.length) return;
    const place = placeOf(seen.start);
    if (hold) {
      const vendors = hold.vendors.length ? hold.vendors : annotationOf(seen);
      const hosts = findIn(
        seen,
        () => false,
        (url) => (url.host === ownHost ? [] : [url.host]),
      );
      changes.push({ ...place, kind: 'held', name, vendors, hosts });
    }
    for (const href of hrefs) {
      const url = new URL(href);
      const isTold = unclaimed.some(
        ({ host, line, column }) => host === url.host && line === place.line && column === place.column,
      );
      if (!isTold) unclaimed.push({ ...place, name, host: url.host, vendors: catalogue(url) });
    }
  };

  const { write, end } = createMarkupHolder({ test, base, decode: (piece) => piece, onTag });
  const held = write(text) + end();
  const inserted = insertTag(held, how.tag ?? '');
  // nothing is held in front of it
  if (inserted) changes.unshift({ ...placeOf(inserted.at), kind: 'inserted', name: 'script', vendors: [], hosts: [] });
  return { html: mark + (inserted?.html ?? held), changes, unclaimed, warnings };
};
