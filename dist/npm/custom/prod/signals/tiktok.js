import { createFront } from './createFront.js';
import { createTeller } from './createTeller.js';
import { isOpen } from './isOpen.js';
import { registerSignal } from './registerSignal.js';
import { vendorsOf, choiceOf } from './vendorsOf.js';

/** TikTok Pixel's cookie consent mode. https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3 */
registerSignal('tiktok', (settings) => {
    const vendors = vendorsOf(settings, 'tiktok');
    if (!vendors.length)
        return () => { };
    const front = createFront();
    const tell = createTeller('ttq', (ttq, method) => {
        const call = Reflect.get(ttq, method);
        // an older snippet does not know it, and the library that comes after would not be told
        if (typeof call === 'function')
            front(ttq, () => void Reflect.apply(call, ttq, []));
    });
    return (decision) => {
        if (choiceOf(vendors, decision) === 'granted')
            tell('grantConsent');
        else
            tell(vendors.some(({ id }) => isOpen(id, decision)) ? 'holdConsent' : 'revokeConsent');
    };
});
