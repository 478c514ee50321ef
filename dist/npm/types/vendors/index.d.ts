/** The npm entry `sekisho/vendors`: what the gate must know about each built-in vendor. Each can be left out of a bundle. */
/** Google Analytics: `gtag.js` with a `G-` id, and what it sends. */
export { facts as googleAnalytics } from './google-analytics.js';
/** Google Ads: conversions and remarketing, `gtag.js` with an `AW-` id. */
export { facts as googleAds } from './google-ads.js';
/** DoubleClick: Campaign Manager 360 and Floodlight, and the whole of doubleclick.net. */
export { facts as doubleclick } from './doubleclick.js';
/** Google AdSense: `adsbygoogle.js`. */
export { facts as googleAdsense } from './google-adsense.js';
/** Google Publisher Tag: `gpt.js` of Google Ad Manager. */
export { facts as googlePublisherTag } from './google-publisher-tag.js';
/** Google Tag Manager: the container. Declare the vendors of the tags in it as well. */
export { facts as googleTagManager } from './google-tag-manager.js';
/** Yahoo! JAPAN Ads (LY Corporation): the old `ytag.js` and the new `lytag.js`. */
export { facts as yahooJapanAds } from './yahoo-japan-ads.js';
/** X: embedded posts and buttons, and the advertising pixel. */
export { facts as x } from './x.js';
/** Vimeo: the player. */
export { facts as vimeo } from './vimeo.js';
/** YouTube: the player, also on youtube-nocookie.com, and thumbnails. */
export { facts as youtube } from './youtube.js';
