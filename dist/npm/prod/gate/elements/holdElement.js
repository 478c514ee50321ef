import { of } from '../../lib/page.js';
import { webAddress, trust } from './trustedTypes.js';

/** Iframes, images and other elements that fetch by an attribute: `data-src` becomes `src`, and back. */
/** The attributes that make an element fetch, and that `data-` holds back: those of all elements, in an order of their own. */
const HELD_ATTRIBUTES = ['src', 'srcset', 'srcdoc', 'href', 'data', 'poster', 'imagesrcset', 'background'];
/** Lets the element fetch. `changed` names a held attribute that was just given another value. */
const revealElement = (element, changed) => {
    for (const name of HELD_ATTRIBUTES) {
        const value = element.getAttribute(`data-${name}`);
        const isDue = !of(element, 'hasAttribute')(name) || changed === `data-${name}`;
        if (!value || !isDue)
            continue;
        if (!/srcset|srcdoc/.test(name))
            webAddress(value);
        element.setAttribute(name, name === 'srcdoc' ? trust().createHTML(value) : value);
    }
};
/** Empties a frame whose `src` was taken away: that alone does not, putting the same element back does. */
const unloadFrame = (element) => {
    if (element instanceof HTMLIFrameElement)
        element.after(element);
};
/** Takes the permission back. What an iframe shows is gone; what was sent is sent. */
const holdElement = (element) => {
    let changed = false;
    for (const name of HELD_ATTRIBUTES) {
        if (element.hasAttribute(`data-${name}`) && of(element, 'hasAttribute')(name)) {
            element.removeAttribute(name);
            changed = true;
        }
    }
    if (changed)
        unloadFrame(element);
};

export { HELD_ATTRIBUTES, holdElement, revealElement, unloadFrame };
