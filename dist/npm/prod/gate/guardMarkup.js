import { page, of } from '../lib/page.js';
import { DONE } from './intercept.js';
import { trust } from './trust.js';

/**
 * `innerHTML` and its kin, for images begin to load while the string is parsed; and `document.write`. Markup in which
 * nothing has to be held is passed on untouched, and a string is never made a trusted type.
 */
const guardMarkup = ({ onCall, onSet }, { hosts, inspect, flush }) => {
    const { get, set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
    const makers = page('implementation');
    // markup is read as the page reads its own: XHTML as XML
    const inert = page('contentType') === 'text/html'
        ? makers.createHTMLDocument('')
        : makers.createDocument('http://www.w3.org/1999/xhtml', 'body');
    const mayMention = (text) => text.includes('&#') || hosts.some((host) => text.includes(host));
    const rewrite = (html, context, withScripts = false) => {
        if (!mayMention(String(html).toLowerCase()))
            return html;
        const parent = context instanceof Element ? context : inert.body || inert.documentElement;
        const scratch = inert.createElementNS(of(parent, 'namespaceURI'), of(parent, 'localName'));
        try {
            set.call(scratch, html);
        }
        catch {
            // the browser will refuse it itself, in its own words
            return html;
        }
        if (!inspect(scratch, withScripts))
            return html;
        const held = get.call(scratch);
        return typeof html === 'object' ? trust().createHTML(held) : held;
    };
    onSet(Element.prototype, 'innerHTML', (html, self) => rewrite(html, self));
    onSet(Element.prototype, 'outerHTML', (html, self) => rewrite(html, self.parentNode));
    onSet(ShadowRoot.prototype, 'innerHTML', (html, self) => rewrite(html, self.host));
    for (const owner of [Element.prototype, ShadowRoot.prototype]) {
        onCall(owner, 'setHTMLUnsafe', ([html, ...rest], self) => [
            rewrite(html, self instanceof ShadowRoot ? self.host : self),
            ...rest,
        ]);
    }
    onCall(Element.prototype, 'insertAdjacentHTML', (args, self) => {
        const isBeside = /^(beforebegin|afterend)$/i.test(String(args[0]));
        return args.length < 2 ? args : [args[0], rewrite(args[1], isBeside ? self.parentNode : self)];
    });
    onCall(Range.prototype, 'createContextualFragment', (args, self) => {
        const { commonAncestorContainer: node } = self;
        return args.length ? [rewrite(args[0], node instanceof Element ? node : node.parentElement, true)] : args;
    });
    const writeInPieces = (args, self, native) => {
        const text = args.join('');
        const pieces = text.match(/[^]*?<script\b[^>]*>|[^]+$/gi) || [];
        if (self !== document || pieces.length < 2 || !mayMention(text.toLowerCase()))
            return args;
        const isTrusted = args.every((arg) => typeof arg === 'object');
        for (const piece of pieces) {
            native.call(self, isTrusted ? trust().createHTML(piece) : piece);
            flush();
        }
        return DONE;
    };
    // a script written is run before anybody is told of it: written piece by piece, each start tag is seen in time
    for (const owner of [Document.prototype, document]) {
        for (const name of ['write', 'writeln'])
            onCall(owner, name, writeInPieces);
    }
};

export { guardMarkup };
