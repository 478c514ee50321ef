// @ts-check
/** The tags that a page holds. */
import { COOKIES, nonceOf, USUAL } from './setups.mjs';
import { CORE_VENDORS, TAGS, VENDORS } from './site.mjs';

/**
 * A script of a vendor: inline with `code`, or from the tags' own host with `src`.
 * @typedef {{ vendor: string, purpose: string, code: string, src?: undefined } | { vendor: string, purpose: string, src: string, code?: undefined }} Tag
 * @typedef {import('./setups.mjs').Setup} Setup
 */

/** What tags do, inline or in a file `/<kind>-<number>.js`: note when they ran, also after 20 ms of work, or which they are. */
export const KINDS = {
  tag: () => '(window.ran ||= []).push(performance.now())',
  busy: () => `for (const end = performance.now() + 20; performance.now() < end; );${KINDS.tag()}`,
  numbered: (/** @type {number} */ n) => `(window.order ||= []).push(${n})`,
};

/** Whose file never comes. */
export const HANGING_URL = `${TAGS}/hanging.js`;

/** @type {(count: number, options?: { kind?: keyof typeof KINDS, isMixed?: boolean, vendors?: Setup['vendors'] }) => Tag[]} */
const createTags = (count, { kind = 'tag', isMixed = false, vendors = VENDORS } = {}) =>
  Array.from({ length: count }, (_, n) => {
    const { id: vendor, purpose } = vendors[n % vendors.length] ?? VENDORS[0];
    const isExternal = isMixed && n % 2 === 1;
    return isExternal ? { vendor, purpose, src: `${TAGS}/${kind}-${n}.js` } : { vendor, purpose, code: KINDS[kind](n) };
  });

/** Sets of tags, by name: twenty of which ten are external, as on a page, and others. */
export const TAG_SETS = {
  none: [],
  mixed20: createTags(20, { isMixed: true }),
  core20: createTags(20, { isMixed: true, vendors: CORE_VENDORS }),
  inline1000: createTags(1000),
  inline5000: createTags(5000),
  busy15: createTags(15, { kind: 'busy' }),
  numbered20: createTags(20, { kind: 'numbered', isMixed: true }),
  numbered6: createTags(6, { kind: 'numbered', isMixed: true }),
  /** The second of which never arrives. */
  hanging6: createTags(6, { kind: 'numbered', isMixed: true }).map(({ vendor, purpose, ...tag }, n) =>
    n === 1 ? { vendor, purpose, src: HANGING_URL } : { vendor, purpose, ...tag },
  ),
  cookies: COOKIES.map(({ vendor, purpose, name, domain }) => ({
    vendor,
    purpose,
    code: `document.cookie = '${name}=1;path=/;max-age=9999;secure${domain && `;domain=${domain}`}';${KINDS.tag()}`,
  })),
};

/** The tag as one writes it without any SDK. @type {(tag: Tag, setup: Setup) => string} */
export const plainTag = ({ src, code }, setup) =>
  src ? `<script${nonceOf(setup)} src="${src}"></script>` : `<script${nonceOf(setup)}>${code}</script>`;

/** The tag as those who hold `text/plain` have it, with the attributes that say whose it is. @type {(tag: Tag, setup: Setup, attributes: string) => string} */
export const heldTag = ({ src, code }, setup, attributes) => {
  const all = `type="text/plain"${attributes && ` ${attributes}`}${nonceOf(setup)}`;
  return src ? `<script ${all} data-src="${src}"></script>` : `<script ${all}>${code}</script>`;
};

/**
 * Tags beside an SDK that holds none, as the site itself writes them: there for whoever has granted.
 * @type {(tags: readonly Tag[], state: import('./site.mjs').State) => string}
 */
export const tagsBySite = (tags, state) =>
  // as nobody ever starts them
  tags.map((tag) => (state === 'granted' ? plainTag(tag, USUAL) : heldTag(tag, USUAL, ''))).join('\n');
