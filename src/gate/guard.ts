/**
 * Holds declared vendors' tags that nobody annotated: whatever would fetch from their hosts is turned into an annotated,
 * held tag before it can, or answered the way a blocked request is.
 */
import { page } from '../core/page.js';
import type { Settings } from '../types.js';
import { createClaims } from './claims.js';
import { unload } from './frame.js';
import { onCall, onSet, restoreAll } from './intercept.js';
import { ANNOTATED, needs } from './tag.js';
import { trust } from './trust.js';

/** Elements that fetch, by the attributes they do it by. `a[href]` does not, and is left alone. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  iframe: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  track: ['src'],
  link: ['href', 'imagesrcset'],
};

const FETCHES = Object.keys(SOURCES).join();

/** No browser opens a connection to port 1 (Fetch, "bad port"): the request fails as a blocked one does. */
const NOWHERE = '//localhost:1/';

export interface Guard {
  /** Holds what in this tree would fetch from a denied vendor. */
  inspect(root: Node): void;
  destroy(): void;
}

export const createGuard = (settings: Settings, isGranted: (ids: string[]) => boolean): Guard => {
  const claimants = createClaims(settings.vendors);

  /** Vendors whose permission an address lacks. */
  const lacks = (address: unknown): string[] => {
    try {
      const ids = claimants(new URL(String(address), page('baseURI')));
      return isGranted(ids) ? [] : ids;
    } catch {
      return [];
    }
  };
  const lacksOne = (value: string, name: string): string[] =>
    name.endsWith('srcset') ? value.split(',').flatMap((part) => lacks(part.trim().split(/\s/)[0])) : lacks(value);

  /** Holds an attribute back that would make the element fetch. Tells whether it did. */
  const divert = (element: Element, name: string, value: string): boolean => {
    if (!SOURCES[element.localName]?.includes(name)) return false;
    const isAnnotated = element.matches(ANNOTATED);
    const missing = isAnnotated ? [] : lacksOne(value, name);
    if (isAnnotated ? isGranted(needs(element)) : !missing.length) return false;
    if (element.localName === 'script') {
      const type = element.getAttribute('type');
      if (type && type !== 'text/plain') element.setAttribute('data-type', type);
      element.setAttribute('type', 'text/plain');
    }
    if (!isAnnotated) element.setAttribute('data-vendor', [...new Set(missing)].join(' '));
    element.setAttribute(`data-${name}`, value);
    return true;
  };

  const inspectElement = (element: Element): void => {
    for (const name of SOURCES[element.localName] || []) {
      const value = element.getAttribute(name);
      if (!value || !divert(element, name, value)) continue;
      element.removeAttribute(name);
      if (element.isConnected) unload(element);
    }
  };
  const inspect = (root: Node): void => {
    if (root instanceof Element) inspectElement(root);
    if (!('querySelectorAll' in root)) return;
    for (const element of (root as ParentNode).querySelectorAll(FETCHES)) inspectElement(element);
    for (const template of (root as ParentNode).querySelectorAll('template')) inspect(template.content);
  };

  /** Markup in which everything that would fetch from a denied vendor is held. */
  const rewrite = (html: unknown): unknown => {
    const text = String(html);
    if (!settings.vendors.some(({ hosts }) => hosts?.some((host) => text.includes(host.split('/')[0]!)))) return html;
    const template = page('createElement')('template');
    const policy = trust('markup');
    setMarkup.call(template, policy.createHTML(text));
    inspect(template.content);
    return policy.createHTML(getMarkup.call(template));
  };
  const { get, set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
  const setMarkup = set!;
  const getMarkup = get as () => string;

  const isForeign = (node: unknown): node is Node => node instanceof Node && node.ownerDocument !== document;
  const inspectForeign = (args: unknown[]): unknown[] => {
    for (const node of args) if (isForeign(node)) inspect(node);
    return args;
  };

  guardAttributes(divert);
  guardMarkup(rewrite);
  guardNodes(inspectForeign, inspect);
  guardCalls((address) => lacks(address).length > 0);

  return { inspect, destroy: restoreAll };
};

type Divert = (element: Element, name: string, value: string) => boolean;

/** `element.src = …`, `setAttribute('src', …)`. */
const guardAttributes = (divert: Divert): void => {
  for (const tag of Object.keys(SOURCES)) {
    for (const name of SOURCES[tag]!) {
      const property = name === 'imagesrcset' ? 'imageSrcset' : name;
      onSet(page('createElement')(tag), property, (value, element) =>
        divert(element, name, String(value)) ? undefined : value,
      );
    }
  }
  const change = (at: number) => (args: unknown[], self: unknown) =>
    self instanceof Element && divert(self, String(args[at]).toLowerCase(), String(args[at + 1])) ? undefined : args;
  onCall(Element.prototype, 'setAttribute', change(0));
  onCall(Element.prototype, 'setAttributeNS', change(1));
};

/** `innerHTML` and its kin: images begin to load while the string is parsed. */
const guardMarkup = (rewrite: (html: unknown) => unknown): void => {
  for (const owner of [Element.prototype, ShadowRoot.prototype]) {
    for (const name of ['innerHTML', 'outerHTML']) onSet(owner, name, rewrite);
    onCall(owner, 'setHTMLUnsafe', ([html, ...rest]) => [rewrite(html), ...rest]);
  }
  onCall(Element.prototype, 'insertAdjacentHTML', ([where, html]) => [where, rewrite(html)]);
  onCall(Range.prototype, 'createContextualFragment', ([html]) => [rewrite(html)]);
};

/** Nodes that come from a template or another document, where their attributes were set out of our sight. */
const guardNodes = (inspectForeign: (args: unknown[]) => unknown[], inspect: (root: Node) => void): void => {
  for (const name of ['appendChild', 'insertBefore', 'replaceChild']) onCall(Node.prototype, name, inspectForeign);
  onCall(Node.prototype, 'cloneNode', (args, self) => {
    inspectForeign([self]);
    return args;
  });
  for (const owner of [Element.prototype, DocumentFragment.prototype, CharacterData.prototype]) {
    for (const name of ['append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren']) {
      onCall(owner, name, inspectForeign);
    }
  }
  onCall(Element.prototype, 'insertAdjacentElement', inspectForeign);
  onCall(Range.prototype, 'insertNode', inspectForeign);
  for (const name of ['importNode', 'adoptNode']) {
    onCall(Document.prototype, name, (args) => {
      if (args[0] instanceof Node) inspect(args[0]);
      return args;
    });
  }
};

/** `fetch` and its kin: they fail at once, and once. */
const guardCalls = (isHeld: (address: unknown) => boolean): void => {
  const block = (owner: object | undefined, name: string, at: number, nowhere: string): void =>
    onCall(owner, name, (args) => {
      const given = args[at];
      const address = given instanceof Request ? given.url : given;
      return isHeld(address) ? [...args.slice(0, at), nowhere, ...args.slice(at + 1)] : args;
    });
  const scope = globalThis as { Request: unknown };
  block(scope, 'fetch', 0, `https:${NOWHERE}`);
  // WebKit never answers an EventSource on a bad port; what is no event stream ends it everywhere
  block(scope, 'EventSource', 0, 'data:,');
  block(scope, 'WebTransport', 0, `https:${NOWHERE}`);
  block(scope, 'WebSocket', 0, `wss:${NOWHERE}`);
  block(XMLHttpRequest.prototype, 'open', 1, `https:${NOWHERE}`);
  block(Navigator.prototype, 'sendBeacon', 0, `https:${NOWHERE}`);
};
