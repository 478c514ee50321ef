import { party as party$9 } from '../doubleclick.js';
import { party as party$8 } from '../google-ads.js';
import { party as party$7 } from '../google-adsense.js';
import { party as party$6 } from '../google-analytics.js';
import { party as party$5 } from '../google-publisher-tag.js';
import { party as party$4 } from '../google-tag-manager.js';
import { party as party$1 } from '../vimeo.js';
import { party } from '../x.js';
import { party as party$2 } from '../yahoo-japan-ads.js';
import { party as party$3 } from '../youtube.js';

/** Who each built-in vendor is, by its id. Without a prototype: look any id up, `constructor` too. */
const parties = /* @__PURE__ */ Object.assign(Object.create(null), {
    doubleclick: party$9,
    'google-ads': party$8,
    'google-adsense': party$7,
    'google-analytics': party$6,
    'google-publisher-tag': party$5,
    'google-tag-manager': party$4,
    youtube: party$3,
    'yahoo-japan-ads': party$2,
    vimeo: party$1,
    x: party,
});

export { parties };
