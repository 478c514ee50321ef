import { of } from '../../lib/page.js';
import { drawChoices } from './drawChoices.js';
import { dutyMessagesAt } from './dutyMessages.js';
import { isHonored } from './isHonored.js';

/** The links of a page to the visitor's choices: each drawn into the element that asks for it, and kept up to date. */
const createChoices = (port) => {
    const places = new Map();
    const tell = ({ state, honored }) => {
        const text = isHonored(port.settings, port.read()) ? honored : '';
        // said again, it would be read out again
        if (state.textContent !== text)
            state.textContent = text;
    };
    const unsubscribe = port.subscribe(() => places.forEach(tell));
    return {
        placehold(element) {
            const words = dutyMessagesAt(element, port.settings);
            const place = places.get(element) ?? { ...drawChoices(words), honored: words.honored };
            places.set(element, place);
            tell(place);
            if (of(place.link, 'parentNode') === element)
                return;
            element.textContent = '';
            element.append(place.link, ' ', place.state);
        },
        destroy() {
            unsubscribe();
            for (const [element, { link }] of places)
                if (of(link, 'parentNode') === element)
                    element.textContent = '';
            places.clear();
        },
    };
};

export { createChoices };
