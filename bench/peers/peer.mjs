// @ts-check
/** What a peer has to say of itself. One file each; `peers/index.mjs` lists them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {import('../setups.mjs').Setup} Setup
 * @typedef {import('../tags.mjs').Tag} Tag
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} version
 * @property {string} note How it is set up, for the report.
 * @property {boolean} holdsTags Whether it holds scripts of the page and starts them in the page when they are permitted.
 * @property {boolean} [isOurs]
 * @property {string} [folder] Folder that is served below `/<name>/`.
 * @property {() => Promise<Record<string, string>>} [files] Files served there beside it, by name.
 * @property {(tags: readonly Tag[], setup: Setup, state: import('../site.mjs').State) => { head: string, body: string }} page
 * @property {(tag: Tag, setup: Setup) => string} [mark] A tag of the page as it is written for this peer.
 * @property {readonly string[]} [accept] The button: a selector, or several, of which all but the last find hosts of shadow roots.
 * @property {readonly string[]} [reject]
 * @property {readonly string[]} [choices] What is to be seen once `reopen` has opened the choices again.
 * @property {Partial<Record<'accept' | 'withdraw' | 'reopen', () => unknown>>} [calls] What its documentation has a page call. They are sent there as text.
 * @property {boolean} [isJapanese] Whether it has Japanese texts, or takes the site's.
 * @property {boolean} [hasOptOut] Whether it can let tags run unless they are refused.
 * @property {boolean} [isHeadless] Whether the banner is the site's own.
 * @property {Readonly<Record<string, string>>} [reasons] Why it does what it does by its documentation, by the check's name.
 */

const packages = new URL('../node_modules/', import.meta.url);

/** @type {(path: string) => string} */
export const folderOf = (path) => fileURLToPath(new URL(path, packages));

/** @type {(name: string) => string} */
export const versionOf = (name) => {
  const { version } = JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8'));
  return version;
};

/** Why trackers that nobody annotated leave, in the words that several share. */
const UNMARKED = 'it holds what is annotated';
export const HOLDS_MARKED = { marked: UNMARKED, created: UNMARKED, called: UNMARKED, pictured: UNMARKED };
