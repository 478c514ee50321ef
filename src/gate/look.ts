import { getterOf, methodsOf } from '../lib/native.js';
import { ANNOTATED, PLACE } from './tag.js';

/** What is asked of every element that is added. */
export interface Look {
  isAnnotated(element: Element): boolean;
  /** Whether the interface draws there. */
  isPlace(element: Element): boolean;
  hasElements(element: Element): boolean;
}

/** Takes the browser's own functions once: quick, and past the fields of forms that bear their names. */
export const createLook = (): Look => {
  const { matches } = methodsOf('Element', 'matches');
  const firstOf = getterOf('Element', 'firstElementChild');
  return {
    isAnnotated: (element) => matches.call(element, ANNOTATED),
    isPlace: (element) => matches.call(element, PLACE),
    hasElements: (element) => !!firstOf.call(element),
  };
};
