import { of, page } from '../../lib/page.js';
import type { MayFetch } from './mayFetch.js';

/** What markup is looked at with. */
export interface Tools {
  readonly mayFetch: MayFetch;
  inspect(root: Node, withScripts: boolean): boolean;
  /** A copy that shows what the page wrote, if something in it is held. */
  original(root: Node): Node | undefined;
  isHeld(address: unknown): boolean;
}

/** Reads markup where nothing is fetched. What is given back has something held in it; otherwise the browser's own way will do. */
export interface Markup {
  /** The nodes that markup makes; `fill` puts it into an element in another way than `inner`. */
  parse(html: unknown, target: Node, context: unknown, fill?: (scratch: Element) => unknown): ChildNode[] | undefined;
  /** The fragment that `make` makes in a document, or in an element of it as `context` is, scripts and all. */
  adopt(context: unknown, make: (document: Document, scratch: Element) => unknown): Node | undefined;
}

/**
 * Makes the content of `<noscript>` the text that it is in a page with scripting: a document without a window parses it as
 * elements, which would come alive in the page. https://html.spec.whatwg.org/multipage/scripting.html#the-noscript-element
 */
const silence = (root: ParentNode & Node, textOf: (element: Element) => string): void => {
  const find = of(root, 'querySelectorAll');
  for (const element of find('noscript')) {
    // Firefox makes it text there, too
    if (element.firstElementChild) element.textContent = textOf(element);
  }
  for (const template of find('template')) silence(template.content, textOf);
};

/** `inner` is the browser's own property of an element's markup. */
export const createMarkup = ({ mayFetch, inspect }: Tools, inner: PropertyDescriptor): Markup => {
  const textOf = (element: Element): string => inner.get!.call(element) as string;
  let made: Document | undefined;
  /** Made when it is first needed: where a page has broken what makes it, what needs it throws, and nothing is fetched. */
  const inert = (): Document => {
    if (made) return made;
    const makers = page('implementation');
    // markup is read as the page reads its own: XHTML as XML
    made = page('contentType').endsWith('xml')
      ? makers.createDocument('http://www.w3.org/1999/xhtml', 'body')
      : makers.createHTMLDocument('');
    return made;
  };
  const makeScratch = (context: unknown): Element => {
    const parent = context instanceof Element ? context : inert().body || inert().documentElement;
    return inert().createElementNS(of(parent, 'namespaceURI'), of(parent, 'localName'));
  };

  return {
    parse(html, target, context, fill = (scratch) => inner.set!.call(scratch, html)) {
      // what is no part of the page is looked at when it becomes one
      const isInert = target.ownerDocument !== document || target instanceof HTMLTemplateElement;
      if (isInert || !mayFetch(String(html))) return undefined;
      const scratch = makeScratch(context);
      try {
        fill(scratch);
      } catch {
        // the browser will refuse it itself, in its own words
        return undefined;
      }
      silence(scratch, textOf);
      return inspect(scratch, false) ? [...of(scratch, 'childNodes')] : undefined;
    },
    adopt(context, make) {
      const fragment = make(inert(), makeScratch(context)) as DocumentFragment;
      silence(fragment, textOf);
      if (!inspect(fragment, true)) return undefined;
      page('adoptNode')(fragment);
      // WebKit looks at nothing in a fragment
      for (const node of fragment.childNodes) customElements.upgrade(node);
      return fragment;
    },
  };
};
