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
/** YouTube: the player, also on youtube-nocookie.com, and thumbnails. */
export { facts as youtube } from './youtube.js';
/** Yahoo! JAPAN Ads (LY Corporation): the old `ytag.js` and the new `lytag.js`. */
export { facts as yahooJapanAds } from './yahoo-japan-ads.js';
/** Vimeo: the player. */
export { facts as vimeo } from './vimeo.js';
/** X: embedded posts and buttons, and the advertising pixel. */
export { facts as x } from './x.js';
/** Adobe Advertising: the pixel of advertisers. */
export { facts as adobeAdvertising } from './adobe-advertising.js';
/** Adobe Audience Manager: audiences, and the sync of identifiers. */
export { facts as adobeAudienceManager } from './adobe-audience-manager.js';
/** Adobe Experience Cloud: Analytics, Target, the visitor ID service and the Web SDK. A site that sends to a host of its own adds that. */
export { facts as adobeExperienceCloud } from './adobe-experience-cloud.js';
/** Adobe Fonts: web fonts, once Typekit. */
export { facts as adobeFonts } from './adobe-fonts.js';
/** Adobe Experience Platform Tags: the tag manager. What it loads is asked for by its own vendors. */
export { facts as adobeTags } from './adobe-tags.js';
/** AdRoll: the pixel, also of AdRoll ABM. */
export { facts as adroll } from './adroll.js';
/** Amazon Ads: its tag for advertisers, and its auctions for publishers. */
export { facts as amazonAds } from './amazon-ads.js';
/** Amplitude: the browser SDK, with session replay. */
export { facts as amplitude } from './amplitude.js';
/** TikTok: videos. */
export { facts as tiktok } from './tiktok.js';
/** TikTok Pixel. */
export { facts as tiktokPixel } from './tiktok-pixel.js';
/** Cloudflare Web Analytics: the beacon. Sites behind Cloudflare may send its figures to their own host. */
export { facts as cloudflareWebAnalytics } from './cloudflare-web-analytics.js';
/** Contentsquare: the tag for session replay and product analytics. */
export { facts as contentsquare } from './contentsquare.js';
/** Crazy Egg: heatmaps, recordings and tests of variants. */
export { facts as crazyEgg } from './crazy-egg.js';
/** Criteo: OneTag. */
export { facts as criteo } from './criteo.js';
/** Google Calendar: calendars and booking pages as frames. */
export { facts as googleCalendar } from './google-calendar.js';
/** Google Fonts. */
export { facts as googleFonts } from './google-fonts.js';
/** Google Maps: the map as a frame and as a script. */
export { facts as googleMaps } from './google-maps.js';
/** Sign in with Google: the button and One Tap, `accounts.google.com/gsi/client`. */
export { facts as googleSignIn } from './google-sign-in.js';
/** reCAPTCHA. Give it `purpose: 'necessary'` where the site cannot do without. */
export { facts as recaptcha } from './recaptcha.js';
/** Hotjar: recordings and surveys. */
export { facts as hotjar } from './hotjar.js';
/** HubSpot: its tracking code, with the forms, banners, chat and calls to action that it loads. */
export { facts as hubspot } from './hubspot.js';
/** ID5: the identifier for advertising, by its script or a module of Prebid.js. */
export { facts as id5 } from './id5.js';
/** Intercom: the messenger. */
export { facts as intercom } from './intercom.js';
/** Jetpack Stats: the counting pixel of WordPress sites. */
export { facts as jetpackStats } from './jetpack-stats.js';
/** Klaviyo: the script of shops for e-mail and text messages, with sign-up forms. */
export { facts as klaviyo } from './klaviyo.js';
/** LinkedIn: Insight Tag and plug-ins. */
export { facts as linkedin } from './linkedin.js';
/** Lotame: audiences, and the Panorama identifier. */
export { facts as lotame } from './lotame.js';
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
/** fluct. */
export { facts as fluct } from './fluct.js';
/** FreakOut. */
export { facts as freakout } from './freakout.js';
/** Geniee. */
export { facts as geniee } from './geniee.js';
/** Hatena Bookmark: buttons. */
export { facts as hatena } from './hatena.js';
/** i-mobile. */
export { facts as iMobile } from './i-mobile.js';
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
/** Logicad: the tags of SMN’s advertising platform, `pixel.js` and `conv2.js`. */
export { facts as logicad } from './logicad.js';
/** LOGLY lift: recommended articles and advertisements among them, `lift_widget.js`. */
export { facts as logly } from './logly.js';
/** MicroAd. */
export { facts as microad } from './microad.js';
/** Mieruca Heatmap: `mieruca-hm.js`, and the pop-ups it shows. */
export { facts as mieruca } from './mieruca.js';
/** nend. */
export { facts as nend } from './nend.js';
/** popIn Discovery: recommended articles and advertisements among them, `api.popin.cc/searchbox/`, and its conversion tag. */
export { facts as popin } from './popin.js';
/** Ptengine: heat maps, tests and messages. */
export { facts as ptengine } from './ptengine.js';
/** Rakuten Affiliate: widgets, `rakuten_widget.js`, and the images and links of goods on Rakuten. */
export { facts as rakutenAffiliate } from './rakuten-affiliate.js';
/** Repro: the Web SDK, `repro-sdk.min.js`, with messages and push notifications. */
export { facts as repro } from './repro.js';
/** Rtoaster. */
export { facts as rtoaster } from './rtoaster.js';
/** SATORI. */
export { facts as satori } from './satori.js';
/** SmartNews Ads: Pixel. */
export { facts as smartnewsAds } from './smartnews-ads.js';
/** User Insight and User Heat. */
export { facts as userInsight } from './user-insight.js';
/** ValueCommerce: affiliate links and banners, and LinkSwitch, `vcdal.js`. */
export { facts as valuecommerce } from './valuecommerce.js';
/** Yahoo! Tag Manager (LY Corporation). Declare the vendors of the tags in it as well. */
export { facts as yahooTagManager } from './yahoo-tag-manager.js';
/** Magnite: its auctions of advertising space, those of Rubicon Project, Telaria and SpringServe. */
export { facts as magnite } from './magnite.js';
/** Marketo: Munchkin and the forms of Marketo Engage. */
export { facts as marketo } from './marketo.js';
/** Matomo’s own cloud; for Matomo on your own server add your host. */
export { facts as matomo } from './matomo.js';
/** Facebook: posts, videos and buttons. */
export { facts as facebook } from './facebook.js';
/** Instagram: posts and videos. */
export { facts as instagram } from './instagram.js';
/** Meta Pixel: `fbevents.js`. */
export { facts as metaPixel } from './meta-pixel.js';
/** Microsoft Advertising: Universal Event Tracking, `bat.js`. */
export { facts as microsoftAdvertising } from './microsoft-advertising.js';
/** Microsoft Clarity: recordings of visits. */
export { facts as microsoftClarity } from './microsoft-clarity.js';
/** Mixpanel: the JavaScript SDK, with session replay. */
export { facts as mixpanel } from './mixpanel.js';
/** New Relic: the browser agent. */
export { facts as newRelic } from './new-relic.js';
/** OneSignal: the SDK for notifications on websites. */
export { facts as onesignal } from './onesignal.js';
/** OpenX: the ad exchange. */
export { facts as openx } from './openx.js';
/** Optimizely: the snippet of Web Experimentation. */
export { facts as optimizely } from './optimizely.js';
/** Outbrain: recommendations for publishers, and the pixel of advertisers (Amplify). */
export { facts as outbrain } from './outbrain.js';
/** PayPal: buttons and forms for payment. A shop that cannot do without declares it as necessary. */
export { facts as paypal } from './paypal.js';
/** Pinterest: tag and save button. */
export { facts as pinterest } from './pinterest.js';
/** Plausible. */
export { facts as plausible } from './plausible.js';
/** PostHog: the cloud. */
export { facts as posthog } from './posthog.js';
/** PubMatic: its auctions of advertising space, and the sync of identifiers. */
export { facts as pubmatic } from './pubmatic.js';
/** Quantcast: the tag for measuring audiences and for advertising, not its consent tool. */
export { facts as quantcast } from './quantcast.js';
/** Rakuten Advertising, formerly LinkShare: the tag `ct.js`, affiliate links and banners. Not Rakuten Affiliate of Japan. */
export { facts as rakutenAdvertising } from './rakuten-advertising.js';
/** Reddit: the pixel of advertisers. */
export { facts as redditPixel } from './reddit-pixel.js';
/** Segment: Analytics.js. */
export { facts as segment } from './segment.js';
/** Sentry: errors, performance and, if the site turns it on, Session Replay. */
export { facts as sentry } from './sentry.js';
/** ShareThis: share buttons. */
export { facts as sharethis } from './sharethis.js';
/** Snap: the pixel of advertisers on Snapchat. */
export { facts as snapPixel } from './snap-pixel.js';
/** Snowplow: the web tracker and the collectors that Snowplow hosts. */
export { facts as snowplow } from './snowplow.js';
/** Stripe: Stripe.js, with its detection of fraud. A shop that cannot do without declares it as necessary. */
export { facts as stripe } from './stripe.js';
/** Taboola: recommendations for publishers, and the pixel of advertisers. */
export { facts as taboola } from './taboola.js';
/** tawk.to: chat. */
export { facts as tawk } from './tawk.js';
/** Tealium iQ: the tag manager. What it loads is asked for by its own vendors. */
export { facts as tealium } from './tealium.js';
/** Tealium Collect: visits for AudienceStream and EventStream. */
export { facts as tealiumCollect } from './tealium-collect.js';
/** The Trade Desk: the universal pixel and cookie matching. */
export { facts as theTradeDesk } from './the-trade-desk.js';
/** Treasure Data: `td-js-sdk`. */
export { facts as treasureData } from './treasure-data.js';
/** VWO: the SmartCode, for tests of variants, heatmaps and recordings. */
export { facts as vwo } from './vwo.js';
/** Xandr: its auctions of advertising space and its pixels, once AppNexus’s, today Microsoft’s. */
export { facts as xandr } from './xandr.js';
/** Yahoo Inc., the American company: its advertising tags. */
export { facts as yahooInc } from './yahoo-inc.js';
/** Yandex Metrica: the counter, with Webvisor, which records what is done on pages. */
export { facts as yandexMetrica } from './yandex-metrica.js';
/** Zendesk: the web widget, with messaging and chat. */
export { facts as zendesk } from './zendesk.js';
/** Zoom: meetings. */
export { facts as zoom } from './zoom.js';
