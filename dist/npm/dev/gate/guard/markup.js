import { page, of } from '../../lib/page.js';

/**
 * Makes the content of `<noscript>` the text that it is in a page with scripting: a document without a window parses it as
 * elements, which would come alive in the page. https://html.spec.whatwg.org/multipage/scripting.html#the-noscript-element
 */
const silence = (root, textOf) => {
    const find = of(root, 'querySelectorAll');
    for (const element of find('noscript')) {
        // Firefox makes it text there, too
        if (element.firstElementChild)
            element.textContent = textOf(element);
    }
    for (const template of find('template'))
        silence(template.content, textOf);
};
/** `inner` is the browser's own property of an element's markup. */
const createMarkup = ({ mayFetch, inspect }, inner) => {
    const textOf = (element) => inner.get.call(element);
    let made;
    /** Made when it is first needed: where a page has broken what makes it, what needs it throws, and nothing is fetched. */
    const inert = () => {
        if (made)
            return made;
        const makers = page('implementation');
        // markup is read as the page reads its own: XHTML as XML
        made = page('contentType').endsWith('xml')
            ? makers.createDocument('http://www.w3.org/1999/xhtml', 'body')
            : makers.createHTMLDocument('');
        return made;
    };
    const makeScratch = (context) => {
        const parent = context instanceof Element ? context : inert().body || inert().documentElement;
        return inert().createElementNS(of(parent, 'namespaceURI'), of(parent, 'localName'));
    };
    return {
        parse(html, target, context, fill = (scratch) => inner.set.call(scratch, html)) {
            // what is no part of the page is looked at when it becomes one
            const isInert = target.ownerDocument !== document || target instanceof HTMLTemplateElement;
            if (isInert || !mayFetch(String(html)))
                return undefined;
            const scratch = makeScratch(context);
            try {
                fill(scratch);
            }
            catch {
                // the browser will refuse it itself, in its own words
                return undefined;
            }
            silence(scratch, textOf);
            return inspect(scratch, false) ? [...of(scratch, 'childNodes')] : undefined;
        },
        adopt(context, make) {
            const fragment = make(inert(), makeScratch(context));
            silence(fragment, textOf);
            if (!inspect(fragment, true))
                return undefined;
            page('adoptNode')(fragment);
            // WebKit looks at nothing in a fragment
            for (const node of fragment.childNodes)
                customElements.upgrade(node);
            return fragment;
        },
    };
};

export { createMarkup };
