// Written by `npm run build` from the vendors’ files, never by hand: see docs/adding-a-vendor.md.
import type { Disclosure, Party } from '../../types/index.js';
import { disclosure as a8NetDisclosure, party as a8NetParty } from '../a8-net.js';
import { disclosure as accesstradeDisclosure, party as accesstradeParty } from '../accesstrade.js';
import { disclosure as adEbisDisclosure, party as adEbisParty } from '../ad-ebis.js';
import { disclosure as adGenerationDisclosure, party as adGenerationParty } from '../ad-generation.js';
import { disclosure as adobeAdvertisingDisclosure, party as adobeAdvertisingParty } from '../adobe-advertising.js';
import {
  disclosure as adobeAudienceManagerDisclosure,
  party as adobeAudienceManagerParty,
} from '../adobe-audience-manager.js';
import {
  disclosure as adobeExperienceCloudDisclosure,
  party as adobeExperienceCloudParty,
} from '../adobe-experience-cloud.js';
import { disclosure as adobeFontsDisclosure, party as adobeFontsParty } from '../adobe-fonts.js';
import { disclosure as adobeTagsDisclosure, party as adobeTagsParty } from '../adobe-tags.js';
import { disclosure as adrollDisclosure, party as adrollParty } from '../adroll.js';
import { disclosure as amazonAdsDisclosure, party as amazonAdsParty } from '../amazon-ads.js';
import { disclosure as amplitudeDisclosure, party as amplitudeParty } from '../amplitude.js';
import { disclosure as bDashDisclosure, party as bDashParty } from '../b-dash.js';
import { disclosure as bownowDisclosure, party as bownowParty } from '../bownow.js';
import { disclosure as chatplusDisclosure, party as chatplusParty } from '../chatplus.js';
import {
  disclosure as cloudflareWebAnalyticsDisclosure,
  party as cloudflareWebAnalyticsParty,
} from '../cloudflare-web-analytics.js';
import { disclosure as contentsquareDisclosure, party as contentsquareParty } from '../contentsquare.js';
import { disclosure as crazyEggDisclosure, party as crazyEggParty } from '../crazy-egg.js';
import { disclosure as criteoDisclosure, party as criteoParty } from '../criteo.js';
import { disclosure as facebookDisclosure, party as facebookParty } from '../facebook.js';
import { disclosure as fluctDisclosure, party as fluctParty } from '../fluct.js';
import { disclosure as freakoutDisclosure, party as freakoutParty } from '../freakout.js';
import { disclosure as genieeDisclosure, party as genieeParty } from '../geniee.js';
import { disclosure as googleCalendarDisclosure, party as googleCalendarParty } from '../google-calendar.js';
import { disclosure as googleFontsDisclosure, party as googleFontsParty } from '../google-fonts.js';
import { disclosure as googleMapsDisclosure, party as googleMapsParty } from '../google-maps.js';
import { disclosure as googleSignInDisclosure, party as googleSignInParty } from '../google-sign-in.js';
import { disclosure as hatenaDisclosure, party as hatenaParty } from '../hatena.js';
import { disclosure as hotjarDisclosure, party as hotjarParty } from '../hotjar.js';
import { disclosure as hubspotDisclosure, party as hubspotParty } from '../hubspot.js';
import { disclosure as iMobileDisclosure, party as iMobileParty } from '../i-mobile.js';
import { disclosure as id5Disclosure, party as id5Party } from '../id5.js';
import { disclosure as instagramDisclosure, party as instagramParty } from '../instagram.js';
import { disclosure as intercomDisclosure, party as intercomParty } from '../intercom.js';
import { disclosure as intimateMergerDisclosure, party as intimateMergerParty } from '../intimate-merger.js';
import { disclosure as jetpackStatsDisclosure, party as jetpackStatsParty } from '../jetpack-stats.js';
import { disclosure as karteDisclosure, party as karteParty } from '../karte.js';
import { disclosure as klaviyoDisclosure, party as klaviyoParty } from '../klaviyo.js';
import { disclosure as lineDisclosure, party as lineParty } from '../line.js';
import { disclosure as lineLoginDisclosure, party as lineLoginParty } from '../line-login.js';
import { disclosure as lineTagDisclosure, party as lineTagParty } from '../line-tag.js';
import { disclosure as linkedinDisclosure, party as linkedinParty } from '../linkedin.js';
import { disclosure as logicadDisclosure, party as logicadParty } from '../logicad.js';
import { disclosure as loglyDisclosure, party as loglyParty } from '../logly.js';
import { disclosure as lotameDisclosure, party as lotameParty } from '../lotame.js';
import { disclosure as magniteDisclosure, party as magniteParty } from '../magnite.js';
import { disclosure as marketoDisclosure, party as marketoParty } from '../marketo.js';
import { disclosure as matomoDisclosure, party as matomoParty } from '../matomo.js';
import { disclosure as metaPixelDisclosure, party as metaPixelParty } from '../meta-pixel.js';
import { disclosure as microadDisclosure, party as microadParty } from '../microad.js';
import {
  disclosure as microsoftAdvertisingDisclosure,
  party as microsoftAdvertisingParty,
} from '../microsoft-advertising.js';
import { disclosure as microsoftClarityDisclosure, party as microsoftClarityParty } from '../microsoft-clarity.js';
import { disclosure as mierucaDisclosure, party as mierucaParty } from '../mieruca.js';
import { disclosure as mixpanelDisclosure, party as mixpanelParty } from '../mixpanel.js';
import { disclosure as nendDisclosure, party as nendParty } from '../nend.js';
import { disclosure as newRelicDisclosure, party as newRelicParty } from '../new-relic.js';
import { disclosure as onesignalDisclosure, party as onesignalParty } from '../onesignal.js';
import { disclosure as openxDisclosure, party as openxParty } from '../openx.js';
import { disclosure as optimizelyDisclosure, party as optimizelyParty } from '../optimizely.js';
import { disclosure as outbrainDisclosure, party as outbrainParty } from '../outbrain.js';
import { disclosure as paypalDisclosure, party as paypalParty } from '../paypal.js';
import { disclosure as pinterestDisclosure, party as pinterestParty } from '../pinterest.js';
import { disclosure as plausibleDisclosure, party as plausibleParty } from '../plausible.js';
import { disclosure as popinDisclosure, party as popinParty } from '../popin.js';
import { disclosure as posthogDisclosure, party as posthogParty } from '../posthog.js';
import { disclosure as ptengineDisclosure, party as ptengineParty } from '../ptengine.js';
import { disclosure as pubmaticDisclosure, party as pubmaticParty } from '../pubmatic.js';
import { disclosure as quantcastDisclosure, party as quantcastParty } from '../quantcast.js';
import {
  disclosure as rakutenAdvertisingDisclosure,
  party as rakutenAdvertisingParty,
} from '../rakuten-advertising.js';
import { disclosure as rakutenAffiliateDisclosure, party as rakutenAffiliateParty } from '../rakuten-affiliate.js';
import { disclosure as recaptchaDisclosure, party as recaptchaParty } from '../recaptcha.js';
import { disclosure as redditPixelDisclosure, party as redditPixelParty } from '../reddit-pixel.js';
import { disclosure as reproDisclosure, party as reproParty } from '../repro.js';
import { disclosure as rtoasterDisclosure, party as rtoasterParty } from '../rtoaster.js';
import { disclosure as satoriDisclosure, party as satoriParty } from '../satori.js';
import { disclosure as segmentDisclosure, party as segmentParty } from '../segment.js';
import { disclosure as sentryDisclosure, party as sentryParty } from '../sentry.js';
import { disclosure as sharethisDisclosure, party as sharethisParty } from '../sharethis.js';
import { disclosure as smartnewsAdsDisclosure, party as smartnewsAdsParty } from '../smartnews-ads.js';
import { disclosure as snapPixelDisclosure, party as snapPixelParty } from '../snap-pixel.js';
import { disclosure as snowplowDisclosure, party as snowplowParty } from '../snowplow.js';
import { disclosure as stripeDisclosure, party as stripeParty } from '../stripe.js';
import { disclosure as taboolaDisclosure, party as taboolaParty } from '../taboola.js';
import { disclosure as tawkDisclosure, party as tawkParty } from '../tawk.js';
import { disclosure as tealiumDisclosure, party as tealiumParty } from '../tealium.js';
import { disclosure as tealiumCollectDisclosure, party as tealiumCollectParty } from '../tealium-collect.js';
import { disclosure as theTradeDeskDisclosure, party as theTradeDeskParty } from '../the-trade-desk.js';
import { disclosure as tiktokDisclosure, party as tiktokParty } from '../tiktok.js';
import { disclosure as tiktokPixelDisclosure, party as tiktokPixelParty } from '../tiktok-pixel.js';
import { disclosure as treasureDataDisclosure, party as treasureDataParty } from '../treasure-data.js';
import { disclosure as userInsightDisclosure, party as userInsightParty } from '../user-insight.js';
import { disclosure as valuecommerceDisclosure, party as valuecommerceParty } from '../valuecommerce.js';
import { disclosure as vwoDisclosure, party as vwoParty } from '../vwo.js';
import { disclosure as xandrDisclosure, party as xandrParty } from '../xandr.js';
import { disclosure as yahooIncDisclosure, party as yahooIncParty } from '../yahoo-inc.js';
import { disclosure as yahooTagManagerDisclosure, party as yahooTagManagerParty } from '../yahoo-tag-manager.js';
import { disclosure as yandexMetricaDisclosure, party as yandexMetricaParty } from '../yandex-metrica.js';
import { disclosure as zendeskDisclosure, party as zendeskParty } from '../zendesk.js';
import { disclosure as zoomDisclosure, party as zoomParty } from '../zoom.js';

/** What visitors are told of the vendors beyond the core set, by the vendor’s id: a lazy file of its own, for those sites that use one of them. Without a prototype: look any id up, `constructor` too. */
export const catalogue: Readonly<Record<string, { readonly party: Party; readonly disclosure: Disclosure }>> =
  /* @__PURE__ */ Object.assign(Object.create(null) as object, {
    'adobe-advertising': { party: adobeAdvertisingParty, disclosure: adobeAdvertisingDisclosure },
    'adobe-audience-manager': { party: adobeAudienceManagerParty, disclosure: adobeAudienceManagerDisclosure },
    'adobe-experience-cloud': { party: adobeExperienceCloudParty, disclosure: adobeExperienceCloudDisclosure },
    'adobe-fonts': { party: adobeFontsParty, disclosure: adobeFontsDisclosure },
    'adobe-tags': { party: adobeTagsParty, disclosure: adobeTagsDisclosure },
    adroll: { party: adrollParty, disclosure: adrollDisclosure },
    'amazon-ads': { party: amazonAdsParty, disclosure: amazonAdsDisclosure },
    amplitude: { party: amplitudeParty, disclosure: amplitudeDisclosure },
    tiktok: { party: tiktokParty, disclosure: tiktokDisclosure },
    'tiktok-pixel': { party: tiktokPixelParty, disclosure: tiktokPixelDisclosure },
    'cloudflare-web-analytics': { party: cloudflareWebAnalyticsParty, disclosure: cloudflareWebAnalyticsDisclosure },
    contentsquare: { party: contentsquareParty, disclosure: contentsquareDisclosure },
    'crazy-egg': { party: crazyEggParty, disclosure: crazyEggDisclosure },
    criteo: { party: criteoParty, disclosure: criteoDisclosure },
    'google-calendar': { party: googleCalendarParty, disclosure: googleCalendarDisclosure },
    'google-fonts': { party: googleFontsParty, disclosure: googleFontsDisclosure },
    'google-maps': { party: googleMapsParty, disclosure: googleMapsDisclosure },
    'google-sign-in': { party: googleSignInParty, disclosure: googleSignInDisclosure },
    recaptcha: { party: recaptchaParty, disclosure: recaptchaDisclosure },
    hotjar: { party: hotjarParty, disclosure: hotjarDisclosure },
    hubspot: { party: hubspotParty, disclosure: hubspotDisclosure },
    id5: { party: id5Party, disclosure: id5Disclosure },
    intercom: { party: intercomParty, disclosure: intercomDisclosure },
    'jetpack-stats': { party: jetpackStatsParty, disclosure: jetpackStatsDisclosure },
    klaviyo: { party: klaviyoParty, disclosure: klaviyoDisclosure },
    linkedin: { party: linkedinParty, disclosure: linkedinDisclosure },
    lotame: { party: lotameParty, disclosure: lotameDisclosure },
    'a8-net': { party: a8NetParty, disclosure: a8NetDisclosure },
    accesstrade: { party: accesstradeParty, disclosure: accesstradeDisclosure },
    'ad-ebis': { party: adEbisParty, disclosure: adEbisDisclosure },
    'ad-generation': { party: adGenerationParty, disclosure: adGenerationDisclosure },
    'b-dash': { party: bDashParty, disclosure: bDashDisclosure },
    bownow: { party: bownowParty, disclosure: bownowDisclosure },
    chatplus: { party: chatplusParty, disclosure: chatplusDisclosure },
    fluct: { party: fluctParty, disclosure: fluctDisclosure },
    freakout: { party: freakoutParty, disclosure: freakoutDisclosure },
    geniee: { party: genieeParty, disclosure: genieeDisclosure },
    hatena: { party: hatenaParty, disclosure: hatenaDisclosure },
    'i-mobile': { party: iMobileParty, disclosure: iMobileDisclosure },
    'intimate-merger': { party: intimateMergerParty, disclosure: intimateMergerDisclosure },
    karte: { party: karteParty, disclosure: karteDisclosure },
    line: { party: lineParty, disclosure: lineDisclosure },
    'line-login': { party: lineLoginParty, disclosure: lineLoginDisclosure },
    'line-tag': { party: lineTagParty, disclosure: lineTagDisclosure },
    logicad: { party: logicadParty, disclosure: logicadDisclosure },
    logly: { party: loglyParty, disclosure: loglyDisclosure },
    microad: { party: microadParty, disclosure: microadDisclosure },
    mieruca: { party: mierucaParty, disclosure: mierucaDisclosure },
    nend: { party: nendParty, disclosure: nendDisclosure },
    popin: { party: popinParty, disclosure: popinDisclosure },
    ptengine: { party: ptengineParty, disclosure: ptengineDisclosure },
    'rakuten-affiliate': { party: rakutenAffiliateParty, disclosure: rakutenAffiliateDisclosure },
    repro: { party: reproParty, disclosure: reproDisclosure },
    rtoaster: { party: rtoasterParty, disclosure: rtoasterDisclosure },
    satori: { party: satoriParty, disclosure: satoriDisclosure },
    'smartnews-ads': { party: smartnewsAdsParty, disclosure: smartnewsAdsDisclosure },
    'user-insight': { party: userInsightParty, disclosure: userInsightDisclosure },
    valuecommerce: { party: valuecommerceParty, disclosure: valuecommerceDisclosure },
    'yahoo-tag-manager': { party: yahooTagManagerParty, disclosure: yahooTagManagerDisclosure },
    magnite: { party: magniteParty, disclosure: magniteDisclosure },
    marketo: { party: marketoParty, disclosure: marketoDisclosure },
    matomo: { party: matomoParty, disclosure: matomoDisclosure },
    facebook: { party: facebookParty, disclosure: facebookDisclosure },
    instagram: { party: instagramParty, disclosure: instagramDisclosure },
    'meta-pixel': { party: metaPixelParty, disclosure: metaPixelDisclosure },
    'microsoft-advertising': { party: microsoftAdvertisingParty, disclosure: microsoftAdvertisingDisclosure },
    'microsoft-clarity': { party: microsoftClarityParty, disclosure: microsoftClarityDisclosure },
    mixpanel: { party: mixpanelParty, disclosure: mixpanelDisclosure },
    'new-relic': { party: newRelicParty, disclosure: newRelicDisclosure },
    onesignal: { party: onesignalParty, disclosure: onesignalDisclosure },
    openx: { party: openxParty, disclosure: openxDisclosure },
    optimizely: { party: optimizelyParty, disclosure: optimizelyDisclosure },
    outbrain: { party: outbrainParty, disclosure: outbrainDisclosure },
    paypal: { party: paypalParty, disclosure: paypalDisclosure },
    pinterest: { party: pinterestParty, disclosure: pinterestDisclosure },
    plausible: { party: plausibleParty, disclosure: plausibleDisclosure },
    posthog: { party: posthogParty, disclosure: posthogDisclosure },
    pubmatic: { party: pubmaticParty, disclosure: pubmaticDisclosure },
    quantcast: { party: quantcastParty, disclosure: quantcastDisclosure },
    'rakuten-advertising': { party: rakutenAdvertisingParty, disclosure: rakutenAdvertisingDisclosure },
    'reddit-pixel': { party: redditPixelParty, disclosure: redditPixelDisclosure },
    segment: { party: segmentParty, disclosure: segmentDisclosure },
    sentry: { party: sentryParty, disclosure: sentryDisclosure },
    sharethis: { party: sharethisParty, disclosure: sharethisDisclosure },
    'snap-pixel': { party: snapPixelParty, disclosure: snapPixelDisclosure },
    snowplow: { party: snowplowParty, disclosure: snowplowDisclosure },
    stripe: { party: stripeParty, disclosure: stripeDisclosure },
    taboola: { party: taboolaParty, disclosure: taboolaDisclosure },
    tawk: { party: tawkParty, disclosure: tawkDisclosure },
    tealium: { party: tealiumParty, disclosure: tealiumDisclosure },
    'tealium-collect': { party: tealiumCollectParty, disclosure: tealiumCollectDisclosure },
    'the-trade-desk': { party: theTradeDeskParty, disclosure: theTradeDeskDisclosure },
    'treasure-data': { party: treasureDataParty, disclosure: treasureDataDisclosure },
    vwo: { party: vwoParty, disclosure: vwoDisclosure },
    xandr: { party: xandrParty, disclosure: xandrDisclosure },
    'yahoo-inc': { party: yahooIncParty, disclosure: yahooIncDisclosure },
    'yandex-metrica': { party: yandexMetricaParty, disclosure: yandexMetricaDisclosure },
    zendesk: { party: zendeskParty, disclosure: zendeskDisclosure },
    zoom: { party: zoomParty, disclosure: zoomDisclosure },
  });
