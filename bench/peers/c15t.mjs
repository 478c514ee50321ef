// @ts-check
import { minify } from './bundle.mjs';
import { versionOf } from './peer.mjs';

const CATEGORIES = {
  functional: 'functionality',
  social: 'experience',
  analytics: 'measurement',
  advertising: 'marketing',
};

/** It knows no tags in the page: they are given to it as an array, which stands in the page. @type {import('./peer.mjs').Peer} */
export const c15t = {
  name: 'c15t',
  version: versionOf('c15t'),
  note: 'headless core with a banner in forty lines, bundled, deferred, without a backend; tags are an array of scripts',
  holdsTags: true,
  files: async () => ({ 'c15t.js': await minify(new URL('c15t.client.js', import.meta.url)) }),
  page: (tags) => {
    const scripts = tags.map(({ purpose, src, code }, n) => {
      const category = CATEGORIES[/** @type {keyof typeof CATEGORIES} */ (purpose)];
      return src ? { id: `tag-${n}`, category, src } : { id: `tag-${n}`, category, textContent: code };
    });
    return {
      head: `<script>window.consentScripts = ${JSON.stringify(scripts)}</script>
<script defer src="/c15t/c15t.js"></script>`,
      body: '',
    };
  },
  accept: ['#consent-accept'],
  reject: ['#consent-reject'],
};
