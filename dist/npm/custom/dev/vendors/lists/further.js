import { facts } from '../a8-net.js';
import { facts as facts$1 } from '../accesstrade.js';
import { facts as facts$2 } from '../ad-ebis.js';
import { facts as facts$3 } from '../ad-generation.js';
import { facts as facts$4 } from '../b-dash.js';
import { facts as facts$5 } from '../bownow.js';
import { facts as facts$6 } from '../chatplus.js';
import { facts as facts$7 } from '../criteo.js';
import { facts as facts$8 } from '../facebook.js';
import { facts as facts$9 } from '../fluct.js';
import { facts as facts$a } from '../freakout.js';
import { facts as facts$b } from '../geniee.js';
import { facts as facts$c } from '../google-calendar.js';
import { facts as facts$d } from '../google-fonts.js';
import { facts as facts$e } from '../google-maps.js';
import { facts as facts$f } from '../google-sign-in.js';
import { facts as facts$g } from '../hatena.js';
import { facts as facts$h } from '../hotjar.js';
import { facts as facts$i } from '../i-mobile.js';
import { facts as facts$j } from '../instagram.js';
import { facts as facts$k } from '../intimate-merger.js';
import { facts as facts$l } from '../karte.js';
import { facts as facts$m } from '../line.js';
import { facts as facts$n } from '../line-login.js';
import { facts as facts$o } from '../line-tag.js';
import { facts as facts$p } from '../linkedin.js';
import { facts as facts$q } from '../logicad.js';
import { facts as facts$r } from '../logly.js';
import { facts as facts$s } from '../matomo.js';
import { facts as facts$t } from '../meta-pixel.js';
import { facts as facts$u } from '../microad.js';
import { facts as facts$v } from '../microsoft-advertising.js';
import { facts as facts$w } from '../microsoft-clarity.js';
import { facts as facts$x } from '../mieruca.js';
import { facts as facts$y } from '../nend.js';
import { facts as facts$z } from '../pinterest.js';
import { facts as facts$A } from '../plausible.js';
import { facts as facts$B } from '../popin.js';
import { facts as facts$C } from '../ptengine.js';
import { facts as facts$D } from '../rakuten-advertising.js';
import { facts as facts$E } from '../rakuten-affiliate.js';
import { facts as facts$F } from '../recaptcha.js';
import { facts as facts$G } from '../repro.js';
import { facts as facts$H } from '../rtoaster.js';
import { facts as facts$I } from '../satori.js';
import { facts as facts$J } from '../smartnews-ads.js';
import { facts as facts$K } from '../tiktok.js';
import { facts as facts$L } from '../tiktok-pixel.js';
import { facts as facts$M } from '../treasure-data.js';
import { facts as facts$N } from '../user-insight.js';
import { facts as facts$O } from '../valuecommerce.js';
import { facts as facts$P } from '../yahoo-inc.js';
import { facts as facts$Q } from '../yahoo-tag-manager.js';
import { facts as facts$R } from '../zoom.js';

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
];

export { further };
