import type { Text } from '../types/index.js';

/** Where a browser's maker explains its cookie settings. */
export interface BrowserPage {
  /** The browser's name. */
  readonly name: Text;
  /** Its address. */
  readonly url: Text;
  /** When the row was last checked, `YYYY-MM-DD`. */
  readonly checked: string;
  /** Where the row comes from. */
  readonly source: string;
}

const SEEN = 'in use on many public sites, not fetched';
const CHECKED = '2026-11-22';

/**
 * By the browser's id. Samsung Internet is missing, for no page of its maker was found that is only about this; Opera has
 * none in Japanese.
 */
export const browserPages = {
  chrome: {
    name: 'Google Chrome',
    url: {
      en: 'https://support.google.com/chrome/answer/95647?hl=en',
      ja: 'https://support.google.com/chrome/answer/95647?hl=ja',
    },
    checked: CHECKED,
    source: SEEN,
  },
  safari: {
    name: { en: 'Safari on a Mac', ja: 'Safari（Mac）' },
    url: {
      en: 'https://support.apple.com/guide/safari/manage-cookies-sfri11471/mac',
      ja: 'https://support.apple.com/ja-jp/guide/safari/sfri11471/mac',
    },
    checked: CHECKED,
    source: SEEN,
  },
  'safari-mobile': {
    name: { en: 'Safari on iPhone and iPad', ja: 'Safari（iPhone・iPad）' },
    url: { en: 'https://support.apple.com/en-us/HT201265', ja: 'https://support.apple.com/ja-jp/HT201265' },
    checked: CHECKED,
    source: SEEN,
  },
  edge: {
    name: 'Microsoft Edge',
    url: {
      en: 'https://support.microsoft.com/en-us/microsoft-edge/delete-cookies-in-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09',
      ja: 'https://support.microsoft.com/ja-jp/microsoft-edge/delete-cookies-in-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09',
    },
    checked: CHECKED,
    source: SEEN,
  },
  firefox: {
    name: 'Firefox',
    url: {
      en: 'https://support.mozilla.org/en-US/kb/enhanced-tracking-protection-firefox-desktop',
      ja: 'https://support.mozilla.org/ja/kb/enhanced-tracking-protection-firefox-desktop',
    },
    checked: CHECKED,
    source: SEEN,
  },
  opera: {
    name: 'Opera',
    url: 'https://help.opera.com/en/latest/web-preferences/#cookies',
    checked: CHECKED,
    source: SEEN,
  },
} as const satisfies Readonly<Record<string, BrowserPage>>;

/** A browser that there is a page for. */
export type BrowserId = keyof typeof browserPages;
