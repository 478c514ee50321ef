// Written by `npm run build` from the vendors’ files, never by hand: see docs/adding-a-vendor.md.
import type { Vendor } from '../../types/index.js';
import { facts as doubleclick } from '../doubleclick.js';
import { facts as googleAds } from '../google-ads.js';
import { facts as googleAdsense } from '../google-adsense.js';
import { facts as googleAnalytics } from '../google-analytics.js';
import { facts as googlePublisherTag } from '../google-publisher-tag.js';
import { facts as googleTagManager } from '../google-tag-manager.js';
import { facts as vimeo } from '../vimeo.js';
import { facts as x } from '../x.js';
import { facts as yahooJapanAds } from '../yahoo-japan-ads.js';
import { facts as youtube } from '../youtube.js';

/** Every vendor the script tag knows by its id. */
export const builtIn: readonly Vendor[] = [
  doubleclick,
  googleAds,
  googleAdsense,
  googleAnalytics,
  googlePublisherTag,
  googleTagManager,
  youtube,
  yahooJapanAds,
  vimeo,
  x,
];
