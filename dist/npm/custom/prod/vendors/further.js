import { facts as facts$o } from './ad-ebis.js';
import { facts as facts$p } from './ad-generation.js';
import { facts as facts$q } from './bownow.js';
import { facts as facts$h } from './criteo.js';
import { facts as facts$9 } from './facebook.js';
import { facts as facts$r } from './fluct.js';
import { facts as facts$s } from './freakout.js';
import { facts as facts$t } from './geniee.js';
import { facts as facts$1 } from './google-calendar.js';
import { facts as facts$2 } from './google-fonts.js';
import { facts } from './google-maps.js';
import { facts as facts$i } from './hatena.js';
import { facts as facts$k } from './hotjar.js';
import { facts as facts$u } from './i-mobile.js';
import { facts as facts$a } from './instagram.js';
import { facts as facts$v } from './intimate-merger.js';
import { facts as facts$w } from './karte.js';
import { facts as facts$5 } from './line.js';
import { facts as facts$4 } from './line-tag.js';
import { facts as facts$f } from './linkedin.js';
import { facts as facts$l } from './matomo.js';
import { facts as facts$8 } from './meta-pixel.js';
import { facts as facts$x } from './microad.js';
import { facts as facts$d } from './microsoft-advertising.js';
import { facts as facts$e } from './microsoft-clarity.js';
import { facts as facts$y } from './nend.js';
import { facts as facts$g } from './pinterest.js';
import { facts as facts$m } from './plausible.js';
import { facts as facts$3 } from './recaptcha.js';
import { facts as facts$z } from './rtoaster.js';
import { facts as facts$A } from './satori.js';
import { facts as facts$B } from './smartnews-ads.js';
import { facts as facts$c } from './tiktok.js';
import { facts as facts$b } from './tiktok-pixel.js';
import { facts as facts$n } from './treasure-data.js';
import { facts as facts$C } from './user-insight.js';
import { facts as facts$7 } from './yahoo-inc.js';
import { facts as facts$6 } from './yahoo-tag-manager.js';
import { facts as facts$j } from './zoom.js';

/** What the gate must know about the vendors beyond the core set: what `sekisho.vendors.js` brings. A company's stand side by side. */
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
];

export { further };
