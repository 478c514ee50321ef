// Written by `npm run build` from the vendors’ files, never by hand: see docs/adding-a-vendor.md.
import type { Links } from '../../types/index.js';
import { links as doubleclick } from '../doubleclick.js';
import { links as googleAds } from '../google-ads.js';
import { links as googleAdsense } from '../google-adsense.js';
import { links as googleAnalytics } from '../google-analytics.js';
import { links as googlePublisherTag } from '../google-publisher-tag.js';
import { links as googleTagManager } from '../google-tag-manager.js';
import { links as vimeo } from '../vimeo.js';
import { links as x } from '../x.js';
import { links as yahooJapanAds } from '../yahoo-japan-ads.js';
import { links as youtube } from '../youtube.js';

/** Where each built-in vendor’s terms and privacy policy stand, by its id: what a placeholder links to. Without a prototype: look any id up, `constructor` too. */
export const links: Readonly<Record<string, Links>> = /* @__PURE__ */ Object.assign(Object.create(null) as object, {
  doubleclick,
  'google-ads': googleAds,
  'google-adsense': googleAdsense,
  'google-analytics': googleAnalytics,
  'google-publisher-tag': googlePublisherTag,
  'google-tag-manager': googleTagManager,
  youtube,
  'yahoo-japan-ads': yahooJapanAds,
  vimeo,
  x,
});
