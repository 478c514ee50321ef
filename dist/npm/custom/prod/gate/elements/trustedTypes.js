import { page } from '../../lib/page.js';

const rules = {
    createHTML: (text) => text,
    createScript: (text) => text,
    createScriptURL: (address) => address,
};
let policy;
/** The one Trusted Types policy, `sekisho`. Throws where the page does not allow it: what needs it stays held. */
const trust = (subject) => {
    const { trustedTypes } = window;
    try {
        policy || (policy = trustedTypes?.createPolicy ? trustedTypes.createPolicy('sekisho', rules) : rules);
    }
    catch (cause) {
        throw cause;
    }
    return policy;
};
/** The full address if it is http or https; throws for anything else (`javascript:`, `data:`). */
const webAddress = (address) => {
    const url = new URL(address, page('baseURI'));
    if (!/^https?:$/.test(url.protocol)) {
        throw new TypeError(url.protocol);
    }
    return url.href;
};

export { trust, webAddress };
