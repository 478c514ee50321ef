import { isHeldScript, needs } from '../gate/elements/tag.js';
import { page } from '../lib/page.js';
import type { Vendor } from '../types/index.js';

/** The tags of vendors that have a global of one name. */
export interface VendorTags {
  /** Whether the page has one that was written to be held, and none is at work: that must not find what stands in for what it brings. */
  areWaiting(): boolean;
  /** Whether one is still held, though all that it needs is granted. */
  arePending(isGranted: (id: string) => boolean): boolean;
}

const ANNOTATED = ['script', 'template'].map((name) => `${name}[data-vendor],${name}[data-purpose]`).join();

const words = (element: Element, name: string): string[] =>
  (element.getAttribute(name) || '').split(/\s+/).filter(Boolean);

const textOf = (script: HTMLScriptElement): string =>
  `${script.text} ${script.getAttribute('data-src') || ''} ${script.src}`;

export const createVendorTags = (vendors: readonly Vendor[], names: readonly string[], nonce: string): VendorTags => {
  const hosts = vendors.flatMap((vendor) => vendor.hosts || []).map((host) => host.replace('*', ''));
  const hasHost = (script: HTMLScriptElement): boolean =>
    hosts.some((host) => ['/', '.'].some((before) => textOf(script).includes(before + host)));
  const isTheirs = (element: Element): boolean => {
    if (words(element, 'data-vendor').some((word) => vendors.some(({ id }) => id === word))) return true;
    // a tag that says its purpose alone is known by what it speaks of
    const isOfPurpose = words(element, 'data-purpose').some((word) => vendors.some(({ purpose }) => purpose === word));
    const scripts = element instanceof HTMLTemplateElement ? element.content.querySelectorAll('script') : [element];
    return (
      isOfPurpose &&
      ([...scripts] as HTMLScriptElement[]).some(
        (script) => hasHost(script) || names.some((name) => script.text.includes(name)),
      )
    );
  };
  const find = (): Element[] => [...page('querySelectorAll')(ANNOTATED)].filter(isTheirs);
  return {
    areWaiting() {
      const tags = find();
      if (!tags.length) return false;
      const script = page('currentScript');
      if (script instanceof HTMLScriptElement && (hasHost(script) || (script.matches(ANNOTATED) && isTheirs(script))))
        return false;
      // a module does not say when it is at work
      return !tags.some((tag) => tag instanceof HTMLScriptElement && tag.type === 'module');
    },
    arePending: (isGranted) =>
      find().some((tag) => isHeldScript(tag) && (!nonce || tag.nonce === nonce) && needs(tag).every(isGranted)),
  };
};
