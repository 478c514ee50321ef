// Written by `npm run build` from the vendors’ files, never by hand: see docs/adding-a-vendor.md.
import type { Text } from '../../types/index.js';
import { company as doubleclick } from '../doubleclick.js';
import { company as googleAds } from '../google-ads.js';
import { company as googleAdsense } from '../google-adsense.js';
import { company as googleAnalytics } from '../google-analytics.js';
import { company as googlePublisherTag } from '../google-publisher-tag.js';
import { company as googleTagManager } from '../google-tag-manager.js';
import { company as vimeo } from '../vimeo.js';
import { company as x } from '../x.js';
import { company as yahooJapanAds } from '../yahoo-japan-ads.js';
import { company as youtube } from '../youtube.js';

/** The company behind each built-in vendor, by the vendor’s id: all that the banner tells. Without a prototype: look any id up, `constructor` too. */
export const companies: Readonly<Record<string, Text>> = /* @__PURE__ */ Object.assign(Object.create(null) as object, {
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
