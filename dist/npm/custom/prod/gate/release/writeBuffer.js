import { page } from '../../lib/page.js';
import { neutralise } from './startScript.js';
import { inherit } from '../elements/tag.js';
import { trust } from '../elements/trustedTypes.js';

/**
 * `document.write` for a script that is released after the parser has passed it. The browser itself parses what is
 * written, piece by piece, in a document without a window: it refuses there what Trusted Types refuse, and fetches and
 * runs nothing. From there it is copied behind the script.
 */
const createWriteBuffer = (script) => {
    const inert = page('implementation').createHTMLDocument('');
    const twins = new Map();
    const scripts = [];
    /** Stands where the parser would stand. */
    const end = new Text();
    script.after(end);
    /** Where the last look at a parent's children has come to, and what stood before it then. */
    const reached = new Map();
    /** The first child that may be new. What is put in front of a table comes before what was there: then all are looked at. */
    const resume = (from) => {
        const [node, before] = reached.get(from) || [];
        return node && node.parentNode === from && node.previousSibling === before ? node : from.firstChild;
    };
    const copy = (from, put, isOver) => {
        for (let next = isOver ? from.firstChild : resume(from); next; next = next.nextSibling) {
            const node = next;
            reached.set(from, [node, node.previousSibling]);
            const twin = twins.get(node);
            const isScript = node instanceof HTMLScriptElement;
            const isElement = node instanceof Element && !isScript && node.localName !== 'template';
            if (twin) {
                if (isScript && isOver)
                    twin.replaceWith(release(node));
            }
            else if (isElement || isOver || node.nextSibling) {
                // a script's place is kept until it is its turn
                const made = !isScript ? page('importNode')(node, !isElement) : isOver ? release(node) : new Text();
                twins.set(node, made);
                put(made);
            }
            else {
                // the next piece may go on with it
                return;
            }
            // without a window a parser reads the inside of <noscript>
            if (isElement && node.localName !== 'noscript')
                copy(node, (inner) => twins.get(node).appendChild(inner), isOver);
        }
    };
    const release = (node) => {
        const made = neutralise(page('importNode')(node, true));
        // a copy is one that code has made, which would wait for no other
        // https://html.spec.whatwg.org/multipage/scripting.html#script-force-async
        made.async = node.async;
        inherit(made, script);
        scripts.push(made);
        return made;
    };
    const copyAll = (isOver) => copy(inert.body, (node) => end.before(node), isOver);
    let isBegun = false;
    return {
        write(native, args) {
            if (!isBegun)
                native.call(inert, trust().createHTML('<!doctype html><body>'));
            isBegun = true;
            native.apply(inert, args);
            copyAll(false);
        },
        finish() {
            inert.close();
            copyAll(true);
            end.remove();
            return scripts;
        },
    };
};

export { createWriteBuffer };
