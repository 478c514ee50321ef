import { split } from './createPlaceholder.js';

const needsOf = ({ dataset }: HTMLElement): string[] => [...split(dataset.purpose), ...split(dataset.vendor)];

/** Whether it would fetch and is kept from it. A script that may run still waits for its turn. */
const isHeld = (element: HTMLElement): boolean =>
  'src' in element.dataset && !element.hasAttribute('src') && element.localName !== 'script';

/**
 * Lets pass what is held in an element, now and as it comes into it, as far as it needs nothing but what the element names in
 * `data-gate`; each part of it once. Returns a function that ends it.
 */
export const letPassIn = (place: HTMLElement, loadOnce: (element: Element) => void): (() => void) => {
  const ids = split(place.dataset.gate);
  const passed = new WeakMap<Element, string>();
  const look = (): void => {
    for (const element of place.querySelectorAll<HTMLElement>('[data-vendor],[data-purpose]')) {
      const needs = needsOf(element);
      const label = `${needs.join()} ${element.dataset.src}`;
      // taken back: whoever did that means all of it
      if (passed.get(element) === label && isHeld(element)) return changes.disconnect();
      if (passed.get(element) === label || !needs.length || !needs.every((id) => ids.includes(id))) continue;
      passed.set(element, label);
      loadOnce(element);
    }
  };
  const changes = new MutationObserver(look);
  changes.observe(place, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-vendor', 'data-purpose', 'data-src'],
  });
  look();
  return () => changes.disconnect();
};
