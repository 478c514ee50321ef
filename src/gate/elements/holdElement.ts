/** Iframes, images and other elements that fetch by an attribute: `data-src` becomes `src`, and back. */
import { of } from '../../lib/page.js';
import { trust, webAddress } from './trustedTypes.js';

/** The attributes that make an element fetch, and that `data-` holds back: those of all elements, in an order of their own. */
export const HELD_ATTRIBUTES = ['src', 'srcset', 'srcdoc', 'href', 'data', 'poster', 'imagesrcset', 'background'];

/**
 * Begins a frame anew by putting it back in its place. One whose `src` was taken away is not emptied by that alone; and in Chromium
 * 156 one whose `src` comes in the microtask after the parser has inserted it stays blank.
 */
export const renewFrame = (element: Element): void => {
  if (element instanceof HTMLIFrameElement) element.after(element);
};

/** Past the method that the guard gives what it holds, which takes this for the page's own wish and forgets what it held. */
const clear = (element: Element, name: string): void => of(element, 'removeAttribute')(name);

/** Lets the element fetch. `changed` names a held attribute that was just given another value. */
export const revealElement = (element: Element, changed?: string | null): void => {
  for (const name of HELD_ATTRIBUTES) {
    const value = element.getAttribute(`data-${name}`);
    const isDue = !of(element, 'hasAttribute')(name) || changed === `data-${name}`;
    if (!value || !isDue) continue;
    if (!/srcset|srcdoc/.test(name)) webAddress(value);
    // A frame that is put back with an address asks for that one, and in Chromium another that comes meanwhile can be lost.
    clear(element, name);
    renewFrame(element);
    element.setAttribute(name, name === 'srcdoc' ? trust('a frame').createHTML(value) : value);
  }
};

/** Takes the permission back. What an iframe shows is gone; what was sent is sent. */
export const holdElement = (element: Element): void => {
  let changed = false;
  for (const name of HELD_ATTRIBUTES) {
    if (element.hasAttribute(`data-${name}`) && of(element, 'hasAttribute')(name)) {
      clear(element, name);
      changed = true;
    }
  }
  if (changed) renewFrame(element);
};
