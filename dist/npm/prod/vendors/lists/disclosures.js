import { disclosure as disclosure$9 } from '../doubleclick.js';
import { disclosure as disclosure$8 } from '../google-ads.js';
import { disclosure as disclosure$7 } from '../google-adsense.js';
import { disclosure as disclosure$6 } from '../google-analytics.js';
import { disclosure as disclosure$5 } from '../google-publisher-tag.js';
import { disclosure as disclosure$4 } from '../google-tag-manager.js';
import { disclosure as disclosure$1 } from '../vimeo.js';
import { disclosure } from '../x.js';
import { disclosure as disclosure$2 } from '../yahoo-japan-ads.js';
import { disclosure as disclosure$3 } from '../youtube.js';

/** What visitors are told about each built-in vendor, by its id. Without a prototype: look any id up, `constructor` too. */
const disclosures = /* @__PURE__ */ Object.assign(Object.create(null), {
    doubleclick: disclosure$9,
    'google-ads': disclosure$8,
    'google-adsense': disclosure$7,
    'google-analytics': disclosure$6,
    'google-publisher-tag': disclosure$5,
    'google-tag-manager': disclosure$4,
    youtube: disclosure$3,
    'yahoo-japan-ads': disclosure$2,
    vimeo: disclosure$1,
    x: disclosure,
});

export { disclosures };
