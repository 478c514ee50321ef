import { of } from '../lib/page.js';
import { webAddress, trust } from './trust.js';

/** Iframes, images and other elements that fetch by an attribute: `data-src` becomes `src`, and back. */
/** The attributes that make an element fetch, and that `data-` holds back. */
const FETCHING = ['src', 'srcset', 'srcdoc', 'href', 'data', 'poster', 'imagesrcset', 'background'];
/** Lets the element fetch. `changed` names a held attribute that was just given another value. */
const reveal = (element, changed) => {
    for (const name of FETCHING) {
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
const unload = (element) => {
    if (element instanceof HTMLIFrameElement)
        element.after(element);
};
/** Takes the permission back. What an iframe shows is gone; what was sent is sent. */
const hold = (element) => {
    let changed = false;
    for (const name of FETCHING) {
        if (element.hasAttribute(`data-${name}`) && of(element, 'hasAttribute')(name)) {
            element.removeAttribute(name);
            changed = true;
        }
    }
    if (changed)
        unload(element);
};

export { FETCHING, hold, reveal, unload };
