// @ts-check
/** What a peer has to say of itself. One file each; `peers/index.mjs` lists them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} version
 * @property {string} note How it is set up, for the report.
 * @property {boolean} holdsTags Whether it holds scripts of the page and starts them in the page when they are permitted.
 * @property {boolean} [isOurs]
 * @property {string} [folder] Folder that is served below `/<name>/`.
 * @property {() => Promise<Record<string, string>>} [files] Files served there beside it, by name.
 * @property {(tags: readonly import('../site.mjs').Tag[], state: import('../site.mjs').State) => { head: string, body: string }} page
 * @property {readonly string[]} [accept] The button: a selector, or several, of which all but the last find hosts of shadow roots.
 * @property {readonly string[]} [reject]
 */

const packages = new URL('../node_modules/', import.meta.url);

/** @type {(path: string) => string} */
export const folderOf = (path) => fileURLToPath(new URL(path, packages));

/** @type {(name: string) => string} */
export const versionOf = (name) => {
  const { version } = JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8'));
  return version;
};
