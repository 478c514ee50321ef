// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nonceOf } from '../setups.mjs';
import { CORE_VENDORS } from '../site.mjs';
import { heldTag } from '../tags.mjs';
import { HOLDS_MARKED } from './peer.mjs';

const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** @typedef {Window & { sekisho?: import('../../src/types/index.js').ScriptTagConsent }} SekishoWindow */

/** @type {import('./peer.mjs').Peer['mark'] & {}} */
const mark = (tag, setup) => heldTag(tag, setup, `data-vendor="${tag.vendor}"`);

/** @type {(name: string, note: string, attributes: string, options?: { file?: string, reasons?: import('./peer.mjs').Peer['reasons'] }) => import('./peer.mjs').Peer} */
const createSekisho = (name, note, attributes, { file = 'sekisho.js', reasons = {} } = {}) => ({
  name,
  version,
  note,
  holdsTags: true,
  isOurs: true,
  folder: fileURLToPath(new URL('dist', root)),
  page: (tags, setup) => {
    const nonce = nonceOf(setup);
    const further = setup.vendors.filter(({ id }) => !CORE_VENDORS.some((vendor) => vendor.id === id));
    return {
      head: `${further.map(({ id }) => `<script${nonce} src="/${name}/vendors/${id}.js"></script>\n`).join('')}<script${nonce} src="/${name}/${file}" data-vendors="${setup.vendors.map(({ id }) => id).join(' ')}"
  data-policy-url="/privacy" data-policy-version="2026-04-01"${setup.isOptOut ? ' data-regime="opt-out"' : ''}${attributes}></script>`,
      body: tags.map((tag) => mark(tag, setup)).join('\n'),
    };
  },
  mark,
  accept: ['sekisho-root', '[part~=accept]'],
  reject: ['sekisho-root', '[part~=reject]'],
  choices: ['sekisho-root', '[part=preferences]'],
  calls: {
    accept: () => /** @type {SekishoWindow} */ (window).sekisho?.grant(),
    withdraw: () => /** @type {SekishoWindow} */ (window).sekisho?.withdraw(),
    reopen: () => /** @type {SekishoWindow} */ (window).sekisho?.show('preferences'),
  },
  isJapanese: true,
  hasOptOut: true,
  reasons,
});

/** As README has it: first in `<head>`, blocking the parser, because it guards. */
export const sekisho = createSekisho('sekisho', 'script tag first in head, guard as it is by default', '', {
  reasons: { marked: 'a browser may ask for what stands in the page’s own HTML before any script runs' },
});

/** What the peers do: tags that are annotated, nothing else. */
export const sekishoOff = createSekisho('sekisho-off', 'the same with data-guard="off"', ' data-guard="off"', {
  reasons: HOLDS_MARKED,
});

/** The file for sites that annotate everything. */
export const sekishoLite = createSekisho('sekisho-lite', 'sekisho.lite.js, which has no guard, deferred', ' defer', {
  file: 'sekisho.lite.js',
  reasons: HOLDS_MARKED,
});
