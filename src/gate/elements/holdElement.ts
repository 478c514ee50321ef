/** Iframes, images and other elements that fetch by an attribute: `data-src` becomes `src`, and back. */
import { of } from '../../lib/page.js';
import { trust, webAddress } from './trustedTypes.js';

/** The attributes that make an element fetch, and that `data-` holds back: those of all elements, in an order of their own. */
export const HELD_ATTRIBUTES = ['src', 'srcset', 'srcdoc', 'href', 'data', 'poster', 'imagesrcset', 'background'];

/** Lets the element fetch. `changed` names a held attribute that was just given another value. */
export const revealElement = (element: Element, changed?: string | null): void => {
  for (const name of HELD_ATTRIBUTES) {
    const value = element.getAttribute(`data-${name}`);
    const isDue = !of(element, 'hasAttribute')(name) || changed === `data-${name}`;
    if (!value || !isDue) continue;
    if (!/srcset|srcdoc/.test(name)) webAddress(value);
    element.setAttribute(name, name === 'srcdoc' ? trust('a frame').createHTML(value) : value);
  }
};

/** Empties a frame whose `src` was taken away: that alone does not, putting the same element back does. */
export const unloadFrame = (element: Element): void => {
  if (element instanceof HTMLIFrameElement) element.after(element);
};

/** Takes the permission back. What an iframe shows is gone; what was sent is sent. */
export const holdElement = (element: Element): void => {
  let changed = false;
  for (const name of HELD_ATTRIBUTES) {
    if (element.hasAttribute(`data-${name}`) && of(element, 'hasAttribute')(name)) {
      element.removeAttribute(name);
      changed = true;
    }
  }
  if (changed) unloadFrame(element);
};
