import { shareAddresses } from '../../data/shareAddresses.js';
import { page } from '../../lib/page.js';
import { safeUrl } from '../../lib/safeUrl.js';
import { createVeil } from '../common/replaceInLayout.js';

/** Links that share this page without anybody's script, and links that stand in for what is held. */
/** The address that this page wants to be known by. */
const ownAddress = () => {
    const canonical = safeUrl(page('querySelector')('link[rel~=canonical]')?.href ?? '');
    return canonical ?? location.href.replace(/#.*/, '');
};
/** In an application, page and title change under a link that stays: it is filled anew when somebody is about to use it. */
const ABOUT_TO_USE = ['pointerover', 'pointerdown', 'focusin', 'click'];
const createPlainLinks = (port) => {
    const ended = new AbortController();
    const filled = new WeakSet();
    const insteads = new Map();
    const fill = (link) => {
        const toAddress = shareAddresses[link.dataset.share ?? ''];
        if (!toAddress || (link.hasAttribute('href') && !filled.has(link)))
            return;
        filled.add(link);
        link.setAttribute('href', toAddress(ownAddress(), page('title')));
    };
    /** Shown only while one of the vendors it stands in for is held. */
    const settle = (link, veil) => {
        if (!link.isConnected)
            return void insteads.delete(link);
        const { choices } = port.read();
        const ids = (link.dataset.instead ?? '').split(/\s+/).filter(Boolean);
        if (ids.length && ids.every((id) => choices[id] === 'granted'))
            veil.drop();
        else
            veil.lift();
    };
    const unsubscribe = port.subscribe(() => insteads.forEach((veil, link) => settle(link, veil)));
    for (const type of ABOUT_TO_USE) {
        page('addEventListener')(type, ({ target }) => {
            const link = target instanceof Element && target.closest('a[data-share]');
            if (link && filled.has(link))
                fill(link);
        }, { capture: true, signal: ended.signal });
    }
    return {
        add(link) {
            if (link.hasAttribute('data-share')) {
                link.relList.add('noopener', 'noreferrer');
                fill(link);
            }
            if (!link.hasAttribute('data-instead'))
                return;
            const veil = insteads.get(link) ?? createVeil(link);
            insteads.set(link, veil);
            settle(link, veil);
        },
        destroy() {
            ended.abort();
            unsubscribe();
            for (const veil of insteads.values())
                veil.lift();
        },
    };
};

export { createPlainLinks };
