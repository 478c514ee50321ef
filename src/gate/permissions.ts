import { attempt } from '../lib/attempt.js';
import { page } from '../lib/page.js';
import type { Settings } from '../types/internal.js';
import { label, needs } from './elements/tag.js';

/** Which elements may pass. */
export interface Permissions {
  /** Whether it has what it needs. */
  isPermitted(element: Element): boolean;
  /** Whether the page's security policy would not start it, had it been there from the beginning. */
  lacksNonce(element: Element): boolean;
  mayPass(element: Element): boolean;
  /** Whether it names a purpose or vendor that is declared; otherwise the attribute may be somebody else's. */
  isKnown(element: Element): boolean;
  /** Lets one element pass for this page view, as long as it names the same address and vendors. */
  letPass(element: Element): void;
  /** Takes back what was let pass once. */
  forget(): void;
}

/** Scripts, SVG's among them, and links that fetch one: the policy asks both for what it trusts scripts by. */
const isScript = (element: Element): boolean =>
  element.localName === 'script' || element.matches('link[rel~=modulepreload i],link[as=script i]');

export const createPermissions = (
  settings: Settings,
  isGranted: (ids: string[]) => boolean,
  isFromCode: (element: Element) => boolean | undefined,
): Permissions => {
  const { nonce, vendors, purposes } = settings;
  let once = new WeakMap<Element, string>();
  const always = ['necessary', ...vendors.filter(({ purpose }) => purpose === 'necessary').map(({ id }) => id)];
  // what the parser has loaded without nonce or hash is under no policy that trusts whatever trusted scripts start
  // https://www.w3.org/TR/CSP3/#strict-dynamic-usage
  const isOpen = attempt(() => {
    const own = page('currentScript') as HTMLScriptElement | null;
    return !!own && !!own.src && !own.async && !own.integrity;
  });

  /** Markup that an attacker could inject inertly must not pass a strict security policy by our hands. */
  const isForeign = (element: Element): boolean =>
    isScript(element) &&
    (nonce
      ? (element as HTMLScriptElement).nonce !== nonce
      : !isOpen && needs(element).every((id) => always.includes(id)));

  const isOnce = (element: Element): boolean => once.has(element) && once.get(element) === label(element);
  const isPermitted = (element: Element): boolean => isOnce(element) || isGranted(needs(element));
  const lacksNonce = (element: Element): boolean => isForeign(element) && !isFromCode(element);
  const known = [...vendors, ...purposes].map(({ id }) => id);
  return {
    isKnown: (element) => needs(element).some((id) => known.includes(id)),
    isPermitted,
    lacksNonce,
    mayPass: (element) => isPermitted(element) && !lacksNonce(element),
    letPass: (element) => void once.set(element, label(element)),
    forget: () => void (once = new WeakMap()),
  };
};
