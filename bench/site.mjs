// @ts-check
/** The site whose page every peer is measured on, and what it asks for. */

/** Four purposes and the six vendors behind them. */
export const PURPOSES = /** @type {const} */ (['functional', 'social', 'analytics', 'advertising']);
export const VENDORS = /** @type {const} */ ([
  { id: 'google-analytics', name: 'Google Analytics', purpose: 'analytics' },
  { id: 'google-ads', name: 'Google Ads', purpose: 'advertising' },
  { id: 'meta-pixel', name: 'Meta Pixel', purpose: 'advertising' },
  { id: 'vimeo', name: 'Vimeo', purpose: 'functional' },
  { id: 'youtube', name: 'YouTube', purpose: 'functional' },
  { id: 'x', name: 'X', purpose: 'social' },
]);
/** The five of them that Sekisho's own file knows: for the other it needs that vendor's file. */
export const CORE_VENDORS = VENDORS.filter(({ id }) => id !== 'meta-pixel');

export const SITE = 'https://site.example';
export const TAGS = 'https://tags.example';

/**
 * What the visitor has answered before the page is opened.
 * @typedef {'first' | 'granted' | 'denied'} State
 */
