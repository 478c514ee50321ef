import { render } from 'preact';
import { loadEmbeds, loadDisclosures } from './chunks.js';
import { withCatalogue } from '../disclose/withCatalogue.js';
import { loadSpeech } from './speech.js';
import { bannerStyles } from './styles.js';

/** What is drawn into places of the page itself: placeholders of held frames, and disclosures. Each loads when first needed. */
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
        const [speech, described, chunk] = await Promise.all([loadSpeech(port), withCatalogue(port), loadEmbeds()]);
        return chunk.createEmbeds({ ...speech, port: described, render, styles: bannerStyles });
    });
    const disclosures = lazily(async () => {
        const [described, chunk] = await Promise.all([withCatalogue(port), loadDisclosures()]);
        return chunk.createDisclosures({
            port: described,
            render,
            speak: (preferred) => loadSpeech(port, preferred),
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
