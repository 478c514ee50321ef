import { disclosure as disclosure$17, party as party$17 } from '../a8-net.js';
import { disclosure as disclosure$16, party as party$16 } from '../accesstrade.js';
import { disclosure as disclosure$15, party as party$15 } from '../ad-ebis.js';
import { disclosure as disclosure$14, party as party$14 } from '../ad-generation.js';
import { disclosure as disclosure$1y, party as party$1y } from '../adobe-advertising.js';
import { disclosure as disclosure$1x, party as party$1x } from '../adobe-audience-manager.js';
import { disclosure as disclosure$1w, party as party$1w } from '../adobe-experience-cloud.js';
import { disclosure as disclosure$1v, party as party$1v } from '../adobe-fonts.js';
import { disclosure as disclosure$1u, party as party$1u } from '../adobe-tags.js';
import { disclosure as disclosure$1t, party as party$1t } from '../adroll.js';
import { disclosure as disclosure$1s, party as party$1s } from '../amazon-ads.js';
import { disclosure as disclosure$1r, party as party$1r } from '../amplitude.js';
import { disclosure as disclosure$13, party as party$13 } from '../b-dash.js';
import { disclosure as disclosure$12, party as party$12 } from '../bownow.js';
import { disclosure as disclosure$11, party as party$11 } from '../chatplus.js';
import { disclosure as disclosure$1o, party as party$1o } from '../cloudflare-web-analytics.js';
import { disclosure as disclosure$1n, party as party$1n } from '../contentsquare.js';
import { disclosure as disclosure$1m, party as party$1m } from '../crazy-egg.js';
import { disclosure as disclosure$1l, party as party$1l } from '../criteo.js';
import { disclosure as disclosure$A, party as party$A } from '../facebook.js';
import { disclosure as disclosure$10, party as party$10 } from '../fluct.js';
import { disclosure as disclosure$$, party as party$$ } from '../freakout.js';
import { disclosure as disclosure$_, party as party$_ } from '../geniee.js';
import { disclosure as disclosure$1k, party as party$1k } from '../google-calendar.js';
import { disclosure as disclosure$1j, party as party$1j } from '../google-fonts.js';
import { disclosure as disclosure$1i, party as party$1i } from '../google-maps.js';
import { disclosure as disclosure$1h, party as party$1h } from '../google-sign-in.js';
import { disclosure as disclosure$Z, party as party$Z } from '../hatena.js';
import { disclosure as disclosure$1f, party as party$1f } from '../hotjar.js';
import { disclosure as disclosure$1e, party as party$1e } from '../hubspot.js';
import { disclosure as disclosure$Y, party as party$Y } from '../i-mobile.js';
import { disclosure as disclosure$1d, party as party$1d } from '../id5.js';
import { disclosure as disclosure$z, party as party$z } from '../instagram.js';
import { disclosure as disclosure$1c, party as party$1c } from '../intercom.js';
import { disclosure as disclosure$X, party as party$X } from '../intimate-merger.js';
import { disclosure as disclosure$1b, party as party$1b } from '../jetpack-stats.js';
import { disclosure as disclosure$W, party as party$W } from '../karte.js';
import { disclosure as disclosure$1a, party as party$1a } from '../klaviyo.js';
import { disclosure as disclosure$V, party as party$V } from '../line.js';
import { disclosure as disclosure$U, party as party$U } from '../line-login.js';
import { disclosure as disclosure$T, party as party$T } from '../line-tag.js';
import { disclosure as disclosure$19, party as party$19 } from '../linkedin.js';
import { disclosure as disclosure$S, party as party$S } from '../logicad.js';
import { disclosure as disclosure$R, party as party$R } from '../logly.js';
import { disclosure as disclosure$18, party as party$18 } from '../lotame.js';
import { disclosure as disclosure$D, party as party$D } from '../magnite.js';
import { disclosure as disclosure$C, party as party$C } from '../marketo.js';
import { disclosure as disclosure$B, party as party$B } from '../matomo.js';
import { disclosure as disclosure$y, party as party$y } from '../meta-pixel.js';
import { disclosure as disclosure$Q, party as party$Q } from '../microad.js';
import { disclosure as disclosure$x, party as party$x } from '../microsoft-advertising.js';
import { disclosure as disclosure$w, party as party$w } from '../microsoft-clarity.js';
import { disclosure as disclosure$P, party as party$P } from '../mieruca.js';
import { disclosure as disclosure$v, party as party$v } from '../mixpanel.js';
import { disclosure as disclosure$O, party as party$O } from '../nend.js';
import { disclosure as disclosure$u, party as party$u } from '../new-relic.js';
import { disclosure as disclosure$t, party as party$t } from '../onesignal.js';
import { disclosure as disclosure$s, party as party$s } from '../openx.js';
import { disclosure as disclosure$r, party as party$r } from '../optimizely.js';
import { disclosure as disclosure$q, party as party$q } from '../outbrain.js';
import { disclosure as disclosure$p, party as party$p } from '../paypal.js';
import { disclosure as disclosure$o, party as party$o } from '../pinterest.js';
import { disclosure as disclosure$n, party as party$n } from '../plausible.js';
import { disclosure as disclosure$N, party as party$N } from '../popin.js';
import { disclosure as disclosure$m, party as party$m } from '../posthog.js';
import { disclosure as disclosure$M, party as party$M } from '../ptengine.js';
import { disclosure as disclosure$l, party as party$l } from '../pubmatic.js';
import { disclosure as disclosure$k, party as party$k } from '../quantcast.js';
import { disclosure as disclosure$j, party as party$j } from '../rakuten-advertising.js';
import { disclosure as disclosure$L, party as party$L } from '../rakuten-affiliate.js';
import { disclosure as disclosure$1g, party as party$1g } from '../recaptcha.js';
import { disclosure as disclosure$i, party as party$i } from '../reddit-pixel.js';
import { disclosure as disclosure$K, party as party$K } from '../repro.js';
import { disclosure as disclosure$J, party as party$J } from '../rtoaster.js';
import { disclosure as disclosure$I, party as party$I } from '../satori.js';
import { disclosure as disclosure$h, party as party$h } from '../segment.js';
import { disclosure as disclosure$g, party as party$g } from '../sentry.js';
import { disclosure as disclosure$f, party as party$f } from '../sharethis.js';
import { disclosure as disclosure$H, party as party$H } from '../smartnews-ads.js';
import { disclosure as disclosure$e, party as party$e } from '../snap-pixel.js';
import { disclosure as disclosure$d, party as party$d } from '../snowplow.js';
import { disclosure as disclosure$c, party as party$c } from '../stripe.js';
import { disclosure as disclosure$b, party as party$b } from '../taboola.js';
import { disclosure as disclosure$a, party as party$a } from '../tawk.js';
import { disclosure as disclosure$9, party as party$9 } from '../tealium.js';
import { disclosure as disclosure$8, party as party$8 } from '../tealium-collect.js';
import { disclosure as disclosure$7, party as party$7 } from '../the-trade-desk.js';
import { disclosure as disclosure$1q, party as party$1q } from '../tiktok.js';
import { disclosure as disclosure$1p, party as party$1p } from '../tiktok-pixel.js';
import { disclosure as disclosure$6, party as party$6 } from '../treasure-data.js';
import { disclosure as disclosure$G, party as party$G } from '../user-insight.js';
import { disclosure as disclosure$F, party as party$F } from '../valuecommerce.js';
import { disclosure as disclosure$5, party as party$5 } from '../vwo.js';
import { disclosure as disclosure$4, party as party$4 } from '../xandr.js';
import { disclosure as disclosure$3, party as party$3 } from '../yahoo-inc.js';
import { disclosure as disclosure$E, party as party$E } from '../yahoo-tag-manager.js';
import { disclosure as disclosure$2, party as party$2 } from '../yandex-metrica.js';
import { disclosure as disclosure$1, party as party$1 } from '../zendesk.js';
import { disclosure, party } from '../zoom.js';

/** What visitors are told of the vendors beyond the core set, by the vendor’s id: a lazy file of its own, for those sites that use one of them. Without a prototype: look any id up, `constructor` too. */
const catalogue = 
/* @__PURE__ */ Object.assign(Object.create(null), {
    'adobe-advertising': { party: party$1y, disclosure: disclosure$1y },
    'adobe-audience-manager': { party: party$1x, disclosure: disclosure$1x },
    'adobe-experience-cloud': { party: party$1w, disclosure: disclosure$1w },
    'adobe-fonts': { party: party$1v, disclosure: disclosure$1v },
    'adobe-tags': { party: party$1u, disclosure: disclosure$1u },
    adroll: { party: party$1t, disclosure: disclosure$1t },
    'amazon-ads': { party: party$1s, disclosure: disclosure$1s },
    amplitude: { party: party$1r, disclosure: disclosure$1r },
    tiktok: { party: party$1q, disclosure: disclosure$1q },
    'tiktok-pixel': { party: party$1p, disclosure: disclosure$1p },
    'cloudflare-web-analytics': { party: party$1o, disclosure: disclosure$1o },
    contentsquare: { party: party$1n, disclosure: disclosure$1n },
    'crazy-egg': { party: party$1m, disclosure: disclosure$1m },
    criteo: { party: party$1l, disclosure: disclosure$1l },
    'google-calendar': { party: party$1k, disclosure: disclosure$1k },
    'google-fonts': { party: party$1j, disclosure: disclosure$1j },
    'google-maps': { party: party$1i, disclosure: disclosure$1i },
    'google-sign-in': { party: party$1h, disclosure: disclosure$1h },
    recaptcha: { party: party$1g, disclosure: disclosure$1g },
    hotjar: { party: party$1f, disclosure: disclosure$1f },
    hubspot: { party: party$1e, disclosure: disclosure$1e },
    id5: { party: party$1d, disclosure: disclosure$1d },
    intercom: { party: party$1c, disclosure: disclosure$1c },
    'jetpack-stats': { party: party$1b, disclosure: disclosure$1b },
    klaviyo: { party: party$1a, disclosure: disclosure$1a },
    linkedin: { party: party$19, disclosure: disclosure$19 },
    lotame: { party: party$18, disclosure: disclosure$18 },
    'a8-net': { party: party$17, disclosure: disclosure$17 },
    accesstrade: { party: party$16, disclosure: disclosure$16 },
    'ad-ebis': { party: party$15, disclosure: disclosure$15 },
    'ad-generation': { party: party$14, disclosure: disclosure$14 },
    'b-dash': { party: party$13, disclosure: disclosure$13 },
    bownow: { party: party$12, disclosure: disclosure$12 },
    chatplus: { party: party$11, disclosure: disclosure$11 },
    fluct: { party: party$10, disclosure: disclosure$10 },
    freakout: { party: party$$, disclosure: disclosure$$ },
    geniee: { party: party$_, disclosure: disclosure$_ },
    hatena: { party: party$Z, disclosure: disclosure$Z },
    'i-mobile': { party: party$Y, disclosure: disclosure$Y },
    'intimate-merger': { party: party$X, disclosure: disclosure$X },
    karte: { party: party$W, disclosure: disclosure$W },
    line: { party: party$V, disclosure: disclosure$V },
    'line-login': { party: party$U, disclosure: disclosure$U },
    'line-tag': { party: party$T, disclosure: disclosure$T },
    logicad: { party: party$S, disclosure: disclosure$S },
    logly: { party: party$R, disclosure: disclosure$R },
    microad: { party: party$Q, disclosure: disclosure$Q },
    mieruca: { party: party$P, disclosure: disclosure$P },
    nend: { party: party$O, disclosure: disclosure$O },
    popin: { party: party$N, disclosure: disclosure$N },
    ptengine: { party: party$M, disclosure: disclosure$M },
    'rakuten-affiliate': { party: party$L, disclosure: disclosure$L },
    repro: { party: party$K, disclosure: disclosure$K },
    rtoaster: { party: party$J, disclosure: disclosure$J },
    satori: { party: party$I, disclosure: disclosure$I },
    'smartnews-ads': { party: party$H, disclosure: disclosure$H },
    'user-insight': { party: party$G, disclosure: disclosure$G },
    valuecommerce: { party: party$F, disclosure: disclosure$F },
    'yahoo-tag-manager': { party: party$E, disclosure: disclosure$E },
    magnite: { party: party$D, disclosure: disclosure$D },
    marketo: { party: party$C, disclosure: disclosure$C },
    matomo: { party: party$B, disclosure: disclosure$B },
    facebook: { party: party$A, disclosure: disclosure$A },
    instagram: { party: party$z, disclosure: disclosure$z },
    'meta-pixel': { party: party$y, disclosure: disclosure$y },
    'microsoft-advertising': { party: party$x, disclosure: disclosure$x },
    'microsoft-clarity': { party: party$w, disclosure: disclosure$w },
    mixpanel: { party: party$v, disclosure: disclosure$v },
    'new-relic': { party: party$u, disclosure: disclosure$u },
    onesignal: { party: party$t, disclosure: disclosure$t },
    openx: { party: party$s, disclosure: disclosure$s },
    optimizely: { party: party$r, disclosure: disclosure$r },
    outbrain: { party: party$q, disclosure: disclosure$q },
    paypal: { party: party$p, disclosure: disclosure$p },
    pinterest: { party: party$o, disclosure: disclosure$o },
    plausible: { party: party$n, disclosure: disclosure$n },
    posthog: { party: party$m, disclosure: disclosure$m },
    pubmatic: { party: party$l, disclosure: disclosure$l },
    quantcast: { party: party$k, disclosure: disclosure$k },
    'rakuten-advertising': { party: party$j, disclosure: disclosure$j },
    'reddit-pixel': { party: party$i, disclosure: disclosure$i },
    segment: { party: party$h, disclosure: disclosure$h },
    sentry: { party: party$g, disclosure: disclosure$g },
    sharethis: { party: party$f, disclosure: disclosure$f },
    'snap-pixel': { party: party$e, disclosure: disclosure$e },
    snowplow: { party: party$d, disclosure: disclosure$d },
    stripe: { party: party$c, disclosure: disclosure$c },
    taboola: { party: party$b, disclosure: disclosure$b },
    tawk: { party: party$a, disclosure: disclosure$a },
    tealium: { party: party$9, disclosure: disclosure$9 },
    'tealium-collect': { party: party$8, disclosure: disclosure$8 },
    'the-trade-desk': { party: party$7, disclosure: disclosure$7 },
    'treasure-data': { party: party$6, disclosure: disclosure$6 },
    vwo: { party: party$5, disclosure: disclosure$5 },
    xandr: { party: party$4, disclosure: disclosure$4 },
    'yahoo-inc': { party: party$3, disclosure: disclosure$3 },
    'yandex-metrica': { party: party$2, disclosure: disclosure$2 },
    zendesk: { party: party$1, disclosure: disclosure$1 },
    zoom: { party: party, disclosure: disclosure },
});

export { catalogue };
