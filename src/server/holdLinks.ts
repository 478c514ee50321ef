import { FETCHING_LINK } from '../gate/guard/diverter.js';
import type { AddressTest } from './addressTest.js';

/** An address in angle brackets and what follows it, quoted commas and all. https://www.rfc-editor.org/rfc/rfc8288#section-3 */
const LINK = /<([^>]*)>((?:[^",]|"(?:[^"\\]|\\.)*"?)*),?\s*/g;

const relationOf = (parameters: string): string => /;\s*rel\s*=\s*"?([^";]*)/i.exec(parameters)?.[1] ?? '';

/** A `Link` header without what would fetch from a denied vendor; as it is where nothing would. */
export const holdLinks = (header: string, { lacks }: AddressTest, base: string): string => {
  const links = [...header.matchAll(LINK)];
  const isHeld = ([, address = '', parameters = '']: RegExpMatchArray): boolean =>
    FETCHING_LINK.test(relationOf(parameters)) && lacks(address, base).length > 0;
  if (!links.some(isHeld)) return header;
  return links
    .filter((link) => !isHeld(link))
    .map(([text]) => text.replace(/,?\s*$/, ''))
    .join(', ');
};
