// Written by `npm run build` from the vendors’ files, never by hand: see docs/adding-a-vendor.md.
import type { Vendor } from '../../types/index.js';
import { facts as a8Net } from '../a8-net.js';
import { facts as accesstrade } from '../accesstrade.js';
import { facts as adEbis } from '../ad-ebis.js';
import { facts as adGeneration } from '../ad-generation.js';
import { facts as adobeAdvertising } from '../adobe-advertising.js';
import { facts as adobeAudienceManager } from '../adobe-audience-manager.js';
import { facts as adobeExperienceCloud } from '../adobe-experience-cloud.js';
import { facts as adobeFonts } from '../adobe-fonts.js';
import { facts as adobeTags } from '../adobe-tags.js';
import { facts as adroll } from '../adroll.js';
import { facts as amazonAds } from '../amazon-ads.js';
import { facts as amplitude } from '../amplitude.js';
import { facts as bDash } from '../b-dash.js';
import { facts as bownow } from '../bownow.js';
import { facts as chatplus } from '../chatplus.js';
import { facts as cloudflareWebAnalytics } from '../cloudflare-web-analytics.js';
import { facts as contentsquare } from '../contentsquare.js';
import { facts as crazyEgg } from '../crazy-egg.js';
import { facts as criteo } from '../criteo.js';
import { facts as facebook } from '../facebook.js';
import { facts as fluct } from '../fluct.js';
import { facts as freakout } from '../freakout.js';
import { facts as geniee } from '../geniee.js';
import { facts as googleCalendar } from '../google-calendar.js';
import { facts as googleFonts } from '../google-fonts.js';
import { facts as googleMaps } from '../google-maps.js';
import { facts as googleSignIn } from '../google-sign-in.js';
import { facts as hatena } from '../hatena.js';
import { facts as hotjar } from '../hotjar.js';
import { facts as hubspot } from '../hubspot.js';
import { facts as iMobile } from '../i-mobile.js';
import { facts as id5 } from '../id5.js';
import { facts as instagram } from '../instagram.js';
import { facts as intercom } from '../intercom.js';
import { facts as intimateMerger } from '../intimate-merger.js';
import { facts as jetpackStats } from '../jetpack-stats.js';
import { facts as karte } from '../karte.js';
import { facts as klaviyo } from '../klaviyo.js';
import { facts as line } from '../line.js';
import { facts as lineLogin } from '../line-login.js';
import { facts as lineTag } from '../line-tag.js';
import { facts as linkedin } from '../linkedin.js';
import { facts as logicad } from '../logicad.js';
import { facts as logly } from '../logly.js';
import { facts as lotame } from '../lotame.js';
import { facts as magnite } from '../magnite.js';
import { facts as marketo } from '../marketo.js';
import { facts as matomo } from '../matomo.js';
import { facts as metaPixel } from '../meta-pixel.js';
import { facts as microad } from '../microad.js';
import { facts as microsoftAdvertising } from '../microsoft-advertising.js';
import { facts as microsoftClarity } from '../microsoft-clarity.js';
import { facts as mieruca } from '../mieruca.js';
import { facts as mixpanel } from '../mixpanel.js';
import { facts as nend } from '../nend.js';
import { facts as newRelic } from '../new-relic.js';
import { facts as onesignal } from '../onesignal.js';
import { facts as openx } from '../openx.js';
import { facts as optimizely } from '../optimizely.js';
import { facts as outbrain } from '../outbrain.js';
import { facts as paypal } from '../paypal.js';
import { facts as pinterest } from '../pinterest.js';
import { facts as plausible } from '../plausible.js';
import { facts as popin } from '../popin.js';
import { facts as posthog } from '../posthog.js';
import { facts as ptengine } from '../ptengine.js';
import { facts as pubmatic } from '../pubmatic.js';
import { facts as quantcast } from '../quantcast.js';
import { facts as rakutenAdvertising } from '../rakuten-advertising.js';
import { facts as rakutenAffiliate } from '../rakuten-affiliate.js';
import { facts as recaptcha } from '../recaptcha.js';
import { facts as redditPixel } from '../reddit-pixel.js';
import { facts as repro } from '../repro.js';
import { facts as rtoaster } from '../rtoaster.js';
import { facts as satori } from '../satori.js';
import { facts as segment } from '../segment.js';
import { facts as sentry } from '../sentry.js';
import { facts as sharethis } from '../sharethis.js';
import { facts as smartnewsAds } from '../smartnews-ads.js';
import { facts as snapPixel } from '../snap-pixel.js';
import { facts as snowplow } from '../snowplow.js';
import { facts as stripe } from '../stripe.js';
import { facts as taboola } from '../taboola.js';
import { facts as tawk } from '../tawk.js';
import { facts as tealium } from '../tealium.js';
import { facts as tealiumCollect } from '../tealium-collect.js';
import { facts as theTradeDesk } from '../the-trade-desk.js';
import { facts as tiktok } from '../tiktok.js';
import { facts as tiktokPixel } from '../tiktok-pixel.js';
import { facts as treasureData } from '../treasure-data.js';
import { facts as userInsight } from '../user-insight.js';
import { facts as valuecommerce } from '../valuecommerce.js';
import { facts as vwo } from '../vwo.js';
import { facts as xandr } from '../xandr.js';
import { facts as yahooInc } from '../yahoo-inc.js';
import { facts as yahooTagManager } from '../yahoo-tag-manager.js';
import { facts as yandexMetrica } from '../yandex-metrica.js';
import { facts as zendesk } from '../zendesk.js';
import { facts as zoom } from '../zoom.js';

/** What the gate must know about the vendors beyond the core set: what `sekisho.vendors.js` brings. */
export const further: readonly Vendor[] = [
  adobeAdvertising,
  adobeAudienceManager,
  adobeExperienceCloud,
  adobeFonts,
  adobeTags,
  adroll,
  amazonAds,
  amplitude,
  tiktok,
  tiktokPixel,
  cloudflareWebAnalytics,
  contentsquare,
  crazyEgg,
  criteo,
  googleCalendar,
  googleFonts,
  googleMaps,
  googleSignIn,
  recaptcha,
  hotjar,
  hubspot,
  id5,
  intercom,
  jetpackStats,
  klaviyo,
  linkedin,
  lotame,
  a8Net,
  accesstrade,
  adEbis,
  adGeneration,
  bDash,
  bownow,
  chatplus,
  fluct,
  freakout,
  geniee,
  hatena,
  iMobile,
  intimateMerger,
  karte,
  line,
  lineLogin,
  lineTag,
  logicad,
  logly,
  microad,
  mieruca,
  nend,
  popin,
  ptengine,
  rakutenAffiliate,
  repro,
  rtoaster,
  satori,
  smartnewsAds,
  userInsight,
  valuecommerce,
  yahooTagManager,
  magnite,
  marketo,
  matomo,
  facebook,
  instagram,
  metaPixel,
  microsoftAdvertising,
  microsoftClarity,
  mixpanel,
  newRelic,
  onesignal,
  openx,
  optimizely,
  outbrain,
  paypal,
  pinterest,
  plausible,
  posthog,
  pubmatic,
  quantcast,
  rakutenAdvertising,
  redditPixel,
  segment,
  sentry,
  sharethis,
  snapPixel,
  snowplow,
  stripe,
  taboola,
  tawk,
  tealium,
  tealiumCollect,
  theTradeDesk,
  treasureData,
  vwo,
  xandr,
  yahooInc,
  yandexMetrica,
  zendesk,
  zoom,
];
