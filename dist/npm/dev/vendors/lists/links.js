import { links as links$a } from '../doubleclick.js';
import { links as links$9 } from '../google-ads.js';
import { links as links$8 } from '../google-adsense.js';
import { links as links$7 } from '../google-analytics.js';
import { links as links$6 } from '../google-publisher-tag.js';
import { links as links$5 } from '../google-tag-manager.js';
import { links as links$2 } from '../vimeo.js';
import { links as links$1 } from '../x.js';
import { links as links$3 } from '../yahoo-japan-ads.js';
import { links as links$4 } from '../youtube.js';

/** Where each built-in vendor’s terms and privacy policy stand, by its id: what a placeholder links to. Without a prototype: look any id up, `constructor` too. */
const links = /* @__PURE__ */ Object.assign(Object.create(null), {
    doubleclick: links$a,
    'google-ads': links$9,
    'google-adsense': links$8,
    'google-analytics': links$7,
    'google-publisher-tag': links$6,
    'google-tag-manager': links$5,
    youtube: links$4,
    'yahoo-japan-ads': links$3,
    vimeo: links$2,
    x: links$1,
});

export { links };
