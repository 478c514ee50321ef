import { page } from './page.js';

/** The whole address, if it may become a link: http or https, not `javascript:`, `data:` or what cannot be read. */
const safeUrl = (address, base = page('baseURI')) => {
    try {
        const { href, protocol } = new URL(address, base);
        return address && /^https?:$/.test(protocol) ? href : undefined;
    }
    catch {
        return undefined;
    }
};

export { safeUrl };
