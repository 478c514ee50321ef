import { company as company$9 } from '../doubleclick.js';
import { company as company$8 } from '../google-ads.js';
import { company as company$7 } from '../google-adsense.js';
import { company as company$6 } from '../google-analytics.js';
import { company as company$5 } from '../google-publisher-tag.js';
import { company as company$4 } from '../google-tag-manager.js';
import { company as company$1 } from '../vimeo.js';
import { company } from '../x.js';
import { company as company$2 } from '../yahoo-japan-ads.js';
import { company as company$3 } from '../youtube.js';

/** The company behind each built-in vendor, by the vendor’s id: all that the banner tells. Without a prototype: look any id up, `constructor` too. */
const companies = /* @__PURE__ */ Object.assign(Object.create(null), {
    doubleclick: company$9,
    'google-ads': company$8,
    'google-adsense': company$7,
    'google-analytics': company$6,
    'google-publisher-tag': company$5,
    'google-tag-manager': company$4,
    youtube: company$3,
    'yahoo-japan-ads': company$2,
    vimeo: company$1,
    x: company,
});

export { companies };
