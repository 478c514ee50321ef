import { embeds } from '../../../prod/locales/en/embeds.js';
import { createGates } from './gates.js';
import { createLinkedFrames } from '../links/linkedFrames.js';
import { pageLoaded } from '../common/pageLoaded.js';
import { createPlaceholders } from './placeholders.js';
import { createPlainLinks } from '../links/plainLinks.js';
import { fill } from '../../i18n/text.js';
import { nameVendors } from './describeEmbed.js';

/** What comes in the place of held frames, and what links can be turned into. */
const createEmbeds = (context) => {
    const { port, language } = context;
    const { settings } = port;
    const title = context.translations['embed.title'] ?? embeds['embed.title'];
    // frames take their room first, and placeholders that of the frames
    const linked = createLinkedFrames(port, (ids) => fill(title, { name: nameVendors(ids, { settings, language, messages: context.messages }) }));
    const plain = createPlainLinks(port);
    const placeholders = createPlaceholders(context);
    const gates = createGates(context);
    const loaded = pageLoaded();
    let isEnded = false;
    return {
        async placehold(element) {
            await loaded;
            if (isEnded)
                return;
            if (element instanceof HTMLIFrameElement)
                return placeholders.add(element);
            if (!(element instanceof HTMLAnchorElement))
                return gates.add(element);
            linked.add(element);
            plain.add(element);
        },
        destroy() {
            isEnded = true;
            placeholders.destroy();
            gates.destroy();
            linked.destroy();
            plain.destroy();
        },
    };
};

export { createEmbeds };
