import { loadChunk } from '../chunks/loadChunk.script.js';
import { withCatalogue } from '../../disclose/withCatalogue.js';
import { page } from '../../lib/page.js';
import { loadMessages } from './loadMessages.js';
import { loadTheme } from './loadTheme.js';
import { bannerStyles } from './styles.js';

/** A part that starts when it is first needed; a start that failed is tried again the next time. */
const lazily = (start) => {
    let started;
    return {
        async use(work) {
            started || (started = start().catch((cause) => {
                started = undefined;
                throw cause;
            }));
            await work(await started);
        },
        destroy: () => void started?.then((part) => part.destroy(), () => { }),
    };
};
const createPageSlots = (port) => {
    const embeds = lazily(async () => {
        const [loaded, described, chunk, { render }, paint] = await Promise.all([
            loadMessages(port, ['embeds']),
            withCatalogue(port),
            loadChunk(port, 'embeds'),
            loadChunk(port, 'preact'),
            loadTheme(port, page('documentElement')),
        ]);
        return chunk.createEmbeds({ ...loaded, port: described, render, styles: bannerStyles, paint });
    });
    const disclosures = lazily(async () => {
        const [described, chunk, { render }] = await Promise.all([
            withCatalogue(port),
            loadChunk(port, 'disclosures'),
            loadChunk(port, 'preact'),
        ]);
        return chunk.createDisclosures({
            port: described,
            render,
            speak: (preferred) => loadMessages(port, ['preferences', 'disclosures'], preferred),
        });
    });
    const choices = lazily(async () => {
        const { createChoices } = (await port.settings.loadDuties(port));
        return createChoices(port, (preferred) => loadMessages(port, ['duties'], preferred));
    });
    const reopen = lazily(async () => {
        const [{ createReopen }, paint] = await Promise.all([
            loadChunk(port, 'reopen'),
            loadTheme(port, page('documentElement')),
        ]);
        return createReopen({ port, styles: bannerStyles, paint });
    });
    const parts = [embeds, disclosures, choices, reopen];
    let end = () => { };
    if (port.settings.reopen) {
        const stay = () => void reopen.use(() => { }).catch((cause) => port.announce('error', { code: 'interface-failed', cause }));
        stay();
        // whoever has answered is to find the way back: where it could not be loaded, it is tried again
        end = port.subscribe(stay);
    }
    const partOf = ({ dataset: { sekisho } }) => {
        if (sekisho === 'privacy-choices')
            return choices;
        return sekisho ? disclosures : embeds;
    };
    return {
        placehold: (place) => partOf(place).use((part) => part.placehold(place)),
        destroy() {
            end();
            parts.forEach((part) => part.destroy());
        },
    };
};

export { createPageSlots };
