import { jsx } from 'preact/jsx-runtime';
import { RESTORE_LIMIT } from '../common/restoreLimit.js';
import { embeds } from '../../../prod/locales/en/embeds.js';
import { createStyle } from '../common/createStyle.js';
import { describeEmbed } from './describeEmbed.js';
import { embedStyles } from './embedStyles.js';
import { directionOf } from '../../i18n/language.js';
import { page } from '../../lib/page.js';
import { Placeholder } from './Placeholder.js';
import { safeUrl } from '../../lib/safeUrl.js';
import { createVeil, replaceInLayout } from '../common/replaceInLayout.js';

/** The element of every placeholder. */
const NAME = 'sekisho-placeholder';
/** Ids as an attribute names them. */
const split = (ids) => (ids || '').split(/\s+/).filter(Boolean);
/** What a frame says of itself, if it can be loaded and is to have a placeholder. */
const readFrame = ({ dataset, title }) => {
    const address = safeUrl(dataset.src || '');
    return address && dataset.placeholder !== 'none'
        ? { address, title, link: dataset.link || '', purposes: split(dataset.purpose), vendors: split(dataset.vendor) }
        : undefined;
};
/** An element of the page with a placeholder's styles in its shadow root. */
const createHost = ({ port, language, styles }) => {
    const { theme, nonce } = port.settings;
    const host = page('createElement')(NAME);
    host.lang = language;
    host.dir = directionOf(language);
    host.dataset.theme = theme;
    host.dataset.nosnippet = '';
    createStyle(host.attachShadow({ mode: 'open' }), nonce)(styles + embedStyles);
    return host;
};
/** Makes the placeholder of a frame; it is not put into the page yet. */
const createPlaceholder = (frame, context, { loadOnce, allow }) => {
    const { port, language, render } = context;
    const messages = { ...embeds, ...context.messages, ...context.translations };
    const host = createHost(context);
    const slot = page('createElement')('div');
    slot.dir = host.dir;
    host.shadowRoot.append(slot);
    const veil = createVeil(frame);
    return {
        host,
        left: RESTORE_LIMIT,
        draw() {
            const held = readFrame(frame);
            if (!held)
                return;
            const { choices, locked, barred } = port.read();
            const embed = describeEmbed(held, { settings: port.settings, choices, locked, barred, language, messages });
            render(jsx(Placeholder, { embed: embed, hint: messages['new-tab'], onceLabel: messages['embed.once'], onOnce: loadOnce, onAlways: allow }), slot);
        },
        fit: () => replaceInLayout(host, frame, veil),
        remove() {
            render(null, slot);
            host.remove();
            veil.lift();
        },
    };
};

export { NAME, createHost, createPlaceholder, readFrame, split };
