/**
 * Holds declared vendors' tags that nobody annotated: whatever would fetch from their hosts is turned into an annotated,
 * held tag before it can, or answered the way a blocked request is.
 */
import { warn } from '../lib/warn.js';
import { of } from '../lib/page.js';
import type { Settings } from '../types.js';
import { matchVendorStorage } from '../lib/matchVendorStorage.js';
import { createDiverter, type DiverterOptions } from './divert.js';
import { unload } from './frame.js';
import { guardAttributes } from './guardAttributes.js';
import { guardCalls } from './guardCalls.js';
import { guardForms } from './guardForms.js';
import { guardMarkup } from './guardMarkup.js';
import { guardNodes } from './guardNodes.js';
import { guardWriting } from './guardWriting.js';
import { guardWrites } from './guardWrites.js';
import { createInterceptor, guardSource } from './intercept.js';
import { createRefusals } from './refusals.js';
import { FETCHES, SOURCES } from './sources.js';

declare const __DEV__: boolean;

/** Scripts of other types are data: nobody runs or fetches them. */
const RUNS = /^(module|(text|application)\/(x-)?(java|ecma)script)?$/i;

export interface Guard {
  /**
   * Holds what in this tree would fetch from a denied vendor, scripts apart if they cannot run. Tells whether it did.
   * `isTakenBack` says that the page has asked for nothing: permission was withdrawn.
   */
  inspect(root: Node, withScripts: boolean, isTakenBack?: boolean): boolean;
  /** A held element has come into the page. */
  recall(element: Element): void;
  /** Elements in shadow roots, out of reach of a look through the document. */
  hidden(): Element[];
  /** Whether the page's own code, rather than markup, made the element ask for what is held. */
  isFromCode(element: Element): boolean;
  /** Begins to listen to forms, until the signal ends it. */
  listen(signal: AbortSignal): void;
  destroy(): void;
}

export interface GuardOptions extends DiverterOptions {
  /** Handles what has happened in the document so far. */
  flush(): void;
}

/** Puts itself in front of the browser's functions, unless it is switched off. */
export const createGuard = ({ flush, ...options }: GuardOptions): Guard | undefined => {
  const { settings, isGranted } = options;
  if (settings.guard === 'off') return undefined;
  const interceptor = createInterceptor();
  const { divert, lacks, hidden, original } = createDiverter(options);
  const refusals = createRefusals(options.isPermitted);
  const fromCode = new WeakSet<Element>();
  const { getAttribute, removeAttribute } = Element.prototype;

  const refuse = (element: Element, name: string, value: string): boolean => {
    const isHeld = divert(element, name, value);
    if (isHeld && name !== 'poster') refusals.add(element);
    return isHeld;
  };

  const inspectElement = (element: Element, withScripts: boolean, isTakenBack?: boolean): boolean => {
    if (element.localName === 'script' && !(withScripts && RUNS.test(element.getAttribute('type') || ''))) return false;
    let isHeld = false;
    for (const name of SOURCES[element.localName] || []) {
      for (const attribute of name === 'href' ? [name, 'xlink:href'] : [name]) {
        const value = getAttribute.call(element, attribute);
        if (!value || !(isTakenBack ? divert : refuse)(element, name, value)) continue;
        isHeld = true;
        removeAttribute.call(element, attribute);
        if (!element.isConnected) continue;
        unload(element);
        if (__DEV__) warn('unannotated-tag', (element.cloneNode() as Element).outerHTML);
      }
    }
    return isHeld;
  };

  const inspect = (root: Node, withScripts: boolean, isTakenBack?: boolean): boolean => {
    let isHeld = root.nodeType === Node.ELEMENT_NODE && inspectElement(root as Element, withScripts, isTakenBack);
    const look = (inner: ParentNode & Node): void => {
      for (const element of of(inner, 'querySelectorAll')(`${FETCHES},template`)) {
        if (element instanceof HTMLTemplateElement) look(element.content);
        else isHeld = inspectElement(element, withScripts, isTakenBack) || isHeld;
      }
    };
    if (root instanceof HTMLTemplateElement) look(root.content);
    // most of what is inserted is a leaf, and asking each for what is in it costs more than inserting it
    if ((root as Element).firstElementChild) look(root as Element);
    return isHeld;
  };

  const divertByCode = (element: Element, name: string, value: string): boolean => {
    const isHeld = refuse(element, name, value);
    if (isHeld) fromCode.add(element);
    return isHeld;
  };

  const isHeld = (address: unknown): boolean => lacks(address).length > 0;
  guardSource(interceptor);
  guardAttributes(interceptor, divertByCode, isHeld);
  const hosts = hostsOf(settings);
  const mayMention = (text: string): boolean => text.includes('&#') || hosts.some((host) => text.includes(host));
  guardMarkup(interceptor, { mayMention, inspect, original, isHeld });
  guardWriting(interceptor, { mayMention, flush });
  guardNodes(interceptor, inspect);
  guardCalls(interceptor, isHeld);
  guardWrites(interceptor, matchVendorStorage(settings, isGranted));
  const listen = guardForms(interceptor, isHeld);

  return {
    inspect,
    recall: refusals.recall,
    hidden,
    isFromCode: (element) => fromCode.has(element),
    listen,
    destroy: interceptor.end,
  };
};

/** The hosts that markup may name, up to a star, for a quick look before it is read; any under `guard: 'all'`. */
const hostsOf = ({ vendors, guard }: Settings): string[] =>
  guard === 'all' ? [''] : vendors.flatMap(({ hosts }) => (hosts || []).map((host) => host.split(/[/*]/)[0]!));
