import { page, of } from '../lib/page.js';
import { DONE } from './intercept.js';

const ADJACENT = new Map([
    ['beforebegin', 'before'],
    ['afterbegin', 'prepend'],
    ['beforeend', 'append'],
    ['afterend', 'after'],
]);
/**
 * Makes the content of `<noscript>` the text that it is in a page with scripting: a document without a window parses it as
 * elements, which would come alive in the page. https://html.spec.whatwg.org/multipage/scripting.html#the-noscript-element
 */
const silence = (root) => {
    for (const element of root.querySelectorAll('noscript')) {
        // Firefox makes it text there, too
        if (element.firstElementChild)
            element.textContent = element.innerHTML;
    }
    for (const { content } of root.querySelectorAll('template'))
        silence(content);
};
/**
 * `innerHTML` and its kin, for images begin to load while the string is parsed. Markup in which
 * something has to be held is parsed where nothing is fetched, and its nodes are moved into the page: written out and read
 * again they could become something else. All other markup is passed on untouched, and a string is never made a trusted type.
 */
const guardMarkup = ({ onCall, onSet }, { mayMention, inspect }) => {
    const { set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
    const { before, prepend, append, after, replaceWith, replaceChildren } = Element.prototype;
    const adjacent = { before, prepend, append, after };
    const { replaceChildren: replaceInShadow } = DocumentFragment.prototype;
    const makers = page('implementation');
    // markup is read as the page reads its own: XHTML as XML
    const inert = page('contentType') === 'text/html'
        ? makers.createHTMLDocument('')
        : makers.createDocument('http://www.w3.org/1999/xhtml', 'body');
    const makeScratch = (context) => {
        const parent = context instanceof Element ? context : inert.body || inert.documentElement;
        return inert.createElementNS(of(parent, 'namespaceURI'), of(parent, 'localName'));
    };
    /** What the markup makes, if something of it had to be held. */
    const parse = (html, target, context) => {
        // what is no part of the page is looked at when it becomes one
        const isInert = target.ownerDocument !== document || target instanceof HTMLTemplateElement;
        if (isInert || !mayMention(String(html).toLowerCase()))
            return undefined;
        const scratch = makeScratch(context);
        try {
            set.call(scratch, html);
        }
        catch {
            // the browser will refuse it itself, in its own words
            return undefined;
        }
        silence(scratch);
        return inspect(scratch, false) ? scratch : undefined;
    };
    /** Puts the nodes where the markup was meant to be; gives the markup back where nothing was held. */
    const place = (html, made, put) => {
        if (!made)
            return html;
        put([...made.childNodes]);
        return DONE;
    };
    onSet(Element.prototype, 'innerHTML', (html, self) => place(html, parse(html, self, self), (nodes) => replaceChildren.apply(self, nodes)));
    onSet(Element.prototype, 'outerHTML', (html, self) => place(html, parse(html, self, self.parentNode), (nodes) => replaceWith.apply(self, nodes)));
    onSet(ShadowRoot.prototype, 'innerHTML', (html, self) => place(html, parse(html, self, self.host), (nodes) => replaceInShadow.apply(self, nodes)));
    onCall(Element.prototype, 'insertAdjacentHTML', (args, self) => {
        const element = self;
        const where = ADJACENT.get(String(args[0]).toLowerCase());
        const context = where === 'before' || where === 'after' ? element.parentNode : element;
        const made = where && args.length > 1 ? parse(args[1], element, context) : undefined;
        if (!made)
            return args;
        adjacent[where].apply(element, [...made.childNodes]);
        return DONE;
    });
    // with something held in it, declarative shadow roots stay templates
    for (const owner of [Element.prototype, ShadowRoot.prototype]) {
        onCall(owner, 'setHTMLUnsafe', (args, self) => {
            const isShadow = self instanceof ShadowRoot;
            const made = parse(args[0], self, isShadow ? self.host : self);
            if (!made)
                return args;
            (isShadow ? replaceInShadow : replaceChildren).apply(self, [...made.childNodes]);
            return DONE;
        });
    }
    onCall(Range.prototype, 'createContextualFragment', (args, self, native) => {
        const { commonAncestorContainer: node } = self;
        const isInert = node !== document && node.ownerDocument !== document;
        if (!args.length || isInert || !mayMention(String(args[0]).toLowerCase()))
            return args;
        const range = inert.createRange();
        range.selectNodeContents(makeScratch(node instanceof Element ? node : node.parentElement));
        const fragment = native.apply(range, args);
        silence(fragment);
        return inspect(fragment, true) ? page('adoptNode')(fragment) : args;
    });
};

export { guardMarkup };
