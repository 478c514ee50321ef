import { stubs as stubs$4 } from '../google-adsense.js';
import { stubs as stubs$3 } from '../google-publisher-tag.js';
import { stubs as stubs$1 } from '../x.js';
import { stubs as stubs$2 } from '../yahoo-japan-ads.js';

/** What stands in for globals of vendors in the core set, by the vendor’s id. Without a prototype: look any id up, `constructor` too. */
const stubs = /* @__PURE__ */ Object.assign(Object.create(null), {
    'google-adsense': stubs$4,
    'google-publisher-tag': stubs$3,
    'yahoo-japan-ads': stubs$2,
    x: stubs$1,
});

export { stubs };
