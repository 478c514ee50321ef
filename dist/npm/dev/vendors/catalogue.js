import { disclosure as disclosure$e, party as party$e } from './ad-ebis.js';
import { disclosure as disclosure$d, party as party$d } from './ad-generation.js';
import { disclosure as disclosure$c, party as party$c } from './bownow.js';
import { disclosure as disclosure$l, party as party$l } from './criteo.js';
import { disclosure as disclosure$t, party as party$t } from './facebook.js';
import { disclosure as disclosure$b, party as party$b } from './fluct.js';
import { disclosure as disclosure$a, party as party$a } from './freakout.js';
import { disclosure as disclosure$9, party as party$9 } from './geniee.js';
import { disclosure as disclosure$B, party as party$B } from './google-calendar.js';
import { disclosure as disclosure$A, party as party$A } from './google-fonts.js';
import { disclosure as disclosure$C, party as party$C } from './google-maps.js';
import { disclosure as disclosure$k, party as party$k } from './hatena.js';
import { disclosure as disclosure$i, party as party$i } from './hotjar.js';
import { disclosure as disclosure$8, party as party$8 } from './i-mobile.js';
import { disclosure as disclosure$s, party as party$s } from './instagram.js';
import { disclosure as disclosure$7, party as party$7 } from './intimate-merger.js';
import { disclosure as disclosure$6, party as party$6 } from './karte.js';
import { disclosure as disclosure$x, party as party$x } from './line.js';
import { disclosure as disclosure$y, party as party$y } from './line-tag.js';
import { disclosure as disclosure$n, party as party$n } from './linkedin.js';
import { disclosure as disclosure$h, party as party$h } from './matomo.js';
import { disclosure as disclosure$u, party as party$u } from './meta-pixel.js';
import { disclosure as disclosure$5, party as party$5 } from './microad.js';
import { disclosure as disclosure$p, party as party$p } from './microsoft-advertising.js';
import { disclosure as disclosure$o, party as party$o } from './microsoft-clarity.js';
import { disclosure as disclosure$4, party as party$4 } from './nend.js';
import { disclosure as disclosure$m, party as party$m } from './pinterest.js';
import { disclosure as disclosure$g, party as party$g } from './plausible.js';
import { disclosure as disclosure$z, party as party$z } from './recaptcha.js';
import { disclosure as disclosure$3, party as party$3 } from './rtoaster.js';
import { disclosure as disclosure$2, party as party$2 } from './satori.js';
import { disclosure as disclosure$1, party as party$1 } from './smartnews-ads.js';
import { disclosure as disclosure$q, party as party$q } from './tiktok.js';
import { disclosure as disclosure$r, party as party$r } from './tiktok-pixel.js';
import { disclosure as disclosure$f, party as party$f } from './treasure-data.js';
import { disclosure, party } from './user-insight.js';
import { disclosure as disclosure$v, party as party$v } from './yahoo-inc.js';
import { disclosure as disclosure$w, party as party$w } from './yahoo-tag-manager.js';
import { disclosure as disclosure$j, party as party$j } from './zoom.js';

/** By the vendor’s id. Without a prototype: look any id up, `constructor` too. */
const catalogue = /* @__PURE__ */ Object.assign(Object.create(null), {
    'google-maps': { party: party$C, disclosure: disclosure$C },
    'google-calendar': { party: party$B, disclosure: disclosure$B },
    'google-fonts': { party: party$A, disclosure: disclosure$A },
    recaptcha: { party: party$z, disclosure: disclosure$z },
    'line-tag': { party: party$y, disclosure: disclosure$y },
    line: { party: party$x, disclosure: disclosure$x },
    'yahoo-tag-manager': { party: party$w, disclosure: disclosure$w },
    'yahoo-inc': { party: party$v, disclosure: disclosure$v },
    'meta-pixel': { party: party$u, disclosure: disclosure$u },
    facebook: { party: party$t, disclosure: disclosure$t },
    instagram: { party: party$s, disclosure: disclosure$s },
    'tiktok-pixel': { party: party$r, disclosure: disclosure$r },
    tiktok: { party: party$q, disclosure: disclosure$q },
    'microsoft-advertising': { party: party$p, disclosure: disclosure$p },
    'microsoft-clarity': { party: party$o, disclosure: disclosure$o },
    linkedin: { party: party$n, disclosure: disclosure$n },
    pinterest: { party: party$m, disclosure: disclosure$m },
    criteo: { party: party$l, disclosure: disclosure$l },
    hatena: { party: party$k, disclosure: disclosure$k },
    zoom: { party: party$j, disclosure: disclosure$j },
    hotjar: { party: party$i, disclosure: disclosure$i },
    matomo: { party: party$h, disclosure: disclosure$h },
    plausible: { party: party$g, disclosure: disclosure$g },
    'treasure-data': { party: party$f, disclosure: disclosure$f },
    'ad-ebis': { party: party$e, disclosure: disclosure$e },
    'ad-generation': { party: party$d, disclosure: disclosure$d },
    bownow: { party: party$c, disclosure: disclosure$c },
    fluct: { party: party$b, disclosure: disclosure$b },
    freakout: { party: party$a, disclosure: disclosure$a },
    geniee: { party: party$9, disclosure: disclosure$9 },
    'i-mobile': { party: party$8, disclosure: disclosure$8 },
    'intimate-merger': { party: party$7, disclosure: disclosure$7 },
    karte: { party: party$6, disclosure: disclosure$6 },
    microad: { party: party$5, disclosure: disclosure$5 },
    nend: { party: party$4, disclosure: disclosure$4 },
    rtoaster: { party: party$3, disclosure: disclosure$3 },
    satori: { party: party$2, disclosure: disclosure$2 },
    'smartnews-ads': { party: party$1, disclosure: disclosure$1 },
    'user-insight': { party: party, disclosure: disclosure },
});

export { catalogue };
