import { page } from '../../lib/page.js';

const isList = (child) => Array.isArray(child);
const addAll = (parent, children) => {
    for (const child of children) {
        if (isList(child))
            addAll(parent, child);
        else if (child)
            parent.append(child);
    }
};
/**
 * Makes an element of the page from JSX, for what is drawn once: a file that says `@jsx element` needs no Preact. What it
 * is given are attributes by their HTML names, listeners (`onFocusIn` for `focusin`), and children, of which texts stay
 * texts, and nothing is drawn for `false`, `undefined` and the empty text.
 */
const element = (name, attributes, ...children) => {
    const made = page('createElement')(name);
    for (const [key, value] of Object.entries(attributes || {})) {
        if (typeof value === 'function')
            made.addEventListener(key.slice(2).toLowerCase(), value);
        else
            made.setAttribute(key, String(value));
    }
    addAll(made, children);
    return made;
};

export { element };
