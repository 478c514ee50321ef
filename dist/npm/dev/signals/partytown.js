import { page } from '../lib/page.js';
import { registerSignal } from './registerSignal.js';

/**
 * Partytown: tells it of scripts that were released as `text/partytown`, which it then runs in its worker. Its file being
 * there switches it on. @qwik.dev/partytown 0.14.4, `partytown-sandbox-sw`.
 */
registerSignal('partytown', () => {
    const observer = new MutationObserver((records) => {
        // until then Partytown has not looked at all
        if (page('readyState') !== 'complete')
            return;
        const isHandedOver = ({ target }) => target instanceof HTMLScriptElement && target.getAttribute('type') === 'text/partytown';
        if (records.some(isHandedOver))
            window.dispatchEvent(new CustomEvent('ptupdate'));
    });
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['type'] });
    return () => { };
});
