import { createStyle } from './createStyle.js';
import { directionOf } from './language.js';
import { page } from '../lib/page.js';

/** How often an open layer is put back: a page that removes it time and again has the last word. */
const PATIENCE = 9;
/** Makes the one `<sekisho-root>`. It stands right before the body: first in the order of focus, safe from swaps. */
const createRoot = ({ nonce, theme }) => {
    const host = page('createElement')('sekisho-root');
    const shadow = host.attachShadow({ mode: 'open' });
    const slot = page('createElement')('div');
    let observer;
    const attach = () => {
        const html = page('documentElement');
        const body = page('body');
        html.insertBefore(host, body?.parentNode === html ? body : null);
        for (const parent of [document, html])
            observer?.observe(parent, { childList: true });
    };
    const close = () => {
        observer?.disconnect();
        host.hidden = true;
    };
    host.dataset.theme = theme;
    // search engines know this attribute on div, span and section only
    host.dataset.nosnippet = slot.dataset.nosnippet = '';
    shadow.append(slot);
    close();
    return {
        slot,
        style: createStyle(shadow, nonce),
        open(language, onRestored, onLost) {
            let left = PATIENCE;
            observer = new MutationObserver(() => {
                if (host.parentNode === page('documentElement'))
                    return;
                if (!left--)
                    return onLost();
                attach();
                onRestored();
            });
            host.lang = language;
            host.dir = directionOf(language);
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
