import type { Links } from '../types/index.js';
import { links as doubleclick } from './doubleclick.js';
import { links as googleAds } from './google-ads.js';
import { links as googleAdsense } from './google-adsense.js';
import { links as googleAnalytics } from './google-analytics.js';
import { links as googlePublisherTag } from './google-publisher-tag.js';
import { links as googleTagManager } from './google-tag-manager.js';
import { links as vimeo } from './vimeo.js';
import { links as x } from './x.js';
import { links as yahooJapanAds } from './yahoo-japan-ads.js';
import { links as youtube } from './youtube.js';

/** Where each built-in vendor’s terms and privacy policy stand, by its id: what a placeholder links to. Without a prototype: look any id up, `constructor` too. */
export const links: Readonly<Record<string, Links>> = /* @__PURE__ */ Object.assign(Object.create(null) as object, {
  'google-analytics': googleAnalytics,
  'google-ads': googleAds,
  doubleclick,
  'google-adsense': googleAdsense,
  'google-publisher-tag': googlePublisherTag,
  'google-tag-manager': googleTagManager,
  'yahoo-japan-ads': yahooJapanAds,
  x,
  vimeo,
  youtube,
});
