// Written by `npm run build` from the vendors’ files, never by hand: see docs/adding-a-vendor.md.
import type { Stub } from '../../types/index.js';
import { stubs as googleAdsense } from '../google-adsense.js';
import { stubs as googlePublisherTag } from '../google-publisher-tag.js';
import { stubs as x } from '../x.js';
import { stubs as yahooJapanAds } from '../yahoo-japan-ads.js';

/** What stands in for globals of vendors in the core set, by the vendor’s id. Without a prototype: look any id up, `constructor` too. */
export const stubs: Readonly<Record<string, readonly Stub[]>> = /* @__PURE__ */ Object.assign(
  Object.create(null) as object,
  {
    'google-adsense': googleAdsense,
    'google-publisher-tag': googlePublisherTag,
    'yahoo-japan-ads': yahooJapanAds,
    x,
  },
);
