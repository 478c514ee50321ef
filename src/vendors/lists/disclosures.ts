// Written by `npm run build` from the vendors’ files, never by hand: see docs/adding-a-vendor.md.
import type { Disclosure } from '../../types/index.js';
import { disclosure as doubleclick } from '../doubleclick.js';
import { disclosure as googleAds } from '../google-ads.js';
import { disclosure as googleAdsense } from '../google-adsense.js';
import { disclosure as googleAnalytics } from '../google-analytics.js';
import { disclosure as googlePublisherTag } from '../google-publisher-tag.js';
import { disclosure as googleTagManager } from '../google-tag-manager.js';
import { disclosure as vimeo } from '../vimeo.js';
import { disclosure as x } from '../x.js';
import { disclosure as yahooJapanAds } from '../yahoo-japan-ads.js';
import { disclosure as youtube } from '../youtube.js';

/** What visitors are told about each built-in vendor, by its id. Without a prototype: look any id up, `constructor` too. */
export const disclosures: Readonly<Record<string, Disclosure>> = /* @__PURE__ */ Object.assign(
  Object.create(null) as object,
  {
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
  },
);
