import { disclosure as disclosure$R, party as party$R } from '../a8-net.js';
import { disclosure as disclosure$Q, party as party$Q } from '../accesstrade.js';
import { disclosure as disclosure$P, party as party$P } from '../ad-ebis.js';
import { disclosure as disclosure$O, party as party$O } from '../ad-generation.js';
import { disclosure as disclosure$N, party as party$N } from '../b-dash.js';
import { disclosure as disclosure$M, party as party$M } from '../bownow.js';
import { disclosure as disclosure$L, party as party$L } from '../chatplus.js';
import { disclosure as disclosure$K, party as party$K } from '../criteo.js';
import { disclosure as disclosure$J, party as party$J } from '../facebook.js';
import { disclosure as disclosure$I, party as party$I } from '../fluct.js';
import { disclosure as disclosure$H, party as party$H } from '../freakout.js';
import { disclosure as disclosure$G, party as party$G } from '../geniee.js';
import { disclosure as disclosure$F, party as party$F } from '../google-calendar.js';
import { disclosure as disclosure$E, party as party$E } from '../google-fonts.js';
import { disclosure as disclosure$D, party as party$D } from '../google-maps.js';
import { disclosure as disclosure$C, party as party$C } from '../google-sign-in.js';
import { disclosure as disclosure$B, party as party$B } from '../hatena.js';
import { disclosure as disclosure$A, party as party$A } from '../hotjar.js';
import { disclosure as disclosure$z, party as party$z } from '../i-mobile.js';
import { disclosure as disclosure$y, party as party$y } from '../instagram.js';
import { disclosure as disclosure$x, party as party$x } from '../intimate-merger.js';
import { disclosure as disclosure$w, party as party$w } from '../karte.js';
import { disclosure as disclosure$v, party as party$v } from '../line.js';
import { disclosure as disclosure$u, party as party$u } from '../line-login.js';
import { disclosure as disclosure$t, party as party$t } from '../line-tag.js';
import { disclosure as disclosure$s, party as party$s } from '../linkedin.js';
import { disclosure as disclosure$r, party as party$r } from '../logicad.js';
import { disclosure as disclosure$q, party as party$q } from '../logly.js';
import { disclosure as disclosure$p, party as party$p } from '../matomo.js';
import { disclosure as disclosure$o, party as party$o } from '../meta-pixel.js';
import { disclosure as disclosure$n, party as party$n } from '../microad.js';
import { disclosure as disclosure$m, party as party$m } from '../microsoft-advertising.js';
import { disclosure as disclosure$l, party as party$l } from '../microsoft-clarity.js';
import { disclosure as disclosure$k, party as party$k } from '../mieruca.js';
import { disclosure as disclosure$j, party as party$j } from '../nend.js';
import { disclosure as disclosure$i, party as party$i } from '../pinterest.js';
import { disclosure as disclosure$h, party as party$h } from '../plausible.js';
import { disclosure as disclosure$g, party as party$g } from '../popin.js';
import { disclosure as disclosure$f, party as party$f } from '../ptengine.js';
import { disclosure as disclosure$e, party as party$e } from '../rakuten-advertising.js';
import { disclosure as disclosure$d, party as party$d } from '../rakuten-affiliate.js';
import { disclosure as disclosure$c, party as party$c } from '../recaptcha.js';
import { disclosure as disclosure$b, party as party$b } from '../repro.js';
import { disclosure as disclosure$a, party as party$a } from '../rtoaster.js';
import { disclosure as disclosure$9, party as party$9 } from '../satori.js';
import { disclosure as disclosure$8, party as party$8 } from '../smartnews-ads.js';
import { disclosure as disclosure$7, party as party$7 } from '../tiktok.js';
import { disclosure as disclosure$6, party as party$6 } from '../tiktok-pixel.js';
import { disclosure as disclosure$5, party as party$5 } from '../treasure-data.js';
import { disclosure as disclosure$4, party as party$4 } from '../user-insight.js';
import { disclosure as disclosure$3, party as party$3 } from '../valuecommerce.js';
import { disclosure as disclosure$2, party as party$2 } from '../yahoo-inc.js';
import { disclosure as disclosure$1, party as party$1 } from '../yahoo-tag-manager.js';
import { disclosure, party } from '../zoom.js';

/** What visitors are told of the vendors beyond the core set, by the vendor’s id: a lazy file of its own, for those sites that use one of them. Without a prototype: look any id up, `constructor` too. */
const catalogue = 
/* @__PURE__ */ Object.assign(Object.create(null), {
    'a8-net': { party: party$R, disclosure: disclosure$R },
    accesstrade: { party: party$Q, disclosure: disclosure$Q },
    'ad-ebis': { party: party$P, disclosure: disclosure$P },
    'ad-generation': { party: party$O, disclosure: disclosure$O },
    'b-dash': { party: party$N, disclosure: disclosure$N },
    bownow: { party: party$M, disclosure: disclosure$M },
    chatplus: { party: party$L, disclosure: disclosure$L },
    criteo: { party: party$K, disclosure: disclosure$K },
    facebook: { party: party$J, disclosure: disclosure$J },
    fluct: { party: party$I, disclosure: disclosure$I },
    freakout: { party: party$H, disclosure: disclosure$H },
    geniee: { party: party$G, disclosure: disclosure$G },
    'google-calendar': { party: party$F, disclosure: disclosure$F },
    'google-fonts': { party: party$E, disclosure: disclosure$E },
    'google-maps': { party: party$D, disclosure: disclosure$D },
    'google-sign-in': { party: party$C, disclosure: disclosure$C },
    hatena: { party: party$B, disclosure: disclosure$B },
    hotjar: { party: party$A, disclosure: disclosure$A },
    'i-mobile': { party: party$z, disclosure: disclosure$z },
    instagram: { party: party$y, disclosure: disclosure$y },
    'intimate-merger': { party: party$x, disclosure: disclosure$x },
    karte: { party: party$w, disclosure: disclosure$w },
    line: { party: party$v, disclosure: disclosure$v },
    'line-login': { party: party$u, disclosure: disclosure$u },
    'line-tag': { party: party$t, disclosure: disclosure$t },
    linkedin: { party: party$s, disclosure: disclosure$s },
    logicad: { party: party$r, disclosure: disclosure$r },
    logly: { party: party$q, disclosure: disclosure$q },
    matomo: { party: party$p, disclosure: disclosure$p },
    'meta-pixel': { party: party$o, disclosure: disclosure$o },
    microad: { party: party$n, disclosure: disclosure$n },
    'microsoft-advertising': { party: party$m, disclosure: disclosure$m },
    'microsoft-clarity': { party: party$l, disclosure: disclosure$l },
    mieruca: { party: party$k, disclosure: disclosure$k },
    nend: { party: party$j, disclosure: disclosure$j },
    pinterest: { party: party$i, disclosure: disclosure$i },
    plausible: { party: party$h, disclosure: disclosure$h },
    popin: { party: party$g, disclosure: disclosure$g },
    ptengine: { party: party$f, disclosure: disclosure$f },
    'rakuten-advertising': { party: party$e, disclosure: disclosure$e },
    'rakuten-affiliate': { party: party$d, disclosure: disclosure$d },
    recaptcha: { party: party$c, disclosure: disclosure$c },
    repro: { party: party$b, disclosure: disclosure$b },
    rtoaster: { party: party$a, disclosure: disclosure$a },
    satori: { party: party$9, disclosure: disclosure$9 },
    'smartnews-ads': { party: party$8, disclosure: disclosure$8 },
    tiktok: { party: party$7, disclosure: disclosure$7 },
    'tiktok-pixel': { party: party$6, disclosure: disclosure$6 },
    'treasure-data': { party: party$5, disclosure: disclosure$5 },
    'user-insight': { party: party$4, disclosure: disclosure$4 },
    valuecommerce: { party: party$3, disclosure: disclosure$3 },
    'yahoo-inc': { party: party$2, disclosure: disclosure$2 },
    'yahoo-tag-manager': { party: party$1, disclosure: disclosure$1 },
    zoom: { party: party, disclosure: disclosure },
});

export { catalogue };
