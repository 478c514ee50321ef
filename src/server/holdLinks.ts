import { addressesOf, FETCHING_LINK } from '../gate/guard/diverter.js';
import type { AddressTest } from './addressTest.js';

/** An address in angle brackets and what follows it, quoted commas and all. https://www.rfc-editor.org/rfc/rfc8288#section-3 */
const LINK = /<([^>]*)>((?:[^",]|"(?:[^"\\]|\\.)*"?)*),?\s*/g;

/** One of its parameters: in quotes, what looks like another is none. */
const PARAMETER = /;\s*([^\s=;"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;"]*)))?/g;

/** Parameters by their names in small letters; of several of one name the first. */
const readParameters = (text: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const [, given = '', quoted, plain = ''] of text.matchAll(PARAMETER)) {
    const name = given.toLowerCase();
    if (!found.has(name)) found.set(name, quoted ?? plain.trim());
  }
  return found;
};

/** A `Link` header without what would fetch from a denied vendor; as it is where nothing would. */
export const holdLinks = (header: string, { lacks }: AddressTest, base: string): string => {
  const links = [...header.matchAll(LINK)];
  const isHeld = ([, address = '', text = '']: RegExpMatchArray): boolean => {
    const parameters = readParameters(text);
    const addresses = [address, ...addressesOf('imagesrcset', parameters.get('imagesrcset') ?? '')];
    return FETCHING_LINK.test(parameters.get('rel') ?? '') && addresses.some((one) => lacks(one, base).length > 0);
  };
  if (!links.some(isHeld)) return header;
  return links
    .filter((link) => !isHeld(link))
    .map(([text]) => text.replace(/,?\s*$/, ''))
    .join(', ');
};
