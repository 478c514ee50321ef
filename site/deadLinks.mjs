// @ts-check
/** What is wrong with the links of a built site: those that lead nowhere, and what would be fetched from elsewhere. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The site's own pages write addresses in double quotes; in what they quote, quotes are escaped. */
const TAG = /<([a-z]+)\s[^>]*?\b(?:href|src)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;
const OUTSIDE = /^([a-z][a-z+.-]*:|\/\/)/i;

/**
 * @param {string} folder
 * @returns {string[]}
 */
export const findDeadLinks = (folder) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => file.replaceAll('\\', '/'));
  const read = (/** @type {string} */ file) => readFileSync(join(folder, file), 'utf8');
  const anchors = new Map(pages.map((page) => [page, new Set([...read(page).matchAll(ID)].map(([, id]) => id))]));
  const isThere = (/** @type {string} */ path) =>
    existsSync(join(folder, path)) && statSync(join(folder, path)).isFile();

  /** @type {(page: string, name: string, address: string) => string | undefined} */
  const findFault = (page, name, address) => {
    if (OUTSIDE.test(address)) return name === 'a' ? undefined : 'is fetched from elsewhere';
    const { pathname, hash } = new URL(address, `file:///${page}`);
    const path = decodeURIComponent(pathname.slice(1));
    if (!isThere(path)) return 'is not there';
    const anchor = decodeURIComponent(hash.slice(1));
    return anchor && !anchors.get(path)?.has(anchor) ? 'has no such heading' : undefined;
  };

  return pages.flatMap((page) =>
    [...read(page).matchAll(TAG)].flatMap(([, name = '', address = '']) => {
      const fault = findFault(page, name, address.replaceAll('&amp;', '&'));
      return fault ? [`${page}: ${address} ${fault}`] : [];
    }),
  );
};
