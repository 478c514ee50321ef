// @ts-check
import { nonceOf } from '../setups.mjs';
import { TRACKERS } from '../trackers.mjs';
import { minify } from './bundle.mjs';
import { versionOf } from './peer.mjs';

/** @typedef {Window & { c15tStore?: { getState(): { saveConsents(what: 'all' | 'necessary'): void, setActiveUI(what: 'banner', options: object): void } } }} C15tWindow */

const CATEGORIES = {
  functional: 'functionality',
  social: 'experience',
  analytics: 'measurement',
  advertising: 'marketing',
};
/** @type {(purpose: string) => string} */
const categoryOf = (purpose) => CATEGORIES[/** @type {keyof typeof CATEGORIES} */ (purpose)];

/** @type {(setup: import('./peer.mjs').Setup) => object} */
const createOptions = ({ nonce, isDetailed, isOptOut }) => ({
  ...(nonce && { nonce }),
  ...(isDetailed && {
    networkBlocker: {
      // its documentation leaves it out, and without it fetch passes
      enabled: true,
      rules: TRACKERS.map(({ host, purpose }) => ({ id: host, domain: host, category: categoryOf(purpose) })),
    },
  }),
  ...(isOptOut && {
    offlinePolicy: {
      policyPacks: [
        { id: 'all', match: { isDefault: true }, consent: { model: 'opt-out', gpc: true }, ui: { mode: 'banner' } },
      ],
    },
  }),
});

const GIVEN = 'it holds what it is given';
const WORDS = ['クッキーを使用してよろしいですか。', 'すべて許可', 'すべて拒否'];

/** It knows no tags in the page: they are given to it as an array, which stands in the page. @type {import('./peer.mjs').Peer} */
export const c15t = {
  name: 'c15t',
  version: versionOf('c15t'),
  note: 'headless core with a banner in forty lines, bundled, deferred, without a backend; tags are an array of scripts',
  holdsTags: true,
  files: async () => ({ 'c15t.js': await minify(new URL('c15t.client.js', import.meta.url)) }),
  page: (tags, setup) => {
    const nonce = nonceOf(setup);
    const scripts = tags.map(({ purpose, src, code }, n) => {
      const category = categoryOf(purpose);
      return src ? { id: `tag-${n}`, category, src } : { id: `tag-${n}`, category, textContent: code };
    });
    const options = JSON.stringify(createOptions(setup));
    const more = options === '{}' ? '' : `;window.consentOptions = ${options}`;
    const words = setup.language === 'ja' ? `;window.consentWords = ${JSON.stringify(WORDS)}` : '';
    return {
      head: `<script${nonce}>window.consentScripts = ${JSON.stringify(scripts)}${more}${words}</script>
<script${nonce} defer src="/c15t/c15t.js"></script>`,
      body: '',
    };
  },
  accept: ['#consent-accept'],
  reject: ['#consent-reject'],
  choices: ['#consent'],
  calls: {
    accept: () => /** @type {C15tWindow} */ (window).c15tStore?.getState().saveConsents('all'),
    withdraw: () => /** @type {C15tWindow} */ (window).c15tStore?.getState().saveConsents('necessary'),
    reopen: () => /** @type {C15tWindow} */ (window).c15tStore?.getState().setActiveUI('banner', { force: true }),
  },
  isJapanese: true,
  hasOptOut: true,
  isHeadless: true,
  reasons: {
    marked: GIVEN,
    created: GIVEN,
    pictured: GIVEN,
    called: 'its network blocker is for fetch and XMLHttpRequest, from when it runs',
    blocked: 'its banner needs storage that is accessible',
    sandboxed: 'its banner needs storage that is accessible',
    cookies: 'it gates what sets cookies, and reloads the page; it deletes none',
    swap: 'its tags are an array, no part of the page; the banner is the site’s own',
    signal: 'it is heeded where a policy says so; what is said of it is the site’s own banner’s',
  },
};
