import { of } from '../../lib/page.js';
import { webAddress, trust } from './trustedTypes.js';

/** Iframes, images and other elements that fetch by an attribute: `data-src` becomes `src`, and back. */
/** The attributes that make an element fetch, and that `data-` holds back: those of all elements, in an order of their own. */
const HELD_ATTRIBUTES = ['src', 'srcset', 'srcdoc', 'href', 'data', 'poster', 'imagesrcset', 'background'];
/**
 * Begins a frame anew by putting it back in its place. One whose `src` was taken away is not emptied by that alone; and in Chromium
 * 156 one whose `src` comes in the microtask after the parser has inserted it stays blank.
 */
const renewFrame = (element) => {
    if (element instanceof HTMLIFrameElement)
        element.after(element);
};
/** Past the method that the guard gives what it holds, which takes this for the page's own wish and forgets what it held. */
const clear = (element, name) => of(element, 'removeAttribute')(name);
/** Lets the element fetch. `changed` names a held attribute that was just given another value. */
const revealElement = (element, changed) => {
    for (const name of HELD_ATTRIBUTES) {
        const value = element.getAttribute(`data-${name}`);
        const isDue = !of(element, 'hasAttribute')(name) || changed === `data-${name}`;
        if (!value || !isDue)
            continue;
        if (!/srcset|srcdoc/.test(name))
            webAddress(value);
        // A frame that is put back with an address asks for that one, and in Chromium another that comes meanwhile can be lost.
        clear(element, name);
        renewFrame(element);
        element.setAttribute(name, name === 'srcdoc' ? trust('a frame').createHTML(value) : value);
    }
};
/** Takes the permission back. What an iframe shows is gone; what was sent is sent. */
const holdElement = (element) => {
    let changed = false;
    for (const name of HELD_ATTRIBUTES) {
        if (element.hasAttribute(`data-${name}`) && of(element, 'hasAttribute')(name)) {
            clear(element, name);
            changed = true;
        }
    }
    if (changed)
        renewFrame(element);
};

export { HELD_ATTRIBUTES, holdElement, renewFrame, revealElement };
