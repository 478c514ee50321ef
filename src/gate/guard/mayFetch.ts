import { page } from '../../lib/page.js';
import type { Settings } from '../../types/internal.js';
import { FETCHING_SELECTOR } from '../elements/fetchingElements.js';

/** Tells of markup, before it is parsed, whether something in it may fetch from a denied vendor. Never no where it does. */
export type MayFetch = (markup: string) => boolean;

/** What can fetch, by names that cannot be written otherwise: the start of a tag with any prefix, or an attribute. */
const TAG = new RegExp(`<([\\w-]+:)?(${FETCHING_SELECTOR.replace(/,\[.*/, '').replace(/,/g, '|')})|background`, 'i');

/**
 * A host written otherwise than it is read: with character references, or, behind a colon or two slashes, with anything that
 * the URL parser decodes or maps. https://url.spec.whatwg.org/#concept-host-parser
 */
const ENCODED =
  /srcdoc|&(#|(?!(amp|quot|lt|gt|nbsp|apos);)[a-z]+[;.-])|(:|[/\\]{2})[/\\]*[^/\\?#"'<>\s]{0,999}[%&\u0080-\uffff]/i;

export const createMayFetch = ({ vendors, guard }: Settings, isHeld: (address: unknown) => boolean): MayFetch => {
  // up to a star or a path
  const hosts = vendors.flatMap(({ hosts }) => (hosts || []).map((host) => host.split(/[/*]/)[0]!));
  const mentions = (markup: string): boolean => {
    // the URL parser leaves them out, wherever they stand
    const text = markup.replace(/[\t\n\r]+/g, '').toLowerCase();
    return hosts.some((host) => text.includes(host)) || ENCODED.test(markup);
  };
  return (markup) => TAG.test(markup) && (guard === 'all' || mentions(markup) || isHeld(page('baseURI')));
};
