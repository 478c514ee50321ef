import { duties } from '../../../prod/locales/en/duties.js';
import { of } from '../../lib/page.js';
import { languageAt } from '../common/languageAt.js';
import { drawChoices } from './drawChoices.js';
import { isHonored } from './isHonored.js';

/** The links of a page to the visitor's choices: each drawn into the element that asks for it, and kept up to date. */
const createChoices = (port, speak) => {
    const places = new Map();
    let isDestroyed = false;
    const tell = ({ state, honored }) => {
        const text = isHonored(port.settings, port.read()) ? honored : '';
        // said again, it would be read out again
        if (state.textContent !== text)
            state.textContent = text;
    };
    const unsubscribe = port.subscribe(() => places.forEach(tell));
    return {
        async placehold(element) {
            let place = places.get(element);
            if (!place) {
                const { language, translations } = await speak(languageAt(element));
                if (isDestroyed)
                    return;
                const words = { ...duties, ...translations };
                // meanwhile it may have been asked for again
                place = places.get(element) ?? { ...drawChoices(words, language), honored: words.honored };
                places.set(element, place);
            }
            tell(place);
            if (of(place.link, 'parentNode') === element)
                return;
            element.textContent = '';
            element.append(place.link, ' ', place.state);
        },
        destroy() {
            isDestroyed = true;
            unsubscribe();
            for (const [element, { link }] of places)
                if (of(link, 'parentNode') === element)
                    element.textContent = '';
            places.clear();
        },
    };
};

export { createChoices };
