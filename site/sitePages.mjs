// @ts-check
/** What the site is made of: the pages that links lead to from README.md on, and the other files that these link to. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMarkdown } from '../scripts/readMarkdown.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Files that a browser shows as they are. Of all others it shows a copy that is called text. */
const SHOWN = new Set(['.png', '.json', '.txt', '.html']);

/** Where the repository has pages that the site has at its top. @type {Record<string, string>} */
const MOVED = { 'playground.md': 'site/playground.md' };

/**
 * @typedef {object} SitePage
 * @property {string} path in the repository, and with another ending on the site
 * @property {string} text
 * @property {import('../scripts/readMarkdown.mjs').Section[]} sections
 */

/** @type {(page: string, target: string) => string} */
const resolvePath = (page, target) => decodeURIComponent(new URL(target, `file:///${page}`).pathname.slice(1));

const isFile = (/** @type {string} */ path) => existsSync(join(root, path)) && statSync(join(root, path)).isFile();

export const isOutside = (/** @type {string} */ target) => /^[a-z][a-z+.-]*:/i.test(target);

/** The page's own name on the site. */
export const pageFile = (/** @type {string} */ path) =>
  path.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html');

/** The name on the site of a file that is no page. */
export const copyOf = (/** @type {string} */ path) => (SHOWN.has(extname(path)) ? path : `${path}.txt`);

/**
 * Where a link of a page leads on the site; undefined where there is nothing to see, as in a folder.
 *
 * @param {string} page
 * @param {string} target
 */
export const siteTarget = (page, target) => {
  if (isOutside(target) || target.startsWith('#')) return target;
  const path = resolvePath(page, target);
  const anchor = /#.*$/.exec(target)?.[0] ?? '';
  if (path.endsWith('.md')) return pageFile(target.replace(/#.*$/, '')) + anchor;
  return isFile(path) ? copyOf(target) : undefined;
};

/** @returns {{ pages: SitePage[], files: string[] }} */
export const collectPages = () => {
  const paths = ['README.md', 'docs/README.md', ...Object.keys(MOVED)];
  /** @type {SitePage[]} */
  const pages = [];
  /** @type {Set<string>} */
  const files = new Set();
  // the list grows while it is walked
  for (const path of paths) {
    const text = readFileSync(join(root, MOVED[path] ?? path), 'utf8');
    const { sections, links } = readMarkdown(text);
    pages.push({ path, text, sections });
    for (const { target } of links.filter((link) => !isOutside(link.target) && !link.target.startsWith('#'))) {
      const linked = resolvePath(path, target);
      if (linked.endsWith('.md') && !paths.includes(linked)) paths.push(linked);
      if (!linked.endsWith('.md') && isFile(linked)) files.add(linked);
    }
  }
  return { pages, files: [...files].sort() };
};
