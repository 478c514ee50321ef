import { methodsOf, prototypeOf } from '../../lib/native.js';
import { guardEditing } from './guardEditing.js';
import { guardReading } from './guardReading.js';
import { DONE } from '../interceptor/standIns.js';
import { createMarkup } from './markup.js';
import { toText } from './toText.js';

const ADJACENT = new Map([
    ['beforebegin', 'before'],
    ['afterbegin', 'prepend'],
    ['beforeend', 'append'],
    ['afterend', 'after'],
]);
/** The browser's own property of an element, before anybody stands in front of it. */
const nativeOf = (name) => Object.getOwnPropertyDescriptor(prototypeOf('Element'), name) || {};
/** Whether something can stand beside its child: a document has one root, and what has no parent has no siblings. */
const isParent = (node) => !!node && node.nodeType !== Node.DOCUMENT_NODE;
/**
 * `innerHTML` and its kin, for images begin to load while the string is parsed. Markup in which
 * something has to be held is parsed where nothing is fetched, and its nodes are moved into the page: written out and read
 * again they could become something else. All other markup is passed on untouched, and a string is never made a trusted type.
 */
const guardMarkup = (interceptor, tools) => {
    const { onCall, onSet } = interceptor;
    const { show, showWhole } = guardReading(interceptor, tools.original, nativeOf('innerHTML'), nativeOf('outerHTML'));
    const { parse, adopt } = createMarkup(tools, nativeOf('innerHTML'));
    const adjacent = methodsOf('Element', 'before', 'prepend', 'append', 'after');
    const { replaceWith, replaceChildren } = methodsOf('Element', 'replaceWith', 'replaceChildren');
    const { replaceChildren: replaceInShadow } = methodsOf('DocumentFragment', 'replaceChildren');
    /** Puts the nodes where the markup was meant to be, if something of them is held. Tells whether it did. */
    const place = (nodes, self, put) => {
        if (!nodes)
            return undefined;
        put.apply(self, nodes);
        // in the page they have been upgraded already
        for (const node of nodes)
            customElements.upgrade(node);
        return DONE;
    };
    const fill = (html, self, write) => {
        const root = self;
        const isShadow = root instanceof ShadowRoot;
        return place(parse(html, root, isShadow ? root.host : root, write), root, isShadow ? replaceInShadow : replaceChildren);
    };
    for (const owner of [prototypeOf('Element'), prototypeOf('ShadowRoot')]) {
        onSet(owner, 'innerHTML', (given, self) => {
            const html = toText(given);
            return fill(html, self) || html;
        }, show);
        for (const name of ['setHTML', 'setHTMLUnsafe']) {
            onCall(owner, name, (given, self) => {
                const args = given.map((arg, at) => (at ? arg : toText(arg)));
                // what is to be left out is for the browser to say; else, with something held, declarative shadow roots stay templates
                const isCleaned = name === 'setHTML' || args.length > 1;
                const write = (scratch) => Reflect.get(scratch, name).apply(scratch, args);
                return (args.length && fill(args[0], self, isCleaned ? write : undefined)) || args;
            });
        }
    }
    onSet(prototypeOf('Element'), 'outerHTML', (given, self) => {
        const html = toText(given);
        const { parentNode } = self;
        return (isParent(parentNode) && place(parse(html, self, parentNode), self, replaceWith)) || html;
    }, showWhole);
    onCall(prototypeOf('Element'), 'insertAdjacentHTML', (given, self) => {
        const args = given.map(toText);
        const element = self;
        const where = ADJACENT.get(String(args[0]).toLowerCase());
        const context = where === 'before' || where === 'after' ? element.parentNode : element;
        const isMeant = where && args.length > 1 && isParent(context);
        return (isMeant && place(parse(args[1], element, context), element, adjacent[where])) || args;
    });
    onCall(prototypeOf('Range'), 'createContextualFragment', (given, self, native) => {
        const args = given.map(toText);
        const { commonAncestorContainer: node } = self;
        const isInert = node !== document && node.ownerDocument !== document;
        if (!args.length || isInert || !tools.mayFetch(String(args[0])))
            return args;
        const context = node instanceof Element ? node : node.parentElement;
        const fragment = adopt(context, (inert, scratch) => {
            const range = inert.createRange();
            range.selectNodeContents(scratch);
            return native.apply(range, args);
        });
        return fragment || args;
    });
    onCall(prototypeOf('XSLTProcessor'), 'transformToFragment', (args, self, native) => (args[1] === document && adopt(null, (inert) => native.call(self, args[0], inert))) || args);
    guardEditing(interceptor, parse, tools.isHeld);
};

export { guardMarkup };
