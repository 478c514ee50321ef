import { methodsOf, createElementTest, getterOf } from '../../lib/native.js';
import { of } from '../../lib/page.js';
import { warn } from '../../lib/warn.js';
import { renewFrame } from '../elements/holdElement.js';
import { FETCHING_ATTRIBUTES, FETCHING_SELECTOR } from '../elements/fetchingElements.js';

/** Looks at elements whose addresses were set out of our sight: by the parser, in a template, in another document. */
/**
 * Scripts of other types are data: nobody runs or fetches them. It fits some more than are run.
 * https://mimesniff.spec.whatwg.org/#javascript-mime-type
 */
const RUNS = /^\s*(module|(text|application)\/[\w-]*script[\d.]*)?\s*$/i;
/** The tag as it is written, for the developer. */
const toMarkup = (element) => element.cloneNode().outerHTML;
/** `refuse` holds an attribute that the page has asked for, `divert` one that it has not. */
const createInspection = (refuse, divert) => {
    const { getAttribute, removeAttribute } = methodsOf('Element', 'getAttribute', 'removeAttribute');
    const isElement = createElementTest();
    const firstOf = getterOf('Element', 'firstElementChild');
    let hasStarted = false;
    const inspectElement = (element, withScripts, isTakenBack) => {
        const names = FETCHING_ATTRIBUTES[element.localName];
        if (!names)
            return false;
        if (element.localName === 'script' && !(withScripts && RUNS.test(element.getAttribute('type') || '')))
            return false;
        let isHeld = false;
        for (const name of names) {
            for (const attribute of name === 'href' ? [name, 'xlink:href'] : [name]) {
                const value = getAttribute.call(element, attribute);
                if (!value || !(isTakenBack ? divert : refuse)(element, name, value))
                    continue;
                isHeld = true;
                removeAttribute.call(element, attribute);
                if (!element.isConnected)
                    continue;
                renewFrame(element);
                // what is taken back later was let run before, however it came
                if (!(isTakenBack && hasStarted))
                    warn('unannotated-tag', toMarkup(element));
            }
        }
        return isHeld;
    };
    return (root, withScripts, isTakenBack) => {
        let isHeld = isElement(root) && inspectElement(root, withScripts, isTakenBack);
        const look = (inner) => {
            for (const element of of(inner, 'querySelectorAll')(FETCHING_SELECTOR)) {
                if (element instanceof HTMLTemplateElement)
                    look(element.content);
                else
                    isHeld = inspectElement(element, withScripts, isTakenBack) || isHeld;
            }
        };
        if (root.localName === 'template' && root instanceof HTMLTemplateElement)
            look(root.content);
        // most of what is inserted is a leaf, and asking each for what is in it costs more than inserting it
        if (isElement(root) ? firstOf.call(root) : root.firstElementChild)
            look(root);
        if (isTakenBack)
            hasStarted = true;
        return isHeld;
    };
};

export { RUNS, createInspection, toMarkup };
