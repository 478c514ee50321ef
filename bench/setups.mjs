// @ts-check
/** How pages are set up. */
import { CORE_VENDORS, VENDORS } from './site.mjs';
import { markedTrackers, startTrackers } from './trackers.mjs';

/**
 * @typedef {object} Setup
 * @property {readonly (typeof VENDORS)[number][]} vendors
 * @property {'en' | 'ja'} language
 * @property {string} policy The page's Content-Security-Policy.
 * @property {string} nonce What all that may run carries, where the policy asks for it.
 * @property {boolean} isDetailed Vendors' cookies and hosts are named where an SDK has an option for them.
 * @property {boolean} isOptOut Tags run unless they are refused; Global Privacy Control is heeded where there is an option for that.
 * @property {string} extra What stands in the body in front of the tags.
 */

/** @type {Setup} */
export const USUAL = {
  vendors: VENDORS,
  language: 'en',
  policy: '',
  nonce: '',
  isDetailed: false,
  isOptOut: false,
  extra: '',
};

const NONCE = 'b3VyLW93bg';

/** Setups by name. @satisfies {Record<string, Setup>} */
export const SETUPS = {
  usual: USUAL,
  core: { ...USUAL, vendors: CORE_VENDORS },
  japanese: { ...USUAL, language: 'ja' },
  detailed: { ...USUAL, isDetailed: true },
  optOut: { ...USUAL, isOptOut: true },
  strict: {
    ...USUAL,
    nonce: NONCE,
    policy: `default-src 'self'; script-src 'nonce-${NONCE}'; style-src 'nonce-${NONCE}'; img-src 'self' data:; object-src 'none'; base-uri 'none'`,
  },
  trusted: { ...USUAL, policy: "require-trusted-types-for 'script'" },
  marked: { ...USUAL, isDetailed: true, extra: markedTrackers },
  created: { ...USUAL, isDetailed: true, extra: startTrackers('created') },
  called: { ...USUAL, isDetailed: true, extra: startTrackers('called') },
  pictured: { ...USUAL, isDetailed: true, extra: startTrackers('pictured') },
};

/** Cookies that vendors set on the site itself. */
export const COOKIES = [
  { vendor: 'google-analytics', purpose: 'analytics', name: '_ga', domain: 'site.example' },
  { vendor: 'google-analytics', purpose: 'analytics', name: '_ga_AB12CD34EF', domain: 'site.example' },
  { vendor: 'google-analytics', purpose: 'analytics', name: '_gid', domain: '' },
  { vendor: 'meta-pixel', purpose: 'advertising', name: '_fbp', domain: 'site.example' },
];

/** The nonce as an attribute. @type {(setup: Setup) => string} */
export const nonceOf = ({ nonce }) => (nonce ? ` nonce="${nonce}"` : '');
