import { RESTORE_LIMIT } from '../common/restoreLimit.js';
import { createStyle } from '../common/createStyle.js';
import { directionOf } from '../../i18n/language.js';
import { page } from '../../lib/page.js';

/** Events that code makes do nothing, except that they may refuse. */
const shield = (shadow) => {
    for (const type of ['click', 'input', 'change']) {
        shadow.addEventListener(type, (event) => {
            if (event.isTrusted || event.target.closest('[part~=reject],[part~=cancel]'))
                return;
            event.stopImmediatePropagation();
            event.preventDefault();
        }, true);
    }
};
/** Makes the one `<sekisho-root>`. It stands right before the body: first in the order of focus, safe from swaps. */
const createRoot = ({ nonce, theme, lock }) => {
    const host = page('createElement')('sekisho-root');
    const shadow = host.attachShadow({ mode: 'open' });
    const slot = page('createElement')('div');
    const setStyle = createStyle(shadow, nonce);
    let observer;
    let parent = null;
    const attach = () => {
        parent = page('documentElement');
        const body = page('body');
        parent?.insertBefore(host, body?.parentNode === parent ? body : null);
        for (const watched of [document, parent])
            if (watched)
                observer?.observe(watched, { childList: true });
    };
    const close = () => {
        observer?.disconnect();
        host.hidden = true;
    };
    host.dataset.theme = theme;
    if (lock)
        shield(shadow);
    // search engines know this attribute on div, span and section only
    host.dataset.nosnippet = slot.dataset.nosnippet = '';
    shadow.append(slot);
    close();
    return {
        host,
        slot,
        attach,
        // the one thing of its root that a page hands on into the top layer: media queries do not count it, so answers would leave the window
        style: (css) => setStyle(`${css}:host{zoom:${1 / page('documentElement').currentCSSZoom || 1}!important}`),
        open(language, onRestored, onLost) {
            let left = RESTORE_LIMIT;
            observer = new MutationObserver(() => {
                const html = page('documentElement');
                if (!html || host.parentNode === html)
                    return;
                if (!left--)
                    return onLost();
                const hasLostListeners = html !== parent;
                attach();
                onRestored(hasLostListeners);
            });
            host.lang = language;
            // the page's rules reach the host alone
            host.dir = slot.dir = directionOf(language);
            host.hidden = false;
            attach();
        },
        close,
        destroy() {
            close();
            host.remove();
        },
    };
};

export { createRoot };
