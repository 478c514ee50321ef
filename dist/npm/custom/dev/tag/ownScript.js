import { attempt } from '../lib/attempt.js';
import { page } from '../lib/page.js';

/**
 * Finds the tag this file was loaded by. Must be called while the file is first run: later `currentScript` is `null`.
 * A tag that cannot be found gives no base address rather than a wrong one (CVE-2024-47068).
 */
const readOwnScript = () => {
    const element = attempt(() => page('currentScript'));
    const read = (name) => {
        const value = attempt(() => element?.[name]);
        return typeof value === 'string' ? value : '';
    };
    const src = read('src');
    return {
        element: element || undefined,
        base: src.replace(/[^/]*([?#].*)?$/, ''),
        // the attribute reads '' under a Content-Security-Policy; the property has it
        nonce: read('nonce'),
        hasIntegrity: !!read('integrity') || (!!element && !src),
    };
};

export { readOwnScript };
