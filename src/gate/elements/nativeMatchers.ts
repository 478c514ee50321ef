import { getterOf, methodsOf } from '../../lib/native.js';
import { ANNOTATED, PLACE } from './tag.js';

/** What is asked of every element that is added. */
export interface NativeMatchers {
  isAnnotated(element: Element): boolean;
  /** Whether the interface draws there. */
  isPlace(element: Element): boolean;
  hasElements(element: Element): boolean;
}

/** Takes the browser's own functions once: quick, and past the fields of forms that bear their names. */
export const createNativeMatchers = (): NativeMatchers => {
  const { hasAttributes, matches } = methodsOf('Element', 'hasAttributes', 'matches');
  const firstOf = getterOf('Element', 'firstElementChild');
  return {
    // most of what is inserted has none, and asking for those costs less than comparing
    isAnnotated: (element) => hasAttributes.call(element) && matches.call(element, ANNOTATED),
    isPlace: (element) => matches.call(element, PLACE),
    hasElements: (element) => !!firstOf.call(element),
  };
};
