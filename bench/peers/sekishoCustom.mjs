// @ts-check
/** Ours as `sekisho build` writes it: as a file, and in the HTML itself. */
import { buildCustom } from '../../cli/buildCustom.mjs';
import { readSettings } from '../../dist/npm/custom/dev/command.js';
import { nonceOf, SETUPS } from '../setups.mjs';
import { sekisho } from './sekisho.mjs';

/** @typedef {import('../setups.mjs').Setup} Setup */

/** @type {(setup: Setup, base: string) => object} */
const optionsOf = ({ vendors, language, isOptOut }, base) => ({
  vendors: vendors.map(({ id }) => id),
  policy: { url: '/privacy', version: '2026-04-01' },
  language,
  base,
  ...(isOptOut && { regime: 'opt-out' }),
});

/**
 * @param {string} name @param {string} note @param {boolean} isInline
 * @returns {Promise<import('./peer.mjs').Peer>}
 */
const createCustom = async (name, note, isInline) => {
  /** Builds by their options; setups share them. @type {Map<string, { folder: string, files: Readonly<Record<string, string>> }>} */
  const builds = new Map();
  /** @type {(setup: Setup) => string} */
  const keyOf = (setup) => JSON.stringify(optionsOf(setup, ''));
  for (const setup of Object.values(SETUPS)) {
    const key = keyOf(setup);
    if (builds.has(key)) continue;
    const folder = `${builds.size}/`;
    const settings = readSettings(optionsOf(setup, `/${name}/${folder}`));
    builds.set(key, { folder, ...(await buildCustom(settings)) });
  }
  return {
    ...sekisho,
    name,
    note,
    folder: '',
    files: () =>
      Promise.resolve(
        Object.fromEntries(
          [...builds.values()].flatMap(({ folder, files }) =>
            Object.entries(files).map(([file, content]) => [folder + file, content]),
          ),
        ),
      ),
    page: (tags, setup) => {
      const { folder = '', files = {} } = builds.get(keyOf(setup)) ?? {};
      const script = isInline
        ? `<script${nonceOf(setup)}>${files['sekisho.js']}</script>`
        : `<script${nonceOf(setup)} src="/${name}/${folder}sekisho.js"></script>`;
      return { head: script, body: tags.map((tag) => sekisho.mark?.(tag, setup) ?? '').join('\n') };
    },
  };
};

export const sekishoCustom = await createCustom('sekisho-custom', 'a build of its own, the tag first in head', false);
export const sekishoInline = await createCustom('sekisho-inline', 'the same in the HTML itself', true);
