/** The npm entry `sekisho/vendors`: what the gate must know about each built-in vendor. Each can be left out of a bundle. */
/** DoubleClick: Campaign Manager 360 and Floodlight, and the whole of doubleclick.net. */
export { facts as doubleclick } from './doubleclick.js';
/** Google Ads: conversions and remarketing, `gtag.js` with an `AW-` id. */
export { facts as googleAds } from './google-ads.js';
/** Google AdSense: `adsbygoogle.js`. */
export { facts as googleAdsense } from './google-adsense.js';
/** Google Analytics: `gtag.js` with a `G-` id, and what it sends. */
export { facts as googleAnalytics } from './google-analytics.js';
/** Google Publisher Tag: `gpt.js` of Google Ad Manager. */
export { facts as googlePublisherTag } from './google-publisher-tag.js';
/** Google Tag Manager: the container. Declare the vendors of the tags in it as well. */
export { facts as googleTagManager } from './google-tag-manager.js';
/** Vimeo: the player. */
export { facts as vimeo } from './vimeo.js';
/** X: embedded posts and buttons, and the advertising pixel. */
export { facts as x } from './x.js';
/** Yahoo! JAPAN Ads (LY Corporation): the old `ytag.js` and the new `lytag.js`. */
export { facts as yahooJapanAds } from './yahoo-japan-ads.js';
/** YouTube: the player, also on youtube-nocookie.com, and thumbnails. */
export { facts as youtube } from './youtube.js';
/** A8.net: affiliate links and banners, and the tags by which advertisers count what follows from them. */
export { facts as a8Net } from './a8-net.js';
/** ACCESSTRADE: affiliate links and banners, and the pixels by which advertisers count what follows from them. */
export { facts as accesstrade } from './accesstrade.js';
/** AD EBiS. */
export { facts as adEbis } from './ad-ebis.js';
/** Ad Generation (Supership). */
export { facts as adGeneration } from './ad-generation.js';
/** b→dash: the “one tag”, which keeps an access log, recommends and shows messages. */
export { facts as bDash } from './b-dash.js';
/** BowNow. */
export { facts as bownow } from './bownow.js';
/** ChatPlus: the chat window, `cp.js`. */
export { facts as chatplus } from './chatplus.js';
/** Criteo: OneTag. */
export { facts as criteo } from './criteo.js';
/** Facebook: posts, videos and buttons. */
export { facts as facebook } from './facebook.js';
/** fluct. */
export { facts as fluct } from './fluct.js';
/** FreakOut. */
export { facts as freakout } from './freakout.js';
/** Geniee. */
export { facts as geniee } from './geniee.js';
/** Google Calendar: calendars and booking pages as frames. */
export { facts as googleCalendar } from './google-calendar.js';
/** Google Fonts. */
export { facts as googleFonts } from './google-fonts.js';
/** Google Maps: the map as a frame and as a script. */
export { facts as googleMaps } from './google-maps.js';
/** Sign in with Google: the button and One Tap, `accounts.google.com/gsi/client`. */
export { facts as googleSignIn } from './google-sign-in.js';
/** Hatena Bookmark: buttons. */
export { facts as hatena } from './hatena.js';
/** Hotjar: recordings and surveys. */
export { facts as hotjar } from './hotjar.js';
/** i-mobile. */
export { facts as iMobile } from './i-mobile.js';
/** Instagram: posts and videos. */
export { facts as instagram } from './instagram.js';
/** IM-DMP (Intimate Merger). */
export { facts as intimateMerger } from './intimate-merger.js';
/** KARTE. */
export { facts as karte } from './karte.js';
/** LINE: share buttons. */
export { facts as line } from './line.js';
/** LINE Login with the LIFF SDK, from LINE's hosts or from npm. */
export { facts as lineLogin } from './line-login.js';
/** LINE Tag: conversions and remarketing on LINE. */
export { facts as lineTag } from './line-tag.js';
/** LinkedIn: Insight Tag and plug-ins. */
export { facts as linkedin } from './linkedin.js';
/** Logicad: the tags of SMN’s advertising platform, `pixel.js` and `conv2.js`. */
export { facts as logicad } from './logicad.js';
/** LOGLY lift: recommended articles and advertisements among them, `lift_widget.js`. */
export { facts as logly } from './logly.js';
/** Matomo’s own cloud; for Matomo on your own server add your host. */
export { facts as matomo } from './matomo.js';
/** Meta Pixel: `fbevents.js`. */
export { facts as metaPixel } from './meta-pixel.js';
/** MicroAd. */
export { facts as microad } from './microad.js';
/** Microsoft Advertising: Universal Event Tracking, `bat.js`. */
export { facts as microsoftAdvertising } from './microsoft-advertising.js';
/** Microsoft Clarity: recordings of visits. */
export { facts as microsoftClarity } from './microsoft-clarity.js';
/** Mieruca Heatmap: `mieruca-hm.js`, and the pop-ups it shows. */
export { facts as mieruca } from './mieruca.js';
/** nend. */
export { facts as nend } from './nend.js';
/** Pinterest: tag and save button. */
export { facts as pinterest } from './pinterest.js';
/** Plausible. */
export { facts as plausible } from './plausible.js';
/** popIn Discovery: recommended articles and advertisements among them, `api.popin.cc/searchbox/`, and its conversion tag. */
export { facts as popin } from './popin.js';
/** Ptengine: heat maps, tests and messages. */
export { facts as ptengine } from './ptengine.js';
/** Rakuten Advertising, formerly LinkShare: the tag `ct.js`, affiliate links and banners. Not Rakuten Affiliate of Japan. */
export { facts as rakutenAdvertising } from './rakuten-advertising.js';
/** Rakuten Affiliate: widgets, `rakuten_widget.js`, and the images and links of goods on Rakuten. */
export { facts as rakutenAffiliate } from './rakuten-affiliate.js';
/** reCAPTCHA. Give it `purpose: 'necessary'` where the site cannot do without. */
export { facts as recaptcha } from './recaptcha.js';
/** Repro: the Web SDK, `repro-sdk.min.js`, with messages and push notifications. */
export { facts as repro } from './repro.js';
/** Rtoaster. */
export { facts as rtoaster } from './rtoaster.js';
/** SATORI. */
export { facts as satori } from './satori.js';
/** SmartNews Ads: Pixel. */
export { facts as smartnewsAds } from './smartnews-ads.js';
/** TikTok: videos. */
export { facts as tiktok } from './tiktok.js';
/** TikTok Pixel. */
export { facts as tiktokPixel } from './tiktok-pixel.js';
/** Treasure Data: `td-js-sdk`. */
export { facts as treasureData } from './treasure-data.js';
/** User Insight and User Heat. */
export { facts as userInsight } from './user-insight.js';
/** ValueCommerce: affiliate links and banners, and LinkSwitch, `vcdal.js`. */
export { facts as valuecommerce } from './valuecommerce.js';
/** Yahoo Inc., the American company: its advertising tags. */
export { facts as yahooInc } from './yahoo-inc.js';
/** Yahoo! Tag Manager (LY Corporation). Declare the vendors of the tags in it as well. */
export { facts as yahooTagManager } from './yahoo-tag-manager.js';
/** Zoom: meetings. */
export { facts as zoom } from './zoom.js';
