// Written by `npm run build` from the vendors’ files, never by hand: see docs/adding-a-vendor.md.
import type { Party } from '../../types/index.js';
import { party as doubleclick } from '../doubleclick.js';
import { party as googleAds } from '../google-ads.js';
import { party as googleAdsense } from '../google-adsense.js';
import { party as googleAnalytics } from '../google-analytics.js';
import { party as googlePublisherTag } from '../google-publisher-tag.js';
import { party as googleTagManager } from '../google-tag-manager.js';
import { party as vimeo } from '../vimeo.js';
import { party as x } from '../x.js';
import { party as yahooJapanAds } from '../yahoo-japan-ads.js';
import { party as youtube } from '../youtube.js';

/** Who each built-in vendor is, by its id. Without a prototype: look any id up, `constructor` too. */
export const parties: Readonly<Record<string, Party>> = /* @__PURE__ */ Object.assign(Object.create(null) as object, {
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
