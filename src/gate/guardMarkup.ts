import { of, page } from '../lib/page.js';
import { DONE, type Interceptor } from './intercept.js';

/** What markup is looked at with. */
export interface Tools {
  /** Whether a text, in lower case, may name a host of a declared vendor. */
  mayMention(text: string): boolean;
  inspect(root: Node, withScripts: boolean): boolean;
  /** A copy that shows what the page wrote, if something in it is held. */
  original(root: Node): Node | undefined;
}

const ADJACENT = new Map([
  ['beforebegin', 'before'],
  ['afterbegin', 'prepend'],
  ['beforeend', 'append'],
  ['afterend', 'after'],
] as const);

/**
 * Makes the content of `<noscript>` the text that it is in a page with scripting: a document without a window parses it as
 * elements, which would come alive in the page. https://html.spec.whatwg.org/multipage/scripting.html#the-noscript-element
 */
const silence = (root: ParentNode): void => {
  for (const element of root.querySelectorAll('noscript')) {
    // Firefox makes it text there, too
    if (element.firstElementChild) element.textContent = element.innerHTML;
  }
  for (const { content } of root.querySelectorAll('template')) silence(content);
};

/**
 * `innerHTML` and its kin, for images begin to load while the string is parsed. Markup in which
 * something has to be held is parsed where nothing is fetched, and its nodes are moved into the page: written out and read
 * again they could become something else. All other markup is passed on untouched, and a string is never made a trusted type.
 */
export const guardMarkup = ({ onCall, onSet }: Interceptor, { mayMention, inspect, original }: Tools): void => {
  const { get, set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
  const { before, prepend, append, after, replaceWith, replaceChildren } = Element.prototype;
  const adjacent = { before, prepend, append, after };
  const { replaceChildren: replaceInShadow } = DocumentFragment.prototype;
  const makers = page('implementation');
  // markup is read as the page reads its own: XHTML as XML
  const inert =
    page('contentType') === 'text/html'
      ? makers.createHTMLDocument('')
      : makers.createDocument('http://www.w3.org/1999/xhtml', 'body');

  const makeScratch = (context: unknown): Element => {
    const parent = context instanceof Element ? context : inert.body || inert.documentElement;
    return inert.createElementNS(of(parent, 'namespaceURI'), of(parent, 'localName'));
  };

  /** What the markup makes, if something of it had to be held. */
  const parse = (html: unknown, target: Node, context: unknown): Element | undefined => {
    // what is no part of the page is looked at when it becomes one
    const isInert = target.ownerDocument !== document || target instanceof HTMLTemplateElement;
    if (isInert || !mayMention(String(html).toLowerCase())) return undefined;
    const scratch = makeScratch(context);
    try {
      set!.call(scratch, html);
    } catch {
      // the browser will refuse it itself, in its own words
      return undefined;
    }
    silence(scratch);
    return inspect(scratch, false) ? scratch : undefined;
  };

  /** Puts the nodes where the markup was meant to be; gives the markup back where nothing was held. */
  const place = (html: unknown, made: Element | undefined, put: (nodes: ChildNode[]) => void): unknown => {
    if (!made) return html;
    put([...made.childNodes]);
    return DONE;
  };

  /** What the markup was before something in it was held. */
  const show = (self: unknown): unknown => {
    const copy = original(self as Node);
    return copy ? get!.call(copy) : DONE;
  };
  const showWhole = (self: unknown): unknown => {
    const copy = original(self as Node);
    if (!copy) return DONE;
    const scratch = inert.createElement('div');
    append.call(scratch, copy);
    return get!.call(scratch);
  };
  onCall(XMLSerializer.prototype, 'serializeToString', ([node, ...rest]) => [
    (node instanceof Node && original(node)) || node,
    ...rest,
  ]);
  onCall(Element.prototype, 'getHTML', (args, self) => {
    const shown = args.length ? DONE : show(self);
    return shown === DONE ? args : shown;
  });

  onSet(
    Element.prototype,
    'innerHTML',
    (html, self) => place(html, parse(html, self, self), (nodes) => replaceChildren.apply(self, nodes)),
    show,
  );
  onSet(
    Element.prototype,
    'outerHTML',
    (html, self) => place(html, parse(html, self, self.parentNode), (nodes) => replaceWith.apply(self, nodes)),
    showWhole,
  );
  onSet(
    ShadowRoot.prototype,
    'innerHTML',
    (html, self) =>
      place(html, parse(html, self, (self as unknown as ShadowRoot).host), (nodes) =>
        replaceInShadow.apply(self as unknown as ShadowRoot, nodes),
      ),
    show,
  );
  onCall(Element.prototype, 'insertAdjacentHTML', (args, self) => {
    const element = self as Element;
    const where = ADJACENT.get(String(args[0]).toLowerCase() as 'beforeend');
    const context = where === 'before' || where === 'after' ? element.parentNode : element;
    const made = where && args.length > 1 ? parse(args[1], element, context) : undefined;
    if (!made) return args;
    adjacent[where!].apply(element, [...made.childNodes]);
    return DONE;
  });
  // with something held in it, declarative shadow roots stay templates
  for (const owner of [Element.prototype, ShadowRoot.prototype]) {
    onCall(owner, 'setHTMLUnsafe', (args, self) => {
      const isShadow = self instanceof ShadowRoot;
      const made = parse(args[0], self as Node, isShadow ? self.host : self);
      if (!made) return args;
      (isShadow ? replaceInShadow : replaceChildren).apply(self as ShadowRoot & Element, [...made.childNodes]);
      return DONE;
    });
  }
  onCall(Range.prototype, 'createContextualFragment', (args, self, native) => {
    const { commonAncestorContainer: node } = self as Range;
    const isInert = node !== document && node.ownerDocument !== document;
    if (!args.length || isInert || !mayMention(String(args[0]).toLowerCase())) return args;
    const range = inert.createRange();
    range.selectNodeContents(makeScratch(node instanceof Element ? node : node.parentElement));
    const fragment = native.apply(range, args) as DocumentFragment;
    silence(fragment);
    return inspect(fragment, true) ? page('adoptNode')(fragment) : args;
  });
};
