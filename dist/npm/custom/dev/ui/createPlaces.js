import { loadEmbeds, loadPreact, loadDisclosures } from './chunks.script.js';
import { withCatalogue } from '../disclose/withCatalogue.js';
import { loadSpeech } from './speech.js';
import { bannerStyles } from './styles.js';

/** A part that starts when it is first needed; a start that failed is tried again the next time. */
const lazily = (start) => {
    let started;
    return {
        async use(work) {
            started || (started = start());
            try {
                await work(await started);
            }
            catch (cause) {
                started = undefined;
                throw cause;
            }
        },
        destroy: () => void started?.then((part) => part.destroy(), () => { }),
    };
};
const createPlaces = (port) => {
    const embeds = lazily(async () => {
        const [speech, described, chunk, { render }] = await Promise.all([
            loadSpeech(port, 'embeds'),
            withCatalogue(port),
            loadEmbeds(port),
            loadPreact(port),
        ]);
        return chunk.createEmbeds({ ...speech, port: described, render, styles: bannerStyles });
    });
    const disclosures = lazily(async () => {
        const [described, chunk, { render }] = await Promise.all([
            withCatalogue(port),
            loadDisclosures(port),
            loadPreact(port),
        ]);
        return chunk.createDisclosures({
            port: described,
            render,
            speak: (preferred) => loadSpeech(port, 'preferences', preferred),
        });
    });
    return {
        placehold: (place) => place.hasAttribute('data-sekisho')
            ? disclosures.use((part) => part.placehold(place))
            : embeds.use((part) => part.placehold(place)),
        destroy() {
            embeds.destroy();
            disclosures.destroy();
        },
    };
};

export { createPlaces };
