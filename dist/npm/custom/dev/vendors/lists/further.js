import { facts as facts$r } from '../a8-net.js';
import { facts as facts$s } from '../accesstrade.js';
import { facts as facts$t } from '../ad-ebis.js';
import { facts as facts$u } from '../ad-generation.js';
import { facts } from '../adobe-advertising.js';
import { facts as facts$1 } from '../adobe-audience-manager.js';
import { facts as facts$2 } from '../adobe-experience-cloud.js';
import { facts as facts$3 } from '../adobe-fonts.js';
import { facts as facts$4 } from '../adobe-tags.js';
import { facts as facts$5 } from '../adroll.js';
import { facts as facts$6 } from '../amazon-ads.js';
import { facts as facts$7 } from '../amplitude.js';
import { facts as facts$v } from '../b-dash.js';
import { facts as facts$w } from '../bownow.js';
import { facts as facts$x } from '../chatplus.js';
import { facts as facts$a } from '../cloudflare-web-analytics.js';
import { facts as facts$b } from '../contentsquare.js';
import { facts as facts$c } from '../crazy-egg.js';
import { facts as facts$d } from '../criteo.js';
import { facts as facts$_ } from '../facebook.js';
import { facts as facts$y } from '../fluct.js';
import { facts as facts$z } from '../freakout.js';
import { facts as facts$A } from '../geniee.js';
import { facts as facts$e } from '../google-calendar.js';
import { facts as facts$f } from '../google-fonts.js';
import { facts as facts$g } from '../google-maps.js';
import { facts as facts$h } from '../google-sign-in.js';
import { facts as facts$B } from '../hatena.js';
import { facts as facts$j } from '../hotjar.js';
import { facts as facts$k } from '../hubspot.js';
import { facts as facts$C } from '../i-mobile.js';
import { facts as facts$l } from '../id5.js';
import { facts as facts$$ } from '../instagram.js';
import { facts as facts$m } from '../intercom.js';
import { facts as facts$D } from '../intimate-merger.js';
import { facts as facts$n } from '../jetpack-stats.js';
import { facts as facts$E } from '../karte.js';
import { facts as facts$o } from '../klaviyo.js';
import { facts as facts$F } from '../line.js';
import { facts as facts$G } from '../line-login.js';
import { facts as facts$H } from '../line-tag.js';
import { facts as facts$p } from '../linkedin.js';
import { facts as facts$I } from '../logicad.js';
import { facts as facts$J } from '../logly.js';
import { facts as facts$q } from '../lotame.js';
import { facts as facts$X } from '../magnite.js';
import { facts as facts$Y } from '../marketo.js';
import { facts as facts$Z } from '../matomo.js';
import { facts as facts$10 } from '../meta-pixel.js';
import { facts as facts$K } from '../microad.js';
import { facts as facts$11 } from '../microsoft-advertising.js';
import { facts as facts$12 } from '../microsoft-clarity.js';
import { facts as facts$L } from '../mieruca.js';
import { facts as facts$13 } from '../mixpanel.js';
import { facts as facts$M } from '../nend.js';
import { facts as facts$14 } from '../new-relic.js';
import { facts as facts$15 } from '../onesignal.js';
import { facts as facts$16 } from '../openx.js';
import { facts as facts$17 } from '../optimizely.js';
import { facts as facts$18 } from '../outbrain.js';
import { facts as facts$19 } from '../paypal.js';
import { facts as facts$1a } from '../pinterest.js';
import { facts as facts$1b } from '../plausible.js';
import { facts as facts$N } from '../popin.js';
import { facts as facts$1c } from '../posthog.js';
import { facts as facts$O } from '../ptengine.js';
import { facts as facts$1d } from '../pubmatic.js';
import { facts as facts$1e } from '../quantcast.js';
import { facts as facts$1f } from '../rakuten-advertising.js';
import { facts as facts$P } from '../rakuten-affiliate.js';
import { facts as facts$i } from '../recaptcha.js';
import { facts as facts$1g } from '../reddit-pixel.js';
import { facts as facts$Q } from '../repro.js';
import { facts as facts$R } from '../rtoaster.js';
import { facts as facts$S } from '../satori.js';
import { facts as facts$1h } from '../segment.js';
import { facts as facts$1i } from '../sentry.js';
import { facts as facts$1j } from '../sharethis.js';
import { facts as facts$T } from '../smartnews-ads.js';
import { facts as facts$1k } from '../snap-pixel.js';
import { facts as facts$1l } from '../snowplow.js';
import { facts as facts$1m } from '../stripe.js';
import { facts as facts$1n } from '../taboola.js';
import { facts as facts$1o } from '../tawk.js';
import { facts as facts$1p } from '../tealium.js';
import { facts as facts$1q } from '../tealium-collect.js';
import { facts as facts$1r } from '../the-trade-desk.js';
import { facts as facts$8 } from '../tiktok.js';
import { facts as facts$9 } from '../tiktok-pixel.js';
import { facts as facts$1s } from '../treasure-data.js';
import { facts as facts$U } from '../user-insight.js';
import { facts as facts$V } from '../valuecommerce.js';
import { facts as facts$1t } from '../vwo.js';
import { facts as facts$1u } from '../xandr.js';
import { facts as facts$1v } from '../yahoo-inc.js';
import { facts as facts$W } from '../yahoo-tag-manager.js';
import { facts as facts$1w } from '../yandex-metrica.js';
import { facts as facts$1x } from '../zendesk.js';
import { facts as facts$1y } from '../zoom.js';

/** What the gate must know about the vendors beyond the core set: what `sekisho.vendors.js` brings. */
const further = [
    facts,
    facts$1,
    facts$2,
    facts$3,
    facts$4,
    facts$5,
    facts$6,
    facts$7,
    facts$8,
    facts$9,
    facts$a,
    facts$b,
    facts$c,
    facts$d,
    facts$e,
    facts$f,
    facts$g,
    facts$h,
    facts$i,
    facts$j,
    facts$k,
    facts$l,
    facts$m,
    facts$n,
    facts$o,
    facts$p,
    facts$q,
    facts$r,
    facts$s,
    facts$t,
    facts$u,
    facts$v,
    facts$w,
    facts$x,
    facts$y,
    facts$z,
    facts$A,
    facts$B,
    facts$C,
    facts$D,
    facts$E,
    facts$F,
    facts$G,
    facts$H,
    facts$I,
    facts$J,
    facts$K,
    facts$L,
    facts$M,
    facts$N,
    facts$O,
    facts$P,
    facts$Q,
    facts$R,
    facts$S,
    facts$T,
    facts$U,
    facts$V,
    facts$W,
    facts$X,
    facts$Y,
    facts$Z,
    facts$_,
    facts$$,
    facts$10,
    facts$11,
    facts$12,
    facts$13,
    facts$14,
    facts$15,
    facts$16,
    facts$17,
    facts$18,
    facts$19,
    facts$1a,
    facts$1b,
    facts$1c,
    facts$1d,
    facts$1e,
    facts$1f,
    facts$1g,
    facts$1h,
    facts$1i,
    facts$1j,
    facts$1k,
    facts$1l,
    facts$1m,
    facts$1n,
    facts$1o,
    facts$1p,
    facts$1q,
    facts$1r,
    facts$1s,
    facts$1t,
    facts$1u,
    facts$1v,
    facts$1w,
    facts$1x,
    facts$1y,
];

export { further };
