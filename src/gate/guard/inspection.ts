/** Looks at elements whose addresses were set out of our sight: by the parser, in a template, in another document. */
import { createElementTest, getterOf, methodsOf } from '../../lib/native.js';
import { of } from '../../lib/page.js';
import { warn } from '../../lib/warn.js';
import type { Divert } from './guardAttributes.js';
import { renewFrame } from '../elements/holdElement.js';
import { FETCHING_SELECTOR, FETCHING_ATTRIBUTES } from '../elements/fetchingElements.js';

declare const __DEV__: boolean;

/**
 * Scripts of other types are data: nobody runs or fetches them. It fits some more than are run.
 * https://mimesniff.spec.whatwg.org/#javascript-mime-type
 */
export const RUNS = /^\s*(module|(text|application)\/[\w-]*script[\d.]*)?\s*$/i;

/**
 * Holds what in a tree would fetch from a denied vendor, scripts apart if they cannot run. Tells whether it did.
 * `isTakenBack` says that the page has asked for nothing: permission was withdrawn.
 */
export type Inspect = (root: Node, withScripts: boolean, isTakenBack?: boolean) => boolean;

/** The tag as it is written, for the developer. */
export const toMarkup = (element: Element): string => (element.cloneNode() as Element).outerHTML;

/** `refuse` holds an attribute that the page has asked for, `divert` one that it has not. */
export const createInspection = (refuse: Divert, divert: Divert): Inspect => {
  const { getAttribute, removeAttribute } = methodsOf('Element', 'getAttribute', 'removeAttribute');
  const isElement = createElementTest();
  const firstOf = getterOf('Element', 'firstElementChild');

  let hasStarted = false;

  const inspectElement = (element: Element, withScripts: boolean, isTakenBack?: boolean): boolean => {
    const names = FETCHING_ATTRIBUTES[element.localName];
    if (!names) return false;
    if (element.localName === 'script' && !(withScripts && RUNS.test(element.getAttribute('type') || ''))) return false;
    let isHeld = false;
    for (const name of names) {
      for (const attribute of name === 'href' ? [name, 'xlink:href'] : [name]) {
        const value = getAttribute.call(element, attribute);
        if (!value || !(isTakenBack ? divert : refuse)(element, name, value)) continue;
        isHeld = true;
        removeAttribute.call(element, attribute);
        if (!element.isConnected) continue;
        renewFrame(element);
        // what is taken back later was let run before, however it came
        if (__DEV__ && !(isTakenBack && hasStarted)) warn('unannotated-tag', toMarkup(element));
      }
    }
    return isHeld;
  };

  return (root, withScripts, isTakenBack) => {
    let isHeld = isElement(root) && inspectElement(root, withScripts, isTakenBack);
    const look = (inner: ParentNode & Node): void => {
      for (const element of of(inner, 'querySelectorAll')(FETCHING_SELECTOR)) {
        if (element instanceof HTMLTemplateElement) look(element.content);
        else isHeld = inspectElement(element, withScripts, isTakenBack) || isHeld;
      }
    };
    if ((root as Element).localName === 'template' && root instanceof HTMLTemplateElement) look(root.content);
    // most of what is inserted is a leaf, and asking each for what is in it costs more than inserting it
    if (isElement(root) ? firstOf.call(root) : (root as ParentNode).firstElementChild) look(root as Element);
    if (__DEV__ && isTakenBack) hasStarted = true;
    return isHeld;
  };
};
