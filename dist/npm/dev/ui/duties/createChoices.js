import { duties } from '../../../prod/locales/en/duties.js';
import { of } from '../../lib/page.js';
import { languageAt } from '../common/languageAt.js';
import { drawChoices } from './drawChoices.js';
import { isHonored } from './isHonored.js';

/** The links of a page to the visitor's choices: each drawn into the element that asks for it, and kept up to date. */
const createChoices = (port, speak) => {
    const places = new WeakMap();
    // held weakly: an application that draws a footer a view drops one a view
    const drawn = new Set();
    let isDestroyed = false;
    const tell = ({ state, honored }) => {
        const text = isHonored(port.settings, port.read()) ? honored : '';
        // said again, it would be read out again
        if (state.textContent !== text)
            state.textContent = text;
    };
    const each = (work) => {
        for (const one of drawn) {
            const element = one.deref();
            if (element)
                work(places.get(element), element);
            else
                drawn.delete(one);
        }
    };
    const unsubscribe = port.subscribe(() => each(tell));
    return {
        async placehold(element) {
            let place = places.get(element);
            if (!place) {
                const { language, translations } = await speak(languageAt(element));
                const words = { ...duties, ...translations };
                // meanwhile it may have been asked for again
                place = places.get(element);
                if (!place) {
                    place = { ...drawChoices(words, language), honored: words.honored };
                    places.set(element, place);
                    drawn.add(new WeakRef(element));
                }
            }
            if (isDestroyed)
                return;
            tell(place);
            if (of(place.link, 'parentNode') === element)
                return;
            element.textContent = '';
            element.append(place.link, ' ', place.state);
        },
        destroy() {
            isDestroyed = true;
            unsubscribe();
            each(({ link }, element) => {
                if (of(link, 'parentNode') === element)
                    element.textContent = '';
            });
            drawn.clear();
        },
    };
};

export { createChoices };
